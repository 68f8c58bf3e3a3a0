import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { TABLE } from "../../utils/summary/horseshoe.ts";
import { type Driven, startChromium, startFirefox, until } from "./browsers.ts";
import { marksOfTone } from "./page-marks.ts";
import { type Picture, readPng } from "./pictures.ts";
import { type Site, startSite } from "./site.ts";

/** Members of July 2006 in the order in which they sit. */
const SEATS = "AR CN DK FR GH GR JP PE QA CG RU SK TZ GB US".split(" ");

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

  const openView = async (file = "article.html"): Promise<Page> => {
    const page = await driven.open(site.url(file));
    await marksOfTone(page, "resolution");
    const view = await driven.view(page);
    await until(() => view.$("[data-position]"), "the list");
    return view;
  };
  const textOf = (view: Page, selector: string): Promise<readonly string[]> =>
    view.$$eval(selector, (found) => found.map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim()));
  const listed = (view: Page): Promise<readonly string[]> =>
    view.$$eval(".list [data-country]", (rows) => rows.map((row) => row.getAttribute("data-country") ?? ""));
  const seat = (country: string): string => `[data-seat][data-country=${country}]`;
  const middleOf = (view: Page, selector: string): Promise<{ x: number; y: number }> =>
    view.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });

  test("the table seats the Council of the article's day, each seat with its country's position", async () => {
    const view = await openView();
    expect(await view.$$eval("[data-seat]", (seats) => seats.map((s) => s.getAttribute("data-country")))).toEqual(
      SEATS,
    );
    const tones = await view.$$eval("[data-seat]", (seats) =>
      seats
        .map((s) => `${s.getAttribute("data-country")} ${s.getAttribute("data-tone")}`)
        .filter((t) => !t.endsWith("null")),
    );
    expect(tones.sort()).toEqual([
      "CN statement",
      "DK resolution",
      "FR two-step",
      "GB resolution",
      "JP resolution",
      "QA undecided",
      "RU opposed",
      "SK resolution",
      "US resolution",
    ]);
    expect(await view.$$eval(".ring", (rings) => rings.length)).toBe(5);
    expect(await view.$$eval(".disc.empty", (discs) => discs.length)).toBe(6);
  });

  test("the arithmetic says what is known, and no more", async () => {
    const view = await openView();
    expect(await textOf(view, ".horseshoe .sum")).toEqual(["5 of 9"]);
    expect(await textOf(view, ".tally li")).toEqual([
      "Statement first, then a resolution 1",
      "For a statement 1",
      "Opposed 1",
      "Undecided 1",
      "not heard from here 6",
    ]);
    expect(await textOf(view, ".short")).toEqual(["4 votes short of the 9 needed."]);
    expect(await textOf(view, ".sums li")).toEqual([
      "Russia is opposed: a veto is possible.",
      "China prefers a statement: a veto is possible.",
      "A presidential statement needs all 15.",
    ]);
  });

  test.each([
    {
      name: "beyond the table",
      date: "2031-03-04T09:00:00Z",
      said: /Who sat on the Council on March 4, 2031 is not known here/,
    },
    { name: "that is missing", date: "", said: /gives no date/ },
  ])("a date $name is told, not guessed", async ({ name, date, said }) => {
    const file = `${name.replaceAll(" ", "-")}.html`;
    site.put(file, article.replace("2006-07-12T09:30:00Z", date));
    const view = await openView(file);
    expect(await view.$(".horseshoe")).toBeNull();
    expect((await textOf(view, ".note")).join(" ")).toMatch(said);
    expect(await listed(view)).toContain("RU");
  });

  test.each([400, 320])("at %i px nothing scrolls but the list, and nothing is cut off", async (width) => {
    const view = await openView();
    await view.setViewport({ width, height: 600 });
    const sizes = await view.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight, root.clientWidth - innerWidth];
    });
    expect(sizes).toEqual([0, 0, 0]);
    const cut = await view.$$eval("main *, footer *", (all) =>
      all
        .filter(
          (e) =>
            e instanceof HTMLElement &&
            e.scrollWidth > e.clientWidth + 1 &&
            getComputedStyle(e).overflowX !== "visible",
        )
        .map((e) => e.className),
    );
    expect(cut.filter((name) => name !== "said")).toEqual([]);
  });

  test("a seat under the pointer or in focus tells its country and its strongest line", async () => {
    const view = await openView();
    await view.bringToFront();
    const said = async (): Promise<string> => (await textOf(view, ".said-of")).join(" ");
    const focus = (country: string): Promise<void> =>
      view.$eval(seat(country), (element) => (element as SVGGElement).focus());
    const sums = await said();
    const spot = await middleOf(view, seat("RU"));
    await view.mouse.move(spot.x, spot.y, { steps: 3 });
    await until(async () => (await said()).includes("Russia (permanent member): Opposed"), "Russia's note");
    expect(await said()).toContain("Russia will veto the draft resolution");
    await view.mouse.move(2, 2);
    await until(async () => (await said()) === sums, "the sums again");
    await focus("PE");
    await until(async () => (await said()).includes("Peru: not heard from here"), "Peru's note");
    await focus("FR");
    await until(async () => (await said()).includes("first adopt a presidential statement"), "France's note");
  });

  test("a press on a seat filters the list, another takes the filter off", async () => {
    const view = await openView();
    await view.bringToFront();
    const whole = await listed(view);
    const spot = await middleOf(view, seat("CN"));
    await view.mouse.click(spot.x, spot.y);
    await until(async () => (await listed(view)).join() === "CN", "China alone");
    expect(await view.$eval(seat("CN"), (s) => s.getAttribute("aria-pressed"))).toBe("true");
    await view.mouse.click(spot.x, spot.y);
    await until(async () => (await listed(view)).join() === whole.join(), "the whole list");
    // A member that nobody heard of filters nothing.
    const empty = await middleOf(view, seat("PE"));
    await view.mouse.click(empty.x, empty.y);
    expect(await listed(view)).toEqual(whole);
  });

  test("a tap on a seat does both", async () => {
    const view = await openView();
    await view.bringToFront();
    const spot = await middleOf(view, seat("RU"));
    await view.touchscreen.tap(spot.x, spot.y);
    await until(async () => (await listed(view)).join() === "RU", "Russia alone");
    expect((await textOf(view, ".said-of")).join(" ")).toContain("Russia will veto");
  });

  /** Press an item of the footer's menu and give the file it makes, as base64. */
  const save = async (view: Page, nth: number): Promise<Buffer> => {
    await view.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => document.body.setAttribute("data-file", String(reader.result));
        if (blob instanceof Blob) reader.readAsDataURL(blob);
        return made.call(URL, blob);
      };
    });
    await view.$eval("footer details", (menu) => menu.setAttribute("open", ""));
    await view.$$eval("footer .items button", (items, n) => (items[n] as HTMLElement).click(), nth);
    const url = await until(() => view.evaluate(() => document.body.getAttribute("data-file")), "the file");
    return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
  };

  test("the table as SVG stands by itself", async () => {
    const view = await openView();
    const svg = (await save(view, 3)).toString("utf8");
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(
      /var\(|light-dark|class=|tabindex|href|https?:\/\/(?!www\.w3\.org)|moz-extension|chrome-extension/,
    );
    for (const country of SEATS) expect(svg).toContain(`>${country}</text>`);
    expect(svg).toContain("5 of 9");
    const drawn = await view.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    expect(drawn).toEqual([TABLE.width, TABLE.height]);
  });

  test("the table as PNG shows every position's colour", async () => {
    const view = await openView();
    const picture = readPng(await save(view, 4));
    expect([picture.width, picture.height]).toEqual([TABLE.width * 3, TABLE.height * 3]);
    const seen = coloursIn(picture);
    for (const colour of ["11,98,168", "107,79,160", "138,90,0", "179,54,27", "90,100,112"])
      expect(seen).toContain(colour);
  });

  test("the summary is copied as rich text with its links, as Markdown and as plain text", async () => {
    const view = await openView();
    await view.evaluate(() => {
      const copied: string[] = [];
      const keep = (text: string): void => {
        copied.push(text);
        document.body.setAttribute("data-copied", JSON.stringify(copied));
      };
      navigator.clipboard.writeText = async (text) => keep(text);
      navigator.clipboard.write = async ([item]) => {
        for (const type of item?.types ?? []) keep(`${type}: ${await (await item?.getType(type))?.text()}`);
      };
    });
    const copied = async (count: number): Promise<readonly string[]> =>
      until(async () => {
        const all = JSON.parse(
          (await view.evaluate(() => document.body.getAttribute("data-copied"))) ?? "[]",
        ) as string[];
        return all.length >= count ? all : null;
      }, "the copy");
    const choose = (nth: number): Promise<void> =>
      view.$$eval("footer .items button", (items, n) => (items[n] as HTMLElement).click(), nth);
    await choose(0);
    const [html, plain] = await copied(2);
    expect(html).toMatch(/^text\/html: .*<a href="http:\/\/127\.0\.0\.1:\d+\/article\.html#:~:text=/s);
    expect(plain).toMatch(/^text\/plain: /);
    await choose(1);
    expect((await copied(3))[2]).toMatch(/\]\(http:\/\/127\.0\.0\.1:\d+\/article\.html#:~:text=/);
    await choose(2);
    expect((await copied(4))[3]).toContain("Russia");
    expect(await view.$eval("[role=status]", (said) => said.textContent)).toBe("Copied");
  });
});

describe("beside and before the popup", () => {
  let driven: Driven;
  let site: Site;
  beforeAll(async () => {
    [driven, site] = await Promise.all([startChromium(), startSite()]);
  }, 60_000);
  afterAll(async () => {
    await driven?.stop();
    await site?.stop();
  });

  test("the side panel opens from the popup and follows the tab", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const popup = await driven.popup(page);
    await until(() => popup.$("[data-position]"), "the list");
    const opened = driven.browser.waitForTarget((t) => t.url().endsWith("sidepanel.html"), { timeout: 10_000 });
    await popup.click("footer .ends button");
    const panel = await (await opened).asPage();
    const title = (): Promise<string> => panel.$eval("h1", (h) => h.textContent ?? "");
    await until(
      async () => (await panel.$("[data-position]")) && (await title()).startsWith("Council split"),
      "the article",
    );
    const other = await driven.open(site.url("cooking.html"));
    await until(async () => (await title()) === "Nothing to show here", "the other tab's state");
    await page.bringToFront();
    await until(async () => (await title()).startsWith("Council split"), "the article again");
    await panel.$$eval(".list [data-country=RU] button.line", (lines) => (lines[0] as HTMLElement).click());
    await until(() => page.evaluate(() => scrollY > 300), "the page to scroll");
    await other.close();
    await page.close();
  });

  test("first content is there in the first frame after the tab's record, already worked out", async () => {
    const page = await driven.open(site.url("article.html"));
    await marksOfTone(page, "resolution");
    const address = (await driven.view(page)).url();
    const popup = await driven.browser.newPage();
    await popup.evaluateOnNewDocument(WATCH);
    await popup.goto(address);
    const seen = await until(async () => {
      const { frame, ...rest } = await popup.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
      return frame === null ? null : { frame, ...rest };
    }, "the first frame after the record");
    expect(seen).toEqual({ frame: "list", notices: 0, messages: 0 });
  });
});

interface Seen {
  /** What the first frame after the record's arrival showed. */
  readonly frame: string | null;
  /** How often something else than the list was shown before, such as "reading". */
  readonly notices: number;
  /** Messages sent to the background: each would be work still to be done. */
  readonly messages: number;
}

/** Runs before the popup's own script. As text: the test runner's build must not touch it. */
const WATCH = `
  globalThis.seen = { frame: null, notices: 0, messages: 0 };
  const look = () => requestAnimationFrame(() => {
    seen.frame ??= document.querySelector("[data-position]") ? "list" : document.body.innerText || "nothing";
  });
  const { session } = chrome.storage;
  const get = session.get.bind(session);
  session.get = (keys, back) =>
    back ? get(keys, (found) => { look(); back(found); }) : get(keys).then((found) => { look(); return found; });
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (...all) => { seen.messages++; return send(...all); };
  new MutationObserver(() => { if (document.querySelector(".notice")) seen.notices++; })
    .observe(document, { childList: true, subtree: true });
`;

function coloursIn(picture: Picture): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let y = 0; y < picture.height; y++) for (let x = 0; x < picture.width; x++) seen.add(picture.at(x, y).join());
  return seen;
}
