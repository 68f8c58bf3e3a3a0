import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkTo, textFragment } from "../../../utils/article/text-fragment.ts";

function fragmentOf(text: string, words: string, which: "first" | "last" = "first"): string {
  const start = which === "first" ? text.indexOf(words) : text.lastIndexOf(words);
  return textFragment(text, { start, end: start + words.length });
}

describe("a fragment", () => {
  test.each([
    {
      name: "of unique words names them",
      text: "China agreed. Russia did not.",
      words: "Russia did not.",
      fragment: "#:~:text=Russia%20did%20not.",
    },
    {
      name: "escapes what means something in a directive",
      text: "A two-step, fair & square text.",
      words: "two-step, fair & square",
      fragment: "#:~:text=two%2Dstep%2C%20fair%20%26%20square",
    },
    {
      name: "escapes letters beyond ASCII",
      text: "He said “no”.",
      words: "“no”",
      fragment: "#:~:text=%E2%80%9Cno%E2%80%9D",
    },
    {
      name: "leaves out blanks at the ends",
      text: "China agreed. Russia did not.",
      words: " Russia ",
      fragment: "#:~:text=Russia",
    },
    {
      name: "widens to whole words",
      text: "China agreed. Russia did not.",
      words: "ssia di",
      fragment: "#:~:text=Russia%20did",
    },
  ])("$name", ({ text, words, fragment }) => {
    expect(fragmentOf(text, words)).toBe(fragment);
  });

  test("of words that stand twice gives their neighbours", () => {
    const text = "France will vote for it. Japan will vote for it. Peru will not.";
    expect(fragmentOf(text, "will vote for it")).toBe("#:~:text=will%20vote%20for%20it");
    expect(fragmentOf(text, "will vote for it", "last")).toBe("#:~:text=Japan-,will%20vote%20for%20it,-.");
  });

  test("of a long span gives its first and last words", () => {
    const text = `It began. ${"The delegates met again on Tuesday and talked. ".repeat(6)}They parted at noon.`;
    const fragment = textFragment(text, { start: 10, end: text.length });
    expect(fragment).toBe("#:~:text=The%20delegates%20met%20again%20on,talked.%20They%20parted%20at%20noon.");
  });

  test("of several paragraphs never runs over an edge", () => {
    const text = "It failed.\n\nNobody knew why.";
    expect(textFragment(text, { start: 0, end: text.length })).toBe("#:~:text=It%20failed.,Nobody%20knew%20why.");
  });

  test("of nothing is nothing", () => {
    expect(textFragment("It failed.", { start: 2, end: 3 })).toBe("");
  });
});

describe("a link", () => {
  const span = { start: 0, end: 2 };
  test.each([
    ["https://gazette.example/a?b=c", "https://gazette.example/a?b=c#:~:text=It"],
    ["", "#:~:text=It"],
  ])("on %j is %s", (url, link) => {
    expect(linkTo({ url, text: "It failed." }, span)).toBe(link);
  });
});

test("the first place that fits a fragment is the span's", () => {
  const words = ["China", "agreed", "two-step", "text,", "U.N.", "said.", "“no”"];
  const paragraph = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
  const texts = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((list) => [...new Set(list)].join("\n\n"));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = wordsBetween(text, a, b);
      const found = firstFit(text, textFragment(text, { start, end }));
      // Where a repeated run of words fills its paragraph, no neighbour inside it can tell two places apart. A span of
      // several paragraphs is named by its first and last words: of these that goes for the first five.
      const [first = "", ...more] = text.slice(start, end).split("\n\n");
      const words = more.length > 0 ? first.split(" ", 5).join(" ") : first;
      if (text.indexOf(words) === text.lastIndexOf(words)) expect(found).toBe(start);
      else expect(text.startsWith(words, found)).toBe(true);
    }),
  );
});

/** Two numbers → a span of whole words. */
function wordsBetween(text: string, a: number, b: number): [number, number] {
  const spans = [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length] as const);
  const [first, last] = [a % spans.length, b % spans.length].sort((x, y) => x - y) as [number, number];
  return [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0];
}

/** What a browser does with a fragment, in short. */
function firstFit(text: string, fragment: string): number {
  const parts = fragment.replace("#:~:text=", "").split(",");
  const prefix = parts[0]?.endsWith("-") ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? "") : "";
  const suffix = parts.at(-1)?.startsWith("-") ? decodeURIComponent(parts.pop()?.slice(1) ?? "") : "";
  const [start = "", end] = parts.map(decodeURIComponent);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const to = end === undefined ? at + start.length : text.indexOf(end, at + start.length) + end.length;
    if (text.slice(0, at).trimEnd().endsWith(prefix) && text.slice(to).trimStart().startsWith(suffix)) return at;
  }
  return -1;
}
