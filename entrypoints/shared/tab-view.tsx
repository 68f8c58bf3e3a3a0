import { render } from "preact";
import browser, { type Tabs } from "webextension-polyfill";
import { TabView } from "../../components/TabView.tsx";
import { createTabModel, type Tab, type TabModel } from "../../components/tab-model.ts";
import { WordsContext } from "../../components/words.ts";
import { download } from "../../utils/download.ts";
import { drawPng, drawSvg } from "../../utils/drawing.ts";
import { loadDictionary, loadWords } from "../../utils/interface-words.ts";
import type { ToBackground } from "../../utils/messages.ts";
import { withSite } from "../../utils/settings.ts";
import { openSidePanel } from "../../utils/side-panel.ts";
import { loadSettings, saveSettings, watchSettings } from "../../utils/stored-settings.ts";
import { tabRecords } from "../../utils/tab-records.ts";
import { tellPage } from "../../utils/tell-page.ts";

/** Show the window's active tab in `root`, and keep to it as it changes. */
export async function mountTabView(root: HTMLElement, signal: AbortSignal): Promise<TabModel> {
  // Known before it is needed: opening the side panel must be the first thing that a press does.
  const current = browser.windows.getCurrent();
  const panel = document.body.classList.contains("panel");
  const model = createTabModel({
    read: async (tabId) => {
      const message: ToBackground = { kind: "view/read", tabId };
      await browser.runtime.sendMessage(message);
    },
    show: async (tabId, line) => {
      await tellPage(tabId, { kind: "tab/show", line });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    copyRich: (html, text) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob([text], { type: "text/plain" }),
        }),
      ]),
    savePicture: async (form) => {
      const drawing = root.querySelector<SVGSVGElement>("svg.horseshoe");
      if (!drawing) return;
      const text = drawSvg(drawing);
      if (form === "svg") download("council-table.svg", "image/svg+xml", text);
      else download("council-table.png", "image/png", await drawPng(text, drawing.viewBox.baseVal));
    },
    openOptions: () => browser.runtime.openOptionsPage(),
    openPanel: panel ? null : async () => openSidePanel((await current).id ?? 0),
    pause: async (url, paused) => saveSettings(withSite(await loadSettings(), url, paused)),
  });
  const follow = async (): Promise<void> => {
    const tab = await subject();
    if (tab?.id === undefined) return;
    const record = await tabRecords.get(tab.id);
    const next = describe(tab, tab.id);
    model.follow(next, record);
    // Opening a view is asking: a page that the gate passed over is read now, and says itself why it shows nothing.
    if (model.reading.value?.kind === "reading" && record?.url !== next.url) await model.read();
  };
  const show = async (language: Parameters<typeof loadWords>[0]): Promise<void> => {
    const words = await loadWords(language, loadDictionary);
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
    render(
      <WordsContext.Provider value={words}>
        <TabView model={model} />
      </WordsContext.Provider>,
      root,
    );
  };

  tabRecords.watch(signal, (tabId, record) => {
    if (tabId === model.tab.value?.id) model.record(record);
  });
  watchSettings(signal, ({ language }) => void show(language));
  const { language } = await loadSettings();
  await Promise.all([show(language), follow()]);
  const again = (): void => void follow();
  const updated = (tabId: number, { url, status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (tabId === model.tab.value?.id && (url || status === "complete")) again();
  };
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(updated);
  });
  return model;
}

/** The active tab; or the one named in the address, for a view that is opened in a tab of its own. */
async function subject(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

function describe(tab: Tabs.Tab, id: number): Tab {
  return { id, url: tab.url?.replace(/#.*$/s, "") ?? null };
}
