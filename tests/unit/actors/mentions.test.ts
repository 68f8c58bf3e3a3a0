import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../../utils/actors/countries.ts";
import { findMentions } from "../../../utils/actors/mentions.ts";

const countries = (text: string): readonly string[] => findMentions(text).flatMap((mention) => mention.countries);

describe("who is meant", () => {
  test.each([
    ["Beijing objected.", ["CN"]],
    ["The Kremlin objected.", ["RU"]],
    ["Downing Street objected.", ["GB"]],
    ["The Blue House objected.", ["KR"]],
    ["The Soviet Union objected.", ["RU"]],
    ["Burma objected.", ["MM"]],
    ["The Russians objected.", ["RU"]],
    ["Michael Jordan scored.", []],
    ["Jordan voted.", ["JO"]],
    ["The Washington Post reported it.", []],
    ["Niger voted.", ["NE"]],
    ["Nigeria voted.", ["NG"]],
    ["North Korea fired.", ["KP"]],
    ["The P5 met.", ["CN", "FR", "GB", "RU", "US"]],
    ["The E3 met.", ["FR", "DE", "GB"]],
    ["A former French ambassador spoke.", []],
    ["The British and French ambassadors spoke.", ["GB", "FR"]],
    ["Secretary of State Ann Cole spoke.", ["US"]],
    ["Turkey voted.", ["TR"]],
    ["New Mexico voted.", []],
  ])("%s", (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe("the country table", () => {
  test("holds all members of the United Nations, the observers and what news treats alike", () => {
    // 193 members, the Holy See and Palestine, and EU, XK, TW.
    expect(COUNTRIES).toHaveLength(198);
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(198);
  });
  test.each(COUNTRIES)("$name is found by its name", ({ code, name }) => {
    expect(countries(`The vote of ${name} was counted.`)).toContain(code);
  });
});
