import type { MarkStyle } from "../settings.ts";
import { groundOf, inkOf } from "./ground.ts";
import { type Part, type PlacedMark, sharedOut } from "./marks.ts";
import { createOverlay } from "./overlay.ts";
import { highlightName, highlightRules } from "./rules.ts";
import { type Colours, coloursOn, contrast, type Tone } from "./tones.ts";

/** Paints marks on a page without changing its text or layout. */
export interface Painter {
  /** Paint these marks instead of whatever was painted before. */
  draw(marks: readonly PlacedMark[], style: MarkStyle): void;
  /** Paint one mark stronger; `null` for none. */
  emphasize(id: string | null): void;
  /** The painted marks at a point of the viewport. */
  at(x: number, y: number): readonly PlacedMark[];
  /** Leave nothing behind. */
  clear(): void;
}

/** A mark's colours, chosen by what is really behind its text. `ground` numbers the page's distinct grounds. */
export interface Painted {
  readonly placed: PlacedMark;
  readonly tone: Tone;
  readonly ground: number;
  readonly colours: Colours;
}

/** CSS highlights where the browser has them, boxes laid over the text where it does not. */
export function createPainter(win: Window & typeof globalThis): Painter {
  return win.CSS.highlights ? createHighlighter(win) : createOverlay(win);
}

/**
 * Choose each mark's colours by the ground behind its first words, and by whichever of its words stand out least
 * from that: a link inside must stay as readable as the text around it.
 */
export function colourMarks(win: Window, marks: readonly PlacedMark[], style: MarkStyle): readonly Painted[] {
  const grounds: string[] = [];
  return sharedOut(marks).flatMap((placed): Painted[] => {
    const element = placed.parts[0]?.node.parentElement;
    if (!element) return [];
    const behind = groundOf(element, win);
    const { tone } = placed.mark;
    const inks = placed.parts.map(({ node }) => (node.parentElement ? inkOf(node.parentElement, win) : behind.ink));
    const faintest = inks.reduce(
      (a, b) => (contrast(b, behind.ground) < contrast(a, behind.ground) ? b : a),
      behind.ink,
    );
    const key = JSON.stringify([behind.ground, faintest]);
    if (!grounds.includes(key)) grounds.push(key);
    const colours = coloursOn(tone, behind.ground, faintest, style);
    return [{ placed, tone, ground: grounds.indexOf(key), colours }];
  });
}

/** A live range over a part; `null` when the page has shortened the text meanwhile. */
export function rangeOf(win: Window & typeof globalThis, { node, start, end }: Part): Range | null {
  if (end > node.length || start >= end) return null;
  const range = new win.Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Newer than TypeScript's own declarations; not in every browser that has highlights. */
interface HitTesting {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

function createHighlighter(win: Window & typeof globalThis): Painter {
  const registry: HighlightRegistry & HitTesting = win.CSS.highlights;
  const names = new Set<string>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  const owners = new Map<AbstractRange, PlacedMark>();
  let painted: readonly (Painted & { readonly ranges: readonly Range[] })[] = [];
  let strong: string | null = null;

  const highlight = (name: string): Highlight => {
    const known = registry.get(name);
    if (known && names.has(name)) return known;
    const made = new win.Highlight();
    registry.set(name, made);
    names.add(name);
    return made;
  };
  const move = (id: string | null, from: "rest" | "here", to: "rest" | "here"): void => {
    for (const { placed, tone, ground, ranges } of painted) {
      if (placed.mark.id !== id) continue;
      const [old, next] = [highlight(highlightName(tone, ground, from)), highlight(highlightName(tone, ground, to))];
      for (const range of ranges) {
        old.delete(range);
        next.add(range);
      }
    }
  };
  const addRules = (root: Document | ShadowRoot, rules: string): void => {
    const sheet = sheets.get(root) ?? new win.CSSStyleSheet();
    sheets.set(root, sheet);
    sheet.replaceSync(rules);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const clear = (): void => {
    for (const name of names) registry.delete(name);
    names.clear();
    owners.clear();
    painted = [];
    for (const [root, sheet] of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
    sheets.clear();
  };

  return {
    clear,
    draw(marks, style) {
      clear();
      const rules = new Map<Document | ShadowRoot, Set<string>>();
      painted = colourMarks(win, marks, style).map((p) => {
        const ranges = p.placed.parts.map((part) => rangeOf(win, part)).filter((r) => r !== null);
        for (const range of ranges) {
          highlight(highlightName(p.tone, p.ground, "rest")).add(range);
          owners.set(range, p.placed);
        }
        const root = p.placed.parts[0]?.node.getRootNode();
        if (root && "adoptedStyleSheets" in root) {
          const own = rules.get(root as Document) ?? new Set<string>();
          rules.set(root as Document, own.add(highlightRules(p.tone, p.ground, p.colours, style)));
        }
        return { ...p, ranges };
      });
      for (const [root, own] of rules) addRules(root, [...own].join("\n"));
      if (strong !== null) move(strong, "rest", "here");
    },
    emphasize(id) {
      if (id === strong) return;
      move(strong, "here", "rest");
      strong = id;
      move(strong, "rest", "here");
    },
    at(x, y) {
      const roots = [...sheets.keys()].filter((r): r is ShadowRoot => r instanceof win.ShadowRoot);
      const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: roots }) ?? [];
      const found = hits.flatMap((hit) => hit.ranges).map((range) => owners.get(range));
      const marks = [...new Set(found)].filter((p) => p !== undefined);
      // Chromium 156 finds nothing where the tools for developers emulate another pixel density.
      return marks.length > 0 ? marks : painted.filter((p) => isUnder(win, p.ranges, x, y)).map(({ placed }) => placed);
    },
  };
}

/** Whether the point lies on one of the ranges' lines, with nothing of the page above them. */
function isUnder(win: Window & typeof globalThis, ranges: readonly Range[], x: number, y: number): boolean {
  const hit = ranges.find((range) => hitsPoint(range, x, y));
  if (!hit) return false;
  const root = hit.startContainer.getRootNode();
  const top = (root instanceof win.ShadowRoot ? root : win.document).elementFromPoint(x, y);
  return top?.contains(hit.startContainer) ?? false;
}

function hitsPoint(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
