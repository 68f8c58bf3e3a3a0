import type { Article, Span } from "../model.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { findDate, isDateline } from "./dates.ts";
import { looksEnglish } from "./looks-english.ts";

const LONGEST_HEADLINE = 200;
const BYLINE = /^(?:by|from)\s+(\p{Lu}.{2,80})$/iu;
/** "U.S." and its like end headlines too. */
const SENTENCE_END = /(?<!\b[A-Z]\.[A-Z])\.["”’')\]]*$|[!…,;:]["”’']*$|["”]$/;
const LONGEST_WRAPPED_LINE = 100;

/**
 * Read an article from plain text: a headline, lines with date or author, paragraphs set apart by blank lines.
 * All but the paragraphs may be missing.
 * @returns `null` for text without a letter.
 */
export function readPlainText(source: string, url = ""): Article | null {
  const blocks = splitBlocks(source.replace(/\r\n?/g, "\n").replace(/[\u00AD\u200B\u2060\uFEFF]/g, ""));
  if (!blocks.some((block) => /\p{L}/u.test(block))) return null;
  const [first = "", ...others] = blocks;
  const title = others.length > 0 && isHeadline(first) ? first : "";
  const body = title === "" ? blocks : others;

  let published: string | null = null;
  let byline: string | null = null;
  let begin = 0;
  for (; begin < body.length - 1; begin++) {
    const line = body[begin] ?? "";
    const author = BYLINE.exec(line);
    if (isDateline(line)) published ??= findDate(line);
    else if (author && !/[.!?]$/.test(line)) byline ??= author[1] ?? null;
    else break;
  }
  const kept = body.slice(begin).filter((block) => !isBoilerplate(block));
  const { text, paragraphs } = joinParagraphs(kept);
  return { url, title, site: null, byline, published, language: looksEnglish(text) ? "en" : null, text, paragraphs };
}

function joinParagraphs(blocks: readonly string[]): { text: string; paragraphs: readonly Span[] } {
  let text = "";
  const paragraphs = blocks.map((block) => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += block;
    return { start, end: text.length };
  });
  return { text, paragraphs };
}

function isHeadline(block: string): boolean {
  return block.length <= LONGEST_HEADLINE && !SENTENCE_END.test(block);
}

/** Paragraphs by blank lines; where there is none, by lines, unless those were wrapped at a fixed width. */
function splitBlocks(source: string): readonly string[] {
  const groups = source.split(/\n[^\S\n]*\n\s*/);
  return (groups.length > 1 ? groups : [source])
    .flatMap((group) => splitLines(group, groups.length === 1))
    .filter(Boolean);
}

function splitLines(group: string, alone: boolean): readonly string[] {
  const lines = group.split("\n").filter((line) => line.trim() !== "");
  const paragraphs: string[] = [];
  const longest = Math.max(0, ...lines.map((line) => line.length));
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? "";
    const wrapped =
      i > 0 &&
      longest <= LONGEST_WRAPPED_LINE &&
      !/^\s{2,}|^\t/.test(line) &&
      !(alone && i === 1 && isHeadline(before.trim()));
    const text = line.replace(/\s+/g, " ").trim();
    if (wrapped && !isBoilerplate(text) && !isDateline(before.trim()) && !isDateline(text))
      paragraphs.push(`${paragraphs.pop() ?? ""} ${text}`.trim());
    else paragraphs.push(text);
  }
  return paragraphs;
}
