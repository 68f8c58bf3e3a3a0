import type { Page } from "puppeteer-core";
import { until } from "./browsers.ts";

/** Words on the page's own marks, by highlight name without prefix: read through the registry that the page shares. */
export async function marked(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      // Ranges over nodes that the page has thrown away are empty and paint nothing.
      const words = [...highlight].map(String).filter((text) => text !== "");
      if (words.length > 0) found[name.replace("where-they-stand-", "")] = words;
    }
    return found;
  });
}

/** Wait until marks of `tone` are painted, and give their words. */
export async function marksOfTone(page: Page, tone: string): Promise<string> {
  return until(async () => {
    const all = Object.entries(await marked(page)).filter(([name]) => name.startsWith(tone));
    return all.flatMap(([, words]) => words).join(" ");
  }, `marks of ${tone}`);
}

/** Centre of the first box of `words` in the viewport, after scrolling there; open shadow trees are searched too. */
export async function spotOf(
  page: Page,
  words: string,
  scroll: "to the middle" | "as it stands" = "to the middle",
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, move) => {
      const roots: Node[] = [document.body];
      for (let root = roots.shift(); root; root = roots.shift()) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
          if (!(node instanceof Text)) continue;
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          if (move) node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const box = range.getClientRects()[0];
          if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    words,
    scroll === "to the middle",
  );
}

/** Let the page draw what has changed: a pointer moved before that meets the page as it was. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** Rest the pointer on `words` as a reader does. */
export async function hoverOver(
  page: Page,
  words: string,
  scroll: "to the middle" | "as it stands" = "to the middle",
): Promise<void> {
  const { x, y } = await spotOf(page, words, scroll);
  await frames(page);
  await page.mouse.move(Math.max(1, x - 60), y > 91 ? y - 90 : y + 90);
  await frames(page);
  await page.mouse.move(x, y, { steps: 4 });
}

/** The card's text, or null while there is none. */
export async function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const card = document.querySelector("where-they-stand")?.shadowRoot?.querySelector<HTMLElement>(".card");
    return card ? card.innerText : null;
  });
}

/** Wait for the card and give its text. */
export async function waitForCard(page: Page): Promise<string> {
  return until(() => cardText(page), "the card");
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the card stands, and each line of the words under the pointer, in the viewport. */
export async function cardAndLines(page: Page): Promise<{ readonly card: Rect; readonly lines: readonly Rect[] }> {
  const text = await page.evaluate(() => {
    const rect = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });
    const card = document.querySelector("where-they-stand")?.shadowRoot?.querySelector(".card");
    const lines: Rect[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      if (!name.startsWith("where-they-stand-") || !name.endsWith("-here")) continue;
      for (const range of highlight) lines.push(...[...range.getClientRects()].map(rect));
    }
    return card ? JSON.stringify({ card: rect(card.getBoundingClientRect()), lines }) : null;
  });
  if (text === null) throw new Error("there is no card");
  return JSON.parse(text) as { card: Rect; lines: Rect[] };
}

/** What is wrong with where the card stands: over its words, or out of sight. Empty when it stands well. */
export async function misplaced(page: Page): Promise<readonly string[]> {
  const { card, lines } = await cardAndLines(page);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const wrong: string[] = [];
  if (lines.length === 0) wrong.push("no words are marked as pointed at");
  for (const line of lines) {
    const apart =
      card.bottom <= line.top + 1 ||
      card.top >= line.bottom - 1 ||
      card.right <= line.left + 1 ||
      card.left >= line.right - 1;
    if (!apart) wrong.push(`card ${JSON.stringify(card)} over ${JSON.stringify(line)}`);
  }
  if (card.left < 0 || card.top < 0 || card.right > view.width || card.bottom > view.height)
    wrong.push(`card ${JSON.stringify(card)} out of ${view.width}×${view.height}`);
  if (card.right - card.left < 200) wrong.push(`card only ${card.right - card.left} px wide`);
  return wrong;
}
