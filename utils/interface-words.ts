import browser from "webextension-polyfill";
import type { Language } from "./settings.ts";
import { createWords, type Dictionary, lookupIn, parseDictionary, type Words } from "./words.ts";

/** The words in the browser's language, or in the one that the reader chose. */
export async function loadWords(language: Language, load: (language: string) => Promise<unknown>): Promise<Words> {
  const chosen: Dictionary | null = language === "auto" ? null : parseDictionary(await load(language));
  const lookup = chosen
    ? lookupIn(chosen)
    : (key: string, values: readonly string[]) => browser.i18n.getMessage(key, [...values]);
  // Which of our languages answers: the browser's own may be one that we do not have.
  return createWords(lookup, lookup("locale_tag", []) || "en");
}

/** Read one of the extension's own message files; for extension pages and the background. */
export async function loadDictionary(language: string): Promise<unknown> {
  const folder = language.replace("-", "_");
  if (!/^[a-z]{2}(?:_[A-Z]{2})?$/.test(folder)) return null;
  const answer = await fetch(browser.runtime.getURL(`/_locales/${folder}/messages.json`));
  return answer.ok ? answer.json() : null;
}
