import { describe, expect, test } from "vitest";
import { parseLabels } from "../../../scripts/scoring/labels.ts";
import { findSentence, isSameQuote, isSameSpeaker } from "../../../scripts/scoring/match-text.ts";
import { findMisses } from "../../../scripts/scoring/misses.ts";
import { type ArticleScore, scoreArticle } from "../../../scripts/scoring/score.ts";
import { addUp } from "../../../scripts/scoring/totals.ts";
import type { Analysis, Article, Claim, Position, Quote, Stance } from "../../../utils/model.ts";

const TEXT =
  "France drafted the text. Russia opposed it.\n\n“We will never vote for a text like this one,” Ivan Petrov said.";
const article: Article = {
  url: "",
  title: "",
  site: null,
  byline: null,
  published: null,
  language: "en",
  text: TEXT,
  paragraphs: [],
};

const labels = parseLabels(
  {
    relevant: true,
    stances: [
      { country: "FR", label: "resolution", accept: ["two-step"], evidence: ["France drafted the text"] },
      { country: "RU", label: "opposed", evidence: ["Russia opposed it", "We will never vote for a text like"] },
      { country: "CN", label: "undecided", optional: true },
    ],
    not: ["SY"],
    quotes: [{ text: "We will never vote for a text like this one,", speaker: "Ivan Petrov", country: "RU" }],
  },
  "sample",
);

function claimAt(words: string, country: string): Claim {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    id: country, country, instrument: "resolution", polarity: "for", leaning: "resolution", sentence: span, highlight: span,
    cue: span, rule: "a-rule", speaker: null, manner: "reporter", weight: 1,
  }; // biome-ignore format: one claim
}

function stance(country: string, position: Position, confidence = 0.9): Stance {
  return {
    country,
    name: country,
    position,
    confidence,
    thin: false,
    mixed: false,
    movedFrom: null,
    claims: [country],
    strongest: country,
  };
}

const quote: Quote = {
  id: "q1", start: 0, end: 1, text: "We will never vote for a text like this one", cue: null,
  speaker: { name: "Petrov", role: null, country: "RU" },
}; // biome-ignore format: one quote

function score(given: Partial<Analysis>): ArticleScore {
  const nothing: Analysis = {
    relevant: true,
    relevance: 1,
    reasons: [],
    stances: [],
    claims: [],
    quotes: [],
    subjects: [],
  };
  return scoreArticle({ labels, article, analysis: { ...nothing, ...given }, error: null });
}

const right = {
  stances: [stance("FR", "resolution"), stance("RU", "opposed")],
  claims: [claimAt("France drafted the text.", "FR"), claimAt("Russia opposed it.", "RU")],
  quotes: [quote],
};

describe("positions", () => {
  const tally = (...stances: Stance[]) => {
    const { right, extra, missed } = addUp([score({ stances })]).positions;
    return { right, extra, missed };
  };
  test.each([
    { name: "all right", stances: right.stances, expected: { right: 2, extra: 0, missed: 0 } },
    {
      name: "an accepted label is right",
      stances: [stance("FR", "two-step"), stance("RU", "opposed")],
      expected: { right: 2, extra: 0, missed: 0 },
    },
    {
      name: "an optional one may be left out, or given",
      stances: [...right.stances, stance("CN", "undecided")],
      expected: { right: 3, extra: 0, missed: 0 },
    },
    {
      name: "a wrong label is one extra and one missed",
      stances: [stance("FR", "opposed"), stance("RU", "opposed")],
      expected: { right: 1, extra: 1, missed: 1 },
    },
    {
      name: "a wrong label for an optional one misses nothing",
      stances: [...right.stances, stance("CN", "opposed")],
      expected: { right: 2, extra: 1, missed: 0 },
    },
    {
      name: "a country without position is extra",
      stances: [...right.stances, stance("SY", "opposed")],
      expected: { right: 2, extra: 1, missed: 0 },
    },
    { name: "nothing found", stances: [], expected: { right: 0, extra: 0, missed: 2 } },
  ])("$name", ({ stances, expected }) => {
    expect(tally(...stances)).toEqual(expected);
  });

  test("shares", () => {
    const { positions, byLabel, warned } = addUp([
      score({ stances: [stance("FR", "opposed"), stance("SY", "opposed")] }),
    ]);
    expect(positions).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(byLabel.opposed).toMatchObject({ right: 0, extra: 2, missed: 1 });
    expect(byLabel.resolution).toMatchObject({ right: 0, extra: 0, missed: 1, precision: null });
    expect(warned).toBe(1);
  });

  test("reliability sets confidence against what was right", () => {
    const { reliability } = addUp([
      score({
        stances: [stance("FR", "resolution", 0.95), stance("RU", "statement", 0.55), stance("SY", "opposed", 1)],
      }),
    ]);
    expect(reliability.find((bin) => bin.from === 0.5)).toMatchObject({ count: 1, confidence: 0.55, right: 0 });
    expect(reliability.find((bin) => bin.from === 0.9)).toMatchObject({ count: 2, confidence: 0.975, right: 0.5 });
  });
});

