import { effect } from "@preact/signals";
import type { CardModel } from "./card-model.ts";
import { PREFIX } from "./rules.ts";

/**
 * The shadow root that everything over the page is drawn in. It stands outside `body`, in the top layer while it shows
 * anything, so no stacking order of the page covers it; it goes with `signal`.
 */
export function createHost(win: Window & typeof globalThis, rules: string, model: CardModel, signal: AbortSignal) {
  const host = win.document.createElement(PREFIX);
  // Open: it holds nothing that the page does not hold, and accessibility checkers must see in.
  const root = host.attachShadow({ mode: "open" });
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [sheet];
  host.popover = "manual";
  const dispose = effect(() => {
    const needed = model.content.value !== null || model.legend.value;
    if (needed && !host.isConnected) win.document.documentElement.append(host);
    if (needed) undoZoom(host, win.document.documentElement);
    if (needed && !host.matches(":popover-open")) host.showPopover();
    if (!needed && host.isConnected) {
      if (host.matches(":popover-open")) host.hidePopover();
      host.remove();
    }
  });
  signal.addEventListener(
    "abort",
    () => {
      dispose();
      host.remove();
    },
    { once: true },
  );
  return { host, root };
}

/** A page may zoom itself by style, which scales boxes over it too, and their places with them. */
function undoZoom(host: HTMLElement, root: HTMLElement & { readonly currentCSSZoom?: number }): void {
  // Chromium before 128 does not tell; there such a page has a larger card.
  const { currentCSSZoom = 1 } = root;
  host.style.setProperty("--unzoom", String(1 / currentCSSZoom));
}
