import type { Span } from "../model.ts";

/** Abbreviations that a name or a number follows; a full stop after them ends no sentence. */
const BEFORE_NAME = new Set(
  "mr mrs ms mx dr prof rev hon sir gov lt sgt col gen maj capt cmdr adm sen rep reps sens amb pres sec supt insp st ste mt ft vs no nos art para pp fig messrs mme mlle fr".split(
    " ",
  ),
);
const MONTHS_AND_DAYS = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(" "),
);
/** Words that open a sentence after a dotted abbreviation ("… at the U.N. The draft …"). */
const OPENERS = new Set(
  (
    "the a an it he she they we i you this that these those there but and or so yet in on at as if when while with for from after before since although though however meanwhile " +
    "its his her their our my what who which where why how no not some many most both all each one another several still earlier later now then also only even under by to into during despite " +
    "asked speaking addressing"
  ).split(" "),
);

const BOUNDARY = /[.!?…]+["”’'»“)\]]*\s+(?=["“‘'«„([]*[\p{Lu}\d])/gu;
/** A speaker and a verb of speech right after a closing mark: "“Will it pass?” Mori asked." is one sentence. */
const ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|replied|added|told|wrote|tweeted|declared|wondered|answered|exclaimed|quipped)\b/u;

const PRONOUN = /^(?:It|He|She|They|We|I|This|That)\s/u;

function endsSentence(text: string, start: number, at: number, next: number): boolean {
  const mark = text[at];
  const after = text.slice(next, next + 80);
  const closed = /["”’'»]/u.test(text.slice(at + 1, next));
  // After a full stop only a name can still close the sentence: "It said" opens the next one.
  if (closed && ATTRIBUTION.test(after) && !(mark === "." && PRONOUN.test(after))) return false;
  if (mark !== ".") return true;
  const before = text.slice(Math.max(start, at - 24), at);
  const word = /[\p{L}\p{N}.’'-]+$/u.exec(before)?.[0] ?? "";
  const opener = /^["“‘'«„([]*([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  const lower = word.toLowerCase();
  if (BEFORE_NAME.has(lower)) return lower === "no" ? !/^\d/u.test(after) : false;
  if (MONTHS_AND_DAYS.has(lower)) return !/^\d/u.test(after);
  if (/^\p{Lu}$/u.test(word)) return OPENERS.has(opener) && !/\p{Lu}\p{L}+ $/u.test(before.slice(0, -1));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(opener);
  if (/^(?:jr|sr|inc|ltd|co|corp|etc)$/u.test(lower)) return OPENERS.has(opener);
  return true;
}

/**
 * Split one paragraph into sentences.
 * Abbreviations (U.N., Gov., initials) do not end a sentence; a closing quotation mark belongs to the sentence it
 * closes; an answer of one or two words ("Yes.") stays with what follows it.
 * @returns spans of `text`, in order, without surrounding white space.
 */
export function findSentences(text: string, paragraph: Span): readonly Span[] {
  const spans: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const match of body.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    const at = match.index + (/^[.!?…]+/u.exec(match[0])?.[0].length ?? 1) - 1;
    if (!endsSentence(body, start, at, next)) continue;
    const words = body.slice(start, next).trim().split(/\s+/u).length;
    const openInside = /(?<!\p{L})["“‘'«][\p{L}’]+(?:\s[\p{L}’]+)?[.!?]+\s*$/u.test(body.slice(start, next));
    if (openInside || (words <= 1 && spans.length > 0)) continue;
    spans.push({ start: paragraph.start + start, end: paragraph.start + next });
    start = next;
  }
  if (start < body.length) spans.push({ start: paragraph.start + start, end: paragraph.end });
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}
