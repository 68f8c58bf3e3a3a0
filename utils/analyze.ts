import { attributeQuotes } from "./actors/attribution.ts";
import { findMentions, type Mention } from "./actors/mentions.ts";
import { resolveReferences } from "./actors/reference.ts";
import { findQuotedRuns } from "./language/quotes.ts";
import { findSentences } from "./language/sentences.ts";
import type { Analysis, Article, Claim, CountryCode, Quote } from "./model.ts";
import { findClaims } from "./stance/claims.ts";
import { findInstruments, mainInstrument } from "./stance/instruments.ts";
import { drawStances } from "./stance/positions.ts";
import { RELEVANT_FROM, scoreRelevance } from "./stance/relevance.ts";
import { findSubjects } from "./stance/subjects.ts";

/** In UTF-16 units, about 50,000 words: a book or a log, not a news article. */
const LONGEST_ARTICLE = 300_000;

/** Encoded data, not words: patterns over names would look at it for minutes. */
const NO_PROSE = /\S{2000}/u;

/** The answer where there is no article to read. */
export const NOTHING: Analysis = {
  relevant: false,
  relevance: 0,
  reasons: [],
  stances: [],
  claims: [],
  quotes: [],
  subjects: [],
};

/**
 * The one door to the engine: where each country stands in an article, and which lines show it.
 * Pure: the same article gives the same answer. English text only; text in another language gives no claims.
 * @param article - a read article; spans in the answer are offsets into its `text`.
 */
export function analyze(article: Article): Analysis {
  const { text, paragraphs } = article;
  if (text.length > LONGEST_ARTICLE || NO_PROSE.test(text))
    return { ...NOTHING, reasons: [{ reason: "no-prose", share: -1 }] };
  const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph));
  const runs = findQuotedRuns(text, paragraphs);
  const open = findMentions(text);
  const mentions = resolveReferences(text, sentences, open, runs, homesOf(article, open));
  const attributions = attributeQuotes(text, paragraphs, sentences, runs, mentions);
  const quotes: Quote[] = runs
    .map((run, index) => ({
      id: `q${index + 1}`,
      start: run.start,
      end: run.end,
      text: text.slice(run.start, run.end),
      speaker: attributions[index]?.speaker ?? null,
      cue: attributions[index]?.cue ?? null,
    }))
    .filter((quote) => /\s/u.test(quote.text.trim()));
  const instruments = findInstruments(text);
  const year = article.published ? Number(article.published.slice(0, 4)) : null;
  const found = findClaims({ text, year, sentences, runs, attributions, mentions, instruments });
  const claims: Claim[] = found.map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
  const { score, reasons } = scoreRelevance({ title: article.title, text, claims, instruments });
  const relevant = score >= RELEVANT_FROM;
  const stances = relevant ? drawStances(claims, text.length, mainInstrument(instruments)) : [];
  const shown = new Set(stances.flatMap((stance) => stance.claims));
  return {
    relevant,
    relevance: score,
    reasons,
    stances,
    claims: relevant ? claims.filter((claim) => shown.has(claim.id)) : [],
    quotes,
    subjects: findSubjects(text, mentions, stances),
  };
}

/**
 * Countries that an unexplained title ("Prime Minister X") may belong to: the one that the outlet's name holds, then
 * those that act in the article, most often first.
 */
function homesOf(article: Article, mentions: readonly Mention[]): readonly CountryCode[] {
  const outlet = article.site
    ? findMentions(article.site.replace(/\b(?:Times|Post|Herald|Tribune|Daily|News|Telegraph|Journal)\b/gu, "")).find(
        (mention) => mention.countries.length > 0,
      )
    : undefined;
  const counts = new Map<CountryCode, number>();
  for (const mention of mentions) {
    const code = mention.countries.length === 1 ? mention.countries[0] : undefined;
    if (code === undefined) continue;
    counts.set(code, (counts.get(code) ?? 0) + (mention.modifier ? 0.3 : 1));
  }
  const acting = [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([code]) => code);
  return outlet?.countries[0] ? [outlet.countries[0], ...acting] : acting;
}
