import { type Encoded, encode, type Stand } from "../language/encoded.ts";
import type { QuotedRun } from "../language/quotes.ts";
import { indexAt } from "../language/spans.ts";
import { SPEECH_VERBS } from "../language/speech-verbs.ts";
import type { Span, Speaker } from "../model.ts";
import { countryName } from "./countries.ts";
import { SPEAKS_FOR } from "./introductions.ts";
import type { Mention, Person } from "./mention.ts";
import { isNominative, OBJECT_AFTER } from "./reference.ts";

/** Who said a quoted run, and the verb that says so. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

/** Where a speaker comes from decides how far it may be carried to quotes that have none of their own. */
interface Candidate extends Attribution {
  readonly own: boolean;
}

// One character each in the paragraph's tape: a nominative mention, one that is governed or a modifier, a quoted run.
const AGENT = "\uE010";
const OBLIQUE = "\uE011";
const THING = "\uE012";
const OBLIQUE_THING = "\uE014";
const QUOTE = "\uE013";
const ANY_AGENT = `[${AGENT}${THING}]`;

const ADVERBS =
  "(?:(?:\\p{Ll}+ly|also|then|later|has|have|had|was|is|were|would|will|could|did not|does not|who|further|once|again|still|now|only|repeatedly|quickly) )*";
const VERB = `(?:${SPEECH_VERBS}|wants? to know|wanted to know)`;
const ASIDE = `(?: ?(?:--|—|–) ?[^${QUOTE}]{1,140}?(?:--|—|–)|,[^,${QUOTE}]{1,140},|,[^,${QUOTE}]{1,90},[^,${QUOTE}]{1,90},| \\([^)]{1,60}\\))?`;

/** "…," said the envoy */
const INVERTED = new RegExp(
  `^[,.]? ?(?:as )?${ADVERBS}(${VERB})(?:, [\\p{Ll} ’'-]{4,30},)?(?: (?:[\\p{Ll}’'-]+ ){0,5}?)(?:the |a |an )?(${ANY_AGENT}|${OBLIQUE}|${OBLIQUE_THING})`,
  "u",
);
/** "…," the envoy said */
const AFTER = new RegExp(
  `^[,.]? ?(?:and |but |as |(?:[\\p{Ll}-]+ ){0,2}(?!(?:after|over|under|never|ever|other|whether|later|earlier|rather|further|for|or|nor|together) )[\\p{Ll}-]*(?:er|or|ist|man|woman|person|ident|chief|head|ian|ant|aide) )?(${ANY_AGENT}(?:(?:, | and |, and )${AGENT})*)${ASIDE},? ?${ADVERBS}(${VERB})(?![\\p{L}])`,
  "u",
);
/** "…," said a shopkeeper, Maria X */
const INVERTED_APPOSED = new RegExp(
  `^[,.]? ?(?:as )?${ADVERBS}(${VERB}) (?:an?|the|another|one) (?:[\\p{Ll}’'-]+ ){0,5}?[\\p{Ll}’'-]+, (${AGENT})(?=[,.]| (?:of|in|at|from|who) )`,
  "u",
);
/** "…," said a nurse at the hospital in A: somebody without a name. */
const INVERTED_SOMEBODY = new RegExp(
  `^[,.]? ?(?:as )?${ADVERBS}(${VERB}) ((?:an?|another|one) [\\p{L}’' -]{2,60}?)(?= (?:of|in|at|from|near|outside|behind|with|on|who) |[,.]|$)`,
  "u",
);
/** "…," a member of his party's committee told us */
const SOMEBODY_AFTER = new RegExp(
  `^[,.]? ?((?:an?|another|one) [\\p{L}${OBLIQUE}’' -]{2,80}?) (?:has |had |then |later |also )*(${VERB})(?![\\p{L}])`,
  "u",
);
/** "…" was how their man sold it */
const HOW_SAID = new RegExp(`^[,.]? ?(?:is|was) how (?:the )?(${ANY_AGENT}|${OBLIQUE}) `, "u");
const ACCORDING_AFTER = new RegExp(
  `^[,.]? ?(?:according to|in the words of|in a statement by|in a statement from|as) (?:the )?(${AGENT}|${OBLIQUE}|${THING}|${OBLIQUE_THING})`,
  "u",
);
const ACCORDING_BEFORE = new RegExp(
  `(?:according to|in the words of|as) (?:the )?(${AGENT}|${OBLIQUE}|${THING}|${OBLIQUE_THING})(?: (?:put|puts|said|has) it)?[^${QUOTE}]{0,40}$`,
  "iu",
);
const LAST_VERB = new RegExp(`(?<![\\p{L}’'-])(${VERB})(?![\\p{L}’'-])`, "gu");

