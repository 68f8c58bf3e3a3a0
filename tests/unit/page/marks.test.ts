import { Window } from "happy-dom";
import { expect, test } from "vitest";
import type { Mark, PlacedMark } from "../../../utils/page/marks.ts";
import { pickMark, sharedOut } from "../../../utils/page/marks.ts";

const TEXT = "China prefers a statement to a resolution, and has asked for more time.";
const node = new Window().document.createTextNode(TEXT) as unknown as Text;

function place(words: string, kind: Mark["kind"] = "line", tone: Mark["tone"] = "statement"): PlacedMark {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  // Only what decides between marks matters here.
  const mark = { kind, id: words, tone, span } as Mark;
  return { mark, parts: [{ node, ...span }] };
}
const wordsOf = ({ parts }: PlacedMark): readonly string[] => parts.map(({ start, end }) => TEXT.slice(start, end));

test("a shorter mark keeps its words, the longer one gets the rest", () => {
  const [long, short] = sharedOut([place(TEXT), place("prefers a statement")]);
  expect(long && wordsOf(long)).toEqual(["China ", " to a resolution, and has asked for more time."]);
  expect(short && wordsOf(short)).toEqual(["prefers a statement"]);
});

test("a line goes before a quote, however long", () => {
  const [line, quote] = sharedOut([place(TEXT.slice(0, 40)), place(TEXT.slice(30), "quote", "quote")]);
  expect(line && wordsOf(line)).toEqual([TEXT.slice(0, 40)]);
  expect(quote && wordsOf(quote)).toEqual([TEXT.slice(40)]);
});

test("no word is painted twice, and the mark painted is the one that is picked", () => {
  const marks = [place(TEXT), place("a statement to a resolution"), place("statement"), place(TEXT, "quote", "quote")];
  const shared = sharedOut(marks).slice(0, 3);
  for (let at = 0; at < TEXT.length; at++) {
    const holds = (m: PlacedMark): boolean => m.parts.some(({ start, end }) => start <= at && at < end);
    const painted = shared.filter(holds);
    expect(painted).toHaveLength(1);
    expect(painted[0]?.mark.id).toBe(pickMark(marks.filter(holds))?.mark.id);
  }
});

test("a mark wholly under others stays where it is", () => {
  const [, quote] = sharedOut([place("prefers a statement"), place("a statement", "quote", "quote")]);
  expect(quote && wordsOf(quote)).toEqual(["a statement"]);
});

test("marks that share nothing are left alone", () => {
  const marks = [place("China"), place("more time")];
  expect(sharedOut(marks)).toEqual(marks);
});
