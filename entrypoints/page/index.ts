import browser from "webextension-polyfill";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startPage } from "./start.tsx";

/** Where a running page script leaves its handle: an updated extension is injected into the same world again. */
const HANDLE = "__whereTheyStand";

interface Holder {
  [HANDLE]?: { readonly version: string; readonly stop: () => void };
}

export default defineUnlistedScript(async () => {
  const holder = globalThis as Holder;
  holder[HANDLE]?.stop();
  const handle = { version: browser.runtime.getManifest().version, stop: (): void => undefined };
  holder[HANDLE] = handle;
  try {
    handle.stop = await startPage(window);
  } catch (error) {
    console.error("Where They Stand:", error);
  }
});
