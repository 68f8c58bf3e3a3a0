import type { Page } from "puppeteer-core";
import type { TabReading } from "../../utils/messages.ts";

/** Give a view's tab a record as the background would, to see a state that is hard to bring about. */
export async function putRecord(
  view: Page,
  url: string,
  record: Omit<TabReading, "url"> | Record<string, unknown>,
): Promise<void> {
  await view.evaluate(PUT, url, JSON.stringify(record));
}

/** As text: the test runner's build must not touch it. */
const PUT = new Function(
  "url",
  "record",
  `const api = globalThis.browser ?? chrome;
   return api.tabs.query({}).then((tabs) => {
     const tab = tabs.find((t) => t.url === url);
     return api.storage.session.set({ ["tab:" + tab.id]: { ...JSON.parse(record), url } });
   });`,
) as (url: string, record: string) => Promise<void>;

/** Change stored settings as the options page does. */
export async function putSettings(own: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await own.evaluate(SET, JSON.stringify(settings));
}

const SET = new Function(
  "settings",
  `const api = globalThis.browser ?? chrome;
   return api.storage.local.get("settings").then((s) => api.storage.local.set({ settings: { ...s.settings, ...JSON.parse(settings) } }));`,
) as (settings: string) => Promise<void>;
