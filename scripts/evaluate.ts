import { parseArgs } from "node:util";
import { analyze, NOTHING } from "../utils/analyze.ts";
import { findDate } from "../utils/article/dates.ts";
import type { Article } from "../utils/model.ts";
import { readSource } from "./input/read-source.ts";
import { toMissList, toScoreTable } from "./output/score-table.ts";
import { findLabelled, type LabelledFile } from "./scoring/labels.ts";
import { findMisses } from "./scoring/misses.ts";
import { type ArticleScore, scoreArticle } from "./scoring/score.ts";
import { addUp } from "./scoring/totals.ts";

const USAGE = `Usage: npm run --silent evaluate -- [--misses] [--json] [--require-perfect] DIR…

Scores the engine against labelled articles: x.json beside x.html or x.txt, or x/expected.json beside x/page.html.

  --misses           list everything that is wrong, with the lines it came from
  --json             print one JSON object
  --require-perfect  exit with status 1 when anything is wrong`;

const USAGE_ERROR = 2;
const NO_ARTICLE: Article = {
  url: "",
  title: "",
  site: null,
  byline: null,
  published: null,
  language: null,
  text: "",
  paragraphs: [],
};

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: "boolean" },
      json: { type: "boolean" },
      "require-perfect": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : USAGE_ERROR;
  }
  const files = positionals.flatMap(findLabelled);
  if (files.length === 0) throw new Error(`no labelled articles in ${positionals.join(", ")}`);

  const scores = files.map(judge);
  const totals = addUp(scores);
  const misses = scores.flatMap(findMisses);
  if (values.json) console.log(JSON.stringify(values.misses ? { ...totals, misses } : totals, null, 2));
  else {
    console.log(toScoreTable(totals));
    if (values.misses) console.log(toMissList(misses));
  }
  const spoiling = misses.filter((miss) => !miss.minor);
  if (!values["require-perfect"] || spoiling.length === 0) return 0;
  console.error(`\nNot perfect:${values.misses ? ` ${spoiling.length} wrong` : `\n${toMissList(spoiling)}`}`);
  return 1;
}

/** Plain texts tell no date; then the labels' stands in, as a page's metadata would. */
function judge({ file, labels }: LabelledFile): ArticleScore {
  const source = readSource(file);
  if (source.kind === "failed")
    return scoreArticle({ labels, article: NO_ARTICLE, analysis: NOTHING, error: source.error });
  if (source.kind === "skipped")
    return scoreArticle({ labels, article: source.article, analysis: NOTHING, error: null });
  const { article: read } = source;
  const article = { ...read, published: read.published ?? findDate(labels.date ?? "") };
  return scoreArticle({ labels, article, analysis: analyze(article), error: null });
}

process.stdout.on("error", () => process.exit());
try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = USAGE_ERROR;
}
