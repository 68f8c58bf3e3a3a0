import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judge, type Study, study, weighFound } from "../utils/analyze.ts";
import { findDate } from "../utils/article/dates.ts";
import { type Article, POSITIONS } from "../utils/model.ts";
import { findForum } from "../utils/stance/forum.ts";
import type { Weights } from "../utils/stance/learned/chances.ts";
import { type Model, seeExamples, weighCountries } from "../utils/stance/learned/countries.ts";
import { findExamples } from "../utils/stance/learned/examples.ts";
import { measureRelevance } from "../utils/stance/relevance.ts";
import { readSource } from "./input/read-source.ts";
import { findLabelled, type Labels } from "./scoring/labels.ts";
import { type ArticleScore, scoreArticle } from "./scoring/score.ts";
import { addUp } from "./scoring/totals.ts";
import { type CountryLesson, type Lesson, toTable, trainCountries, trainSentences } from "./scoring/train-model.ts";
import { type RelevanceLesson, toStumpTable, trainStumps } from "./scoring/train-stumps.ts";

const USAGE = `Usage: npm run --silent train -- [--write] DIR…

Trains the weights that relevance and positions are drawn by (utils/stance/learned) on labelled articles, and scores
positions by rules alone and by rules and weights, each article by weights that were trained without it.

  --write  put weights trained on all of them into the tables of utils/stance/learned`;

const FOLDS = 10;
/** Enough of a label's first words to know the sentence by. */
const EVIDENCE_LENGTH = 28;

const NO_MODEL: Model = { sentences: new Map(), countries: new Map(), relevance: [] };

interface Case {
  readonly folder: string;
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
  const files = positionals.flatMap((folder) => findLabelled(folder).map((labelled) => ({ folder, ...labelled })));
  for (const { folder, file, labels } of files) {
    const source = readSource(file);
    if (source.kind !== "article") continue;
    const article = { ...source.article, published: source.article.published ?? findDate(labels.date ?? "") };
    const found = study(article);
    cases.push({
      folder,
      labels,
      article,
      found,
      lessons: labels.borderline && !labels.relevant ? [] : lessonsOf(labels, article, found),
    });
  }
  const all = cases.flatMap(({ lessons }) => lessons);
  console.log(`${cases.length} articles, ${all.length} countries in sentences`);
  const outside = (fold: number) => (_: unknown, index: number) => index % FOLDS !== fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const sentences = folds.map((fold) => trainSentences(cases.filter(outside(fold)).flatMap(({ lessons }) => lessons)));
  // A country is weighed by what the sentences of other articles taught: of its own they would know too much.
  const countryLessons = cases.map((one, index) => countryLessonsOf(one, sentences[index % FOLDS] ?? new Map()));
  const partly = folds.map(
    (fold): Model => ({
      sentences: sentences[fold] ?? new Map(),
      countries: trainCountries(countryLessons.filter(outside(fold)).flat()),
      relevance: [],
    }),
  );
  const relevanceLessons = cases.map((one, index) => relevanceLessonsOf(one, partly[index % FOLDS] ?? NO_MODEL));
  const models = partly.map(
    (model, fold): Model => ({ ...model, relevance: trainStumps(relevanceLessons.filter(outside(fold)).flat()) }),
  );
  const byRules = cases.map((one, index) => scoreCase(one, models[index % FOLDS] ?? NO_MODEL, true));
  const leftOut = cases.map((one, index) => scoreCase(one, models[index % FOLDS] ?? NO_MODEL, false));
  for (const folder of positionals.length > 1 ? ["all", ...positionals] : ["all"]) {
    const inFolder = (_: unknown, index: number) => folder === "all" || cases[index]?.folder === folder;
    console.log(folder);
    console.log(`  rules alone        ${describe(byRules.filter(inFolder))}`);
    console.log(`  rules and weights  ${describe(leftOut.filter(inFolder))}   (each left out of its training)`);
  }
  if (values.write) {
    write("sentence-weights.ts", trainSentences(all));
    write("country-weights.ts", trainCountries(countryLessons.flat()));
    writeTable("relevance-stumps.ts", toStumpTable(trainStumps(relevanceLessons.flat())));
  }
  return 0;
}

