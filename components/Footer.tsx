import { siteName } from "../utils/settings.ts";
import type { ShareForm } from "../utils/summary/share.ts";
import type { WordKey } from "../utils/words.ts";
import { Icon } from "./Icon.tsx";
import type { TabModel } from "./tab-model.ts";
import { useWords } from "./words.ts";

const FORMS: readonly { readonly form: ShareForm; readonly words: WordKey }[] = [
  { form: "html", words: "share_html" },
  { form: "markdown", words: "share_markdown" },
  { form: "text", words: "share_text" },
];

/** What can be done with the whole: copy it, see it beside the page, leave the site alone, settings. */
export function Footer({ model }: { readonly model: TabModel }) {
  const words = useWords();
  const reading = model.reading.value;
  const site = reading && /^https?:/.test(reading.url) ? siteName(reading.url) : null;
  const paused = reading?.kind === "paused";
  const copied = model.copied.value?.what === "summary";
  return (
    <footer>
      {model.summary.value && (
        <details class="menu" onKeyDown={closeOnEscape} onFocusOut={closeWhenLeft}>
          <summary>{copied ? words.t("said_copied") : words.t("share_summary")}</summary>
          <div class="items">
            {FORMS.map(({ form, words: key }) => (
              <button
                key={form}
                type="button"
                onClick={(event) => {
                  void model.copySummary(form, words);
                  const menu = event.currentTarget.closest("details");
                  menu?.removeAttribute("open");
                  menu?.querySelector("summary")?.focus();
                }}
              >
                {words.t(key)}
              </button>
            ))}
            {model.table.value?.kind === "set" && (
              <>
                <button type="button" onClick={() => model.savePicture("svg")}>
                  {words.t("share_svg")}
                </button>
                <button type="button" onClick={() => model.savePicture("png")}>
                  {words.t("share_png")}
                </button>
              </>
            )}
          </div>
        </details>
      )}
      {site && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={paused}
            aria-checked={paused}
            onChange={() => model.pause(!paused)}
          />
          <span>{words.t("action_pause", site)}</span>
        </label>
      )}
      <span class="ends">
        {model.openPanel && (
          <button
            type="button"
            class="tool"
            aria-label={words.t("action_panel")}
            title={words.t("action_panel")}
            onClick={() => model.openPanel?.()}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="tool"
          aria-label={words.t("action_options")}
          title={words.t("action_options")}
          onClick={() => model.openOptions()}
        >
          <Icon name="options" />
        </button>
      </span>
    </footer>
  );
}

function closeOnEscape(event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  event.preventDefault();
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

function closeWhenLeft(event: FocusEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  const next = event.relatedTarget;
  if (next instanceof Node && !event.currentTarget.contains(next)) event.currentTarget.open = false;
}
