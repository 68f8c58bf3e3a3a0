import { attributeQuotes } from "./actors/attribution.ts";
import { joinListsToCome } from "./actors/list-to-come.ts";
import { findMentions } from "./actors/mentions.ts";
import { findOrigin, yearOf } from "./actors/origin.ts";
import { resolveReferences } from "./actors/reference.ts";
import { membersOn } from "./council/members.ts";
import { findQuotedRuns } from "./language/quotes.ts";
import { findSentences } from "./language/sentences.ts";
import type { Analysis, Article, Claim, CountryCode, Quote } from "./model.ts";
import { type Echo, type FoundClaim, findClaims, type Reading } from "./stance/claims.ts";
import { settleEchoes } from "./stance/echoes.ts";
import { findForum } from "./stance/forum.ts";
import { findInstruments, mainInstrument } from "./stance/instruments.ts";
import { type Model, seeExamples, type Weighed, weighCountries } from "./stance/learned/countries.ts";
import { COUNTRY_WEIGHTS } from "./stance/learned/country-weights.ts";
import { RELEVANCE_STUMPS } from "./stance/learned/relevance-stumps.ts";
import { SENTENCE_WEIGHTS } from "./stance/learned/sentence-weights.ts";
import { weigh } from "./stance/learned/weigh.ts";
import { drawStances } from "./stance/positions.ts";
import { measureRelevance, RELEVANT_FROM, scoreRelevance } from "./stance/relevance.ts";
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
  readonly reading: Reading;
  readonly quotes: readonly Quote[];
  readonly claims: readonly FoundClaim[];
  readonly echoes: readonly Echo[];
}

/** Find everybody, every quote and every claim in an article, whatever it is about. */
export function study(article: Article): Study {
  const { text, paragraphs } = article;
  const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph));
  const runs = findQuotedRuns(text, paragraphs);
  const open = joinListsToCome(text, sentences, findMentions(text, yearOf(article.published)));
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
  const reading: Reading = {
    text,
    year: origin.year,
    seats: seatsOn(article.published),
    sentences,
    runs,
    attributions,
    mentions,
    instruments,
  };
  return { reading, quotes, ...findClaims(reading) };
}

function seatsOn(date: string | null): ReadonlySet<CountryCode> | null {
  const council = date === null ? null : membersOn(date);
  return council?.kind === "known" ? new Set(council.members.map(({ country }) => country)) : null;
}

/** Weigh every country that was found, whatever the article is about. */
export const weighFound = ({ reading, claims }: Study, { sentences, countries }: Model): readonly Weighed[] =>
  weighCountries(reading, claims, seeExamples(reading, claims, sentences), countries);

/**
 * Judge what was found: whether the article is relevant, and where each country stands.
 * @param byRules - draw positions from the rules' claims alone, to see what the weights add.
 */
export function judge({ title, text }: Article, found: Study, model: Model, byRules = false): Analysis {
  const { reading, quotes, claims, echoes } = found;
  const { mentions, instruments } = reading;
  const forum = findForum(`${title}\n${text}`);
  // Where the Council is not named, nothing needs to be weighed.
  const countries = forum.council === 0 ? [] : weighFound(found, model);
  const { score, reasons } = scoreRelevance(
    measureRelevance({ title, forum, reading, claims, weighed: countries }),
    model.relevance,
  );
  const relevant = score >= RELEVANT_FROM;
  const main = mainInstrument(instruments);
  const weighed = relevant && !byRules ? weigh(reading, claims, countries, model.sentences) : null;
  const settled = weighed && settleEchoes(echoes, weighed.verdicts, [...claims, ...weighed.claims]);
  const all = relevant ? numbered(settled?.claims ?? claims) : [];
  const stances = drawStances(all, text.length, main, settled?.verdicts);
  const shown = new Set(stances.flatMap((stance) => stance.claims));
  return {
    relevant,
    relevance: score,
    reasons,
    stances,
    claims: all.filter((claim) => shown.has(claim.id)),
    quotes,
    subjects: findSubjects(text, mentions, stances),
  };
}

const MODEL: Model = {
  sentences: SENTENCE_WEIGHTS,
  countries: COUNTRY_WEIGHTS,
  relevance: RELEVANCE_STUMPS,
};

/** In article order, each with its id. */
function numbered(claims: readonly FoundClaim[]): readonly Claim[] {
  return [...claims]
    .sort((a, b) => a.sentence.start - b.sentence.start || a.cue.start - b.cue.start)
    .map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}

/**
 * The one door to the engine: where each country stands in an article, and which lines show it.
 * Pure: the same article gives the same answer. English text only; text in another language gives no claims.
 * @param article - a read article; spans in the answer are offsets into its `text`.
 */
export function analyze(article: Article): Analysis {
  if (article.text.length > LONGEST_ARTICLE || NO_PROSE.test(article.text))
    return { ...NOTHING, reasons: [{ reason: "no-prose", share: -1 }] };
  return judge(article, study(article), MODEL);
}
