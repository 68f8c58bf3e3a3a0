import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsePage } from "../input/parse-page.ts";

/** @param folder - holds a folder for each article, with its `page.html`; folders without one are left out. */
export function readDocuments(folder: string): readonly Document[] {
  return readdirSync(folder)
    .map((name) => path.join(folder, name, "page.html"))
    .filter((file) => existsSync(file))
    .map((file) => parsePage(readFileSync(file, "utf8")));
}
