import { isInside, overlaps } from "../../language/spans.ts";
import type { CountryCode, Instrument, Position, Span } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import { mentionAt } from "../holder.ts";
import { mainInstrument } from "../instruments.ts";
import { makeTape, type Tape } from "../tape.ts";
import { TELLING } from "./chances.ts";
import { findPhrases, type Phrase } from "./lexicon.ts";

/** One country in one sentence, as the words around it show it. */
export interface Example {
  readonly sentence: Span;
  readonly country: CountryCode;
  /** Where the country is named, or its words are quoted; spans of the article's text. */
  readonly named: Span;
  readonly tape: Tape;
  /** It acts or speaks here, rather than be named in somebody else's clause. */
  readonly acts: boolean;
  /** What is to be seen: words and phrases with the side and the part they play, and what rules found beside. */
  readonly features: ReadonlySet<string>;
}

/** In UTF-16 units. What is longer is a list or a table. */
const LONGEST_SENTENCE = 1500;
const WORDS_AFTER = 14;
const WORDS_BEFORE = 7;
const WORDS_QUOTED = 25;
/** The words that a subject stands right before count by themselves once more. */
const CLOSE = 4;
/** In UTF-16 units: how far from a name a phrase still speaks of it, behind it, before it, and as the first of all. */
const PHRASES_AFTER = 110;
const PHRASES_BEFORE = 60;
const FIRST_PHRASE = 70;
const MOST_PLACES = 2;
/** Sentences since the Council or an instrument was named: further on, it makes no difference. */
const LONG_SINCE = 4;
/** Sentences that another body, once named, is still the topic of. */
const ELSEWHERE_FOR = 2;
const LEAD = 2;

const MONTH =
  "(?:month|january|february|march|april|may|june|july|august|september|october|november|december)(?![\\p{L}])";
/** Behind a country: "A, which chairs the Council this month", "A, the council president for March", "A holds its chair". */
const PRESIDES = new RegExp(
  `^(?:'s?)?,? (?:(?:which|who|as|also|and|currently|this month|is|was|in|now|turn|the|its|whose|a|J|O|A|whose delegate|whose ambassador|has|had|took|takes|taking|over|holds|held|holding|hold|heads|leads|runs|month's|acting|rotating|monthly|C's|security|council's|council|'s) ?)*(?:chairs|chaired|chairing|presides|presided|presiding|presidency|in the chair|chair(?! of)|chairmanship|gavel|(?:C(?:'s)?|council) president|president (?:of (?:the )?C|for (?:the )?${MONTH}|this month)|[^,.;]{0,50}in (?:its|his|her|J) capacity as (?:C |council )?president|(?:leads|heads|runs) (?:the )?C (?:this|for|in) )`,
  "u",
);
/** Before it: "read out by A", "the council's president, A". */
const PRESIDED = new RegExp(
  `(?:(?:read|reads|reading)(?: \\p{Ll}+){0,2} (?:out|aloud)(?: later| tonight| today)? by|(?:chaired|convened|presided over) by|(?:C|council)(?:'s)? president(?: (?:this|for) (?:the )?${MONTH})?,?|president of (?:the )?C(?: (?:this|for) (?:the )?${MONTH})?,?|the (?:chair|presidency) (?:of the C )?(?:passe[sd]|falls|fell|goes|went|belongs|belonged) to|who chairs C(?: that| this)? month, in this case|(?:chair|presidency) from) (?:the )?$`,
  "u",
);
/** What it is called, among the telling features, that a country is said to chair the Council. */
export const PRESIDING = "presiding";

const UNANIMOUS = /\bunanimous(?:ly)?\b|\b(?:15|fifteen)(?:-0| to (?:0|nil|none|zero))\b/u;
const ECHOES =
  /(?<![\p{L}])(?:so|too|likewise|same|neither|nor|also|others?|rest|joined|followed|with|not|no|did|would|alone|only)(?![\p{L}])/gu;
const ELSEWHERE =
  /\b(?:General Assembly|Human Rights Council|Senate|House of Representatives|Congress|[Pp]arliament|Bundestag|Knesset|IAEA|board of governors|EU|European Union|NATO|Arab League|African Union|ECOWAS|ASEAN|G7|G8|G20|lawmakers|unilateral)\b/u;
/** Phrases that tell of time and place more than of a stance. */
const NO_STANCE: ReadonlySet<string> = new Set(["elsewhere", "moves"]);

