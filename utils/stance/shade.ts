import type { Cue, Turn } from "./cue.ts";
import { ASIDE, type Holder } from "./holder.ts";

/** What the words around a cue make of it. */
export interface Shade {
  readonly turn: Turn;
  readonly weight: number;
}

interface Setting {
  readonly cue: Cue;
  readonly tape: string;
  readonly start: number;
  readonly end: number;
  readonly holder: Holder;
  /** Year of publication, if known. */
  readonly year: number | null;
}

const NOT =
  /(?:\bnot\b|n't\b|\bnever\b|\bnor\b|\bneither\b|\bcannot\b|\bwithout\b|\bno longer\b|\bhardly\b|\bscarcely\b|\bunlikely to\b)/u;
/** "Countries without a vote lent their names": who they are, not what they did not do. */
const SEATLESS = / (?:without|with no|not (?:on|members? of)) (?:(?:a|the|any) )?(?:vote|seat|veto|C)(?![\p{L}])/gu;
const REFUSED =
  /\b(?:refus\p{Ll}+ to|unwilling to|declin\p{Ll}+ to|fail\p{Ll}* to|unable to|stop\p{Ll}* short of|ruled out|rules out|rejects? calls? to|resist\p{Ll}* calls? to|in no (?:hurry|rush|mood) to|no (?:intention|plans?|desire|wish) (?:of|to)|too \p{Ll}+ to|(?:wrong|premature|unwise|unhelpful|dangerous|counterproductive|pointless|a mistake) to)\b/u;
const WAVERS =
  /\b(?:whether|reluctan\p{Ll}+ to|hesita\p{Ll}+ to|wary of|(?:not|n't) (?:yet )?(?:decided|said|say|made up|indicated|committed)|has yet to|have yet to|yet to decide|consider\p{Ll}*|weigh\p{Ll}*|ponder\p{Ll}*|mull\p{Ll}*|stud(?:y|ies|ied|ying)|undecided|might or might not)\b/u;
const NO_LONGER = /\bno longer\b|\b(?:stopp?|ceas|drop|abandon|gave up|giv\p{Ll}+ up|end)\p{Ll}* (?:\p{Ll}+ )?$/u;
const WEAK_MODAL = /\b(?:could|may|might|perhaps|possibly|can)\b/u;
const FORECAST =
  /\b(?:likely|expected|set|poised|threaten\p{Ll}*|prepar\p{Ll}+|bound|due|sure|certain|believed|thought|seen|seem\p{Ll}*|appear\p{Ll}*|reported|reportedly|apparently|supposed) (?:\p{Ll}+ )?(?:to\b)?/u;
const OBLIGED = /\b(?:should|must|ought to|needs? to|has to|have to|had better)\b/u;
const PERFECT = /\bhad\b/u;
const PAST_TIME =
  /\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|last (?:week|month|year|time|spring|summer|autumn|fall|winter)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/u;
const AT_FIRST =
  /\b(?:at first|initially|originally|once (?=backed|supported|opposed|wanted|sought|had)|used to|formerly|earlier|until (?:\p{Ll}+ )?(?:now|then|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at one point|had been|counted among|in the past|previously|first (?=wanted|sought|asked|called|opposed|resisted|objected|supported|proposed|pushed))\b/u;
/** "which usually objects", "who until recently opposed": what it does as a rule, or did, is not what it did now. */
const AS_A_RULE =
  /\b(?:usually|normally|generally|traditionally|habitually|customarily|commonly|always|often|as a rule|until (?:very )?recently) (?:\p{Ll}+ly )?$/u;
const BACKGROUND =
  /\b(?:in the past|at the time|(?:last|previous) (?:year|decade|century)|years ago|decades? ago|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:months|years) (?:ago|earlier)|(?:months|years|decades) (?:ago|earlier)|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d+) (?:(?:previous |prior |earlier )(?:vetoes|resolutions)|times (?:before|since|already|over))|(?:used|cast|wielded|exercised) (?:its|the|their|J) veto (?:\p{Ll}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times|(?:has|have|had) (?:repeatedly|often|routinely|frequently|previously|twice|thrice|traditionally|consistently|in the past) (?:vetoed|blocked|used|shielded|abstained|voted)|on \p{Ll}+ occasions|twice (?:before|vetoed|already)|during the cold war|a (?:year|decade|generation) (?:ago|earlier))\b/u;
const ONLY_IF = /^[^.;“”]{0,60}?,? (?:but )?(?:only (?:if|when|after|once|on condition)|unless)(?![\p{L}])/u;
/** What a condition can hold back; a draft put forward "unless they yield" is put forward. */
const ASSENT = /\b(?:vot|back|support|accept|agree|approv|endors|join|go along|favou?r|sign|live with|content)/u;
const CONDITION_AFTER =
  /^[^.;]{0,60}?(?:,? (?:if|unless|provided|so long as|as long as|on condition)(?: that)?) (?!necessary|possible|needed|any\b)/u;

/** A question; what follows the matter that somebody is asked about is the answer. */
const ASKED = /\basked (?:\p{Ll}+ ){0,3}?(?:(?:if|whether|why|how|what|who|when) [^“]*|about [^“,]*)$/u;
const NOT_ALL = /\b(?:everything|every|all|entirely|fully|completely|wholly)\b/u;
const NONE_AT_ALL =
  /\bno (?:(?!time|use|patience|love|taste|need|reason|case|room|objection|trouble|problem|difficult|quarrel)[^\s]+ ){0,2}[RST](?:$| (?:is|was|are|were|would be) )/u;
/** Nouns between a verb and its instrument that undo it: "urged the rejection of the draft". */
const UNDONE =
  /\b(rejection|defeat|withdrawal|scrapping|shelving|postponement|delay|deferral|blocking|vetoing|failure|abandonment|demise|weakening|lapse|expiry|removal|lifting|easing|repeal|suspension) (?:of|in|to) (?:[^\s]+ ){0,4}[RST]$/u;

/** Less than a vote that was cast. */
const UNTESTED = 0.75;

/** In UTF-16 units behind a cue: "opposed it at first", but not "asks it to stop until then". */
const SHORTLY = 24;

/** Turn of a negated cue. */
function negated(turn: Turn, link: string): { turn: Turn; factor: number } | null {
  const longer = NO_LONGER.test(link);
  switch (turn) {
    case "for":
      return longer ? { turn: "open", factor: 0.7 } : { turn: "against", factor: 0.9 };
    case "against":
      // "Does not oppose" is less than support; "no longer opposes" is a move towards it.
      return longer ? { turn: "for", factor: 0.7 } : { turn: "open", factor: 0.5 };
    default:
      return null;
  }
}

/**
 * Read negation, refusal, doubt, modality, condition and time from the words around a cue.
 * @returns null where nothing is left: obligation laid on others, a bare hypothesis, doubt denied.
 */
export function shade({ cue, tape, start, end, holder, year }: Setting): Shade | null {
  // "Asked whether they discussed …": the question is not the answer.
  if (ASKED.test(tape.slice(0, start))) return null;
  // "a text that A can sign": what others hope for.
  const first = holder.actors[0];
  if (
    first !== undefined &&
    /[RSTP],? (?:that|which) (?:the )?$/u.test(tape.slice(0, first)) &&
    WEAK_MODAL.test(holder.link)
  )
    return null;
  const link = ` ${holder.link} `.replace(SEATLESS, " ");
  const clause = clauseAround(tape, start, end).replace(ASIDE, "");
  let turn: Turn = cue.turn;
  let weight = cue.weight ?? 0.8;
  // "to join them rather than veto": what was not done.
  if (
    /\b(?:rather than|instead of|policy of|power to|right to)\b/u.test(link) ||
    /(?:rather than|instead of|policy of) $/u.test(tape.slice(0, start))
  )
    return null;
  // "Neither would they say that A favoured": what is not said is not a stance.
  const head = tape.slice(0, holder.actors[0] ?? start);
  if (
    /(?:not|n't|neither|nor|never|yet to)[^.;,]{0,40} (?:say|said|tell|told|confirm|know|clear|decided|disclosed|revealed)[^.;]{0,24}(?:that|if|whether) (?:the )?$/u.test(
      head,
    )
  )
    turn = "open";
  if (holder.turned) {
    const flipped = negated(turn, "");
    if (!flipped) return null;
    turn = flipped.turn;
  }
  const undone = UNDONE.exec(tape.slice(start, end));
  if (turn === "for" && NONE_AT_ALL.test(tape.slice(start, end))) {
    // "offered no text" tells nothing; "wants no resolution" does.
    if (/^(?:offer|draft|propos|circulat|tabl|submit|present|introduc|put)/u.test(tape.slice(start, end))) return null;
    turn = "against";
  }
  if (undone && turn === "for") turn = /^(?:delay|defer|postpon)/u.test(undone[1] ?? "") ? "open" : "against";
  if (WAVERS.test(link)) {
    turn = "open";
    weight *= 0.8;
  } else if (REFUSED.test(link)) {
    const flipped = negated(turn, "");
    if (!flipped) return null;
    turn = flipped.turn;
    weight *= flipped.factor;
  } else if (NOT.test(link) || NO_LONGER.test(link.trimEnd())) {
    const flipped = negated(turn, link);
    if (!flipped) return null;
    // "did not agree with everything": some of it, then.
    turn = NOT_ALL.test(tape.slice(start, end)) ? "open" : flipped.turn;
    weight *= flipped.factor;
  } else if (OBLIGED.test(link) && !holder.speaker && cue.holder !== "speaker" && !/\{WHO\}|\{OWN\}/u.test(cue.pattern))
    return null;
  // "told him to abstain", "meant to vote for it": not yet done.
  if (cue.cast && /\bto\s*$/u.test(holder.link)) weight *= 0.75;
  // "He could have vetoed": he did not.
  if (cue.cast && /\b(?:could|might) have\b/u.test(link)) return null;
  // "We'd have voted for it": what was not put to the test.
  if (cue.cast && /\bwould\b|'d\b/u.test(link)) weight = Math.min(weight, UNTESTED);
  if (WEAK_MODAL.test(link))
    weight *= cue.turn === "for" && /\bcan\b|\bcould (?:support|accept|live)/u.test(link) ? 0.9 : 0.55;
  if (FORECAST.test(link)) weight *= 0.75;
  if (isHypothesis(tape, start, holder)) weight *= 0.35;
  // "would vote for it only if": the condition is what it says.
  if (
    ONLY_IF.test(tape.slice(end)) &&
    turn === "for" &&
    ASSENT.test(tape.slice(start, end)) &&
    !/\b(?:voted|backed|supported)\b/u.test(tape.slice(start, end))
  ) {
    turn = "open";
    weight *= 0.9;
  }
  if (CONDITION_AFTER.test(tape.slice(end)) && turn === "for") weight *= 0.75;
  if (/\bhave\b/u.test(link) && /\bwould\b/u.test(link)) weight *= 0.9;
  else if (!cue.lasting) {
    if (
      AS_A_RULE.test(tape.slice(Math.max(0, start - SHORTLY), start)) ||
      AT_FIRST.test(clauseAround(tape.slice(0, end + SHORTLY), start, end).replace(ASIDE, ""))
    )
      weight *= 0.45;
    else if (PERFECT.test(link) && PAST_TIME.test(clauseAround(tape, start, end))) weight *= 0.3;
    else if (PERFECT.test(link) && !/\bhad to\b/u.test(link)) weight *= 0.7;
  }
  if (BACKGROUND.test(clause) || isOtherYear(clause, year)) weight *= 0.3;
  if (/\?”?$/u.test(tape.trimEnd())) weight *= 0.5;
  return { turn, weight };
}

/** From the clause boundary before the cue to the one behind it. */
function clauseAround(tape: string, start: number, end: number): string {
  const before = tape.slice(0, start);
  const from = Math.max(
    before.lastIndexOf("; "),
    before.lastIndexOf(", but "),
    before.lastIndexOf(" but "),
    before.lastIndexOf(": "),
    before.lastIndexOf(", and "),
    0,
  );
  const after = tape.slice(end);
  const stop = after.search(/; |, but | but | — |, while |, although |, and [A-Z]/u);
  return tape.slice(from, stop < 0 ? tape.length : end + stop);
}

/** "if Russia vetoes", "should China object", "were Russia to veto": what may happen, not what is. */
function isHypothesis(tape: string, start: number, holder: Holder): boolean {
  const first = holder.actors[0] ?? start;
  const before = tape.slice(Math.max(0, Math.min(first, start) - 24), Math.min(first, start));
  // "There were abstentions by A": no inversion without its subject.
  const inverted = first < start && /(?:^|[\s,“(—])(?<!there )(?:were|had) (?:the )?$/u.test(before);
  return inverted || /(?:^|[\s,“(—])(?:if|unless|whether|should|in case|even if|as if) (?:the )?$/u.test(before);
}

function isOtherYear(clause: string, year: number | null): boolean {
  if (year === null) return false;
  const years = [
    ...clause.matchAll(
      /\b(?:in|since|of|from|until|by|during|back in|before|after|the) (?:the )?(?:\p{Ll}+ )?((?:19|20)\d\d)\b/gu,
    ),
  ].map((match) => Number(match[1]));
  return years.length > 0 && years.every((other) => other < year - 1 || other < year);
}
