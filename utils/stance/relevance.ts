import type { Claim, RelevanceReason } from "../model.ts";
import type { InstrumentMention } from "./instruments.ts";

/** What the score of relevance is drawn from. */
export interface RelevanceEvidence {
  readonly title: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly instruments: readonly InstrumentMention[];
}

const COUNCIL = /(?<!\b[Nn]ational )\b(?:Security [Cc]ouncil|SECURITY COUNCIL|UNSC)\b/gu;
const OTHER_BODY =
  /\b(?:General Assembly|Human Rights Council|Senate|House of Representatives|Congress|[Cc]ity [Cc]ouncil|European Parliament|House of Commons|Bundestag|Knesset|IAEA board|board of governors|Board of Governors|state legislature|lawmakers)\b/gu;

/** Some outlets write "the 15-member council" or "the Council" throughout, once the United Nations are named. */
const BARE_COUNCIL = /\b(?:15-member|15-nation|fifteen-member|[Tt]he) [Cc]ouncil\b(?! of\b)/gu;
const UNITED_NATIONS = /\b(?:UN|U\.N\.|United Nations|UNITED NATIONS|Secretary-General)\b/u;
const OTHER_COUNCIL =
  /\b(?:[Cc]ity|[Tt]own|[Cc]ounty|[Ss]tudent|[Pp]arish|[Bb]orough|[Rr]egional|[Ll]ocal|European|Rights|National Security|Foreign Affairs|Atlantic|Transitional|Sovereign|Military|Privy|State|Economic and Social) [Cc]ouncil\b|\bCouncil of Europe\b|\b(?:mayor|[Aa]lder(?:man|woman)|[Cc]ouncil(?:l)?or)\b/u;

function countCouncil(text: string): number {
  const named = count(text, COUNCIL);
  if (named > 0 || !UNITED_NATIONS.test(text) || OTHER_COUNCIL.test(text)) return named;
  return Math.floor(count(text, BARE_COUNCIL) / 2);
}

/** At or above it, an article is relevant. Chosen on the labelled development articles, precision first. */
export const RELEVANT_FROM = 0.6;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Score whether an article reports what a country wants the Council to do, or how it voted.
 * A sum of named shares, squeezed to 0..1; the shares are what the reader can be shown.
 */
export function scoreRelevance({ title, text, claims, instruments }: RelevanceEvidence): {
  readonly score: number;
  readonly reasons: readonly RelevanceReason[];
} {
  const words = Math.max(80, text.split(/\s+/u).length);
  const councils = countCouncil(`${title}\n${text}`);
  const opening = text.slice(0, 900);
  const reasons: RelevanceReason[] = [];
  const add = (reason: string, share: number): void => {
    if (share !== 0) reasons.push({ reason, share: Math.round(share * 100) / 100 });
  };
  if (councils === 0) return { score: 0, reasons: [{ reason: "no-council", share: -1 }] };
  // Doubts without an instrument in their sentence say little of what the article is about.
  const solid = claims.filter(
    (claim) =>
      claim.polarity !== "open" ||
      instruments.some((mention) => mention.start >= claim.sentence.start && mention.end <= claim.sentence.end),
  );
  const strength = solid.reduce((sum, claim) => sum + claim.weight, 0);
  const countries = new Set(solid.filter((claim) => claim.weight >= 0.4).map((claim) => claim.country)).size;
  add("council-mentions", Math.min(1.5, 0.4 * councils) * Math.min(1, 500 / words + 0.4));
  add("council-early", new RegExp(COUNCIL.source, "u").test(`${title} ${opening}`) ? 0.8 : -0.6);
  add("headline", /\b(?:Security Council|UN |U\.N\.|resolution|veto|sanctions)\b/iu.test(title) ? 0.5 : 0);
  add("instruments", Math.min(1, 0.2 * instruments.filter((mention) => !mention.numbered).length));
  add("claims", strength === 0 ? -2 : Math.min(2.2, 0.8 * strength));
  add("countries", Math.min(1.2, 0.35 * countries));
  const others = count(text, OTHER_BODY);
  add("other-bodies", -Math.min(1.5, 0.25 * Math.max(0, others - councils)));
  const sum = reasons.reduce((total, { share }) => total + share, -2.6);
  return { score: Math.round(logistic(1.4 * sum) * 100) / 100, reasons };
}
