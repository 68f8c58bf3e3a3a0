import { signal } from "@preact/signals";
import type { CountryEntry, Summary } from "../summary/summary.ts";
import type { Mark } from "./marks.ts";
import type { Box } from "./place.ts";

/** What the card over the page shows. */
export interface CardContent {
  readonly mark: Mark;
  /** Entries of the countries that the mark speaks for, one for each of its lines. */
  readonly entries: readonly CountryEntry[];
  readonly lineCount: number;
  /** Boxes of the marked words in the viewport; the card goes beside them. */
  readonly boxes: readonly Box[];
  /** Where the pointer was; null when opened by keyboard. */
  readonly x: number | null;
  /** The page is dark behind these words. */
  readonly onDark: boolean;
}

/** State of the card and the legend over the page. */
export function createCardModel() {
  const content = signal<CardContent | null>(null);
  const focused = signal(false);
  const copied = signal(false);
  const legend = signal(false);
  return {
    content,
    /** The card was opened by keyboard and takes the focus. */
    focused,
    copied,
    legend,
    open(next: CardContent, focus: boolean): void {
      copied.value = false;
      focused.value = focus;
      content.value = next;
    },
    move(boxes: readonly Box[]): void {
      if (content.value) content.value = { ...content.value, boxes };
    },
    close(): void {
      content.value = null;
      focused.value = false;
    },
    confirmCopy(): void {
      copied.value = true;
    },
    toggleLegend(): void {
      legend.value = !legend.value;
    },
    closeLegend(): void {
      legend.value = false;
    },
  };
}
export type CardModel = ReturnType<typeof createCardModel>;

/** The entries behind a mark's lines, or behind the country of a quote's speaker. */
export function entriesOf(mark: Mark, summary: Summary): readonly CountryEntry[] {
  if (mark.kind === "quote") return mark.entry ? [mark.entry] : [];
  return mark.lines.flatMap((line) => summary.countries.filter((entry) => entry.country === line.country));
}
