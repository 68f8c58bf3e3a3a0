import browser from "webextension-polyfill";

interface ChromeSidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** Open the summary beside the page. Both browsers ask that this is called right in the answer to a press. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { chrome } = globalThis as { readonly chrome?: ChromeSidePanel };
  if (chrome?.sidePanel) await chrome.sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
