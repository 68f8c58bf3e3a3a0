import type { Block } from "./blocks.ts";
import type { Metadata } from "./metadata.ts";
import { isProse } from "./paragraphs.ts";

/** A link with this many letters is a headline or a teaser, not a menu item. */
const HEADLINE_LENGTH = 25;
/** Fewer headlines than this stand beside any article. */
const MANY_HEADLINES = 10;
/** A front page's headlines outweigh its longest teaser; an article outweighs the headlines beside it. */
const HEADLINES_OVER_PROSE = 0.6;

/** A teaser: a linked headline and at most this many characters around it. */
const TEASER_LENGTH = 600;
const MANY_TEASERS = 4;

const SECTION_PATH =
  /^\/(?:(?:index|home|default)(?:\.\w+)?|(?:[a-z]{2}(?:-[a-z]{2})?)|(?:section|category|topics?|tags?|news|world|politics|international|latest|archives?|search)(?:\/[\w-]{1,30}){0,2})?\/?$/i;

/** A date, a number or a headline's words in the address: a page of its own. */
const ARTICLE_PATH = /\/(?:19|20)\d{2}\/|\d{5,}|(?:[a-z0-9]+[-_]){3}/i;

/**
 * Is this a front page or a section page: many headlines that lead elsewhere, and no article of its own?
 * @param paragraphs - what was read as the article.
 */
export function isFrontPage(
  document: Document,
  metadata: Metadata,
  url: string,
  paragraphs: readonly Block[],
): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : null;
  const headlines = headlineLinks(document);
  const prose = paragraphs.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  if (path === "/" && headlines.count >= MANY_HEADLINES) return true;
  if (metadata.declaredArticle) return false;
  const teasers = paragraphs.filter(isTeaser);
  if (teasers.length >= MANY_TEASERS && teasers.length > paragraphs.length / 2) return true;
  if (path !== null && SECTION_PATH.test(path) && headlines.count >= MANY_HEADLINES / 2 && prose < 2 * headlines.length)
    return true;
  if (path !== null && ARTICLE_PATH.test(path)) return false;
  return headlines.count >= MANY_HEADLINES && headlines.length > prose * HEADLINES_OVER_PROSE;
}

/** Does this paragraph stand in a small box of its own under a headline that leads elsewhere? */
function isTeaser({ runs }: Block): boolean {
  let box = runs[0]?.node.parentElement ?? null;
  for (; box && (box.textContent ?? "").length <= TEASER_LENGTH; box = box.parentElement) {
    if (box.querySelector(":is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)")) return true;
  }
  return false;
}

function headlineLinks(document: Document): { count: number; length: number } {
  let count = 0;
  let length = 0;
  for (const link of document.querySelectorAll("a[href]")) {
    const letters = (link.textContent ?? "").replace(/\s+/g, " ").trim().length;
    // Links inside running text are part of it.
    if (letters < HEADLINE_LENGTH || link.closest("p")) continue;
    count++;
    length += letters;
  }
  return { count, length };
}
