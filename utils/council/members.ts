import type { CountryCode } from "../model.ts";
import { ELECTIONS, FIRST_YEAR, FORMER_NAMES, LAST_YEAR, MEMBER_NAMES, PERMANENT } from "./members-table.ts";

/** A member of the Council on a day. */
export interface Seat {
  /** The code of today's state; `YU`, `CS` and `DD` for those without a successor in the seat. */
  readonly country: CountryCode;
  /** English name on that day: "Soviet Union", "Zaire". */
  readonly name: string;
  readonly permanent: boolean;
  /** Last year of the term; `null` for permanent members. */
  readonly until: number | null;
}

export type Membership =
  | { readonly kind: "known"; readonly date: string; readonly members: readonly Seat[] }
  | { readonly kind: "unknown"; readonly date: string; readonly reason: "no-date" | "before" | "after" };

/**
 * Who sat on the Council on a day: permanent members first, then the elected ones by name.
 * @param date - `YYYY-MM-DD`.
 * @returns `unknown` before the Council's first year and after the last that the table has in full.
 */
export function membersOn(date: string): Membership {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return { kind: "unknown", date, reason: "no-date" };
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR) return { kind: "unknown", date, reason: "before" };
  if (year > LAST_YEAR) return { kind: "unknown", date, reason: "after" };
  const seat = (country: CountryCode, until: number | null): Seat => ({
    country,
    name: nameOn(country, date),
    permanent: until === null,
    until,
  });
  const elected = ELECTIONS.flatMap(({ from, twoYears, oneYear = "" }) => [
    ...(year === from || year === from + 1 ? codes(twoYears).map((country) => seat(country, from + 1)) : []),
    ...(year === from ? codes(oneYear).map((country) => seat(country, from)) : []),
  ]);
  const members = [
    ...PERMANENT.map((country) => seat(country, null)),
    ...elected.sort((a, b) => a.name.localeCompare(b.name, "en")),
  ];
  return { kind: "known", date, members };
}

function nameOn(country: CountryCode, date: string): string {
  const former = FORMER_NAMES.find((row) => row.country === country && date.slice(0, 10) <= row.to);
  return former?.name ?? MEMBER_NAMES[country] ?? country;
}

function codes(list: string): readonly string[] {
  return list === "" ? [] : list.split(" ");
}
