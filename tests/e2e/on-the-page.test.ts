import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { colourOf } from "../../utils/page/ground.ts";
import { contrast } from "../../utils/page/tones.ts";
import { type Driven, sleep, startChromium, until } from "./browsers.ts";
import { cardText, hoverOver, marked, marksOfTone } from "./page-marks.ts";
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

test("a line's link leads to that line", async () => {
  const page = await driven.open(site.url("article.html"));
  await marksOfTone(page, "opposed");
  const popup = await driven.popup(page);
  const link = await until(
    () => popup.$eval(".list [data-country=RU] [data-link]", (item) => item.getAttribute("data-link")),
    "Russia's link",
  );
  expect(link).toContain("#:~:text=");
  await page.close();
  const fresh = await driven.open(link);
  await until(() => fresh.evaluate(() => scrollY > 300), "the browser to scroll to the words");
  await fresh.close();
});

test("print shows no mark", async () => {
  const page = await driven.open(site.url("article.html"));
  await marksOfTone(page, "resolution");
  await page.emulateMediaType("print");
  const painted = await page.evaluate(() =>
    document.adoptedStyleSheets.some((sheet) =>
      [...sheet.cssRules].some((rule) => !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches),
    ),
  );
  expect(painted).toBe(false);
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

test("under Dark Reader the marks stay readable", async () => {
  const engine = await readFile(createRequire(import.meta.url).resolve("darkreader/darkreader.js"), "utf8");
  const page = await driven.open(site.url("article.html"));
  await marksOfTone(page, "resolution");
  const own = () =>
    page.evaluate(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join("\n"));
  expect(await own()).toContain("rgb(11, 98, 168)");
  await page.evaluate(`${engine};DarkReader.enable({brightness:100,contrast:90,sepia:10})`);
  await until(async () => (await own()).includes("rgb(108, 182, 245)"), "the hues for dark ground");
  await sleep(400);
  // What is painted in the end, whoever's rule wins: the underline against the ground that Dark Reader made.
  const { line, ground } = await page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((n) => n.includes("-resolution-")) ?? "";
    const text = [...document.querySelectorAll("p")].find((p) => p.textContent.includes("fully support"));
    return {
      line: text ? getComputedStyle(text, `::highlight(${name})`).textDecorationColor : "",
      ground: getComputedStyle(document.body).backgroundColor,
    };
  });
  const read = (colour: string) => colourOf(colour)?.rgb ?? ([128, 128, 128] as const);
  expect(contrast(read(line), read(ground)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  await page.close();
});

test.each([
  {
    name: "a page that resets everything",
    css: "*{all:revert;margin:0!important;color:green} div,where-they-stand{display:none!important;opacity:0!important}",
  },
  { name: "text in columns", css: "article{columns:2;height:420px}" },
  { name: "right to left", css: "body{direction:rtl}" },
  { name: "a sticky header", css: "h1{position:sticky;top:0;background:white;z-index:99999}" },
  { name: "a zoomed page", css: "html{zoom:1.5}" },
])("the card shows on $name, beside its line", async ({ css }) => {
  site.put("odd.html", DARK.replace("</style>", `${css}</style>`));
  const page = await driven.open(site.url("odd.html"));
  await marksOfTone(page, "resolution");
  await hoverOver(page, "supports the draft");
  await until(() => cardText(page), "the card");
  const [card, lines] = await page.evaluate(() => {
    const box = document.querySelector("where-they-stand")?.shadowRoot?.querySelector(".card")?.getBoundingClientRect();
    const here = [...CSS.highlights].find(([name]) => name.endsWith("here") && name.includes("resolution"))?.[1];
    const boxes = [...(here ?? [])].flatMap((r) =>
      [...(r as Range).getClientRects()].map((b) => b.toJSON() as DOMRect),
    );
    return [box?.toJSON() as DOMRect, boxes] as const;
  });
  expect(card.width).toBeGreaterThan(200);
  for (const line of lines) {
    const apart =
      card.bottom <= line.top + 1 ||
      card.top >= line.bottom - 1 ||
      card.right <= line.left + 1 ||
      card.left >= line.right - 1;
    expect(apart, JSON.stringify({ card, line })).toBe(true);
  }
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
