import { spawnSync } from "node:child_process";
import path from "node:path";
import { Readability } from "@mozilla/readability";
import { analyze } from "../utils/analyze.ts";
import { readArticle } from "../utils/article/read.ts";
import type { Article } from "../utils/model.ts";
import { measureGate } from "./bench/gate.ts";
import { compare, type Measured } from "./bench/measure.ts";
import { readDocuments } from "./bench/samples.ts";
import { bin, ensureBrowsers, ROOT } from "./setup.mjs";

/** Times mean something only beside others of the same run on the same machine: this prints ratios. */
const ROUNDS = 41;
const GATE_ROUNDS = 15;

const documents = readDocuments(path.join(ROOT, "tests", "articles"));
const articles = documents.flatMap((document): readonly Article[] => {
  const reading = readArticle(document, "");
  return reading.kind === "read" ? [reading.article] : [];
});
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const wordSegments = new Intl.Segmenter("en", { granularity: "word" });

const engine = compare(
  ROUNDS,
  () => articles.map(analyze).length,
  () => articles.map(({ text }) => [...sentences.segment(text)].length + [...wordSegments.segment(text)].length).length,
);
console.log(`engine on ${articles.length} articles, ${words} words`);
console.log(
  `  ${rate(words, engine.subject)} words a second; a pass of Intl.Segmenter over sentences and words: ${rate(words, engine.reference)}`,
);
console.log(`  the engine takes ${engine.ratio.toFixed(1)} times as long\n`);

const reading = compare(
  ROUNDS,
  () => documents.map((document) => readArticle(document, "")).length,
  () => documents.map((document) => new Readability(document.cloneNode(true) as Document).parse()).length,
);
console.log(`reading ${documents.length} pages`);
console.log(
  `  with the way back, metadata and cleaning: ${reading.ratio.toFixed(2)} times as long as Readability alone\n`,
);

const places = ensureBrowsers(["chromium"]);
const built = spawnSync(bin("wxt"), ["build"], { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
const gate = await measureGate(places["CHROME_PATH"] ?? "", GATE_ROUNDS);
console.log(`gate on a page that cannot matter, script time in Chromium, medians of ${GATE_ROUNDS} alternating loads`);
console.log(
  `  ${gate.reference.toFixed(2)} ms without the extension, ${gate.subject.toFixed(2)} ms with it: ${gate.ratio.toFixed(2)} times`,
);

function rate(count: number, milliseconds: Measured["subject"]): string {
  return Math.round((count / milliseconds) * 1000).toLocaleString("en");
}
