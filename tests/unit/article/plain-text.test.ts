import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../utils/article/plain-text.ts";
import { prose } from "./pages.ts";

const [A, B] = [prose("Arvonia"), prose("Belmark")];

function read(source: string) {
  const article = readPlainText(source);
  if (!article) throw new Error("no article");
  return { ...article, paragraphs: article.paragraphs.map(({ start, end }) => article.text.slice(start, end)) };
}

describe("headline", () => {
  test.each([
    { source: `Talks fail again\n\n${A}\n\n${B}`, title: "Talks fail again" },
    {
      source: `U.S. wants UN to act. The hard part: Who would lead?\n\n${A}\n\n${B}`,
      title: "U.S. wants UN to act. The hard part: Who would lead?",
    },
    { source: `Envoys gather in the U.S.\n\n${A}\n\n${B}`, title: "Envoys gather in the U.S." },
    { source: `${A}\n\n${B}`, title: "" },
    { source: `“We will vote,” he said.\n\n${A}\n\n${B}`, title: "" },
  ])("$title", ({ source, title }) => {
    expect(read(source).title).toBe(title);
    expect(read(source).text.endsWith(`${A}\n\n${B}`)).toBe(true);
  });

  test("lines with author and date below it are read, not kept", () => {
    const article = read(`Talks fail\n\nBy Ana Villalba\nWednesday, July 12, 2006\n\n${A}\n\n${B}`);
    expect(article).toMatchObject({
      title: "Talks fail",
      byline: "Ana Villalba",
      published: "2006-07-12",
      paragraphs: [A, B],
    });
  });
});

describe("paragraphs", () => {
  const wrapped = A.replace(/(.{1,60})(?: |$)/g, "$1\n").trim();
  test.each([
    { name: "blank lines", source: `${A}\n\n${B}` },
    { name: "Windows line ends", source: `${A}\r\n\r\n${B}` },
    { name: "blank lines that are not empty", source: `${A}\n  \t\n${B}` },
    { name: "one a line", source: `${A}\n${B}` },
    { name: "lines wrapped at a fixed width", source: `${wrapped}\n\n${B}` },
    { name: "a standing line at the end", source: `${A}\n\n${B}\n\nSign up for our morning letter.` },
    { name: "a byte order mark", source: `\uFEFF${A}\n\n${B}` },
  ])("$name", ({ source }) => {
    expect(read(source).paragraphs).toEqual([A, B]);
  });

  test("a first line alone above one paragraph is the headline", () => {
    expect(read(`Talks fail again\n${A}`)).toMatchObject({ title: "Talks fail again", paragraphs: [A] });
  });

  test("spans always cut paragraphs out of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", " ", "\n", ".", "“", "é", "\t", "1") }), (source) => {
        const article = readPlainText(source);
        if (!article) return;
        const paragraphs = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
        expect(paragraphs.join("\n\n")).toBe(article.text);
        for (const paragraph of paragraphs) expect(paragraph).toBe(paragraph.replace(/\s+/g, " ").trim());
      }),
    );
  });
});

test.each(["", "\n \n", "12 34", "—"])("%j is no article", (source) => {
  expect(readPlainText(source)).toBeNull();
});

test("language is told where it is English, and left open elsewhere", () => {
  expect(read(`${A}\n\n${B}`).language).toBe("en");
  expect(
    read("Les délégués se sont réunis mardi pour examiner le projet de texte, sans dire ce qu'ils en pensaient.")
      .language,
  ).toBeNull();
});
