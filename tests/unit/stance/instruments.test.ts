import { expect, test } from "vitest";
import { findInstruments } from "../../../utils/stance/instruments.ts";

/** What a text names, as "kind: words". */
const named = (text: string): readonly string[] => findInstruments(text).map(({ kind, words }) => `${kind}: ${words}`);

test.each([
  [
    "A formal declaration read out by the Council's chairman would do.",
    ["statement: A formal declaration read out by the Council's chairman"],
  ],
  ["A presidential appeal would do.", ["statement: A presidential appeal"]],
  ["It wants an appeal, to be read out by the President.", ["statement: an appeal, to be read out by the President"]],
  ["The appeal from Peru for a press line was heard.", ["statement: press line"]],
  ["The two are writing a text that would most likely come out as a statement.", ["statement: text"]],
  ["They circulated a text that would impose a fine.", ["resolution: text"]],
  ["A statement drafted by Ireland was dropped.", ["statement: statement"]],
  ["The Security Council found words. The statement deplores the raid.", ["statement: statement"]],
  ["The ministry issued a statement. The statement deplores the raid.", []],
  ["Britain wrote the first version.", ["text: first version"]],
  ["Russia put in a paper of its own.", ["text: paper"]],
])("%s", (text, expected) => {
  expect(named(text)).toEqual(expected);
});
