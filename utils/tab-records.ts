import browser from "webextension-polyfill";
import type { TabReading } from "./messages.ts";

const PREFIX = "tab:";

/**
 * What is known of each tab, kept in `storage.session`: it outlives the service worker, and ends with the browser.
 * Views read it without waking the background. Only this file writes it, so it is trusted when read.
 */
export const tabRecords = {
  async get(tabId: number): Promise<TabReading | null> {
    const key = PREFIX + tabId;
    return ((await browser.storage.session.get(key))[key] as TabReading | undefined) ?? null;
  },
  async set(tabId: number, reading: TabReading): Promise<void> {
    await browser.storage.session.set({ [PREFIX + tabId]: reading });
  },
  async drop(tabId: number): Promise<void> {
    await browser.storage.session.remove(PREFIX + tabId);
  },
  async all(): Promise<readonly (readonly [number, TabReading])[]> {
    const stored = await browser.storage.session.get(null);
    return Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [Number(key.slice(PREFIX.length)), value as TabReading] as const);
  },
  /** Call `changed` with each new record until `signal` ends. */
  watch(signal: AbortSignal, changed: (tabId: number, reading: TabReading | null) => void): void {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key.startsWith(PREFIX))
          changed(Number(key.slice(PREFIX.length)), (newValue as TabReading | undefined) ?? null);
      }
    };
    browser.storage.session.onChanged.addListener(listener);
    signal.addEventListener("abort", () => browser.storage.session.onChanged.removeListener(listener), { once: true });
  },
};
