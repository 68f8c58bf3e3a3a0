import { isInside, overlaps } from "../../language/spans.ts";
import type { CountryCode, Position, Span } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import { mentionAt } from "../holder.ts";
import { makeTape, type Tape } from "../tape.ts";

/** One country in one sentence, as the words around it show it. */
export interface Example {
  readonly sentence: Span;
  readonly country: CountryCode;
  /** Where the country is named, or its words are quoted; spans of the article's text. */
  readonly named: Span;
  readonly tape: Tape;
  /** It acts or speaks here, rather than be named in somebody else's clause. */
  readonly acts: boolean;
  /** What is to be seen: words with the side and the part they play ("s>voted", "o<by"), and what rules found beside. */
  readonly features: ReadonlySet<string>;
}

/** In UTF-16 units. What is longer is a list or a table. */
const LONGEST_SENTENCE = 1500;
const WORDS_AFTER = 14;
const WORDS_BEFORE = 7;
const WORDS_QUOTED = 25;
/** The words that a subject stands right before count by themselves once more. */
const CLOSE = 4;

const UNANIMOUS = /\bunanimous(?:ly)?\b|\b(?:15|fifteen)(?:-0| to (?:0|nil|none|zero))\b/u;
const ECHOES =
  /(?<![\p{L}])(?:so|too|likewise|same|neither|nor|also|others?|rest|joined|followed|with|not|no|did|would|alone|only)(?![\p{L}])/gu;

const wordsOf = (text: string): string[] => (text.match(/[\p{L}'-]+|[,:“”?]/gu) ?? []).map(stem);

/** Without the commonest endings: enough to bring a verb's forms together. */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/u, "") : word;
}

/**
 * Every country of every sentence with its features, in order.
 * @param claims - what the rules found in the same article, in order.
 */
export function findExamples(reading: Reading, claims: readonly FoundClaim[]): readonly Example[] {
  const examples: Example[] = [];
  const unanimous = UNANIMOUS.test(reading.text);
  let previous: Position | "none" = "none";
  for (const sentence of reading.sentences) {
    const here = claims.filter((claim) => claim.sentence.start === sentence.start);
    if (sentence.end - sentence.start <= LONGEST_SENTENCE) {
      const tape = makeTape(reading.text, sentence, reading);
      const places = placesOf(tape);
      const speeches = speechesIn(reading, sentence, tape);
      for (const country of new Set([...places.keys(), ...speeches.keys()])) {
        const offsets = places.get(country) ?? [];
        const speech = speeches.get(country);
        const seat = reading.seats === null ? "unknown" : reading.seats.has(country) ? "member" : "guest";
        const features = new Set(["bias", `seat:${seat}`, `prev:${previous}`]);
        if (unanimous) features.add(`seat:${seat}&unanimous`);
        for (const claim of here) features.add(`${claim.country === country ? "mine" : "others"}:${claim.leaning}`);
        for (const [echo] of tape.text.matchAll(ECHOES)) features.add(`prev:${previous}&${echo}`);
        for (const offset of offsets.slice(0, 2)) addWordsAround(tape, offset, features);
        for (const part of ["s", "o", "j"]) if (features.has(`part:${part}`)) features.add(`seat:${seat}&${part}`);
        if (offsets.length > 0 && here.length > 0) features.add(`seat:${seat}&others`);
        if (speech !== undefined) {
          features.add("speaks");
          for (const word of wordsOf(tape.text.slice(speech)).slice(0, WORDS_QUOTED)) features.add(`q:${word}`);
        }
        const first = offsets[0] ?? speech ?? 0;
        const named = { start: tape.toSource(first), end: tape.endToSource(first + 1) };
        const acts = speech !== undefined || offsets.some((at) => tape.text[at] === "A" && !tape.oblique.has(at));
        examples.push({ sentence, country, named, tape, acts, features });
      }
    }
    previous = here.at(-1)?.leaning ?? "none";
  }
  return examples;
}

function placesOf(tape: Tape): ReadonlyMap<CountryCode, readonly number[]> {
  const places = new Map<CountryCode, number[]>();
  for (let at = 0; at < tape.text.length; at++) {
    if (!/[AJ]/u.test(tape.text[at] ?? "")) continue;
    for (const country of mentionAt(tape, at)?.countries ?? []) {
      const list = places.get(country);
      if (list) list.push(at);
      else places.set(country, [at]);
    }
  }
  return places;
}

/** Tape offset where the words of each country's speaker begin in a sentence. */
function speechesIn(reading: Reading, sentence: Span, tape: Tape): ReadonlyMap<CountryCode, number> {
  const speeches = new Map<CountryCode, number>();
  reading.runs.forEach((run, index) => {
    const country = reading.attributions[index]?.speaker?.country;
    if (!country || !overlaps(run, sentence)) return;
    const start = Math.max(run.start, sentence.start);
    if (isInside({ start, end: start }, sentence)) speeches.set(country, tape.fromSource(start));
  });
  return speeches;
}

function addWordsAround(tape: Tape, offset: number, features: Set<string>): void {
  const part = tape.text[offset] === "J" ? "j" : tape.oblique.has(offset) ? "o" : "s";
  features.add(`part:${part}`);
  let after = tape.text.slice(offset + 1);
  const list = /^(?:(?:,|,? and|,? or) (?:the )?A)+/u.exec(after);
  if (list) {
    after = after.slice(list[0].length);
    features.add("list");
  }
  const stop = after.search(/;|\. |, (?:while|whereas|but) /u);
  wordsOf(stop < 0 ? after : after.slice(0, stop))
    .slice(0, WORDS_AFTER)
    .forEach((word, index) => {
      features.add(`>${word}`);
      features.add(`${part}>${word}`);
      if (index < CLOSE) features.add(`${part}!${word}`);
    });
  for (const word of wordsOf(tape.text.slice(0, offset)).slice(-WORDS_BEFORE)) features.add(`${part}<${word}`);
}
