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

/** A settings file that a reader picked: `null` when it is not one. */
export function parseSettingsFile(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && ("reading" in value || "skippedSites" in value) ? parseSettings(value) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
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
