import { parseArgs } from "node:util";
import { study } from "../utils/analyze.ts";
import { findDate } from "../utils/article/dates.ts";
import { RELEVANCE_WEIGHTS, type RelevanceFeature, relevanceFeatures } from "../utils/stance/relevance.ts";
import { readSource } from "./input/read-source.ts";
import { findLabelled } from "./scoring/labels.ts";
import { crossValidate, type Example, train } from "./scoring/logistic.ts";

const USAGE = `Usage: npm run --silent train -- DIR…

Trains the weights of relevance on labelled articles and prints them, with the score on articles left out of their
training beside that of the weights in use. Put them into utils/stance/relevance.ts where they do better.`;

const FOLDS = 10;

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const features = Object.keys(RELEVANCE_WEIGHTS) as RelevanceFeature[];
  const examples: Example[] = [];
  for (const { file, labels } of positionals.flatMap(findLabelled)) {
    const source = readSource(file);
    // A page that is read as no article never meets these weights; a fair reader could go either way on the others.
    if (source.kind !== "article" || labels.borderline) continue;
    const article = { ...source.article, published: source.article.published ?? findDate(labels.date ?? "") };
    const { claims, instruments } = study(article);
    const found = relevanceFeatures({ title: article.title, text: article.text, claims, instruments });
    if (found.council > 0) examples.push({ values: features.map((name) => found[name]), positive: labels.relevant });
  }
  const weights = train(examples);
  const inUse = features.map((name) => RELEVANCE_WEIGHTS[name]);
  console.log(`${examples.length} articles, ${examples.filter((example) => example.positive).length} relevant\n`);
  features.forEach((name, index) => {
    console.log(
      `${name.padEnd(16)} ${(weights[index] ?? 0).toFixed(1).padStart(6)}   in use ${(inUse[index] ?? 0).toFixed(1)}`,
    );
  });
  const left = crossValidate(examples, FOLDS);
  const now = crossValidate(examples, FOLDS, () => inUse);
  console.log(
    `\nwrong on articles left out: ${left.wrong} (log loss ${left.loss.toFixed(3)}), with the weights in use: ${now.wrong} (${now.loss.toFixed(3)})`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
