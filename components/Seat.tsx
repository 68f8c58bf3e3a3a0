import type { TableSeat } from "../utils/summary/council-table.ts";
import { type Seat as Place, TABLE } from "../utils/summary/horseshoe.ts";

const R = TABLE.seat;

interface Props {
  readonly seat: TableSeat;
  readonly place: Place;
  readonly label: string;
  readonly chosen: boolean;
  /** Another country is chosen. */
  readonly faded: boolean;
  /** One seat is in the tab order; arrows go to the others. */
  readonly tabbable: boolean;
  readonly choose: () => void;
  readonly point: (on: boolean) => void;
}

/** One member at the table: position by hue and pattern, a ring for the permanent five. */
export function Seat(props: Props) {
  const { seat, place, label, chosen, faded, tabbable, choose, point } = props;
  const { x, y } = place;
  const position = seat.entry?.position ?? null;
  const known = seat.entry !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing.
    <g
      class="seat"
      role="button"
      tabindex={tabbable ? 0 : -1}
      // With the letters that are seen: whoever speaks to the computer says those.
      aria-label={`${label} · ${seat.country}`}
      aria-pressed={chosen}
      aria-disabled={!known}
      data-tone={position ?? undefined}
      data-country={seat.country}
      data-seat
      style={{ opacity: faded ? 0.35 : 1 }}
      onClick={known ? choose : undefined}
      onKeyDown={(event) => {
        if (known && (event.key === "Enter" || event.key === " ")) {
          event.preventDefault();
          choose();
        }
      }}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <circle class="touch" cx={x} cy={y} r={R + 5} />
      <circle class={known ? "disc" : "disc empty"} data-fill={position ?? "none"} cx={x} cy={y} r={R} />
      {position === "two-step" && <path class="half" d={`M${x} ${y - R}A${R} ${R} 0 0 0 ${x} ${y + R}Z`} />}
      {position === "opposed" && <Cross x={x} y={y} />}
      {known && position !== "resolution" && <rect class="plate" x={x - 8.5} y={y - 6} width="17" height="12" rx="4" />}
      <text class="code" x={x} y={y + 0.5} data-fill={position ?? "none"}>
        {seat.country}
      </text>
      {position === "undecided" && <circle class="dot" cx={x} cy={y + 9} r="1.6" />}
      {seat.permanent && <circle class={known ? "ring" : "ring empty"} cx={x} cy={y} r={R + 3} />}
      <circle class="focus" cx={x} cy={y} r={R + 6} />
    </g>
  );
}

function Cross({ x, y }: { readonly x: number; readonly y: number }) {
  const d = R * 0.7;
  return <path class="cross" d={`M${x - d} ${y - d}L${x + d} ${y + d}M${x + d} ${y - d}L${x - d} ${y + d}`} />;
}