const LAST_VERB_IN = new RegExp(LAST_VERB.source, "u");

/**
 * Attribute each quoted run to its speaker: from its own sentence (before, inside or after it), else from the sentence
 * beside it, else carried from the quote before. Order of trust after Pareti et al., "Automatically detecting and
 * attributing indirect quotations" (2013), and O'Keefe et al., "A sequence labelling approach to quote attribution" (2012).
 * @param mentions - resolved mentions of the whole text, in order.
 * @returns one attribution for each run, in order.
 */
export function attributeQuotes(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  runs: readonly QuotedRun[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const answers: (Candidate | null)[] = runs.map(() => null);
  const tapes = new Map<number, Encoded<Mention | QuotedRun>>();
  const tapeOf = (index: number): Encoded<Mention | QuotedRun> => {
    const known = tapes.get(index);
    if (known) return known;
    const made = paragraphTape(text, paragraphs[index] as Span, runs, mentions);
    tapes.set(index, made);
    return made;
  };
  runs.forEach((run, index) => {
    answers[index] = ownSpeaker(text, tapeOf(run.paragraph), run, sentences, runs, mentions);
  });
  // Second pass: what stands beside. Speech that runs over paragraphs is attributed once, at its start or its end.
  runs.forEach((run, index) => {
    const previous = runs[index - 1];
    const next = runs[index + 1];
    const before = answers[index - 1];
    const own = answers[index];
    // "“…,” X said. “…,” the statement added": a paper that goes on has the speaker it had.
    if (own?.speaker) {
      const goesOn = own.cue && PAPER.test(own.speaker.name) && GOES_ON.test(text.slice(own.cue.start, own.cue.end));
      if (goesOn && before?.speaker?.country) answers[index] = { ...own, speaker: before.speaker };
      return;
    }
    const after = answers[index + 1];
    if (previous?.goesOn && previous.paragraph === run.paragraph - 1 && before)
      answers[index] = { ...before, own: false };
    else if (run.goesOn && next && next.paragraph === run.paragraph + 1 && after)
      answers[index] = { ...after, own: false };
    else if (answers[index] === null || answers[index]?.cue === null)
      answers[index] = carried(run, previous, next, before ?? null, after ?? null, text, sentences, mentions);
  });
  // A headline or a caption repeats words that the story gives to somebody.
  const words = runs.map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return answers.map((answer, index) => {
    if (answer?.own) return answer;
    const told = answers.find((other, at) => other?.own && other.speaker && words[at] === words[index]);
    return told ?? answer ?? { speaker: null, cue: null };
  });
}

const OWN_WORDS =
  /^(?:[’']s?)? (?:own |first |only |main |final |blunt |short |public |private |stated )?(?:message|view|line|argument|position|point|answer|verdict|demand|vow|reasoning|response|advice|objection|complaint|contention|explanation|plea|warning|reply|retort|counsel)(?: \p{Ll}+){0,3} (?:is|was|were|has been|had been|remains|remained)\b/u;

function paragraphTape(
  text: string,
  paragraph: Span,
  runs: readonly QuotedRun[],
  mentions: readonly Mention[],
): Encoded<Mention | QuotedRun> {
  const stands: Stand<Mention | QuotedRun>[] = [];
  for (const run of runs) {
    if (run.outer.start >= paragraph.start && run.outer.end <= paragraph.end)
      stands.push({ start: run.outer.start, end: run.outer.end, char: QUOTE, value: run });
  }
  for (const mention of mentions) {
    if (mention.start < paragraph.start || mention.end > paragraph.end) continue;
    if (stands.some((stand) => stand.char === QUOTE && mention.start < stand.end && mention.end > stand.start))
      continue;
    // "Her message was that …": the owner of the words speaks.
    const owner =
      mention.modifier && mention.countries.length > 0 && OWN_WORDS.test(text.slice(mention.end, mention.end + 60));
    if (mention.kind === "pronoun" && mention.modifier && !owner) continue;
    // "hailed it": what "it" stands for there says nothing.
    if (
      mention.kind === "pronoun" &&
      mention.words === "it" &&
      OBJECT_AFTER.test(text.slice(mention.end, mention.end + 14)) &&
      mention.countries.length === 0
    )
      continue;
    const thing = mention.kind === "thing";
    const char = thing
      ? isNominative(text, mention)
        ? THING
        : OBLIQUE_THING
      : owner || (isNominative(text, mention) && !/^(?:him|them|us)$/iu.test(mention.words))
        ? AGENT
        : OBLIQUE;
    stands.push({ start: mention.start, end: mention.end, char, value: mention });
  }
  return encode(
    text,
    paragraph,
    stands.sort((a, b) => a.start - b.start),
    true,
  );
}

function ownSpeaker(
  text: string,
  tape: Encoded<Mention | QuotedRun>,
  run: QuotedRun,
  sentences: readonly Span[],
  runs: readonly QuotedRun[],
  mentions: readonly Mention[],
): Candidate | null {
  const at = tape.fromSource(run.outer.start);
  const first = sentences[indexAt(sentences, run.outer.start)];
  const last = sentences[indexAt(sentences, run.outer.end - 1)];
  const from = first ? tape.fromSource(first.start) : 0;
  const to = last && last.end < tape.toSource(tape.text.length) ? tape.fromSource(last.end) : tape.text.length;
  const before = tape.text.slice(from, at);
  const after = tape.text.slice(at + 1, Math.max(to, at + 1));
  const pick = (offset: number, verb: Span | null): Candidate | null => {
    const stand = tape.standAt(offset);
    if (!stand || !("kind" in stand.value)) return null;
    const speaking = issuerOf(stand.value, text, sentences, mentions) ?? withName(stand.value, mentions, text);
    return { speaker: speakerOf(speaking), cue: verb, own: true };
  };
  const spanOf = (start: number, length: number): Span => ({
    start: tape.toSource(start),
    end: tape.endToSource(start + length),
  });

  const endsClause = /[,.?!…—-]$/u.test(text.slice(run.start, run.end).trim()) || /^[,]/u.test(after);
  const following = (): Candidate | null => {
    const subjectVerb = AFTER.exec(after);
    // "X called it “…”, and Y said": the conjunction opens a clause of its own.
    if (subjectVerb?.[1] && !(/^[,.]? ?(?:and|but) /u.test(subjectVerb[0]) && LAST_VERB_IN.test(before))) {
      const verb = subjectVerb[2] ?? "";
      return pick(
        at + 1 + subjectVerb[0].indexOf(subjectVerb[1]),
        spanOf(at + 1 + subjectVerb[0].lastIndexOf(verb), verb.length),
      );
    }
    const somebody = (phrase: RegExpExecArray | null, verb: string | undefined, words: string | undefined) =>
      phrase && verb && words && !SPEAKS_FOR.test(words)
        ? {
            speaker: {
              name: sourceOf(tape, text, at + 1 + phrase[0].indexOf(words), words.length),
              role: null,
              country: null,
            },
            cue: spanOf(at + 1 + phrase[0].indexOf(verb), verb.length),
            own: true,
          }
        : null;
    const apposed = INVERTED_APPOSED.exec(after);
    if (apposed?.[2])
      return pick(
        at + 1 + apposed[0].length - 1,
        spanOf(at + 1 + apposed[0].indexOf(apposed[1] ?? ""), (apposed[1] ?? "").length),
      );
    const unnamed = INVERTED_SOMEBODY.exec(after);
    const speaking = somebody(unnamed, unnamed?.[1], unnamed?.[2]);
    if (speaking) return speaking;
    const inverted = INVERTED.exec(after);
    if (inverted?.[2] && !/^(?:told|tells)$/u.test(inverted[1] ?? ""))
      return pick(
        at + 1 + inverted[0].length - 1,
        spanOf(at + 1 + inverted[0].indexOf(inverted[1] ?? ""), (inverted[1] ?? "").length),
      );
    const according = ACCORDING_AFTER.exec(after);
    if (according) return pick(at + according[0].length, null);
    const how = HOW_SAID.exec(after);
    if (how?.[1]) return pick(at + 1 + how[0].indexOf(how[1]), null);
    const told = SOMEBODY_AFTER.exec(after);
    return somebody(told, told?.[2], told?.[1]);
  };
  if (endsClause || before.trim() === "") {
    const found = following();
    if (found) return found;
  }
  // "Russia “…” for its acts, the envoy said": the words of the sentence are those of whoever closes it.
  const trailing = new RegExp(`, (${AGENT})${ASIDE} ${ADVERBS}(${VERB})(?![\\p{L}])[^${QUOTE}]{0,60}$`, "u").exec(
    after,
  );
  if (trailing && !LAST_VERB_IN.test(before)) return pick(at + 1 + trailing.index + 2, null);
  const found = preceding(withoutOwnSubject(before, text.slice(run.start, run.end)), from, pick, spanOf);
  if (found) return found;
  const late = following();
  if (late) return late;
  // "“…,” X said, “…”": the second half belongs to the same speaker as the first.
  const others = runs.filter(
    (other) => other !== run && other.outer.start >= tape.toSource(from) && other.outer.end <= tape.toSource(to),
  );
  if (others.length > 0 && before.trim() !== "") {
    const subject = nearestAgent(before);
    if (subject >= 0) return pick(from + subject, null);
  }
  return null;
}

/** The words of the text behind a stretch of the tape. */
const sourceOf = (tape: Encoded<Mention | QuotedRun>, text: string, start: number, length: number): string =>
  text.slice(tape.toSource(start), tape.endToSource(start + length));

const PAPER =
  /^(?:the|this|his|her|its|their) (?:\p{Ll}+ )?(?:statement|letter|note|message|communiqu[eé]|release|tweet|post)$/iu;
const GOES_ON = /^(?:added|adds|continued|continues|concluded|concludes)$/u;
const ISSUED =
  /\b(?:in|In|issued|released|posted|sent|wrote|published|put out) (?:a|an|the|its|his|her|their|separate|several) (?:[\p{L}-]+ ){0,3}(?:statements?|letter|note|message|communiqu[eé]|release|tweets?|post)\b|[’']s (?:office|bureau|ministry|statement|letter)\b|\b(?:tweeted|office said|bureau said)\b/u;
/** In UTF-16 units: further back, "the statement" is another one. */
const ISSUER_REACH = 1500;

/** In UTF-16 units: whose letter "his letter" is stands in the sentence before. */
const LETTER_REACH = 300;

/** "The statement said", after "the ministry issued a statement": whoever issued it speaks. The Council's own has no speaker. */
function issuerOf(
  mention: Mention,
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): Mention | null {
  if (mention.kind !== "thing") return null;
  const owner =
    /(?<![\p{L}])(?:his|her|its|their) $/iu.exec(text.slice(Math.max(0, mention.start - 7), mention.start))?.[0] ?? "";
  const words = owner + mention.words;
  if (!PAPER.test(words)) return null;
  // "Its ambassador can't believe his luck. His letter thanks …": whoever was spoken of last.
  if (/^(?:his|her)\b/iu.test(words)) {
    const writer = mentions.findLast((other) => other.start < mention.start && other.person !== null);
    if (writer && writer.start > mention.start - LETTER_REACH) return writer;
  }
  const issuing = sentences.findLast(
    (sentence) =>
      sentence.end <= mention.start &&
      sentence.start > mention.start - ISSUER_REACH &&
      ISSUED.test(text.slice(sentence.start, sentence.end)),
  );
  if (!issuing) return null;
  return (
    mentions.find(
      (other) =>
        other.start >= issuing.start &&
        other.end <= issuing.end &&
        other.kind !== "thing" &&
        other.kind !== "council" &&
        (other.countries.length > 0 || other.person !== null) &&
        (isNominative(text, other) || /^[’']s (?:office|bureau|ministry)/u.test(text.slice(other.end, other.end + 12))),
    ) ?? null
  );
}

/** "Smith, Canada's envoy, said": the office in apposition speaks under the name before it. */
function withName(mention: Mention, mentions: readonly Mention[], text: string): Mention {
  if (mention.person || mention.kind !== "office") return mention;
  const previous = mentions[mentions.indexOf(mention) - 1];
  return previous?.person &&
    previous.countries[0] === mention.countries[0] &&
    /^, (?:the )?$/u.test(text.slice(previous.end, mention.start))
    ? previous
    : mention;
}

/** A speaker named before the quote in its sentence: "Abe said: “…”", "called it a “…”", "Russia's “…”". */
function preceding(
  before: string,
  from: number,
  pick: (offset: number, verb: Span | null) => Candidate | null,
  spanOf: (start: number, length: number) => Span,
): Candidate | null {
  const according = ACCORDING_BEFORE.exec(before);
  if (according?.[1]) return pick(from + according.index + according[0].indexOf(according[1]), null);
  let verb: RegExpExecArray | null = null;
  for (const match of before.matchAll(LAST_VERB)) verb = match;
  if (verb) {
    const left = before.slice(0, verb.index);
    // "a resolution calling for …", "a letter saying": the words stand in the document.
    const paper = DOCUMENT_BEFORE.exec(left);
    if (paper && /ing$/u.test(verb[0]) && !REPORTS.test(left)) return pick(from + paper.index, null);
    // "…, its mission remarking: “…”"
    const beside = /ing$/u.test(verb[0]) && left.endsWith(`${AGENT} `);
    if (beside) return pick(from + left.length - 2, spanOf(from + verb.index, verb[0].length));
    // "…, adding that", "… to express": the subject is the main clause's, not the noun beside.
    const dependent = /ing$/u.test(verb[0]) || /\bto $|,? (?:and|but|then) (?:\p{Ll}+ly |also |then )?$/u.test(left);
    const subject = dependent ? clauseSubject(left) : subjectBefore(left);
    // "A resolution, complains X, “…”": the verb in brackets has its subject behind it.
    const inverted =
      /, $/u.test(left) && (subject < 0 || left[subject] === THING)
        ? new RegExp(`^ (?:the |a )?(${AGENT})`, "u").exec(before.slice(verb.index + verb[0].length))
        : null;
    if (inverted)
      return pick(
        from + verb.index + verb[0].length + inverted[0].length - 1,
        spanOf(from + verb.index, verb[0].length),
      );
    if (subject >= 0) return pick(from + subject, spanOf(from + verb.index, verb[0].length));
    const right = new RegExp(`^ (?:[\\p{Ll}’'-]+ ){0,4}(${AGENT})`, "u").exec(
      before.slice(verb.index + verb[0].length),
    );
    if (right)
      return pick(from + verb.index + verb[0].length + right[0].length - 1, spanOf(from + verb.index, verb[0].length));
  }
  // "For A, the text is “…”": whose view the sentence gives.
  const topic = verb ? null : FOR_WHOM.exec(before);
  const subject = topic?.[1] ? topic[0].indexOf(topic[1]) : nearestAgent(before);
  return subject >= 0 ? pick(from + subject, null) : null;
}

const BEGINS_FINITE =
  /^(?:would|will|must|should|shall|can|could|may|might|does|did|is|was|are|were|has|had|cannot)(?![\p{L}])/u;
const ENDS_WITH_THING = new RegExp(`${THING}[^,;${AGENT}${OBLIQUE}${QUOTE}]{0,40}$`, "u");

/** "he said; and a text of that kind “would do nothing”": the thing that the quoted verb is about does not speak. */
function withoutOwnSubject(before: string, quoted: string): string {
  if (!BEGINS_FINITE.test(quoted.trimStart())) return before;
  const thing = ENDS_WITH_THING.exec(before);
  if (!thing) return before;
  const rest = before.slice(0, thing.index);
  return LAST_VERB_IN.test(rest) ? rest : "";
}

const FOR_WHOM = new RegExp(`^["“]?(?:For|To) (?:the )?(${OBLIQUE})`, "iu");

/**
 * Offset of the subject of a verb that starts where `left` ends: the agent of its own clause; with "which" or "who"
 * between, the nearest one; a bare "and said" goes on with the clause before.
 */
function subjectBefore(left: string): number {
  // An aside between commas belongs to its own noun: "Russia's envoy, whose country is an ally, said".
  const flat = left.replace(
    /, (?:who|whose|which|whom|where|when|a|an|the|now|then|also|speaking|addressing|acting|referring|citing)(?![\p{L}])[^,\uE013]{1,160},(?=[^,]*$)/u,
    (aside) => " ".repeat(aside.length),
  );
  return nearestAgent(flat);
}

const REPORTS = /(?<![\p{L}])(?:said|says|told|tweeted|wrote|announced|added)(?: [^\s,]+){0,3} that /u;
const DOCUMENT_BEFORE = new RegExp(
  `[${THING}${OBLIQUE_THING}](?: (?:of|by|from|on|to|in|that|which|also|and|the) ?[^,${AGENT}${QUOTE}]{0,40})? $`,
  "u",
);

const AGENT_SAYS = new RegExp(`${AGENT}${ASIDE},? ${ADVERBS}${VERB}(?![\\p{L}])`, "gu");

/** Offset of the agent of the last verb of saying in `left`, else of the first agent of its last full clause. */
function clauseSubject(left: string): number {
  const saying = [...left.matchAll(AGENT_SAYS)].at(-1);
  if (saying) return saying.index;
  const boundary = [...left.matchAll(/(?:, while|, whereas|;|, and(?= \uE010)|, but(?= \uE010)|^) ?/gu)].findLast(
    (match) => left.indexOf(AGENT, match.index) >= 0,
  );
  return boundary ? left.indexOf(AGENT, boundary.index) : -1;
}

function nearestAgent(left: string): number {
  const agent = left.lastIndexOf(AGENT);
  const thing = left.lastIndexOf(THING);
  if (thing > agent) {
    // "…, said the draft was “…”": a thing is the subject only if no speaker stands before it with a verb of saying.
    const between = left.slice(agent + 1, thing);
    const said = new RegExp(`(?<![\\p{L}])${VERB}(?![\\p{L}])`, "u");
    return agent >= 0 && (said.test(between) || /\b(?:is|was|were) that /u.test(between)) ? agent : thing;
  }
  if (agent < 0) return -1;
  // "X told Y …", "X said Y would “…”": the words are X's when a verb of saying lies between.
  const earlier = left.lastIndexOf(AGENT, agent - 1);
  // "X accused Y of “…”"
  if (earlier >= 0 && REPROACHED.test(left.slice(earlier + 1, agent))) return earlier;
  if (
    earlier >= 0 &&
    new RegExp(`^[^${QUOTE};]{0,40}?\\s(?:${SAYING_THAT})(?: that)?[^,;${QUOTE}]{0,60}$`, "u").test(
      left.slice(earlier + 1, agent),
    )
  )
    return earlier;
  return agent;
}
const REPROACHED =
  /^[^,;]{0,30}? (?:accus|blam|charg|criticis|criticiz|chid|prais|thank|mock|rebuk|denounc|condemn)\p{Ll}+ (?:both )?(?:the )?$/u;
const SAYING_THAT =
  "said|says|told|warned|argued|insisted|added|noted|stressed|believes?|hoped?|acknowledged|maintained|declared|complained|stated|announced|claimed|explained|replied|indicated|reiterated|wrote|tweeted|suggested|concluded";

const TITLE_WORDS = /^(?:the |a |an |one |another )/iu;

/** The speaker that a mention makes: a person by full name, others by the words of the text. */
export function speakerOf(mention: Mention): Speaker | null {
  if (mention.kind === "thing") return { name: mention.words, role: null, country: null };
  const person: Person | null = mention.person;
  if (person) return { name: person.name, role: person.role, country: person.country ?? mention.countries[0] ?? null };
  if (mention.kind === "pronoun" && mention.countries.length === 0) return null;
  return {
    name:
      mention.kind === "pronoun"
        ? mention.countries.map(countryName).join(", ")
        : mention.words.replace(TITLE_WORDS, (words) => words.toLowerCase()),
    role: null,
    country: mention.countries.length === 1 ? (mention.countries[0] ?? null) : null,
  };
}

function carried(
  run: QuotedRun,
  previous: QuotedRun | undefined,
  next: QuotedRun | undefined,
  before: Candidate | null,
  after: Candidate | null,
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): Candidate | null {
  const sameAsPrevious = previous?.paragraph === run.paragraph && before;
  const sameAsNext = next?.paragraph === run.paragraph && after;
  const paragraphStart = text.lastIndexOf("\n", run.outer.start) + 1;
  const opensParagraph = text.slice(paragraphStart, run.outer.start).trim() === "";
  if (sameAsPrevious) return { ...before, own: false };
  if (sameAsNext && opensParagraph) return { ...after, own: false };
  // The sentence before may introduce it: "Its foreign minister was blunt. “…”"
  const sentence = indexAt(sentences, run.outer.start);
  const intro = sentences[sentence - 1];
  if (intro) {
    const agents = mentions.filter(
      (mention) =>
        mention.start >= intro.start &&
        mention.end <= intro.end &&
        isNominative(text, mention) &&
        mention.kind !== "thing" &&
        mention.kind !== "council",
    );
    const speaking = agents.find((mention) => mention.person) ?? agents[0];
    if (speaking && intro.start >= paragraphStart) return { speaker: speakerOf(speaking), cue: null, own: false };
    if (before && previous && previous.paragraph >= run.paragraph - 1) return { ...before, own: false };
    if (speaking) return { speaker: speakerOf(speaking), cue: null, own: false };
  }
  return before ? { ...before, own: false } : null;
}
