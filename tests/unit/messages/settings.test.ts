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

test.each([
  { text: "{", found: null },
  { text: "[]", found: null },
  { text: '{"name":"other program"}', found: null },
])("$text is no settings file", ({ text, found }) => {
  expect(parseSettingsFile(text)).toBe(found);
});

test("what is exported is imported again", () => {
  const settings = { ...DEFAULT_SETTINGS, skippedSites: ["example.org"], language: "ja" as const };
  expect(parseSettingsFile(JSON.stringify(settings))).toEqual(settings);
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
