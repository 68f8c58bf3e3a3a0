// Puts in place what the project's commands need. Runs before anything is installed: plain JavaScript, Node 18, no dependency.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const ON_WINDOWS = process.platform === "win32";

/** A command that comes with the dependencies. */
export const bin = (name) => path.join(ROOT, "node_modules", ".bin", ON_WINDOWS ? `${name}.cmd` : name);

/** The Node that the project runs on, whatever Node started this. */
export const NODE = bin("node");

/** npm's own record of what is installed. */
const INSTALLED = path.join(ROOT, "node_modules", ".package-lock.json");

/** Install the dependencies from the lockfile where they are missing or others. Progress goes to standard error. */
export function installDependencies() {
  if (isInstalled()) return;
  console.error("Installing dependencies (npm ci), about a minute…");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: ON_WINDOWS,
  });
  if (done.status !== 0) throw new Error("npm ci failed; see above.");
}

/** Not by age: a fresh clone's files and npm's writes come in no certain order. */
function isInstalled() {
  if (!existsSync(INSTALLED) || !existsSync(NODE)) return false;
  const wanted = Object.entries(readPackages(path.join(ROOT, "package-lock.json")));
  const present = readPackages(INSTALLED);
  return wanted.every(
    ([place, { version, optional }]) =>
      place === "" || (present[place] ? present[place].version === version : optional === true),
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} what a lockfile lists, by folder. */
function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

/**
 * Where browsers are. `packages`: what Debian and Ubuntu call them, first choice first.
 * The variables are for a browser in an unusual place.
 */
const BROWSERS = {
  chromium: {
    title: "Chromium (or Chrome, Edge, Brave)",
    variable: "CHROME_PATH",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge",
      "brave-browser",
    ],
    apps: ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"],
    windows: [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
      "Chromium\\Application\\chrome.exe",
    ],
    packages: ["chromium", "chromium-browser"],
  },
  firefox: {
    title: "Firefox 140 or newer",
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    apps: ["Firefox"],
    windows: ["Mozilla Firefox\\firefox.exe"],
    packages: ["firefox-esr", "firefox"],
  },
};

/**
 * @param {"chromium" | "firefox"} name
 * @returns {string | null} path of the program.
 */
export function findBrowser(name) {
  const { variable, commands, apps, windows } = BROWSERS[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const programFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app === "Firefox" ? "firefox" : app}`),
    ...windows.flatMap((place) => programFolders.map((folder) => path.join(folder, place))),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Find browsers, or install them where that can be done without asking: on Debian and Ubuntu, as root.
 * @param {readonly ("chromium" | "firefox")[]} names
 * @returns {Record<string, string>} their paths by the variables that tests read.
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canUseApt()) installWithApt(missing);
  const places = {};
  for (const name of names) {
    const place = findBrowser(name);
    if (!place)
      throw new Error(`Please install ${BROWSERS[name].title}, or set ${BROWSERS[name].variable} to its program.`);
    places[BROWSERS[name].variable] = place;
  }
  return places;
}

function canUseApt() {
  return process.platform === "linux" && process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function installWithApt(names) {
  console.error(`Installing ${names.join(" and ")} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status === 0;
  apt("update", "-qq");
  for (const name of names) {
    BROWSERS[name].packages.some(
      (wanted) => apt("install", "-y", "-qq", "--no-install-recommends", wanted) && findBrowser(name),
    );
  }
}
