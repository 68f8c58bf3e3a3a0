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
  const rank = ({ mark }: PlacedMark): number => (mark.kind === "quote" ? 1e9 : 0) + mark.span.end - mark.span.start;
  return [...marks].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** The next line mark after `from` (or before it), going round at the ends; quotes are passed over. */
export function stepFrom(marks: readonly PlacedMark[], from: string | null, by: 1 | -1): PlacedMark | null {
  const lines = marks.filter(({ mark }) => mark.kind === "line");
  const at = lines.findIndex(({ mark }) => mark.id === from);
  const next = at < 0 ? (by === 1 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length;
  return lines[next] ?? null;
}
