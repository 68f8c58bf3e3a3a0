import { existsSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

const OUTPUT = path.resolve(process.env["WTS_OUTPUT"] ?? ".output");
/** Fixes Firefox's otherwise random moz-extension:// origin. */
const FIREFOX_ORIGIN = "6c1b2c1e-8f5a-4d0e-9d3e-1a2b3c4d5e6f";
const FIREFOX_ID = "where-they-stand@extension.invalid";

const CHROMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "brave-browser",
  "microsoft-edge",
];
const FIREFOXES = ["firefox-esr", "firefox"];

/** A real browser with the built extension in it. */
export interface Driven {
  readonly name: "chromium" | "firefox";
  readonly browser: Browser;
  /** A new tab with `url` in front. */
  readonly open: (url: string) => Promise<Page>;
  /** What the toolbar button opens while `page` is in front. */
  readonly popup: (page: Page) => Promise<Page>;
  /** The popup's page in a tab of its own, which can be given any size. */
  readonly view: (page: Page) => Promise<Page>;
  /** One of the extension's own pages, such as `options.html`. */
  readonly own: (file: string) => Promise<Page>;
  /** Text on the toolbar button for the tab at `url`. */
  readonly badge: (url: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export type Scheme = "light" | "dark";

/** A browser as others have it, without the extension. */
export async function startPlain(name: Driven["name"]): Promise<Browser> {
  if (name === "chromium") return puppeteer.launch({ executablePath: chromium(), headless: true, args: CHROMIUM_ARGS });
  return puppeteer.launch({ browser: "firefox", executablePath: firefox(), headless: true });
}

const chromium = (): string => installed("Chromium", CHROMES, process.env["CHROME_PATH"]);
const firefox = (): string => installed("Firefox", FIREFOXES, process.env["FIREFOX_PATH"]);

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-US",
];

export async function startChromium(scheme: Scheme = "light"): Promise<Driven> {
  const extensionPath = built("chrome-mv3", "npx wxt build");
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: CHROMIUM_ARGS,
  });
  const id = await browser.installExtension(extensionPath);
  await closeWelcome(browser);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("Chromium did not load the extension");
  const dress = (page: Page): Promise<void> =>
    page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const own = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    await dress(page);
    await page.goto(`chrome-extension://${extension.id}/${file}`);
    return page;
  };
  return {
    name: "chromium",
    browser,
    own,
    open: async (url) => {
      const page = await browser.newPage();
      await dress(page);
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    view: (page) => viewOf(page, own),
    popup: async (page) => {
      await page.bringToFront();
      const opened = browser.waitForTarget((t) => t.url().endsWith("popup.html"), { timeout: 10_000 });
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      await dress(popup);
      await popup.waitForSelector("main > *");
      return popup;
    },
    badge: async (url) => {
      const target = await browser.waitForTarget((t) => t.type() === "service_worker", { timeout: 10_000 });
      const worker = await target.worker();
      return (await worker?.evaluate(BADGE, url)) ?? "";
    },
    stop: () => browser.close(),
  };
}

export async function startFirefox(scheme: Scheme = "light"): Promise<Driven> {
  const extensionPath = built("firefox-mv3", "npx wxt build -b firefox --mv3");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox(),
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_ORIGIN }),
      "intl.accept_languages": "en-US",
      "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
    },
  });
  await browser.installExtension(extensionPath);
  const own = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    // The load event of extension pages never reaches the driver; what counts is that the page has something to show.
    await Promise.race([page.goto(`moz-extension://${FIREFOX_ORIGIN}/${file}`).catch(() => null), sleep(1500)]);
    await until(() => page.evaluate(() => document.querySelector("main > *") !== null));
    return page;
  };
  return {
    name: "firefox",
    browser,
    own,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    view: (page) => viewOf(page, own),
    // Firefox's real popup cannot be driven.
    popup: (page) => viewOf(page, own),
    badge: async (url) => {
      const page = await own("popup.html");
      const text = (await page.evaluate(BADGE, url)) as string;
      await page.close();
      return text;
    },
    stop: () => browser.close(),
  };
}

/** Runs inside the extension. As text: the test runner's build must not touch it. */
const BADGE = new Function(
  "url",
  `const api = globalThis.browser ?? chrome;
   return api.tabs.query({}).then((tabs) => {
     const tab = tabs.find((t) => t.url === url);
     return tab ? api.action.getBadgeText({ tabId: tab.id }) : "no tab";
   });`,
) as (url: string) => Promise<string>;

/** The page that opens after installing comes when it likes and would take the front from a test's own page. */
async function closeWelcome(browser: Browser): Promise<void> {
  const find = async (): Promise<Page | undefined> => {
    const pages = await browser.pages();
    return pages.find((page) => page.url().endsWith("/welcome.html"));
  };
  const page = await until(find, "the welcome page");
  await page.close();
}

/** Open the popup's page in a tab and tell it which tab it speaks of. */
async function viewOf(page: Page, own: Driven["own"]): Promise<Page> {
  const view = await own("popup.html");
  const id = await view.evaluate(TAB_ID, page.url());
  await view.close();
  return own(`popup.html?tab=${id}`);
}

const TAB_ID = new Function(
  "url",
  "return (globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((t) => t.url === url)?.id);",
) as (url: string) => Promise<number>;

/** Wait until `ask` answers with something true, and give that back. */
export async function until<T>(ask: () => Promise<T>, what = "condition", ms = 8000): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer as NonNullable<T>;
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain for: ${what}`);
    await sleep(50);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function built(folder: string, command: string): string {
  const found = path.join(OUTPUT, folder);
  if (!existsSync(path.join(found, "manifest.json"))) {
    throw new Error(`${found} is not built. Run \`${command}\` first, or \`npm test\`, which does.`);
  }
  return found;
}

function installed(name: string, commands: readonly string[], given: string | undefined): string {
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const found = commands.flatMap((c) => folders.map((f) => path.join(f, c))).find((file) => existsSync(file));
  if (!found) throw new Error(`${name} is not installed (looked for ${commands.join(", ")}).`);
  return found;
}
