import type { Instrument, Polarity, Position, Span } from "../../model.ts";
import { POSITIONS } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import type { Weights } from "./chances.ts";
import type { Seen } from "./countries.ts";
import { stem } from "./examples.ts";

/** Rule id of a claim that no rule made. */
export const LEARNED = "learned";

/** A sentence that says less than this is no evidence to show, unless there is no better one. */
const WORTH_SHOWING = 0.2;
const MOST_SHOWN = 3;
/** Claims by words alone are thin, however sure the words are. */
const HEAVIEST = 0.45;
const LIGHTEST = 0.31;

/** The claim that shows a position which no words of its own spell out. */
export const MADE_OF: Readonly<Record<Position, readonly [Instrument, Polarity]>> = {
  resolution: ["resolution", "for"],
  "two-step": ["statement", "open"],
  statement: ["statement", "for"],
  opposed: ["resolution", "against"],
  undecided: ["resolution", "open"],
};

/**
 * The sentences that show a position which no cue names, as claims that weigh little: what rests on them alone looks thin.
 * @param seen - a country's sentences, in order.
 */
export function claimsFor(
  position: Position,
  seen: readonly Seen[],
  reading: Reading,
  weights: Weights,
): readonly FoundClaim[] {
  const answer = POSITIONS.indexOf(position);
  const chance = ({ chances }: Seen): number => chances[answer] ?? 0;
  const ranked = [...seen].sort((a, b) => chance(b) - chance(a)).slice(0, MOST_SHOWN);
  const worth = ranked.filter((example) => chance(example) >= WORTH_SHOWING);
  return (worth.length > 0 ? worth : ranked.slice(0, 1)).map((example) => {
    const { sentence, country, named } = example;
    const [instrument, polarity] = MADE_OF[position];
    const run = reading.runs.findIndex((quoted) => named.start >= quoted.start && named.start < quoted.end);
    return {
      country,
      instrument,
      polarity,
      leaning: position,
      sentence,
      highlight: sentence,
      cue: tellingWord(example, answer, weights),
      rule: LEARNED,
      speaker: reading.attributions[run]?.speaker ?? null,
      manner: run >= 0 ? "quoted" : "reporter",
      weight: Math.min(HEAVIEST, Math.max(LIGHTEST, HEAVIEST * chance(example))),
    };
  });
}

/** As features begin that hold a word behind a name or in a quote (`findExamples`). */
const WORD_PARTS = [">", "s>", "s!", "q:"];

/** The word behind the country's name that says most for an answer; the name itself where none does. */
function tellingWord({ tape, named }: Seen, answer: number, weights: Weights): Span {
  const from = tape.fromSource(named.start) + 1;
  let most = 0;
  let telling = named;
  for (const match of tape.text.slice(from).matchAll(/\p{Ll}[\p{Ll}'-]+/gu)) {
    const word = stem(match[0]);
    const says = WORD_PARTS.reduce((sum, part) => sum + (weights.get(part + word)?.[answer] ?? 0), 0);
    if (says <= most) continue;
    most = says;
    telling = { start: tape.toSource(from + match.index), end: tape.endToSource(from + match.index + match[0].length) };
  }
  return telling;
}
