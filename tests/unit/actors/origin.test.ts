import { describe, expect, test } from "vitest";
import { findMentions } from "../../../utils/actors/mentions.ts";
import { findOrigin } from "../../../utils/actors/origin.ts";

const NOWHERE = { site: null, url: "", language: null, published: null };
const home = (outlet: Partial<typeof NOWHERE> | Record<string, string>): string | undefined =>
  findOrigin({ ...NOWHERE, ...outlet }, []).homes[0];

describe("where an article appeared", () => {
  test.each([
    { name: "a country in the outlet's name", outlet: { site: "The Japan Times" }, country: "JP" },
    { name: "a city in the outlet's name", outlet: { site: "Sydney Harbour Tribune" }, country: "AU" },
    { name: "a country's domain", outlet: { url: "https://news.example.co.uk/world/1" }, country: "GB" },
    { name: "a region of English", outlet: { language: "en-IN" }, country: "IN" },
  ])("$name", ({ outlet, country }) => {
    expect(home(outlet)).toBe(country);
  });
  test.each([
    { name: "a domain sold for its letters", outlet: { url: "https://news.example.tv/world" } },
    { name: "English that is written everywhere", outlet: { language: "en-GB" } },
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
