import type { Attribution } from "../actors/attribution.ts";
import { speakerOf } from "../actors/attribution.ts";
import type { Mention } from "../actors/mention.ts";
import { isNominative } from "../actors/reference.ts";
import type { QuotedRun } from "../language/quotes.ts";
import { holdsRequired } from "../language/required-text.ts";
import { overlaps } from "../language/spans.ts";
import type { Claim, CountryCode, Instrument, Manner, Polarity, Position, Span, Speaker } from "../model.ts";
import type { Cue, Turn } from "./cue.ts";
import { CUES, type ReadyCue } from "./cues/index.ts";
import { ASSEMBLY, findForum } from "./forum.ts";
import { findReporter, findSubject, type Holder, isQuoted, mentionAt } from "./holder.ts";
import { type InstrumentMention, instrumentAt, instrumentBefore, mainInstrument } from "./instruments.ts";
import { shade } from "./shade.ts";
import { makeTape, type Tape } from "./tape.ts";

/** Everything that the rooms before this one found in an article. */
export interface Reading {
  readonly text: string;
  /** Year of publication, where it is known: another year in a sentence makes it background. */
  readonly year: number | null;
  /** Who sat on the Council on the day of publication; null where the day is not known. */
  readonly seats: ReadonlySet<CountryCode> | null;
  readonly sentences: readonly Span[];
  readonly runs: readonly QuotedRun[];
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
  readonly instruments: readonly InstrumentMention[];
}

/** A claim before it gets its id. */
export type FoundClaim = Omit<Claim, "id">;

/** "B takes the same view": a claim whose leaning is that of another country, whatever the whole article shows it to be. */
export interface Echo extends Omit<FoundClaim, "instrument" | "polarity" | "leaning"> {
  /** Whose stance it repeats. */
  readonly of: CountryCode;
  /** The same sentence tells what is repeated, so that nothing else needs to. */
  readonly told: boolean;
}

/** What the rules find of stances. */
export interface Findings {
  readonly claims: readonly FoundClaim[];
  /** Every repetition, whether or not a claim before it tells what is repeated. */
  readonly echoes: readonly Echo[];
}

interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  readonly holder: Holder;
  readonly turn: Turn;
  readonly weight: number;
  readonly instrument: Instrument;
  /** Countries that a bare "text" is said to come from ("the French paper"). */
  readonly owner: readonly CountryCode[];
  /** Countries whose stance it repeats ("sided with A"); empty where it repeats the one told last. */
  readonly model: readonly CountryCode[];
  /** The sentence names the instrument, so that the hit does not rest on what the article is about. */
  readonly named: boolean;
}

/** What the article told before. */
interface Told {
  readonly claims: readonly FoundClaim[];
  readonly echoes: Echo[];
  /** Those whose sentence names the instrument. */
  readonly named: ReadonlySet<FoundClaim>;
  /** What each country's own text is, wherever the article says so. */
  readonly authored: ReadonlyMap<CountryCode, Instrument>;
}

