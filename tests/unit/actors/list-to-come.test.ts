import { describe, expect, test } from "vitest";
import { joinListsToCome } from "../../../utils/actors/list-to-come.ts";
import { findMentions } from "../../../utils/actors/mentions.ts";
import { findSentences } from "../../../utils/language/sentences.ts";

/** Words and countries of every group whose members a later sentence names. */
function groups(text: string): readonly string[] {
  const sentences = findSentences(text, { start: 0, end: text.length });
  return joinListsToCome(text, sentences, findMentions(text))
    .filter(({ kind, countries }) => kind === "group" && countries.length > 0)
    .map(({ words, countries }) => `${words}: ${countries.join(" ")}`);
}

describe("a list in the next sentence", () => {
  test.each([
    ["Some countries lent it their names. They were Belarus, Eritrea and Syria.", ["Some countries: BY ER SY"]],
    ["Three members abstained. These were China, India and Brazil.", ["Three members: CN IN BR"]],
    ["Ten voted for it and two abstained. Nobody spoke. The two were China and Russia.", ["two: CN RU"]],
    ["It had 3 votes and 12 abstentions. The three were China, Russia and Brazil.", ["3: CN RU BR"]],
    ["Five nonaligned members tabled it. The two were China and Russia.", []],
    ["Three members abstained. They were tired, and China and India went home.", []],
    ["Three members abstained. It was late.", []],
  ])("%s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
