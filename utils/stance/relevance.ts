import type { RelevanceReason } from "../model.ts";
import type { FoundClaim } from "./claims.ts";
import { findForum } from "./forum.ts";
import type { InstrumentMention } from "./instruments.ts";

/** What the score of relevance is drawn from. */
export interface RelevanceEvidence {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly FoundClaim[];
  readonly instruments: readonly InstrumentMention[];
}

/**
 * Weights of a logistic model over `relevanceFeatures`, in units of log-odds. Set by hand on the labelled development
 * articles; `npm run train` does not touch them.
 */
const RELEVANCE_WEIGHTS: Readonly<Record<RelevanceFeature, number>> = {
  bias: -2.6,
  council: 1,
  "council-early": 1,
  headline: 0.5,
  instruments: 1,
  "claims-named": 2.5,
  "claims-other": 1,
  countries: 1.5,
  "other-bodies": -2,
};

type RelevanceFeature =
  | "bias"
  | "council"
  | "council-early"
  | "headline"
  | "instruments"
  | "claims-named"
  | "claims-other"
  | "countries"
  | "other-bodies";

/** Claims up to this weight rest on the reader's knowing what the article is about; they cannot tell it. */
const WEAK = 0.45;

/** At or above it, an article is relevant. Chosen on the labelled development articles, precision first. */
export const RELEVANT_FROM = 0.5;

const COUNCIL = /(?<!\b[Nn]ational )\b(?:Security [Cc]ouncil|SECURITY COUNCIL|UNSC)\b/u;
const HEADLINE = /\b(?:Security Council|UN|U\.N\.|resolution|veto(?:es|ed)?|sanctions)\b/iu;
const OPENING = 900; // In UTF-16 units: the lead and the paragraph after it.

/** At most one, at `enough` of something. */
const upTo = (amount: number, enough: number): number => Math.min(1, amount / enough);

/** What an article shows of its topic, each 0..1. */
function relevanceFeatures({
  title,
  text,
  claims,
  instruments,
}: RelevanceEvidence): Readonly<Record<RelevanceFeature, number>> {
  const forum = findForum(`${title}\n${text}`);
  const inSentence = (claim: FoundClaim): boolean =>
    instruments.some((mention) => mention.start >= claim.sentence.start && mention.end <= claim.sentence.end);
  const solid = claims.filter((claim) => claim.weight > WEAK);
  const sum = (list: readonly FoundClaim[]): number => list.reduce((total, claim) => total + claim.weight, 0);
  return {
    bias: 1,
    council: upTo(forum.council, 5),
    "council-early": COUNCIL.test(`${title} ${text.slice(0, OPENING)}`) ? 1 : 0,
    headline: HEADLINE.test(title) ? 1 : 0,
    instruments: upTo(instruments.filter((mention) => mention.outright && !mention.numbered).length, 5),
    "claims-named": upTo(sum(solid.filter(inSentence)), 2.5),
    "claims-other": upTo(sum(solid.filter((claim) => !inSentence(claim))), 2.5),
    countries: upTo(new Set(solid.map((claim) => claim.country)).size, 4),
    "other-bodies": upTo(forum.others / (forum.council + 1), 3),
  };
}

/**
 * Score whether an article reports what a country wants the Council to do, or how it voted.
 * The reasons are each feature's share of the log-odds, which a reader can be shown.
 */
export function scoreRelevance(evidence: RelevanceEvidence): {
  readonly score: number;
  readonly reasons: readonly RelevanceReason[];
} {
  const features = relevanceFeatures(evidence);
  if (features.council === 0) return { score: 0, reasons: [{ reason: "no-council", share: -1 }] };
  const reasons = (Object.keys(features) as RelevanceFeature[]).map((reason) => ({
    reason,
    share: Math.round(features[reason] * RELEVANCE_WEIGHTS[reason] * 100) / 100,
  }));
  const odds = reasons.reduce((total, { share }) => total + share, 0);
  return {
    score: Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100,
    reasons: reasons.filter(({ share }) => share !== 0),
  };
}
