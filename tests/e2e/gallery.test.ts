import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driven, sleep, startChromium, startFirefox, until } from "./browsers.ts";
import { hoverOver, marksOfTone, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";
import { crowd, putRecord, putSettings, readRecord } from "./states.ts";

/** Pictures of every state, to be looked at: `artifacts/gallery/<browser>-<scheme>-<state>.png`. */
const FOLDER = path.resolve(import.meta.dirname, "../../artifacts/gallery");

const POPUP = { width: 400, height: 600 };
const NARROW = { width: 320, height: 600 };
const PAGE = { width: 760, height: 720 };
const SHEET = { width: 800, height: 900 };

describe.each([
  { name: "chromium", scheme: "light" as const, start: startChromium },
  { name: "chromium", scheme: "dark" as const, start: startChromium },
  { name: "firefox", scheme: "light" as const, start: startFirefox },
  { name: "firefox", scheme: "dark" as const, start: startFirefox },
])("$name, $scheme", ({ name, scheme, start }) => {
  let driven: Driven;
  let site: Site;

  beforeAll(async () => {
    [driven, site] = await Promise.all([start(scheme), startSite(), mkdir(FOLDER, { recursive: true })]);
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
  });

  const size = (page: Page, wanted: { width: number; height: number }): Promise<void> =>
    page.setViewport({ ...wanted, deviceScaleFactor: name === "chromium" ? 2 : 1 });
  /** An article without the gaps that other tests scroll over. */
  const openArticle = async (): Promise<Page> => {
    const page = await driven.open(site.url("article.html"));
    await page.evaluate(() => {
      for (const gap of document.querySelectorAll(".tall")) gap.remove();
    });
    await size(page, PAGE);
    await marksOfTone(page, "opposed");
    return page;
  };
  const shoot = async (page: Page, state: string, wanted: { width: number; height: number } | null): Promise<void> => {
    if (wanted) await size(page, wanted);
    await sleep(250);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${scheme}-${state}.png`) as `${string}.png` });
  };

  test("page and card", async () => {
    const page = await openArticle();
    await shoot(page, "page", null);
    for (const [state, words] of [
      ["card", "We fully support"],
      ["card-quote", "have waited long enough"],
      ["card-opposed", "Russia will veto"],
      ["card-several", "Denmark and Slovakia"],
    ] as const) {
      await page.mouse.move(2, 2);
      await sleep(450);
      await hoverOver(page, words);
      await waitForCard(page);
      await shoot(page, state, null);
    }
    expect(await waitForCard(page)).not.toBe("");
    await page.close();
  });

  test("popup in every state", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.view(page);
    await until(() => popup.$("[data-position]"), "the list");
    await shoot(popup, "popup", POPUP);
    await shoot(popup, "popup-320", NARROW);
    await popup.$eval("[data-seat][data-country=CN]", (seat) =>
      seat.dispatchEvent(new MouseEvent("click", { bubbles: true })),
    );
    await shoot(popup, "popup-seat", POPUP);
    await popup.$eval("[data-seat][data-country=CN]", (seat) =>
      seat.dispatchEvent(new MouseEvent("click", { bubbles: true })),
    );
    await popup.$eval(".scroll", (list) => list.scrollTo(0, 99999));
    await shoot(popup, "popup-end", POPUP);
    await popup.$eval("footer details", (menu) => {
      (menu as HTMLDetailsElement).open = true;
    });
    await shoot(popup, "popup-copy", POPUP);
    await putRecord(popup, page.url(), crowd(await readRecord(popup, page.url())));
    await until(async () => (await popup.$$("[data-country=VC]")).length > 0, "the crowd");
    await popup.$eval("footer details", (menu) => menu.removeAttribute("open"));
    await popup.$eval(".scroll", (list) => list.scrollTo(0, 0));
    await shoot(popup, "popup-crowded", POPUP);
    await shoot(popup, "popup-crowded-320", NARROW);
    await shoot(popup, "popup-crowded-wide", { width: 700, height: 900 });
    await popup.$eval(".scroll", (list) => list.scrollTo(0, 620));
    await shoot(popup, "popup-crowded-list", POPUP);
    for (const [state, record] of [
      ["reading", { kind: "reading" }],
      ["nothing", { kind: "skipped", reason: "topic" }],
      ["error", { kind: "failed", detail: "TypeError: the page went away" }],
      ["paused", { kind: "paused" }],
      ["waiting", { kind: "waiting" }],
    ] as const) {
      await putRecord(popup, page.url(), record);
      await until(() => popup.$(".notice"), state);
      await shoot(popup, `popup-${state}`, { width: 400, height: 320 });
    }
    await page.close();
    await popup.close().catch(() => undefined);
  });

  test.each(["options", "welcome"])("%s", async (file) => {
    const page = await driven.own(`${file}.html`);
    await shoot(page, file, SHEET);
    await shoot(page, `${file}-320`, { width: 320, height: 900 });
    await page.close();
  });

  test("side panel", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const tab = await (await driven.view(page)).evaluate(() => location.search);
    const panel = await driven.own(`sidepanel.html${tab}`);
    await until(() => panel.$("[data-position]"), "the list");
    await shoot(panel, "panel", { width: 360, height: 900 });
    await panel.close();
    await page.close();
  });

  test("marks in every style, and the legend", async () => {
    const options = await driven.own("options.html");
    for (const style of ["line", "strong"]) {
      await putSettings(options, { markStyle: style });
      const page = await openArticle();
      if (style === "strong") {
        await page.keyboard.down("Alt");
        await page.keyboard.down("Shift");
        await page.keyboard.press("KeyL");
        await page.keyboard.up("Shift");
        await page.keyboard.up("Alt");
      }
      await shoot(page, `page-${style}`, null);
      await page.close();
    }
    await putSettings(options, { markStyle: "tint" });
    await options.close();
  });

  test.each(scheme === "light" ? ["ar", "ru", "ja"] : ["ar"])("popup and card in %s", async (language) => {
    const options = await driven.own("options.html");
    await putSettings(options, { language });
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.view(page);
    await until(() => popup.$("[data-position]"), "the list");
    await shoot(popup, `popup-${language}`, POPUP);
    await shoot(popup, `popup-${language}-320`, NARROW);
    await popup.close().catch(() => undefined);
    await page.bringToFront();
    await size(page, PAGE);
    await hoverOver(page, "We fully support");
    await waitForCard(page);
    await shoot(page, `card-${language}`, null);
    await putSettings(options, { language: "auto" });
    await page.close();
    await options.close();
  });
});
