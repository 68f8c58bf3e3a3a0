import { isClutterByName, isClutterByTag } from "./clutter.ts";
import type { Run } from "./text-map.ts";

/** Text that a page sets apart as one paragraph, white space collapsed, with the way back to its Text nodes. */
export interface Block {
  readonly text: string;
  /** Runs of this block; `at` counts from the block's start. */
  readonly runs: readonly Run[];
  /** The tag that makes it a block: "P", "DIV", "H2", "LI", "TD"… */
  readonly tag: string;
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in nodes that Readability takes for the article. */
  readonly main: number;
  /** Inside the element that holds nearly all of the article. */
  readonly inBody: boolean;
  /** Table cells around it, innermost first. */
  readonly cells: readonly Element[];
}

const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span
   strike strong sub sup time tt u var wbr`
    .split(/\s+/)
    .map((tag) => tag.toUpperCase()),
);

/** Never text, however much of it there is. */
const INERT: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "TEXTAREA",
  "SELECT",
  "IFRAME",
  "HEAD",
  "TITLE",
]);

/** A container called clutter that holds more of the article than this holds the article (ASP.NET puts whole pages into a form). */
const TOO_MUCH_FOR_CLUTTER = 0.4;

/** The body element of an article holds at least this share of it. */
const NEARLY_ALL = 0.8;

/** Runs of text in neighbouring spans that are both this long, and meet at a full stop without a space, are paragraphs. */
const PARAGRAPH_LIKE = 40;

const ELEMENT = 1;
const TEXT = 3;

/**
 * All blocks of a page in document order, clutter left out.
 * @param main - nodes of the article as far as known; weighs containers.
 * @param byName - also leave out containers whose class or id names them as clutter.
 */
export function readBlocks(body: Element, main: ReadonlySet<Text>, byName: boolean): readonly Block[] {
  const weights = weigh(main, body);
  const total = weights.get(body) ?? 0;
  const home = findHome(main, weights, total, body);
  const blocks: Block[] = [];
  const builder = createBuilder(main);
  let links = 0;
  let homes = 0;

  const flush = (element: Element) => {
    const built = builder.take();
    if (built)
      blocks.push({ ...built, tag: element.tagName.toUpperCase(), inBody: homes > 0, cells: cellsAround(element) });
  };
  const isClutter = (element: Element) => {
    if (INERT.has(element.tagName.toUpperCase())) return true;
    if ((weights.get(element) ?? 0) > TOO_MUCH_FOR_CLUTTER * total && total > 0) return false;
    return isClutterByTag(element) || (byName && isClutterByName(element));
  };

  /** @returns false to skip what is inside. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (isClutter(element)) {
      if (!isInline(element)) flush(element.parentElement ?? element);
      return false;
    }
    if (tag === "BR") {
      if (builder.lineBreak()) flush(blockAround(element));
      return false;
    }
    if (element === home) homes++;
    if (tag === "A") builder.inLink = ++links > 0;
    if (!isInline(element)) flush(element.parentElement ?? element);
    return true;
  };
  const leave = (element: Element) => {
    if (!isInline(element)) flush(element);
    if (element.tagName.toUpperCase() === "A") builder.inLink = --links > 0;
    if (element === home) homes--;
  };

  // No recursion: broken pages nest as deep as they are long.
  let node: Node | null = body.firstChild;
  while (node) {
    let inside = false;
    if (node.nodeType === TEXT) {
      if (builder.meetsParagraph(node as Text)) flush(blockAround(node));
      builder.add(node as Text);
    } else if (node.nodeType === ELEMENT) inside = enter(node as Element);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node as Element);
    while (node && !node.nextSibling) {
      const parent: Element | null = node.parentElement;
      if (!parent || parent === body) {
        node = null;
        break;
      }
      leave(parent);
      node = parent;
    }
    node = node ? node.nextSibling : null;
  }
  flush(body);
  return blocks;
}

function createBuilder(main: ReadonlySet<Text>) {
  let text = "";
  let runs: Run[] = [];
  let linked = 0;
  let mainCharacters = 0;
  let breaks = 0;
  let space: { node: Text; from: number } | "line" | null = null;
  let lastParent: Element | null = null;

  const append = (piece: string, node: Text, from: number) => {
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === from)
      runs[runs.length - 1] = { ...last, length: last.length + piece.length };
    else runs.push({ at: text.length, length: piece.length, node, from });
    text += piece;
  };
  return {
    inLink: false,
    add(node: Text) {
      const { data } = node;
      let done = 0;
      // Soft hyphens and zero-width spaces are neither letters nor white space: words go on across them.
      for (const word of data.matchAll(/[^\s\u00AD\u200B\u2060]+/g)) {
        const gap = data.slice(done, word.index).search(/\s/);
        if (gap >= 0) space = { node, from: done + gap };
        if (space && text !== "") {
          if (space === "line") text += " ";
          else append(" ", space.node, space.from);
        }
        append(word[0], node, word.index);
        if (this.inLink) linked += word[0].length;
        if (main.has(node)) mainCharacters += word[0].length;
        done = word.index + word[0].length;
        space = null;
        breaks = 0;
        lastParent = node.parentElement;
      }
      const rest = data.slice(done).search(/\s/);
      if (rest >= 0 && !space) space = { node, from: done + rest };
    },
    /** @returns true when this is the second line break in a row: a new paragraph. */
    lineBreak(): boolean {
      space ??= "line";
      return ++breaks >= 2;
    },
    /** Does `node` begin another paragraph that only the page's style sets apart? */
    meetsParagraph(node: Text): boolean {
      return (
        space === null &&
        text.length >= PARAGRAPH_LIKE &&
        node.parentElement !== lastParent &&
        node.data.length >= PARAGRAPH_LIKE &&
        /\p{Ll}[.!?]["”’)]*$/u.test(text) &&
        /^["“‘(]?\p{Lu}/u.test(node.data)
      );
    },
    take() {
      const built = text === "" ? null : { text, runs, linked, main: mainCharacters };
      text = "";
      runs = [];
      linked = 0;
      mainCharacters = 0;
      breaks = 0;
      space = null;
      lastParent = null;
      return built;
    },
  };
}

function isInline(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (INLINE.has(tag))
    return !/display\s*:\s*(?:block|flex|grid|table|list-item)/.test(element.getAttribute("style") ?? "");
  if (!tag.includes("-")) return false;
  const parent = element.parentElement?.tagName.toUpperCase() ?? "";
  return parent === "P" || parent === "LI" || INLINE.has(parent);
}

function blockAround(node: Node): Element {
  let element = node.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  if (!element) throw new Error("where-they-stand: text outside any element");
  return element;
}

function cellsAround(element: Element): readonly Element[] {
  const cells: Element[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) if (/^T[DH]$/i.test(e.tagName)) cells.push(e);
  return cells;
}

/** Characters of the article in each element. */
function weigh(main: ReadonlySet<Text>, body: Element): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const node of main) {
    const length = node.data.trim().length;
    if (length === 0 || INERT.has(node.parentElement?.tagName.toUpperCase() ?? "")) continue;
    for (let e = node.parentElement; e; e = e === body ? null : e.parentElement)
      weights.set(e, (weights.get(e) ?? 0) + length);
  }
  return weights;
}

/** The smallest element around nearly all of the article. */
function findHome(
  main: ReadonlySet<Text>,
  weights: ReadonlyMap<Element, number>,
  total: number,
  body: Element,
): Element {
  let longest: Text | null = null;
  for (const node of main) if (!longest || node.data.length > longest.data.length) longest = node;
  let home = longest?.parentElement ?? body;
  while (home !== body && home.parentElement && (weights.get(home) ?? 0) < NEARLY_ALL * total)
    home = home.parentElement;
  return home;
}
