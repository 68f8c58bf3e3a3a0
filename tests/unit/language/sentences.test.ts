import { describe, expect, test } from "vitest";
import { findSentences } from "../../../utils/language/sentences.ts";

const split = (text: string): readonly string[] =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("sentence boundaries", () => {
  test.each([
    ["The U.N. Security Council met. It voted.", ["The U.N. Security Council met.", "It voted."]],
    ["Gov. Ada Smith went to St. Petersburg. She spoke.", ["Gov. Ada Smith went to St. Petersburg.", "She spoke."]],
    ["J. P. Morel voted. He left.", ["J. P. Morel voted.", "He left."]],
    ["They met at the U.N. The draft was ready.", ["They met at the U.N.", "The draft was ready."]],
    ["“We will vote.” Then he left.", ["“We will vote.”", "Then he left."]],
    ["“Will it pass?” Mori asked. Nobody knew.", ["“Will it pass?” Mori asked.", "Nobody knew."]],
    ["He replied: “Yes. It would help.” They left.", ["He replied: “Yes. It would help.”", "They left."]],
    ["The talks began on Sept. 3 in Geneva. They failed.", ["The talks began on Sept. 3 in Geneva.", "They failed."]],
    ["Mr. Diaz met Mrs. Paz. Both agreed.", ["Mr. Diaz met Mrs. Paz.", "Both agreed."]],
    ["It backs Assad's regime. The council met.", ["It backs Assad's regime.", "The council met."]],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test("an empty paragraph holds none", () => {
    expect(split("  ")).toEqual([]);
  });
});
