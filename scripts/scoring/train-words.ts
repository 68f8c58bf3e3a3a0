import { chancesOf, WAYS, type WordWeights } from "../../utils/stance/learned/chances.ts";

/** One country in one sentence, with what people say it does there. */
export interface Lesson {
  /** Lessons of one article are kept together when some are left out. */
  readonly article: string;
  readonly features: ReadonlySet<string>;
  /** Index into `WAYS`, or -1 where the sentence shows nothing. */
  readonly way: number;
}

const ROUNDS = 25;
const RATE = 0.15;
/** How fast steps get smaller from round to round. */
const COOLING = 0.2;
const PENALTY = 1e-4;
/** A word of fewer articles is that story's own: a place, a ship, a turn of phrase. */
const FEWEST_ARTICLES = 4;
/** Weights nearer to nothing are left out of the table. */
const LEAST_WEIGHT = 0.05;

/** A generator of numbers in 0..1 that always gives the same row (Park and Miller's, 1988). */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Train the weights of single words by stochastic gradient descent on the softmax loss.
 * The same lessons always give the same weights. Names of countries and persons are no words here: they stand as
 * letters in the tape that the features are read from.
 */
export function trainWords(lessons: readonly Lesson[]): WordWeights {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of lessons)
    for (const feature of features) {
      const seen = articles.get(feature);
      if (seen) seen.add(article);
      else articles.set(feature, new Set([article]));
    }
  const weights = new Map<string, number[]>();
  for (const [feature, seen] of articles)
    if (seen.size >= FEWEST_ARTICLES)
      weights.set(
        feature,
        WAYS.map(() => 0),
      );
  const random = makeRandom();
  const order = lessons.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = RATE / (1 + round * COOLING);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson) step(lesson, weights, rate);
    }
  }
  return new Map([...weights].filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)));
}

function step({ features, way }: Lesson, weights: Map<string, number[]>, rate: number): void {
  const rows = [...features].map((feature) => weights.get(feature)).filter((row) => row !== undefined);
  const scale = 1 / Math.sqrt(Math.max(1, rows.length));
  chancesOf(features, weights).forEach((chance, index) => {
    const slope = (chance - (way === index ? 1 : 0)) * scale;
    for (const row of rows) row[index] = (row[index] ?? 0) - rate * (slope + PENALTY * (row[index] ?? 0));
  });
}

/** The table as text: one feature a line, in alphabetical order, weights in hundredths. */
export function toTable(weights: WordWeights): string {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => [feature, ...row.map((weight) => Math.round(weight * 100))].join("\t"))
    .join("\n");
}
