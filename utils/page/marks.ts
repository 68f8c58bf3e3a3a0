import type { Span } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { CountryEntry, Line, QuoteLine, Summary } from "../summary/summary.ts";
import type { Tone } from "./tones.ts";

/** A piece of one live Text node, offsets end exclusive. */
export interface Part {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Words to mark on the page, and what its card says. */
export type Mark = { readonly id: string; readonly tone: Tone; readonly span: Span } & (
  | { readonly kind: "line"; readonly order: number; readonly lines: readonly [Line, ...Line[]] }
  | { readonly kind: "quote"; readonly quote: QuoteLine; readonly entry: CountryEntry | null }
);

/** A mark with the place where it stands in the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly parts: readonly Part[];
}

/** The marks that the reader's settings ask for, in article order; lines on the same words share one mark. */
export function marksOf(summary: Summary, settings: Settings): readonly Mark[] {
  const byOrder = new Map<number, [Line, ...Line[]]>();
  for (const line of summary.lines) {
    if (!settings.marked.includes(line.leaning)) continue;
    const same = byOrder.get(line.order);
    if (same) same.push(line);
    else byOrder.set(line.order, [line]);
  }
  const marks: Mark[] = [];
  for (const [order, lines] of byOrder) {
    const [{ id, leaning, span }] = lines;
    marks.push({ kind: "line", id, tone: leaning, span, order, lines });
  }
  if (settings.markQuotes) {
    for (const quote of summary.quotes) {
      const entry = summary.countries.find((c) => c.country === quote.speaker.country) ?? null;
      marks.push({ kind: "quote", id: quote.id, tone: "quote", span: quote.span, quote, entry });
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The mark meant where several lie under the pointer: a line before a quote, then the shorter one. */
export function pickMark(marks: readonly PlacedMark[]): PlacedMark | null {
  return ranked(marks)[0] ?? null;
}

function ranked(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const rank = ({ mark }: PlacedMark): number => (mark.kind === "quote" ? 1e9 : 0) + mark.span.end - mark.span.start;
  return [...marks].sort((a, b) => rank(a) - rank(b));
}

/** The next line mark after `from` (or before it), going round at the ends; quotes are passed over. */
export function stepFrom(marks: readonly PlacedMark[], from: string | null, by: 1 | -1): PlacedMark | null {
  const lines = marks.filter(({ mark }) => mark.kind === "line");
  const at = lines.findIndex(({ mark }) => mark.id === from);
  const next = at < 0 ? (by === 1 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length;
  return lines[next] ?? null;
}

/**
 * Each mark with the parts where it is painted and pointed at: words that several marks share go to the one that
 * `pickMark` would pick, for two tints and two underlines over each other can be told apart by nobody. A mark that
 * would lose all its words keeps them.
 */
export function sharedOut(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const taken = new Map<Text, { readonly start: number; readonly end: number }[]>();
  const parts = new Map<PlacedMark, readonly Part[]>();
  for (const placed of ranked(marks)) {
    const left = placed.parts.flatMap((part) => without(part, taken.get(part.node) ?? []));
    parts.set(placed, left.length > 0 ? left : placed.parts);
    for (const { node, start, end } of placed.parts) taken.set(node, [...(taken.get(node) ?? []), { start, end }]);
  }
  return marks.map((placed) => ({ ...placed, parts: parts.get(placed) ?? placed.parts }));
}

function without({ node, start, end }: Part, taken: readonly { start: number; end: number }[]): readonly Part[] {
  let left: readonly Part[] = [{ node, start, end }];
  for (const cut of taken) {
    left = left.flatMap((part) =>
      [
        { node, start: part.start, end: Math.min(part.end, cut.start) },
        { node, start: Math.max(part.start, cut.end), end: part.end },
      ].filter((piece) => piece.start < piece.end),
    );
  }
  return left;
}
