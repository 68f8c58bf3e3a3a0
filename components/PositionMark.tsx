import { useId } from "preact/hooks";
import type { Position } from "../utils/model.ts";

/** What has a shape of its own: the positions, a quote without one, a member that the article says nothing of. */
type Sign = Position | "quote" | "unheard";

/** A position's shape, in the colour of the text around it: the sign that does not need colour. */
export function PositionMark({ position }: { readonly position: Sign }) {
  const id = useId();
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
      <Shape position={position} hatch={id} />
    </svg>
  );
}

function Shape({ position, hatch }: { readonly position: Sign; readonly hatch: string }) {
  const ring = <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />;
  switch (position) {
    case "resolution":
      return <circle cx="6" cy="6" r="5.6" fill="currentColor" />;
    case "two-step":
      return (
        <>
          {ring}
          <path d="M6 1A5 5 0 0 0 6 11Z" fill="currentColor" />
        </>
      );
    case "statement":
      return (
        <>
          <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.5" height="3" fill="currentColor" />
          </pattern>
          <circle cx="6" cy="6" r="5" fill={`url(#${hatch})`} stroke="currentColor" stroke-width="1.6" />
        </>
      );
    case "opposed":
      return (
        <>
          {ring}
          <path d="M3.6 3.6 8.4 8.4M8.4 3.6 3.6 8.4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </>
      );
    case "undecided":
      return (
        <>
          {ring}
          <circle cx="6" cy="6" r="1.7" fill="currentColor" />
        </>
      );
    case "unheard":
      return (
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="1.6 1.5" />
      );
    case "quote":
      return (
        <path d="M1 10h10" stroke="currentColor" stroke-width="1.4" stroke-dasharray="1.4 1.6" stroke-linecap="round" />
      );
  }
}
