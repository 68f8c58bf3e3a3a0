import type { Seat } from "../utils/council/members.ts";
import type { Vote } from "../utils/council/vote.ts";
import type { Position } from "../utils/model.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { CountryEntry } from "../utils/summary/summary.ts";
import { PositionMark } from "./PositionMark.tsx";
import { useWords } from "./words.ts";

/** How many seats stand elsewhere, with the sign that each wears at the table: those in favour are counted in its midst. */
function Tally({ vote }: { readonly vote: Vote }) {
  const words = useWords();
  const counts: readonly (readonly [Position | "unheard", readonly Seat[]])[] = [
    ["two-step", vote.later],
    ["statement", vote.instead],
    ["opposed", vote.against],
    ["undecided", vote.undecided],
    ["unheard", vote.unheard],
  ];
  return (
    <ul class="tally">
      {counts
        .filter(([, seats]) => seats.length > 0)
        .map(([position, seats]) => (
          <li key={position} data-tone={position} data-tally={position}>
            <PositionMark position={position} />
            <span>{words.t(position === "unheard" ? "council_unheard_seat" : POSITION_TITLES[position])}</span>{" "}
            <b>{words.number(seats.length)}</b>
          </li>
        ))}
    </ul>
  );
}

/** The vote arithmetic, as far as the article goes and no further. */
export function VoteSums({ vote, guests }: { readonly vote: Vote; readonly guests: readonly CountryEntry[] }) {
  const words = useWords();
  const names = (seats: readonly Seat[]): string => words.list(seats.map((s) => words.country(s.country, s.name)));
  const opposed = vote.opposedVetoes;
  const instead = vote.instead.filter((seat) => seat.permanent);
  const undecided = vote.undecided.filter((seat) => seat.permanent);
  return (
    <>
      <p class="short">
        {vote.short > 0
          ? words.count("council_short", vote.short, words.number(vote.needed))
          : words.t("council_enough")}
      </p>
      <Tally vote={vote} />
      <ul class="sums">
        {opposed.length > 0 && <li>{words.count("council_veto_opposed", opposed.length, names(opposed))}</li>}
        {instead.length > 0 && <li>{words.count("council_veto_statement", instead.length, names(instead))}</li>}
        {undecided.length > 0 && <li>{words.count("council_veto_undecided", undecided.length, names(undecided))}</li>}
        <li>{words.t("council_statement_needs", vote.statement.needed)}</li>
        {guests.length > 0 && (
          <li>{words.t("council_guests", words.list(guests.map((g) => words.country(g.country, g.name))))}</li>
        )}
      </ul>
    </>
  );
}
