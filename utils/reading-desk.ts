import browser, { type Runtime } from "webextension-polyfill";
import { analyze } from "./analyze.ts";
import { looksEnglish } from "./article/looks-english.ts";
import { linkTo } from "./article/text-fragment.ts";
import { loadDictionary } from "./interface-words.ts";
import { type PageAnswer, parseMessage, type TabReading, unreachable } from "./messages.ts";
import type { Article } from "./model.ts";
import { isSkipped, type Settings } from "./settings.ts";
import { loadSettings } from "./stored-settings.ts";
import { summarize } from "./summary/summary.ts";
import { tabRecords } from "./tab-records.ts";
import { tellPage } from "./tell-page.ts";

/** Flags are bundled one file a country; nothing else is handed out under that name. */
const FLAG_FOLDER = "/flags/";

/** Answer one message; the promise's value is what the sender gets. Unknown messages are left to others. */
export function answer(value: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const message = parseMessage(value);
  const tabId = sender.tab?.id;
  if (!message) return undefined;
  switch (message.kind) {
    case "gate/passed":
      return tabId === undefined ? undefined : admit(tabId, plain(sender.tab?.url ?? sender.url ?? ""));
    case "page/article":
      return tabId === undefined ? undefined : read(tabId, message.article);
    case "page/skipped":
      return tabId === undefined ? undefined : keep(tabId, { ...message, kind: "skipped" });
    case "page/failed":
      return tabId === undefined ? undefined : keep(tabId, { ...message, kind: "failed" });
    case "page/flag":
      return fetch(browser.runtime.getURL(`${FLAG_FOLDER}${message.country.toLowerCase()}.svg`)).then((r) => r.text());
    case "page/words":
      return loadDictionary(message.language);
    case "view/read":
      return readNow(message.tabId);
    case "tab/show":
    case "tab/step":
    case "tab/legend":
    case "tab/read":
      return undefined;
    default:
      return unreachable(message);
  }
}

/** Look again at tabs that wait for the reader, or whose site was skipped, after the settings changed. */
export async function reconsider(settings: Settings): Promise<void> {
  for (const [tabId, { kind, url }] of await tabRecords.all()) {
    const skipped = isSkipped(settings, url);
    if (skipped && kind !== "paused") await keep(tabId, { kind: "paused", url });
    else if (!skipped && kind === "paused") await admit(tabId, url);
    else if (!skipped && kind === "waiting" && settings.reading === "automatic") await admit(tabId, url);
  }
}

async function admit(tabId: number, url: string): Promise<void> {
  const settings = await loadSettings();
  if (isSkipped(settings, url)) return keep(tabId, { kind: "paused", url });
  if (settings.reading === "click") return keep(tabId, { kind: "waiting", url });
  await keep(tabId, { kind: "reading", url });
  await inject(tabId, url);
}

async function readNow(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const url = plain(tab.url ?? "");
  if (isSkipped(await loadSettings(), url)) return keep(tabId, { kind: "paused", url });
  await keep(tabId, { kind: "reading", url });
  if (!(await tellPage(tabId, { kind: "tab/read" }))) await inject(tabId, url);
}

async function inject(tabId: number, url: string): Promise<void> {
  try {
    if (await tellPage(tabId, { kind: "tab/read" })) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ["/page.js"] });
  } catch {
    // Browsers keep some sites to themselves (their stores, their own pages) and say so only when asked.
    await keep(tabId, { kind: "skipped", url, reason: "restricted" });
  }
}

async function read(tabId: number, article: Article): Promise<PageAnswer> {
  const { url } = article;
  // By the text itself: templates often declare another language than they are written in.
  if (!looksEnglish(article.text)) {
    await keep(tabId, { kind: "skipped", url, reason: "language" });
    return null;
  }
  const analysis = analyze(article);
  if (!analysis.relevant || analysis.stances.length === 0) {
    await keep(tabId, { kind: "skipped", url, reason: analysis.relevant ? "none" : "topic" });
    return null;
  }
  const summary = summarize(article, analysis, (span) => linkTo(article, span));
  await keep(tabId, { kind: "read", url, summary });
  return summary;
}

async function keep(tabId: number, reading: TabReading): Promise<void> {
  await tabRecords.set(tabId, reading);
  const count = reading.kind === "read" ? reading.summary.countries.length : 0;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
  } catch {
    // The tab was closed meanwhile; so is its record.
    await tabRecords.drop(tabId);
  }
}

function plain(url: string): string {
  return url.replace(/#.*$/s, "");
}
