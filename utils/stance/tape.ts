import type { Mention } from "../actors/mention.ts";
import { isNominative } from "../actors/reference.ts";
import { type Encoded, encode, type Stand, withoutOverlap } from "../language/encoded.ts";
import type { QuotedRun } from "../language/quotes.ts";
import { isInside, overlaps } from "../language/spans.ts";
import type { Span } from "../model.ts";
import { LETTERS } from "./cue.ts";
import type { InstrumentMention } from "./instruments.ts";

export type TapeValue = { readonly mention: Mention } | { readonly instrument: InstrumentMention };

/**
 * One sentence in lower case with each mention as one capital letter (`LETTERS`), quotation marks made alike, and the
 * way back to the text. Cues are matched on it.
 */
export interface Tape extends Encoded<TapeValue> {
  /** Offsets of actors that a preposition governs, so that they are no subject. */
  readonly oblique: ReadonlySet<number>;
  /** Offsets of countries that only place a town: "in St. Petersburg, Russia". They are oblique too. */
  readonly venues: ReadonlySet<number>;
}

function letterOf(mention: Mention): string | null {
  switch (mention.kind) {
    case "thing":
      return null;
    case "council":
      return LETTERS.council;
    case "pronoun":
      if (/^(?:we|i|us|our|my)(?: |$)/iu.test(mention.words)) return LETTERS.we;
      if (mention.countries.length === 0) return /^(?:he|she|they)$/iu.test(mention.words) ? LETTERS.other : null;
      break;
    default:
  }
  if (mention.countries.length === 0 || mention.person?.unofficial) return LETTERS.other;
  return mention.modifier ? LETTERS.owner : LETTERS.actor;
}

/** What was found in the whole text, each in order. */
interface Found {
  readonly mentions: readonly Mention[];
  readonly instruments: readonly InstrumentMention[];
  readonly runs: readonly QuotedRun[];
}

/** Make the tape of a sentence. */
export function makeTape(text: string, sentence: Span, { mentions, instruments, runs }: Found): Tape {
  const stands: Stand<TapeValue>[] = [];
  const here = instruments.filter((instrument) => isInside(instrument, sentence));
  for (const instrument of here) {
    const char = instrument.numbered
      ? LETTERS.numbered
      : instrument.kind === "resolution"
        ? LETTERS.resolution
        : instrument.kind === "statement"
          ? LETTERS.statement
          : LETTERS.text;
    stands.push({ start: instrument.start, end: instrument.end, char, value: { instrument } });
  }
  for (const mention of mentions) {
    if (!isInside(mention, sentence)) continue;
    const plain = letterOf(mention);
    // "his country's vote", "the envoy's hand": an owner, whoever it is.
    const after = text.slice(mention.end, mention.end + 24);
    const owns = plain === LETTERS.actor && /^[’'](?:s\b|\s)/u.test(after) && !VOICE.test(after);
    const letter = owns ? LETTERS.owner : plain;
    if (letter === null) {
      // "voted for it": the text named last.
      const meant = textMeant(mention, instruments);
      if (meant)
        stands.push({ start: mention.start, end: mention.end, char: LETTERS.it, value: { instrument: meant } });
      continue;
    }
    // "Security Council resolution": the instrument's name holds the Council's.
    if (here.some((instrument) => overlaps(instrument, mention))) continue;
    stands.push({ start: mention.start, end: mention.end, char: letter, value: { mention } });
  }
  const encoded = encode(text, sentence, withoutOverlap(stands), true);
  const marks = new Map<number, string>();
  for (const { outer, goesOn } of runs) {
    if (!/['‘]/u.test(text[outer.start] ?? "")) continue;
    if (isInside({ start: outer.start, end: outer.start + 1 }, sentence))
      marks.set(encoded.fromSource(outer.start), "“");
    if (!goesOn && isInside({ start: outer.end - 1, end: outer.end }, sentence))
      marks.set(encoded.fromSource(outer.end - 1), "”");
  }
  const tape = [...encoded.text]
    .map((char, at) => marks.get(at) ?? char)
    .join("")
    .replace(/[„”«»"]/gu, (mark, at: number) => straighten(encoded.text, mark, at))
    .replace(/’/gu, "'")
    .replace(/‘/gu, "'");
  const oblique = new Set<number>();
  const venues = new Set<number>();
  for (let at = 0; at < tape.length; at++) {
    const value = encoded.standAt(at)?.value;
    if (!value || !("mention" in value)) continue;
    const previous = /(?:A|O)(?:, | and |, and | or )$/u.exec(tape.slice(0, at));
    const isPlace =
      PLACE_BEFORE.test(text.slice(Math.max(0, value.mention.start - 48), value.mention.start)) &&
      /^(?:[,.]|$)/u.test(tape.slice(at + 1));
    if (isPlace) venues.add(at);
    if (
      isPlace ||
      !isNominative(text, value.mention) ||
      (previous && oblique.has(previous.index) && joins(tape, previous.index, at))
    )
      oblique.add(at);
  }
  return { ...encoded, text: tape, oblique, venues };
}

/** "The premier's cabinet asked": what a person has that speaks for the country. */
const VOICE =
  /^[’']s? (?:cabinet|government|office|administration|team|delegation|ministry|mission|men|people|officials|envoy|ambassador|delegate|spokes|deputy|aides?|adviser|representative|diplomats?|minister)/u;

/** "in St. Petersburg, Russia,": the country only places the town. */
const PLACE_BEFORE = /(?<![\p{L}])(?:in|at|from|near|outside) (?:\p{Lu}[\p{L}.'-]+ ){0,3}\p{Lu}[\p{L}.'-]+, $/u;

/** In UTF-16 units, about a paragraph: how far "it" reaches back to a text. */
const IT_REACH = 700;

function textMeant(mention: Mention, instruments: readonly InstrumentMention[]): InstrumentMention | null {
  if (mention.kind !== "pronoun" || !/^(?:it|this)$/u.test(mention.words)) return null;
  const meant = instruments.some(
    (instrument) => instrument.end <= mention.start && instrument.start > mention.start - IT_REACH,
  );
  return meant
    ? { start: mention.start, end: mention.end, kind: "text", numbered: false, outright: false, words: mention.words }
    : null;
}

/** "between A and B", "of A, B and C": the preposition governs the whole list, but not what follows "…, A". */
function joins(tape: string, from: number, at: number): boolean {
  if (/ (?:and|or) $/u.test(tape.slice(from + 1, at))) return true;
  return /^(?:, (?:the )?A)*,? (?:and|or) A/u.test(tape.slice(at + 1));
}

function straighten(tape: string, mark: string, at: number): string {
  if (mark !== '"') return mark === "„" || mark === "«" ? "“" : "”";
  const before = tape[at - 1];
  return before === undefined || /[\s([—–-]/u.test(before) ? "“" : "”";
}
