import type { CountryCode } from "../../model.ts";
import type { FoundClaim, Reading } from "../claims.ts";
import type { Verdict } from "../positions.ts";
import type { Weights } from "./chances.ts";
import { judgeCountry, type Weighed } from "./countries.ts";
import { claimsFor } from "./learned-claims.ts";

/** Positions that the model gives, and the sentences behind those that no rule's claim shows. */
export interface Weighing {
  readonly verdicts: ReadonlyMap<CountryCode, Verdict>;
  readonly claims: readonly FoundClaim[];
}

/**
 * Weigh an article's claims together with the words around each country into positions.
 * Two linear models: one reads a country in a sentence, the other all that the first and the rules found of a country.
 */
export function weigh(
  reading: Reading,
  claims: readonly FoundClaim[],
  countries: readonly Weighed[],
  sentences: Weights,
): Weighing {
  const verdicts = new Map<CountryCode, Verdict>();
  const shown: FoundClaim[] = [];
  for (const weighed of countries) {
    const verdict = judgeCountry(weighed);
    if (!verdict) continue;
    const { country, seen } = weighed;
    verdicts.set(country, verdict);
    if (!claims.some((claim) => claim.country === country && claim.leaning === verdict.position))
      shown.push(...claimsFor(verdict.position, seen, reading, sentences));
  }
  return { verdicts, claims: shown };
}
