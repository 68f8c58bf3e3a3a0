import type { Mention } from "../actors/mention.ts";
import { SAYING } from "../language/speech-verbs.ts";
import type { Tape } from "./tape.ts";

/** Who holds the stance of a matched cue. */
export interface Holder {
  /** Tape offsets of the actors, left to right; empty when the speaker of the words holds it. */
  readonly actors: readonly number[];
  readonly speaker: boolean;
  /** Words between the subject and the cue, from the last clause boundary on: auxiliaries, negation, modality. */
  readonly link: string;
  /** The cue is what the holder urges somebody else not to do. */
  readonly turned: boolean;
  /** 0..1: what the construction takes away ("accused X of", "diplomats expect X to"). */
  readonly trust: number;
}

const URGE =
  "(?:urg|ask|press|persuad|convinc|pressur|push|lobb|want|encourag|implor|beg|begg|plead|warn|tell|told|challeng|invit|exhort|remind|appeal|advis|telephon|phon|cabl|contact|approach|summon|visit|rang|met with|met|order|instruct|help|allow|got|get|forc|compel|expect|need|like|call|entreat|prod|nudg|beseech|counsel|direct|task|empower|authori[sz]|enabl|prevent|stop|discourag|dissuad)\\p{Ll}*";
const URGED = new RegExp(
  `(?<![\\p{L}])(${URGE})(?: (?:on|upon|with|to|for|over|in))?(?: [^A-Z,;]{0,30})?["“]? ?(?:[AOC](?:, | and |, and ))*$`,
  "u",
);
const TO_DO = /^[^A-Z;]{0,60}?\s?(not )?(to|into|against|from(?= $| \p{Ll}+ing )) /u;
const FORECAST =
  /(?<![\p{L}])(?:expect|predict|see|believ|understood|rumou?r|report|think|thought|know|known|forecast|fear|assum|suspect)\p{Ll}*(?: that)? $/u;
const ACCUSED =
  /(?<![\p{L}])(?:accus|blam|criticis|criticiz|chid|berat|condemn|denounc|rebuk|charg|fault|lambast|slam|scold|attack|castigat)\p{Ll}*(?: (?:both|the))? $/u;
/** Verbs and nouns of wishing that take a subjunctive: "demanded that A veto". */
const DEMANDED =
  /(?<![\p{L}])(?:demand|request|insist|propos|recommend|suggest|ask|urg|plead|appeal|call)\p{Ll}* that (?:the )?$/u;
const PRESSED_TO =
  /(?:(?:^|[\s,])(?:pressed|urged|asked|pushed|encouraged|begged|invited|called on|lobbied|supposed|meant)|, expected)(?: (?:by|on|from) [^,;]{1,60})? (?:not )?to (?:\p{Ll}+ ){0,2}$/u;
const SUCCESS = /^(?:persuaded|convinced|got|won|forced|compelled|allowed|enabled)$/u;

const isAgent = (char: string | undefined): boolean => char === "A" || char === "O" || char === "C" || char === "W";

/** A relative clause or apposition between commas. */
export const ASIDE =
  /, (?:which|who|whose|whom|where|one of|another|currently|itself|a|an|the only|the current)(?![\p{L}])[^,;“”]{1,160}(?=,)/gu;

/** "A, three rising powers, chose": people in apposition, who act under the name before them. */
const APPOSED = /(?<=A), (?:\p{Ll}+ ){0,4}O(?: [^A-Z,;“”]{0,30}C?)?(?=,(?! (?:and|or|A)))/gu;

/** Offsets of a list of actors that ends at `last`: "A, A and A"; a bare comma joins only inside such a list. */
export function listEndingAt(tape: string, last: number): readonly number[] {
  const list = [last];
  let first = last;
  let joiner =
    /A(?:, and, [^,A;]{3,24}, |, (?:which|who|whose) [^,;A-Z]{1,80},? and | and |, and | or |, or |, as well as | as well as | together with | along with |\/| & )$/u.exec(
      tape.slice(0, first),
    );
  while (joiner) {
    first = joiner.index;
    list.unshift(first);
    joiner = /A, (?:and, [^,A;]{3,24}, )?$/u.exec(tape.slice(0, first));
  }
  return list;
}

