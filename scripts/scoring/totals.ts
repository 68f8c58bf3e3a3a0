import { POSITIONS, type Position } from "../../utils/model.ts";
import type { ArticleScore, PositionVerdict } from "./score.ts";

/** Hits, false alarms and misses, and the shares made of them; a share of nothing is `null`. */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** Positions of similar confidence, and how many of them were right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number | null;
  readonly right: number | null;
}

export type Totals = ReturnType<typeof addUp>;

const BIN_EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Scores of many articles as one. */
export function addUp(scores: readonly ArticleScore[]) {
  const verdicts = scores.flatMap((score) => score.positions);
  const quotes = scores.flatMap((score) => score.quotes);
  const found = quotes.filter((verdict) => verdict.quote !== null);
  const named = found.filter((verdict) => verdict.speakerRight !== null);
  const evidence = scores.flatMap((score) => score.evidence);
  return {
    articles: scores.length,
    unread: scores.filter((score) => score.error !== null).length,
    detection: detection(scores),
    positions: tallyOf(verdicts, () => true),
    byLabel: Object.fromEntries(POSITIONS.map((label) => [label, tallyOf(verdicts, (l) => l === label)])) as Readonly<
      Record<Position, Tally>
    >,
    /** Positions given to countries that the labels warn of. */
    warned: verdicts.filter((verdict) => verdict.kind === "extra" && verdict.warned).length,
    quotes: shareOf(found.length, quotes.length),
    quoteCountries: shareOf(found.filter((verdict) => verdict.countryRight).length, found.length),
    quoteSpeakers: shareOf(named.filter((verdict) => verdict.speakerRight).length, named.length),
    evidence: shareOf(evidence.filter((verdict) => verdict.hit).length, evidence.length),
    reliability: reliability(verdicts),
  };
}

function detection(scores: readonly ArticleScore[]): Tally {
  const firm = scores.filter(({ labels }) => !labels.borderline);
  const count = (gold: boolean, said: boolean) =>
    firm.filter(({ labels, analysis }) => labels.relevant === gold && analysis.relevant === said).length;
  return tally(count(true, true), count(false, true), count(true, false));
}

/** A wrong label is a false alarm for the label given, and a miss for the right one unless that is optional. */
function tallyOf(verdicts: readonly PositionVerdict[], counts: (label: Position) => boolean): Tally {
  let [right, extra, missed] = [0, 0, 0];
  for (const verdict of verdicts) {
    if (verdict.kind === "right") right += Number(counts(verdict.gold.label));
    if (verdict.kind === "wrong" || verdict.kind === "extra") extra += Number(counts(verdict.stance.position));
    if (verdict.kind === "missed" || (verdict.kind === "wrong" && !verdict.gold.optional))
      missed += Number(counts(verdict.gold.label));
  }
  return tally(right, extra, missed);
}

function tally(right: number, extra: number, missed: number): Tally {
  const precision = ratio(right, right + extra);
  const recall = ratio(right, right + missed);
  return { right, extra, missed, precision, recall, f1: ratio(2 * right, 2 * right + extra + missed) };
}

function reliability(verdicts: readonly PositionVerdict[]): readonly Bin[] {
  const given = verdicts.flatMap((v) =>
    v.kind === "missed" ? [] : [{ confidence: v.stance.confidence, right: v.kind === "right" }],
  );
  return BIN_EDGES.slice(1).map((to, i) => {
    const from = BIN_EDGES[i] ?? 0;
    const inside = given.filter(({ confidence: c }) => c >= from && (c < to || (to === 1 && c <= 1)));
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      count: inside.length,
      confidence: ratio(sum, inside.length),
      right: ratio(inside.filter(({ right }) => right).length, inside.length),
    };
  });
}

function shareOf(right: number, of: number): Share {
  return { right, of, share: ratio(right, of) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
