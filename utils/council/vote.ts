import type { CountryCode, Position } from "../model.ts";
import type { Seat } from "./members.ts";

/**
 * What is known of a vote, and no more: nobody's vote is guessed. Charter, Article 27: nine affirmative votes (seven
 * before 1966, of eleven members) and no permanent member against. An abstention is no veto, and no vote for.
 */
export interface Vote {
  /** Affirmative votes that a resolution needs. */
  readonly needed: number;
  /** Support a resolution. */
  readonly inFavour: readonly Seat[];
  /** Want a statement first or either: may vote for a resolution in the end, but not now. */
  readonly later: readonly Seat[];
  /** Want a statement instead. */
  readonly instead: readonly Seat[];
  readonly against: readonly Seat[];
  /** Abstaining, undecided, non-committal. */
  readonly undecided: readonly Seat[];
  /** Members that the article says nothing of. */
  readonly unheard: readonly Seat[];
  /** How many votes are still missing among those known; 0 when there are enough. */
  readonly short: number;
  /** Permanent members whose vote would be a veto if cast as they speak now. */
  readonly opposedVetoes: readonly Seat[];
  /** Permanent members who could still cast one: they want something else, or have not decided. */
  readonly possibleVetoes: readonly Seat[];
  readonly statement: StatementOutlook;
}

/** A presidential statement is adopted by consensus: one objection stops it, a permanent member's or not. */
export interface StatementOutlook {
  /** All members must agree. */
  readonly needed: number;
  /** Want one, alone or as a first step. */
  readonly wanted: readonly Seat[];
  readonly unheard: readonly Seat[];
}

/** Before the Council grew from eleven members to fifteen on 1 January 1966. */
const SMALL_COUNCIL = 11;
const VOTES_OF_SMALL_COUNCIL = 7;
const VOTES = 9;

/**
 * Count what an article's positions mean at the table.
 * @param members - the Council of the article's day.
 * @param positions - by country; those of countries without a seat do not count.
 */
export function countVote(members: readonly Seat[], positions: ReadonlyMap<CountryCode, Position>): Vote {
  const at = (...wanted: readonly (Position | undefined)[]) =>
    members.filter((seat) => wanted.includes(positions.get(seat.country)));
  const permanent = (seats: readonly Seat[]) => seats.filter((seat) => seat.permanent);
  const needed = members.length <= SMALL_COUNCIL ? VOTES_OF_SMALL_COUNCIL : VOTES;
  const inFavour = at("resolution");
  const unheard = at(undefined);
  return {
    needed,
    inFavour,
    later: at("two-step"),
    instead: at("statement"),
    against: at("opposed"),
    undecided: at("undecided"),
    unheard,
    short: Math.max(0, needed - inFavour.length),
    opposedVetoes: permanent(at("opposed")),
    possibleVetoes: permanent(at("statement", "undecided")),
    statement: { needed: members.length, wanted: at("statement", "two-step"), unheard },
  };
}
