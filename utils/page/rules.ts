import type { MarkStyle } from "../settings.ts";
import type { Colours, Tone } from "./tones.ts";
import { css } from "./tones.ts";

/** The page shares the highlight registry: a prefix that nobody else has. */
export const PREFIX = "where-they-stand";

/** Underlines: the sign that does not need colour. */
export const UNDERLINES: Readonly<Record<Tone, string>> = {
  resolution: "solid",
  "two-step": "double",
  statement: "dashed",
  opposed: "wavy",
  undecided: "dotted",
  quote: "dotted",
};

/** Name of the highlight for one tone on one of the page's grounds; `here` is the one under the pointer. */
export function highlightName(tone: Tone, ground: number, state: "rest" | "here"): string {
  return `${PREFIX}-${tone}-${ground}-${state}`;
}

/** Thickness of a tone's underline in px. A wave of two pixels looks like a smear; a double line needs room for its gap. */
export function thickness(tone: Tone, style: MarkStyle): number {
  if (tone === "quote") return 1;
  const base = tone === "opposed" || tone === "two-step" ? 1.5 : 2;
  return style === "strong" ? base + 1 : base;
}

/** Rules for one tone on one ground. Paint only: no property here can move text. Print leaves no trace. */
export function highlightRules(tone: Tone, ground: number, colours: Colours, style: MarkStyle): string {
  const line = `text-decoration: underline ${UNDERLINES[tone]} ${css(colours.line)} ${thickness(tone, style)}px`;
  const tint = (share: number): string => `background-color: ${css(colours.hue, share)}`;
  return `@media screen {
::highlight(${highlightName(tone, ground, "rest")}) { ${tint(colours.rest)}; ${line}; }
::highlight(${highlightName(tone, ground, "here")}) { ${tint(colours.here)}; ${line}; }
}`;
}
