import { afterAll, beforeAll, expect, test } from "vitest";
import { type Driven, sleep, startChromium, startPlain, until } from "./browsers.ts";
import { cardText, hoverOver, marked, marksOfTone, waitForCard } from "./page-marks.ts";
import { differences, pictureOf } from "./pictures.ts";
import { type Site, startSite } from "./site.ts";
import { putSettings } from "./states.ts";

let driven: Driven;
let site: Site;

beforeAll(async () => {
  [driven, site] = await Promise.all([startChromium(), startSite()]);
}, 60_000);
afterAll(async () => {
  await driven?.stop();
  await site?.stop();
});

test("print leaves no trace: the printed page is the one of a browser without the extension", async () => {
  const plain = await startPlain("chromium");
  const bare = await plain.newPage();
  const page = await driven.open(site.url("article.html"));
  for (const one of [bare, page]) await one.setViewport({ width: 800, height: 900, deviceScaleFactor: 1 });
  await bare.goto(site.url("article.html"));
  await marksOfTone(page, "resolution");
  await hoverOver(page, "We fully support");
  await waitForCard(page);
  await page.keyboard.down("Alt");
  await page.keyboard.down("Shift");
  await page.keyboard.press("KeyL");
  await page.keyboard.up("Shift");
  await page.keyboard.up("Alt");
  await until(() => page.$("where-they-stand"), "card and legend");
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  expect(differences(await pictureOf(page), await pictureOf(bare))).toBeGreaterThan(1000);
  for (const one of [bare, page]) await one.emulateMediaType("print");
  expect(differences(await pictureOf(page), await pictureOf(bare))).toBe(0);
  await plain.close();
  await page.close();
});

test("on a dark page the marks are the dark ones; they follow when the page turns light", async () => {
  site.put("dark.html", DARK);
  const page = await driven.open(site.url("dark.html"));
  await marksOfTone(page, "resolution");
  const rules = () =>
    page.evaluate(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join());
  expect(await rules()).toContain("rgb(108, 182, 245)");
  await page.evaluate(() => document.documentElement.classList.add("day"));
  await until(async () => (await rules()).includes("rgb(11, 98, 168)"), "the light ones");
  await page.close();
});

test("read on click only: the page waits for the toolbar button", async () => {
  const options = await driven.own("options.html");
  await putSettings(options, { reading: "click" });
  const page = await driven.open(site.url("article.html"));
  await sleep(700);
  expect(await marked(page)).toEqual({});
  const popup = await driven.popup(page);
  const read = await until(() => popup.$("main button"), "the button");
  await read.click();
  await marksOfTone(page, "resolution");
  await putSettings(options, { reading: "automatic" });
  await page.close();
  await options.close();
});

test("the interface in another language, at once and right to left", async () => {
  const options = await driven.own("options.html");
  await putSettings(options, { language: "ar" });
  await until(() => options.evaluate(() => document.documentElement.dir === "rtl"), "right to left");
  expect(await options.$eval("h1", (h) => h.textContent)).toBe("الإعدادات");
  const page = await driven.open(site.url("article.html"));
  await marksOfTone(page, "resolution");
  await hoverOver(page, "We fully support");
  await until(async () => (await cardText(page))?.includes("مع قرار"), "the card in Arabic");
  await putSettings(options, { language: "auto" });
  await page.close();
  await options.close();
});

const DARK = `<!doctype html><html lang="en"><head><title>Council split</title><meta property="og:type" content="article">
<style>html{background:#15181c;color:#ddd} .day{background:#fffdf5;color:#222}</style></head><body><article><h1>Council split</h1>
<p>UNITED NATIONS - The U.N. Security Council met for a third day on Wednesday over the fighting along the river in Sudan.</p>
<p>Denmark supports the draft resolution and wants a vote this week, its ambassador said after the meeting in New York.</p>
<p>“Russia will veto the draft resolution if it is put to a vote,” Russian Foreign Minister Pavel Orlov said.</p></article></body></html>`;
