import type { Article } from "../model.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { findMainText, MAX_ELEMENTS, textNodes } from "./main-text.ts";
import { readMetadata } from "./metadata.ts";
import { isFrontPage } from "./page-kind.ts";
import { selectParagraphs } from "./paragraphs.ts";
import { findScope } from "./scope.ts";
import { createTextMap, type Run, type TextMap } from "./text-map.ts";

export type SkipReason = "front-page" | "too-short" | "no-text" | "too-large";

/** What came of a page: an article with the way back to its nodes, or why there is none. */
export type Reading =
  | { readonly kind: "read"; readonly article: Article; readonly map: TextMap }
  | { readonly kind: "skipped"; readonly reason: SkipReason };

/** Shorter than any report: a caption, a headline, a paywall's first words. */
const MIN_CHARACTERS = 120;
/** A book; the longest newspaper articles have a tenth of it. */
const MAX_CHARACTERS = 400_000;

/**
 * Read the article of a page. The page is not changed.
 * @param url - the page's address; empty when it has none.
 */
export function readArticle(document: Document, url: string): Reading {
  const { body } = document;
  if (!body) return { kind: "skipped", reason: "no-text" };
  if (document.querySelectorAll("*").length > MAX_ELEMENTS) return { kind: "skipped", reason: "too-large" };

  const metadata = readMetadata(document, url);
  const { declaredArticle, ...described } = metadata;
  const paragraphs = findParagraphs(document, findScope(body), metadata.title);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (isFrontPage(document, metadata, url, paragraphs)) return { kind: "skipped", reason: "front-page" };
  if (length === 0) return { kind: "skipped", reason: "no-text" };
  if (length < MIN_CHARACTERS) return { kind: "skipped", reason: "too-short" };
  if (length > MAX_CHARACTERS) return { kind: "skipped", reason: "too-large" };

  const { text, runs, spans } = join(paragraphs);
  return { kind: "read", article: { ...described, text, paragraphs: spans }, map: createTextMap(runs) };
}

/** Names of containers lie sometimes: when going by them loses most of the text, they are not believed. */
const MOST = 0.5;

function findParagraphs(document: Document, scope: Element, title: string): readonly Block[] {
  const found = findMainText(document, scope);
  const main = found.size > 0 ? found : new Set(textNodes(document, scope));
  const strict = selectParagraphs(readBlocks(scope, main, true), title);
  const size = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const mainSize = [...main].reduce((sum, node) => sum + node.data.trim().length, 0);
  if (size(strict) >= MOST * mainSize) return strict;
  const loose = selectParagraphs(readBlocks(scope, main, false), title);
  return size(strict) < MOST * size(loose) ? loose : strict;
}

const BETWEEN_PARAGRAPHS = "\n\n";

function join(blocks: readonly Block[]) {
  const runs: Run[] = [];
  let text = "";
  const spans = blocks.map((block) => {
    if (text !== "") text += BETWEEN_PARAGRAPHS;
    const start = text.length;
    for (const run of block.runs) runs.push({ ...run, at: start + run.at });
    text += block.text;
    return { start, end: text.length };
  });
  return { text, runs, spans };
}
