import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { askGate, type GateAnswer } from "../../../utils/page/gate.ts";

const COUNCIL = "<p>The U.N. Security Council is to vote on a draft resolution that would extend the arms embargo.</p>";
const COUNCIL_ALONE = "<p>Its members met behind closed doors in the Security Council's chamber.</p>";
const OTHER = "<p>The bakers of the old town have agreed on a common price for rye bread from next spring on.</p>";
const ARTICLE = '<meta property="og:type" content="article">';
const LINKED = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

function ask(html: string, pathname = "/world/2006/07/12/draft.html", search = ""): GateAnswer {
  const { document } = new Window();
  document.write(`<!doctype html><html>${html}</html>`);
  return askGate(document as unknown as Document, { pathname, search });
}

describe("let through", () => {
  test.each([
    { name: "an article that says so", html: ARTICLE + OTHER + COUNCIL },
    { name: "one that says so in linked data", html: LINKED + COUNCIL },
    { name: "an old page without a word about itself", html: OTHER + OTHER + OTHER + COUNCIL },
    {
      name: "an old page of line breaks",
      html: "<td>The U.N. Security Council met.<br>It has a draft.<br>A vote is near.<br>Then it rose.<br></td>",
    },
  ])("$name", ({ html }) => {
    expect(ask(html)).toBe("yes");
  });
  test.each(["Security Council", "security council", "Security council", "SECURITY COUNCIL", "UNSC", "unsc"])(
    "“%s”",
    (name) => {
      expect(ask(OTHER + OTHER + OTHER + COUNCIL.replace("Security Council", name))).toBe("yes");
    },
  );
  test.each([
    "The 15-member council is to vote on a draft resolution on the arms embargo before the week is out.",
    "Russia vetoed the draft at the United Nations on Monday, and the council will not meet on it again this year.",
  ])("the Council by its bare name: %s", (line) => {
    expect(ask(`${OTHER}${OTHER}${OTHER}<p>${line}</p>`)).toBe("yes");
  });
  test("an instrument named before the Council", () => {
    expect(ask(`<p>A draft resolution went round among the members on Tuesday.</p>${COUNCIL_ALONE}${OTHER}`)).toBe(
      "yes",
    );
  });
  test("an article that says so and comes to the Council late", () => {
    expect(ask(ARTICLE + OTHER.repeat(100) + COUNCIL)).toBe("yes");
  });
  test("the front address with an article's number", () => {
    expect(ask(COUNCIL, "/", "?p=123")).toBe("yes");
  });
});

test("let through: an article inside web components", () => {
  const { document } = new Window();
  document.write(`<!doctype html><html><head>${ARTICLE}</head><body><news-page></news-page></body></html>`);
  const outer = document.querySelector("news-page")?.attachShadow({ mode: "open" });
  if (outer) outer.innerHTML = "<news-article></news-article>";
  const inner = outer?.querySelector("news-article")?.attachShadow({ mode: "open" });
  const address = { pathname: "/2006/07/12/draft", search: "" };
  expect(askGate(document as unknown as Document, address)).toBe("later");
  if (inner) inner.innerHTML = OTHER + COUNCIL;
  expect(askGate(document as unknown as Document, address)).toBe("yes");
});

describe("stopped", () => {
  test.each([
    { name: "a page about something else", html: OTHER + OTHER + OTHER },
    {
      name: "another council",
      html: `<p>The city council passed a resolution on the new tram line last night.</p>${OTHER}${OTHER}`,
    },
    {
      name: "a president's own council",
      html: `<p>The National Security Council drafted a resolution of the crisis for the president.</p>${OTHER}${OTHER}`,
    },
    {
      name: "another council of the United Nations",
      html: `<p>The U.N. Human Rights Council passed a resolution on the right to food after a short debate.</p>${OTHER}${OTHER}`,
    },
    { name: "the Council named in a menu", html: `<p>Security Council</p>${OTHER}${OTHER}${OTHER}` },
    {
      name: "a long page that names it far down, and nowhere says that it is an article",
      html: OTHER.repeat(100) + COUNCIL,
    },
    { name: "a section page", html: "<h3><a href=x>Draft</a></h3>".repeat(20) + COUNCIL },
  ])("$name", ({ html }) => {
    expect(ask(html)).toBe("no");
  });
  test.each(["/", "/en/", "/index.html"])("the front page %s", (pathname) => {
    expect(ask(COUNCIL + OTHER + OTHER, pathname)).toBe("no");
  });
});

describe("looked at again", () => {
  test("an article that is still empty", () => {
    expect(ask(ARTICLE)).toBe("later");
  });
  test("a page that hardly holds a word yet", () => {
    expect(ask("<div id=root></div>")).toBe("later");
  });
});
