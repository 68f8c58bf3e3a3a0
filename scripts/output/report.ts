import { linkTo } from "../../utils/article/text-fragment.ts";
import type { Analysis, Article, Span, Stance } from "../../utils/model.ts";

/** What `analyze --json` prints for a file. */
export type Report = ReturnType<typeof toReport>;

/** Why a page that could be read has no positions, where it is not the topic. */
export type Skipped = "front-page" | "language" | null;

/** @param file - as given on the command line. */
export function toReport(file: string, article: Article, analysis: Analysis, skipped: Skipped) {
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    file,
    article: {
      title: article.title,
      site: article.site,
      published: article.published,
      language: article.language,
      url: article.url,
    },
    relevant: analysis.relevant,
    relevance: round(analysis.relevance),
    ...(skipped ? { skipped } : {}),
    positions: analysis.stances.map((stance) => ({
      country: stance.country,
      name: stance.name,
      position: stance.position,
      confidence: round(stance.confidence),
      claims: strongestFirst(stance),
    })),
    claims: analysis.claims.map((claim) => ({
      id: claim.id,
      country: claim.country,
      instrument: claim.instrument,
      polarity: claim.polarity,
      sentence: words(claim.sentence),
      start: claim.sentence.start,
      end: claim.sentence.end,
      cue: words(claim.cue),
      speaker: claim.speaker?.name ?? null,
      quoted: claim.manner === "quoted",
      link: linkTo(article, claim.sentence),
    })),
    quotes: analysis.quotes.map((quote) => ({
      text: quote.text,
      speaker: quote.speaker?.name ?? null,
      country: quote.speaker?.country ?? null,
      start: quote.start,
      end: quote.end,
    })),
    subjects: [...analysis.subjects],
  };
}

function strongestFirst({ claims, strongest }: Stance): readonly string[] {
  return claims.includes(strongest) ? [strongest, ...claims.filter((id) => id !== strongest)] : claims;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
