import type { Position } from "../model.ts";
import type { WordKey } from "../words.ts";

/** Heading of each position's group. */
export const POSITION_TITLES: Readonly<Record<Position, WordKey>> = {
  resolution: "position_resolution",
  "two-step": "position_two_step",
  statement: "position_statement",
  opposed: "position_opposed",
  undecided: "position_undecided",
};
