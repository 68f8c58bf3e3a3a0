import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driven, startChromium, startFirefox, startPlain, until } from "./browsers.ts";
import { marksOfTone } from "./page-marks.ts";
import { type Box, boxOfColour } from "./pictures.ts";
import { type Site, startSite } from "./site.ts";

/** Painted by the browser itself, whoever else is there; nothing else on the page has it. */
const TARGET = [255, 0, 200] as const;

const FILLER = '<div style="block-size:90vh"></div>';

/** The same words twice, said by two countries; and once more inside a longer sentence. */
const TWICE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two of one mind</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2006-07-12T09:30:00Z">
<style>body{font:18px/1.6 serif;margin:0 auto;max-inline-size:600px}::target-text{background:rgb(${TARGET.join(" ")});color:#000}</style>
</head><body><article><h1>Two of one mind</h1>
<p>UNITED NATIONS - The U.N. Security Council met on Wednesday over the fighting along the river in Sudan, and two of its members spoke alike.</p>
<p id="jp">“We fully support the draft resolution,” Japan’s ambassador, Kenji Mori, told reporters after the meeting.</p>${FILLER}
<p id="dk">“We fully support the draft resolution,” Denmark’s ambassador, Anna Holm, told reporters after the meeting.</p>${FILLER}
<p id="ru">“Russia will veto the draft resolution if it is put to a vote,” Russian Foreign Minister Pavel Orlov said.</p>${FILLER}
</article></body></html>`;

describe.each([
  { name: "Chromium", start: startChromium, kind: "chromium" as const },
  { name: "Firefox", start: startFirefox, kind: "firefox" as const },
])("$name", ({ start, kind }) => {
  let driven: Driven;
  let plain: Awaited<ReturnType<typeof startPlain>>;
  let site: Site;
  let links: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [driven, plain, site] = await Promise.all([start(), startPlain(kind), startSite()]);
    site.put("twice.html", TWICE);
    const page = await driven.open(site.url("twice.html"));
    await marksOfTone(page, "opposed");
    const popup = await driven.view(page);
    await until(() => popup.$("[data-position]"), "the list");
    // Countries of one position stand together: each link goes with the country named on the line's own row.
    links = JSON.parse(
      await popup.evaluate(() =>
        JSON.stringify(
          Object.fromEntries(
            [...document.querySelectorAll(".list li.country")].map((row) => [
              row.getAttribute("data-country"),
              row.querySelector("[data-link]")?.getAttribute("data-link"),
            ]),
          ),
        ),
      ),
    );
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await plain?.close();
    await site?.stop();
  });

  /** Where the browser paints its target, and where the paragraph stands. */
  const openLink = async (country: string, id: string): Promise<{ target: Box | null; line: Box }> => {
    const page: Page = await plain.newPage();
    await page.goto(links[country] ?? "");
    expect(await page.evaluate(() => document.querySelector("where-they-stand"))).toBeNull();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const target = await until(() => boxOfColour(page, TARGET), "the browser's own mark").catch(() => null);
    const line = await page.evaluate((wanted) => {
      const { left, top, right, bottom } = (document.getElementById(wanted) as HTMLElement).getBoundingClientRect();
      return { left, top, right, bottom };
    }, id);
    await page.close();
    return { target, line };
  };

  test.each([
    { country: "RU", id: "ru", words: "words that stand once" },
    { country: "JP", id: "jp", words: "words that stand twice, the first time" },
    { country: "DK", id: "dk", words: "words that stand twice, the second time" },
  ])("a link to $words finds them in a browser without the extension", async ({ country, id }) => {
    expect(Object.keys(links).sort()).toEqual(["DK", "JP", "RU"]);
    const { target, line } = await openLink(country, id);
    expect(target).not.toBeNull();
    if (!target) return;
    expect(target.top).toBeGreaterThanOrEqual(line.top - 2);
    expect(target.bottom).toBeLessThanOrEqual(line.bottom + 2);
    expect(target.right - target.left).toBeGreaterThan(100);
  });
});
