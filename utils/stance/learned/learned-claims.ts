import type { CountryCode, Instrument, Position, Span } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import { instrumentAt } from "../instruments.ts";
import { findTargets } from "../subjects.ts";
import { chancesOf, WAYS, type WordWeights } from "./chances.ts";
import { type Example, findExamples, stem } from "./examples.ts";

/** Rule id of a claim that no rule made. */
export const LEARNED = "learned";

/**
 * How much the sentences about a country must say together before words alone give it a position, by how many
 * countries the rules gave one: where an article goes round the table, the next name is likely to hold a stance too.
 */
const ENOUGH: readonly (readonly [countries: number, sum: number])[] = [
  [4, 0.25],
  [2, 0.9],
  [0, 1.4],
];
/** Many sentences that say a little do not add up to one that says it. */
const BEST_SENTENCES = 2;
/** How much more the words must say one way than the next. */
const CLEARLY = 1.3;
const MOST_TARGETS = 2;
/** A sentence that says less than this is no evidence to show. */
const WORTH_SHOWING = 0.15;
/** Claims by words alone are thin, however sure the words are. */
const HEAVIEST = 0.45;
const LIGHTEST = 0.31;

/** Who did not speak said nothing, whatever else the sentence holds. */
const SILENT =
  /(?:(?:did|does|do|would) ?(?:not|n't) (?:speak|intervene|take the floor|comment|ask to speak)|(?:made|had|offered) no (?:remarks?|comment|statement))(?![\p{L}])/u;

/**
 * Claims for countries that the rules leave without a position, from the words around them.
 * A linear model over single words: it knows that who stands before "sat on its hands" abstained, though no rule has
 * the phrase. Its claims weigh little, so that what rests on them alone looks thin.
 * @param settled - countries that the rules gave a position.
 */
export function findLearnedClaims(
  reading: Reading,
  claims: readonly FoundClaim[],
  settled: ReadonlySet<CountryCode>,
  weights: WordWeights,
): readonly FoundClaim[] {
  if (weights.size === 0) return [];
  const enough = ENOUGH.find(([countries]) => settled.size >= countries)?.[1] ?? Number.POSITIVE_INFINITY;
  // What an article says of the country in its middle is mostly not what that country wants.
  const targets = new Set(findTargets(reading.text, reading.mentions).slice(0, MOST_TARGETS));
  const byCountry = new Map<CountryCode, { example: Example; chances: readonly number[] }[]>();
  for (const example of findExamples(reading, claims)) {
    if (!example.acts || SILENT.test(example.tape.text) || settled.has(example.country) || targets.has(example.country))
      continue;
    const seen = { example, chances: chancesOf(example.features, weights) };
    const list = byCountry.get(example.country);
    if (list) list.push(seen);
    else byCountry.set(example.country, [seen]);
  }
  const found: FoundClaim[] = [];
  for (const [, seen] of byCountry) {
    const sums = WAYS.map((_, way) =>
      seen
        .map(({ chances }) => -Math.log(1 - Math.min(0.999, chances[way] ?? 0)))
        .sort((a, b) => b - a)
        .slice(0, BEST_SENTENCES)
        .reduce((sum, value) => sum + value, 0),
    );
    const best = sums.indexOf(Math.max(...sums));
    const second = Math.max(...sums.filter((_, way) => way !== best));
    if ((sums[best] ?? 0) < enough || (sums[best] ?? 0) < CLEARLY * second) continue;
    const telling = seen.filter(({ chances }) => (chances[best] ?? 0) >= WORTH_SHOWING);
    const strongest = seen.reduce((top, one) => ((one.chances[best] ?? 0) > (top.chances[best] ?? 0) ? one : top));
    const shown = telling.length > 0 ? telling : [strongest];
    // One country wants one thing, as far as words alone can tell.
    const statements = shown.filter(({ example }) => namesStatement(example)).length;
    const instrument: Instrument =
      2 * statements > shown.length
        ? "statement"
        : statements > 0
          ? "resolution"
          : instrumentAt(reading.instruments, strongest.example.sentence.end);
    for (const { example, chances } of shown)
      found.push(claimOf(example, best, chances[best] ?? 0, instrument, reading, weights));
  }
  return found.sort((a, b) => a.sentence.start - b.sentence.start);
}

const namesStatement = ({ tape }: Example): boolean => /S/u.test(tape.text) && !/R/u.test(tape.text);

/** The word behind the country's name that says most for a way; the name itself where none does. */
function tellingWord({ tape, named }: Example, way: number, weights: WordWeights): Span {
  const from = tape.fromSource(named.start) + 1;
  let most = 0;
  let telling = named;
  for (const match of tape.text.slice(from).matchAll(/\p{Ll}[\p{Ll}'-]+/gu)) {
    const word = stem(match[0]);
    const says = WORD_PARTS.reduce((sum, part) => sum + (weights.get(part + word)?.[way] ?? 0), 0);
    if (says <= most) continue;
    most = says;
    telling = { start: tape.toSource(from + match.index), end: tape.endToSource(from + match.index + match[0].length) };
  }
  return telling;
}

/** As features begin that hold a word behind a name or in a quote (`findExamples`). */
const WORD_PARTS = [">", "s>", "s!", "q:"];

function claimOf(
  example: Example,
  way: number,
  chance: number,
  instrument: Instrument,
  reading: Reading,
  weights: WordWeights,
): FoundClaim {
  const { sentence, country, named } = example;
  const polarity = WAYS[way] ?? "open";
  const leaning: Position = polarity === "for" ? instrument : polarity === "against" ? "opposed" : "undecided";
  const run = reading.runs.findIndex((quoted) => named.start >= quoted.start && named.start < quoted.end);
  return {
    country,
    instrument,
    polarity,
    leaning,
    sentence,
    highlight: sentence,
    cue: tellingWord(example, way, weights),
    rule: LEARNED,
    speaker: reading.attributions[run]?.speaker ?? null,
    manner: run >= 0 ? "quoted" : "reporter",
    weight: Math.min(HEAVIEST, Math.max(LIGHTEST, HEAVIEST * chance)),
  };
}
