import { POSITIONS, type Position } from "./model.ts";

/** `tint`: a soft ground and a line. `line`: the line only. `strong`: a fuller ground and a thicker line. */
export const MARK_STYLES = ["tint", "line", "strong"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Tags of `public/_locales`, as `Intl` writes them; `auto` follows the browser. */
export const LANGUAGES = ["auto", "en", "fr", "es", "ar", "zh-CN", "ru", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader can set. */
export interface Settings {
  /** `automatic`: read each page the gate lets through. `click`: only when the toolbar button is pressed. */
  readonly reading: "automatic" | "click";
  /** Host names never read by themselves, without "www."; each holds for its subdomains too. */
  readonly skippedSites: readonly string[];
  readonly markStyle: MarkStyle;
  /** Positions to mark on the page, in display order. */
  readonly marked: readonly Position[];
  /** Mark quotes of known speakers that carry no claim. */
  readonly markQuotes: boolean;
  readonly language: Language;
}

export const DEFAULT_SETTINGS: Settings = {
  reading: "automatic",
  skippedSites: [],
  markStyle: "tint",
  marked: POSITIONS,
  markQuotes: true,
  language: "auto",
};

/** Where settings live in `storage.local`. */
export const SETTINGS_KEY = "settings";

/** Read stored or imported settings; whatever is missing or unknown falls back to its default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  const { reading, skippedSites, markStyle, marked, markQuotes, language } = value;
  const known = DEFAULT_SETTINGS;
  return {
    reading: reading === "click" ? "click" : "automatic",
    skippedSites: Array.isArray(skippedSites) ? sites(skippedSites) : known.skippedSites,
    markStyle: MARK_STYLES.find((s) => s === markStyle) ?? known.markStyle,
    marked: Array.isArray(marked) ? POSITIONS.filter((p) => marked.includes(p)) : known.marked,
    markQuotes: typeof markQuotes === "boolean" ? markQuotes : known.markQuotes,
    language: LANGUAGES.find((l) => l === language) ?? known.language,
  };
}

/**
 * A settings file that a reader picked. One wrong value refuses the whole file: to fall back to a default would throw
 * away what the reader had set.
 * @param current - stands for what the file leaves out, as one of an older version may.
 * @returns `null` when it is none.
 */
export function parseSettingsFile(text: string, current: Settings): Settings | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const known = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const given = known.filter((key) => key in value);
  if (given.length === 0) return null;
  const read = parseSettings({ ...current, ...value });
  return given.every((key) => sameValue(key, value[key], read[key])) ? read : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether nothing had to be dropped from a value. Order says nothing, and a site may be written in any way that is read. */
function sameValue(key: keyof Settings, given: unknown, read: Settings[keyof Settings]): boolean {
  if (!Array.isArray(given) || !Array.isArray(read)) return given === read;
  const name = (item: unknown): unknown => (key === "skippedSites" && typeof item === "string" ? siteName(item) : item);
  return given.every((item) => read.includes(name(item)));
}

/** What a reader may type for a site ("https://www.Example.org/x", "example.org") as a host name; `null` if it is none. */
export function siteName(typed: string): string | null {
  const trimmed = typed.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !/^[\p{L}\d.:[\]-]+$/u.test(hostname)) return null;
  return hostname.replace(/^www\./, "") || null;
}

/** Whether the reader asked to leave this address alone. */
export function isSkipped(settings: Settings, url: string): boolean {
  const host = siteName(url);
  return host !== null && settings.skippedSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Settings with the site of `url` skipped, or read again (whatever entry made it skipped goes). */
export function withSite(settings: Settings, url: string, skipped: boolean): Settings {
  const host = siteName(url);
  if (host === null) return settings;
  const others = settings.skippedSites.filter((site) => host !== site && !host.endsWith(`.${site}`));
  return { ...settings, skippedSites: skipped ? sites([...settings.skippedSites, host]) : others };
}

function sites(values: readonly unknown[]): string[] {
  const names = values.map((v) => (typeof v === "string" ? siteName(v) : null)).filter((v) => v !== null);
  return [...new Set(names)].sort();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
