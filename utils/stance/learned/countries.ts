import type { CountryCode, Instrument, Stance } from "../../model.ts";
import { POSITIONS } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import { mainInstrument } from "../instruments.ts";
import { drawStances, type Verdict } from "../positions.ts";
import { findTargets } from "../subjects.ts";
import { chancesOf, chancesOfMeasures, TELLING, type Weights } from "./chances.ts";
import { type Example, findExamples, PRESIDING } from "./examples.ts";
import type { Stump } from "./stumps.ts";

/** Weights for a country in a sentence, for a country in the whole article, and for what the article is about. */
export interface Model {
  readonly sentences: Weights;
  readonly countries: Weights;
  readonly relevance: readonly Stump[];
}

/** An example with the chance of each of `POSITIONS`, as its sentence alone tells. */
export interface Seen extends Example {
  readonly chances: readonly number[];
}

/** All that an article shows of one country: its sentences, and what they and the rules measure together. */
export interface Weighed {
  readonly country: CountryCode;
  readonly seen: readonly Seen[];
  readonly measures: ReadonlyMap<string, number>;
  /** The chance of each of `POSITIONS`, as the measures tell. */
  readonly chances: readonly number[];
  /** What the rules alone make of it; `null` where they say nothing. */
  readonly rule: Stance | null;
}

/**
 * Chances that a country holds any position, and that it holds the likeliest one, from which on it is given that one.
 * Where a rule has found its position, little more is asked; where only words tell, a wrong stance is worse than none.
 * Chosen on articles left out of training.
 */
const WITH_RULE = { any: 0.3, likeliest: 0.3 } as const;
const BY_WORDS = { any: 0.7, likeliest: 0.5 } as const;
/** Chance from which on another position is taken rather than the one that the rules draw from their claims. */
const SURE = 0.6;
/** Many sentences that say a little do not add up to one that says it. */
const BEST_SENTENCES = 3;
/** A sentence more likely than this to show something is one to go by. */
const TELLS = 0.4;
/** Keeps logarithms of nothing finite. */
const LEAST = 0.05;
const MOST_TARGETS = 2;

/** The chance that there is any position at all. */
export const somethingIn = (chances: readonly number[]): number => chances.reduce((sum, chance) => sum + chance, 0);
const evidence = (chance: number): number => -Math.log(1 - Math.min(0.999, chance));
/** The sum of the highest values, `count` of them. */
export const sumOfBest = (values: readonly number[], count: number): number =>
  [...values]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);

/** Give each example its chances. */
export function seeExamples(reading: Reading, claims: readonly FoundClaim[], sentences: Weights): readonly Seen[] {
  return findExamples(reading, claims).map((example) => ({
    ...example,
    chances: chancesOf(example.features, sentences, POSITIONS.length),
  }));
}

/** What is measured once for an article. */
interface Scene {
  readonly main: Instrument;
  readonly statements: boolean;
  readonly targets: readonly CountryCode[];
  readonly seats: Reading["seats"];
  /** Countries to which the rules give a position: where an article goes round the table, the next name has one too. */
  readonly settled: number;
  /** For each position, how strongly the article's telling sentences show it on average. */
  readonly others: readonly number[];
}

/**
 * Measure every country of an article: what its sentences say together, what the last of them says, and what the rules
 * found and drew from it.
 */
export function weighCountries(
  reading: Reading,
  claims: readonly FoundClaim[],
  examples: readonly Seen[],
  countries: Weights,
): readonly Weighed[] {
  const { text, mentions, instruments, seats } = reading;
  const main = mainInstrument(instruments);
  const numbered = claims.map((claim, index) => ({ id: `r${index}`, ...claim }));
  const byRules = new Map(drawStances(numbered, text.length, main).map((stance) => [stance.country, stance]));
  const telling = examples.filter(({ chances }) => Math.max(...chances) > TELLS);
  const scene: Scene = {
    main,
    statements: instruments.some(({ kind }) => kind === "statement"),
    targets: findTargets(text, mentions).slice(0, MOST_TARGETS),
    seats,
    settled: Math.min(2, Math.log(1 + byRules.size)),
    others: POSITIONS.map(
      (_, index) => telling.reduce((sum, { chances }) => sum + (chances[index] ?? 0), 0) / Math.max(1, telling.length),
    ),
  };
  const byCountry = new Map<CountryCode, Seen[]>();
  for (const example of examples) {
    // A bloc that acts as itself is no country.
    if (example.country === "EU") continue;
    const list = byCountry.get(example.country);
    if (list) list.push(example);
    else byCountry.set(example.country, [example]);
  }
  return [...byCountry].map(([country, seen]) => {
    const rule = byRules.get(country) ?? null;
    const own = claims.filter((claim) => claim.country === country);
    const measures = new Map([...measureEvidence(seen, own), ...measurePlace(country, rule, scene)]);
    return { country, seen, rule, measures, chances: chancesOfMeasures(measures, countries, POSITIONS.length) };
  });
}

