import type { Span } from "../model.ts";

/** A run of words in quotation marks. The span lies inside the marks; `outer` holds them. */
export interface QuotedRun extends Span {
  readonly outer: Span;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** The mark was not closed: the speech goes on in the next paragraph. */
  readonly goesOn: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "”": '”"',
  '"': '"”',
  "«": "»",
  "„": "“”",
  "「": "」",
  "‘": "’'",
  "'": "'’",
};

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isOpenSpot = (before: string | undefined): boolean => before === undefined || /[\s([—–\-“"‘:]/u.test(before);

/** Whether `text[at]`, a single mark, can close a quote: not an apostrophe inside or at the end of a plural. */
function closesSingle(text: string, at: number, end: number): boolean {
  if (isLetter(text[at + 1]) || /\s/u.test(text[at - 1] ?? " ")) return false;
  const pluralPossessive = text[at - 1] === "s" && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
  if (!pluralPossessive) return true;
  // "the members' text": the mark is possessive when another one can still close this quote.
  for (let k = at + 1; k < end; k++)
    if (/['’]/u.test(text[k] ?? "") && !isLetter(text[k + 1]) && /[\p{L}.,!?]/u.test(text[k - 1] ?? "")) return false;
  return true;
}

function findCloser(text: string, open: string, from: number, end: number): number {
  const closers = CLOSERS[open] ?? "";
  const single = open === "‘" || open === "'";
  for (let at = from; at < end; at++) {
    const char = text[at] ?? "";
    if (!closers.includes(char)) continue;
    if (single ? closesSingle(text, at, end) : char !== '"' || !isLetter(text[at + 1]) || open !== '"') return at;
  }
  return -1;
}

/**
 * Find the quoted runs of an article, in order; a quote inside another is part of the outer one.
 * Reads “ ”, straight, ‘ ’ and ' ' (told from apostrophes), « », „ “ and 「 」. A double mark left open at the end of a
 * paragraph makes a run to that end: speech over several paragraphs reopens in each and closes in the last.
 */
export function findQuotedRuns(text: string, paragraphs: readonly Span[]): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  paragraphs.forEach((paragraph, index) => {
    let at = paragraph.start;
    while (at < paragraph.end) {
      const char = text[at] ?? "";
      const single = char === "‘" || char === "'";
      const opens =
        char in CLOSERS &&
        isOpenSpot(text[at - 1]) &&
        !/\s/u.test(text[at + 1] ?? " ") &&
        (char !== "”" || at === paragraph.start);
      if (!opens || (single && /^(?:\d0s|tis\b|em\b|n\b|til\b)/u.test(text.slice(at + 1, at + 5)))) {
        at++;
        continue;
      }
      const closer = findCloser(text, char, at + 1, paragraph.end);
      if (closer < 0 && single) {
        at++;
        continue;
      }
      const end = closer < 0 ? paragraph.end : closer;
      // An unclosed straight mark in mid-paragraph is more likely a slip than speech that goes on.
      if (closer < 0 && char === '"' && at !== paragraph.start && end - at < 40) {
        at++;
        continue;
      }
      runs.push({
        start: at + 1,
        end,
        outer: { start: at, end: closer < 0 ? end : closer + 1 },
        paragraph: index,
        goesOn: closer < 0,
      });
      at = end + 1;
    }
  });
  return runs.filter((run) => run.end > run.start);
}
