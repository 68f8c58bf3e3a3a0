import { describe, expect, test } from "vitest";
import { findQuotedRuns } from "../../../utils/language/quotes.ts";

function quoted(text: string): readonly string[] {
  let at = 0;
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return span;
  });
  return findQuotedRuns(text, paragraphs).map(({ start, end }) => text.slice(start, end));
}

describe("quoted runs", () => {
  test.each([
    ["He said “we agree” twice.", ["we agree"]],
    ['He said "we agree" twice.', ["we agree"]],
    ["He said ‘we don’t agree’ twice.", ["we don’t agree"]],
    ["He said 'we don't agree' twice.", ["we don't agree"]],
    ["Il a dit «nous votons» hier.", ["nous votons"]],
    ["Er sagte „wir stimmen“ gestern.", ["wir stimmen"]],
    ["The members' text isn't Peru's.", []],
    ["She called it “a ‘very strong’ text”.", ["a ‘very strong’ text"]],
    ["“We start here.\n\n“We end here,” he said.", ["We start here.", "We end here,"]],
  ])("%s", (text, runs) => {
    expect(quoted(text)).toEqual(runs);
  });

  test("speech that goes on in the next paragraph says so", () => {
    const text = "“We start here.\n\n“We end here,” he said.";
    const runs = findQuotedRuns(text, [
      { start: 0, end: 15 },
      { start: 17, end: text.length },
    ]);
    expect(runs.map((run) => run.goesOn)).toEqual([true, false]);
  });
});
