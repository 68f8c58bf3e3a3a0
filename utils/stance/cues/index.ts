import { requiredText } from "../../language/required-text.ts";
import { type Cue, type CueTable, expandPattern } from "../cue.ts";
import { author } from "./author.ts";
import { bare } from "./bare.ts";
import { council } from "./council.ts";
import { echo } from "./echo.ts";
import { idioms } from "./idioms.ts";
import { judged } from "./judged.ts";
import { lists } from "./lists.ts";
import { nominal } from "./nominal.ts";
import { oppose } from "./oppose.ts";
import { rounds } from "./rounds.ts";
import { sequence } from "./sequence.ts";
import { statement } from "./statement.ts";
import { support } from "./support.ts";
import { twoStep } from "./two-step.ts";
import { undecided } from "./undecided.ts";
import { vote } from "./vote.ts";
import { wire } from "./wire.ts";
import { wishes } from "./wishes.ts";

/** All cue tables. A cue is added as one row to the table of its class. */
export const CUE_TABLES: readonly CueTable[] = [
  support,
  author,
  vote,
  idioms,
  oppose,
  council,
  sequence,
  undecided,
  statement,
  twoStep,
  judged,
  wishes,
  rounds,
  nominal,
  lists,
  wire,
  bare,
  echo,
];

/** A cue with its pattern compiled. */
export interface ReadyCue {
  readonly cue: Cue;
  readonly regex: RegExp;
  /** What a tape must hold for the pattern to match. */
  readonly required: ReturnType<typeof requiredText>;
}

/** All cues, compiled once. */
export const CUES: readonly ReadyCue[] = CUE_TABLES.flatMap(({ cues }) =>
  cues.map((cue) => {
    const regex = expandPattern(cue.pattern);
    return { cue, regex, required: requiredText(regex.source) };
  }),
);
