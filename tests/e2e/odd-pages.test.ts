import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Driven, sleep, startChromium, startFirefox, until } from "./browsers.ts";
import { cardAndLines, cardText, hoverOver, marked, marksOfTone, misplaced, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";

/** Pages whose own rules get in the way of whoever adds to them. */
const STYLES = [
  { name: "resets", css: "*{all:unset;display:block} head,head *,script{display:none}" },
  {
    name: "resets-in-words",
    css: "span,div,p,button,svg,ul,li{display:block!important;margin:0!important;padding:0!important;color:green;font:9px monospace;visibility:visible;position:static;float:left}",
  },
  {
    name: "hides-strangers",
    css: "body>:not(article),html>:not(head,body),div,where-they-stand{display:none!important;opacity:0!important}",
  },
  { name: "sticky-header", css: "h1{position:sticky;inset-block-start:0;background:#eee;z-index:2147483647}" },
  {
    name: "columns",
    css: "article{columns:2;block-size:620px} body{max-inline-size:900px!important} .tall{display:none}",
  },
  { name: "right-to-left", css: "html{direction:rtl}" },
  { name: "zoomed", css: "html{zoom:1.6}" },
  { name: "shrunk", css: "html{zoom:.6}" },
  { name: "moved-body", css: "body{transform:translateX(30px) scale(.9);filter:contrast(1.1)}" },
  {
    name: "scrolling-box",
    css: "html,body{block-size:100%;overflow:hidden;padding:0!important} article{block-size:100%;overflow-y:auto}",
  },
  { name: "tiny-root", css: "html{font-size:5px}" },
  { name: "text-capitals", css: "p{text-transform:uppercase;letter-spacing:2px;user-select:none}" },
];

const WORDS = ["We fully support", "co-sponsored the draft", "proposing to first adopt", "Russia will veto"];

async function press(page: Page, key: "KeyN" | "KeyP"): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.down("Shift");
  await page.keyboard.press(key);
  await page.keyboard.up("Shift");
  await page.keyboard.up("Alt");
}

