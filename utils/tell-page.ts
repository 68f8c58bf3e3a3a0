import browser from "webextension-polyfill";
import type { ToPage } from "./messages.ts";

/** Send the page script of a tab something to do; false where there is none. */
export async function tellPage(tabId: number, message: ToPage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message);
    return true;
  } catch (error) {
    // The browsers' ways to say that nobody listens there; anything else is a real failure.
    if (error instanceof Error && /Receiving end|message port closed|message channel/.test(error.message)) return false;
    throw error;
  }
}
