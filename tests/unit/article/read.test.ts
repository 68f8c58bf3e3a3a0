import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { findMainText, MAX_ELEMENTS } from "../../../utils/article/main-text.ts";
import { readArticle } from "../../../utils/article/read.ts";
import { expectRead, page, paragraphsOf, prose } from "./pages.ts";

const [A, B, C] = [prose("Arvonia"), prose("Belmark"), prose("Cordova")];

describe("paragraphs", () => {
  test.each([
    { name: "in <p>", body: `<article><p>${A}</p><p>${B}</p></article>` },
    { name: "in <div> only", body: `<div class="story"><div>${A}</div><div>${B}</div></div>` },
    { name: "set apart by two line breaks", body: `<div><font size="2">${A}<br><br>\n${B}</font></div>` },
    { name: "set apart by two line breaks with white space between", body: `<div>${A}<br/> \n <br/>${B}</div>` },
    {
      name: "in spans that only style sets apart",
      body: `<article><div><span>${A}</span><span>${B}</span></div></article>`,
    },
    {
      name: "in spans displayed as blocks",
      body: `<article><span style="display: block">${A}</span><span style="display:block">${B}</span></article>`,
    },
    {
      name: "in wrappers of their own",
      body: `<main><article><div class="x1"><div><p>${A}</p></div></div><div class="x1"><div><p>${B}</p></div></div></article></main>`,
    },
    { name: "in a list", body: `<article><ul><li>${A}</li><li>${B}</li></ul></article>` },
    { name: "in a block quotation", body: `<article><p>${A}</p><blockquote><p>${B}</p></blockquote></article>` },
    { name: "in a page that is one big form", body: `<form id="aspnetForm"><div><p>${A}</p><p>${B}</p></div></form>` },
    {
      name: "in a body with names that only sound like clutter",
      body: `<div class="page has-newsletter with-sidebar"><article class="post comment"><p>${A}</p><p>${B}</p></article></div>`,
    },
    { name: "across single line breaks", body: `<article><p>${A.replaceAll(". ", ".<br>")}</p><p>${B}</p></article>` },
  ])("$name", ({ body }) => {
    expect(paragraphsOf(body)).toEqual([A, B]);
  });

  test.each([
    { name: "a drop cap", inside: `<span class="drop-cap">T</span>he talks`, words: "The talks" },
    { name: "a link inside a word", inside: `anti-<a href="/w">war</a>like talks`, words: "anti-warlike talks" },
    { name: "bold and italic runs", inside: `<b>The</b> <i>ta</i>lks`, words: "The talks" },
    { name: "a soft hyphen", inside: "The ta\u00ADlks", words: "The talks" },
    { name: "a non-breaking space", inside: "The\u00A0talks", words: "The talks" },
    { name: "line ends in the source", inside: "The\n      talks", words: "The talks" },
    { name: "a word break opportunity", inside: "The ta<wbr>lks", words: "The talks" },
  ])("$name does not split words", ({ inside, words }) => {
    expect(paragraphsOf(`<article><p>${inside} went on. ${A}</p><p>${B}</p></article>`)).toEqual([
      `${words} went on. ${A}`,
      B,
    ]);
  });

  test("a sub-heading stands alone", () => {
    expect(paragraphsOf(`<article><p>${A}</p><h2>A new round</h2><p>${B}</p></article>`)).toEqual([
      A,
      "A new round",
      B,
    ]);
  });

  test("are joined by two newlines, and spans cut them out of the text", () => {
    const { article } = expectRead(readArticle(page(`<article><p>${A}</p><p>${B}</p></article>`), ""));
    expect(article.text).toBe(`${A}\n\n${B}`);
    expect(article.paragraphs).toEqual([
      { start: 0, end: A.length },
      { start: A.length + 2, end: A.length + 2 + B.length },
    ]);
  });
});

