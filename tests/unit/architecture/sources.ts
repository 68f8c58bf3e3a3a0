import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const SOURCE = /\.(?:ts|tsx)$/;

/** One source file; paths are relative to the project and have forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly room: Room;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path in the project, or the package's name. */
  readonly target: string;
  /** `null` for packages. */
  readonly room: Room | null;
  /** Vanishes when types are stripped. */
  readonly typeOnly: boolean;
}

/** "entrypoints", "components", "utils/article", …; a file directly in `utils` is its own room: "utils/model.ts". */
export type Room = string;

export function readSources(): readonly SourceFile[] {
  return ["entrypoints", "components", "utils"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => SOURCE.test(name))
      .map((name) => toSource(`${folder}/${name.split(path.sep).join("/")}`)),
  );
}

function toSource(file: string): SourceFile {
  const code = withoutComments(readFileSync(path.join(ROOT, file), "utf8"));
  return { path: file, room: roomOf(file), code, imports: findImports(code).map((found) => resolve(found, file)) };
}

function roomOf(file: string): Room {
  const [folder = "", name = ""] = file.split("/");
  return folder === "utils" ? `utils/${name}` : folder;
}

const IMPORTS = [
  /^\s*(?:import|export)\s+(type\s)?[^"';]*?\sfrom\s*["']([^"']+)["']/gm,
  /^\s*import()\s*["']([^"']+)["']/gm,
  /\bimport()\(\s*["'`]([^"'`]+)["'`]/g,
];

export function findImports(code: string): readonly { readonly name: string; readonly typeOnly: boolean }[] {
  return IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, type, name = ""]) => ({ name, typeOnly: type !== undefined && type !== "" })),
  );
}

function resolve({ name, typeOnly }: { name: string; typeOnly: boolean }, from: string): Import {
  if (!name.startsWith(".")) return { target: name, room: null, typeOnly };
  const target = path.posix.join(path.posix.dirname(from), name);
  return { target, room: roomOf(target), typeOnly };
}

/** Whole-line and block comments only: others cannot be told from strings without reading the language, and hold no imports. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\/.*$/gm, "").replace(/^\s*\/\*[\s\S]*?\*\//gm, "");
}
