import { createServer } from "node:http";
import path from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { ROOT } from "../setup.mjs";
import { type Measured, toMeasured } from "./measure.ts";

/** The gate looks at a page when it is idle; this is long after. */
const SETTLE = 400;
const WARM_UP = 3;

/** A page that says it is an article, is as long as one, and has a script of its own to compare with. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nine ways with plums</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Nine ways with plums</h1>
${Array.from({ length: 60 }, (_, i) => `<p>Recipe ${i}: halve the plums, take out the stones, and leave them with the sugar for an hour before you light the oven. A pinch of salt does them good, and so does patience.</p>`).join("\n")}
</article></main><script>for (const p of document.querySelectorAll("p")) p.append(" " + p.textContent.length);</script></body></html>`;

/** Script time of the same page's main thread with the built extension and without, in two browsers, in turn. */
export async function measureGate(program: string, rounds: number): Promise<Measured> {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(PAGE));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = `http://127.0.0.1:${address.port}/`;
  const [withGate, without] = await Promise.all([start(program, true), start(program, false)]);
  const times: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds + WARM_UP; round++) {
      const pair = [await scriptTime(withGate, url), await scriptTime(without, url)] as const;
      if (round < WARM_UP) continue;
      times[0].push(pair[0]);
      times[1].push(pair[1]);
    }
  } finally {
    await Promise.all([withGate.close(), without.close()]);
    server.close();
  }
  return toMeasured(times[0], times[1]);
}

async function start(executablePath: string, extension: boolean): Promise<Browser> {
  const args = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? [...args, "--no-sandbox"] : args,
    ...(extension ? { enableExtensions: [path.join(ROOT, ".output", "chrome-mv3")] } : {}),
  });
}

/** Milliseconds. */
async function scriptTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  await new Promise((done) => setTimeout(done, SETTLE));
  const { ScriptDuration } = await page.metrics();
  await page.close();
  return (ScriptDuration ?? 0) * 1000;
}
