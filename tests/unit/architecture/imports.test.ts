import { describe, expect, test } from "vitest";
import { findImports, type Import, readSources, type SourceFile } from "./sources.ts";

/** The engine's rooms in their order: each may import the model, itself and those before it. */
const ENGINE = ["utils/language", "utils/actors", "utils/stance", "utils/council"] as const;
const MODEL = "utils/model.ts";
const DOOR = "utils/analyze.ts";
const PURE_PACKAGES = new Set(["@mozilla/readability"]);

const sources = readSources();
const inRoom = (room: string) => sources.filter((source) => source.room === room);

describe("who may import whom", () => {
  test("the sources are found", () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.map((source) => source.path)).toContain(MODEL);
  });

  test("every relative import names its file with its extension", () => {
    const known = new Set(sources.map((source) => source.path));
    const strange = broken(
      sources,
      ({ target, room }) => room !== null && !known.has(target) && !/\.(?:css|json|svg|html)(?:\?\w+)?$/.test(target),
    );
    expect(strange).toEqual([]);
  });

  test("the model imports nothing", () => {
    expect(inRoom(MODEL).flatMap((source) => source.imports)).toEqual([]);
  });

  test.each(ENGINE.map((room, i) => ({ room, before: ENGINE.slice(0, i) })))(
    "$room imports the model and the rooms before it",
    ({ room, before }) => {
      const allowed = new Set<string | null>([MODEL, room, ...before]);
      expect(broken(inRoom(room), (found) => !allowed.has(found.room))).toEqual([]);
    },
  );

  test("utils/article imports the model, itself and the reader library", () => {
    const allowed = new Set<string | null>([MODEL, "utils/article"]);
    const isAllowed = ({ room, target }: Import) => allowed.has(room) || PURE_PACKAGES.has(target);
    expect(broken(inRoom("utils/article"), (found) => !isAllowed(found))).toEqual([]);
  });

  test("the engine's door imports only the engine, and of utils/article only what needs no page", () => {
    const allowed = new Set<string | null>([MODEL, ...ENGINE]);
    const isAllowed = ({ room, typeOnly, target }: Import) =>
      allowed.has(room) || (room === "utils/article" && (typeOnly || target.endsWith("/looks-english.ts")));
    expect(broken(inRoom(DOOR), (found) => !isAllowed(found))).toEqual([]);
  });

  test("the engine is entered by its door only", () => {
    const inside = new Set<string | null>(["utils/language", "utils/actors", "utils/stance"]);
    const outside = sources.filter(({ room }) => room !== DOOR && !inside.has(room) && room !== "utils/council");
    expect(broken(outside, ({ room, typeOnly }) => inside.has(room) && !typeOnly)).toEqual([]);
  });

  test("what runs on a page never holds the engine", () => {
    const onPage = sources.filter(({ path }) => /^(?:utils\/page|entrypoints\/(?:gate|page))\b/.test(path));
    expect(onPage.length).toBeGreaterThan(0);
    const reached = reach(onPage);
    expect([...reached].filter((path) => path === DOOR || /^utils\/(?:language|actors|stance)\//.test(path))).toEqual(
      [],
    );
  });

  test("the gate holds no library", () => {
    const gate = sources.filter(({ path }) => /^entrypoints\/gate\b/.test(path));
    expect(gate.length).toBeGreaterThan(0);
    const reached = reach(gate);
    const libraries = sources
      .filter(({ path }) => reached.has(path))
      .flatMap(({ imports }) => imports.filter(({ room }) => room === null));
    expect(libraries.map(({ target }) => target).filter((target) => !target.startsWith("wxt/"))).toEqual([]);
  });

  test("components never touch entrypoints, the browser, the engine or storage", () => {
    const forbidden = /^(?:entrypoints|utils\/(?:analyze\.ts|language|actors|stance|records|stored-))/;
    const isForbidden = ({ target, room }: Import) =>
      (room !== null && forbidden.test(room)) ||
      target === "webextension-polyfill" ||
      target === "#imports" ||
      target.startsWith("wxt/");
    expect(broken(inRoom("components"), isForbidden)).toEqual([]);
  });

  test("utils never import entrypoints or components", () => {
    const utils = sources.filter(({ room }) => room.startsWith("utils/"));
    expect(broken(utils, ({ room }) => room === "entrypoints" || room === "components")).toEqual([]);
  });
});

describe("the engine is a function of its input", () => {
  const engine = sources.filter(({ room }) => [MODEL, DOOR, "utils/article", ...ENGINE].includes(room));

  // Scope is biome's to check (noRestrictedGlobals); these are what a line of text can tell.
  test.each([
    {
      name: "the extension's interface",
      pattern: /\bbrowser\.[a-z]|\bchrome\.[a-z]|#imports|webextension-polyfill|["']wxt/,
    },
    { name: "the page it runs on", pattern: /\bwindow\.[a-z]|\bglobalThis\b|\blocation\.[a-z]|\bnavigator\.[a-z]/ },
    { name: "the clock", pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.[a-z]/ },
    { name: "chance", pattern: /\bMath\.random\b|\bcrypto\.[a-z]/ },
    { name: "the network or storage", pattern: /\bfetch\(|\bXMLHttpRequest\b|\bindexedDB\b|\blocalStorage\b/ },
  ])("and never mentions $name", ({ pattern }) => {
    expect(engine.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test("which reads text, not pages", () => {
    const readers = sources.filter(({ room }) => [MODEL, DOOR, ...ENGINE].includes(room));
    expect(
      readers
        .filter(({ code }) => /\bdocument\.[a-z]|: (?:Document|Element|Node)\b/.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("finding imports", () => {
  test.each([
    ['import { a } from "./a.ts";', [{ name: "./a.ts", typeOnly: false }]],
    ['import type { A } from "../a.ts";', [{ name: "../a.ts", typeOnly: true }]],
    ['import {\n  a,\n  b,\n} from "./ab.ts";', [{ name: "./ab.ts", typeOnly: false }]],
    ['import "./style.css";', [{ name: "./style.css", typeOnly: false }]],
    ['export { a } from "./a.ts";', [{ name: "./a.ts", typeOnly: false }]],
    ['const a = await import("./a.ts");', [{ name: "./a.ts", typeOnly: false }]],
    ["const text = \"he said from './a.ts'\";", []],
  ])("%s", (code, expected) => {
    expect(findImports(code)).toEqual(expected);
  });
});

/** Imports that break a rule, as lines to read. */
function broken(files: readonly SourceFile[], breaks: (found: Import) => boolean): readonly string[] {
  return files.flatMap(({ path, imports }) => imports.filter(breaks).map(({ target }) => `${path} imports ${target}`));
}

/** All files that these hold once bundled. */
function reach(from: readonly SourceFile[]): ReadonlySet<string> {
  const reached = new Set(from.map(({ path }) => path));
  for (const path of reached) {
    for (const { target, room, typeOnly } of sources.find((source) => source.path === path)?.imports ?? []) {
      if (room !== null && !typeOnly) reached.add(target);
    }
  }
  return reached;
}
