import type { Instrument } from "../model.ts";

/**
 * Which way a cue turns its holder. `two-step` holds both instruments; `same` repeats the stance told just before,
 * `contrary` denies it.
 */
export type Turn = "for" | "against" | "open" | "two-step" | "same" | "contrary";

/**
 * A cue: words that tie a country to an instrument. One row, with sentences that show when it fires and near misses
 * where it must rest. Patterns are written over a sentence whose mentions stand as one letter (see `tape.ts`), in the
 * macro language of `expandPattern`:
 *
 * - `{A}` an actor, `{WHO}` the actors that hold the stance (one or a list), `{OWN}` an actor as owner ("China's", "Chinese")
 * - `{OTHERS}` one or several actors whose stance the cue does not tell
 * - `{R}` a resolution or binding measure, `{S}` a statement, `{T}` a draft whose kind the article tells, `{I}` any of
 *   them or "it", each (but "it") with up to eight words before it, and with "by the Council" behind it; `{C}` the
 *   Council. A bare "it" matches a text that it goes back to, too
 * - `{v:back}` all forms of a verb, `{ed:back}` its participle, `{ing:back}` its -ing form
 * - `{gap}` up to six words without a mention of an actor
 */
export interface Cue {
  readonly id: string;
  readonly pattern: string;
  readonly turn: Turn;
  /** Set where the cue itself tells the instrument; otherwise the matched instrument, or the article's, decides. */
  readonly instrument?: Instrument;
  /**
   * Who holds the stance: the `subject` of the clause (default), or whoever says the sentence (`speaker`), for words
   * that judge an instrument without a subject: "a resolution is the best way". `{WHO}` overrides both.
   */
  readonly holder?: "subject" | "speaker";
  /** 0..1, strength of the evidence by itself; 0.8 where not given. */
  readonly weight?: number;
  /**
   * A plain verb with any instrument: it yields to a cue of the same holder that overlaps it and says more, however
   * long either match is. Among the others the longer match stands.
   */
  readonly general?: true;
  /** Tells how a country voted: it counts for more than what was said before the vote. */
  readonly cast?: true;
  /** Its words belong to a Council vote, whatever stands around them: it needs no instrument near. */
  readonly alone?: true;
  /** Who wrote a text: told as past, it is still so. */
  readonly lasting?: true;
  /** Joy or anger at an outcome: over a text that failed, it means the contrary. */
  readonly reaction?: true;
  readonly fires: readonly string[];
  readonly rests: readonly string[];
}

/** A named list of cues, one class of phrasing a file. */
export interface CueTable {
  readonly name: string;
  readonly cues: readonly Cue[];
}

/** The letters of a tape. Capital letters cannot clash: everything else in a tape is lower case. */
export const LETTERS = {
  actor: "A",
  owner: "J",
  other: "O",
  council: "C",
  resolution: "R",
  statement: "S",
  text: "T",
  it: "P",
  numbered: "N",
  we: "W",
} as const;

const IRREGULAR: Readonly<Record<string, string>> = {
  be: "be|is|are|was|were|been|being|am|['’]s|['’]re",
  have: "have|has|had|having|['’]ve",
  veto: "veto|vetoes|vetoed|vetoing",
  seek: "seek|seeks|sought|seeking",
  stand: "stand|stands|stood|standing",
  hold: "hold|holds|held|holding",
  put: "put|puts|putting",
  let: "let|lets|letting",
  give: "give|gives|gave|given|giving",
  take: "take|takes|took|taken|taking",
  see: "see|sees|saw|seen|seeing",
  say: "say|says|said|saying",
  tell: "tell|tells|told|telling",
  make: "make|makes|made|making",
  go: "go|goes|went|gone|going",
  come: "come|comes|came|coming",
  withdraw: "withdraw|withdraws|withdrew|withdrawn|withdrawing",
  write: "write|writes|wrote|written|writing",
  draw: "draw|draws|drew|drawn|drawing",
  bring: "bring|brings|brought|bringing",
  fight: "fight|fights|fought|fighting",
  sing: "sing|sings|sang|sung|singing",
  drive: "drive|drives|drove|driven|driving",
  hear: "hear|hears|heard|hearing",
  choose: "choose|chooses|chose|chosen|choosing",
  withhold: "withhold|withholds|withheld|withholding",
  win: "win|wins|won|winning",
  lend: "lend|lends|lent|lending",
  spend: "spend|spends|spent|spending",
  bear: "bear|bears|bore|borne|bearing",
  swear: "swear|swears|swore|sworn|swearing",
  meet: "meet|meets|met|meeting",
  buy: "buy|buys|bought|buying",
  lay: "lay|lays|laid|laying",
  begin: "begin|begins|began|begun|beginning",
  speak: "speak|speaks|spoke|spoken|speaking",
  swing: "swing|swings|swung|swinging",
  stick: "stick|sticks|stuck|sticking",
  show: "show|shows|showed|shown|showing",
  shake: "shake|shakes|shook|shaken|shaking",
  swell: "swell|swells|swelled|swollen|swelling",
  become: "become|becomes|became|becoming",
  bid: "bid|bids|bidding",
  send: "send|sends|sent|sending",
  read: "read|reads|reading",
  shoot: "shoot|shoots|shot|shooting",
  foresee: "foresee|foresees|foresaw|foreseen|foreseeing",
  sink: "sink|sinks|sank|sunk|sinking",
  know: "know|knows|knew|known|knowing",
  lead: "lead|leads|led|leading",
  think: "think|thinks|thought|thinking",
  find: "find|finds|found|finding",
  leave: "leave|leaves|left|leaving",
  keep: "keep|keeps|kept|keeping",
  throw: "throw|throws|threw|thrown|throwing",
  cast: "cast|casts|casting",
  sit: "sit|sits|sat|sitting",
  rise: "rise|rises|rose|raise|raises|raised|raising",
  feel: "feel|feels|felt|feeling",
  get: "get|gets|got|gotten|getting",
  break: "break|breaks|broke|broken|breaking",
  do: "do|does|did|done|doing",
  fall: "fall|falls|fell|fallen|falling",
  set: "set|sets|setting",
  cut: "cut|cuts|cutting",
  prefer: "prefer|prefers|preferred|preferring",
  submit: "submit|submits|submitted|submitting",
  favor: "favou?r|favou?rs|favou?red|favou?ring",
  commit: "commit|commits|committed|committing",
};

