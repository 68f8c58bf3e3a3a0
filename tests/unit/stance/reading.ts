import { attributeQuotes } from "../../../utils/actors/attribution.ts";
import { joinListsToCome } from "../../../utils/actors/list-to-come.ts";
import { findMentions } from "../../../utils/actors/mentions.ts";
import { NO_ORIGIN } from "../../../utils/actors/origin.ts";
import { resolveReferences } from "../../../utils/actors/reference.ts";
import { findQuotedRuns } from "../../../utils/language/quotes.ts";
import { findSentences } from "../../../utils/language/sentences.ts";
import type { Reading } from "../../../utils/stance/claims.ts";
import { findInstruments } from "../../../utils/stance/instruments.ts";

/** What the engine has read of a text when it looks for claims; paragraphs are divided by blank lines. */
export function readingOf(text: string): Reading {
  let at = 0;
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return span;
  });
  const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph));
  const runs = findQuotedRuns(text, paragraphs);
  const found = joinListsToCome(text, sentences, findMentions(text));
  const mentions = resolveReferences(text, sentences, found, runs, NO_ORIGIN);
  const attributions = attributeQuotes(text, paragraphs, sentences, runs, mentions);
  return { text, year: null, seats: null, sentences, runs, attributions, mentions, instruments: findInstruments(text) };
}
