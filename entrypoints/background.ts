import browser, { type Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { answer, reconsider } from "../utils/reading-desk.ts";
import { watchSettings } from "../utils/stored-settings.ts";
import { tabRecords } from "../utils/tab-records.ts";
import { tellPage } from "../utils/tell-page.ts";

const BADGE = { background: "#0b62a8", text: "#ffffff" };

export default defineBackground({
  type: "module",
  main() {
    // The background lives until the browser stops it; its listeners end with it.
    const { signal } = new AbortController();
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(message, sender));
    browser.tabs.onRemoved.addListener((tabId) => void tabRecords.drop(tabId));
    browser.commands.onCommand.addListener(async (command: string) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return;
      if (command === "next-line") await tellPage(tab.id, { kind: "tab/step", by: 1 });
      else if (command === "previous-line") await tellPage(tab.id, { kind: "tab/step", by: -1 });
      else if (command === "legend") await tellPage(tab.id, { kind: "tab/legend" });
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
    });
    watchSettings(signal, (settings) => void reconsider(settings));
    void browser.action.setBadgeBackgroundColor({ color: BADGE.background });
    void browser.action.setBadgeTextColor({ color: BADGE.text });
  },
});
