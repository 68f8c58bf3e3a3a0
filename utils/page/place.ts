/** A rectangle in viewport coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes; `maxHeight` is less than the card's own height where no side has room for it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 8;
const MARGIN = 8;
/** How far the card reaches to the left of the pointer. */
const LEAD = 32;

/**
 * Place a card beside the words it speaks of, never over them: below, else above, else to a side, else where most
 * room is, shortened to fit.
 * @param lines - the marked words' boxes, one for each line of text.
 * @param x - the pointer, or null to start at the first line.
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size, x: number | null): Place {
  const top = Math.min(...lines.map((b) => b.top));
  const bottom = Math.max(...lines.map((b) => b.top + b.height));
  const left = Math.min(...lines.map((b) => b.left));
  const right = Math.max(...lines.map((b) => b.left + b.width));
  const wanted = x === null ? (lines[0]?.left ?? left) : x - LEAD;
  const clampX = clamp(wanted, MARGIN, view.width - card.width - MARGIN);
  const clampY = clamp(top, MARGIN, view.height - card.height - MARGIN);
  const full = card.height;
  const candidates: readonly Place[] = [
    { left: clampX, top: bottom + GAP, maxHeight: full },
    { left: clampX, top: top - GAP - full, maxHeight: full },
    { left: right + GAP, top: clampY, maxHeight: full },
    { left: left - GAP - card.width, top: clampY, maxHeight: full },
  ];
  const fitting = candidates.find((p) => inside({ ...p, width: card.width, height: full }, view));
  if (fitting) return fitting;
  const below = view.height - MARGIN - (bottom + GAP);
  const above = top - GAP - MARGIN;
  if (below >= above) return { left: clampX, top: bottom + GAP, maxHeight: Math.max(0, below) };
  return { left: clampX, top: MARGIN, maxHeight: above };
}

/** Whether two boxes share any area. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function inside(box: Box, view: Size): boolean {
  return (
    box.left >= MARGIN - 1 &&
    box.top >= MARGIN - 1 &&
    box.left + box.width <= view.width - MARGIN + 1 &&
    box.top + box.height <= view.height - MARGIN + 1
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
