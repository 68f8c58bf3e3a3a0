import type { CountryCode } from "../model.ts";
import type { Echo, FoundClaim } from "./claims.ts";
import { LEARNED, MADE_OF } from "./learned/learned-claims.ts";
import type { Verdict } from "./positions.ts";

/** What an echo keeps of the confidence in whom it repeats. Chosen on articles left out of training. */
const TRUST = 0.8;
/** Confidence in what the same sentence tells, as often as such echoes were right on labelled articles. */
const TOLD = 0.85;
/** Own words that weigh less are no stance to set against somebody else's. */
const OWN_WORDS = 0.3;

/**
 * Give countries that are only said to take another's view the position that the whole article shows of that other.
 * What is told of a country itself goes before an echo.
 * @param echoes - in order: one may repeat what an earlier one settled.
 * @returns verdicts and claims with the settled countries' in place of those that words alone had given them.
 */
export function settleEchoes(
  echoes: readonly Echo[],
  verdicts: ReadonlyMap<CountryCode, Verdict>,
  claims: readonly FoundClaim[],
): { readonly verdicts: ReadonlyMap<CountryCode, Verdict>; readonly claims: readonly FoundClaim[] } {
  const settled = new Map(verdicts);
  let shown = claims;
  for (const { of, told, ...echo } of echoes) {
    const { country } = echo;
    if (told && settled.has(country)) continue;
    const here = claims.find(
      (claim) => claim.country === country && claim.rule === echo.rule && claim.cue.start === echo.cue.start,
    );
    const model = told && here ? { position: here.leaning, confidence: TOLD } : settled.get(of);
    const repeats = (claim: FoundClaim): boolean =>
      claim.rule === LEARNED || echoes.some(({ cue, rule }) => rule === claim.rule && cue.start === claim.cue.start);
    const own = shown.filter((claim) => claim.country === country);
    if (!model || of === country || model.position === settled.get(country)?.position) continue;
    if (own.some((claim) => claim.weight >= OWN_WORDS && !repeats(claim))) continue;
    settled.set(country, { position: model.position, confidence: TRUST * model.confidence });
    const [instrument, polarity] = MADE_OF[model.position];
    shown = [
      ...shown.filter((claim) => claim.country !== country || !repeats(claim)),
      { ...echo, instrument, polarity, leaning: model.position },
    ];
  }
  return { verdicts: settled, claims: shown };
}
