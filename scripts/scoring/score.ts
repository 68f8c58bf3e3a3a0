import type { Analysis, Article, Claim, Position, Quote, Stance } from "../../utils/model.ts";
import type { Labels, QuoteLabel, StanceLabel } from "./labels.ts";
import { findSentence, isSameQuote, isSameSpeaker } from "./match-text.ts";

/** One labelled article and what the engine made of it. `error`: it could not be read, and counts as "not relevant". */
export interface Judged {
  readonly labels: Labels;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly error: string | null;
}

/** One country in one article. `missed` and `extra` have only one side; `wrong` has both. */
export type PositionVerdict =
  | { readonly kind: "right" | "wrong"; readonly gold: StanceLabel; readonly stance: Stance }
  | { readonly kind: "missed"; readonly gold: StanceLabel }
  | { readonly kind: "extra"; readonly stance: Stance; readonly warned: boolean };

export interface QuoteVerdict {
  readonly gold: QuoteLabel;
  /** The engine's quote, `null` when it found none. */
  readonly quote: Quote | null;
  readonly countryRight: boolean;
  /** `null` where there is no name to compare. */
  readonly speakerRight: boolean | null;
}

export interface EvidenceVerdict {
  readonly country: string;
  readonly position: Position;
  readonly gold: readonly string[];
  readonly claims: readonly Claim[];
  readonly hit: boolean;
}

export interface ArticleScore extends Judged {
  readonly positions: readonly PositionVerdict[];
  readonly quotes: readonly QuoteVerdict[];
  readonly evidence: readonly EvidenceVerdict[];
}

/** Set labels and analysis of one article against each other. */
export function scoreArticle(judged: Judged): ArticleScore {
  const positions = judgePositions(judged);
  return { ...judged, positions, quotes: judgeQuotes(judged), evidence: judgeEvidence(judged, positions) };
}

/**
 * A position is right when its label is the gold one or an accepted one; an optional one that is left out costs
 * nothing; a country without gold position is extra.
 */
function judgePositions({ labels, analysis }: Judged): readonly PositionVerdict[] {
  const verdicts: PositionVerdict[] = [];
  for (const gold of labels.stances) {
    const stance = analysis.stances.find((s) => s.country === gold.country);
    if (stance) {
      const right = stance.position === gold.label || gold.accept.includes(stance.position);
      verdicts.push({ kind: right ? "right" : "wrong", gold, stance });
    } else if (!gold.optional) verdicts.push({ kind: "missed", gold });
  }
  for (const stance of analysis.stances) {
    if (labels.stances.some((gold) => gold.country === stance.country)) continue;
    verdicts.push({ kind: "extra", stance, warned: labels.not.includes(stance.country) });
  }
  return verdicts;
}

function judgeQuotes({ labels, analysis }: Judged): readonly QuoteVerdict[] {
  const free = new Set(analysis.quotes);
  return labels.quotes.map((gold) => {
    const quote = [...free].find((q) => isSameQuote(q.text, gold.text)) ?? null;
    if (quote) free.delete(quote);
    const name = quote?.speaker?.name ?? null;
    return {
      gold,
      quote,
      countryRight: quote !== null && (quote.speaker?.country ?? null) === gold.country,
      speakerRight: gold.speaker === null ? null : name !== null && isSameSpeaker(name, gold.speaker),
    };
  });
}

function judgeEvidence(
  { analysis, article }: Judged,
  positions: readonly PositionVerdict[],
): readonly EvidenceVerdict[] {
  return positions.flatMap((verdict) => {
    if (verdict.kind !== "right" || verdict.gold.evidence.length === 0) return [];
    const { country, position } = verdict.stance;
    const claims = analysis.claims.filter((claim) => claim.country === country);
    const hit = verdict.gold.evidence.some((words) => {
      const place = findSentence(article.text, words);
      return (
        place !== null &&
        claims.some(
          ({ sentence: s }) =>
            (s.start <= place.start && s.end >= place.words) || (s.start >= place.start && s.end <= place.end),
        )
      );
    });
    return [{ country, position, gold: verdict.gold.evidence, claims, hit }];
  });
}
