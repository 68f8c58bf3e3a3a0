import { useSignal } from "@preact/signals";
import type { Line } from "../utils/summary/summary.ts";
import { attribution } from "../utils/summary/wording.ts";
import { Icon } from "./Icon.tsx";
import { MarkedLine } from "./MarkedLine.tsx";
import type { TabModel } from "./tab-model.ts";
import { useWords } from "./words.ts";

/** Longer lines than this, in characters, fold after four lines of text. */
const FOLD = 230;

/** One line of the article: its words (a press goes there), who says so, its link. */
export function LineItem({ line, model }: { readonly line: Line; readonly model: TabModel }) {
  const words = useWords();
  const unfolded = useSignal(false);
  const long = line.text.length > FOLD;
  const copied = model.copied.value?.what === "line" && model.copied.value.id === line.id;
  return (
    <div class="line-item" data-link={line.link}>
      <button
        type="button"
        class={`line${long && !unfolded.value ? " folded" : ""}`}
        data-roving
        data-line={line.id}
        title={words.t("line_show_title")}
        onClick={() => model.show(line)}
      >
        <MarkedLine line={line} />
      </button>
      <div class="under">
        <span class="by" dir="auto">
          {attribution(line, words)}
        </span>
        {long && (
          <button
            type="button"
            class="text"
            aria-expanded={unfolded.value}
            onClick={() => {
              unfolded.value = !unfolded.value;
            }}
          >
            {unfolded.value ? words.t("line_fold") : words.t("line_unfold")}
          </button>
        )}
        <span class="actions">
          <button
            type="button"
            class="tool"
            data-copy
            aria-label={words.t("line_copy_link")}
            title={words.t("line_copy_link")}
            onClick={() => model.copyLink(line)}
          >
            <Icon name={copied ? "done" : "link"} />
          </button>
          <a
            class="tool"
            href={line.link}
            target="_blank"
            rel="noreferrer"
            aria-label={words.t("line_open_tab")}
            title={words.t("line_open_tab")}
          >
            <Icon name="open" />
          </a>
        </span>
      </div>
    </div>
  );
}
