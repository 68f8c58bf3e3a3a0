import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POSITIONS } from "../../../utils/model.ts";
import { colourOf } from "../../../utils/page/ground.ts";
import { coloursOn, contrast, HUES, mix, type Rgb, type Tone } from "../../../utils/page/tones.ts";
import { MARK_STYLES } from "../../../utils/settings.ts";

const GROUNDS: Readonly<Record<string, { ground: Rgb; ink: Rgb }>> = {
  white: { ground: [255, 255, 255], ink: [34, 34, 34] },
  black: { ground: [0, 0, 0], ink: [220, 220, 220] },
  sepia: { ground: [244, 236, 216], ink: [91, 70, 54] },
  "dark grey": { ground: [40, 42, 46], ink: [200, 200, 200] },
};
const TONES: readonly Tone[] = [...POSITIONS, "quote"];
const cases = Object.keys(GROUNDS).flatMap((ground) =>
  TONES.flatMap((tone) => MARK_STYLES.map((style) => ({ ground, tone, style }))),
);

test.each(cases)("$tone, $style, on $ground: text 4.5, line 3", ({ ground: name, tone, style }) => {
  const { ground, ink } = GROUNDS[name] ?? { ground: [0, 0, 0], ink: [0, 0, 0] };
  const { line, hue, rest, here } = coloursOn(tone, ground, ink, style);
  for (const share of [rest, here]) {
    const tinted = mix(ground, hue, share);
    expect(contrast(ink, tinted)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, tinted)).toBeGreaterThanOrEqual(3);
  }
});

test("on any ground, text is left as readable as WCAG asks, or as it was", () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(colour, colour, fc.constantFrom(...TONES), (ground, ink, tone) => {
      const { hue, here } = coloursOn(tone, ground, ink, "strong");
      const floor = Math.min(4.5, contrast(ink, ground));
      expect(contrast(ink, mix(ground, hue, here))).toBeGreaterThanOrEqual(floor - 1e-9);
    }),
  );
});

test("the page's hues are those of the interface", () => {
  const tokens = readFileSync(path.resolve(import.meta.dirname, "../../../components/tokens.css"), "utf8");
  const hex = ([r, g, b]: Rgb): string => `#${[r, g, b].map((v) => v.toString(16).padStart(2, "0")).join("")}`;
  for (const position of POSITIONS) {
    const { light, dark } = HUES[position];
    expect(tokens).toContain(`--${position}: light-dark(${hex(light)}, ${hex(dark)})`);
  }
});

describe("computed colours", () => {
  test.each([
    { text: "rgb(1, 2, 3)", rgb: [1, 2, 3], alpha: 1 },
    { text: "rgba(1, 2, 3, 0.5)", rgb: [1, 2, 3], alpha: 0.5 },
    { text: "color(srgb 1 0.5 0 / 0.25)", rgb: [255, 127.5, 0], alpha: 0.25 },
  ])("$text", ({ text, rgb, alpha }) => {
    expect(colourOf(text)).toEqual({ rgb, alpha });
  });
  test.each(["oklch(0.5 0.1 20)", "color(display-p3 1 0 0)", "transparent", ""])("%s is not read", (text) => {
    expect(colourOf(text)).toBeNull();
  });
});
