import { useSignal } from "@preact/signals";
import type { CouncilTable as AnyTable, TableSeat } from "../utils/summary/council-table.ts";
import { seatPlaces, TABLE } from "../utils/summary/horseshoe.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { Words } from "../utils/words.ts";
import { MarkedLine } from "./MarkedLine.tsx";
import { Seat } from "./Seat.tsx";
import type { TabModel } from "./tab-model.ts";
import { VoteSums } from "./VoteSums.tsx";
import { useWords } from "./words.ts";

type Table = Extract<AnyTable, { kind: "set" }>;

/** The Council's horseshoe on the article's day, and what the article knows of the vote. */
export function CouncilTable({ table, model }: { readonly table: Table; readonly model: TabModel }) {
  const words = useWords();
  const pointed = useSignal<string | null>(null);
  const active = useSignal(0);
  const chosen = model.filter.value;
  const places = seatPlaces(table.seats.length);
  const shown = table.seats.find((seat) => seat.country === (pointed.value ?? chosen));
  return (
    <div class="table">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing. */}
      <svg
        class="horseshoe"
        viewBox={`0 0 ${TABLE.width} ${TABLE.height}`}
        role="group"
        aria-label={words.t("council_label", words.date(table.date))}
        onKeyDown={(event) =>
          moveAlong(event, active.value, table.seats.length, (next) => {
            active.value = next;
          })
        }
      >
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="5" height="5" />
            <rect class="hatch-line" width="2.4" height="5" />
          </pattern>
        </defs>
        {table.seats.map((seat, i) => {
          const place = places[i];
          return (
            place && (
              <Seat
                key={seat.country}
                seat={seat}
                place={place}
                label={seatLabel(seat, words)}
                chosen={chosen === seat.country}
                faded={chosen !== null && chosen !== seat.country}
                tabbable={i === active.value}
                choose={() => model.choose(seat.country)}
                point={(on) => {
                  if (on) active.value = i;
                  pointed.value = on ? seat.country : null;
                }}
              />
            )
          );
        })}
        <g>
          <text class="sum" x={TABLE.width / 2} y="96">
            {words.t("council_votes", table.vote.inFavour.length, table.vote.needed)}
          </text>
          <CentreText y={117} text={words.t("council_votes_of")} />
        </g>
      </svg>
      <div class="said-of" aria-live="polite">
        {shown ? <SeatNote seat={shown} /> : <VoteSums vote={table.vote} guests={table.guests} />}
      </div>
    </div>
  );
}

/** Text under the sum, in two lines where one would touch the seats. */
function CentreText({ text, y }: { readonly text: string; readonly y: number }) {
  const parts = text.length > 26 ? inHalves(text) : [text];
  return (
    <text class="sub" x={TABLE.width / 2} y={y}>
      {parts.map((part, i) => (
        <tspan key={part} x={TABLE.width / 2} dy={i === 0 ? 0 : 16}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

function SeatNote({ seat }: { readonly seat: TableSeat }) {
  const words = useWords();
  return (
    <p class="seat-note" data-tone={seat.entry?.position}>
      <b>{seatLabel(seat, words)}</b>
      {seat.entry && (
        <span class="line">
          <MarkedLine line={seat.entry.strongest} />
        </span>
      )}
    </p>
  );
}

function seatLabel(seat: TableSeat, words: Words): string {
  const name = words.country(seat.country, seat.name);
  const stands = seat.entry ? words.t(POSITION_TITLES[seat.entry.position]) : words.t("council_unheard_seat");
  return seat.permanent ? words.t("council_seat_permanent", name, stands) : words.t("council_seat", name, stands);
}

function inHalves(text: string): readonly string[] {
  const middle = text.indexOf(" ", Math.floor(text.length / 2) - 3);
  return middle < 0 ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}

function moveAlong(event: KeyboardEvent, at: number, count: number, to: (next: number) => void): void {
  const rtl = document.documentElement.dir === "rtl";
  const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next =
    event.key === "Home" ? 0 : event.key === "End" ? count - 1 : by === undefined ? null : (at + by + count) % count;
  if (next === null) return;
  event.preventDefault();
  to(next);
  const seats = (event.currentTarget as Element).querySelectorAll<SVGGElement>("[data-seat]");
  seats[next]?.focus();
}
