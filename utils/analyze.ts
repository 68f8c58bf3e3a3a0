import { attributeQuotes } from "./actors/attribution.ts";
import { findMentions, type Mention } from "./actors/mentions.ts";
import { findOrigin } from "./actors/origin.ts";
import { resolveReferences } from "./actors/reference.ts";
import { findQuotedRuns } from "./language/quotes.ts";
import { findSentences } from "./language/sentences.ts";
import type { Analysis, Article, Claim, Quote } from "./model.ts";
import { findClaims } from "./stance/claims.ts";
import { findInstruments, type InstrumentMention, mainInstrument } from "./stance/instruments.ts";
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

/** All that the engine finds in an article before it judges what the article is about. */
export interface Study {
  readonly mentions: readonly Mention[];
  readonly instruments: readonly InstrumentMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/** Find everybody, every quote and every claim in an article, whatever it is about. */
export function study(article: Article): Study {
  const { text, paragraphs } = article;
  const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph));
  const runs = findQuotedRuns(text, paragraphs);
  const open = findMentions(text);
  const origin = findOrigin(article, open);
  const mentions = resolveReferences(text, sentences, open, runs, origin);
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
  const found = findClaims({ text, year: origin.year, sentences, runs, attributions, mentions, instruments });
  const claims: Claim[] = found.map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
  return { mentions, instruments, quotes, claims };
}

/**
 * The one door to the engine: where each country stands in an article, and which lines show it.
 * Pure: the same article gives the same answer. English text only; text in another language gives no claims.
 * @param article - a read article; spans in the answer are offsets into its `text`.
 */
export function analyze(article: Article): Analysis {
  const { title, text } = article;
  if (text.length > LONGEST_ARTICLE || NO_PROSE.test(text))
    return { ...NOTHING, reasons: [{ reason: "no-prose", share: -1 }] };
  const { mentions, instruments, quotes, claims } = study(article);
  const { score, reasons } = scoreRelevance({ title, text, claims, instruments });
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
