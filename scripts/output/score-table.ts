import { POSITIONS } from "../../utils/model.ts";
import type { Miss } from "../scoring/misses.ts";
import type { Share, Tally, Totals } from "../scoring/totals.ts";

/** The scores for people. */
export function toScoreTable(totals: Totals): string {
  const { articles, unread, detection, positions, byLabel, warned, reliability } = totals;
  return [
    `${articles} articles${unread > 0 ? `, ${unread} could not be read` : ""}`,
    "",
    row("", ["right", "extra", "missed", "precision", "recall", "F1"]),
    tallyRow("detection", detection),
    tallyRow("positions", positions),
    ...POSITIONS.map((label) => tallyRow(`  ${label}`, byLabel[label])),
    `  of the extra positions ${warned} went to countries that the labels warn of`,
    "",
    row("", ["right", "of", "share"]),
    shareRow("quotes found", totals.quotes),
    shareRow("  quote → country", totals.quoteCountries),
    shareRow("  quote → speaker", totals.quoteSpeakers),
    shareRow("evidence lines hit", totals.evidence),
    "",
    row("confidence", ["count", "predicted", "right"]),
    ...reliability.map(({ from, to, count, confidence, right }) =>
      row(`  ${from.toFixed(1)} – ${to.toFixed(1)}`, [String(count), percent(confidence), percent(right)]),
    ),
  ].join("\n");
}

/** Misses for people, by article. */
export function toMissList(misses: readonly Miss[]): string {
  let article = "";
  return misses
    .map((miss) => {
      const head = miss.article === article ? "" : `\n${miss.article}\n`;
      article = miss.article;
      return `${head}  ${miss.kind}: ${miss.line}${miss.details.map((detail) => `\n      ${detail}`).join("")}`;
    })
    .join("\n");
}

const FIRST_COLUMN = 20;
const COLUMN = 11;

function row(name: string, cells: readonly string[]): string {
  return (name.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join("")).trimEnd();
}

function tallyRow(name: string, { right, extra, missed, precision, recall, f1 }: Tally): string {
  return row(name, [String(right), String(extra), String(missed), percent(precision), percent(recall), percent(f1)]);
}

function shareRow(name: string, { right, of, share }: Share): string {
  return row(name, [String(right), String(of), percent(share)]);
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)}%`;
}
