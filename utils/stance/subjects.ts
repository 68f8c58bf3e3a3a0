import type { Mention } from "../actors/mention.ts";
import type { CountryCode, Stance } from "../model.ts";

const TARGET_BEFORE =
  /\b(?:sanctions (?:on|against)|resolution (?:on|against|condemning)|measures against|action (?:on|against)|embargo (?:on|against)|statement (?:on|about|condemning)|condemn(?:s|ed|ing)?|punish(?:es|ed|ing)?|pressure (?:on|against)|penalties (?:on|against)|crisis in|war in|violence in|conflict in|fighting in|situation in|force (?:to|in|for)|mission (?:to|in)|troops (?:to|in|from)|demand(?:s|ed|ing)? that|against|over|call(?:s|ed|ing)? on|civilians in|strikes? (?:on|against)|attacks? (?:on|in|by)) (?:the )?$/iu;

const MOST_SUBJECTS = 3;

/**
 * Countries that the Council is talking about: named as the target of an instrument or as the scene of the crisis,
 * most named first. A country that takes a position itself is a subject only where it opposes what is aimed at it.
 */
export function findSubjects(
  text: string,
  mentions: readonly Mention[],
  stances: readonly Stance[],
): readonly CountryCode[] {
  const positions = new Map(stances.map((stance) => [stance.country, stance.position]));
  return findTargets(text, mentions)
    .filter((code) => positions.get(code) === undefined || positions.get(code) === "opposed")
    .slice(0, MOST_SUBJECTS);
}

/** Countries at which instruments are aimed or where the crisis is, most named first, whatever they want. */
export function findTargets(text: string, mentions: readonly Mention[]): readonly CountryCode[] {
  const scores = new Map<CountryCode, number>();
  for (const mention of mentions) {
    if (mention.kind !== "state" || mention.countries.length !== 1) continue;
    const code = mention.countries[0] as CountryCode;
    const before = text.slice(Math.max(0, mention.start - 60), mention.start);
    const possessed =
      /^[’']s (?:nuclear|missile|rocket|atomic|weapons|government|regime|crackdown|invasion|annexation|leader|president|military|capital|civil)/u.test(
        text.slice(mention.end, mention.end + 16),
      );
    scores.set(code, (scores.get(code) ?? 0) + (TARGET_BEFORE.test(before) ? 2 : possessed ? 1 : 0.15));
  }
  return [...scores]
    .filter(([code, score]) => score >= 2 && code !== "EU")
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
}
