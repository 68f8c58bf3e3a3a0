import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judge, type Study, study } from "../utils/analyze.ts";
import { findDate } from "../utils/article/dates.ts";
import { type Article, POSITIONS } from "../utils/model.ts";
import type { Weights } from "../utils/stance/learned/chances.ts";
import { type Model, seeExamples, weighCountries } from "../utils/stance/learned/countries.ts";
import { findExamples } from "../utils/stance/learned/examples.ts";
import { readSource } from "./input/read-source.ts";
import { findLabelled, type Labels } from "./scoring/labels.ts";
import { scoreArticle } from "./scoring/score.ts";
import { addUp } from "./scoring/totals.ts";
import { type CountryLesson, type Lesson, toTable, trainCountries, trainSentences } from "./scoring/train-model.ts";

const USAGE = `Usage: npm run --silent train -- [--write] DIR…

Trains the weights that positions are drawn by (utils/stance/learned) on labelled articles, and scores positions by
rules alone and by rules and weights, each article by weights that were trained without it.

  --write  put weights trained on all of them into utils/stance/learned/*-weights.ts`;

const FOLDS = 10;
/** Enough of a label's first words to know the sentence by. */
const EVIDENCE_LENGTH = 28;

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
  const all = cases.flatMap(({ lessons }) => lessons);
  console.log(`${cases.length} articles, ${all.length} countries in sentences`);
  console.log(`rules alone        ${score(cases, () => null)}`);
  const outside = (fold: number) => (_: unknown, index: number) => index % FOLDS !== fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const sentences = folds.map((fold) => trainSentences(cases.filter(outside(fold)).flatMap(({ lessons }) => lessons)));
  // A country is weighed by what the sentences of other articles taught: of its own they would know too much.
  const countryLessons = cases.map((one, index) => countryLessonsOf(one, sentences[index % FOLDS] ?? new Map()));
  const models = folds.map(
    (fold): Model => ({
      sentences: sentences[fold] ?? new Map(),
      countries: trainCountries(countryLessons.filter(outside(fold)).flat()),
    }),
  );
  console.log(
    `rules and weights  ${score(cases, (index) => models[index % FOLDS] ?? null)}   (each left out of its training)`,
  );
  if (values.write) {
    write("sentence-weights.ts", trainSentences(all));
    write("country-weights.ts", trainCountries(countryLessons.flat()));
  }
  return 0;
}

function write(name: string, weights: Weights): void {
  const file = new URL(`../utils/stance/learned/${name}`, import.meta.url);
  const table = toTable(weights);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/const TABLE = `[\s\S]*?`;/u, () => `const TABLE = \`\n${table}\n\`;`),
  );
  console.log(`${name}: ${weights.size} features written`);
}

/** What people say of each country in each sentence; sentences that a fair reader could leave out teach nothing. */
function lessonsOf(labels: Labels, { text }: Article, { reading, claims }: Study): Lesson[] {
  const lessons: Lesson[] = [];
  for (const { sentence, country, features } of findExamples(reading, claims)) {
    const gold = labels.stances.find((stance) => stance.country === country);
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
    const shows = gold?.evidence.some((line) => words.includes(line.replace(/\s+/gu, " ").slice(0, EVIDENCE_LENGTH)));
    if (gold?.optional && shows) continue;
    lessons.push({ article: labels.id, features, answer: gold && shows ? POSITIONS.indexOf(gold.label) : -1 });
  }
  return lessons;
}

/** What people say of each country of an article that the engine would speak of. */
function countryLessonsOf({ labels, article, found }: Case, sentences: Weights): CountryLesson[] {
  if (!labels.relevant && !judge(article, found, null).relevant) return [];
  const { reading, claims } = found;
  return weighCountries(reading, claims, seeExamples(reading, claims, sentences)).flatMap(({ country, measures }) => {
    const gold = labels.stances.find((stance) => stance.country === country);
    return gold?.optional ? [] : [{ measures, answer: gold ? POSITIONS.indexOf(gold.label) : -1 }];
  });
}

function score(cases: readonly Case[], modelFor: (index: number) => Model | null): string {
  const { positions } = addUp(
    cases.map(({ labels, article, found }, index) =>
      scoreArticle({ labels, article, analysis: judge(article, found, modelFor(index)), error: null }),
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
