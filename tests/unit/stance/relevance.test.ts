import { describe, expect, test } from "vitest";
import { findClaims } from "../../../utils/stance/claims.ts";
import { findForum } from "../../../utils/stance/forum.ts";
import { measureRelevance, scoreRelevance } from "../../../utils/stance/relevance.ts";
import { readingOf } from "./reading.ts";

function measure(title: string, text: string) {
  const reading = readingOf(text);
  const forum = findForum(`${title}\n${text}`);
  return measureRelevance({ title, forum, reading, claims: findClaims(reading).claims, weighed: [] });
}

describe("what an article shows of its topic", () => {
  const measures = measure(
    "Council votes on draft",
    "The Security Council voted on a draft resolution.\n\nChile voted for the draft resolution, which recalls Resolution 1718.",
  );
  test.each([
    ["council", 1],
    ["council-early", 1],
    ["other-bodies", 0],
    ["instruments", 2],
    ["earlier-resolutions", 1],
    ["claiming-countries", 1],
  ])("%s", (name, amount) => {
    expect(measures?.get(name)).toBe(amount);
  });
  test("nothing where the Council is not named", () => {
    expect(measure("Parking", "The city council voted on a resolution.")).toBeNull();
  });
});

describe("the score", () => {
  test("names the reasons it is made of", () => {
    const stumps = [
      { measure: "bias", from: 0, below: -1, above: -1 },
      { measure: "council", from: 0.5, below: -2, above: 3 },
      { measure: "voting", from: 0.5, below: 0, above: 1 },
    ];
    expect(scoreRelevance(new Map([["council", 1]]), stumps)).toEqual({
      score: 0.88,
      reasons: [
        { reason: "bias", share: -1 },
        { reason: "council", share: 3 },
      ],
    });
  });
  test("is none without the Council", () => {
    expect(scoreRelevance(null, []).score).toBe(0);
  });
});
