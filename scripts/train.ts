import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judge, type Study, study } from "../utils/analyze.ts";
import { findDate } from "../utils/article/dates.ts";
import type { Article } from "../utils/model.ts";
import { WAYS, type Way, type WordWeights } from "../utils/stance/learned/chances.ts";
import { findExamples } from "../utils/stance/learned/examples.ts";
import { readSource } from "./input/read-source.ts";
import { findLabelled, type Labels } from "./scoring/labels.ts";
import { scoreArticle } from "./scoring/score.ts";
import { addUp } from "./scoring/totals.ts";
import { type Lesson, toTable, trainWords } from "./scoring/train-words.ts";

const USAGE = `Usage: npm run --silent train -- [--write] DIR…

Trains the weights of single words (utils/stance/learned) on labelled articles, and scores positions by rules alone and
by rules and words, each article by weights that were trained without it.

  --write  put weights trained on all of them into utils/stance/learned/weights.ts`;

const WEIGHTS_FILE = new URL("../utils/stance/learned/weights.ts", import.meta.url);
const FOLDS = 10;
/** Enough of a label's first words to know the sentence by. */
const EVIDENCE_LENGTH = 28;
const NO_WORDS: WordWeights = new Map();

interface Case {
  readonly labels: Labels;
  readonly article: Article;
  readonly found: Study;
  readonly lessons: readonly Lesson[];
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const cases: Case[] = [];
  for (const { file, labels } of positionals.flatMap(findLabelled)) {
    const source = readSource(file);
    if (source.kind !== "article") continue;
    const article = { ...source.article, published: source.article.published ?? findDate(labels.date ?? "") };
    const found = study(article);
    cases.push({ labels, article, found, lessons: labels.relevant ? lessonsOf(labels, article, found) : [] });
  }
  const lessons = cases.flatMap((one) => one.lessons);
  console.log(`${cases.length} articles, ${lessons.length} countries in sentences`);
  console.log(`rules alone      ${score(cases, () => NO_WORDS)}`);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    trainWords(cases.filter((_, index) => index % FOLDS !== fold).flatMap((one) => one.lessons)),
  );
  console.log(
    `rules and words  ${score(cases, (index) => byFold[index % FOLDS] ?? NO_WORDS)}   (each left out of its training)`,
  );
  if (values.write) {
    const table = toTable(trainWords(lessons));
    const file = readFileSync(WEIGHTS_FILE, "utf8");
    writeFileSync(
      WEIGHTS_FILE,
      file.replace(/const TABLE = `[\s\S]*?`;/u, () => `const TABLE = \`\n${table}\n\`;`),
    );
    console.log(`${table.split("\n").length} features written`);
  }
  return 0;
}

/** What people say of each country in each sentence; sentences that a fair reader could leave out teach nothing. */
function lessonsOf(labels: Labels, { text }: Article, { reading, claims }: Study): Lesson[] {
  const lessons: Lesson[] = [];
  for (const { sentence, country, features, acts } of findExamples(reading, claims)) {
    if (!acts) continue;
    const gold = labels.stances.find((stance) => stance.country === country);
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
    const shows = gold?.evidence.some((line) => words.includes(line.replace(/\s+/gu, " ").slice(0, EVIDENCE_LENGTH)));
    if (gold?.optional && shows) continue;
    lessons.push({ article: labels.id, features, way: gold && shows ? WAYS.indexOf(wayOf(gold.label)) : -1 });
  }
  return lessons;
}

const wayOf = (label: string): Way => (label === "opposed" ? "against" : label === "undecided" ? "open" : "for");

function score(cases: readonly Case[], wordsFor: (index: number) => WordWeights): string {
  const { positions } = addUp(
    cases.map(({ labels, article, found }, index) =>
      scoreArticle({ labels, article, analysis: judge(article, found, wordsFor(index)), error: null }),
    ),
  );
  const percent = (share: number | null): string => `${(100 * (share ?? 0)).toFixed(1)}%`;
  return `precision ${percent(positions.precision)}  recall ${percent(positions.recall)}  F1 ${percent(positions.f1)}`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
