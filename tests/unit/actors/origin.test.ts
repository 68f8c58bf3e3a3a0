import { describe, expect, test } from "vitest";
import { findMentions } from "../../../utils/actors/mentions.ts";
import { findOrigin } from "../../../utils/actors/origin.ts";

const NOWHERE = { text: "", site: null, url: "", language: null, published: null };
const home = (outlet: Partial<typeof NOWHERE> | Record<string, string>): string | undefined =>
  findOrigin({ ...NOWHERE, ...outlet }, []).homes[0];

describe("where an article appeared", () => {
  test.each([
    { name: "a country in the outlet's name", outlet: { site: "The Japan Times" }, country: "JP" },
    { name: "a city in the outlet's name", outlet: { site: "Sydney Harbour Tribune" }, country: "AU" },
    { name: "a country's domain", outlet: { url: "https://news.example.co.uk/world/1" }, country: "GB" },
    { name: "a region of English", outlet: { language: "en-IN" }, country: "IN" },
    { name: "a capital's dateline", outlet: { text: "OTTAWA – It has run for a seat and lost." }, country: "CA" },
    { name: "a dateline below the headline", outlet: { text: "Lost\n\nSANA'A (Wire) — He left." }, country: "YE" },
    { name: "a dateline with a day", outlet: { text: "LONDON, Oct. 3 -- They met." }, country: "GB" },
  ])("$name", ({ outlet, country }) => {
    expect(home(outlet)).toBe(country);
  });
  test.each([
    { name: "a domain sold for its letters", outlet: { url: "https://news.example.tv/world" } },
    { name: "English that is written everywhere", outlet: { language: "en-GB" } },
    { name: "the dateline of the United Nations", outlet: { text: "UNITED NATIONS — They met." } },
    { name: "a capital that only begins a sentence", outlet: { text: "Ottawa – it was cold – lost." } },
  ])("$name tells nothing", ({ outlet }) => {
    expect(home(outlet)).toBeUndefined();
  });
  test("without an outlet, whoever acts most", () => {
    const mentions = findMentions("Kenya spoke. Kenya voted. Kenya left. Peru spoke. Peru left.");
    expect(findOrigin(NOWHERE, mentions).homes).toEqual(["KE", "PE"]);
  });
  test("the year of publication", () => {
    expect(findOrigin({ ...NOWHERE, published: "1999-06-10" }, []).year).toBe(1999);
  });
});
