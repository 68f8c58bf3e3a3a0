import { describe, expect, test } from "vitest";
import { type Lesson, toTable, trainWords } from "../../../scripts/scoring/train-words.ts";
import { chancesOf } from "../../../utils/stance/learned/chances.ts";

const lessons: readonly Lesson[] = Array.from({ length: 12 }, (_, index) => [
  { article: `a${index}`, features: new Set(["bias", "s>voted", "s>yes"]), way: 0 },
  { article: `a${index}`, features: new Set(["bias", "s>voted", "s>no"]), way: 1 },
  { article: `a${index}`, features: new Set(["bias", "s>met"]), way: -1 },
  { article: "a0", features: new Set(["bias", "s>rare"]), way: 2 },
]).flat();

describe("training words", () => {
  const weights = trainWords(lessons);
  test("learns which way a word points", () => {
    expect(chancesOf(new Set(["bias", "s>voted", "s>yes"]), weights)[0]).toBeGreaterThan(0.6);
    expect(chancesOf(new Set(["bias", "s>voted", "s>no"]), weights)[1]).toBeGreaterThan(0.6);
    expect(Math.max(...chancesOf(new Set(["bias", "s>met"]), weights))).toBeLessThan(0.4);
  });
  test("leaves out words of too few articles", () => {
    expect(weights.has("s>rare")).toBe(false);
  });
  test("gives the same table each time", () => {
    expect(toTable(trainWords(lessons))).toBe(toTable(weights));
  });
  test("writes one feature a line, in order", () => {
    const features = toTable(weights)
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(features).toEqual([...features].sort());
    expect(features).toContain("s>yes");
  });
});
