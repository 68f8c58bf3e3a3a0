import type { ComponentChildren } from "preact";
import type { SkipReason } from "../utils/messages.ts";
import type { WordKey } from "../utils/words.ts";
import { SeatsMark } from "./SeatsMark.tsx";

/** Why there is nothing to show. */
export const SKIP_WORDS: Readonly<Record<SkipReason, WordKey>> = {
  "front-page": "skipped_front_page",
  "too-short": "skipped_too_short",
  "no-text": "skipped_too_short",
  "too-large": "skipped_too_large",
  left: "skipped_front_page",
  language: "skipped_language",
  topic: "skipped_topic",
  none: "skipped_none",
  restricted: "skipped_restricted",
};

/** One state told in a sentence or two, with what can be done about it. */
export function Notice(props: {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="notice" aria-busy={props.busy ?? false}>
      <SeatsMark busy={props.busy ?? false} />
      <h1>{props.title}</h1>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}
