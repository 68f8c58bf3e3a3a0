/** Medians in milliseconds of two things done in turn, so that a busy machine slows both. */
export interface Measured {
  readonly subject: number;
  readonly reference: number;
  readonly ratio: number;
}

/** Rounds before the counted ones, in which the machine's compiler warms up. */
const WARM_UP = 10;

export function compare(rounds: number, subject: () => unknown, reference: () => unknown): Measured {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const pair = [time(subject), time(reference)] as const;
    if (round < WARM_UP) continue;
    times[0].push(pair[0]);
    times[1].push(pair[1]);
  }
  return toMeasured(times[0], times[1]);
}

export function toMeasured(subjects: readonly number[], references: readonly number[]): Measured {
  const subject = median(subjects);
  const reference = median(references);
  return { subject, reference, ratio: subject / reference };
}

function time(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
