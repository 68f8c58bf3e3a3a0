import { describe, expect, test } from "vitest";
import { type Membership, membersOn, type Seat } from "../../../utils/council/members.ts";
import { ELECTIONS, FIRST_YEAR, LAST_YEAR, MEMBER_NAMES, PERMANENT } from "../../../utils/council/members-table.ts";

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

function known(membership: Membership): readonly Seat[] {
  if (membership.kind !== "known") throw new Error(membership.reason);
  return membership.members;
}

const codesOn = (date: string) => known(membersOn(date)).map((seat) => seat.country);
const nameOn = (date: string, country: string) => known(membersOn(date)).find((seat) => seat.country === country)?.name;

describe("the table", () => {
  test.each(years)("%i has a full Council, each member once", (year) => {
    const codes = codesOn(`${year}-06-30`);
    expect(codes).toHaveLength(year < 1966 ? 11 : 15);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(0, 5)).toEqual(PERMANENT);
  });

  test("every member has a name", () => {
    const all = ELECTIONS.flatMap(({ twoYears, oneYear }) => `${twoYears} ${oneYear ?? ""}`.trim().split(" "));
    expect([...new Set(all)].filter((code) => MEMBER_NAMES[code] === undefined)).toEqual([]);
  });

  test("nobody is elected to follow itself", () => {
    const before = (from: number) => ELECTIONS.find((row) => row.from === from - 1);
    for (const { from, twoYears, oneYear = "" } of ELECTIONS) {
      const sitting = before(from)?.twoYears.split(" ") ?? [];
      // The charter forbids it (Article 23), in the first year too, when some terms were of one year.
      for (const country of `${twoYears} ${oneYear}`.trim().split(" "))
        expect(sitting, `${country} ${from}`).not.toContain(country);
    }
  });
});

describe("on a day", () => {
  test.each([
    ["2006-07-12", "CN FR GB RU US AR CG DK GH GR JP PE QA SK TZ"],
    ["2003-02-14", "CN FR GB RU US AO BG CM CL DE GN MX PK ES SY"],
    ["2017-12-31", "CN FR GB RU US BO EG ET IT JP KZ SN SE UA UY"],
    ["2018-01-01", "CN FR GB RU US BO GQ ET CI KZ KW NL PE PL SE"],
    ["1956-10-31", "CN FR GB RU US AU BE CU IR PE YU"],
  ])("%s: %s", (date, codes) => {
    expect([...codesOn(date)].sort()).toEqual(codes.split(" ").sort());
  });

  test("permanent members have no term, elected ones the last year of theirs", () => {
    const seats = known(membersOn("2006-07-12"));
    expect(seats.filter((seat) => seat.permanent).map((seat) => seat.until)).toEqual([null, null, null, null, null]);
    expect(seats.find((seat) => seat.country === "JP")).toEqual({
      country: "JP",
      name: "Japan",
      permanent: false,
      until: 2006,
    });
    expect(seats.find((seat) => seat.country === "PE")?.until).toBe(2007);
  });

  test.each([
    ["1971-10-24", "CN", "Republic of China"],
    ["1971-10-25", "CN", "China"],
    ["1962-10-22", "RU", "Soviet Union"],
    ["1992-01-31", "RU", "Russia"],
    ["1987-07-20", "DE", "West Germany"],
    ["1961-02-21", "EG", "United Arab Republic"],
    ["1949-08-01", "EG", "Egypt"],
    ["1960-07-14", "LK", "Ceylon"],
    ["1990-08-02", "CD", "Zaire"],
    ["1984-08-03", "BF", "Upper Volta"],
    ["1985-01-01", "BF", "Burkina Faso"],
    ["1990-11-29", "YE", "Yemen"],
    ["1984-05-01", "UA", "Ukrainian SSR"],
    ["2016-12-23", "UA", "Ukraine"],
  ])("on %s %s is called %s", (date, country, name) => {
    expect(nameOn(date, country)).toBe(name);
  });

  test.each([
    ["1945-12-31", "before"],
    [`${LAST_YEAR + 1}-01-01`, "after"],
    ["July 2006", "no-date"],
    ["", "no-date"],
  ])("%j is not known: %s", (date, reason) => {
    expect(membersOn(date)).toEqual({ kind: "unknown", date, reason });
  });
});
