/** The words of the product as types. This room imports nothing. */

/** Half-open range of UTF-16 offsets into an article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The five positions a country can be left with, in display order.
 * `resolution`: for a resolution or binding measure. `two-step`: a statement first, a resolution later, or either.
 * `statement`: a non-binding text instead of a resolution. `opposed`: against, naming no statement as alternative.
 * `undecided`: abstaining, non-committal, wavering.
 */
export const POSITIONS = ["resolution", "two-step", "statement", "opposed", "undecided"] as const;
export type Position = (typeof POSITIONS)[number];

/** What the Council could do: a binding text, or a presidential, press or other non-binding one. */
export type Instrument = "resolution" | "statement";

export type Polarity = "for" | "against" | "open";

/** ISO 3166-1 alpha-2 code, plus `EU`, `PS` and `XK`. */
export type CountryCode = string;

/** How the evidence reached the page: in quotation marks, as reported speech, or as the reporter's own words. */
export type Manner = "quoted" | "reported" | "reporter";

/** What could be read from a page. Paragraphs are spans of `text`, in order, joined by two newlines. */
export interface Article {
  /** Address without fragment; empty for text that has none. */
  readonly url: string;
  readonly title: string;
  /** The outlet, such as "The Japan Times". */
  readonly site: string | null;
  readonly byline: string | null;
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** BCP 47 tag, such as "en" or "en-GB". */
  readonly language: string | null;
  /** The body only: paragraphs joined by "\n\n"; the headline is not part of it. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** Whoever said something. `country` is null for those who speak for none (UN officials, experts, reporters). */
export interface Speaker {
  /** Full name or description as the text introduces it: "Shinzo Abe", "a Western diplomat". */
  readonly name: string;
  /** The office as the text gives it: "Chief Cabinet Secretary"; null when it gives none. */
  readonly role: string | null;
  readonly country: CountryCode | null;
}

/** A run of words in quotation marks; the span lies inside the marks. */
export interface Quote extends Span {
  readonly id: string;
  readonly text: string;
  readonly speaker: Speaker | null;
  /** The verb that ties quote and speaker ("said", "told reporters"), where there is one. */
  readonly cue: Span | null;
}

/** One sentence's evidence for one country. All spans are offsets into the article's `text`. */
export interface Claim {
  readonly id: string;
  readonly country: CountryCode;
  readonly instrument: Instrument;
  readonly polarity: Polarity;
  /** The position this claim would give if it stood alone. */
  readonly leaning: Position;
  readonly sentence: Span;
  /** The part of the sentence to highlight: the clause, or the quote, that carries the claim. */
  readonly highlight: Span;
  readonly cue: Span;
  /** Id of the rule that fired; never reused. */
  readonly rule: string;
  readonly speaker: Speaker | null;
  readonly manner: Manner;
  /** 0..1: how strongly this line speaks by itself. */
  readonly weight: number;
}

/** One country's label, drawn from all its claims. */
export interface Stance {
  readonly country: CountryCode;
  /** English name; views use `Intl.DisplayNames` for other languages. */
  readonly name: string;
  readonly position: Position;
  /** 0..1, calibrated on labelled articles. */
  readonly confidence: number;
  /** A single weak line is all there is. */
  readonly thin: boolean;
  /** Lines point in different directions. */
  readonly mixed: boolean;
  /** The position that an earlier part of the article gave, where the country moved; else null. */
  readonly movedFrom: Position | null;
  /** Claim ids in article order. */
  readonly claims: readonly string[];
  /** Id of the claim to show first. */
  readonly strongest: string;
}

/** One reason for or against relevance, with its share of the score. */
export interface RelevanceReason {
  readonly reason: string;
  readonly share: number;
}

/** What the engine says of one article. */
export interface Analysis {
  readonly relevant: boolean;
  /** 0..1; `relevant` is this score against a threshold. */
  readonly relevance: number;
  readonly reasons: readonly RelevanceReason[];
  /** Empty when not relevant. In display order: by position, then by weight of evidence. */
  readonly stances: readonly Stance[];
  /** In article order. Empty when not relevant. */
  readonly claims: readonly Claim[];
  /** In article order; given for every readable article. */
  readonly quotes: readonly Quote[];
  /** Countries the Council is talking about that take no position of their own. */
  readonly subjects: readonly CountryCode[];
}
