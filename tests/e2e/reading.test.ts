import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Driven, sleep, startChromium, startFirefox, until } from "./browsers.ts";
import { OLD_PAGE } from "./old-page.ts";
import { cardText, hoverOver, marked, marksOfTone, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";

describe.each([
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: startFirefox },
])("$name", ({ start }) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    [driven, site] = await Promise.all([start(), startSite()]);
    site.put("old.html", OLD_PAGE);
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
  });
  afterEach(async () => {
    for (const open of (await driven.browser.pages()).slice(1)) await open.close();
  });

  test("an article: marks on the page, count on the button", async () => {
    page = await driven.open(site.url("article.html"));
    expect(await marksOfTone(page, "resolution")).toContain("We fully support the draft resolution");
    expect(await marksOfTone(page, "opposed")).toContain("Russia will veto");
    expect(await marksOfTone(page, "two-step")).toContain("presidential statement");
    await until(async () => (await driven.badge(page.url())) === "9", "nine countries on the button");
  });

  test("marks change neither text nor layout", async () => {
    const measure = () =>
      document.body.innerText.length + document.body.scrollHeight + document.querySelectorAll("body *").length;
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const withMarks = await page.evaluate(measure);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.evaluate(measure)).toBe(withMarks);
  });

  test("no rule for marks holds in print", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const media = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => (rule instanceof CSSMediaRule ? rule.conditionText : "every medium")),
      ),
    );
    expect(new Set(media)).toEqual(new Set(["screen"]));
  });

  test("the popup lists who stands where", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.popup(page);
    await until(() => popup.$("[data-position]"), "the list");
    const groups = await popup.$$eval("section[data-position]", (sections) =>
      Object.fromEntries(
        sections.map((s) => [
          s.getAttribute("data-position"),
          [...s.querySelectorAll("[data-country]")].map((c) => c.getAttribute("data-country")).sort(),
        ]),
      ),
    );
    expect(groups).toEqual({
      resolution: ["DK", "GB", "JP", "SK", "US"],
      "two-step": ["FR"],
      statement: ["CN"],
      opposed: ["RU"],
      undecided: ["QA"],
    });
    expect(await popup.$eval(".list [data-country=JP]", (row) => row.textContent)).toContain("Kenji Mori");
    expect(await popup.$eval(".list [data-country=JP] mark", (cue) => cue.textContent)).toMatch(/support/);
    expect(await popup.$eval("header h1", (h) => h.textContent)).toBe("Council split over draft on river fighting");
    await until(
      () => popup.$eval(".list [data-country=JP] img", (flag) => (flag as HTMLImageElement).naturalWidth > 0),
      "the flag",
    );
  });

  test("a press on a line scrolls the page there", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "opposed");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const popup = await driven.popup(page);
    const line = await until(() => popup.$(".list [data-country=RU] button.line"), "Russia's line");
    await line.click();
    await until(() => page.evaluate(() => scrollY > 300), "the page to scroll");
    await until(
      async () => Object.keys(await marked(page)).some((n) => n.startsWith("opposed") && n.endsWith("here")),
      "the flash",
    );
  });

  test("the pointer on a line shows who says it; Escape closes", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await hoverOver(page, "We fully support");
    const card = await waitForCard(page);
    expect(card).toContain("Kenji Mori");
    expect(card).toContain("Japan");
    expect(card).toContain("For a resolution");
    await page.keyboard.press("Escape");
    await until(async () => (await cardText(page)) === null, "the card to close");
  });

  test("a pointer that only passes shows nothing", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await hoverOver(page, "We fully support");
    await page.mouse.move(5, 5);
    await sleep(500);
    expect(await cardText(page)).toBeNull();
  });

  test("the card stays while the pointer is on it, and never covers its line", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await hoverOver(page, "We fully support");
    await waitForCard(page);
    const [card, line] = await page.evaluate(() => {
      const box = document
        .querySelector("where-they-stand")
        ?.shadowRoot?.querySelector(".card")
        ?.getBoundingClientRect();
      const found = [...CSS.highlights].find(([name]) => name.endsWith("here") && name.includes("resolution"))?.[1];
      const range = found && ([...found][0] as Range | undefined);
      return [box?.toJSON(), range?.getBoundingClientRect().toJSON()] as [DOMRect, DOMRect];
    });
    expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
    await page.mouse.move(card.left + 40, card.top + 30, { steps: 3 });
    await sleep(700);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(5, 5, { steps: 3 });
    await until(async () => (await cardText(page)) === null, "the card to close");
  });

  test("a quote without a stance tells its speaker", async () => {
    page = await driven.open(site.url("article.html"));
    expect(await marksOfTone(page, "quote")).toContain("waited long enough");
    await hoverOver(page, "have waited long enough");
    expect(await waitForCard(page)).toContain("Laura Bennett");
  });

  test("Alt+Shift+N goes from line to line, into the card, and back out", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const step = async (key: "KeyN" | "KeyP"): Promise<void> => {
      await page.keyboard.down("Alt");
      await page.keyboard.down("Shift");
      await page.keyboard.press(key);
      await page.keyboard.up("Shift");
      await page.keyboard.up("Alt");
    };
    await step("KeyN");
    expect(await waitForCard(page)).toContain("Line 1 of");
    await until(
      () => page.evaluate(() => document.activeElement?.localName === "where-they-stand"),
      "focus in the card",
    );
    await page.keyboard.press("n");
    await until(async () => (await cardText(page))?.includes("Line 2 of"), "line 2");
    await step("KeyP");
    await until(async () => (await cardText(page))?.includes("Line 1 of"), "line 1");
    await page.keyboard.press("Escape");
    await until(async () => (await cardText(page)) === null, "the card to close");
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test("a page about something else runs nothing but the gate", async () => {
    page = await driven.open(site.url("cooking.html"));
    await sleep(1500);
    expect(await driven.badge(page.url())).toBe("");
    expect(await marked(page)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    const popup = await driven.popup(page);
    await until(async () => (await popup.$eval("main", (m) => m.innerText)).includes("not about"), "the reason");
  });

  test("an old page without metadata is read", async () => {
    page = await driven.open(site.url("old.html"));
    expect(await marksOfTone(page, "resolution")).toContain("We fully support");
    await until(async () => (await driven.badge(page.url())) === "2", "two countries on the button");
  });

  test("marks come back when the page renders its article anew", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await page.evaluate(() => {
      const article = document.querySelector("article");
      if (article) article.outerHTML = String(article.outerHTML);
    });
    expect(Object.keys(await marked(page))).toHaveLength(0);
    expect(await marksOfTone(page, "resolution")).toContain("We fully support the draft resolution");
  });

  test("a site paused from the popup is left alone at once, and read again after", async () => {
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.popup(page);
    const pause = await until(() => popup.$("footer [role=switch]"), "the switch");
    await pause.click();
    await until(async () => Object.keys(await marked(page)).length === 0, "the marks to go");
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await until(async () => (await popup.$eval("main", (m) => m.innerText)).includes("Paused"), "paused");
    await popup.$eval("main button", (button) => (button as HTMLButtonElement).click());
    await marksOfTone(page, "resolution");
    await until(() => popup.$("[data-position]"), "the list again");
  });
});
