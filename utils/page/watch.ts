import { askGate } from "./gate.ts";

/** Milliseconds without a change before a page counts as settled … */
const QUIET = 350;
/** … but never later than this after the first change: some pages never rest. */
const LONGEST = 2500;

/**
 * Call `settled` whenever the page's content has changed and come to rest.
 * @returns a way to watch a shadow tree too: changes inside one are not told to whoever watches the page.
 */
export function watchContent(
  win: Window & typeof globalThis,
  signal: AbortSignal,
  settled: () => void,
): (root: ShadowRoot) => void {
  let timer = 0;
  let first = 0;
  const observer = new win.MutationObserver(() => {
    const now = win.performance.now();
    if (timer === 0) first = now;
    win.clearTimeout(timer);
    timer = win.setTimeout(
      () => {
        timer = 0;
        settled();
      },
      Math.max(0, Math.min(QUIET, first + LONGEST - now)),
    );
  });
  const watch = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  watch(win.document.body);
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      win.clearTimeout(timer);
    },
    { once: true },
  );
  return watch;
}

/** Call `changed` when the page may have turned dark or light: by the system, by the page, or by an extension. */
export function watchGround(win: Window & typeof globalThis, signal: AbortSignal, changed: () => void): void {
  let timer = 0;
  const soon = (): void => {
    win.clearTimeout(timer);
    timer = win.setTimeout(changed, 120);
  };
  win.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  const observer = new win.MutationObserver(soon);
  const { documentElement, body, head } = win.document;
  for (const element of [documentElement, body]) observer.observe(element, { attributes: true });
  if (head)
    observer.observe(head, {
      childList: true,
      attributes: true,
      subtree: true,
      attributeFilter: ["media", "disabled", "href"],
    });
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      win.clearTimeout(timer);
    },
    { once: true },
  );
}

/** Call `moved` when a site shows another page without a load. */
export function watchAddress(win: Window & typeof globalThis, signal: AbortSignal, moved: () => void): void {
  let page = pageOf(win);
  const look = (): void => {
    const now = pageOf(win);
    if (now === page) return;
    page = now;
    moved();
  };
  if ("navigation" in win) win.navigation.addEventListener("navigatesuccess", look, { signal });
  else (win as Window).addEventListener("popstate", look, { signal });
}

/** Whether what the site shows now can be an article. */
export function mayMatter(win: Window): boolean {
  return askGate(win.document, win.location) === "yes";
}

function pageOf(win: Window): string {
  return win.location.pathname + win.location.search;
}
