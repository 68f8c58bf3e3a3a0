/** What a country may do in a sentence, in the order of the weights. */
export const WAYS = ["for", "against", "open"] as const;
export type Way = (typeof WAYS)[number];

/** Weights of one feature for each of `WAYS`, in log-odds against showing nothing. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** Chance of each of `WAYS`, 0..1; what is missing to one is the chance that the sentence shows nothing. */
export function chancesOf(features: ReadonlySet<string>, weights: WordWeights): readonly number[] {
  const known = [...features].map((feature) => weights.get(feature)).filter((row) => row !== undefined);
  // Long sentences have more features: without this they would all be sure of something.
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const odds = WAYS.map((_, way) => Math.exp(scale * known.reduce((sum, row) => sum + (row[way] ?? 0), 0)));
  const sum = odds.reduce((total, value) => total + value, 1);
  return odds.map((value) => value / sum);
}
