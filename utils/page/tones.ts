import type { Position } from "../model.ts";
import type { MarkStyle } from "../settings.ts";

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What a mark says: a position, or a quote without one. */
export type Tone = Position | "quote";

/** Each tone's hue on light and on dark grounds; the same pairs as in `components/tokens.css`. */
export const HUES: Readonly<Record<Tone, { readonly light: Rgb; readonly dark: Rgb }>> = {
  resolution: { light: [11, 98, 168], dark: [108, 182, 245] },
  "two-step": { light: [107, 79, 160], dark: [185, 163, 238] },
  statement: { light: [138, 90, 0], dark: [239, 184, 74] },
  opposed: { light: [179, 54, 27], dark: [255, 143, 115] },
  undecided: { light: [90, 100, 112], dark: [167, 177, 189] },
  quote: { light: [90, 100, 112], dark: [167, 177, 189] },
};

/** WCAG 2.2, 1.4.3: text on its ground. */
const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: a line that carries meaning, on its ground. */
const LINE_CONTRAST = 3;

const TINT: Readonly<Record<MarkStyle, number>> = { tint: 0.16, line: 0, strong: 0.28 };
/** The mark under the pointer, whatever the style. */
const TINT_HERE = 0.36;
const STEP = 0.02;

/** Colours for one tone where `ground` is really behind the text and `ink` is the text's own colour. */
export interface Colours {
  readonly line: Rgb;
  /** How much of `line`'s hue lies over the ground, 0..1: for the mark at rest, and under the pointer. */
  readonly hue: Rgb;
  readonly rest: number;
  readonly here: number;
}

/**
 * Choose colours that leave the text at least as readable as WCAG asks (or as readable as the page had it, if that
 * was less) and the line visible on the tinted ground.
 */
export function coloursOn(tone: Tone, ground: Rgb, ink: Rgb, style: MarkStyle): Colours {
  const { light, dark } = HUES[tone];
  const hue = contrast(light, ground) >= contrast(dark, ground) ? light : dark;
  const floor = Math.min(TEXT_CONTRAST, contrast(ink, ground));
  const most = (wanted: number): number => {
    let share = wanted;
    while (share > 0 && contrast(ink, mix(ground, hue, share)) < floor) share -= STEP;
    return Math.max(0, share);
  };
  const rest = tone === "quote" ? 0 : most(TINT[style]);
  const here = most(TINT_HERE);
  const grounds = [ground, mix(ground, hue, rest), mix(ground, hue, here)];
  const end: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  let line = hue;
  for (let share = 0; share <= 1 && grounds.some((g) => contrast(line, g) < LINE_CONTRAST); share += 0.1) {
    line = mix(hue, end, share);
  }
  return { line, hue, rest, here };
}

/** `share` of `over` laid on `ground`. */
export function mix(ground: Rgb, over: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2): number => ground[i] + (over[i] - ground[i]) * share;
  return [at(0), at(1), at(2)];
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Relative luminance after WCAG 2.2, 0 to 1. */
export function luminance([r, g, b]: Rgb): number {
  const linear = (v: number): number => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** As CSS. */
export function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${Number(alpha.toFixed(2))})`;
}
