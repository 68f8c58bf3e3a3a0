// `npm run demo [-- --browser firefox] [--headless]`: from a fresh clone to a sample article with the extension at work.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bin, ensureBrowsers, installDependencies, NODE, ROOT } from "./setup.mjs";

const args = process.argv.slice(2);
const name = args.join(" ").includes("firefox") ? "firefox" : "chromium";

try {
  installDependencies();
  const places = ensureBrowsers([name]);
  console.log("Building the extension…");
  run(bin("wxt"), name === "firefox" ? ["build", "-b", "firefox", "--mv3"] : ["build"], { quiet: true });
  process.exitCode = run(NODE, [path.join(ROOT, "scripts", "demo", "main.ts"), ...args], { env: places });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns the exit status; of a quiet command only what it says when it fails is shown. */
function run(command, commandArgs, { quiet = false, env = {} } = {}) {
  const done = spawnSync(command, commandArgs, {
    cwd: ROOT,
    stdio: quiet ? "pipe" : "inherit",
    encoding: "utf8",
    // Tools start `node` by name; it shall be the project's own.
    env: { ...process.env, PATH: `${path.dirname(NODE)}${path.delimiter}${process.env.PATH}`, ...env },
    shell: process.platform === "win32",
  });
  if (done.error) throw done.error;
  if (quiet && done.status !== 0) throw new Error(`${done.stdout}${done.stderr}\n${path.basename(command)} failed.`);
  return done.status ?? 1;
}
