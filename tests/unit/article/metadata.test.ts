import { describe, expect, test } from "vitest";
import { readMetadata } from "../../../utils/article/metadata.ts";
import { page } from "./pages.ts";

const read = (head: string, body = "", url = "") => readMetadata(page(body, head), url);
const linked = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

describe("headline and outlet", () => {
  test.each([
    { head: "<title>Talks fail</title>", title: "Talks fail", site: null },
    {
      head: "<title>Talks fail | The Gazette</title>",
      body: "<h1>Talks fail</h1>",
      title: "Talks fail",
      site: "The Gazette",
    },
    {
      head: "<title>Talks fail - The Gazette</title>",
      body: "<h1>Talks fail</h1>",
      title: "Talks fail",
      site: "The Gazette",
    },
    {
      head: "<title>Gazette: Talks fail</title>",
      body: "<b>Talks fail</b>",
      title: "Talks fail",
      site: "Gazette",
    },
    { head: "<title>UN: talks fail</title>", body: "<b>UN: talks fail</b>", title: "UN: talks fail", site: null },
    {
      head: "<title>Gazette: Q&amp;A: Who wants what?</title>",
      body: "<b>Q&amp;A: Who wants what?</b>",
      title: "Q&A: Who wants what?",
      site: "Gazette",
    },
    {
      head: '<title>x</title><meta property="og:title" content="Talks fail"><meta property="og:site_name" content="The Gazette">',
      title: "Talks fail",
      site: "The Gazette",
    },
    {
      head: linked({ "@type": "NewsArticle", headline: "Talks &#x27;fail&#x27;", publisher: { name: "The Gazette" } }),
      title: "Talks 'fail'",
      site: "The Gazette",
    },
    { head: "", body: "<h1> Talks\n fail </h1>", title: "Talks fail", site: null },
  ])("$title of $site from $head", ({ head, body, title, site }) => {
    expect(read(head, body)).toMatchObject({ title, site });
  });
});

describe("publication date", () => {
  test.each([
    ["JSON-LD", linked({ "@type": "NewsArticle", datePublished: "2006-07-12T23:30:00-04:00" }), ""],
    [
      "JSON-LD in an array",
      linked([{ "@type": "BreadcrumbList" }, { "@type": "ReportageNewsArticle", datePublished: "2006-07-12" }]),
      "",
    ],
    [
      "JSON-LD in a graph, with several types",
      linked({
        "@graph": [{ "@type": "WebPage" }, { "@type": ["Thing", "NewsArticle"], datePublished: "2006-07-12" }],
      }),
      "",
    ],
    ["JSON-LD in a CDATA section", linked('//<![CDATA[\n{"@type":"Article","datePublished":"2006-07-12"}\n//]]>'), ""],
    ["after broken JSON-LD", `${linked("{not json")}<meta name="date" content="2006-07-12">`, ""],
    ["OpenGraph", '<meta property="article:published_time" content="2006-07-12T08:00:00Z">', ""],
    ["a meta tag in capitals", '<META NAME="DC.Date.Issued" CONTENT="12 July 2006">', ""],
    ["microdata", '<meta itemprop="datePublished" content="2006-07-12">', ""],
    ["a time element", "", '<article><time datetime="2006-07-12T10:00">yesterday</time></article>'],
    ["a time element without attribute", "", "<time>July 12, 2006</time>"],
    ["a visible dateline", "", "<p>Talks</p><font>Wednesday, July 12, 2006 3:15 p.m. EDT</font>"],
    ["a dateline with reading time", "", '<div class="meta">2006-07-12 · 4 min read · <a href="#">Share</a></div>'],
  ])("from %s", (_, head, body) => {
    expect(read(head, body).published).toBe("2006-07-12");
  });

  test.each([
    ["https://gazette.example/2006/07/12/talks", "2006-07-12"],
    ["https://gazette.example/world/2006/jul/12/talks", "2006-07-12"],
    ["https://gazette.example/news/20060712-talks.html", "2006-07-12"],
    ["https://gazette.example/news/talks-1456732", null],
    ["https://gazette.example/2006/13/45/talks", null],
  ])("of %s is %s, where the page tells none", (url, published) => {
    expect(read("", "<p>Talks</p>", url).published).toBe(published);
  });

  test("the page's own word goes before its address", () => {
    expect(read('<meta name="date" content="2006-07-13">', "", "https://gazette.example/2006/07/12/a").published).toBe(
      "2006-07-13",
    );
  });

  test("a date in running text is not the page's", () => {
    expect(read("", "<p>The treaty was signed on July 12, 2006 in Geneva.</p>").published).toBeNull();
  });
});

describe("language", () => {
  test.each([
    ['<meta property="og:locale" content="en_GB">', "en-GB"],
    ['<meta http-equiv="content-language" content="fr, en">', "fr"],
    [linked({ "@type": "Article", inLanguage: { name: "de" } }), "de"],
    ["", null],
  ])("%s: %s", (head, language) => {
    expect(read(head).language).toBe(language);
  });

  test("of the html element goes first", () => {
    const document = page("", '<meta property="og:locale" content="fr_FR">');
    document.documentElement.setAttribute("lang", "en-US");
    expect(readMetadata(document, "").language).toBe("en-US");
  });
});

describe("author", () => {
  test.each([
    [
      linked({ "@type": "Article", author: [{ name: "Ana Villalba" }, "Tomas Greer"] }),
      "",
      "Ana Villalba, Tomas Greer",
    ],
    ['<meta name="author" content="By Ana Villalba">', "", "Ana Villalba"],
    ["", '<p class="byline">By <a rel="author" href="/a">Ana Villalba</a></p>', "Ana Villalba"],
    ['<meta property="article:author" content="https://example.org/ana">', "", null],
  ])("%s %s: %s", (head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});

describe("address", () => {
  const given = "https://gazette.example/a?utm_source=x#top";
  test.each([
    ["", "", ""],
    ["", given, "https://gazette.example/a?utm_source=x"],
    ['<link rel="canonical" href="https://gazette.example/a">', given, "https://gazette.example/a"],
    ['<link rel="canonical" href="/a">', given, "https://gazette.example/a"],
    ['<link rel="canonical" href="https://gazette.example/">', given, "https://gazette.example/a?utm_source=x"],
    ['<meta property="og:url" content="https://gazette.example/a">', "", "https://gazette.example/a"],
    ['<link rel="canonical" href="javascript:alert(1)">', "", ""],
  ])("%s on %s is %s", (head, url, address) => {
    expect(read(head, "", url).url).toBe(address);
  });
});
