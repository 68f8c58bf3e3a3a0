import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const SAMPLE = path.join(ROOT, "tests/articles/sudan-ceasefire/page.html");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "where-they-stand-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function command(name: string, args: readonly string[], input = "") {
  const done = spawnSync(process.execPath, [path.join(ROOT, "scripts", `${name}.ts`), ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

describe("analyze", () => {
  test("gives an article in the agreed shape", () => {
    const { status, out } = command("analyze", ["--json", SAMPLE]);
    expect(status).toBe(0);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      "file",
      "article",
      "relevant",
      "relevance",
      "positions",
      "claims",
      "quotes",
      "subjects",
    ]);
    expect(report.article).toEqual({
      title: "Britain stands by Sudan ceasefire text as Geneva floats a halfway house",
      site: "The Harbour Gazette",
      published: "2023-11-15",
      language: "en-GB",
      url: "",
    });
    expect(report.relevant).toBe(true);
    const ids = report.claims.map((claim: { id: string }) => claim.id);
    for (const position of report.positions) {
      expect(Object.keys(position)).toEqual(["country", "name", "position", "confidence", "claims"]);
      expect(position.claims.length).toBeGreaterThan(0);
      for (const id of position.claims) expect(ids).toContain(id);
    }
    for (const claim of report.claims) {
      expect(Object.keys(claim)).toEqual([
        "id",
        "country",
        "instrument",
        "polarity",
        "sentence",
        "start",
        "end",
        "cue",
        "speaker",
        "quoted",
        "link",
      ]);
      expect(claim.sentence).toHaveLength(claim.end - claim.start);
      expect(claim.link).toMatch(/^#:~:text=/);
    }
    for (const quote of report.quotes)
      expect(Object.keys(quote)).toEqual(["text", "speaker", "country", "start", "end"]);
  });

  test("does the other files when one cannot be read", () => {
    const pdf = file("a.html", "%PDF-1.4 …");
    const { status, out, err } = command("analyze", ["--jsonl", pdf, path.join(folder, "missing.txt"), SAMPLE]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map((line) => line.file)).toEqual([pdf, path.join(folder, "missing.txt"), SAMPLE]);
    expect(lines[0]).toEqual({ file: pdf, error: expect.stringContaining("PDF") });
    expect(lines[1]).toEqual({ file: path.join(folder, "missing.txt"), error: "no such file" });
    expect(lines[2].relevant).toBe(true);
    expect(err.trim().split("\n")).toHaveLength(2);
  });

  test("reads standard input, and takes a date", () => {
    const { status, out } = command(
      "analyze",
      ["--json", "--date", "2006-07-12", "-"],
      "Talks on Tuesday\n\nThe council of the club met, and nobody voted for the text that was on the table.",
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: "-",
      article: { title: "Talks on Tuesday", published: "2006-07-12" },
      relevant: false,
      positions: [],
    });
  });

  test("says of another language that it is one", () => {
    const text =
      "Le Conseil de sécurité s'est réuni mardi. « Nous voulons un vote », a déclaré l'ambassadeur de France à la presse.";
    expect(JSON.parse(command("analyze", ["--json", file("fr.txt", text)]).out)).toMatchObject({
      relevant: false,
      skipped: "language",
    });
  });

  test("shows a table to people", () => {
    const { out } = command("analyze", [SAMPLE]);
    expect(out).toContain("The Harbour Gazette, 2023-11-15");
    expect(out).toMatch(/^For a resolution$/m);
    expect(out).toMatch(/^ {2}\S.* \d+% {2}\S/m);
  });

  test.each([[[]], [["--date", "2006-13-01", "x"]], [["--nonsense", "x"]]])("%j is a wrong call", (args) => {
    const { status, out, err } = command("analyze", args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });
});

describe("evaluate", () => {
  test("scores a folder, and fails only when asked to", () => {
    const labels = JSON.stringify({
      relevant: true,
      stances: [{ country: "FR", label: "resolution", evidence: ["nothing"] }],
    });
    file(
      "recipe.txt",
      "How to bake bread\n\nTake the flour and the water, and wait for an hour before you do anything with it.",
    );
    file("recipe.json", labels);
    expect(command("evaluate", [folder])).toMatchObject({ status: 0, out: expect.stringMatching(/^1 articles/) });
    expect(JSON.parse(command("evaluate", ["--json", folder]).out)).toMatchObject({
      detection: { right: 0, missed: 1 },
      positions: { missed: 1 },
    });
    expect(command("evaluate", ["--misses", folder]).out).toContain("FR: gold resolution, predicted none");
    expect(command("evaluate", ["--require-perfect", folder])).toMatchObject({
      status: 1,
      err: expect.stringContaining("Not perfect"),
    });
  });

  test("names labels that are broken", () => {
    file("recipe.json", "{");
    expect(command("evaluate", [folder])).toMatchObject({ status: 2, err: expect.stringContaining("recipe.json") });
  });
});
