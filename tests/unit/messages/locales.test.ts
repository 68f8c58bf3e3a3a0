import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../utils/settings.ts";
import { createWords, type Dictionary, lookupIn, parseDictionary } from "../../../utils/words.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const LOCALES = path.join(ROOT, "public/_locales");
const FORM = /_(?:zero|one|two|few|many|other)$/;

function read(locale: string): Dictionary {
  const dictionary = parseDictionary(JSON.parse(readFileSync(path.join(LOCALES, locale, "messages.json"), "utf8")));
  if (!dictionary) throw new Error(`${locale} is no dictionary`);
  return dictionary;
}

const english = read("en");
const counted = new Set(
  Object.keys(english)
    .filter((k) => k.endsWith("_other"))
    .map((k) => k.replace(FORM, "")),
);
const baseOf = (key: string): string => (counted.has(key.replace(FORM, "")) ? key.replace(FORM, "") : key);
const placesOf = (dictionary: Dictionary, key: string): readonly string[] =>
  Object.entries(dictionary[key]?.placeholders ?? {}).map(([name, { content }]) => `${name}=${content}`);

const source = ["components", "entrypoints", "utils", "wxt.config.ts"]
  .flatMap((place) => {
    const at = path.join(ROOT, place);
    return place.includes(".")
      ? [at]
      : readdirSync(at, { recursive: true, encoding: "utf8" }).map((file) => path.join(at, file));
  })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test("every language that can be chosen has its messages", () => {
  const folders = readdirSync(LOCALES).map((folder) => folder.replace("_", "-"));
  expect(folders.sort()).toEqual(LANGUAGES.filter((l) => l !== "auto").sort());
});

test("every message is used, and every key that is used has its message", () => {
  const unused = Object.keys(english)
    .map(baseOf)
    .filter((key) => !source.includes(`"${key}"`) && !source.includes(`__MSG_${key}__`));
  expect([...new Set(unused)]).toEqual([]);
  const asked = [...source.matchAll(/__MSG_(\w+)__/g)].map((m) => m[1] ?? "");
  expect(asked.filter((key) => !(key in english))).toEqual([]);
});

describe.each(readdirSync(LOCALES))("%s", (locale) => {
  const dictionary = read(locale);
  const tag = locale.replace("_", "-");

  test("has each message, in each plural form that the language knows", () => {
    const forms = new Intl.PluralRules(tag);
    const needed = new Set(Array.from({ length: 1001 }, (_, n) => forms.select(n)));
    const wanted = [...new Set(Object.keys(english).map(baseOf))].flatMap((base) =>
      counted.has(base) ? [...needed].map((form) => `${base}_${form}`) : [base],
    );
    expect(wanted.filter((key) => !(key in dictionary))).toEqual([]);
  });

  test("has no message that English does not have", () => {
    const bases = new Set(Object.keys(english).map(baseOf));
    expect(Object.keys(dictionary).filter((key) => !bases.has(baseOf(key)))).toEqual([]);
  });

  test.each(Object.keys(dictionary))("%s uses its placeholders", (key) => {
    const base = baseOf(key);
    const like = base in english ? base : `${base}_other`;
    expect(placesOf(dictionary, key)).toEqual(placesOf(english, like));
    const named = [...(dictionary[key]?.message ?? "").matchAll(/\$(\w+)\$/g)].map((m) => m[1]);
    const known = Object.keys(dictionary[key]?.placeholders ?? {});
    expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
    // A plural form may leave its number out ("one country"); a whole sentence may not lose a part.
    if (!counted.has(base)) expect([...new Set(named)].sort()).toEqual([...known].sort());
  });

  test("says which language it is", () => {
    expect(dictionary["locale_tag"]?.message).toBe(tag);
  });
});

test.each([
  { locale: "en", n: 1, said: "1 line" },
  { locale: "en", n: 7, said: "7 lines" },
  { locale: "ru", n: 3, said: "3 строки" },
  { locale: "ru", n: 11, said: "11 строк" },
  { locale: "ar", n: 2, said: "سطران" },
  { locale: "ja", n: 2, said: "2行" },
])("$n in $locale is “$said”", ({ locale, n, said }) => {
  expect(createWords(lookupIn(read(locale)), locale).count("popup_lines", n)).toBe(said);
});

test("names of countries: the engine's in English, the language's own elsewhere", () => {
  expect(createWords(lookupIn(english), "en").country("GB", "Britain")).toBe("Britain");
  expect(createWords(lookupIn(read("fr")), "fr").country("GB", "Britain")).toBe("Royaume-Uni");
  expect(createWords(lookupIn(english), "en").country("XK")).toBe("Kosovo");
});
