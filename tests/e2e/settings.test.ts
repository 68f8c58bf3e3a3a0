import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { POSITIONS } from "../../utils/model.ts";
import { type Driven, sleep, startChromium, startFirefox, until } from "./browsers.ts";
import { cardText, hoverOver, marked, marksOfTone, waitForCard } from "./page-marks.ts";
import { type Site, startSite } from "./site.ts";
import { putSettings } from "./states.ts";

/** Each setting is changed where the reader changes it, while an article is open in another tab that is never loaded again. */
describe.each([
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: startFirefox },
])("$name", ({ start }) => {
  let driven: Driven;
  let site: Site;
  let options: Page;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    [driven, site, folder] = await Promise.all([start(), startSite(), mkdtemp(path.join(tmpdir(), "settings-"))]);
    options = await driven.own("options.html");
    await until(() => options.$("input[name=reading]"), "the settings");
    page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    await page.evaluate(() => document.body.setAttribute("data-loaded", "once"));
  }, 60_000);
  afterEach(async () => {
    expect(await page.evaluate(() => document.body.getAttribute("data-loaded"))).toBe("once");
    await options.$$eval("section button", (buttons) => (buttons.at(-1) as HTMLButtonElement).click());
    await until(async () => (await tones()).length === POSITIONS.length + 1, "everything as it was");
  });
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Positions marked on the page, and "quote". */
  const tones = async (): Promise<readonly string[]> => [
    ...new Set(Object.keys(await marked(page)).map((name) => name.replace(/-\d+-(?:rest|here)$/, ""))),
  ];
  const rules = (): Promise<string> =>
    page.evaluate(() => document.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join("\n"));
  const press = (selector: string, nth = 0): Promise<void> =>
    options.$$eval(selector, (found, n) => (found[n] as HTMLElement).click(), nth);
  const news = (): Promise<string> => options.$eval("[role=status]", (said) => said.textContent ?? "");
  const stored = (): Promise<string> => options.evaluate(STORED);

  test.each(POSITIONS)("marked positions: %s goes and comes back", async (position) => {
    const box = `fieldset [data-tone=${position}] input[type=checkbox]`;
    await press(box);
    await until(async () => !(await tones()).includes(position), "its marks to go");
    expect((await tones()).length).toBe(POSITIONS.length);
    await press(box);
    await until(async () => (await tones()).includes(position), "its marks to come back");
  });

  test("marked quotes go and come back", async () => {
    const box = "fieldset [data-tone=quote] input[type=checkbox]";
    await press(box);
    await until(async () => !(await tones()).includes("quote"), "the quotes' marks to go");
    await press(box);
    await until(async () => (await tones()).includes("quote"), "them to come back");
  });

  test("style of the marks: line, strong, tint", async () => {
    const resting = async (): Promise<string> =>
      /::highlight\([^)]*resolution-\d+-rest\)[^}]*}/.exec(await rules())?.[0] ?? "";
    expect(await resting()).toMatch(/0\.16\)/);
    await press("input[name=style]", 1);
    await until(async () => /rgba\([^)]*, 0\)/.test(await resting()), "a line without a ground");
    await press("input[name=style]", 2);
    await until(async () => /0\.28\)/.test(await resting()), "a fuller ground");
    expect(await resting()).toContain("3px");
    await press("input[name=style]", 0);
    await until(async () => /0\.16\)/.test(await resting()), "the soft ground");
  });

  test("skipped sites: added, the page is left alone; taken off, it is read again", async () => {
    await options.focus("form input");
    await options.keyboard.type("http://127.0.0.1/x");
    await options.keyboard.press("Enter");
    await until(async () => (await tones()).length === 0, "the marks to go");
    expect(await options.$eval(".sites", (list) => list.textContent)).toBe("127.0.0.1");
    await until(async () => (await driven.badge(page.url())) === "", "the button's number to go");
    await press(".sites button");
    await marksOfTone(page, "resolution");
  });

  test("what is no site is refused, and says so", async () => {
    const before = await stored();
    await options.focus("form input");
    await options.keyboard.type("not a site");
    await options.keyboard.press("Enter");
    await until(async () => (await news()) !== "", "the news");
    expect(await news()).toMatch(/not the name of a site/);
    expect(await stored()).toBe(before);
    expect(await options.$eval("form input", (input) => (input as HTMLInputElement).value)).toBe("not a site");
    await options.$eval("form input", (input) => {
      (input as HTMLInputElement).value = "";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  });

  test("a site paused from the popup stays paused when another setting changes here", async () => {
    await putSettings(options, { skippedSites: ["paused.example"] });
    await until(() => options.$(".sites li"), "the site in the list");
    await press("fieldset [data-tone=quote] input[type=checkbox]");
    await until(async () => !(await tones()).includes("quote"), "the change to hold");
    expect(await stored()).toContain("paused.example");
  });

  test("reading: on click only, a new page waits; automatic again, it is read without a load", async () => {
    await press("input[name=reading]", 1);
    await until(async () => (await stored()).includes("click"), "the change");
    const waiting = await driven.open(site.url("article.html?waiting"));
    await sleep(800);
    expect(await marked(waiting)).toEqual({});
    await press("input[name=reading]", 0);
    await marksOfTone(waiting, "resolution");
    await waiting.close();
    await page.bringToFront();
  });

  test("language: options page, open card and open popup speak it", async () => {
    const popup = await driven.view(page);
    await until(() => popup.$("[data-position]"), "the list");
    await options.select("select", "fr");
    await until(() => options.evaluate(() => document.documentElement.lang === "fr"), "French here");
    await until(() => popup.evaluate(() => document.documentElement.lang === "fr"), "French in the popup");
    await page.bringToFront();
    await hoverOver(page, "We fully support");
    expect(await waitForCard(page)).toContain("Pour une résolution");
    await options.select("select", "auto");
    await until(async () => (await cardText(page))?.includes("For a resolution") ?? true, "English in the card");
    await page.mouse.move(1, 1);
    await popup.close();
  });

  describe("a settings file", () => {
    const pick = async (name: string, content: string): Promise<void> => {
      const file = path.join(folder, name);
      await writeFile(file, content);
      const input = (await options.$("input[type=file]")) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };

    test.each([
      { name: "broken", content: '{"reading":"click"' },
      { name: "of another program", content: '{"theme":"dark"}' },
      { name: "with a wrong value", content: '{"reading":"click","markStyle":"glitter"}' },
    ])("$name is refused, says so, and loses nothing", async ({ content }) => {
      await putSettings(options, { skippedSites: ["kept.example"] });
      await until(() => options.$(".sites li"), "the site in the list");
      const before = await stored();
      await pick("bad.json", content);
      await until(async () => /damaged or holds no settings.*Nothing was changed/.test(await news()), "the refusal");
      expect(await stored()).toBe(before);
      expect(await options.$eval("[role=status]", (said) => said.getBoundingClientRect().height)).toBeGreaterThan(0);
      await pick("bad.json", '{"markQuotes":false,"skippedSites":["kept.example"]}');
      await until(async () => !(await tones()).includes("quote"), "the mended file to be taken");
      expect(await stored()).toContain("kept.example");
    });

    test("that was exported brings everything back", async () => {
      await options.evaluate(() => {
        const made = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute("data-file", text));
          return made.call(URL, blob);
        };
      });
      await press("input[name=style]", 2);
      await press("fieldset [data-tone=opposed] input[type=checkbox]");
      await until(async () => !(await tones()).includes("opposed"), "the change to hold");
      await press("section .row > button");
      const file = await until(() => options.evaluate(() => document.body.getAttribute("data-file")), "the file");
      await press("section .row > button", 1);
      await until(async () => (await tones()).includes("opposed"), "everything as it was");
      await pick("settings.json", file);
      await until(async () => !(await tones()).includes("opposed"), "the file's settings");
      expect(await rules()).toContain("3px");
    });
  });
});

const STORED = new Function(
  `return (globalThis.browser ?? chrome).storage.local.get("settings").then((s) => JSON.stringify(s));`,
) as () => Promise<string>;
