import path from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../../utils/analyze.ts";
import { readSource } from "../input/read-source.ts";
import { toReport } from "../output/report.ts";
import { toTable } from "../output/table.ts";
import { launch } from "./launch.ts";
import { takePictures } from "./pictures.ts";
import { startSite } from "./site.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SAMPLES = path.join(ROOT, "tests", "articles");
const SAMPLE = "sudan-ceasefire";
const PICTURES = path.join(ROOT, "artifacts", "demo");

const { values } = parseArgs({
  options: { browser: { type: "string", default: "chromium" }, headless: { type: "boolean", default: false } },
});

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const name = values.browser === "firefox" ? "firefox" : "chromium";
  const headless = values.headless || !hasDisplay();
  const site = await startSite(SAMPLES);
  const address = site.url(SAMPLE);
  console.log(`Serving sample articles at ${address}`);
  console.log(`Starting ${name === "firefox" ? "Firefox" : "the browser"}${headless ? " without a window" : ""}…`);
  const driven = await launch(name, headless);
  try {
    if (headless) {
      const files = await takePictures(driven, address, PICTURES, (step) => console.log(step));
      console.log(`\n${stanceTable()}\n`);
      for (const file of files) console.log(`Saved ${path.relative(process.cwd(), file)}`);
    } else {
      await driven.open(address);
      console.log("The article is open, its lines are marked. Rest the pointer on one, or press the extension's");
      console.log("button in the toolbar (behind the puzzle piece, if it is not pinned). Close the browser to end.");
      await driven.closed;
    }
  } finally {
    await driven.stop();
    await site.stop();
  }
}

/** What the popup shows, as text. */
function stanceTable(): string {
  const file = path.join(SAMPLES, SAMPLE, "page.html");
  const source = readSource(file);
  if (source.kind === "failed") throw new Error(`${file}: ${source.error}`);
  return toTable(toReport(file, source.article, analyze(source.article), null), process.stdout.columns);
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
