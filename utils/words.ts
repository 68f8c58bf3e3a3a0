import type messages from "../public/_locales/en/messages.json";

/** Key of one message in `public/_locales`. */
export type WordKey = keyof typeof messages;

/** Keys that come in plural forms: `x_one`, `x_few`, `x_other` … are asked for as `x`. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Look up a message by key and fill in its placeholders; empty when this language has no such key. */
export type Lookup = (key: string, values: readonly string[]) => string;

/** The interface's language: messages by key, and what `Intl` says in the same language. */
export interface Words {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly t: (key: WordKey, ...values: readonly (string | number)[]) => string;
  /** A message in the plural form for `n`, which is its first value. */
  readonly count: (key: CountKey, n: number, ...values: readonly string[]) => string;
  /** A country's name; in English the engine's own, where it is at hand. */
  readonly country: (code: string, english?: string) => string;
  readonly date: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (n: number) => string;
}

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur)\b/;

/** States that are gone: `Intl` would name a successor that never sat in their seat. */
const FORMER = new Set(["YU", "CS", "DD"]);

/**
 * Make the words of one language.
 * @param locale - BCP 47 tag of the language that `lookup` answers in.
 */
export function createWords(lookup: Lookup, locale: string): Words {
  const plurals = new Intl.PluralRules(locale);
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    direction: RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr",
    t: (key, ...values) =>
      lookup(
        key,
        values.map((v) => (typeof v === "number" ? numbers.format(v) : v)),
      ) || key,
    count: (key, n, ...values) => {
      const given = [numbers.format(n), ...values];
      return lookup(`${key}_${plurals.select(n)}`, given) || lookup(`${key}_other`, given) || key;
    },
    country: (code, english) =>
      (english && (locale.startsWith("en") || FORMER.has(code)) ? english : names.of(code)) ?? code,
    date: (iso) => {
      const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(day.valueOf()) ? iso : dates.format(day);
    },
    list: (items) => lists.format(items),
    number: (n) => numbers.format(n),
  };
}

/** A `messages.json`, as far as it is needed to fill in a message without the browser's i18n. */
export type Dictionary = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;

/** Look up in a dictionary as `browser.i18n.getMessage` does. */
export function lookupIn(dictionary: Dictionary): Lookup {
  const folded = new Map(Object.entries(dictionary).map(([key, entry]) => [key.toLowerCase(), entry]));
  return (key, values) => {
    const entry = folded.get(key.toLowerCase());
    if (!entry) return "";
    const fill = (text: string): string => text.replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? "");
    const places = new Map(Object.entries(entry.placeholders ?? {}).map(([k, v]) => [k.toLowerCase(), v.content]));
    return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => fill(places.get(name.toLowerCase()) ?? whole));
  };
}

/** Check a dictionary that came by message or from a file. */
export function parseDictionary(value: unknown): Dictionary | null {
  if (typeof value !== "object" || value === null) return null;
  const entries = Object.values(value);
  const whole = entries.every(
    (e: unknown) => typeof e === "object" && e !== null && "message" in e && typeof e.message === "string",
  );
  return whole && entries.length > 0 ? (value as Dictionary) : null;
}
