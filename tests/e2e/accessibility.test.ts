import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driven, startChromium, until } from "./browsers.ts";
import { hoverOver, marksOfTone, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";
import { putRecord } from "./states.ts";

let driven: Driven;
let site: Site;
let axe: string;

beforeAll(async () => {
  [driven, site, axe] = await Promise.all([
    startChromium(),
    startSite(),
    readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  ]);
}, 60_000);
afterAll(async () => {
  await driven?.stop();
  await site?.stop();
});

/** What axe finds wrong, one line each; `within` names where to look. */
async function violations(page: Page, within: string | null = null): Promise<readonly string[]> {
  // Through the driver, which the pages' own policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run(
          context: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const found = await checker.run(selector ?? document);
    return found.violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html} ${n.failureSummary}`));
  }, within);
}

describe.each(["light", "dark"])("%s", (scheme) => {
  const as = async (page: Page): Promise<Page> => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    return page;
  };

  test("popup", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await as(await driven.popup(page));
    await until(() => popup.$("[data-position]"), "the list");
    expect(await violations(popup)).toEqual([]);
    for (const record of [
      { kind: "reading" },
      { kind: "skipped", reason: "topic" },
      { kind: "failed", detail: "x" },
      { kind: "paused" },
      { kind: "waiting" },
    ]) {
      await putRecord(popup, page.url(), record);
      await until(() => popup.$(".notice"), "the notice");
      expect(await violations(popup), record.kind).toEqual([]);
    }
    await page.close();
  });

  test.each(["options.html", "welcome.html", "sidepanel.html"])("%s", async (file) => {
    const page = await as(await driven.own(file));
    await until(() => page.$("main > *"), "the view");
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test("hover card and legend", async () => {
    const page = await as(await driven.open(site.url("article.html")));
    await marksOfTone(page, "resolution");
    await hoverOver(page, "We fully support");
    await waitForCard(page);
    await page.keyboard.down("Alt");
    await page.keyboard.down("Shift");
    await page.keyboard.press("KeyL");
    await page.keyboard.up("Shift");
    await page.keyboard.up("Alt");
    await until(
      () =>
        page.evaluate(() => Boolean(document.querySelector("where-they-stand")?.shadowRoot?.querySelector(".legend"))),
      "the legend",
    );
    expect(await violations(page, "where-they-stand")).toEqual([]);
    await page.close();
  });
});

describe("what the reader's system asks for", () => {
  const openPopup = async (): Promise<{ page: Page; popup: Page }> => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.popup(page);
    await until(() => popup.$("[data-position]"), "the list");
    return { page, popup };
  };

  test("forced colours: the reader's own, in signs and words alike", async () => {
    const { page, popup } = await openPopup();
    const session = await popup.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    const colours = await popup.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "CanvasText";
      const own = getComputedStyle(probe).color;
      probe.remove();
      const signs = [...document.querySelectorAll("[data-position] svg circle, [data-seat] circle")];
      const used = signs.flatMap((sign) => [getComputedStyle(sign).stroke, getComputedStyle(sign).fill]);
      return { own, used: [...new Set(used)] };
    });
    expect(colours.used).toContain(colours.own);
    expect(
      colours.used.filter((colour) => /^rgb\((?:11, 98, 168|179, 54, 27|138, 90, 0|107, 79, 160)\)$/.test(colour)),
    ).toEqual([]);
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });

  test("reduced motion: nothing moves or fades", async () => {
    const { page, popup } = await openPopup();
    const moving = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll("*")].some((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0) || animationName !== "none";
        }),
      );
    expect(await moving()).toBe(true);
    await popup.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    expect(await moving()).toBe(false);
    await page.close();
  });
});

describe("by keyboard alone", () => {
  test("popup: from line to line, to the page, to a seat and back to the whole list", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "opposed");
    const popup = await driven.popup(page);
    await until(() => popup.$("[data-position]"), "the list");
    const focused = () =>
      popup.evaluate(() => document.activeElement?.closest("[data-country]")?.getAttribute("data-country"));
    const tabTo = async (selector: string): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        await popup.keyboard.press("Tab");
        if (await popup.evaluate((s) => document.activeElement?.matches(s), selector)) return;
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await tabTo("button.line");
    const first = await popup.evaluate(() => document.activeElement?.textContent);
    await popup.keyboard.press("ArrowDown");
    expect(await popup.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await popup.keyboard.press("End");
    await popup.keyboard.press("Home");
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(first);
    while ((await focused()) !== "RU") await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("c");
    await until(
      async () => (await popup.$eval("[role=status]", (s) => s.textContent)) === "Copied",
      "the link to be copied",
    );
    await popup.keyboard.press("Enter");
    await until(() => page.evaluate(() => scrollY > 300), "the page to scroll");

    await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo("[data-seat]");
    while ((await focused()) !== "FR") await popup.keyboard.press("ArrowRight");
    await popup.keyboard.press("Enter");
    const listed = () =>
      popup.$$eval(".list [data-country]", (rows) => rows.map((r) => r.getAttribute("data-country")));
    await until(async () => (await listed()).join() === "FR", "France alone");
    await popup.keyboard.press("Enter");
    await until(async () => (await listed()).length > 1, "the whole list");
    await page.close();
  });

  test("page: to a line, into its card, through its buttons, and back to where the focus was", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await page.focus("article a");
    await page.keyboard.down("Alt");
    await page.keyboard.down("Shift");
    await page.keyboard.press("KeyN");
    await page.keyboard.up("Shift");
    await page.keyboard.up("Alt");
    await waitForCard(page);
    const inCard = (): Promise<string | null | undefined> =>
      page.evaluate(() => {
        const focused = document.querySelector("where-they-stand")?.shadowRoot?.activeElement;
        return focused?.getAttribute("aria-label") ?? focused?.textContent;
      });
    const met: (string | null | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press("Tab");
      met.push(await inCard());
    }
    expect(new Set(met).size).toBe(4);
    while ((await inCard()) !== met[1]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await until(async () => (await waitForCard(page)).includes("Line 2 of"), "the next line's card");
    await page.keyboard.press("Escape");
    await until(() => page.evaluate(() => document.activeElement?.matches("article a")), "focus back on the link");
    await page.close();
  });

  test("options: each setting holds at once", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const options = await driven.own("options.html");
    await until(() => options.$("input[name=reading]"), "the settings");
    await options.focus("fieldset [data-tone=resolution] input[type=checkbox]");
    await options.keyboard.press("Space");
    await until(async () => !(await hasTone(page, "resolution")), "the marks of that position to go");
    await options.keyboard.press("Space");
    await until(() => hasTone(page, "resolution"), "the marks to come back");
    await page.close();
    await options.close();
  });
});

async function hasTone(page: Page, tone: string): Promise<boolean> {
  return page.evaluate((t) => [...CSS.highlights].some(([name, h]) => name.includes(`-${t}-`) && h.size > 0), tone);
}
