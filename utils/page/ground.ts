import { luminance, mix, type Rgb } from "./tones.ts";

/** What text stands on, and the text's own colour. */
export interface Ground {
  readonly ground: Rgb;
  readonly ink: Rgb;
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** What browsers paint behind a page with `color-scheme: dark` and no ground of its own. */
const DARK_CANVAS: Rgb = [18, 18, 18];

/**
 * The colour really behind an element's text: its ancestors' backgrounds laid over each other, nearest last. Behind
 * a picture or a gradient the ground is unknown; then the ink tells, for its author chose it to be read there.
 */
export function groundOf(element: Element, win: Window): Ground {
  const ink = inkOf(element, win);
  const layers: { rgb: Rgb; alpha: number }[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = win.getComputedStyle(at);
    if (style.backgroundImage !== "none") return { ground: luminance(ink) > 0.35 ? DARK_CANVAS : WHITE, ink };
    const colour = colourOf(style.backgroundColor);
    if (colour && colour.alpha > 0) layers.push(colour);
    if (colour && colour.alpha >= 1) break;
  }
  const base = layers.at(-1)?.alpha === 1 ? BLACK : canvasOf(win);
  return { ground: layers.reduceRight<Rgb>((below, { rgb, alpha }) => mix(below, rgb, alpha), base), ink };
}

/** The colour of an element's text; black in the rare form that cannot be read. */
export function inkOf(element: Element, win: Window): Rgb {
  return colourOf(win.getComputedStyle(element).color)?.rgb ?? BLACK;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function canvasOf(win: Window): Rgb {
  const scheme = win.getComputedStyle(win.document.documentElement).colorScheme;
  if (!scheme.includes("dark")) return WHITE;
  return !scheme.includes("light") || win.matchMedia("(prefers-color-scheme: dark)").matches ? DARK_CANVAS : WHITE;
}

/** Read a computed colour; `null` for a form that only newer browsers write. */
export function colourOf(text: string): { rgb: Rgb; alpha: number } | null {
  const found = /^(rgba?|color)\(\s*(srgb\s+)?([^)]+)\)$/.exec(text);
  if (!found || (found[1] === "color" && !found[2])) return null;
  const numbers = (found[3] ?? "")
    .split(/[\s,/]+/)
    .map((n) => (n.endsWith("%") ? Number.parseFloat(n) / 100 : Number(n)));
  const [r, g, b, alpha = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined || numbers.some(Number.isNaN)) return null;
  const scale = found[1] === "color" ? 255 : 1;
  return { rgb: [r * scale, g * scale, b * scale], alpha };
}
