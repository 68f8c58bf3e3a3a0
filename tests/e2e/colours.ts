import type { Page } from "puppeteer-core";

type Rgb = readonly [number, number, number];

/** One mark as the browser computes it, whoever's rule wins in the end. All colours are opaque, as seen. */
export interface SeenMark {
  /** Position, or "quote". */
  readonly tone: string;
  readonly state: "rest" | "here";
  readonly words: string;
  /** `text` to `ground`, `line` to `ground`, and `plain`: the text on the page without the mark. WCAG ratios. */
  readonly text: number;
  readonly line: number;
  readonly plain: number;
}

/** Every run of marked words on the page, at rest and as it would look under the pointer. */
export async function seenMarks(page: Page): Promise<readonly SeenMark[]> {
  const found = await page.evaluate(() => {
    const raw: {
      tone: string;
      state: "rest" | "here";
      words: string;
      ink: string;
      line: string;
      tint: string;
      grounds: string[];
    }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      const parts = /^where-they-stand-(.+)-\d+-(?:rest|here)$/.exec(name);
      if (!parts) continue;
      for (const range of highlight) {
        const element = range.startContainer.parentElement;
        if (!element) continue;
        const grounds: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement)
          grounds.push(getComputedStyle(at).backgroundColor);
        for (const state of ["rest", "here"] as const) {
          const style = getComputedStyle(element, `::highlight(${name.replace(/(?:rest|here)$/, state)})`);
          raw.push({
            tone: parts[1] ?? "",
            state,
            words: range.toString(),
            ink: getComputedStyle(element).color,
            line: style.textDecorationColor,
            tint: style.backgroundColor,
            grounds: [...grounds],
          });
        }
      }
    }
    return raw;
  });
  return found.map(({ tone, state, words, ink, line, tint, grounds }) => {
    const below = grounds.reduceRight<Rgb>((under, layer) => lay(under, layer), [255, 255, 255]);
    const ground = lay(below, tint);
    const text = lay(ground, ink);
    return {
      tone,
      state,
      words,
      text: ratio(text, ground),
      line: ratio(lay(ground, line), ground),
      plain: ratio(lay(below, ink), below),
    };
  });
}

/** The contrast of each piece of text inside the card to what is behind it in the card. */
export async function cardContrasts(page: Page): Promise<readonly { readonly words: string; readonly text: number }[]> {
  const found = await page.evaluate(() => {
    const card = document.querySelector("where-they-stand")?.shadowRoot?.querySelector(".card");
    const pieces: { words: string; ink: string; grounds: string[] }[] = [];
    for (const element of card?.querySelectorAll("*") ?? []) {
      const own = [...element.childNodes]
        .filter((n) => n.nodeType === Node.TEXT_NODE)
        .map((n) => n.textContent?.trim());
      if (!own.some(Boolean) || element.closest(".hidden")) continue;
      const grounds: string[] = [];
      for (let at: Element | null = element; at; at = at === card ? null : at.parentElement)
        grounds.push(getComputedStyle(at).backgroundColor);
      pieces.push({ words: own.join(" "), ink: getComputedStyle(element).color, grounds });
    }
    return pieces;
  });
  return found.map(({ words, ink, grounds }) => {
    const ground = grounds.reduceRight<Rgb>((under, layer) => lay(under, layer), [255, 255, 255]);
    return { words, text: ratio(lay(ground, ink), ground) };
  });
}

/** A computed colour laid over another. Written anew here: a test that borrows the code under test agrees with its faults. */
function lay(under: Rgb, colour: string): Rgb {
  const numbers = [...colour.matchAll(/-?[\d.]+/g)].map(Number);
  const scale = colour.startsWith("color(") ? 255 : 1;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  const over = [r * scale, g * scale, b * scale] as const;
  const at = (i: 0 | 1 | 2): number => under[i] * (1 - alpha) + over[i] * alpha;
  return [at(0), at(1), at(2)];
}

/** WCAG 2.2, contrast ratio. */
function ratio(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