const wordsOf = (text: string): string[] => (text.match(/[\p{L}'-]+|[,:“”?]/gu) ?? []).map(stem);

/** Without the commonest endings: enough to bring a verb's forms together. */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/u, "") : word;
}

/** What a reader has in mind when a sentence begins. */
interface Thread {
  readonly main: Instrument;
  readonly unanimous: boolean;
  readonly statements: boolean;
  previous: Position | "none";
  countries: ReadonlySet<CountryCode>;
  since: number;
  elsewhere: number;
}

/**
 * Every country of every sentence with its features, in order.
 * @param claims - what the rules found in the same article, in order.
 */
export function findExamples(reading: Reading, claims: readonly FoundClaim[]): readonly Example[] {
  const examples: Example[] = [];
  const thread: Thread = {
    main: mainInstrument(reading.instruments),
    unanimous: UNANIMOUS.test(reading.text),
    statements: reading.instruments.some(({ kind }) => kind === "statement"),
    previous: "none",
    countries: new Set(),
    since: LONG_SINCE,
    elsewhere: 0,
  };
  reading.sentences.forEach((sentence, index) => {
    const here = claims.filter((claim) => claim.sentence.start === sentence.start);
    if (sentence.end - sentence.start <= LONGEST_SENTENCE)
      examples.push(...examplesIn(reading, sentence, here, thread, index < LEAD));
    thread.previous = here.at(-1)?.leaning ?? "none";
    thread.countries = new Set(
      reading.mentions.filter((mention) => isInside(mention, sentence)).flatMap((mention) => mention.countries),
    );
    if (thread.elsewhere > 0) thread.elsewhere--;
  });
  return examples;
}

function examplesIn(
  reading: Reading,
  sentence: Span,
  here: readonly FoundClaim[],
  thread: Thread,
  lead: boolean,
): Example[] {
  const tape = makeTape(reading.text, sentence, reading);
  const letters = new Set(tape.text.match(/[RSTCP]/gu) ?? []);
  thread.since = /[RSTC]/u.test(tape.text) ? 0 : Math.min(LONG_SINCE, thread.since + 1);
  if (ELSEWHERE.test(reading.text.slice(sentence.start, sentence.end)) && !letters.has("C"))
    thread.elsewhere = ELSEWHERE_FOR;
  else if (letters.has("C") || letters.has("R")) thread.elsewhere = 0;
  const phrases = findPhrases(tape.text);
  const places = placesOf(tape);
  const speeches = speechesIn(reading, sentence, tape);
  const shared = sharedFeatures(tape, letters, phrases, thread);
  if (lead) shared.push("lead");
  if (places.size === 1) shared.push("alone");
  if (places.size > 3) shared.push("many");
  return [...new Set([...places.keys(), ...speeches.keys()])].map((country) => {
    const offsets = places.get(country) ?? [];
    const speech = speeches.get(country);
    const seat = reading.seats === null ? "unknown" : reading.seats.has(country) ? "member" : "guest";
    const telling = [...shared, `seat:${seat}`, `since:${thread.since}&${speech ? "says" : "told"}`];
    if (thread.countries.has(country)) telling.push("again");
    if (thread.unanimous) telling.push(`seat:${seat}&unanimous`);
    if (offsets.length > 0 && here.length > 0) telling.push(`seat:${seat}&others`);
    for (const claim of here) telling.push(`${claim.country === country ? "mine" : "others"}:${claim.leaning}`);
    const words = new Set<string>();
    for (const offset of offsets.slice(0, MOST_PLACES)) {
      const part = partOf(tape, offset);
      telling.push(`part:${part}`, `seat:${seat}&${part}`);
      addAround(tape, offset, part, phrases, words, telling);
    }
    if (offsets.some((at) => PRESIDES.test(tape.text.slice(at + 1)) || PRESIDED.test(tape.text.slice(0, at))))
      telling.push(PRESIDING);
    const subject = offsets.find((at) => partOf(tape, at) === "s");
    if (subject !== undefined) telling.push(...firstPhrase(tape, subject, phrases, thread));
    if (speech) {
      telling.push("speaks");
      for (const word of wordsOf(tape.text.slice(speech.start)).slice(0, WORDS_QUOTED)) words.add(`q:${word}`);
      for (const { kind, start } of phrases)
        if (start >= speech.start && start < speech.end) telling.push(`quoted:${kind}`);
    }
    const first = offsets[0] ?? speech?.start ?? 0;
    return {
      sentence,
      country,
      named: { start: tape.toSource(first), end: tape.endToSource(first + 1) },
      tape,
      acts: speech !== undefined || subject !== undefined,
      features: new Set([...words, ...telling.map((feature) => TELLING + feature)]),
    };
  });
}

/** What the sentence shows, whichever country is looked at. */
function sharedFeatures(
  tape: Tape,
  letters: ReadonlySet<string>,
  phrases: readonly Phrase[],
  thread: Thread,
): string[] {
  const { previous, main } = thread;
  const features = [
    "bias",
    `prev:${previous}`,
    `main:${main}`,
    `main:${main}&${thread.statements}`,
    `since:${thread.since}`,
  ];
  for (const [echo] of tape.text.matchAll(ECHOES)) features.push(`prev:${previous}&${echo}`);
  for (const letter of letters) features.push(`has:${letter}`);
  if (letters.has("S")) features.push(letters.has("R") ? "has:both" : "has:only-S");
  if (thread.elsewhere > 0) features.push("elsewhere");
  for (const { kind } of phrases) features.push(`in:${kind}`);
  return features;
}

/** `s`: subject, `o`: governed by a preposition, `j`: owner or adjective. */
const partOf = (tape: Tape, offset: number): "s" | "o" | "j" =>
  tape.text[offset] === "J" ? "j" : tape.oblique.has(offset) ? "o" : "s";

function placesOf(tape: Tape): ReadonlyMap<CountryCode, readonly number[]> {
  const places = new Map<CountryCode, number[]>();
  for (let at = 0; at < tape.text.length; at++) {
    if (!/[AJ]/u.test(tape.text[at] ?? "") || tape.venues.has(at)) continue;
    for (const country of mentionAt(tape, at)?.countries ?? []) {
      const list = places.get(country);
      if (list) list.push(at);
      else places.set(country, [at]);
    }
  }
  return places;
}

/** Where on the tape each country's speaker is quoted. */
function speechesIn(reading: Reading, sentence: Span, tape: Tape): ReadonlyMap<CountryCode, Span> {
  const speeches = new Map<CountryCode, Span>();
  reading.runs.forEach((run, index) => {
    const country = reading.attributions[index]?.speaker?.country;
    if (!country || !overlaps(run, sentence)) return;
    const start = tape.fromSource(Math.max(run.start, sentence.start));
    const end = tape.fromSource(Math.min(run.end, sentence.end));
    const known = speeches.get(country);
    speeches.set(country, known ? { start: known.start, end } : { start, end });
  });
  return speeches;
}

function addAround(
  tape: Tape,
  offset: number,
  part: string,
  phrases: readonly Phrase[],
  words: Set<string>,
  telling: string[],
): void {
  let from = offset + 1;
  const list = /^(?:(?:,|,? and|,? or) (?:the )?A)+/u.exec(tape.text.slice(from));
  if (list) {
    from += list[0].length;
    telling.push("list", `list&${part}`);
  }
  const after = tape.text.slice(from);
  const stop = after.search(/;|\. |, (?:while|whereas|but) /u);
  const reach = stop < 0 ? after.length : stop;
  wordsOf(after.slice(0, reach))
    .slice(0, WORDS_AFTER)
    .forEach((word, index) => {
      words.add(`>${word}`);
      words.add(`${part}>${word}`);
      if (index < CLOSE) words.add(`${part}!${word}`);
    });
  for (const word of wordsOf(tape.text.slice(0, offset)).slice(-WORDS_BEFORE)) words.add(`${part}<${word}`);
  for (const { kind, start, end } of phrases) {
    if (start >= from && start < from + Math.min(reach, PHRASES_AFTER)) {
      telling.push(`after:${kind}`, `${part}-after:${kind}`);
      if (!/[AO]/u.test(tape.text.slice(from, start))) telling.push(`${part}-next:${kind}`);
    } else if (end <= offset && end > offset - PHRASES_BEFORE) telling.push(`${part}-before:${kind}`);
  }
}

/** The phrase that comes next behind a subject, by itself and with what it may be about. */
function firstPhrase(tape: Tape, subject: number, phrases: readonly Phrase[], { since }: Thread): string[] {
  const next = phrases
    .filter(({ start, name }) => start > subject && start - subject < FIRST_PHRASE && !NO_STANCE.has(name))
    .sort((a, b) => a.start - b.start)[0];
  if (!next) return [];
  const about = ["R", "S", "T", "C"].filter((letter) => tape.text.indexOf(letter, next.start) >= 0);
  return [
    `first:${next.kind}`,
    ...about.map((letter) => `first:${next.kind}&${letter}`),
    `first:${next.kind}&since${Math.min(LEAD, since)}`,
  ];
}
