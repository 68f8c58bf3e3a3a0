import { membersOn, type Seat } from "../council/members.ts";
import { countVote, type Vote } from "../council/vote.ts";
import type { CountryEntry, Summary } from "./summary.ts";

/** A seat at the table: `entry` is null where the article does not say what the member wants. */
export interface TableSeat extends Seat {
  readonly entry: CountryEntry | null;
}

/** Who sits at the table and what the article knows of their votes; or why there is no table. */
export type CouncilTable =
  | {
      readonly kind: "set";
      readonly date: string;
      /** In the English alphabet's order, as the Council sits. */
      readonly seats: readonly TableSeat[];
      /** Countries with a position that have no seat. */
      readonly guests: readonly CountryEntry[];
      readonly vote: Vote;
    }
  | { readonly kind: "no-date" }
  | { readonly kind: "unknown"; readonly date: string };

/** Seat the countries of an article at the Council of its day. */
export function setTable({ published, countries }: Summary): CouncilTable {
  if (published === null) return { kind: "no-date" };
  const membership = membersOn(published);
  if (membership.kind === "unknown") {
    return membership.reason === "no-date" ? { kind: "no-date" } : { kind: "unknown", date: published };
  }
  const { members } = membership;
  const seats = members.map((seat) => ({ ...seat, entry: countries.find((c) => c.country === seat.country) ?? null }));
  return {
    kind: "set",
    date: published,
    seats: seats.sort((a, b) => a.name.localeCompare(b.name, "en")),
    guests: countries.filter((entry) => !members.some((seat) => seat.country === entry.country)),
    vote: countVote(members, new Map(countries.map((c) => [c.country, c.position]))),
  };
}