describe("what is left out", () => {
  const clutter = "France urges new sanctions on Freedonia, diplomats said.";

  test.each([
    { name: "a figure's caption", html: `<figure><img src="/a.jpg"><figcaption>${clutter}</figcaption></figure>` },
    { name: "a pull quote", html: `<aside class="pullquote"><blockquote>${A.split(". ")[1]}</blockquote></aside>` },
    { name: "a pull quote named in two words", html: `<div class="pull-quote"><p>${clutter}</p></div>` },
    { name: "a newsletter box", html: `<div class="newsletter-signup"><p>${clutter}</p><form><input></form></div>` },
    { name: "a box by its component's name", html: `<div data-component="links-block"><p>${clutter}</p></div>` },
    {
      name: "related links",
      html: `<ul><li><a href="/1">${clutter}</a></li><li><a href="/2">${clutter}</a></li></ul>`,
    },
    { name: "an advertisement's label", html: "<p>Advertisement</p>" },
    { name: "a line about reprints", html: "<p>Copyright © 2019 The Gazette. Click here for reprint permission.</p>" },
    { name: "an invitation", html: "<p>Sign up for our morning letter and never miss a story.</p>" },
    { name: "a share bar", html: `<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>` },
    { name: "a hidden paragraph", html: `<p hidden>${clutter}</p>` },
    { name: "words for screen readers", html: `<p class="sr-only">${clutter}</p>` },
    { name: "a script", html: `<script>const text = "${clutter}";</script>` },
    { name: "a photo's credit", html: "<p>People watch the news in Seoul, May 29. REUTERS/Kim Hong-Ji</p>" },
  ])("$name", ({ html }) => {
    expect(paragraphsOf(`<article><p>${A}</p>${html}<p>${B}</p></article>`)).toEqual([A, B]);
  });

  test("comments below and links beside the article", () => {
    const body = `<nav><a href="/">${clutter}</a></nav><main><article><p>${A}</p><p>${B}</p></article>
      <section id="comments"><h2>1 comment</h2><p>${clutter}</p></section></main>
      <aside><h3>Most read</h3><ul><li><a href="/1">${clutter}</a></li></ul></aside><footer><p>${clutter}</p></footer>`;
    expect(paragraphsOf(body)).toEqual([A, B]);
  });

  test("side columns of a table layout, with the headline and date above the text", () => {
    const body = `<table><tr><td width="140"><a href="/">Home</a><br>Weather: dry until the weekend, then rain.</td>
      <td><b>A headline of its own</b><br><font size="1">April 14, 2009</font><br><br><font>${A}<br><br>${B}</font></td>
      <td width="160"><b>Also today</b><ul><li><a href="/1">${clutter}</a></li></ul>${clutter}</td></tr></table>`;
    expect(paragraphsOf(body, "<title>The Gazette: A headline of its own</title>")).toEqual([A, B]);
  });

  test("headline, byline and date above the first paragraph, and topics below the last", () => {
    const body = `<article><h1>A headline</h1><p>By Imogen Carrow</p><p>Wednesday, July 12, 2006</p><p>${A}</p><p>${B}</p><p>Topics: UN World</p></article>`;
    expect(paragraphsOf(body, "<title>A headline</title>")).toEqual([A, B]);
  });

  test("not a paragraph that Readability drops between others", () => {
    const short = "“We are not going to vote for a text that nobody has read,” she said, and left.";
    const body = `<article><p>${A}</p><div><ul><li>${short} <a href="/a">More</a></li></ul></div><p>${B}</p><p>${C}</p></article>`;
    expect(paragraphsOf(body).some((paragraph) => paragraph.startsWith(short))).toBe(true);
  });
});

describe("pages that hold no article", () => {
  const teaser = (i: number) =>
    `<div class="card"><h3><a href="/2024/story-${i}">Headline number ${i}, of some length</a></h3><p>What story number ${i} says in a sentence or so.</p></div>`;

  test.each([
    { name: "nothing", body: "", reason: "no-text" },
    { name: "only menus", body: `<nav><a href="/">Home</a><a href="/w">World</a></nav>`, reason: "no-text" },
    { name: "one short line", body: "<p>The video cannot be played.</p>", reason: "too-short" },
    {
      name: "a front page of teasers",
      body: Array.from({ length: 12 }, (_, i) => teaser(i)).join(""),
      reason: "front-page",
    },
    {
      name: "more elements than any article has",
      body: `<article><p>${A}</p>${"<b>x</b>".repeat(MAX_ELEMENTS)}</article>`,
      reason: "too-large",
    },
    { name: "a book", body: `<article><p>${`${A} `.repeat(2500)}</p></article>`, reason: "too-large" },
  ])("$name: $reason", ({ body, reason }) => {
    expect(readArticle(page(body), "")).toEqual({ kind: "skipped", reason });
  });

  test("an outlet's address without a path, with many headlines", () => {
    const links = Array.from(
      { length: 12 },
      (_, i) => `<div><a href="/${i}">Headline number ${i}, of some length</a></div>`,
    ).join("");
    const body = `<article><p>${A}</p><p>${B}</p></article>${links}`;
    expect(readArticle(page(body), "https://gazette.example/")).toEqual({ kind: "skipped", reason: "front-page" });
    expect(readArticle(page(body), "https://gazette.example/2006/07/12/talks").kind).toBe("read");
  });

  test("an article with a few teasers below stays one", () => {
    const body = `<article><p>${A}</p><p>${B}</p><p>${C}</p></article><section>${Array.from({ length: 6 }, (_, i) => teaser(i)).join("")}</section>`;
    expect(readArticle(page(body), "").kind).toBe("read");
  });
});

