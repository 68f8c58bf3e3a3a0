import type { Stump } from "../../utils/stance/learned/stumps.ts";

/** One article with its measures, and whether people call it relevant. */
export interface RelevanceLesson {
  readonly measures: ReadonlyMap<string, number>;
  readonly relevant: boolean;
}

const ROUNDS = 160;
const RATE = 0.1;
/** A question that sets fewer articles apart learns those articles by heart. */
const FEWEST_APART = 8;
/** Keeps the answers of small groups small. */
const PENALTY = 5;

/** What a split of the lessons would gain, and its answers. */
interface Split extends Stump {
  readonly gain: number;
}

/**
 * Gradient boosting of stumps: each round asks the one question that most lowers the logistic loss (Friedman, "Greedy
 * function approximation", 2001; gains by second order after Chen and Guestrin, "XGBoost", 2016). Sums of stumps keep
 * every measure's share of the answer apart from the others'. The same lessons always give the same stumps.
 */
export function trainStumps(lessons: readonly RelevanceLesson[]): readonly Stump[] {
  const names = [...(lessons[0]?.measures.keys() ?? [])].filter((name) => name !== "bias");
  const columns = names.map((name) => {
    const values = lessons.map(({ measures }) => measures.get(name) ?? 0);
    return { name, values, order: values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0)) };
  });
  const share = lessons.filter(({ relevant }) => relevant).length / Math.max(1, lessons.length);
  const prior = Math.log(share / (1 - share));
  const odds = lessons.map(() => prior);
  const stumps: Stump[] = [{ measure: "bias", from: 0, below: prior, above: prior }];
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = lessons.map(({ relevant }, index) => {
      const chance = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
      return { slope: (relevant ? 1 : 0) - chance, curve: chance * (1 - chance) };
    });
    let best: Split | null = null;
    for (const { name, values, order } of columns) {
      const split = bestSplit(name, values, order, slopes);
      if (split && (best === null || split.gain > best.gain)) best = split;
    }
    if (best === null) break;
    const { measure, from, below, above } = best;
    stumps.push({ measure, from, below, above });
    lessons.forEach(({ measures }, index) => {
      odds[index] = (odds[index] ?? 0) + ((measures.get(measure) ?? 0) < from ? below : above);
    });
  }
  return merged(stumps);
}

interface Slope {
  readonly slope: number;
  readonly curve: number;
}

function bestSplit(
  measure: string,
  values: readonly number[],
  order: readonly number[],
  slopes: readonly Slope[],
): Split | null {
  const total = slopes.reduce((sum, { slope, curve }) => ({ slope: sum.slope + slope, curve: sum.curve + curve }), {
    slope: 0,
    curve: 0,
  });
  const gainOf = (slope: number, curve: number): number => (slope * slope) / (curve + PENALTY);
  const left = { slope: 0, curve: 0 };
  let best: Split | null = null;
  order.slice(0, -1).forEach((index, rank) => {
    left.slope += slopes[index]?.slope ?? 0;
    left.curve += slopes[index]?.curve ?? 0;
    const here = values[index] ?? 0;
    const next = values[order[rank + 1] ?? 0] ?? 0;
    if (next === here || rank + 1 < FEWEST_APART || order.length - rank - 1 < FEWEST_APART) return;
    const right = { slope: total.slope - left.slope, curve: total.curve - left.curve };
    const gain = gainOf(left.slope, left.curve) + gainOf(right.slope, right.curve);
    if (best === null || gain > best.gain)
      best = {
        measure,
        from: Math.round(((here + next) / 2) * 1000) / 1000,
        below: (RATE * left.slope) / (left.curve + PENALTY),
        above: (RATE * right.slope) / (right.curve + PENALTY),
        gain,
      };
  });
  return best;
}

/** The same question asked in several rounds is one question. */
function merged(stumps: readonly Stump[]): readonly Stump[] {
  const byQuestion = new Map<string, Stump>();
  for (const stump of stumps) {
    const question = `${stump.measure} ${stump.from}`;
    const known = byQuestion.get(question);
    byQuestion.set(
      question,
      known ? { ...known, below: known.below + stump.below, above: known.above + stump.above } : stump,
    );
  }
  return [...byQuestion.values()].sort((a, b) =>
    a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : a.from - b.from,
  );
}

/** The table as text: a question a line, its answers in hundredths. */
export function toStumpTable(stumps: readonly Stump[]): string {
  return stumps
    .map(({ measure, from, below, above }) =>
      [measure, from, Math.round(below * 100), Math.round(above * 100)].join("\t"),
    )
    .join("\n");
}
