import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSource } from "../../scripts/input/read-source.ts";
import { findLabelled } from "../../scripts/scoring/labels.ts";
import { bareWords, findSentence } from "../../scripts/scoring/match-text.ts";

const samples = findLabelled(path.resolve(import.meta.dirname, "../articles"));

/** Words that stand in the samples' sidebars, boxes, captions and comments, and nowhere in their articles. */
const CLUTTER =
  /Norway wants|Brazil vetoes|cycle lanes|India should|Ghana|Sign up|All rights|Photograph|Advertisement|min read|Cuba opposes|Peru backs|Weather|Spain backs|poll|Italy vetoes|Oval|©|Delegates in Geneva|grain ships|More on this|Security guard/;

describe("sample pages are read as people read them", () => {
  test("there are some", () => {
    expect(samples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(samples.map(({ file, labels }) => ({ name: labels.id, file, labels })))("$name", ({ file, labels }) => {
    const source = readSource(file);
    if (source.kind === "failed") throw new Error(source.error);
    const { article } = source;
    expect(source.kind).toBe(labels.id === "front-page" ? "skipped" : "article");
    expect(article.published).toBe(labels.date);
    expect(article.title).toMatch(/^\S.*\S$/);
    expect(article.text).not.toMatch(CLUTTER);
    for (const quote of labels.quotes) expect(bareWords(article.text)).toContain(bareWords(quote.text));
    for (const words of labels.stances.flatMap((stance) => stance.evidence))
      expect(findSentence(article.text, words), words).not.toBeNull();
  });
});