describe("the way back", () => {
  const bare = (text: string) => text.replace(/[\s\u00AD]+/g, "");

  test("every span leads to the nodes that hold its words", () => {
    const pieces = [
      "The ",
      "<b>talks</b>",
      "<a href='/a'>went on</a>",
      " ",
      "\n   ",
      "&nbsp;",
      "so\u00ADft",
      "<i>an</i>d",
      ". ",
      "<br>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.nat(), fc.nat(), (inside, a, b) => {
        const document = page(`<article><p>${A} ${inside.join("")} end.</p><p>${B}</p></article>`);
        const { article, map } = expectRead(readArticle(document, ""));
        const [start, end] = [a % article.text.length, b % article.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const parts = map.rangeParts({ start, end });
        for (const part of parts) expect(document.contains(part.node)).toBe(true);
        expect(bare(parts.map(({ node, start, end }) => node.data.slice(start, end)).join(""))).toBe(
          bare(article.text.slice(start, end)),
        );
      }),
    );
  });

  test("a place in a node leads to its offset in the text, and back", () => {
    const document = page(
      `<article><p>  ${A.slice(0, 40)}<b>${A.slice(40, 60)}</b>${A.slice(60)}</p><p>${B}</p></article>`,
    );
    const { article, map } = expectRead(readArticle(document, ""));
    for (let offset = 0; offset < article.text.length; offset++) {
      const [part] = map.rangeParts({ start: offset, end: offset + 1 });
      if (part) expect(map.offsetOf(part.node, part.start)).toBe(offset);
    }
    expect(map.offsetOf(document.createTextNode("elsewhere"), 3)).toBeNull();
  });

  test("holds when Readability starts over with looser rules", () => {
    // Its first pass throws the unlikely name away, finds too little, and restores the body.
    const document = page(`<div class="sidebar-extra-menu"><p>${A}</p><p>${B}</p></div><p>Short.</p>`);
    const found = [...findMainText(document)];
    expect(found.map((node) => node.data).filter((text) => text !== "Short.")).toEqual([A, B]);
    for (const node of found) expect(document.contains(node)).toBe(true);
  });

  test("reading changes nothing on the page", () => {
    const document = page(
      `<main><article><h1>Talks</h1><p>${A}</p><div class="newsletter"><p>Sign up.</p></div><p>${B}</p></article></main>`,
    );
    const before = document.toString();
    readArticle(document, "");
    expect(document.toString()).toBe(before);
  });

  test("works on another DOM", () => {
    const window = new Window();
    window.document.body.innerHTML = `<article><p>${A}</p><p><b>${B.slice(0, 9)}</b>${B.slice(9)}</p></article>`;
    const { article, map } = expectRead(readArticle(window.document as unknown as Document, ""));
    expect(article.text).toBe(`${A}\n\n${B}`);
    const words = map
      .rangeParts({ start: A.length + 2, end: article.text.length })
      .map(({ node, start, end }) => node.data.slice(start, end));
    expect(words).toEqual([B.slice(0, 9), B.slice(9)]);
  });
});

describe("an article inside a web component", () => {
  const inShadow = (around: string, inside: string): Document => {
    const { document } = new Window();
    document.write(`<!doctype html><html><body>${around}<news-page></news-page></body></html>`);
    const outer = document.querySelector("news-page")?.attachShadow({ mode: "open" });
    if (outer) outer.innerHTML = "<style>p{margin:0}</style><div><news-article></news-article></div>";
    const inner = outer?.querySelector("news-article")?.attachShadow({ mode: "open" });
    if (inner) inner.innerHTML = inside;
    return document as unknown as Document;
  };

  test("is read, with the way back to its nodes", () => {
    const document = inShadow(
      "<nav><p>News and sport</p></nav>",
      `<style></style><article><p>${A}</p><p>${B}</p></article>`,
    );
    const { article, map } = expectRead(readArticle(document, ""));
    expect(article.text).toBe(`${A}\n\n${B}`);
    const [part] = map.rangeParts({ start: A.length + 2, end: article.text.length });
    expect(part?.node.data.slice(part.start, part.end)).toBe(B);
    expect(part?.node.getRootNode()).not.toBe(document);
  });

  test("does not stand in for a longer one on the page itself", () => {
    const document = inShadow(`<article><p>${A}</p><p>${B}</p></article>`, `<div><p>${C}</p></div>`);
    expect(expectRead(readArticle(document, "")).article.text).toBe(`${A}\n\n${B}`);
  });
});
