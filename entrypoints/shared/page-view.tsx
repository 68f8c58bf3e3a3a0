import { type ComponentChild, render } from "preact";
import { WordsContext } from "../../components/words.ts";
import { loadDictionary, loadWords } from "../../utils/interface-words.ts";
import { loadSettings, watchSettings } from "../../utils/stored-settings.ts";
import type { Words } from "../../utils/words.ts";

/** Show a view in the page's `#app` in the reader's language, and again when that changes. */
export async function mountPageView(view: (words: Words) => ComponentChild): Promise<void> {
  const root = document.getElementById("app");
  if (!root) return;
  const end = new AbortController();
  addEventListener("pagehide", () => end.abort(), { once: true });
  const show = async (language: Parameters<typeof loadWords>[0]): Promise<void> => {
    const words = await loadWords(language, loadDictionary);
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
    render(<WordsContext.Provider value={words}>{view(words)}</WordsContext.Provider>, root);
  };
  watchSettings(end.signal, ({ language }) => void show(language));
  await show((await loadSettings()).language);
}
