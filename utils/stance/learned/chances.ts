/** Weights of one feature for each answer, in log-odds against none of them. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/**
 * Telling features (phrases, instruments, seats, what rules found) begin with this mark: each counts in full. Single
 * words share what is left, or long sentences, which have more of them, would all be sure of something.
 */
export const TELLING = "@";
const TELLING_SHARE = 0.6;

/**
 * Chances of each answer for a set of features: softmax of a linear model.
 * @param answers - how many answers the weights tell apart.
 * @returns as many chances, 0..1; what is missing to one is the chance of none.
 */
export function chancesOf(features: ReadonlySet<string>, weights: Weights, answers: number): readonly number[] {
  const { words, telling, wordShare, tellingShare } = rowsOf(features, weights);
  return softmax(
    Array.from(
      { length: answers },
      (_, index) => wordShare * sumAt(words, index) + tellingShare * sumAt(telling, index),
    ),
  );
}

/** The known features' weights, single words apart from telling ones, and how much each row counts. */
export function rowsOf<Row extends readonly number[]>(
  features: ReadonlySet<string>,
  weights: ReadonlyMap<string, Row>,
) {
  const words: Row[] = [];
  const telling: Row[] = [];
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) (feature.startsWith(TELLING) ? telling : words).push(row);
  }
  return { words, telling, wordShare: 1 / Math.sqrt(Math.max(1, words.length)), tellingShare: TELLING_SHARE };
}

/** The same for features that have a measure each. */
export function chancesOfMeasures(measures: ReadonlyMap<string, number>, weights: Weights, answers: number) {
  return softmax(
    Array.from({ length: answers }, (_, index) => {
      let sum = 0;
      for (const [feature, measure] of measures) sum += measure * (weights.get(feature)?.[index] ?? 0);
      return sum;
    }),
  );
}

const sumAt = (rows: readonly (readonly number[])[], index: number): number =>
  rows.reduce((sum, row) => sum + (row[index] ?? 0), 0);

/** Beyond this a chance is as good as certain, and its exponential near the end of the numbers. */
const CERTAIN = 30;

function softmax(logits: readonly number[]): readonly number[] {
  const odds = logits.map((logit) => Math.exp(Math.max(-CERTAIN, Math.min(CERTAIN, logit))));
  const sum = odds.reduce((total, value) => total + value, 1);
  return odds.map((value) => value / sum);
}

/** Read a table of weights: a feature a line, then its weights in hundredths, parted by tabs. */
export function readTable(table: string): Weights {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [feature = "", ...row] = line.split("\t");
        return [feature, row.map((weight) => Number(weight) / 100)] as const;
      }),
  );
}
