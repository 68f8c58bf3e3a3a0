import { expect, test } from "vitest";
import { holdsRequired, requiredText } from "../../../utils/language/required-text.ts";
import { CUES } from "../../../utils/stance/cues/index.ts";

test.each<[source: string, required: string[][]]>([
  ["back the R", [["back the R"]]],
  ["(?:back|support)s? R", [[" R"], ["back", "support"]]],
  ["(?:back|backs|backed) it", [["back"], [" it"]]],
  ["favou?r", [["favo"], ["r"]]],
  ["(?<who>A(?:, A)*) (?:not )?wants", [["A"], ["wants"]]],
  ["no(?: more)+ talks{2}", [["no"], [" more"], [" talk"], ["s"]]],
  ["(?<![\\p{L}])R(?!S)\\.", [["R"], ["."]]],
  ["\\p{Ll}+ly|[^.)]*", []],
  ["R|(?:S )?", []],
  ["R|S", [["R", "S"]]],
  ["R(?:x|y\\d)z", [["R"], ["z"], ["x", "y"]]],
])("%s needs %j", (source, required) => {
  expect(requiredText(source)).toEqual(required);
});

test("one string of every list must be there", () => {
  const required = requiredText("(?:back|support)s? R");
  expect(holdsRequired("A supports R", required)).toBe(true);
  expect(holdsRequired("A supports S", required)).toBe(false);
  expect(holdsRequired("A opposes R", required)).toBe(false);
  expect(holdsRequired("anything", [])).toBe(true);
});

test("every cue needs something, so that most sentences are done with it at once", () => {
  expect(CUES.filter(({ required }) => required.length === 0).map(({ cue }) => cue.id)).toEqual([]);
});
