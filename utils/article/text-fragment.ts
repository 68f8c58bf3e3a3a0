import type { Article, Span } from "../model.ts";

/** Longer spans are named by their first and last words: the link stays short, and small edits of the page between them do no harm. */
const LONGEST_WHOLE = 120;
/** Words that name the beginning or the end of a long span. */
const WORDS_AT_ENDS = 5;
/** Context is widened word by word up to this many on each side until only one place fits. */
const MAX_CONTEXT_WORDS = 8;

const BETWEEN_PARAGRAPHS = "\n\n";

/**
 * A link that opens the article at a span and highlights it (URL fragment text directives, wicg.github.io/scroll-to-text-fragment).
 * @param span - offsets into `article.text`; blanks at its ends are left out.
 * @returns the article's address with the fragment; only the fragment when the article has no address.
 */
export function linkTo(article: Pick<Article, "text" | "url">, span: Span): string {
  return `${article.url}${textFragment(article.text, span)}`;
}

/**
 * The fragment alone, from `#` on: `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Prefix and suffix are given only where the same words stand more than once. A directive's parts may not run over a
 * paragraph's edge, so a span of several paragraphs is named by its first and last words.
 */
export function textFragment(text: string, span: Span): string {
  const { start, end } = toWholeWords(text, span);
  const exact = text.slice(start, end);
  if (exact === "") return "";
  const target = splitTarget(exact);
  const context = findContext(text, { start, end }, target);
  const parts = [
    ...(context.prefix ? [`${encode(context.prefix)}-`] : []),
    ...target.map(encode),
    ...(context.suffix ? [`-${encode(context.suffix)}`] : []),
  ];
  return `#:~:text=${parts.join(",")}`;
}

/** `-`, `,` and `&` mean something inside a directive; the rest of what a URL cannot hold is escaped as usual. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

/** Browsers match whole words only: a span that begins or ends inside a word is widened to it. */
function toWholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (isWordAt(text, start - 1) && isWordAt(text, start)) start--;
  while (isWordAt(text, end) && isWordAt(text, end - 1)) end++;
  return { start, end };
}

type Target = readonly [start: string] | readonly [start: string, end: string];

function splitTarget(exact: string): Target {
  if (exact.length <= LONGEST_WHOLE && !exact.includes(BETWEEN_PARAGRAPHS)) return [exact];
  const firstParagraph = exact.split(BETWEEN_PARAGRAPHS, 1)[0] ?? exact;
  const lastParagraph = exact.slice(exact.lastIndexOf(BETWEEN_PARAGRAPHS) + 1).trimStart();
  const first = firstWords(firstParagraph, WORDS_AT_ENDS);
  const last = lastWords(lastParagraph, WORDS_AT_ENDS);
  // A long span of few words, or a last paragraph that is inside the first words: name it whole.
  if (firstParagraph === exact && first.length + last.length >= exact.length) return [exact];
  return [first, last];
}

function findContext(text: string, { start, end }: Span, target: Target): { prefix: string; suffix: string } {
  const before = text.slice(text.lastIndexOf(BETWEEN_PARAGRAPHS, start) + 1, start).trim();
  const after = (text.slice(end).split(BETWEEN_PARAGRAPHS, 1)[0] ?? "").trim();
  const plain = fold(text);
  let prefix = "";
  let suffix = "";
  for (let count = 1; count <= MAX_CONTEXT_WORDS && firstPlace(plain, target, prefix, suffix) !== start; count++) {
    prefix = lastWords(before, count);
    suffix = firstWords(after, count);
  }
  return { prefix, suffix };
}

/** Where a browser would find the directive first; -1 for nowhere. */
function firstPlace(plain: string, [first, last]: Target, prefix: string, suffix: string): number {
  const begin = fold(first);
  for (let at = plain.indexOf(begin); at >= 0; at = plain.indexOf(begin, at + 1)) {
    const to = last === undefined ? at + begin.length : plain.indexOf(fold(last), at + begin.length) + last.length;
    const isWhole = !isWordAt(plain, at - 1) && !isWordAt(plain, at + begin.length);
    if (
      isWhole &&
      plain.slice(0, at).trimEnd().endsWith(fold(prefix)) &&
      plain.slice(to).trimStart().startsWith(fold(suffix))
    )
      return at;
  }
  return -1;
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Browsers compare without regard to case. Offsets must not shift, so what lower case makes longer stays as it is. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function firstWords(text: string, count: number): string {
  return text.split(" ", count).join(" ");
}

function lastWords(text: string, count: number): string {
  return text.split(" ").slice(-count).join(" ");
}
