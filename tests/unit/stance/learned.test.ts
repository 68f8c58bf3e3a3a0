import { describe, expect, test } from "vitest";
import { findClaims } from "../../../utils/stance/claims.ts";
import { chancesOf, type WordWeights } from "../../../utils/stance/learned/chances.ts";
import { findExamples } from "../../../utils/stance/learned/examples.ts";
import { findLearnedClaims, LEARNED } from "../../../utils/stance/learned/learned-claims.ts";
import { readingOf } from "./reading.ts";

/** Nobody does anything, but for those who stand before a word that no cue knows. */
const WEIGHTS: WordWeights = new Map([
  ["bias", [-6, -6, -6]],
  ["s>yodell", [40, 0, 0]],
  ["s>growl", [0, 40, 0]],
  ["s>nap", [0, 0, 40]],
]);

function learn(line: string, settled: readonly string[] = []) {
  const reading = readingOf(`The Security Council met on a draft resolution.\n\n${line}`);
  return findLearnedClaims(reading, findClaims(reading), new Set(settled), WEIGHTS);
}

describe("chances", () => {
  test("add up to one with the chance of nothing", () => {
    const chances = chancesOf(new Set(["bias", "s>yodell"]), WEIGHTS);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThan(1);
    expect(chances[0]).toBeGreaterThan(chances[1] ?? 1);
  });
  test("features that were never learned change nothing", () => {
    expect(chancesOf(new Set(["bias", "s>unheard"]), WEIGHTS)).toEqual(chancesOf(new Set(["bias"]), WEIGHTS));
  });
});

describe("claims from words", () => {
  test.each([
    { line: "Chile yodelled.", leaning: "resolution" },
    { line: "Chile growled.", leaning: "opposed" },
    { line: "Chile napped.", leaning: "nothing" },
    { line: "Chile nap.", leaning: "undecided" },
  ])("$line $leaning", ({ line, leaning }) => {
    expect(learn(line).map((claim) => claim.leaning)).toEqual(leaning === "nothing" ? [] : [leaning]);
  });
  test("show their sentence, weigh little and say where they come from", () => {
    const [claim] = learn("Chile yodelled.");
    expect(claim?.rule).toBe(LEARNED);
    expect(claim?.weight).toBeLessThan(0.5);
    expect(claim?.country).toBe("CL");
  });
  test("mark the word that told", () => {
    const line = "Chile, in the end, yodelled at length.";
    const reading = readingOf(`The Security Council met on a draft resolution.\n\n${line}`);
    const [claim] = findLearnedClaims(reading, [], new Set(), WEIGHTS);
    expect(claim && reading.text.slice(claim.cue.start, claim.cue.end)).toBe("yodelled");
  });
  test("leave alone who has a position", () => {
    expect(learn("Chile yodelled.", ["CL"])).toEqual([]);
  });
  test("leave alone who only stands in another's clause", () => {
    expect(learn("Diplomats from Chile yodelled at the sight of Peru.").map((claim) => claim.country)).not.toContain(
      "PE",
    );
  });
  test("leave alone the country that the matter is about", () => {
    const line = "It condemned Chile and imposed sanctions on Chile. Chile yodelled.";
    expect(learn(line)).toEqual([]);
  });
  test("are none without weights", () => {
    const reading = readingOf("The Security Council met on a draft resolution.\n\nChile yodelled.");
    expect(findLearnedClaims(reading, [], new Set(), new Map())).toEqual([]);
  });
});

test("features hold no names", () => {
  const reading = readingOf("The Security Council met.\n\n“We will wait,” said Chile’s envoy, Ana Rojas, in Paris.");
  const features = findExamples(reading, []).flatMap((example) => [...example.features]);
  expect(features.join(" ")).not.toMatch(/rojas|chile|paris/iu);
});
