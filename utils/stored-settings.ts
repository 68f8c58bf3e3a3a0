import browser from "webextension-polyfill";
import { parseSettings, SETTINGS_KEY, type Settings } from "./settings.ts";

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Call `changed` with each new version of the settings until `signal` ends. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "local" && SETTINGS_KEY in changes) changed(parseSettings(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener), { once: true });
}
