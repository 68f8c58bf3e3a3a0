import type { Page } from "puppeteer-core";
import { sleep, until } from "./browsers.ts";

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

/** Centre of the first box of `words` in the viewport, after scrolling there. */
export async function spotOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

/** Rest the pointer on `words` as a reader does. */
export async function hoverOver(page: Page, words: string): Promise<void> {
  const { x, y } = await spotOf(page, words);
  await page.mouse.move(x - 60, y - 90);
  await sleep(30);
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