function write(name: string, weights: Weights): void {
  writeTable(name, toTable(weights));
}

function writeTable(name: string, table: string): void {
  const file = new URL(`../utils/stance/learned/${name}`, import.meta.url);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/const TABLE = `[\s\S]*?`;/u, () => `const TABLE = \`\n${table}\n\`;`),
  );
  console.log(`${name}: ${table.split("\n").length} lines written`);
}

/** What people say of each country in each sentence; sentences that a fair reader could leave out teach nothing. */
function lessonsOf(labels: Labels, { text }: Article, { reading, claims }: Study): Lesson[] {
  const lessons: Lesson[] = [];
  for (const { sentence, country, features } of findExamples(reading, claims)) {
    const gold = labels.stances.find((stance) => stance.country === country);
    const words = plain(text.slice(sentence.start, sentence.end));
    const shows = gold?.evidence.some((line) => words.includes(plain(line).slice(0, EVIDENCE_LENGTH)));
    if (gold?.optional && shows) continue;
    lessons.push({ article: labels.id, features, answer: gold && shows ? POSITIONS.indexOf(gold.label) : -1 });
  }
  return lessons;
}

/** What people say of each country of an article. */
function countryLessonsOf({ labels, found }: Case, sentences: Weights): CountryLesson[] {
  const { reading, claims } = found;
  const seen = seeExamples(reading, claims, sentences);
  return weighCountries(reading, claims, seen, NO_MODEL.countries).flatMap(({ country, measures }) => {
    const gold = labels.stances.find((stance) => stance.country === country);
    return gold?.optional ? [] : [{ measures, answer: gold ? POSITIONS.indexOf(gold.label) : -1 }];
  });
}

/** In UTF-16 units: a bulletin of a few lines. */
const BULLETIN = 900;

/**
 * Whether people call an article relevant, unless a fair reader could go either way; and the same of its beginning
 * alone, read as a bulletin, so that short articles are judged as surely as long ones.
 */
function relevanceLessonsOf({ labels, article, found }: Case, model: Model): RelevanceLesson[] {
  if (labels.borderline) return [];
  const lessonOf = ({ title, text }: Article, read: Study): RelevanceLesson[] => {
    const { reading, claims } = read;
    const forum = findForum(`${title}\n${text}`);
    const measures = measureRelevance({ title, forum, reading, claims, weighed: weighFound(read, model) });
    return measures === null ? [] : [{ measures, relevant: labels.relevant }];
  };
  const paragraphs = article.paragraphs.filter(({ end }) => end <= BULLETIN);
  const text = article.text.slice(0, paragraphs.at(-1)?.end ?? 0);
  const words = plain(text);
  const shows =
    !labels.relevant ||
    labels.stances.some(({ evidence, optional }) => !optional && evidence.some((line) => words.includes(plain(line))));
  const bulletin = { ...article, text, paragraphs };
  return [...lessonOf(article, found), ...(shows && paragraphs.length > 1 ? lessonOf(bulletin, study(bulletin)) : [])];
}

const plain = (text: string): string => text.replace(/\s+/gu, " ");

function scoreCase({ labels, article, found }: Case, model: Model, byRules: boolean): ArticleScore {
  return scoreArticle({ labels, article, analysis: judge(article, found, model, byRules), error: null });
}

function describe(scores: readonly ArticleScore[]): string {
  const { positions, detection } = addUp(scores);
  const percent = (share: number | null): string => `${(100 * (share ?? 0)).toFixed(1)}%`;
  return `precision ${percent(positions.precision)}  recall ${percent(positions.recall)}  F1 ${percent(positions.f1)}  relevant ${percent(detection.precision)} ${percent(detection.recall)}`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
