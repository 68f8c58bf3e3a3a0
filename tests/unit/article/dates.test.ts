import fc from "fast-check";
import { expect, test } from "vitest";
import { findDate, isDateline } from "../../../utils/article/dates.ts";

test.each([
  ["2006-07-12", "2006-07-12"],
  ["2006-07-12T23:30:00-04:00", "2006-07-12"],
  ["2006/07/12", "2006-07-12"],
  ["20060712", "2006-07-12"],
  ["20060712T120000Z", "2006-07-12"],
  ["April 14, 2009", "2009-04-14"],
  ["Apr. 14, 2009", "2009-04-14"],
  ["Sept. 3, 2017", "2017-09-03"],
  ["15 June 2010", "2010-06-15"],
  ["3rd of March, 2011", "2011-03-03"],
  ["19-OCT-1987 13:16:48.45", "1987-10-19"],
  ["Wednesday, July 12, 2006", "2006-07-12"],
  ["Wed, 12 Jul 2006 09:00:00 GMT", "2006-07-12"],
  ["Updated 10:34 AM ET, Wed July 12, 2006", "2006-07-12"],
  ["07/12/2006", "2006-07-12"],
  ["25/12/2006", "2006-12-25"],
  ["February 29, 2007", null],
  ["2006-13-01", null],
  ["Resolution 1718 (2006)", null],
  ["May 2006", null],
  ["call 555-1234-99", null],
  ["", null],
])("%s: %s", (text, date) => {
  expect(findDate(text)).toBe(date);
});

test("day or month first, as the language has it", () => {
  expect(findDate("07/12/2006", "en-US")).toBe("2006-07-12");
  expect(findDate("07/12/2006", "en-GB")).toBe("2006-12-07");
  expect(findDate("07.12.2006", "de")).toBe("2006-12-07");
});

test("any day is found again in any of its forms", () => {
  const days = fc.date({ min: new Date("1946-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const named = (options: Intl.DateTimeFormatOptions, locale: string) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(day);
      expect(findDate(named({ dateStyle: "long" }, "en-US"))).toBe(iso);
      expect(findDate(named({ dateStyle: "full" }, "en-GB"))).toBe(iso);
      expect(findDate(named({ dateStyle: "medium" }, "en-US"))).toBe(iso);
      expect(findDate(day.toUTCString())).toBe(iso);
    }),
  );
});

test.each([
  ["Wednesday, July 12, 2006 3:15 p.m. EDT", true],
  ["Published: 12 July 2006", true],
  ["2018-02-23 · 4 min read ·", true],
  ["The talks began on July 12, 2006", false],
  ["July 2006", false],
  ["By Ana Villalba", false],
])("%s is a dateline: %s", (line, expected) => {
  expect(isDateline(line)).toBe(expected);
});
