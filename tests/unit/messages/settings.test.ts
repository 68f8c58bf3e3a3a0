import { describe, expect, test } from "vitest";
import {
  DEFAULT_SETTINGS,
  isSkipped,
  parseSettings,
  parseSettingsFile,
  siteName,
  withSite,
} from "../../../utils/settings.ts";

test("nothing stored: defaults", () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
});

test("unknown values fall back one by one", () => {
  const read = parseSettings({
    reading: "click",
    markStyle: "glitter",
    marked: ["opposed", "x"],
    skippedSites: ["A.org", 3],
  });
  expect(read).toEqual({ ...DEFAULT_SETTINGS, reading: "click", marked: ["opposed"], skippedSites: ["a.org"] });
});

describe("a settings file", () => {
  const current = { ...DEFAULT_SETTINGS, skippedSites: ["kept.example"], language: "ja" as const };
  const whole = { ...current, reading: "click" as const };

  test.each([
    { name: "is cut off", text: JSON.stringify(whole).slice(0, -9) },
    { name: "is empty", text: "" },
    { name: "is a list", text: "[]" },
    { name: "is another program's", text: '{"name":"other program"}' },
    { name: "has an unknown way to read", text: '{"reading":"always"}' },
    { name: "has an unknown style", text: JSON.stringify({ ...whole, markStyle: "glitter" }) },
    { name: "has an unknown language", text: JSON.stringify({ ...whole, language: "tlh" }) },
    { name: "marks an unknown position", text: JSON.stringify({ ...whole, marked: ["opposed", "x"] }) },
    { name: "skips what is no site", text: JSON.stringify({ ...whole, skippedSites: ["a.org", "not a site"] }) },
    { name: "skips a number", text: JSON.stringify({ ...whole, skippedSites: [3] }) },
    { name: "has a text for a list", text: JSON.stringify({ ...whole, skippedSites: "a.org" }) },
    { name: "has a text for a yes", text: JSON.stringify({ ...whole, markQuotes: "yes" }) },
  ])("that $name is refused", ({ text }) => {
    expect(parseSettingsFile(text, current)).toBeNull();
  });

  test("that was exported is imported again", () => {
    expect(parseSettingsFile(JSON.stringify(whole), DEFAULT_SETTINGS)).toEqual(whole);
  });
  test("of an older version leaves alone what it does not know", () => {
    expect(parseSettingsFile('{"reading":"click"}', current)).toEqual(whole);
  });
  test("may name sites as people write them", () => {
    expect(parseSettingsFile('{"skippedSites":["https://www.B.org/x","a.org"]}', current)?.skippedSites).toEqual([
      "a.org",
      "b.org",
    ]);
  });
});

test.each([
  { typed: "https://www.Example.org/a?b", site: "example.org" },
  { typed: "news.example.org", site: "news.example.org" },
  { typed: "  example.org ", site: "example.org" },
  { typed: "localhost:3000", site: "localhost" },
  { typed: "not a site", site: null },
  { typed: "ftp://example.org", site: null },
  { typed: "", site: null },
])("“$typed” is $site", ({ typed, site }) => {
  expect(siteName(typed)).toBe(site);
});

describe("skipped sites", () => {
  const settings = withSite(DEFAULT_SETTINGS, "https://www.example.org/x", true);
  test.each([
    { url: "https://example.org/", skipped: true },
    { url: "http://news.example.org/a", skipped: true },
    { url: "https://notexample.org/", skipped: false },
    { url: "https://example.org.evil.net/", skipped: false },
  ])("$url: $skipped", ({ url, skipped }) => {
    expect(isSkipped(settings, url)).toBe(skipped);
  });
  test("taking a subdomain off takes off the entry that skipped it", () => {
    expect(withSite(settings, "https://news.example.org/a", false).skippedSites).toEqual([]);
  });
});