describe.each([
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: startFirefox },
])("$name", ({ start }) => {
  let driven: Driven;
  let site: Site;
  let article: string;

  beforeAll(async () => {
    [driven, site, article] = await Promise.all([
      start(),
      startSite(),
      readFile(path.resolve(import.meta.dirname, "pages/article.html"), "utf8"),
    ]);
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
  });
  afterEach(async () => {
    for (const open of (await driven.browser.pages()).slice(1)) await open.close();
  });

  const away = async (page: Page): Promise<void> => {
    await page.mouse.move(1, 1);
    await until(async () => (await cardText(page)) === null, "the card to close");
  };
  const expectCards = async (page: Page, words: readonly string[]): Promise<void> => {
    for (const wanted of words) {
      await hoverOver(page, wanted);
      await waitForCard(page);
      expect(await misplaced(page), wanted).toEqual([]);
      await away(page);
    }
  };

  test.each(STYLES)("marks and card on a page that is $name", async ({ name, css }) => {
    site.put(`${name}.html`, article.replace("</style>", `${css}</style>`));
    const page = await driven.open(site.url(`${name}.html`));
    expect(await marksOfTone(page, "resolution")).toContain("We fully support the draft resolution");
    await expectCards(page, WORDS);
  });

  describe("an article in a shadow tree", () => {
    const openShadow = async (): Promise<Page> => {
      const inner = /<article>[\s\S]*<\/article>/.exec(article)?.[0] ?? "";
      const style = /<style>[\s\S]*?<\/style>/.exec(article)?.[0] ?? "";
      site.put(
        "shadow.html",
        `<!doctype html><html lang="en"><head><title>Council split</title><meta property="og:type" content="article">
        </head><body><news-page></news-page><template id="words">${style}${inner}</template><script>
        const page = document.querySelector("news-page").attachShadow({ mode: "open" });
        page.innerHTML = "<header>The Harbour Gazette</header><news-article></news-article>";
        const story = page.querySelector("news-article").attachShadow({ mode: "open" });
        window.draw = () => story.replaceChildren(document.getElementById("words").content.cloneNode(true));
        draw();</script></body></html>`,
      );
      return driven.open(site.url("shadow.html"));
    };
    test("is marked, and its lines have cards", async () => {
      const page = await openShadow();
      expect(await marksOfTone(page, "resolution")).toContain("We fully support the draft resolution");
      await expectCards(page, WORDS);
    });
    test("is marked again after the component draws itself anew", async () => {
      const page = await openShadow();
      await marksOfTone(page, "resolution");
      await page.evaluate("draw()");
      expect(Object.keys(await marked(page))).toHaveLength(0);
      expect(await marksOfTone(page, "resolution")).toContain("We fully support the draft resolution");
    });
  });

  test("a line at the lower edge has its card above it, one at the upper edge below it", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const scrollTo = (edge: ScrollLogicalPosition): Promise<void> =>
      page.evaluate((block) => {
        const line = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("Russia will veto"));
        line?.scrollIntoView({ block, behavior: "instant" });
      }, edge);
    for (const [edge, side] of [
      ["end", "above"],
      ["start", "below"],
    ] as const) {
      await scrollTo(edge);
      await hoverOver(page, "Russia will veto", "as it stands");
      await waitForCard(page);
      const { card, lines } = await cardAndLines(page);
      if (side === "above") expect(card.bottom).toBeLessThanOrEqual(Math.min(...lines.map((l) => l.top)));
      else expect(card.top).toBeGreaterThanOrEqual(Math.max(...lines.map((l) => l.bottom)));
      expect(await misplaced(page)).toEqual([]);
      await away(page);
    }
  });

  test("the card goes with its line when the page scrolls, is zoomed or gets narrow", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    // By keyboard: no pointer that a moving page could leave behind.
    await press(page, "KeyN");
    await waitForCard(page);
    const gap = async (): Promise<number> => {
      const { card, lines } = await cardAndLines(page);
      const [top, bottom] = [Math.min(...lines.map((l) => l.top)), Math.max(...lines.map((l) => l.bottom))];
      return Math.round(Math.max(card.top - bottom, top - card.bottom));
    };
    const standsWell = async (): Promise<boolean> => (await misplaced(page)).length === 0 && (await gap()) === 8;
    expect(await standsWell()).toBe(true);
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
    await until(
      async () => (await page.evaluate(() => scrollY)) !== before && (await standsWell()),
      "the card to follow",
    );
    await page.evaluate(() => {
      document.documentElement.style.zoom = "1.25";
      // A browser's own zoom tells of itself so.
      dispatchEvent(new Event("resize"));
    });
    await until(standsWell, "the card beside the zoomed line");
    await page.setViewport({ width: 420, height: 700 });
    await until(standsWell, "the card beside its line on the narrow page");
  });

  test("1.4.13: the card stays while pointer or focus does, can be pointed at, and Escape puts it away", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await hoverOver(page, "We fully support");
    await waitForCard(page);
    // Persistent: no time limit.
    await sleep(2500);
    expect(await cardText(page)).not.toBeNull();
    // Hoverable: the way there does not lose it, nor does resting on it.
    const { card } = await cardAndLines(page);
    await page.mouse.move(card.left + 60, card.top + 12, { steps: 6 });
    await sleep(1000);
    expect(await cardText(page)).not.toBeNull();
    // Dismissable without moving pointer or focus; and gone it stays.
    await page.keyboard.press("Escape");
    await until(async () => (await cardText(page)) === null, "the card to close");
    await sleep(700);
    expect(await cardText(page)).toBeNull();
    // So also by keyboard.
    await press(page, "KeyN");
    await waitForCard(page);
    await sleep(1000);
    expect(await cardText(page)).not.toBeNull();
    await page.keyboard.press("Escape");
    await until(async () => (await cardText(page)) === null, "the card to close");
  });

  test("a link inside marked words is still a link, and marked words can be selected", async () => {
    const page = await driven.open(site.url("article.html"));
    expect(await marksOfTone(page, "two-step")).toContain("presidential statement");
    const link = await page.evaluate(() => {
      const found = document.querySelector("article a");
      if (!found) return null;
      found.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = found.getBoundingClientRect();
      const name = [...CSS.highlights.keys()].find((n) => n.includes("-two-step-"));
      return {
        x: left + width / 2,
        y: top + height / 2,
        hit: document.elementFromPoint(left + width / 2, top + height / 2) === found,
        colour: getComputedStyle(found).color,
        marked: getComputedStyle(found, `::highlight(${name})`).color,
      };
    });
    expect(link?.hit).toBe(true);
    expect(link?.marked).toBe(link?.colour);
    await page.mouse.click(link?.x ?? 0, link?.y ?? 0);
    await until(() => page.evaluate(() => location.hash === "#statement"), "the link to be followed");
    expect(
      await page.evaluate(() => {
        const line = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("Russia will veto"));
        if (line) getSelection()?.selectAllChildren(line);
        return String(getSelection());
      }),
    ).toContain("Russia will veto the draft resolution");
  });
});
