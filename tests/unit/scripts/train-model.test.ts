import { describe, expect, test } from "vitest";
import {
  type CountryLesson,
  type Lesson,
  toTable,
  trainCountries,
  trainSentences,
} from "../../../scripts/scoring/train-model.ts";
import { POSITIONS } from "../../../utils/model.ts";
import { chancesOf, chancesOfMeasures } from "../../../utils/stance/learned/chances.ts";

const RESOLUTION = POSITIONS.indexOf("resolution");
const OPPOSED = POSITIONS.indexOf("opposed");

const lessons: readonly Lesson[] = Array.from({ length: 12 }, (_, index) => [
  { article: `a${index}`, features: new Set(["@bias", "s>voted", "s>yes"]), answer: RESOLUTION },
  { article: `a${index}`, features: new Set(["@bias", "s>voted", "s>no"]), answer: OPPOSED },
  { article: `a${index}`, features: new Set(["@bias", "s>met"]), answer: -1 },
  { article: "a0", features: new Set(["@bias", "s>rare"]), answer: OPPOSED },
]).flat();

describe("training sentences", () => {
  const weights = trainSentences(lessons);
  const chances = (...words: string[]) => chancesOf(new Set(["@bias", ...words]), weights, POSITIONS.length);
  test("learns which way a word points", () => {
    expect(chances("s>voted", "s>yes")[RESOLUTION]).toBeGreaterThan(0.5);
    expect(chances("s>voted", "s>no")[OPPOSED]).toBeGreaterThan(0.5);
    expect(Math.max(...chances("s>met"))).toBeLessThan(0.4);
  });
  test("leaves out words of too few articles", () => {
    expect(weights.has("s>rare")).toBe(false);
  });
  test("gives the same table each time", () => {
    expect(toTable(trainSentences(lessons))).toBe(toTable(weights));
  });
  test("writes one feature a line, in order", () => {
    const features = toTable(weights)
      .split("\n")
      .map((line) => line.split("\t")[0]);
    expect(features).toEqual([...features].sort());
    expect(features).toContain("s>yes");
  });
});

test("training countries learns how far to trust a measure", () => {
  const countryLessons: readonly CountryLesson[] = Array.from({ length: 40 }, (_, index) => [
    {
      measures: new Map([
        ["bias", 1],
        ["claims:opposed", 1],
      ]),
      answer: OPPOSED,
    },
    {
      measures: new Map([
        ["bias", 1],
        ["claims:resolution", 1],
      ]),
      answer: index % 4 === 0 ? -1 : RESOLUTION,
    },
    { measures: new Map([["bias", 1]]), answer: -1 },
  ]).flat();
  const weights = trainCountries(countryLessons);
  const chances = (measure: string) =>
    chancesOfMeasures(
      new Map([
        ["bias", 1],
        [measure, 1],
      ]),
      weights,
      POSITIONS.length,
    );
  expect(chances("claims:opposed")[OPPOSED]).toBeGreaterThan(0.8);
  expect(chances("claims:resolution")[RESOLUTION]).toBeGreaterThan(0.6);
  expect(chances("claims:resolution")[RESOLUTION]).toBeLessThan(0.85);
});
