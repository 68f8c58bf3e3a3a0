import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

const OUTPUT = path.resolve(import.meta.dirname, "../../.output");

/** Fixes Firefox's otherwise random moz-extension:// origin. */
const FIREFOX_ORIGIN = "0b7d3f60-4c0e-4f6b-9f0a-2f4f5a1d7c11";
const FIREFOX_ID = "where-they-stand@extension.invalid";
/** Of pictures. Not set by emulation: under it Chromium looks for highlights at the wrong places (version 156). */
const WINDOW = { width: 1180, height: 900, pixelRatio: 2 };
const POPUP_WAIT = 10_000;
const WELCOME = 1500;
/** The load event of Firefox's extension pages never reaches the driver. */
const FIREFOX_LOAD = 1500;

/** A browser with the built extension in it. */
export interface Driven {
  readonly open: (url: string) => Promise<Page>;
  /** What the toolbar button shows while `page` is in front. */
  readonly popup: (page: Page) => Promise<Page>;
  /** Settles when the browser is gone. */
  readonly closed: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Start the browser whose program is in CHROME_PATH or FIREFOX_PATH. */
export async function launch(name: "chromium" | "firefox", headless: boolean): Promise<Driven> {
  return name === "firefox" ? launchFirefox(headless) : launchChromium(headless);
}

const IN_CHROMIUM = [
  `--window-size=${WINDOW.width},${WINDOW.height}`,
  `--force-device-scale-factor=${WINDOW.pixelRatio}`,
];

async function launchChromium(headless: boolean): Promise<Driven> {
  const args = [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const browser = await puppeteer.launch({
    executablePath: program("CHROME_PATH"),
    headless,
    defaultViewport: null,
    // Also where branded Chrome has no --load-extension any more.
    pipe: true,
    enableExtensions: true,
    args: [...args, ...(isRoot() ? ["--no-sandbox"] : []), ...(headless ? IN_CHROMIUM : [])],
  });
  const id = await browser.installExtension(path.join(OUTPUT, "chrome-mv3"));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("The browser did not load the extension.");
  return {
    ...common(browser),
    popup: async (page) => {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith("popup.html"), { timeout: POPUP_WAIT });
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
  };
}

async function launchFirefox(headless: boolean): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program("FIREFOX_PATH"),
    headless,
    defaultViewport: null,
    // Without it Firefox refuses to navigate to extension pages.
    args: headless ? ["--remote-allow-system-access", `--width=${WINDOW.width}`, `--height=${WINDOW.height}`] : [],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_ORIGIN }),
      ...(headless ? { "layout.css.devPixelsPerPx": String(WINDOW.pixelRatio) } : {}),
    },
  });
  await browser.installExtension(path.join(OUTPUT, "firefox-mv3"));
  const extensionPage = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    const loading = page.goto(`moz-extension://${FIREFOX_ORIGIN}/${file}`).catch(() => null);
    await Promise.race([loading, new Promise((done) => setTimeout(done, FIREFOX_LOAD))]);
    return page;
  };
  return {
    ...common(browser),
    // Firefox's real popup cannot be driven; the same page in a tab is told which tab it speaks of.
    popup: async (page) => {
      const asking = await extensionPage("popup.html");
      const id = await asking.evaluate(TAB_OF, page.url());
      await asking.close();
      return extensionPage(`popup.html?tab=${id}`);
    },
  };
}

/** Runs inside the extension. */
const TAB_OF = new Function(
  "url",
  "return browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === url)?.id);",
) as (url: string) => Promise<number>;

function common(browser: Browser): Omit<Driven, "popup"> {
  return {
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      // The extension opens its welcome page a moment after it is installed; a page behind another is not painted.
      await new Promise((done) => setTimeout(done, WELCOME));
      await page.bringToFront();
      return page;
    },
    closed: new Promise((done) => browser.once("disconnected", () => done())),
    stop: () => browser.close().catch(() => undefined),
  };
}

function program(variable: string): string {
  const found = process.env[variable];
  if (!found) throw new Error(`${variable} is not set; start the demo with \`npm run demo\`.`);
  return found;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
