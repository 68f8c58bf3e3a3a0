import { POSITIONS, type Position } from "../model.ts";
import type { CountryEntry, Line } from "./summary.ts";

/** One row of a group: a country with its lines, or several that one and the same line speaks for. */
export type Row =
  | { readonly kind: "country"; readonly entry: CountryEntry }
  | { readonly kind: "shared"; readonly entries: readonly CountryEntry[]; readonly line: Line };

/** One position's countries, in display order. */
export interface Group {
  readonly position: Position;
  readonly count: number;
  readonly rows: readonly Row[];
}

/** From this many on, countries named in one line share a row instead of repeating it. */
const SHARED = 2;

/** Group entries by position; positions without entries are left out. */
export function groupByPosition(entries: readonly CountryEntry[]): readonly Group[] {
  return POSITIONS.flatMap((position): Group[] => {
    const own = entries.filter((entry) => entry.position === position);
    return own.length > 0 ? [{ position, count: own.length, rows: rowsOf(own) }] : [];
  });
}

function rowsOf(entries: readonly CountryEntry[]): readonly Row[] {
  const alone = (entry: CountryEntry): boolean => entry.lines.length === 1 && entry.movedFrom === null;
  const done = new Set<number>();
  return entries.flatMap((entry): Row[] => {
    const line = entry.strongest;
    const same = entries.filter((other) => alone(other) && other.strongest.order === line.order);
    if (!alone(entry) || same.length < SHARED) return [{ kind: "country", entry }];
    if (done.has(line.order)) return [];
    done.add(line.order);
    return [{ kind: "shared", entries: same, line }];
  });
}
