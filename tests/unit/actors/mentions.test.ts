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
    // 193 members, the Holy See and Palestine, EU, XK, TW, and the three former members of the Council without an heir.
    expect(COUNTRIES).toHaveLength(201);
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(201);
  });
  test.each([
    ["The Yugoslav delegate voted.", 1972, "YU"],
    ["Belgrade voted.", 1972, "YU"],
    ["Belgrade voted.", 1999, "RS"],
    ["The Yugoslav delegate voted.", 1999, "RS"],
    ["Prague voted.", 1968, "CS"],
    ["Prague voted.", 1994, "CZ"],
    ["East Germany voted.", 1981, "DD"],
    ["Germany voted.", 1981, "DE"],
  ])("%s in %d: %s", (text, year, code) => {
    expect(findMentions(text, year).flatMap((mention) => mention.countries)).toEqual([code]);
  });
  test.each(COUNTRIES)("$name is found by its name", ({ code, name }) => {
    expect(countries(`The vote of ${name} was counted.`)).toContain(code);
  });
});
