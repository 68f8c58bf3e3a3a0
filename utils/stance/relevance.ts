import type { RelevanceReason } from "../model.ts";
import type { FoundClaim, Reading } from "./claims.ts";
import type { Forum } from "./forum.ts";
import { somethingIn, sumOfBest, type Weighed } from "./learned/countries.ts";
import { type Stump, sharesOf } from "./learned/stumps.ts";
import { CAST, FIRM } from "./positions.ts";

/** What the score of relevance is drawn from. */
export interface RelevanceEvidence {
  readonly title: string;
  /** Of title and text. */
  readonly forum: Forum;
  readonly reading: Reading;
  readonly claims: readonly FoundClaim[];
  /** Every country of the article, with the chances of its sentences and its own. */
  readonly weighed: readonly Weighed[];
}

/** Claims up to this weight rest on the reader's knowing what the article is about; they cannot tell it. */
const WEAK = 0.45;

/** At or above it, an article is relevant. Chosen on articles left out of training, precision first. */
export const RELEVANT_FROM = 0.75;

const COUNCIL = /(?<!\b[Nn]ational )\b(?:Security [Cc]ouncil|SECURITY COUNCIL|UNSC)\b/u;
const HEADLINE = /\b(?:Security Council|UN|U\.N\.|resolution|veto(?:es|ed)?|sanctions)\b/iu;
const OPENING = 900; // In UTF-16 units: the lead and the paragraph after it.
const BESIDE = 300; // In UTF-16 units: the sentence before.
const VOTING = /\b(?:draft(?:s|ed)?|vot(?:e|es|ed|ing)|veto(?:es|ed)?|abstain\p{Ll}*|abstentions?)\b/giu;
/** Sentences and countries that show most; further ones add little. */
const FEW = 3;
const MANY = 8;

/**
 * Measure what an article shows of its topic; `null` where the Council is not named at all.
 * Counts are of mentions, chances are sums of chances (0..1 each), shares are for each sentence of the article.
 */
export function measureRelevance({
  title,
  forum,
  reading,
  claims,
  weighed,
}: RelevanceEvidence): ReadonlyMap<string, number> | null {
  const { text, instruments, sentences } = reading;
  if (forum.council === 0) return null;
  const inSentence = (claim: FoundClaim): boolean =>
    instruments.some((mention) => mention.start >= claim.sentence.start && mention.end <= claim.sentence.end);
  const solid = claims.filter((claim) => claim.weight > WEAK);
  const weightOf = (list: readonly FoundClaim[]): number => list.reduce((total, claim) => total + claim.weight, 0);
  const votes = solid.filter(({ rule, weight }) => CAST.has(rule) && weight >= FIRM);
  const beside = solid.filter(({ sentence }) =>
    COUNCIL.test(text.slice(Math.max(0, sentence.start - BESIDE), sentence.end)),
  );
  const near = weighed.flatMap(({ seen }) =>
    seen.filter(({ tape }) => /[RSTC]/u.test(tape.text)).map(({ chances }) => somethingIn(chances)),
  );
  const countries = weighed.map(({ chances }) => somethingIn(chances));
  const outright = instruments.filter((mention) => mention.outright && !mention.numbered).length;
  return new Map([
    ["bias", 1],
    ["council", forum.council],
    ["council-share", forum.council / Math.max(1, sentences.length)],
    ["council-early", COUNCIL.test(`${title} ${text.slice(0, OPENING)}`) ? 1 : 0],
    ["other-bodies", forum.others],
    ["other-bodies-share", forum.others / (1 + forum.council)],
    ["headline", HEADLINE.test(title) ? 1 : 0],
    ["instruments", outright],
    ["earlier-resolutions", instruments.filter((mention) => mention.numbered).length],
    ["voting", [...text.matchAll(VOTING)].length],
    ["claims-named", weightOf(solid.filter(inSentence))],
    ["claims-other", weightOf(solid.filter((claim) => !inSentence(claim)))],
    ["claims-council", weightOf(beside)],
    ["votes-told", new Set(votes.map((claim) => claim.country)).size],
    ["claiming-countries", new Set(solid.map((claim) => claim.country)).size],
    ["telling-sentences", sumOfBest(near, FEW)],
    ["telling-sentences-many", sumOfBest(near, MANY)],
    ["telling-countries", sumOfBest(countries, FEW)],
    ["telling-countries-many", sumOfBest(countries, MANY)],
  ]);
}

/**
 * Score whether an article reports what a country wants the Council to do, or how it voted.
 * The reasons are each measure's share of the log-odds, which a reader can be shown.
 */
export function scoreRelevance(
  measures: ReadonlyMap<string, number> | null,
  stumps: readonly Stump[],
): { readonly score: number; readonly reasons: readonly RelevanceReason[] } {
  if (measures === null) return { score: 0, reasons: [{ reason: "no-council", share: -1 }] };
  const shares = [...sharesOf(measures, stumps)];
  const odds = shares.reduce((total, [, share]) => total + share, 0);
  return {
    score: Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100,
    reasons: shares
      .map(([reason, share]) => ({ reason, share: Math.round(share * 100) / 100 }))
      .filter(({ share }) => share !== 0),
  };
}
