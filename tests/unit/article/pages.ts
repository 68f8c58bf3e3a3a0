import { parsePage } from "../../../scripts/input/parse-page.ts";
import type { Reading } from "../../../utils/article/read.ts";
import { readArticle } from "../../../utils/article/read.ts";

/** A whole document around `body`. */
export function page(body: string, head = ""): Document {
  return parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

/** The paragraphs read from a page with this body. Throws when there is no article. */
export function paragraphsOf(body: string, head = ""): readonly string[] {
  const { article } = expectRead(readArticle(page(body, head), ""));
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

export function expectRead(reading: Reading): Extract<Reading, { kind: "read" }> {
  if (reading.kind !== "read") throw new Error(`skipped: ${reading.reason}`);
  return reading;
}

/** Three sentences of running text that no clutter rule touches, told apart by `name`. */
export function prose(name: string): string {
  return `The delegates of ${name} met again on Tuesday morning, and they talked for three hours about the wording of the text. Nobody would say what they had agreed on, if they had agreed on anything. They meet again on Friday.`;
}