/**
 * Actors of a subject that ends in examples: "A, A and several O including A and A" before its verb.
 * @returns null where no such list ends at `last`.
 */
function membersEndingAt(tape: string, last: number, cueStart: number): readonly number[] | null {
  if (/[A-Z,;“”]/u.test(tape.slice(last + 1, cueStart).replace(/^[,)] /u, ""))) return null;
  const list = listEndingAt(tape, last);
  const first = list[0] ?? last;
  const lead =
    /(?:O|members|states|countries|nations|others)[^A-Z;“”]{0,20}(?:,| [-–—])? ?\(?(?:including|such as|among them|notably|like|led by) (?:the )?$/u.exec(
      tape.slice(0, first),
    );
  if (!lead) return null;
  const before = /A(?:,)?(?: and| as well as|,) (?:[^A-Z;“”]{1,40} )?$/u.exec(tape.slice(0, lead.index));
  return before ? [...listEndingAt(tape, before.index), ...list] : list;
}

/** Whether an offset lies inside quotation marks of the tape. */
export function isQuoted(tape: string, offset: number): boolean {
  const before = tape.slice(0, offset);
  const open = before.lastIndexOf("“");
  const close = before.lastIndexOf("”");
  if (open > close) return true;
  // A sentence from the middle of a longer quote has its closing mark only.
  return open < 0 && close < 0 && /^[^“]*”/u.test(tape.slice(offset));
}

/**
 * Find the subject of a cue: the nearest actor to its left that no preposition governs, past asides and objects of
 * earlier verbs; "X urged Y to …" is X's, "said X would …" is X's, "we" is the speaker's.
 * @returns null when nobody in the sentence holds it (the Council, unnamed diplomats, a thing).
 */
