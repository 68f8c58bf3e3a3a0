import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The Node that the project runs on, whatever Node started this. It comes with the dependencies. */
export const NODE = path.join(ROOT, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

/** npm's own record of what is installed. */
const INSTALLED = path.join(ROOT, "node_modules", ".package-lock.json");

/** Install the dependencies from the lockfile where they are missing or others. Progress goes to standard error. */
export function installDependencies() {
  if (isInstalled()) return;
  console.error("Installing dependencies (npm ci), about a minute…");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error("npm ci failed; see above.");
    process.exit(1);
  }
}

/** Not by age: a fresh clone's files and npm's writes come in no certain order. */
function isInstalled() {
  if (!existsSync(INSTALLED) || !existsSync(NODE)) return false;
  const wanted = Object.entries(readPackages(path.join(ROOT, "package-lock.json")));
  const present = readPackages(INSTALLED);
  return wanted.every(
    ([place, { version, optional }]) =>
      place === "" || (present[place] ? present[place].version === version : optional),
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} what a lockfile lists, by folder. */
function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}
