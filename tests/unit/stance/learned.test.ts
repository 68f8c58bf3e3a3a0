import { describe, expect, test } from "vitest";
import { POSITIONS } from "../../../utils/model.ts";
import { type FoundClaim, findClaims, type Reading } from "../../../utils/stance/claims.ts";
import { chancesOf, readTable, type Weights } from "../../../utils/stance/learned/chances.ts";
import { seeExamples, weighCountries } from "../../../utils/stance/learned/countries.ts";
import { findExamples } from "../../../utils/stance/learned/examples.ts";
import { LEARNED } from "../../../utils/stance/learned/learned-claims.ts";
import { findPhrases } from "../../../utils/stance/learned/lexicon.ts";
import { readStumps, sharesOf } from "../../../utils/stance/learned/stumps.ts";
import { weigh } from "../../../utils/stance/learned/weigh.ts";
import { readingOf } from "./reading.ts";

const row = (position: string, weight: number): readonly number[] =>
  POSITIONS.map((other) => (other === position ? weight : 0));

/** Nobody does anything, but for those who stand before a word that no cue knows. */
const SENTENCES: Weights = new Map([
  ["@bias", POSITIONS.map(() => -8)],
  ["s>yodell", row("resolution", 40)],
  ["s>growl", row("opposed", 40)],
  ["s>nap", row("undecided", 40)],
]);
/** A country holds what its sentences say. */
const COUNTRIES: Weights = new Map([
  ["bias", POSITIONS.map(() => -4)],
  ...POSITIONS.map((position) => [`sum:${position}`, row(position, 5)] as const),
]);

function weighAll(reading: Reading, claims: readonly FoundClaim[], sentences: Weights, countries: Weights) {
  const weighed = weighCountries(reading, claims, seeExamples(reading, claims, sentences), countries);
  return weigh(reading, claims, weighed, sentences);
}

function learn(line: string) {
  const reading = readingOf(`The Security Council met on a draft resolution.\n\n${line}`);
  return { reading, ...weighAll(reading, findClaims(reading).claims, SENTENCES, COUNTRIES) };
}

describe("chances", () => {
  const chances = (...features: string[]) => chancesOf(new Set(features), SENTENCES, POSITIONS.length);
  test("add up to one with the chance of nothing", () => {
    expect(chances("@bias", "s>yodell").reduce((sum, chance) => sum + chance, 0)).toBeLessThan(1);
    expect(chances("@bias", "s>yodell")[0]).toBeGreaterThan(chances("@bias", "s>yodell")[1] ?? 1);
  });
  test("features that were never learned change nothing", () => {
    expect(chances("@bias", "s>unheard")).toEqual(chances("@bias"));
  });
  test("telling features count in full, words share", () => {
    const weights: Weights = new Map([
      ["@x", [1]],
      ["a", [1]],
      ["b", [1]],
    ]);
    const odds = (...features: string[]) => {
      const [chance = 0] = chancesOf(new Set(features), weights, 1);
      return Math.log(chance / (1 - chance));
    };
    expect(odds("a", "b")).toBeCloseTo(Math.SQRT2);
    expect(odds("@x", "a", "b")).toBeCloseTo(Math.SQRT2 + odds("@x"));
  });
  test("are read from a table in hundredths", () => {
    expect(readTable("\n>x\t150\t-20\n")).toEqual(new Map([[">x", [1.5, -0.2]]]));
  });
});

describe("positions from words", () => {
  test.each([
    { line: "Chile yodelled.", position: "resolution" },
    { line: "Chile growled.", position: "opposed" },
    { line: "Chile napped.", position: undefined },
    { line: "Chile nap.", position: "undecided" },
  ])("$line $position", ({ line, position }) => {
    expect(learn(line).verdicts.get("CL")?.position).toBe(position);
  });
  test("show their sentence, weigh little and say where they come from", () => {
    const [claim] = learn("Chile yodelled.").claims;
    expect(claim?.rule).toBe(LEARNED);
    expect(claim?.weight).toBeLessThan(0.5);
    expect(claim?.country).toBe("CL");
  });
  test("mark the word that told", () => {
    const { reading, claims } = learn("Chile, in the end, yodelled at length.");
    const [claim] = claims;
    expect(claim && reading.text.slice(claim.cue.start, claim.cue.end)).toBe("yodelled");
  });
  test("leave the evidence to a rule that says the same", () => {
    const { verdicts, claims } = learn("Chile yodelled and backs the draft resolution.");
    expect(verdicts.get("CL")?.position).toBe("resolution");
    expect(claims).toEqual([]);
  });
  test("are given to none without weights", () => {
    const reading = readingOf("The Security Council met on a draft resolution.\n\nChile yodelled.");
    const never: Weights = new Map([["bias", POSITIONS.map(() => -9)]]);
    expect(weighAll(reading, [], new Map(), never).verdicts.size).toBe(0);
  });
});

describe("phrases", () => {
  test.each([
    { tape: "A lent its name to T.", kind: "+supports" },
    { tape: "A can live with it.", kind: "+supports" },
    { tape: "A would not accept R.", kind: "-supports" },
    { tape: "A sat on its hands.", kind: "+abstains" },
    { tape: "A is on the fence.", kind: "+wavers" },
    { tape: "A put T in blue.", kind: "+drafts" },
    { tape: "A called R premature.", kind: "+opposes" },
    { tape: "A would take S as a first step.", kind: "+sequence" },
    { tape: "A hosts the talks.", kind: "+elsewhere" },
  ])("$tape $kind", ({ tape, kind }) => {
    expect(findPhrases(tape).map((phrase) => phrase.kind)).toContain(kind);
  });
  test("none in a sentence that tells no stance", () => {
    expect(findPhrases("A met J envoy on the stairs.")).toEqual([]);
  });
});

test("features hold no names", () => {
  const reading = readingOf("The Security Council met.\n\n“We will wait,” said Chile’s envoy, Ana Rojas, in Paris.");
  const features = findExamples(reading, []).flatMap((example) => [...example.features]);
  expect(features.join(" ")).not.toMatch(/rojas|chile|paris/iu);
});

describe("stumps", () => {
  const stumps = readStumps("\ncouncil\t1.5\t-50\t100\ncouncil\t3\t0\t25\nvotes\t2\t-10\t10\n");
  test("add up by measure", () => {
    const shares = sharesOf(new Map([["council", 4]]), stumps);
    expect(shares.get("council")).toBeCloseTo(1.25);
  });
  test("count a missing measure as nothing", () => {
    expect(sharesOf(new Map(), stumps)).toEqual(
      new Map([
        ["council", -0.5],
        ["votes", -0.1],
      ]),
    );
  });
});