/** "A Brazilian draft statement", "France's resolution": what whose text is, from the whole article. */
function findAuthored({ text, mentions, instruments }: Reading): ReadonlyMap<CountryCode, Instrument> {
  const authored = new Map<CountryCode, Instrument>();
  for (const instrument of instruments) {
    if (!instrument.outright || instrument.numbered || instrument.kind === "text") continue;
    const owner = mentions.findLast(
      (mention) => mention.end <= instrument.start && mention.end > instrument.start - OWNER_REACH,
    );
    if (!owner?.modifier || owner.countries.length !== 1) continue;
    if (!/^(?:[’']s?|-\p{Ll}+)?(?: [\p{Ll}-]+){0,3} $/u.test(text.slice(owner.end, instrument.start))) continue;
    const country = owner.countries[0];
    if (country !== undefined && !authored.has(country)) authored.set(country, instrument.kind);
  }
  return authored;
}

/** In UTF-16 units between an owner and its text: a few adjectives. */
const OWNER_REACH = 40;

/**
 * Find every claim of an article, in order.
 * A cue fires on a sentence's tape; its holder, negation, modality and time are read from the words between holder and
 * cue (`holder.ts`, `shade.ts`). Of hits that overlap, the one with the longer match stands: it says more.
 */
export function findClaims(reading: Reading): Findings {
  const claims: FoundClaim[] = [];
  const echoes: Echo[] = [];
  const named = new Set<FoundClaim>();
  const authored = findAuthored(reading);
  const forum = findForum(reading.text);
  // Where no other body is spoken of, every "draft" and every vote is the Council's, however far it is named.
  const contested = 2 * forum.others > forum.council;
  let elsewhere = -1;
  let councilAt = -1;
  for (const sentence of reading.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const words = reading.text.slice(sentence.start, sentence.end);
    // Other bodies vote and resolve too: what is told of them is no stance here, until the Council is named again.
    const council = (forum.elsewhere ? COUNCIL_OUTRIGHT : COUNCIL_NAMED).test(words) && !REFERRED.test(words);
    const other = OTHER_BODY.test(words);
    if (council) councilAt = sentence.end;
    if (other) elsewhere = sentence.end;
    else if (council) elsewhere = -1;
    if (other && !council) continue;
    // Where another body outweighs the Council, only the paragraph that names it outright is about it.
    if (forum.elsewhere && !council && (councilAt < 0 || reading.text.slice(councilAt, sentence.start).includes("\n")))
      continue;
    const near = council || !contested || isNearInstrument(reading, sentence);
    const tape = makeTape(reading.text, sentence, reading);
    if (!/[A-Z]|“|”/u.test(tape.text)) continue;
    const hits = withoutWeaker(CUES.flatMap((cue) => hitsOf(cue, tape, reading, sentence)));
    for (const hit of hits) {
      // A later sentence without either name is still about the body named last, if it votes as well.
      const here = !reading.text.slice(Math.max(0, elsewhere), sentence.start).includes("\n");
      if (elsewhere >= 0 && !council && (here || (!hit.named && contested))) continue;
      if (!hit.named && !near && !hit.cue.alone) continue;
      const found = claimsOf(hit, tape, reading, sentence, { claims, echoes, named, authored });
      claims.push(...found);
      if (hit.named) for (const claim of found) named.add(claim);
    }
  }
  return { claims, echoes };
}

/** In UTF-16 units. What is longer is no sentence that a person wrote, but a list or text without marks. */
const LONGEST_SENTENCE = 2500;

/** How far back, in UTF-16 units, a sentence's topic reaches: about a paragraph. */
const NEAR = 700;

function isNearInstrument(reading: Reading, sentence: Span): boolean {
  if (COUNCIL_NAMED.test(reading.text.slice(Math.max(0, sentence.start - NEAR), sentence.end))) return true;
  return reading.instruments.some(
    (instrument) =>
      instrument.start >= sentence.start - NEAR && instrument.end <= sentence.end && instrument.kind !== "text",
  );
}

const COUNCIL_NAMED =
  /\b(?:(?<!National )Security Council|UNSC|[Tt]he [Cc]ouncil|[Cc]ouncil (?:members|diplomats)|15-member)\b/u;
const COUNCIL_OUTRIGHT = /\b(?:(?<!National )Security Council|UNSC)\b/u;
/** The Council as the place that another body may send a matter to. */
const REFERRED =
  /\b(?:refer\p{L}*|report(?:ed|ing)?|send\p{L}*|sent|haul\p{L}*|taken?|taking|bring\p{L}*|brought) (?:[^.;]{0,60} )?(?:to|before) (?:the )?(?:UN |U\.N\. |United Nations )?Security Council/u;
const OTHER_BODY = new RegExp(
  String.raw`\b(?:(?:IAEA|International Atomic Energy Agency)[^.;]{0,60} (?:urged|adopted|passed|approved|voted|resolution)|${ASSEMBLY}|Human Rights Council|Senate|House of Representatives|Congress|House of Commons|European Parliament|Bundestag|Knesset|IAEA(?:[’']s)? (?:[\p{L}\d-]+ )?(?:board|meeting|Board|resolution)|board of governors|Board of Governors|(?:agency|watchdog|organi[sz]ation)[’']s (?:[\p{L}\d-]+ )?[Bb]oard|[Cc]ity [Cc]ouncil|(?:Arab League|African Union)(?:[’']s)? (?:resolution|summit|vote|meeting|foreign ministers)|foreign ministers of the EU|EU foreign ministers)\b`,
  "u",
);

function hitsOf(ready: ReadyCue, tape: Tape, reading: Reading, sentence: Span): Hit[] {
  const { cue, regex, required } = ready;
  if (!holdsRequired(tape.text, required)) return [];
  const hits: Hit[] = [];
  let from = 0;
  while (from < tape.text.length) {
    const match = regex.exec(from === 0 ? tape.text : " ".repeat(from) + tape.text.slice(from));
    if (!match) break;
    const start = match.index;
    const end = start + match[0].length;
    from = Math.max(end, start + 1);
    const holder = holderOf(ready, match, tape);
    if (!holder || (holder.actors.length === 0 && !holder.speaker)) continue;
    if (cue.holder !== "speaker" && !match.groups?.["who"] && isPassive(tape.text, start)) continue;
    const shaded = shade({ cue, tape: tape.text, start, end, holder, year: reading.year });
    if (!shaded) continue;
    const letter = match.groups?.["i"]?.at(-1) ?? followingInstrument(tape.text.slice(end));
    const named = letter === "R" || letter === "S";
    const content = named && isContentOnly(tape, start, end) && !isCouncilNear(reading, sentence);
    const instrument = instrumentOf(ready, letter, { start, end }, tape, reading);
    hits.push({
      cue,
      start,
      end,
      holder,
      turn: shaded.turn,
      // "Sanctions" far from any word of the Council are likely a country's own.
      weight: shaded.weight * holder.trust * (content ? 0.4 : 1),
      instrument,
      owner: ownerOf(start, end, tape),
      model: modelOf(match, tape),
      named,
    });
  }
  return hits;
}

/** What a cue is about: what it says itself, what its words name, or what the article tells. */
function instrumentOf(
  { cue }: ReadyCue,
  letter: string | undefined,
  { start, end }: Span,
  tape: Tape,
  { instruments }: Reading,
): Instrument {
  if (cue.instrument) return cue.instrument;
  if (letter === "R") return "resolution";
  if (letter === "S") return "statement";
  const voted = instruments.some(isResolution);
  if (letter === "P" && !(cue.cast && voted)) return instrumentBefore(instruments, tape.toSource(end - 1));
  if (voted && (cue.cast || PUT_TO_VOTE.test(tape.text.slice(start, end)))) return "resolution";
  const lately = letter === undefined && !cue.lasting && instrumentLately(instruments, tape.toSource(start));
  if (lately) return lately;
  // What is put to the vote is a resolution: statements pass by consensus or not at all.
  if (cue.alone && mainInstrument(instruments) === "resolution") return "resolution";
  return instrumentAt(instruments, tape.toSource(start), wordsBehind(tape, letter, start, end));
}

/** In UTF-16 units: the sentence before. */
const LATELY = 220;

/** What "is on board" is about, where no text is named: the instrument that was named outright just before. */
function instrumentLately(instruments: Reading["instruments"], offset: number): Instrument | undefined {
  const last = instruments.findLast(({ start, numbered, outright }) => start < offset && outright && !numbered);
  return last && last.kind !== "text" && offset - last.end < LATELY ? last.kind : undefined;
}

/** "Was now for | a resolution": a cue that ends before the instrument it is about. */
const FOLLOWING = /^ (?:(?:(?:the|an?|any|such|that|this|its|J) ){1,2}(?:\p{Ll}+ )?([RS])|(P))(?![\p{L}])/u;

function followingInstrument(after: string): string | undefined {
  const found = FOLLOWING.exec(after);
  return found?.[1] ?? found?.[2];
}

/** Statements have no sponsors, and nobody votes on them or vetoes them. */
const PUT_TO_VOTE = /\b(?:vot(?:e|es|ed|ing)|veto(?:es|ed)?|in blue|binding|co-?sponsor\p{Ll}*)\b/u;
const isResolution = ({ kind, outright }: InstrumentMention): boolean => kind === "resolution" && outright;

/** The words that the last such letter of a stretch of the tape stands for. */
function wordsBehind(tape: Tape, letter: string | undefined, start: number, end: number): string {
  const value = letter ? tape.standAt(start + tape.text.slice(start, end).lastIndexOf(letter))?.value : undefined;
  return value && "instrument" in value ? value.instrument.words : "";
}

function ownerOf(start: number, end: number, tape: Tape): readonly CountryCode[] {
  const owned = /J(?:'s?)? (?:\p{Ll}+ )?T/u.exec(tape.text.slice(start, end));
  return owned ? (mentionAt(tape, start + owned.index)?.countries ?? []) : [];
}

/** Countries that a cue's `as` names: whose stance the holder shares. */
function modelOf(match: RegExpExecArray, tape: Tape): readonly CountryCode[] {
  if (match.groups?.["as"] === undefined) return [];
  const letter = match.groups["as"];
  const at = match.groups["who"] === undefined ? match[0].lastIndexOf(letter) : match[0].indexOf(letter);
  return mentionAt(tape, match.index + at)?.countries ?? [];
}

/** Whether all that a match names of an instrument is its content ("sanctions", "a no-fly zone"). */
function isContentOnly(tape: Tape, start: number, end: number): boolean {
  let content = false;
  for (let at = start; at < end; at++) {
    const value = tape.standAt(at)?.value;
    if (!value || !("instrument" in value)) continue;
    if (value.instrument.outright || UN_NAMED.test(value.instrument.words)) return false;
    content = true;
  }
  return content;
}

/** In UTF-16 units: the sentence before and half of the one before that. */
const BESIDE = 300;
const UN_NAMED = /\b(?:UN|U\.N\.|United Nations|[Cc]ouncil)(?![\p{L}])/u;
const COUNCIL_NEAR = /\b(?:Security Council|UNSC|[Tt]he [Cc]ouncil|resolution)\b/u;
function isCouncilNear(reading: Reading, sentence: Span): boolean {
  return COUNCIL_NEAR.test(reading.text.slice(Math.max(0, sentence.start - BESIDE), sentence.end));
}

/** "was brought to a vote": the subject suffers what the verb says. */
function isPassive(tape: string, start: number): boolean {
  return (
    /(?<![\p{L}])(?:was|were|been|being|be|is|are|got) (?:\p{Ll}+ly )?$/u.test(tape.slice(0, start)) &&
    /^(?:(?:\p{Ll}+ed|brought|put|sought|drawn|written|sunk|thrown|given)(?: (?!to |with |on |for |about |behind |against |by |at |over |that )|(?=[.,;]|$))|(?:put|brought|pushed|pressed|forced|rushed) (?:to|into) (?:a |the )?(?:vote|blue)(?![\p{L}]))/u.test(
      tape.slice(start),
    )
  );
}

/** Behind these a country is the author of what they name, whatever is done with it. */
const LED_BY_NOUN =
  /^(?:[RST]|(?:(?:co-?)?sponsors?|backers|authors?|calls?|appeals?|requests?|demands?|pleas?|bid|push|proposals?|motion|campaign|pressure|attempts?|efforts?|drive|moves?|initiative)(?![\p{L}]))/u;

/** Where in a match those stand whom it names; the same letters may stand in it twice. */
function whoAt(match: RegExpExecArray, who: string, regex: RegExp): number {
  const first = match[0].indexOf(who);
  if (match[0].indexOf(who, first + 1) < 0) return first;
  const exact = new RegExp(regex.source, `${regex.flags}d`).exec(match.input)?.indices?.groups?.["who"];
  return exact ? exact[0] - match.index : first;
}

function holderOf({ cue, regex }: ReadyCue, match: RegExpExecArray, tape: Tape): Holder | null {
  const who = match.groups?.["who"];
  if (who !== undefined) {
    const start = match.index + whoAt(match, who, regex);
    const listed = who.replace(/, (?:who|which|whose) [^,]*,/gu, (aside) => " ".repeat(aside.length));
    const actors: number[] = [];
    for (let at = 0; at < listed.length; at++)
      if (/[AJ]/u.test(listed[at] ?? "") && mentionAt(tape, start + at)) actors.push(start + at);
    if (/^W/u.test(who)) return { actors: [], speaker: true, link: "", turned: false, trust: 1 };
    return actors.length > 0
      ? {
          actors,
          speaker: false,
          // "refused to sign the text drafted by A": what stands before the text says nothing of its author.
          // "will not vote for A's text": nor of its owner.
          link:
            (LED_BY_NOUN.test(match[0]) && start > match.index) ||
            (cue.turn === "for" && start === match.index && /^[^A]*J/u.test(who))
              ? ""
              : linkBefore(tape.text, match.index),
          turned: false,
          trust: 1,
        }
      : null;
  }
  if (cue.holder === "speaker") {
    // Words that lead to the instrument may hold the verb of saying: the judgement begins at the instrument.
    const judged = match.index + Math.max(0, match[0].search(/[RSTC]/u));
    if (isQuoted(tape.text, judged))
      return { actors: [], speaker: true, link: linkBefore(tape.text, match.index), turned: false, trust: 1 };
    const reporter = findReporter(tape, judged);
    return reporter ? { ...reporter, link: linkBefore(tape.text, judged) } : null;
  }
  return findSubject(tape, match.index);
}

/** The few words before a match without a subject of its own: they may negate it or make it a condition. */
function linkBefore(tape: string, start: number): string {
  const words = /[^,;:“”A-Z]{0,28}$/u.exec(tape.slice(0, start))?.[0] ?? "";
  return words.split(/ (?:and|but) (?:that )?/u).at(-1) ?? "";
}

function withoutWeaker(hits: readonly Hit[]): readonly Hit[] {
  const key = (hit: Hit): string => (hit.holder.speaker ? "speaker" : hit.holder.actors.join(","));
  return hits
    .filter(
      (hit) =>
        !hits.some(
          (other) =>
            other !== hit &&
            ((overlaps(hit, other) && isStronger(other, hit, key(other) === key(hit))) || saysMore(other, hit)),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/** "A, too, said it needed instructions": what the sentence itself tells goes before whom it repeats. */
const saysMore = (other: Hit, hit: Hit): boolean =>
  hit.turn === "same" &&
  hit.model.length === 0 &&
  other.turn !== "same" &&
  other.turn !== "contrary" &&
  !other.cue.general &&
  !hit.holder.speaker &&
  hit.holder.actors.some((at) => other.holder.actors.includes(at));

function isStronger(other: Hit, hit: Hit, sameHolder: boolean): boolean {
  if (sameHolder && Boolean(other.cue.general) !== Boolean(hit.cue.general)) return Boolean(hit.cue.general);
  const longer = other.end - other.start - (hit.end - hit.start);
  if (longer !== 0) return longer > 0 && sameHolder;
  if (other.weight !== hit.weight) return other.weight > hit.weight && sameHolder;
  return sameHolder && other.cue.id < hit.cue.id;
}

const LEANING: Readonly<
  Record<Instrument, Readonly<Record<Exclude<Turn, "two-step" | "same" | "contrary">, Position>>>
> = {
  resolution: { for: "resolution", against: "opposed", open: "undecided" },
  statement: { for: "statement", against: "opposed", open: "undecided" },
};

/** In UTF-16 units between two sentences: two short ones may stand between an echo and what it repeats. */
const ANSWER_REACH = 300;

/** "Were happy with it": pleased with a text, not with what became of it. */
const OF_A_TEXT = / (?:P|it|that|renewal|extension|adoption|passage)$/u;
const REVERSED = { for: "against", against: "for", open: "open" } as const;
const LOST =
  /\b(?:vetoe[ds]|(?:was|were|been) (?:voted down|rejected|defeated|blocked|thrown out|killed)|fell (?:\p{Ll}+ )?(?:votes? )?short|(?:resolution|draft|text|motion|bid|attempt) (?:\p{Ll}+ )?failed|failed to (?:pass|adopt|win|get|reach|muster)|failure|collapsed|went down|cast (?:a|their|its) veto(?:es)?|[Cc]ouncil (?:\p{Ll}+ )?(?:rejected|turned down|voted down) (?:the|a|it))(?![\p{L}])/u;
const PASSED = /\b(?:adopted|approved|passed|unanimous(?:ly)?)(?![\p{L}])/u;

/** In UTF-16 units, about ten paragraphs: an outcome is told at the head of an article. */
const OUTCOME_REACH = 3000;

/** Whether the words before a sentence tell that a text failed. */
function isLost(text: string, sentence: Span): boolean {
  const before = text.slice(Math.max(0, sentence.start - OUTCOME_REACH), sentence.start);
  const lost = before.search(LOST);
  return lost >= 0 && !PASSED.test(before.slice(lost));
}

/**
 * Whether an echo answers a claim: hardly anything stands between them, and nobody whose stance could be meant rather
 * ("A supports it. B called it a gift. So did C").
 */
function isLastTold(
  { text, mentions }: Reading,
  { country, sentence }: FoundClaim,
  echo: Span,
  own: readonly CountryCode[],
): boolean {
  if (sentence.end < echo.start - ANSWER_REACH) return false;
  return mentions.every(
    (mention) =>
      mention.start < sentence.end ||
      mention.end > echo.start ||
      mention.countries.length === 0 ||
      mention.countries.some((other) => other === country || own.includes(other)) ||
      !isNominative(text, mention),
  );
}

/** The country that acted last before a sentence, in the one or two before it. */
function lastActing(
  { text, mentions }: Reading,
  { start }: Span,
  own: readonly CountryCode[],
): CountryCode | undefined {
  const acting = mentions.findLast(
    (mention) =>
      mention.end <= start &&
      mention.start > start - ANSWER_REACH &&
      mention.countries.length > 0 &&
      isNominative(text, mention),
  );
  return acting?.countries.find((country) => !own.includes(country));
}

/** What is left of a stance that is denied; nothing, where doubt is. */
const CONTRARY: Readonly<Partial<Record<Position, Position>>> = {
  resolution: "opposed",
  statement: "opposed",
  "two-step": "opposed",
  opposed: "resolution",
};

function claimsOf(
  hit: Hit,
  tape: Tape,
  reading: Reading,
  sentence: Span,
  { claims: earlier, echoes, named, authored }: Told,
): FoundClaim[] {
  const start = tape.toSource(hit.start);
  const end = tape.endToSource(hit.end);
  const run = reading.runs.findIndex((quoted) => start >= quoted.start && start < quoted.end);
  const attribution = run >= 0 ? reading.attributions[run] : undefined;
  const actors = hit.holder.actors.map((at) => mentionAt(tape, at)).filter((mention) => mention !== null);
  let countries: CountryCode[] = [...new Set(actors.flatMap((mention) => mention.countries))];
  let speaker: Speaker | null = attribution?.speaker ?? null;
  const manner: Manner = run >= 0 ? "quoted" : speechAround(tape.text, hit) ? "reported" : "reporter";
  if (hit.holder.speaker) {
    speaker ??= speakerBeside(reading, sentence);
    countries = speaker?.country ? [speaker.country] : [];
  } else if (run < 0) {
    const person = actors.find((mention) => mention.person !== null || mention.kind === "office");
    const reporter = manner === "reported" ? findReporter(tape, hit.start) : null;
    const told = reporter?.actors[0] !== undefined ? mentionAt(tape, reporter.actors[0]) : null;
    speaker = person ? speakerOf(person) : told ? speakerOf(told) : null;
  }
  // "Its text", "the French paper": of the kind that its author was said to want before.
  const authors = hit.owner.length > 0 ? hit.owner : countries;
  const wanted =
    hit.named || hit.cue.instrument
      ? undefined
      : (earlier.findLast((claim) => authors.includes(claim.country) && claim.polarity === "for" && named.has(claim))
          ?.instrument ?? authored.get(hit.owner[0] ?? ""));
  const instrument = (hit.holder.speaker && hit.owner.length === 0) || wanted === undefined ? hit.instrument : wanted;
  const toldOf = (country: CountryCode) => ({
    country,
    sentence,
    highlight: highlightOf(hit, tape, reading, run),
    cue: trimmed(reading.text, { start, end }),
    rule: hit.cue.id,
    speaker,
    manner,
  });
  // Others' accounts of a country weigh less than its own: a speaker for another country, or a diplomat's guess.
  const weightOf = (country: CountryCode): number =>
    Math.min(1, hit.weight * (speaker?.country && speaker.country !== country ? 0.7 : 1) * (hit.named ? 1 : 0.9));
  let leaning: Position;
  let polarity: Polarity;
  if (hit.turn === "same") {
    const model = earlier.findLast((claim) =>
      hit.model.length > 0 ? hit.model.includes(claim.country) : !countries.includes(claim.country),
    );
    // "So did A" answers the sentence before it; "sided with A" may look further back.
    const answered = model && (hit.model.length > 0 || isLastTold(reading, model, sentence, countries));
    const of = hit.model[0] ?? (answered ? model.country : lastActing(reading, sentence, countries));
    if (of !== undefined)
      for (const country of countries)
        echoes.push({
          ...toldOf(country),
          of,
          told: Boolean(answered) && model?.sentence.start === sentence.start,
          weight: weightOf(country),
        });
    if (!answered) return [];
    leaning = model.leaning;
    polarity = model.polarity;
  } else if (hit.turn === "contrary") {
    const denied = earlier.at(-1);
    const contrary = denied && CONTRARY[denied.leaning];
    if (!denied || !contrary || denied.sentence.start < sentence.start - NEAR) return [];
    leaning = contrary;
    polarity = contrary === "resolution" ? "for" : "against";
  } else if (hit.turn === "two-step") {
    leaning = "two-step";
    polarity = "open";
  } else {
    // "The draft was vetoed. A was delighted": pleased with the failure of what it does not want.
    const outcome = hit.cue.reaction && !OF_A_TEXT.test(tape.text.slice(hit.start, hit.end));
    const turn = outcome && isLost(reading.text, sentence) ? REVERSED[hit.turn] : hit.turn;
    leaning = LEANING[instrument][turn];
    polarity = turn;
  }
  return countries.map((country) => ({
    ...toldOf(country),
    instrument: hit.turn === "two-step" ? "statement" : instrument,
    polarity,
    leaning,
    weight: weightOf(country),
  }));
}

/** A sentence in the middle of a quoted passage whose run began in an earlier sentence. */
function speakerBeside(reading: Reading, sentence: Span): Speaker | null {
  const index = reading.runs.findIndex((run) => overlaps(run, sentence));
  return index >= 0 ? (reading.attributions[index]?.speaker ?? null) : null;
}

const SAID =
  /(?<![\p{L}])(?:said|says|told|added|argued|insisted|warned|announced|declared(?= (?:that|it|its)|[:,“])|stated|according to|explained|noted|indicated|stressed|reiterated|made clear|maintained|replied)(?![\p{L}])/u;
function speechAround(tape: string, hit: Hit): boolean {
  return (
    SAID.test(tape.slice(0, hit.start)) ||
    /,”? (?:the )?(?:[AO] (?:\p{Ll}+ )?(?:said|says|told|added)|(?:said|says|according to) )/u.test(tape.slice(hit.end))
  );
}

function highlightOf(hit: Hit, tape: Tape, reading: Reading, run: number): Span {
  const quoted = reading.runs[run];
  const cue = { start: tape.toSource(hit.start), end: tape.endToSource(hit.end) };
  if (quoted) return { start: quoted.start, end: Math.max(quoted.end, cue.end) };
  const first = hit.holder.actors[0];
  const start = first !== undefined ? Math.min(tape.toSource(first), cue.start) : cue.start;
  const last = hit.holder.actors.at(-1);
  const end = last !== undefined ? Math.max(tape.endToSource(last + 1), cue.end) : cue.end;
  return trimmed(reading.text, { start, end });
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s,;:]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:]*$/u.exec(words)?.[0].length ?? 0;
  return { start: span.start + lead, end: Math.max(span.end - tail, span.start + lead) };
}
