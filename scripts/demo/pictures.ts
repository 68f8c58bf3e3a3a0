import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { Driven } from "./launch.ts";

const PATIENCE = 15_000;
/** The card and the marks fade in. */
const FADE = 400;

/**
 * Open an article, and save pictures of the page with its marks, the hover card and the popup.
 * @returns the files.
 */
export async function takePictures(
  driven: Driven,
  address: string,
  folder: string,
  tell: (step: string) => void,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => path.join(folder, `${name}.png`) as `${string}.png`;

  tell("Opening the article…");
  const page = await driven.open(address);
  await until(
    () => page.evaluate(() => [...CSS.highlights.values()].some((marks) => marks.size > 0)),
    "marks on the page",
  );
  await pause(FADE);
  await page.screenshot({ path: file("page") });

  tell("Resting the pointer on a line…");
  const { x, y } = await firstMark(page);
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
  await until(
    () => page.evaluate(() => Boolean(document.querySelector("where-they-stand")?.shadowRoot?.querySelector(".card"))),
    "the card",
  );
  await pause(FADE);
  await page.screenshot({ path: file("card") });
  await page.mouse.move(0, 0);

  tell("Pressing the toolbar button…");
  const popup = await driven.popup(page);
  await popup.waitForSelector("[data-country]", { timeout: PATIENCE });
  await pause(FADE);
  const size = await popup.evaluate(() => ({ width: document.body.offsetWidth, height: document.body.offsetHeight }));
  // Its window is cut down to the small screen that a headless browser thinks it has; as a tab it has room to spare.
  await popup.screenshot({ path: file("popup"), clip: { x: 0, y: 0, ...size } });
  return [file("page"), file("card"), file("popup")];
}

/** A place on the first marked line that is more than a word, scrolled into view. */
async function firstMark(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()]
      .flatMap((marks) => [...marks])
      .filter((range) => range instanceof Range && range.toString().length > 40);
    const [first] = ranges.sort((a, b) =>
      a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
    );
    if (!(first instanceof Range)) throw new Error("no line is marked");
    first.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = first.getClientRects()[0];
    if (!box) throw new Error("the marked line is not shown");
    return { x: box.left + Math.min(80, box.width / 2), y: box.top + box.height / 2 };
  });
}

/** Not puppeteer's own waiting: that looks from a world of its own, in which the page's highlights do not show. */
async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(50);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