/** What a country's own sentences and claims say. */
function measureEvidence(seen: readonly Seen[], own: readonly FoundClaim[]): ReadonlyMap<string, number> {
  const telling = seen.filter(({ chances }) => somethingIn(chances) > TELLS);
  const last = telling.at(-1);
  const highest = (values: readonly number[]) => sumOfBest(values, BEST_SENTENCES);
  const measures = new Map<string, number>();
  POSITIONS.forEach((position, index) => {
    const claimed = own.filter((claim) => claim.leaning === position).reduce((total, claim) => total + claim.weight, 0);
    measures.set(
      `sum:${position}`,
      Math.log(LEAST + highest(seen.map(({ chances }) => evidence(chances[index] ?? 0)))),
    );
    measures.set(`last:${position}`, last?.chances[index] ?? 0);
    measures.set(`claims:${position}`, Math.min(2, claimed));
  });
  // What is told of a country over several sentences: a first step here, what is to follow there.
  const shows = (feature: string) => seen.some(({ acts, features }) => acts && features.has(TELLING + feature));
  if (shows("in:+sequence"))
    for (const letter of ["S", "R"]) if (shows(`has:${letter}`)) measures.set(`sequence&${letter}`, 1);
  if (shows("has:S") && shows("has:R")) measures.set("S&R", 1);
  // All that is told of it is that it chairs the Council, and reads out what others agreed.
  const presiding = seen.some(({ features }) => features.has(TELLING + PRESIDING));
  if (presiding) measures.set("presiding", 1);
  if (presiding && own.length === 0 && telling.every(({ features }) => features.has(TELLING + PRESIDING)))
    measures.set("presides", 1);
  measures.set("any", Math.log(LEAST + highest(seen.map(({ chances }) => evidence(somethingIn(chances))))));
  measures.set("sentences", Math.log(seen.length));
  measures.set("acts", seen.some(({ acts }) => acts) ? 1 : 0);
  return measures;
}

/** What the rules make of a country, and its place in the article. */
function measurePlace(country: CountryCode, rule: Stance | null, scene: Scene): ReadonlyMap<string, number> {
  const { main, statements, targets, seats, settled, others } = scene;
  const measures = new Map<string, number>([
    ["bias", 1],
    ["settled", settled],
    [`main:${main}`, 1],
    [`statements:${statements}`, 1],
    [`seat:${seats === null ? "unknown" : seats.has(country) ? "member" : "guest"}`, 1],
  ]);
  POSITIONS.forEach((position, index) => {
    measures.set(`others:${position}`, others[index] ?? 0);
  });
  if (targets.includes(country)) measures.set(`target:${targets.indexOf(country)}`, 1);
  if (rule) {
    measures.set(`rule:${rule.position}`, 1);
    measures.set(`rule-confidence:${rule.position}`, rule.confidence);
    if (rule.thin) measures.set(`rule-thin:${rule.position}`, 1);
    if (rule.mixed) measures.set("rule-mixed", 1);
  } else {
    measures.set("no-rule", 1);
    measures.set("no-rule&settled", settled);
  }
  return measures;
}

/**
 * The position of a country, with its chance; `null` for none. Where the rules' claims are clear, or nothing else is
 * sure, their position stands: a reader sees the words for it. Else the likeliest is given.
 */
export function judgeCountry({ chances, rule }: Weighed): Verdict | null {
  const likeliest = POSITIONS[chances.indexOf(Math.max(...chances))];
  const stands = rule && !rule.thin && (rule.position === likeliest || Math.max(...chances) < SURE);
  const position = stands ? rule.position : likeliest;
  const enough = rule && position === rule.position ? WITH_RULE : BY_WORDS;
  if (!position || Math.max(...chances) < enough.likeliest || somethingIn(chances) < enough.any) return null;
  const chance = chances[POSITIONS.indexOf(position)] ?? 0;
  if (!stands) return { position, confidence: chance };
  // Two that disagree are each believed by half; of two that agree, the surer one is not held back by the other's
  // doubts: left out of training, such positions were right in 72 of 100 where the chance alone said 57.
  const both = (chance + rule.confidence) / 2;
  return { position, confidence: position === likeliest ? Math.max(chance, both) : both };
}
