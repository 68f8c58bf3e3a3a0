import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { POSITIONS, type Position } from "../../utils/model.ts";

/** What people say of one article; the format is described in the README of the labelled articles. */
export interface Labels {
  readonly id: string;
  readonly date: string | null;
  readonly relevant: boolean;
  /** A fair reader could go either way: does not count in detection. */
  readonly borderline: boolean;
  readonly stances: readonly StanceLabel[];
  /** Countries that a careless reader could give a position. */
  readonly not: readonly string[];
  readonly quotes: readonly QuoteLabel[];
}

export interface StanceLabel {
  readonly country: string;
  readonly label: Position;
  readonly accept: readonly Position[];
  readonly optional: boolean;
  /** First words of each sentence that shows it. */
  readonly evidence: readonly string[];
}

export interface QuoteLabel {
  readonly text: string;
  readonly speaker: string | null;
  readonly country: string | null;
}

export interface LabelledFile {
  readonly labels: Labels;
  /** The page or text that the labels are about. */
  readonly file: string;
}

const PAGE_ENDINGS = [".html", ".htm", ".txt"];

/**
 * Labelled articles of a folder: `x.json` beside `x.html` or `x.txt`, and `x/expected.json` beside `x/page.html`.
 * @throws Error naming the file, for labels that cannot be read.
 */
export function findLabelled(folder: string): readonly LabelledFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const place = path.join(folder, name);
      if (statSync(place).isDirectory()) {
        const labels = path.join(place, "expected.json");
        return existsSync(labels)
          ? [load(labels, [path.join(place, "page.html"), path.join(place, "page.txt")], name)]
          : [];
      }
      if (!name.endsWith(".json")) return [];
      const bare = place.slice(0, -".json".length);
      return [
        load(
          place,
          PAGE_ENDINGS.map((ending) => bare + ending),
          path.basename(bare),
        ),
      ];
    });
}

function load(labelFile: string, candidates: readonly string[], id: string): LabelledFile {
  const file = candidates.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${labelFile}: no article beside it`);
  try {
    return { file, labels: parseLabels(JSON.parse(readFileSync(labelFile, "utf8")), id) };
  } catch (error) {
    throw new Error(`${labelFile}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** @param id - for labels that have none of their own. */
export function parseLabels(value: unknown, id: string): Labels {
  const given = fields(value, "labels");
  if (typeof given["relevant"] !== "boolean") throw new Error("`relevant` must be true or false");
  return {
    id: string(given["id"]) ?? id,
    date: string(given["date"]),
    relevant: given["relevant"],
    borderline: given["borderline"] === true,
    stances: list(given["stances"]).map(parseStance),
    not: strings(given["not"]),
    quotes: list(given["quotes"]).map((quote) => {
      const { text, speaker, country } = fields(quote, "quote");
      if (typeof text !== "string") throw new Error("a quote needs its text");
      return { text, speaker: string(speaker), country: string(country) };
    }),
  };
}

function parseStance(value: unknown): StanceLabel {
  const given = fields(value, "stance");
  const country = string(given["country"]);
  const label = position(given["label"]);
  if (!country || !label) throw new Error(`a stance needs country and label: ${JSON.stringify(value)}`);
  const accept = strings(given["accept"])
    .map(position)
    .filter((p) => p !== null);
  return { country, label, accept, optional: given["optional"] === true, evidence: strings(given["evidence"]) };
}

function position(value: unknown): Position | null {
  return POSITIONS.find((p) => p === value) ?? null;
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} must be an object`);
  return value as Fields;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): readonly string[] {
  return list(value).filter((item) => typeof item === "string");
}

function string(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
