const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Move the focus among the `[data-roving]` elements of a list with the arrow keys, Home and End; c presses the
 * `[data-copy]` button of the item in focus. Each element stays in the tab order: the list also holds other controls.
 */
export function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...list.querySelectorAll<HTMLElement>("[data-roving]")];
  const focused = document.activeElement;
  const at = items.findIndex((item) => item === focused || item.parentElement?.contains(focused));
  if (at < 0) return;
  if (event.key === "c") {
    items[at]?.parentElement?.querySelector<HTMLElement>("[data-copy]")?.click();
    return;
  }
  const next = KEYS[event.key]?.(at, items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
  items[next]?.scrollIntoView({ block: "nearest" });
}
