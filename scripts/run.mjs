// Starts a TypeScript command of this project on a machine that may have only git and Node 18 or newer:
// `node scripts/run.mjs analyze …` installs what is missing and runs scripts/analyze.ts.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { installDependencies, NODE, ROOT } from "./setup.mjs";

const [command, ...args] = process.argv.slice(2);
try {
  installDependencies();
  const done = spawnSync(NODE, [path.join(ROOT, "scripts", `${command}.ts`), ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.error) throw done.error;
  process.exitCode = done.status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
