import { readFileSync, statSync } from "node:fs";
import { readMetadata } from "../../utils/article/metadata.ts";
import { readPlainText } from "../../utils/article/plain-text.ts";
import { readArticle, type SkipReason } from "../../utils/article/read.ts";
import type { Article } from "../../utils/model.ts";
import { decode } from "./decode.ts";
import { isHtml, isTooDeep, parsePage } from "./parse-page.ts";

/** A file as the command line sees it. `skipped`: a page that can be read and holds no article of its own. */
export type Source =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "skipped"; readonly reason: "front-page"; readonly article: Article }
  | { readonly kind: "failed"; readonly error: string };

export const STANDARD_INPUT = "-";

/** Nothing that a person reads is larger. */
const MAX_BYTES = 64 * 1024 * 1024;

const SKIPPED: Readonly<Record<Exclude<SkipReason, "front-page">, string>> = {
  "no-text": "the page holds no article text",
  "too-short": "the page holds too little text to be an article",
  "too-large": "the page is too large to be an article",
};

/** Read one file, page or plain text; never throws for what a file may hold. */
export function readSource(path: string): Source {
  const bytes = readBytes(path);
  if (typeof bytes === "string") return { kind: "failed", error: bytes };
  const decoded = decode(bytes);
  if (decoded.kind === "failed") return decoded;
  return isHtml(decoded.text, path) ? readPage(decoded.text) : readText(decoded.text);
}

function readText(text: string): Source {
  const article = readPlainText(text);
  return article ? { kind: "article", article } : { kind: "failed", error: "the file holds no words" };
}

function readPage(text: string): Source {
  const document = parsePage(text);
  if (isTooDeep(document))
    return { kind: "failed", error: "the page's elements are nested too deeply to be an article" };
  const reading = readArticle(document, "");
  if (reading.kind === "read") return { kind: "article", article: reading.article };
  if (reading.reason !== "front-page") return { kind: "failed", error: SKIPPED[reading.reason] };
  const { declaredArticle: _, ...described } = readMetadata(document, "");
  return { kind: "skipped", reason: reading.reason, article: { ...described, text: "", paragraphs: [] } };
}

/** @returns the bytes, or what keeps them from being read. */
function readBytes(path: string): Uint8Array | string {
  try {
    if (path !== STANDARD_INPUT && statSync(path).size > MAX_BYTES) return "the file is too large to be an article";
    return readFileSync(path === STANDARD_INPUT ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return "no such file";
    if (code === "EISDIR") return "this is a folder, not a file";
    if (code === "EACCES") return "no permission to read the file";
    if (code === "EOF" || code === "EAGAIN") return "nothing came in on standard input";
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
