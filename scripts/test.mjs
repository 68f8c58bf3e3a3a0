// `npm test`: installs what is missing, checks everything, and ends with one line, "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { bin, ensureBrowsers, installDependencies, NODE, ROOT } from "./setup.mjs";

const RESULTS = path.join(ROOT, "artifacts", "test");

/** Preact's own `innerHTML`, which the linter cannot know to be unused. No other warning passes. */
const KNOWN_WARNINGS = new Set(["UNSAFE_VAR_ASSIGNMENT"]);

/** Tools start `node` by name; it shall be the project's own. */
const ENVIRONMENT = { ...process.env, PATH: `${path.dirname(NODE)}${path.delimiter}${process.env.PATH}` };

const counts = { passed: 0, failed: 0 };

main();

function main() {
  let browsers;
  try {
    installDependencies();
    browsers = ensureBrowsers(["chromium", "firefox"]);
  } catch (error) {
    finish([error.message]);
    return;
  }
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  const failures = [];
  const part = (title, check) => {
    console.log(`\n── ${title}`);
    const { failed } = counts;
    if (check()) return true;
    failures.push(title);
    // A part that fails without a failed test of its own counts as one.
    if (counts.failed === failed) counts.failed++;
    return false;
  };
  part("Format and lint (biome)", () => run("biome", ["check", "."]));
  part("Types (tsc)", () => run("wxt", ["prepare"]) && run("tsc", ["--noEmit"]));
  part("Unit tests and import directions (vitest)", () => runTests("unit", ["--config", "vitest.config.ts"]));
  const isBuilt = part(
    "Builds for Chrome and Firefox (wxt)",
    () => run("wxt", ["build"]) && run("wxt", ["build", "-b", "firefox", "--mv3"]),
  );
  if (isBuilt) {
    part("Add-on rules (web-ext lint)", lintAddon);
    part("In real Chromium and Firefox (vitest, puppeteer)", () =>
      runTests("e2e", ["--config", "tests/e2e/vitest.config.ts"], browsers),
    );
  } else failures.push("Add-on rules and real browsers: not run, there is no build");
  finish(failures);
}

function finish(failures) {
  console.log("");
  for (const failure of failures) console.log(`failed: ${failure}`);
  if (failures.length > 0 && counts.failed === 0) counts.failed = 1;
  process.exitCode = failures.length > 0 ? 1 : 0;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
}

function run(command, args, env = {}) {
  const done = spawnSync(bin(command), args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...ENVIRONMENT, ...env },
    shell: process.platform === "win32",
  });
  if (done.error) console.error(done.error.message);
  return done.status === 0;
}

function runTests(name, args, env = {}) {
  const report = path.join(RESULTS, `${name}.json`);
  const isRight = run(
    "vitest",
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env,
  );
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  counts.passed += numPassedTests;
  // A test that is skipped shows nothing; only a platform without the feature may skip, and none of ours does.
  counts.failed += numFailedTests + numPendingTests + numTodoTests;
  return isRight && numPassedTests > 0 && numPendingTests + numTodoTests === 0;
}

function lintAddon() {
  const done = spawnSync(bin("web-ext"), ["lint", "-s", ".output/firefox-mv3", "--output", "json"], {
    cwd: ROOT,
    env: ENVIRONMENT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  let result;
  try {
    result = JSON.parse(done.stdout.slice(done.stdout.indexOf("{")));
  } catch {
    console.error(`web-ext gave no report.\n${done.stdout}${done.stderr}`);
    return false;
  }
  const wrong = [...result.errors, ...result.warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))];
  for (const { code, message, file, line } of wrong) console.error(`${code}: ${message} (${file ?? ""}:${line ?? ""})`);
  console.log(
    `${result.errors.length} errors, ${result.warnings.length} warnings, ${wrong.length} of them to be mended`,
  );
  return wrong.length === 0;
}
