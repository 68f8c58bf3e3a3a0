import { describe, expect, test } from "vitest";
import { decode } from "../../../scripts/input/decode.ts";
import { isHtml, isTooDeep, parsePage } from "../../../scripts/input/parse-page.ts";

const ascii = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("bytes to text", () => {
  test.each([
    { name: "UTF-8", bytes: ascii("“no” – naïve"), text: "“no” – naïve" },
    { name: "UTF-8 with a byte order mark", bytes: ascii("\uFEFFno"), text: "no" },
    { name: "UTF-16, little end first", bytes: Uint8Array.from([0xff, 0xfe, 0x1c, 0x20, 0x6e, 0]), text: "“n" },
    { name: "UTF-16, big end first", bytes: Uint8Array.from([0xfe, 0xff, 0x20, 0x1c, 0, 0x6e]), text: "“n" },
    { name: "UTF-16 without a mark", bytes: Uint8Array.from(Buffer.from("a text", "utf16le")), text: "a text" },
    { name: "windows-1252, not declared", bytes: latin1("\x93no\x94 na\xefve"), text: "“no” naïve" },
    {
      name: "windows-1252, declared as ISO 8859-1",
      bytes: latin1('<meta charset="iso-8859-1">\x93no\x94'),
      text: '<meta charset="iso-8859-1">“no”',
    },
    {
      name: "another declared charset",
      bytes: latin1("<meta charset=windows-1251>\xcd\xe5\xf2"),
      text: "<meta charset=windows-1251>Нет",
    },
    {
      name: "a charset that does not exist",
      bytes: latin1("<meta charset=nonsense>na\xefve"),
      text: "<meta charset=nonsense>naïve",
    },
    {
      name: "UTF-8 cut in the middle of a letter",
      bytes: ascii("a long enough text, naï").slice(0, -1),
      text: "a long enough text, na",
    },
  ])("$name", ({ bytes, text }) => {
    expect(decode(bytes)).toEqual({ kind: "text", text });
  });

  test.each([
    { name: "an empty file", bytes: ascii(""), error: "empty" },
    { name: "blanks", bytes: ascii(" \n\t"), error: "no text" },
    { name: "a PDF, whatever its name", bytes: ascii("%PDF-1.7\n…"), error: "a PDF document" },
    { name: "a PNG", bytes: latin1("\x89PNG\r\n\x1a\n"), error: "a PNG image" },
    { name: "an archive", bytes: latin1("PK\x03\x04…"), error: "a ZIP archive" },
    { name: "other bytes", bytes: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), error: "binary" },
  ])("$name is refused", ({ bytes, error }) => {
    expect(decode(bytes)).toMatchObject({ kind: "failed", error: expect.stringContaining(error) });
  });
});

describe("page or plain text", () => {
  test.each([
    ["<!doctype html><p>Talks", "a.txt", true],
    ["\n<!-- x -->\n<HTML><BODY>Talks", "a", true],
    ['<?xml version="1.0"?><html>', "a", true],
    ["<p>Talks</p>", "-", true],
    ["Talks <br> went on", "a.html", true],
    ["Talks <br> went on", "a.txt", false],
    ["Talks went on", "a.html", false],
    ["<3 percent of members", "a.txt", false],
    ["<quoted> words", "a.txt", true],
  ])("%j in %s: %s", (text, name, expected) => {
    expect(isHtml(text, name)).toBe(expected);
  });
});

describe("a document", () => {
  test.each([
    {
      name: "without html, head and body",
      text: "<!doctype html><title>Talks</title><meta name=date content=x><p>They met.",
    },
    { name: "without head and body", text: "<html><title>Talks</title><p>They met.</p></html>" },
    { name: "without body", text: "<html><head><title>Talks</title></head><p>They met.</p></html>" },
    { name: "in capitals", text: "<HTML><HEAD><TITLE>Talks</TITLE></HEAD><BODY><P>They met.</P></BODY></HTML>" },
    { name: "cut short", text: "<html><head><title>Talks</title></head><body><p>They met.</p><div class='x" },
  ])("$name", ({ text }) => {
    const document = parsePage(text);
    expect(document.title).toBe("Talks");
    expect(document.body.querySelector("p")?.textContent).toBe("They met.");
  });

  test("keeps its language where head and body are missing", () => {
    expect(parsePage('<html lang="en-GB"><title>x</title><p>y').documentElement.getAttribute("lang")).toBe("en-GB");
  });

  test("has attributes in lower case", () => {
    expect(
      parsePage('<META NAME="date" CONTENT="2006-07-12"><P>y').querySelector("meta")?.getAttribute("content"),
    ).toBe("2006-07-12");
  });

  test("nested deeper than browsers nest is told apart", () => {
    const nested = (depth: number) => parsePage(`${"<div>".repeat(depth)}x${"</div>".repeat(depth)}`);
    expect(isTooDeep(nested(400))).toBe(false);
    expect(isTooDeep(nested(600))).toBe(true);
    expect(isTooDeep(parsePage(`<p>a</p>${"<div>".repeat(600)}x${"</div>".repeat(600)}`))).toBe(true);
  });
});
