import type { Article } from "./model.ts";
import type { Summary } from "./summary/summary.ts";

/** Why a page shows nothing. `topic`: read, but not about what the Council should do. `none`: it is, and nobody takes a position. */
export const SKIP_REASONS = [
  "front-page",
  "too-short",
  "no-text",
  "too-large",
  "left",
  "language",
  "topic",
  "none",
  "restricted",
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What is known of one tab's page. `url` has no fragment. */
export type TabReading =
  | { readonly kind: "reading"; readonly url: string }
  | { readonly kind: "read"; readonly url: string; readonly summary: Summary }
  | { readonly kind: "skipped"; readonly url: string; readonly reason: SkipReason }
  | { readonly kind: "failed"; readonly url: string; readonly detail: string }
  | { readonly kind: "paused"; readonly url: string }
  | { readonly kind: "waiting"; readonly url: string };

/** Sent to the background. */
export type ToBackground =
  /** From the gate. */
  | { readonly kind: "gate/passed" }
  /** From the page script; answered with a `PageAnswer`. */
  | { readonly kind: "page/article"; readonly article: Article }
  | { readonly kind: "page/skipped"; readonly url: string; readonly reason: SkipReason }
  | { readonly kind: "page/failed"; readonly url: string; readonly detail: string }
  /** From the page script; answered with the flag's SVG text. */
  | { readonly kind: "page/flag"; readonly country: string }
  /** From the page script; answered with the dictionary of a chosen language. */
  | { readonly kind: "page/words"; readonly language: string }
  /** From the popup or side panel: read this tab now, whatever the gate said. */
  | { readonly kind: "view/read"; readonly tabId: number };

/** Sent to the page script of one tab. */
export type ToPage =
  /** Scroll to a line (a claim's id) and flash it. */
  | { readonly kind: "tab/show"; readonly line: string }
  /** To the next line (1) or the one before (-1), into its card. */
  | { readonly kind: "tab/step"; readonly by: 1 | -1 }
  | { readonly kind: "tab/legend" }
  /** Read again, even on a page that was skipped before. */
  | { readonly kind: "tab/read" };

export type Message = ToBackground | ToPage;

/** What the page script is told of its article: `null` when there is nothing to show. */
export type PageAnswer = Summary | null;

type Fields = Partial<
  Record<"kind" | "article" | "reason" | "url" | "detail" | "country" | "language" | "tabId" | "line" | "by", unknown>
>;

/** Check a message at the edge: `null` for whatever is not one of ours. */
export function parseMessage(value: unknown): Message | null {
  if (typeof value !== "object" || value === null || !("kind" in value)) return null;
  const given: Fields = value;
  switch (given.kind) {
    case "gate/passed":
    case "tab/legend":
    case "tab/read":
      return { kind: given.kind };
    case "page/article":
      return isArticle(given.article) ? { kind: "page/article", article: given.article } : null;
    case "page/skipped": {
      const reason = SKIP_REASONS.find((r) => r === given.reason);
      const { url } = given;
      return reason && typeof url === "string" ? { kind: "page/skipped", url, reason } : null;
    }
    case "page/failed": {
      const { url, detail } = given;
      return typeof url === "string" && typeof detail === "string" ? { kind: "page/failed", url, detail } : null;
    }
    case "page/flag": {
      const { country } = given;
      return typeof country === "string" && /^[A-Z]{2}$/.test(country) ? { kind: "page/flag", country } : null;
    }
    case "page/words": {
      const { language } = given;
      return typeof language === "string" ? { kind: "page/words", language } : null;
    }
    case "view/read":
      return typeof given.tabId === "number" ? { kind: "view/read", tabId: given.tabId } : null;
    case "tab/show":
      return typeof given.line === "string" ? { kind: "tab/show", line: given.line } : null;
    case "tab/step":
      return given.by === 1 || given.by === -1 ? { kind: "tab/step", by: given.by } : null;
    default:
      return null;
  }
}

function isArticle(value: unknown): value is Article {
  if (typeof value !== "object" || value === null) return false;
  const { url, title, text, paragraphs }: Partial<Record<keyof Article, unknown>> = value;
  return (
    typeof url === "string" &&
    typeof title === "string" &&
    typeof text === "string" &&
    Array.isArray(paragraphs) &&
    paragraphs.every((p: unknown) => isSpan(p) && p.end <= text.length)
  );
}

function isSpan(value: unknown): value is { start: number; end: number } {
  if (typeof value !== "object" || value === null) return false;
  const { start, end }: Partial<Record<"start" | "end", unknown>> = value;
  return typeof start === "number" && typeof end === "number" && start >= 0 && start <= end;
}

/** The call that a `switch` over a union makes in its default branch. */
export function unreachable(value: never): never {
  throw new Error(`where-they-stand: unexpected ${JSON.stringify(value)}`);
}
