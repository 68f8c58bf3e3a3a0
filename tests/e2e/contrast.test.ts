import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { POSITIONS } from "../../utils/model.ts";
import { MARK_STYLES } from "../../utils/settings.ts";
import { type Driven, startChromium, startFirefox, until } from "./browsers.ts";
import { cardContrasts, type SeenMark, seenMarks } from "./colours.ts";
import { hoverOver, marksOfTone, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";
import { putSettings } from "./states.ts";

const GROUNDS = [
  {
    ground: "white",
    css: "html{background:#fff!important;color:#222!important;color-scheme:light!important} a{color:#00e}",
  },
  { ground: "black", css: "html{background:#000!important;color:#ddd!important} a{color:#8ab4f8}" },
  { ground: "sepia", css: "html{background:#f4ecd8!important;color:#5b4636!important} a{color:#7a3e00}" },
];

/** Dark Reader's own settings out of the box. */
const DARK_READER = "DarkReader.enable({brightness:100,contrast:100,sepia:0})";

describe.each([
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: startFirefox },
])("$name", ({ start }) => {
  let driven: Driven;
  let site: Site;
  let options: Page;
  let article: string;

  beforeAll(async () => {
    [driven, site, article] = await Promise.all([
      start(),
      startSite(),
      readFile(path.resolve(import.meta.dirname, "pages/article.html"), "utf8"),
    ]);
    const engine = createRequire(import.meta.url).resolve("darkreader/darkreader.js");
    site.put("darkreader.js", await readFile(engine, "utf8"));
    options = await driven.own("options.html");
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
  });
  afterEach(async () => {
    for (const open of (await driven.browser.pages()).slice(1)) if (open !== options) await open.close();
  });

  /** What is too faint: WCAG 1.4.3 for text (or as faint as the page had it), 1.4.11 for the line below it. */
  const tooFaint = (marks: readonly SeenMark[]): readonly SeenMark[] =>
    marks.filter(({ text, line, plain }) => text < Math.min(4.5, plain) - 0.01 || line < 3);

  describe.each(GROUNDS)("on $ground", ({ ground, css }) => {
    test.each(MARK_STYLES)("%s: text 4.5 to 1, line 3 to 1, for every position", async (style) => {
      site.put(`${ground}.html`, article.replace("</style>", `${css}</style>`));
      await putSettings(options, { markStyle: style });
      const page = await driven.open(site.url(`${ground}.html`));
      await marksOfTone(page, "undecided");
      const seen = await seenMarks(page);
      expect(new Set(seen.map(({ tone }) => tone))).toEqual(new Set([...POSITIONS, "quote"]));
      expect(tooFaint(seen)).toEqual([]);
      expect(seen.filter(({ text }) => text < 4.5)).toEqual([]);
      // The reader must see where the pointer is.
      const [rest, here] = ["rest", "here"].map((state) => seen.find((m) => m.state === state && m.tone === "opposed"));
      expect(rest?.text).not.toBeCloseTo(here?.text ?? 0, 1);
    });
  });

  describe("under Dark Reader", () => {
    const whenDark = (page: Page): Promise<boolean> =>
      page.evaluate(() => document.documentElement.hasAttribute("data-darkreader-scheme"));
    const settledMarks = (page: Page): Promise<readonly SeenMark[]> =>
      until(async () => {
        const seen = await seenMarks(page);
        return seen.length > 0 && tooFaint(seen).length === 0 ? seen : null;
      }, "marks that can be read").catch(async () => seenMarks(page));

    test("running before the page is read", async () => {
      await putSettings(options, { markStyle: "tint" });
      site.put(
        "dark-reader.html",
        article.replace("</style>", `</style><script src="darkreader.js"></script><script>${DARK_READER}</script>`),
      );
      const page = await driven.open(site.url("dark-reader.html"));
      await until(() => whenDark(page), "Dark Reader");
      await marksOfTone(page, "undecided");
      const seen = await settledMarks(page);
      expect(tooFaint(seen)).toEqual([]);
      // The page is dark indeed, and its text light.
      expect(seen.find(({ words }) => words.includes("fully support"))?.plain).toBeGreaterThan(7);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toMatch(
        /rgb\(\d\d, /,
      );
      await hoverOver(page, "We fully support");
      await waitForCard(page);
      expect((await cardContrasts(page)).filter(({ text }) => text < 4.5)).toEqual([]);
    });

    test("switched on and off while marks are there", async () => {
      site.put("switched.html", article.replace("</style>", '</style><script src="darkreader.js"></script>'));
      const page = await driven.open(site.url("switched.html"));
      await marksOfTone(page, "undecided");
      await page.evaluate(DARK_READER);
      await until(() => whenDark(page), "Dark Reader");
      expect(tooFaint(await settledMarks(page))).toEqual([]);
      await page.evaluate("DarkReader.disable()");
      await until(async () => !(await whenDark(page)), "Dark Reader to go");
      expect(tooFaint(await settledMarks(page))).toEqual([]);
    });
  });
});
