import { describe, expect, test } from "vitest";
import { analyze } from "../../../utils/analyze.ts";
import type { Article, Claim } from "../../../utils/model.ts";
import { findClaims } from "../../../utils/stance/claims.ts";
import { verbForms } from "../../../utils/stance/cue.ts";
import { CUE_TABLES, CUES } from "../../../utils/stance/cues/index.ts";
import { readingOf } from "./reading.ts";

/** The Council and both instruments are the topic, as in any article that the cues are meant for. */
const rulesIn = (line: string): readonly string[] =>
  findClaims(
    readingOf(`The Security Council met on a resolution and on a presidential statement.\n\n${line}`),
  ).claims.map((claim) => claim.rule);

describe.each(CUE_TABLES)("$name", ({ cues }) => {
  test.each(cues)("$id", ({ id, fires, rests }) => {
    expect(fires.length, "a cue shows where it fires").toBeGreaterThan(0);
    expect(rests.length, "a cue shows where it rests").toBeGreaterThan(0);
    for (const line of fires) expect(rulesIn(line), line).toContain(id);
    for (const line of rests) expect(rulesIn(line), line).not.toContain(id);
  });
});

test("ids are unique", () => {
  const ids = CUES.map(({ cue }) => cue.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("patterns keep no state", () => {
  for (const { regex } of CUES) expect(regex.flags).not.toMatch(/[gy]/u);
});

describe("an article's claims", () => {
  const text =
    "The Security Council will vote on a draft resolution, diplomats said.\n\n“We will vote for the resolution,” said Chile’s ambassador, Ana Rojas.\n\nRussia opposes the draft resolution.";
  const article: Article = {
    url: "",
    title: "",
    site: null,
    byline: null,
    published: null,
    language: "en",
    text,
    paragraphs: text.split("\n\n").map((paragraph) => {
      const start = text.indexOf(paragraph);
      return { start, end: start + paragraph.length };
    }),
  };
  const { claims, stances } = analyze(article);
  const words = (claim: Claim | undefined): string => (claim ? text.slice(claim.cue.start, claim.cue.end) : "");

  test("lead back to their words", () => {
    expect(words(claims.find((claim) => claim.country === "CL"))).toBe("vote for the resolution");
    expect(words(claims.find((claim) => claim.country === "RU"))).toBe("opposes the draft resolution");
  });
  test("name their speaker", () => {
    const chile = claims.find((claim) => claim.country === "CL");
    expect(chile?.speaker?.name).toBe("Ana Rojas");
    expect(chile?.manner).toBe("quoted");
  });
  test("make positions", () => {
    expect(stances.map(({ country, position }) => `${country} ${position}`)).toEqual(["CL resolution", "RU opposed"]);
  });
});

describe("joy and anger at an outcome", () => {
  const leanings = (line: string): readonly string[] =>
    findClaims(readingOf(line)).claims.flatMap(({ country, leaning }) => (country === "CU" ? [leaning] : []));
  test("mean the contrary where the text failed", () => {
    expect(leanings("The draft resolution was vetoed in the Security Council. Cuba was delighted.")).toEqual([
      "opposed",
    ]);
    expect(leanings("The draft resolution failed in the Security Council. Cuba was furious.")).toEqual(["resolution"]);
  });
  test("mean what they say where it passed", () => {
    expect(leanings("The draft resolution was adopted by the Security Council. Cuba was delighted.")).toEqual([
      "resolution",
    ]);
  });
});

test.each([
  ["slam", "slam|slams|slammed|slamming"],
  ["regret", "regret|regrets|regretted|regretting"],
  ["signal", "signal|signals|signall?ed|signall?ing"],
  ["back", "back|backs|backed|backing"],
  ["reply", "reply|replies|replied|replying"],
])("forms of %s", (lemma, forms) => {
  expect(verbForms(lemma)).toBe(forms);
});

test.each([
  ["Britain, which until recently opposed the draft, defended it.", "GB", 0.4],
  ["China, which usually opposes the draft, made an exception.", "CN", 0.4],
])("what somebody did as a rule weighs little: %s", (line, country, most) => {
  const claim = findClaims(readingOf(`The Security Council met on a draft resolution. ${line}`)).claims.find(
    (found) => found.country === country && found.leaning === "opposed",
  );
  expect(claim?.weight).toBeLessThan(most);
});

describe("who holds a stance, whatever stands between", () => {
  /** "CODE position" of every claim, once each, in order of the text. */
  const held = (line: string): readonly string[] => [
    ...new Set(
      findClaims(readingOf(`The Security Council met on a draft resolution. ${line}`)).claims.map(
        ({ country, leaning }) => `${country} ${leaning}`,
      ),
    ),
  ];
  test.each([
    ["It failed after Russia and China exercised their veto.", ["RU opposed", "CN opposed"]],
    [
      "India, South Africa and Brazil, three rising powers, chose to abstain.",
      ["IN undecided", "ZA undecided", "BR undecided"],
    ],
    [
      "The others abstained: Japan and, what hurt most, both Africans, Angola and Egypt.",
      ["JP undecided", "AO undecided", "EG undecided"],
    ],
    ["Voting for it were Angola, Chad and Spain.", ["AO resolution", "TD resolution", "ES resolution"]],
    ["Gabon, Mali and Togo met. All three voted yes in the end.", ["GA resolution", "ML resolution", "TG resolution"]],
    ["It was given up because China rejected it.", ["CN opposed"]],
    ["Russia spoke for a time limit, though none signed up to the entire draft.", []],
    ["They did so, Spanish sources said, to make it harder for anyone to say no.", []],
    ["Russia is widely expected to veto the draft.", ["RU opposed"]],
    ["Russia could have vetoed the draft.", []],
    ["The Dane has said that he will support the draft.", ["DK resolution"]],
    ["There were abstentions from Chad and Togo.", ["TD undecided", "TG undecided"]],
    ["Peru supports the draft. So did Chile.", ["PE resolution", "CL resolution"]],
    ["Peru supports the draft. Spain called it a gift. So did Chile.", ["PE resolution"]],
    ["Cuba told colleagues that it could not say.", ["CU undecided"]],
    ["Cuba told colleagues that it could not only say so.", []],
    ["Togo is for the draft, and has been since May.", ["TG resolution"]],
    ["Peru called the meeting an act of hostility and rejected any resolution.", ["PE opposed"]],
    ["The United States, who could not be moved by the fate of small countries, rejected it.", ["US opposed"]],
  ])("%s", (line, expected) => {
    expect(held(line)).toEqual(expected);
  });
});