export function findSubject(tape: Tape, cueStart: number): Holder | null {
  const text = tape.text;
  const cueQuoted = isQuoted(text, cueStart);
  // "A, which chairs the C this month, has …": an aside that is closed before the cue holds no subject of it.
  const aside = new Set<number>();
  const left = text.slice(0, cueStart);
  for (const match of [...left.matchAll(ASIDE), ...left.matchAll(APPOSED)])
    for (let at = match.index; at < match.index + match[0].length; at++) aside.add(at);
  const end = cueStart;
  for (let at = cueStart - 1; at >= 0; at--) {
    const char = text[at];
    if (char === ";") return null;
    if (!isAgent(char) || aside.has(at)) continue;
    // "between A, which wants …": the antecedent of a relative clause is its subject, whatever governs it outside.
    const relative =
      /^(?:,| \([^)]*\),?)? (?:which|who|that) (?!A)/u.test(text.slice(at + 1, end)) &&
      !/[A-Z]/u.test(text.slice(at + 1, end).replace(/[RSTNCJ]| (?:among|of) (?:[^,A-Z]{1,20} )?O/gu, "")) &&
      // "to A, which came later, sets out": the clause is closed before the cue.
      !/^, [^,]*,/u.test(text.slice(at + 1, end));
    // "several states including A and B have asked": the examples act with the rest.
    const members = tape.oblique.has(at) && char === "A" ? membersEndingAt(text, at, end) : null;
    if (members)
      return { actors: members, speaker: false, link: link(text.slice(at + 1, end)), turned: false, trust: 0.9 };
    // "but one third of the members declined": the members do, though a preposition governs them.
    if (char === "O" && tape.oblique.has(at) && SOME_OF.test(text.slice(0, at))) return null;
    if (tape.oblique.has(at) && !relative) continue;
    // "since it joined the Council on Jan. 1, voted": where somebody went is no subject.
    if (char === "C" && ADDRESSED.test(text.slice(0, at))) continue;
    if (!cueQuoted && isQuoted(text, at)) continue;
    const between = text.slice(at + 1, end);
    // "… rejected the A and vetoed": what stands right before the conjunction is the object of the verb before.
    if (
      /^,? (?:and|but|or|then|while|as|after|before|by|in|with|at) (?!A)/u.test(between.replace(/^ “[^”]*”/u, "")) &&
      hasVerbBefore(text, at)
    )
      continue;
    if (char === "C" && (/^['’]s/u.test(between) || COUNCILS_OWN.test(between))) continue;
    // "a harsh judge of those who sat on their hands": nobody in particular.
    if (
      /(?<![\p{L}])(?:those|anyone|everyone|anybody|everybody|whoever|others|all|members|countries|states|nations|ones) (?:who|that|which) (?:\p{Ll}+ )?$/u.test(
        between,
      )
    )
      return null;
    // "…, though none signed up to it", "harder for anyone to say no": somebody else, unnamed.
    if (UNTOLD.test(between) || NOBODY.test(between)) return null;
    // "A, pressed by B to abstain, did not": what others wanted of it.
    if (PRESSED_TO.test(between)) return null;
    const list = char === "A" ? listEndingAt(text, at) : [at];
    const head = list[0] ?? at;
    // "X dropped it after A and B refused, and now backs": several do not "back" in the singular.
    if (list.length > 1 && SINGULAR.test(text.slice(cueStart)) && /A and A$/u.test(text.slice(head, at + 1))) {
      at = head;
      continue;
    }
    if (tape.oblique.has(head) && list.length > 1 && !relative) {
      at = head;
      continue;
    }
    const before = text.slice(0, head);
    const urged = URGED.exec(before);
    const toDo = TO_DO.exec(between);
    const verb = urged?.[1] ?? "";
    if (urged && toDo && !/^(?:expect|expects)/u.test(verb)) {
      const outer = findSubject(tape, urged.index);
      const turned =
        Boolean(toDo[1]) ||
        /^(?:warn|prevent|stop|discourag|dissuad)/u.test(verb) ||
        toDo[2] === "against" ||
        toDo[2] === "from";
      if (SUCCESS.test(verb) && char === "A" && !turned)
        return {
          actors: [...(outer?.actors ?? []), ...list],
          speaker: outer?.speaker ?? false,
          link: link(between),
          turned: false,
          trust: 0.7,
        };
      return outer ? { ...outer, turned: turned !== outer.turned } : null;
    }
    // "Japan demanded that China back the draft": the wish is Japan's.
    const demand = DEMANDED.exec(before);
    if (demand && /^ (?:not )?$/u.test(between)) {
      const owner = /([AJO])(?:'s?)? (?:\p{Ll}+ )?$/u.exec(before.slice(0, demand.index));
      if (owner && owner[1] !== "A")
        return owner[1] === "J"
          ? { actors: [owner.index], speaker: false, link: "", turned: /not/u.test(between), trust: 0.9 }
          : null;
      const outer = findSubject(tape, demand.index);
      return outer ? { ...outer, turned: /not/u.test(between) !== outer.turned } : null;
    }
    if (char === "O" || char === "C") return null;
    // The reporter's own "I" and "we" stand outside quotation marks.
    if (char === "W" && !isQuoted(text, at)) return null;
    if (char === "W") return { actors: [], speaker: true, link: link(between), turned: false, trust: 1 };
    const trust = ACCUSED.test(before)
      ? 0.6
      : FORECAST.test(before) ||
          /^ (?:is|are|was|were) (?:\p{Ll}+ )?(?:expected|likely|seen|believed|said|reported|thought|understood) /u.test(
            between,
          )
        ? 0.75
        : 1;
    return { actors: list, speaker: false, link: link(between), turned: false, trust };
  }
  return null;
}

const SOME_OF =
  /(?<![\p{L}])(?:third|half|quarter|most|some|many|several|few|majority|rest|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: out)?) of (?:the |its |J )?$/u;
const ADDRESSED =
  /(?<![\p{L}])(?:join|leav|address|chair|inform|brief|enter|conven|quit)\p{Ll}* (?:the )?$|(?<![\p{L}])left (?:the )?$/u;

/** "said that nobody in the region had asked for sanctions" */
const NOBODY = /(?<![\p{L}])(?:nobody|no one|no-one|none of (?:them|us))(?: [^,.;A-Z]{1,40})? $/u;

const SINGULAR =
  /^(?:has|is|was|does|(?:wants|backs|supports|opposes|prefers|favou?rs|seeks|hopes|says|thinks|likes|needs|calls|asks|urges|pushes|insists|accepts|rejects|resists|sees|remains|proposes|suggests))(?![\p{L}])/u;

const UNTOLD =
  /(?:(?:though|but|and|while|although|because|as|;|,) (?:none|nobody|no one|few|others|some|most|many|the others|the rest)(?: of them)? (?:\p{Ll}+ly |had |have |has |would |will )*|(?:for|let) (?:anyone|anybody|others|everybody|everyone) (?:to )?)$/u;

/** "called the C meeting a farce and rejected": the Council's name before what it holds. */
const COUNCILS_OWN =
  /^ (?:meeting|session|debate|chamber|seat|agenda|table|hall|consultations|sanctions|vote|presidency|talks|mission)(?![\p{L}])/u;

/** Words after the last clause boundary: those that belong to the cue's own verb group. */
function link(between: string): string {
  return (
    between
      .replace(ADVERBIAL, " ")
      .split(/(?:,|;|:| and | but | then |—|–|“| that | which | who )\s*/u)
      .at(-1) ?? ""
  );
}

/** "did not, however, use its veto": an adverb between commas parts no verb group. */
const ADVERBIAL =
  /, (?:however|though|in the end|after all|for now|for the moment|so far|as yet|at first|at last|indeed|in fact|of course|in turn|therefore|nevertheless|nonetheless|by contrast|instead|it seems|he said|she said|it said|they said),/gu;

const VERBISH =
  /(?:ed|es|s|ing|sought|held|met|told|won|put|let|drew|wrote|led|saw|gave|took|made|got|brought) (?:[^A-Z,;]{0,30} )?$/u;
function hasVerbBefore(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /[A-Z]/u.test(before) && VERBISH.test(before);
}

/** Who is said to have said what stands at an offset outside quotation marks: the subject of the nearest verb of saying. */
export function findReporter(tape: Tape, offset: number): Holder | null {
  const before = tape.text.slice(0, offset);
  const verbs = [
    ...before.matchAll(new RegExp(`(?<![\\p{L}])(?:${SAYING}|called|calls|asked|calling)(?![\\p{L}])`, "gu")),
  ];
  const last = verbs.at(-1);
  if (last && !isQuoted(tape.text, last.index)) {
    const found = findSubject(tape, last.index);
    if (found) return found;
  }
  const after = tape.text.slice(offset);
  const trailing = new RegExp(
    `[,”] ?(?:the )?(A)(?:, [^,]{1,80},)? (?:\\p{Ll}+ly |also |has |had )*(?:${SAYING})(?![\\p{L}])|[,”] ?(?:${SAYING}) (?:the )?(A)|, according to (?:the )?(A)`,
    "u",
  ).exec(after);
  if (trailing) {
    const at = offset + trailing.index + trailing[0].search(/A/u);
    return { actors: [at], speaker: false, link: "", turned: false, trust: 1 };
  }
  const according = /^according to (?:the )?(A)/u.exec(before);
  return according ? { actors: [according[0].length - 1], speaker: false, link: "", turned: false, trust: 1 } : null;
}

/** Mention at a tape offset. */
export function mentionAt(tape: Tape, offset: number): Mention | null {
  const value = tape.standAt(offset)?.value;
  return value && "mention" in value ? value.mention : null;
}
