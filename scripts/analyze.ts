import { parseArgs } from "node:util";
import { analyze, NOTHING } from "../utils/analyze.ts";
import { looksEnglish } from "../utils/article/looks-english.ts";
import { readSource } from "./input/read-source.ts";
import { type Report, type Skipped, toReport } from "./output/report.ts";
import { toTable } from "./output/table.ts";

const USAGE = `Usage: npm run --silent analyze -- [--json|--jsonl] [--date YYYY-MM-DD] FILE…

Reads news articles (HTML or plain text; - for standard input) and tells where each country stands.

  --json    print one JSON object (with several files: one a line)
  --jsonl   print one JSON object a line
  --date    the day of publication, where the file does not tell it`;

const USAGE_ERROR = 2;

type Format = "table" | "json" | "jsonl";
type Outcome = { readonly file: string; readonly error: string } | Report;

/** @returns the process's exit status. */
function main(args: readonly string[]): number {
  const given = readArguments(args);
  if (typeof given === "string") {
    console.error(given);
    return given === USAGE ? 0 : USAGE_ERROR;
  }
  let status = 0;
  for (const [i, file] of given.files.entries()) {
    const outcome = analyzeFile(file, given.date);
    if ("error" in outcome) {
      status = 1;
      console.error(`${file}: ${outcome.error}`);
    }
    if (given.format === "table" && i > 0) console.log("");
    console.log(print(outcome, given.format, given.files.length));
  }
  return status;
}

function analyzeFile(file: string, date: string | null): Outcome {
  try {
    const source = readSource(file);
    if (source.kind === "failed") return { file, error: source.error };
    const article = date === null ? source.article : { ...source.article, published: date };
    if (source.kind === "skipped") return toReport(file, article, NOTHING, source.reason);
    const analysis = analyze(article);
    // The engine reads English; of other languages it can only tell who was quoted.
    const skipped: Skipped = looksEnglish(article.text) ? null : "language";
    return toReport(file, article, skipped ? { ...NOTHING, quotes: analysis.quotes } : analysis, skipped);
  } catch (error) {
    // A bug on one file must not keep the others from being read.
    return { file, error: `internal error: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function print(outcome: Outcome, format: Format, files: number): string {
  if (format === "table") {
    return "error" in outcome ? `${outcome.file}: ${outcome.error}` : toTable(outcome, process.stdout.columns);
  }
  return JSON.stringify(outcome, null, format === "json" && files === 1 ? 2 : 0);
}

/** @returns what was asked for, or the message for a wrong call. */
function readArguments(
  args: readonly string[],
): { files: readonly string[]; format: Format; date: string | null } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        date: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return USAGE;
    if (positionals.length === 0) return `Name at least one file.\n\n${USAGE}`;
    if (values.date !== undefined && !isDay(values.date))
      return `--date wants a day as YYYY-MM-DD, not "${values.date}".`;
    return {
      files: positionals,
      format: values.jsonl ? "jsonl" : values.json ? "json" : "table",
      date: values.date ?? null,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// `analyze … | head` closes the pipe early; that is no error.
process.stdout.on("error", () => process.exit());
process.exitCode = main(process.argv.slice(2));
