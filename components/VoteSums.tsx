import type { Seat } from "../utils/council/members.ts";
import type { Vote } from "../utils/council/vote.ts";
import type { CountryEntry } from "../utils/summary/summary.ts";
import { useWords } from "./words.ts";

/** The vote arithmetic, as far as the article goes and no further. */
export function VoteSums({ vote, guests }: { readonly vote: Vote; readonly guests: readonly CountryEntry[] }) {
  const words = useWords();
  const names = (seats: readonly Seat[]): string => words.list(seats.map((s) => words.country(s.country, s.name)));
  const opposed = vote.opposedVetoes;
  const instead = vote.instead.filter((seat) => seat.permanent);
  const undecided = vote.undecided.filter((seat) => seat.permanent);
  return (
    <ul class="sums">
      <li>
        {vote.short > 0
          ? words.count("council_short", vote.short, words.number(vote.needed))
          : words.t("council_enough")}
      </li>
      {opposed.length > 0 && <li>{words.count("council_veto_opposed", opposed.length, names(opposed))}</li>}
      {instead.length > 0 && <li>{words.count("council_veto_statement", instead.length, names(instead))}</li>}
      {undecided.length > 0 && <li>{words.count("council_veto_undecided", undecided.length, names(undecided))}</li>}
      {vote.unheard.length > 0 && <li>{words.count("council_unheard", vote.unheard.length)}</li>}
      <li>{words.t("council_statement_needs", vote.statement.needed)}</li>
      {guests.length > 0 && (
        <li>{words.t("council_guests", words.list(guests.map((g) => words.country(g.country, g.name))))}</li>
      )}
    </ul>
  );
}
