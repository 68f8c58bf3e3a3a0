import type {
  Analysis,
  Article,
  Claim,
  CountryCode,
  Instrument,
  Manner,
  Polarity,
  Position,
  Span,
  Speaker,
} from "../model.ts";

/** A claim as views show it. */
export interface Line {
  /** The claim's id. */
  readonly id: string;
  /** 1 for the article's first line. Lines on the same words share their number. */
  readonly order: number;
  readonly country: CountryCode;
  readonly leaning: Position;
  readonly instrument: Instrument;
  readonly polarity: Polarity;
  /** The words to show, without the quotation marks around them. */
  readonly text: string;
  /** The cue, in offsets of this line's `text`; null when it lies outside. */
  readonly cue: Span | null;
  /** The cue's words. */
  readonly cueText: string;
  readonly speaker: Speaker | null;
  readonly manner: Manner;
  readonly rule: string;
  /** What to mark on the page, in offsets of the article's `text`. */
  readonly span: Span;
  /** Address of the article that scrolls to this line. */
  readonly link: string;
}

/** A quote without a claim whose speaker is known. */
export interface QuoteLine {
  readonly id: string;
  readonly speaker: Speaker;
  readonly span: Span;
  readonly link: string;
}

/** One country's entry in a list. */
export interface CountryEntry {
  readonly country: CountryCode;
  /** English name, as the engine gives it. */
  readonly name: string;
  readonly position: Position;
  readonly confidence: number;
  readonly thin: boolean;
  readonly mixed: boolean;
  readonly movedFrom: Position | null;
  /** In article order, never empty. */
  readonly lines: readonly Line[];
  readonly strongest: Line;
}

/** All that the views need of an article and its analysis; small enough to keep for each tab. */
export interface Summary {
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly published: string | null;
  readonly countries: readonly CountryEntry[];
  /** In article order. */
  readonly lines: readonly Line[];
  /** Highest line number. */
  readonly lineCount: number;
  readonly quotes: readonly QuoteLine[];
  readonly subjects: readonly CountryCode[];
}

/**
 * Draw together what the views show.
 * @param linkTo - address of the article that leads to a span of its text.
 */
export function summarize(article: Article, analysis: Analysis, linkTo: (span: Span) => string): Summary {
  const orders = new Map<string, number>();
  for (const { highlight } of [...analysis.claims].sort((a, b) => byStart(a.highlight, b.highlight))) {
    if (!orders.has(spanKey(highlight))) orders.set(spanKey(highlight), orders.size + 1);
  }
  const lines = analysis.claims
    .map((claim) => toLine(article, claim, orders.get(spanKey(claim.highlight)) ?? 0, linkTo))
    .sort((a, b) => a.order - b.order);
  const byId = new Map(lines.map((line) => [line.id, line]));

  const countries = analysis.stances.flatMap((stance): CountryEntry[] => {
    const own = lines.filter((line) => stance.claims.includes(line.id));
    const strongest = byId.get(stance.strongest) ?? own[0];
    if (!strongest) return [];
    const { country, name, position, confidence, thin, mixed, movedFrom } = stance;
    return [{ country, name, position, confidence, thin, mixed, movedFrom, lines: own, strongest }];
  });

  const quotes = analysis.quotes.flatMap((quote): QuoteLine[] => {
    if (!quote.speaker || analysis.claims.some((claim) => overlap(claim.highlight, quote))) return [];
    const span = { start: quote.start, end: quote.end };
    return [{ id: quote.id, speaker: quote.speaker, span, link: linkTo(span) }];
  });

  const { url, title, site, published } = article;
  return { url, title, site, published, countries, lines, lineCount: orders.size, quotes, subjects: analysis.subjects };
}

function toLine(article: Article, claim: Claim, order: number, linkTo: (span: Span) => string): Line {
  const { id, country, leaning, instrument, polarity, speaker, manner, rule, highlight, cue, sentence } = claim;
  const shown = trim(article.text, contains(highlight, cue) || !contains(sentence, cue) ? highlight : sentence);
  return {
    id,
    order,
    country,
    leaning,
    instrument,
    polarity,
    text: article.text.slice(shown.start, shown.end),
    cue: contains(shown, cue) ? { start: cue.start - shown.start, end: cue.end - shown.start } : null,
    cueText: article.text.slice(cue.start, cue.end),
    speaker,
    manner,
    rule,
    span: highlight,
    link: linkTo(highlight),
  };
}

/** Whether the two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function spanKey(span: Span): string {
  return `${span.start}-${span.end}`;
}

/** Without white space, and without quotation marks that only open and close around the words. */
function trim(text: string, span: Span): Span {
  const bare = strip(text, span);
  const opening = /[“"«]/.test(text.charAt(bare.start));
  const closing = /[”"»]/.test(text.charAt(bare.end - 1));
  const inner = { start: bare.start + 1, end: bare.end - 1 };
  return opening && closing && !/[“”"«»]/.test(text.slice(inner.start, inner.end)) ? strip(text, inner) : bare;
}

/** Without white space at the ends, or the comma that ties a quote to what follows. */
function strip(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
