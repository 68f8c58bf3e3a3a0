import type { Words } from "../words.ts";
import { groupByPosition } from "./groups.ts";
import { POSITION_TITLES } from "./positions.ts";
import type { CountryEntry, Line, Summary } from "./summary.ts";
import { attribution, metaLine } from "./wording.ts";

/** The forms in which a summary leaves the extension. */
export type ShareForm = "markdown" | "text" | "html";

/** The whole summary with its sources, in one of the forms. */
export function share(summary: Summary, words: Words, form: ShareForm): string {
  const write = WRITERS[form];
  const groups = groupByPosition(summary.countries).map(({ position, count, rows }) => ({
    title: `${words.t(POSITION_TITLES[position])} (${words.number(count)})`,
    items: rows.map((row) => {
      const entries = row.kind === "country" ? [row.entry] : row.entries;
      return {
        names: words.list(entries.map((entry: CountryEntry) => words.country(entry.country, entry.name))),
        line: row.kind === "country" ? row.entry.strongest : row.line,
      };
    }),
  }));
  return write({ summary, meta: metaLine(summary, words), groups, words });
}

interface Content {
  readonly summary: Summary;
  readonly meta: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly { readonly names: string; readonly line: Line }[];
  }[];
  readonly words: Words;
}

const WRITERS: Readonly<Record<ShareForm, (content: Content) => string>> = {
  markdown: ({ summary, meta, groups, words }) =>
    [
      `# [${escapeMarkdown(summary.title)}](${summary.url})`,
      escapeMarkdown(meta),
      ...groups.map(({ title, items }) =>
        [
          `## ${escapeMarkdown(title)}`,
          ...items.map(
            ({ names, line }) =>
              `- **${escapeMarkdown(names)}**: [${escapeMarkdown(spoken(line))}](${line.link}) — ${escapeMarkdown(attribution(line, words))}`,
          ),
        ].join("\n"),
      ),
      "",
    ].join("\n\n"),
  text: ({ summary, meta, groups, words }) =>
    [
      [summary.title, meta, summary.url].join("\n"),
      ...groups.map(({ title, items }) =>
        [title, ...items.map(({ names, line }) => `  ${names}: ${spoken(line)} (${attribution(line, words)})`)].join(
          "\n",
        ),
      ),
      "",
    ].join("\n\n"),
  html: ({ summary, meta, groups, words }) =>
    [
      `<h2><a href="${escapeHtml(summary.url)}">${escapeHtml(summary.title)}</a></h2><p>${escapeHtml(meta)}</p>`,
      ...groups.map(({ title, items }) => {
        const list = items.map(
          ({ names, line }) =>
            `<li><b>${escapeHtml(names)}</b>: <a href="${escapeHtml(line.link)}">${escapeHtml(spoken(line))}</a> — ${escapeHtml(attribution(line, words))}</li>`,
        );
        return `<h3>${escapeHtml(title)}</h3><ul>${list.join("")}</ul>`;
      }),
    ].join("\n"),
};

function spoken(line: Line): string {
  return line.manner === "quoted" ? `“${line.text}”` : line.text;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
}

function escapeHtml(text: string): string {
  const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (c) => NAMES[c] ?? c);
}