describe("detection", () => {
  const judged = (relevant: boolean, borderline: boolean, said: boolean) =>
    scoreArticle({ ...score({ relevant: said }), labels: { ...labels, relevant, borderline } });
  test("borderline articles do not count", () => {
    const scores = [
      judged(true, false, true),
      judged(true, false, false),
      judged(false, false, true),
      judged(false, true, true),
      judged(true, true, false),
    ];
    expect(addUp(scores).detection).toMatchObject({ right: 1, extra: 1, missed: 1 });
  });
});

describe("quotes", () => {
  test("found, with country and speaker", () => {
    const { quotes, quoteCountries, quoteSpeakers } = addUp([score(right)]);
    expect([quotes.share, quoteCountries.share, quoteSpeakers.share]).toEqual([1, 1, 1]);
  });
  test("found, with nobody", () => {
    const { quotes, quoteCountries, quoteSpeakers } = addUp([score({ quotes: [{ ...quote, speaker: null }] })]);
    expect([quotes.share, quoteCountries.share, quoteSpeakers.share]).toEqual([1, 0, 0]);
  });
  test("one passage is not found twice", () => {
    const twice = { ...labels, quotes: [...labels.quotes, ...labels.quotes] };
    const judged = scoreArticle({ ...score(right), labels: twice });
    expect(addUp([judged]).quotes).toMatchObject({ right: 1, of: 2 });
  });

  test.each([
    ["very strong", "“very strong,”", true],
    ["We will never vote for it", "we will never vote for it.", true],
    ["We can't", "We can’t", true],
    ["We will never vote for a text like this one", "We will never vote for a text like this", true],
    ["We will never vote for it", "never vote", false],
    ["strong", "very strong", false],
    ["", "", false],
  ])("%j is %j: %s", (a, b, expected) => {
    expect(isSameQuote(a, b)).toBe(expected);
  });

  test.each([
    ["Abe", "Shinzo Abe", true],
    ["Chief Cabinet Secretary Shinzo Abe", "Shinzo Abe", true],
    ["Helene Vuillemin", "Hélène Vuillemin", true],
    ["Shinzo Abe", "Junichiro Koizumi", false],
    ["France", "France", true],
  ])("%s is %s: %s", (a, b, expected) => {
    expect(isSameSpeaker(a, b)).toBe(expected);
  });
});

describe("evidence", () => {
  const hits = (sentence: string) => {
    const judged = score({ stances: [stance("RU", "opposed")], claims: [claimAt(sentence, "RU")] });
    return addUp([judged]).evidence;
  };
  test.each([
    { sentence: "Russia opposed it.", right: 1 },
    { sentence: "France drafted the text. Russia opposed it.", right: 1 },
    { sentence: "opposed it", right: 1 },
    { sentence: "vote for a text like this one", right: 1 },
    { sentence: "France drafted the text.", right: 0 },
  ])("$sentence: $right", ({ sentence, right }) => {
    expect(hits(sentence)).toMatchObject({ right, of: 1 });
  });

  test("counts only for countries that are right", () => {
    const judged = score({ stances: [stance("RU", "statement")], claims: [claimAt("Russia opposed it.", "RU")] });
    expect(addUp([judged]).evidence.of).toBe(0);
  });

  test("a sentence is found whatever its marks", () => {
    expect(findSentence("He said: “No. We won’t,” and left. Then", "No We won t")).toEqual({
      start: 10,
      words: 22,
      end: 34,
    });
    expect(findSentence("He said", "She said")).toBeNull();
  });
});

describe("misses", () => {
  test("there are none where all is right", () => {
    expect(findMisses(score(right))).toEqual([]);
  });
  test("each names what was wanted, what came, and why", () => {
    const misses = findMisses(
      score({
        ...right,
        relevant: false,
        relevance: 0.2,
        stances: [stance("FR", "opposed"), stance("SY", "opposed")],
        quotes: [],
      }),
    );
    expect(misses.map((miss) => `${miss.kind}: ${miss.line}`)).toEqual([
      "detection: gold relevant, predicted 0.20",
      "position: FR: gold resolution/two-step, predicted opposed (0.90)",
      "position: RU: gold opposed, predicted none",
      "position: SY: gold none, predicted opposed (0.90), which the labels warn of",
      "quote: not found",
    ]);
    expect(misses[1]?.details).toEqual([
      "gold: France drafted the text.",
      "claim: resolution 1.00 a-rule [France drafted the text.]: France drafted the text.",
    ]);
  });
});

test.each([
  [{}, "`relevant` must be true or false"],
  [{ relevant: true, stances: [{ country: "FR", label: "keen" }] }, "a stance needs country and label"],
  [{ relevant: true, quotes: [{}] }, "a quote needs its text"],
  [[], "labels must be an object"],
])("labels %j: %s", (value, message) => {
  expect(() => parseLabels(value, "sample")).toThrow(message);
});
