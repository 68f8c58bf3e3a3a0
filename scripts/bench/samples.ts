import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsePage } from "../input/parse-page.ts";

/** @param folder - holds a folder for each article, with its `page.html`. */
export function readDocuments(folder: string): readonly Document[] {
  return readdirSync(folder).map((name) => parsePage(readFileSync(path.join(folder, name, "page.html"), "utf8")));
}
