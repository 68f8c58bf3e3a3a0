import type { ToBackground } from "../messages.ts";
import { askGate } from "./gate.ts";

/** Milliseconds after a load or a navigation at which a page that may still fill in is looked at again. */
const LOOKS = [0, 800, 2500, 7000];

interface Sender {
  readonly runtime?: { sendMessage(message: ToBackground): Promise<unknown> | undefined };
}
/** No polyfill here: it alone is several times the gate's size. */
interface Globals {
  readonly browser?: Sender;
  readonly chrome?: Sender;
}

/**
 * Ask the gate now, again while the page fills in, and after each navigation within the page; say so once on a yes and
 * be gone. Timers, not a MutationObserver: three short looks cost a busy page less than being told of each change.
 */
export function watchGate(win: Window): void {
  const doc = win.document;
  const end = new AbortController();
  let timer = 0;
  let page = "";

  const look = (n: number): void => {
    const answer = askGate(doc, win.location);
    if (answer === "yes") pass();
    else if (answer === "later" && n + 1 < LOOKS.length) {
      timer = win.setTimeout(() => look(n + 1), (LOOKS[n + 1] ?? 0) - (LOOKS[n] ?? 0));
    }
  };
  const pass = (): void => {
    end.abort();
    // Rejects when the extension was updated meanwhile: then the new version's own gate speaks.
    const { browser, chrome } = globalThis as Globals;
    (browser ?? chrome)?.runtime?.sendMessage({ kind: "gate/passed" })?.catch(() => undefined);
  };
  const start = (): void => {
    const now = win.location.pathname + win.location.search;
    if (now === page) return;
    page = now;
    win.clearTimeout(timer);
    look(0);
  };

  const options = { signal: end.signal };
  // A page being prerendered is not in any tab yet.
  if ("prerendering" in doc && doc.prerendering)
    doc.addEventListener("prerenderingchange", start, { ...options, once: true });
  else start();
  if (end.signal.aborted) return;
  if ("navigation" in win) win.navigation.addEventListener("navigatesuccess", start, options);
  else (win as Window).addEventListener("popstate", start, options);
}