/** One short syllable, or a last one with the stress: "slammed", "regretted". British "signalled" has both spellings. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][^aeiouwxy]|(?:re|de|con|in|trans)fer|deter|con?cur|occur|regret|(?:per|ad|o|e|re|trans)mit|(?:com|pro|ex|re|dis)pel|rebel|control|patrol|equip)$/u;
const BRITISH = /^(?:signal|label|cancel|travel|marshal|channel|counsel|quarrel|model|fuel)$/u;

/** All forms of an English verb as alternatives: "back" → "back|backs|backed|backing". */
export function verbForms(lemma: string): string {
  const space = lemma.indexOf(" ");
  if (space > 0) return `(?:${verbForms(lemma.slice(0, space))})${lemma.slice(space)}`;
  const known = IRREGULAR[lemma];
  if (known) return known;
  if (lemma.endsWith("e")) return `${lemma}|${lemma}s|${lemma}d|${lemma.slice(0, -1)}ing`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma}|${lemma.slice(0, -1)}ies|${lemma.slice(0, -1)}ied|${lemma}ing`;
  const third = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const last = lemma.at(-1) ?? "";
  if (DOUBLES.test(lemma)) return `${lemma}|${third}|${lemma}${last}ed|${lemma}${last}ing`;
  if (BRITISH.test(lemma)) return `${lemma}|${third}|${lemma}l?ed|${lemma}l?ing`;
  return `${lemma}|${third}|${lemma}ed|${lemma}ing`;
}

const participle = (lemma: string): string => verbForms(lemma).split("|")[2] ?? lemma;
const gerund = (lemma: string): string => verbForms(lemma).split("|").at(-1) ?? lemma;

const WORD = "(?!(?:but|while|although|though|because|who|said|says|considers|regards|rejects|opposes) )[^\\s;:A]+";
/** Up to eight words that lead to an instrument: "the adoption of a toothless draft" resolution. */
const LEAD = `(?:${WORD} ){0,8}?["“(‘]?`;
/** "sanctions by the Security Council", "the text before it": whose or where it is. */
const OF_COUNCIL = "(?: (?:passed |adopted |approved )?(?:by|from|in|at|before|of) (?:the )?C)?";
/** "Russia and China, who could have stopped it, and India": an aside may stand inside a list. */
const LIST =
  "(?:A(?:(?:, (?:who|which|whose|the|an?|its|one|another|itself) [^,.;:A]{1,80},(?: and| or)? (?:by |of |from )?(?:the )?|, for whom [^,.;:]{1,80},(?: and| or)? (?:by )?|,? and,? (?:[^,.;:A-Z]{1,40}, )?(?:all |both |the |its |their )*(?:two |three |four |five |six )?[^,.;:A]{2,40}, (?:the )?(?=A)| and (?:by|of|from) (?:the )?|, and | and |, or | or |,? as well as |,? along with |,? together with |,? alongside |, |, plus | plus )A)*)";

/** Turn a cue's pattern into a regular expression over a tape. */
export function expandPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/\{v:([a-z| -]+)\}/gu, (_, lemmas: string) => `(?:${lemmas.split("|").map(verbForms).join("|")})`)
    .replace(/\{ed:([a-z| -]+)\}/gu, (_, lemmas: string) => `(?:${lemmas.split("|").map(participle).join("|")})`)
    .replace(/\{ing:([a-z| -]+)\}/gu, (_, lemmas: string) => `(?:${lemmas.split("|").map(gerund).join("|")})`)
    .replaceAll("{WHO}", `(?<who>${LIST})`)
    .replaceAll("{OWN}", "(?<who>(?:[AJ](?:, | and |, and ))*[JW])(?:['’]s?)?")
    .replaceAll("{I}", `(?<i>P|${LEAD}[RST])${OF_COUNCIL}`)
    .replaceAll("{RT}", `${LEAD}(?<i>[RT])${OF_COUNCIL}`)
    .replace(/\{([RST])\}/gu, (_, letter: string) => `${LEAD}(?<i>${letter})${OF_COUNCIL}`)
    .replaceAll("{OTHERS}", "(?:the )?A(?:(?:, and|,| and) (?:the )?A)*")
    .replaceAll("{A}", "A")
    .replaceAll("{C}", "(?:the |its |this |that )?C")
    // "it" stands as P where it goes back to a text.
    .replace(/(?<![\p{L}\\])it(?![\p{L}])/gu, "(?:it|P)")
    // A possessive pronoun that is resolved stands as an owner.
    .replace(/(?<![\p{L}])(its|their|his)(?![\p{L}])/gu, "(?:$1|J)")
    .replaceAll("{gap}", `(?:(?!(?:and|but|or|who|which|that) )${WORD} ){0,6}?`)
    .replaceAll(
      "{adv}",
      "(?:\\p{Ll}+ly |also |still |now |not |never |all |both |even |yet |soon |once |again |long |only |just |further |first )*",
    );
  // "n't" stands inside a word.
  return new RegExp(`(?:(?<![\\p{L}])|(?=n't))(?:${source})(?![\\p{Ll}])`, "u");
}
