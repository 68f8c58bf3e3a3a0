const NAMES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen".split("|");

/** The numbers from two to fifteen in words, as alternatives of a pattern: as many as the Council has members. */
export const SEVERAL_IN_WORDS = NAMES.slice(1).join("|");

/** A number up to fifteen in words or any number in digits: "twelve" → 12; `undefined` for other words. */
export function numberOf(words: string): number | undefined {
  const at = NAMES.indexOf(words.toLowerCase());
  return at >= 0 ? at + 1 : /^\d+$/u.test(words) ? Number(words) : undefined;
}

/** A number in words; in digits beyond fifteen. */
export const inWords = (value: number): string => NAMES[value - 1] ?? String(value);
