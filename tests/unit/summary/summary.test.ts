import { describe, expect, test } from "vitest";
import type { Analysis, Article, Claim, Position, Quote, Span, Stance } from "../../../utils/model.ts";
import { setTable } from "../../../utils/summary/council-table.ts";
import { groupByPosition } from "../../../utils/summary/groups.ts";
import { seatPlaces } from "../../../utils/summary/horseshoe.ts";
import { share } from "../../../utils/summary/share.ts";
import { summarize } from "../../../utils/summary/summary.ts";
import { speakerWithRole } from "../../../utils/summary/wording.ts";
import { createWords } from "../../../utils/words.ts";

const TEXT =
  "“We support the draft,” Kenji Mori said. Britain and Denmark back the draft. “It is late,” Ana Ruiz said.";
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ARTICLE: Article = {
  url: "https://example.org/a",
  title: "A <draft> & a [vote]",
  site: "The Gazette",
  byline: null,
  published: "2006-07-12",
  language: "en",
  text: TEXT,
  paragraphs: [{ start: 0, end: TEXT.length }],
};
const claim = (id: string, country: string, highlight: string, cue: string, quoted: boolean): Claim => ({
  id,
  country,
  instrument: "resolution",
  polarity: "for",
  leaning: "resolution",
  sentence: at(highlight),
  highlight: at(highlight),
  cue: at(cue),
  rule: "r",
  speaker: quoted ? { name: "Kenji Mori", role: "Ambassador", country } : null,
  manner: quoted ? "quoted" : "reporter",
  weight: 1,
});
const stance = (country: string, name: string, position: Position, id: string): Stance => ({
  country,
  name,
  position,
  confidence: 1,
  thin: false,
  mixed: false,
  movedFrom: null,
  claims: [id],
  strongest: id,
});
const quote = (id: string, words: string, name: string): Quote => ({
  id,
  text: words,
  ...at(words),
  speaker: { name, role: null, country: null },
  cue: null,
});
const ANALYSIS: Analysis = {
  relevant: true,
  relevance: 1,
  reasons: [],
  claims: [
    claim("c1", "JP", "“We support the draft,”", "support", true),
    claim("c2", "GB", "Britain and Denmark back the draft", "back", false),
    claim("c3", "DK", "Britain and Denmark back the draft", "back", false),
  ],
  stances: [
    stance("JP", "Japan", "resolution", "c1"),
    stance("GB", "Britain", "resolution", "c2"),
    stance("DK", "Denmark", "resolution", "c3"),
  ],
  quotes: [quote("q1", "We support the draft,", "Kenji Mori"), quote("q2", "It is late,", "Ana Ruiz")],
  subjects: [],
};
const summary = summarize(ARTICLE, ANALYSIS, (span) => `https://example.org/a#${span.start}`);
const words = createWords((key, values) => [key, ...values].join(" "), "en");

describe("a summary", () => {
  test("shows a quote without its marks and closing comma, its cue inside", () => {
    const [line] = summary.lines;
    expect(line?.text).toBe("We support the draft");
    expect(line?.cue && line.text.slice(line.cue.start, line.cue.end)).toBe("support");
  });
  test("numbers lines in article order; the same words have one number", () => {
    expect(summary.lines.map((l) => l.order)).toEqual([1, 2, 2]);
    expect(summary.lineCount).toBe(2);
  });
  test("keeps the quotes that no claim speaks from", () => {
    expect(summary.quotes.map((q) => q.speaker.name)).toEqual(["Ana Ruiz"]);
  });
  test("puts countries that one line speaks for into one row", () => {
    const [group] = groupByPosition(summary.countries);
    expect(group?.rows.map((row) => row.kind)).toEqual(["country", "shared"]);
  });
});

describe("sharing", () => {
  test("Markdown keeps the links and escapes what would be markup", () => {
    const text = share(summary, words, "markdown");
    expect(text).toContain("# [A \\<draft\\> & a \\[vote\\]](https://example.org/a)");
    expect(text).toContain("[“We support the draft”](https://example.org/a#0)");
  });
  test("HTML escapes the page's words", () => {
    expect(share(summary, words, "html")).toContain("A &lt;draft&gt; &amp; a [vote]");
  });
  test("plain text names countries and speakers", () => {
    expect(share(summary, words, "text")).toContain("Britain and Denmark: Britain and Denmark back the draft");
  });
});

describe("the Council's table", () => {
  test("seats members of the article's day, others beside it", () => {
    const table = setTable({ ...summary, countries: [...summary.countries, { ...entry("DE"), position: "opposed" }] });
    if (table.kind !== "set") throw new Error(table.kind);
    expect(table.seats.map((s) => s.country).join(" ")).toBe("AR CN DK FR GH GR JP PE QA CG RU SK TZ GB US");
    expect(table.guests.map((g) => g.country)).toEqual(["DE"]);
    expect([table.vote.inFavour.length, table.vote.unheard.length]).toEqual([3, 12]);
  });
  test("is not guessed without a date, or beyond what is known", () => {
    expect(setTable({ ...summary, published: null }).kind).toBe("no-date");
    expect(setTable({ ...summary, published: "2099-01-01" })).toEqual({ kind: "unknown", date: "2099-01-01" });
  });
  test("places seats at equal distances", () => {
    const places = seatPlaces(15);
    const gaps = places.slice(1).map((p, i) => Math.hypot(p.x - (places[i]?.x ?? 0), p.y - (places[i]?.y ?? 0)));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1.5);
  });
});

function entry(country: string) {
  const [first] = summary.countries;
  if (!first) throw new Error("no entry");
  return { ...first, country };
}

test.each([
  { name: "Shinzo Abe", role: "Chief Cabinet Secretary", said: "Shinzo Abe, chief cabinet secretary" },
  { name: "Ana Ruiz", role: "U.N. Ambassador", said: "Ana Ruiz, U.N. ambassador" },
  { name: "a Western diplomat", role: "diplomat", said: "a Western diplomat" },
  { name: "Ana Ruiz", role: null, said: "Ana Ruiz" },
])("$name, $role", ({ name, role, said }) => {
  expect(speakerWithRole({ name, role, country: null })).toBe(said);
});
