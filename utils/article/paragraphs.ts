import type { Block } from "./blocks.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { isDateline } from "./dates.ts";

/** Prose that Readability dropped comes back when it is this long and ends as a sentence does. */
const SENTENCE_LIKE = 60;
/** Above the first paragraph and below the last, shorter lines than this that are no sentences are furniture. */
const FURNITURE = 80;
/** A table cell with less of its row's text than this, set against the row's longest, is a side column. */
const SIDE_COLUMN = 0.4;
/** Two paragraphs of this length with the same words are one, and its pull quote. */
const REPEATED = 40;

const LONGEST_AFTER_TITLE = 40;

const SENTENCE_END = /[.!?:…]["”’'»)\]]*$/;
const BYLINE = /^(?:by|from|written by|reporting by)\s+\p{Lu}/iu;

/** Does it read as running text, not as a headline, a link or a label? */
export function isProse(block: Block): boolean {
  return block.text.length >= SENTENCE_LIKE && block.linked < block.text.length / 2 && SENTENCE_END.test(block.text);
}

/** The blocks that are the article's paragraphs. */
export function selectParagraphs(blocks: readonly Block[], title: string): readonly Block[] {
  const sides = findSideColumns(blocks);
  const titleWords = words(title);
  const candidates = blocks.filter(
    (block) =>
      (block.main >= block.text.length / 4 || (block.inBody && isProse(block))) &&
      !block.cells.some((cell) => sides.has(cell)) &&
      !isLinkOnly(block) &&
      !isBoilerplate(block.text) &&
      block.tag !== "H1" &&
      !isTitle(block.text, titleWords),
  );
  return dropRepeated(trim(candidates));
}

/** The headline itself, alone or with the date or the author's name in the same block. */
function isTitle(text: string, titleWords: string): boolean {
  if (titleWords === "") return false;
  const all = words(text);
  return all.startsWith(titleWords) && all.length - titleWords.length < LONGEST_AFTER_TITLE;
}

function isLinkOnly({ text, linked, tag }: Block): boolean {
  const letters = text.replaceAll(" ", "").length;
  return linked > letters * 0.7 && (tag === "LI" || !SENTENCE_END.test(text) || text.length < SENTENCE_LIKE);
}

/** Take furniture off both ends: bylines, dates, labels, headings with nothing under them. */
function trim(blocks: readonly Block[]): readonly Block[] {
  const isFurniture = ({ text }: Block) =>
    isDateline(text) || (text.length < FURNITURE && (BYLINE.test(text) || !SENTENCE_END.test(text)));
  const first = blocks.findIndex((block) => !isFurniture(block));
  const last = blocks.findLastIndex((block) => !isFurniture(block));
  return first < 0 ? [] : blocks.slice(first, last + 1);
}

/** A pull quote repeats words of a paragraph; of equal ones the first stays. */
function dropRepeated(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.text.length < REPEATED) return true;
    const key = words(block.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return block.tag !== "BLOCKQUOTE" || !blocks.some((other) => other !== block && words(other.text).includes(key));
  });
}

function findSideColumns(blocks: readonly Block[]): ReadonlySet<Element> {
  const lengths = new Map<Element, number>();
  for (const { cells, text } of blocks)
    for (const cell of cells) lengths.set(cell, (lengths.get(cell) ?? 0) + text.length);
  const longest = new Map<Element, number>();
  for (const [cell, length] of lengths) {
    const row = cell.parentElement;
    if (row) longest.set(row, Math.max(longest.get(row) ?? 0, length));
  }
  const sides = new Set<Element>();
  for (const [cell, length] of lengths) {
    const row = cell.parentElement;
    if (row && length < SIDE_COLUMN * (longest.get(row) ?? 0)) sides.add(cell);
  }
  return sides;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
