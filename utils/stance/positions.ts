import { countryName } from "../actors/countries.ts";
import type { Claim, CountryCode, Instrument, Position, Stance } from "../model.ts";
import { POSITIONS } from "../model.ts";
import { CUES } from "./cues/index.ts";

/** What is decided of a country elsewhere. `confidence` is the chance that it is right, 0..1. */
export interface Verdict {
  readonly position: Position;
  readonly confidence: number;
}

/** What one claim adds for each position. */
interface Tally {
  readonly scores: Record<Position, number>;
  readonly total: number;
}

const MANNER_SHARE = { quoted: 1.1, reported: 1.05, reporter: 1 } as const;
/** Later lines tell where a country ended: the last line of an article counts this much more than the first. */
const LATER_SHARE = 0.35;

/** A vote told outright settles what was said of it before; one foretold or long past does not. */
const CAST_SHARE = 1.8;
/** Weight from which on a claim tells a vote outright. */
export const FIRM = 0.8;
/** Cues that tell how a country voted. */
export const CAST: ReadonlySet<string> = new Set(CUES.filter(({ cue }) => cue.cast).map(({ cue }) => cue.id));

/**
 * Draw each country's position from all its claims.
 * A claim counts by its own weight, by how it reached the page (its own words before a report before the reporter's
 * gloss) and by how late it stands. Claims for a statement together with claims against a resolution make `statement`;
 * claims for both make `two-step`.
 * @param length - length of the article's text in UTF-16 units; @param main - what the article is about.
 * @param verdicts - positions to give instead; a country without one is left out.
 */
export function drawStances(
  claims: readonly Claim[],
  length: number,
  main: Instrument,
  verdicts?: ReadonlyMap<CountryCode, Verdict>,
): readonly Stance[] {
  const byCountry = new Map<CountryCode, Claim[]>();
  for (const claim of claims) {
    const list = byCountry.get(claim.country);
    if (list) list.push(claim);
    else byCountry.set(claim.country, [claim]);
  }
  const stances: Stance[] = [];
  for (const [country, own] of byCountry) {
    const verdict = verdicts?.get(country);
    if (verdicts && !verdict) continue;
    const stance = drawStance(country, own, length, main, verdict);
    if (stance) stances.push(stance);
  }
  const strength = (stance: Stance): number => stance.confidence + stance.claims.length / 100;
  return stances.sort(
    (a, b) => POSITIONS.indexOf(a.position) - POSITIONS.indexOf(b.position) || strength(b) - strength(a),
  );
}

function share(claim: Claim, length: number): number {
  const cast = CAST.has(claim.rule) && claim.weight >= FIRM ? CAST_SHARE : 1;
  return (
    claim.weight * cast * MANNER_SHARE[claim.manner] * (1 + LATER_SHARE * (claim.sentence.start / Math.max(1, length)))
  );
}

function tally(claims: readonly Claim[], length: number): Tally {
  const scores: Record<Position, number> = { resolution: 0, "two-step": 0, statement: 0, opposed: 0, undecided: 0 };
  let total = 0;
  for (const claim of claims) {
    const value = share(claim, length);
    scores[claim.leaning] += value;
    total += value;
  }
  return { scores, total };
}

/** Least sum of evidence that makes a position at all. */
const ENOUGH = 0.3;

function drawStance(
  country: CountryCode,
  claims: readonly Claim[],
  length: number,
  main: Instrument,
  verdict: Verdict | undefined,
): Stance | null {
  const { scores, total } = tally(claims, length);
  if (!verdict && total < ENOUGH) return null;
  const position = verdict?.position ?? decide(scores, claims, main, length);
  const agreeing = claims.filter((claim) => agrees(claim.leaning, position));
  const shown = agreeing.length > 0 ? agreeing : claims;
  const strongest = shown.reduce((best, claim) => (share(claim, length) > share(best, length) ? claim : best));
  const purity = agreeing.reduce((sum, claim) => sum + share(claim, length), 0) / total;
  const mass = 1 - Math.exp(-total);
  const ordered = [...claims].sort((a, b) => a.sentence.start - b.sentence.start);
  const first = ordered[0];
  const moved =
    first && !agrees(first.leaning, position) && first.weight >= 0.3 && ordered.at(-1) !== first ? first.leaning : null;
  return {
    country,
    name: countryName(country),
    position,
    confidence: round(verdict?.confidence ?? calibrated(0.35 + 0.63 * mass * (0.4 + 0.6 * purity))),
    thin: total < 0.75,
    mixed: purity < 0.7,
    movedFrom: moved,
    claims: ordered.map((claim) => claim.id),
    strongest: strongest.id,
  };
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

/** The strongest evidence there can be is not always right either. */
const STRONGEST = [1, 0.92] as const;

/**
 * How often positions of a strength of evidence were right on labelled articles, read off the bins that
 * `npm run evaluate` prints, and joined by lines: a reliability diagram (Niculescu-Mizil and Caruana, 2005).
 */
const RELIABILITY: readonly (readonly [strength: number, right: number])[] = [
  [0.35, 0.5],
  [0.55, 0.66],
  [0.65, 0.78],
  [0.75, 0.87],
  [0.85, 0.89],
  STRONGEST,
];

function calibrated(strength: number): number {
  const above = RELIABILITY.findIndex(([at]) => at >= strength);
  const [to, high] = RELIABILITY[above] ?? STRONGEST;
  const [from, low] = RELIABILITY[above - 1] ?? [to, high];
  return to === from ? high : low + ((strength - from) / (to - from)) * (high - low);
}

function agrees(leaning: Position, position: Position): boolean {
  return leaning === position || (position === "two-step" && (leaning === "statement" || leaning === "resolution"));
}

function decide(
  scores: Record<Position, number>,
  claims: readonly Claim[],
  main: Instrument,
  length: number,
): Position {
  const { resolution, statement, opposed, undecided } = scores;
  const two = scores["two-step"];
  if (two > 0.5 && two >= 0.4 * Math.max(resolution, statement, opposed, undecided)) return "two-step";
  const againstStatement = claims
    .filter((claim) => claim.instrument === "statement" && claim.polarity === "against")
    .reduce((sum, claim) => sum + share(claim, length), 0);
  const againstResolution = opposed - againstStatement;
  // Against a resolution and for a statement: the statement is what it wants.
  if (
    statement > 0.4 &&
    statement >= 0.5 * resolution &&
    againstResolution > 0 &&
    statement >= 0.35 * againstResolution
  )
    return "statement";
  if (
    statement > 0.4 &&
    resolution > 0.4 &&
    two >= 0 &&
    Math.min(statement, resolution) >= 0.45 * Math.max(statement, resolution) &&
    opposed + undecided < statement + resolution
  )
    return "two-step";
  if (resolution > 0.4 && againstStatement > 0 && againstResolution === 0 && main === "resolution") return "resolution";
  const best = POSITIONS.reduce((top, position) => (scores[position] > scores[top] ? position : top));
  // A vote cast or announced settles what doubts left open.
  if (best === "undecided" && opposed >= 0.7 * undecided && opposed > 0.5) return "opposed";
  return best;
}
