/** Centre of a seat, in the table's own units. */
export interface Seat {
  readonly x: number;
  readonly y: number;
}

/** Size of the drawing and of a seat, in its own units. */
export const TABLE = { width: 368, height: 196, seat: 12.5 } as const;

const CENTRE = { x: TABLE.width / 2, y: 148 };
const RADIUS = { x: 158, y: 126 };
/** The arc runs from just below one end of the half circle to just below the other. */
const OVERHANG = 0.07 * Math.PI;
const STEPS = 720;

/** Places at equal distances along the horseshoe, from one end to the other. */
export function seatPlaces(count: number): readonly Seat[] {
  const at = (i: number): Seat => {
    const angle = Math.PI + OVERHANG - ((Math.PI + 2 * OVERHANG) * i) / STEPS;
    return { x: CENTRE.x + RADIUS.x * Math.cos(angle), y: CENTRE.y - RADIUS.y * Math.sin(angle) };
  };
  // The arc is part of an ellipse: equal angles are not equal distances, so walk it.
  const walked = [0];
  for (let i = 1; i <= STEPS; i++) {
    const [from, to] = [at(i - 1), at(i)];
    walked.push((walked[i - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const length = walked[STEPS] ?? 0;
  return Array.from({ length: count }, (_, k) => {
    const wanted = count > 1 ? (length * k) / (count - 1) : length / 2;
    const step = walked.findIndex((distance) => distance >= wanted - 1e-9);
    return at(Math.max(0, step));
  });
}
