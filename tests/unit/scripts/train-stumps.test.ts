import { describe, expect, test } from "vitest";
import { type RelevanceLesson, toStumpTable, trainStumps } from "../../../scripts/scoring/train-stumps.ts";
import { readStumps, sharesOf } from "../../../utils/stance/learned/stumps.ts";

/** Articles that name the Council often are relevant; how many votes they name tells nothing. */
const lessons: readonly RelevanceLesson[] = Array.from({ length: 60 }, (_, index) => ({
  measures: new Map([
    ["bias", 1],
    ["council", index % 10],
    ["votes", index % 7],
  ]),
  relevant: index % 10 > 4,
}));

describe("training relevance", () => {
  const stumps = trainStumps(lessons);
  const odds = (council: number) =>
    [...sharesOf(new Map([["council", council]]), stumps).values()].reduce((sum, share) => sum + share, 0);
  test("learns which measure tells", () => {
    expect(odds(9)).toBeGreaterThan(1);
    expect(odds(0)).toBeLessThan(-1);
    expect(stumps.map(({ measure }) => measure)).not.toContain("votes");
  });
  test("parts between the values that it has seen", () => {
    const parts = stumps.filter(({ measure }) => measure === "council").map(({ from }) => from);
    expect(parts).toContain(4.5);
  });
  test("gives the same table each time", () => {
    expect(toStumpTable(trainStumps(lessons))).toBe(toStumpTable(stumps));
  });
  test("writes what can be read", () => {
    const again = readStumps(toStumpTable(stumps));
    expect(again.map(({ measure, from }) => [measure, from])).toEqual(
      stumps.map(({ measure, from }) => [measure, from]),
    );
  });
});
