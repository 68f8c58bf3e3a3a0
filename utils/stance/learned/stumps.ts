/**
 * One question of a model that adds up: whether a measure reaches a value, and what either answer adds to the log-odds.
 */
export interface Stump {
  readonly measure: string;
  readonly from: number;
  readonly below: number;
  readonly above: number;
}

/**
 * What each measure adds to the log-odds. A measure that is missing counts as 0.
 * @returns the sum over its stumps, by measure, in the order of the stumps.
 */
export function sharesOf(measures: ReadonlyMap<string, number>, stumps: readonly Stump[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { measure, from, below, above } of stumps) {
    const added = (measures.get(measure) ?? 0) < from ? below : above;
    shares.set(measure, (shares.get(measure) ?? 0) + added);
  }
  return shares;
}

/** Read a table of stumps: a measure, where it parts, and the two answers in hundredths, parted by tabs. */
export function readStumps(table: string): readonly Stump[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [measure = "", from, below, above] = line.split("\t");
      return { measure, from: Number(from), below: Number(below) / 100, above: Number(above) / 100 };
    });
}
