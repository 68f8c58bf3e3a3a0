import { POSITIONS, type Position } from "../../utils/model.ts";
import type { Report } from "./report.ts";

const NAMES: Readonly<Record<Position, string>> = {
  resolution: "For a resolution",
  "two-step": "Statement first, resolution later",
  statement: "For a statement instead",
  opposed: "Opposed",
  undecided: "Undecided",
};

const NARROWEST = 60;
const WIDEST = 140;
const DEFAULT_WIDTH = 100;
const COUNTRY_WIDTH = 22;

/** A report for people: who wants what, and the line that shows it. */
export function toTable(report: Report, columns: number | undefined): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns ?? DEFAULT_WIDTH));
  const { article } = report;
  const source = [article.site, article.published].filter(Boolean).join(", ");
  const lines = [article.title || report.file, ...(source ? [source] : []), ""];
  if (!report.relevant) lines.push(notRelevant(report));
  else if (report.positions.length === 0) lines.push("On the Security Council, but no country takes a position.");
  for (const position of POSITIONS) {
    const group = report.positions.filter((p) => p.position === position);
    if (group.length === 0) continue;
    lines.push(NAMES[position]);
    for (const { name, confidence, claims } of group) {
      const strongest = report.claims.find((claim) => claim.id === claims[0]);
      const more = claims.length > 1 ? ` (+${claims.length - 1})` : "";
      const head = `  ${cut(name, COUNTRY_WIDTH).padEnd(COUNTRY_WIDTH)} ${`${Math.round(confidence * 100)}%`.padStart(4)}  `;
      lines.push(head + cut(strongest?.sentence ?? "", width - head.length - more.length) + more);
    }
  }
  if (report.subjects.length > 0) lines.push("", `About: ${report.subjects.join(", ")}`);
  return lines.join("\n");
}

function notRelevant({ skipped, relevance }: Report): string {
  if (skipped === "front-page") return "A front page or section page, not an article.";
  if (skipped === "language") return "Not in English: only quotations are read.";
  return `Not about what the Security Council should do (relevance ${Math.round(relevance * 100)}%).`;
}

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`;
}
