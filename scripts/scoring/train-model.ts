import { POSITIONS } from "../../utils/model.ts";
import { chancesOf, chancesOfMeasures, rowsOf, TELLING, type Weights } from "../../utils/stance/learned/chances.ts";

/** One country in one sentence, with what people say it shows. */
export interface Lesson {
  /** Lessons of one article are kept together when some are left out. */
  readonly article: string;
  readonly features: ReadonlySet<string>;
  /** Index into `POSITIONS`, or -1 where the sentence shows nothing. */
  readonly answer: number;
}

/** One country in one article, with the position that people give it. */
export interface CountryLesson {
  readonly measures: ReadonlyMap<string, number>;
  /** Index into `POSITIONS`, or -1 for none. */
  readonly answer: number;
}

/** How long and how fast to learn. `cooling` makes steps smaller from round to round; `penalty` keeps weights small. */
interface Course {
  readonly rounds: number;
  readonly rate: number;
  readonly cooling: number;
  readonly penalty: number;
}

const SENTENCES: Course = { rounds: 25, rate: 0.15, cooling: 0.2, penalty: 1e-4 };
const COUNTRIES: Course = { rounds: 60, rate: 0.03, cooling: 0.1, penalty: 3e-4 };
/**
 * Shares of the features that each step leaves out, by chance, so that none is leant on alone (Srivastava and others,
 * "Dropout", 2014). Chosen on articles left out of training.
 */
const WORDS_LEFT_OUT = 0.5;
const TELLING_LEFT_OUT = 0.2;
/** Telling features are in nearly every sentence: with full steps they would learn faster than words can. */
const TELLING_RATE = 0.3;
/** A word of fewer articles is that story's own: a place, a ship, a turn of phrase. */
const FEWEST_ARTICLES = 4;
/** Weights nearer to nothing are left out of the table. */
const LEAST_WEIGHT = 0.02;

/** A generator of numbers in 0..1 that always gives the same row (Park and Miller's, 1988). */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Stochastic gradient descent: every lesson once a round, in an order of chance that is always the same.
 * @returns the weights as they were on average after the rounds of the later half, which depend less on the order than
 *   the last ones do (Polyak and Juditsky, 1992).
 */
function descend<L>(
  lessons: readonly L[],
  weights: ReadonlyMap<string, number[]>,
  { rounds, rate, cooling }: Course,
  step: (lesson: L, rate: number) => void,
): Map<string, number[]> {
  const random = makeRandom();
  const order = lessons.map((_, index) => index);
  const sums = new Map([...weights].map(([feature, row]) => [feature, row.map(() => 0)]));
  const counted = Math.ceil(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson) step(lesson, rate / (1 + round * cooling));
    }
    if (round >= rounds - counted)
      for (const [feature, row] of weights) {
        const sum = sums.get(feature);
        row.forEach((weight, index) => {
          if (sum) sum[index] = (sum[index] ?? 0) + weight / counted;
        });
      }
  }
  return sums;
}

/** Slope of the softmax loss for each answer. */
const slopes = (chances: readonly number[], answer: number): readonly number[] =>
  chances.map((chance, index) => chance - (answer === index ? 1 : 0));

const nothing = (): number[] => POSITIONS.map(() => 0);

/**
 * Train what the words of a sentence say of a country in it.
 * The same lessons always give the same weights. Names of countries and persons are no words here: they stand as
 * letters in the tape that the features are read from.
 */
export function trainSentences(lessons: readonly Lesson[]): Weights {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of lessons)
    for (const feature of features) {
      const seen = articles.get(feature);
      if (seen) seen.add(article);
      else articles.set(feature, new Set([article]));
    }
  const weights = new Map<string, number[]>();
  for (const [feature, seen] of articles) if (seen.size >= FEWEST_ARTICLES) weights.set(feature, nothing());
  const random = makeRandom();
  const isKept = (feature: string): boolean =>
    random() >= (feature.startsWith(TELLING) ? TELLING_LEFT_OUT : WORDS_LEFT_OUT);
  const learned = descend(lessons, weights, SENTENCES, ({ features: all, answer }, rate) => {
    const features = new Set([...all].filter(isKept));
    const { words, telling, wordShare, tellingShare } = rowsOf(features, weights);
    slopes(chancesOf(features, weights, POSITIONS.length), answer).forEach((slope, index) => {
      for (const row of words) learn(row, index, rate, slope * wordShare, SENTENCES.penalty);
      for (const row of telling) learn(row, index, rate, slope * tellingShare * TELLING_RATE, SENTENCES.penalty);
    });
  });
  return new Map([...learned].filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)));
}

/** Train what all that an article shows of a country makes of it. */
export function trainCountries(lessons: readonly CountryLesson[]): Weights {
  const weights = new Map<string, number[]>();
  for (const { measures } of lessons) for (const measure of measures.keys()) weights.set(measure, nothing());
  return descend(lessons, weights, COUNTRIES, ({ measures, answer }, rate) => {
    slopes(chancesOfMeasures(measures, weights, POSITIONS.length), answer).forEach((slope, index) => {
      for (const [name, measure] of measures) {
        const row = weights.get(name);
        if (row) learn(row, index, rate, slope * measure, COUNTRIES.penalty);
      }
    });
  });
}

function learn(row: number[], index: number, rate: number, slope: number, penalty: number): void {
  const weight = row[index] ?? 0;
  row[index] = weight - rate * (slope + penalty * weight);
}

/** The table as text: one feature a line, in alphabetical order, weights in hundredths. */
export function toTable(weights: Weights): string {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => [feature, ...row.map((weight) => Math.round(weight * 100))].join("\t"))
    .join("\n");
}
