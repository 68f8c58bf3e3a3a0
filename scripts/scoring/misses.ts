import type { Claim } from "../../utils/model.ts";
import { findSentence } from "./match-text.ts";
import type { ArticleScore, PositionVerdict, QuoteVerdict } from "./score.ts";

/** Shorter quotations are scare quotes and single terms; a perfect score does not hang on who coined them. */
const QUOTE_THAT_COUNTS = 6;

/** One thing that is wrong, with what a person needs to see why. */
export interface Miss {
  readonly article: string;
  readonly kind: "reading" | "detection" | "position" | "quote" | "evidence";
  /** Too small to spoil a perfect score. */
  readonly minor: boolean;
  readonly line: string;
  readonly details: readonly string[];
}

/** Everything that is wrong in one article. */
export function findMisses(score: ArticleScore): readonly Miss[] {
  const { labels, analysis, article, error } = score;
  const base = { article: labels.id, minor: false };
  const misses: Miss[] = [];
  if (error !== null) misses.push({ ...base, kind: "reading", line: error, details: [] });
  if (analysis.relevant !== labels.relevant) {
    const said = `gold ${labels.relevant ? "relevant" : "not relevant"}, predicted ${analysis.relevance.toFixed(2)}`;
    const details = analysis.reasons.map(({ reason, share }) => `${share.toFixed(2)} ${reason}`);
    misses.push({
      ...base,
      kind: "detection",
      minor: labels.borderline,
      line: said + (labels.borderline ? " (borderline)" : ""),
      details,
    });
  }
  const describe = (claim: Claim) => describeClaim(claim, article.text);
  for (const verdict of score.positions) {
    if (verdict.kind !== "right")
      misses.push({ ...base, kind: "position", ...describePosition(verdict, score, describe) });
  }
  for (const verdict of score.quotes) {
    const problem = quoteProblem(verdict);
    const isShort = verdict.gold.text.trim().split(/\s+/).length < QUOTE_THAT_COUNTS;
    if (problem)
      misses.push({ ...base, kind: "quote", minor: isShort, line: problem, details: [`“${verdict.gold.text}”`] });
  }
  for (const verdict of score.evidence) {
    if (verdict.hit) continue;
    const line = `${verdict.country} ${verdict.position}: right, but from no line that the labels name`;
    misses.push({
      ...base,
      kind: "evidence",
      line,
      details: [...goldLines(verdict.gold, article.text), ...verdict.claims.map(describe)],
    });
  }
  return misses;
}

function describePosition(
  verdict: Exclude<PositionVerdict, { kind: "right" }>,
  score: ArticleScore,
  describe: (claim: Claim) => string,
) {
  const country = verdict.kind === "missed" ? verdict.gold.country : verdict.stance.country;
  const gold = verdict.kind === "extra" ? null : verdict.gold;
  const wanted = gold ? [gold.label, ...gold.accept].join("/") + (gold.optional ? " (optional)" : "") : "none";
  const given =
    verdict.kind === "missed" ? "none" : `${verdict.stance.position} (${verdict.stance.confidence.toFixed(2)})`;
  const warning = verdict.kind === "extra" && verdict.warned ? ", which the labels warn of" : "";
  const claims = score.analysis.claims.filter((claim) => claim.country === country);
  const details = [...(gold ? goldLines(gold.evidence, score.article.text) : []), ...claims.map(describe)];
  return { line: `${country}: gold ${wanted}, predicted ${given}${warning}`, details };
}

function goldLines(evidence: readonly string[], text: string): readonly string[] {
  return evidence.map((words) => {
    const place = findSentence(text, words);
    return place ? `gold: ${text.slice(place.start, place.end)}` : `gold, not in the text read: ${words}`;
  });
}

function describeClaim({ rule, leaning, weight, cue, sentence }: Claim, text: string): string {
  return `claim: ${leaning} ${weight.toFixed(2)} ${rule} [${text.slice(cue.start, cue.end)}]: ${text.slice(sentence.start, sentence.end)}`;
}

function quoteProblem({ gold, quote, countryRight, speakerRight }: QuoteVerdict): string | null {
  if (!quote) return "not found";
  if (countryRight && speakerRight !== false) return null;
  const said = quote.speaker ? `${quote.speaker.name} (${quote.speaker.country ?? "no country"})` : "nobody";
  return `gold ${gold.speaker ?? "nobody"} (${gold.country ?? "no country"}), predicted ${said}`;
}
