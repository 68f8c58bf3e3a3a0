import { expect, test } from "vitest";
import { type Message, parseMessage } from "../../../utils/messages.ts";

const ARTICLE = {
  url: "https://example.org/a",
  title: "A",
  site: null,
  byline: null,
  published: null,
  language: null,
  text: "Words.",
  paragraphs: [{ start: 0, end: 6 }],
};

const GOOD: readonly Message[] = [
  { kind: "gate/passed" },
  { kind: "page/article", article: ARTICLE },
  { kind: "page/skipped", url: "https://example.org/", reason: "topic" },
  { kind: "page/failed", url: "https://example.org/", detail: "x" },
  { kind: "page/flag", country: "JP" },
  { kind: "page/words", language: "fr" },
  { kind: "view/read", tabId: 3 },
  { kind: "tab/show", line: "c1" },
  { kind: "tab/step", by: -1 },
  { kind: "tab/legend" },
  { kind: "tab/read" },
];

test.each(GOOD)("$kind is taken", (message) => {
  expect(parseMessage(structuredClone(message))).toEqual(message);
});

test.each([
  { value: null },
  { value: "gate/passed" },
  { value: {} },
  { value: { kind: "other" } },
  { value: { kind: "page/flag", country: "../x" } },
  { value: { kind: "page/skipped", url: "u", reason: "because" } },
  { value: { kind: "page/article", article: { ...ARTICLE, paragraphs: [{ start: 0, end: 99 }] } } },
  { value: { kind: "page/article", article: { ...ARTICLE, text: 3 } } },
  { value: { kind: "tab/step", by: 2 } },
  { value: { kind: "view/read", tabId: "3" } },
])("$value is left alone", ({ value }) => {
  expect(parseMessage(value)).toBeNull();
});
