import { useSignal } from "@preact/signals";
import { POSITIONS } from "../utils/model.ts";
import { LANGUAGES, MARK_STYLES, type MarkStyle } from "../utils/settings.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { WordKey } from "../utils/words.ts";
import { Icon } from "./Icon.tsx";
import { PositionMark } from "./PositionMark.tsx";
import type { SettingsModel, SettingsNews } from "./settings-model.ts";
import { useWords } from "./words.ts";

const STYLE_WORDS: Readonly<Record<MarkStyle, WordKey>> = {
  tint: "options_style_tint",
  line: "options_style_line",
  strong: "options_style_strong",
};

const NEWS: Readonly<Record<SettingsNews, WordKey>> = {
  saved: "options_saved",
  imported: "options_imported",
  "not-settings": "options_not_settings",
  "not-site": "options_not_site",
};

export interface Shortcut {
  readonly what: string;
  /** As the browser writes it; empty when none is set. */
  readonly keys: string;
}

interface Props {
  readonly model: SettingsModel;
  readonly shortcuts: readonly Shortcut[];
  readonly exportFile: () => void;
}

/** The options page: each setting takes effect at once. */
export function Options({ model, shortcuts, exportFile }: Props) {
  const words = useWords();
  const { reading, markStyle, marked, markQuotes, language } = model.settings.value;
  const news = model.news.value;
  return (
    <main class="sheet">
      <h1>{words.t("options_title")}</h1>
      <p class="lead">{words.t("options_lead")}</p>

      <fieldset>
        <legend>{words.t("options_reading")}</legend>
        <label>
          <input
            type="radio"
            name="reading"
            checked={reading === "automatic"}
            onChange={() => model.set({ reading: "automatic" })}
          />
          <span>{words.t("options_reading_automatic")}</span>
        </label>
        <label>
          <input
            type="radio"
            name="reading"
            checked={reading === "click"}
            onChange={() => model.set({ reading: "click" })}
          />
          <span>{words.t("options_reading_click")}</span>
        </label>
      </fieldset>

      <SkippedSites model={model} />

      <fieldset>
        <legend>{words.t("options_style")}</legend>
        {MARK_STYLES.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name="style"
              checked={markStyle === style}
              onChange={() => model.set({ markStyle: style })}
            />
            <span class="sample" data-style={style} data-tone="resolution">
              {words.t(STYLE_WORDS[style])}
            </span>
          </label>
        ))}
      </fieldset>

      <fieldset>
        <legend>{words.t("options_marked")}</legend>
        {POSITIONS.map((position) => (
          <label key={position} data-tone={position}>
            <input
              type="checkbox"
              checked={marked.includes(position)}
              onChange={(event) => model.mark(position, event.currentTarget.checked)}
            />
            <PositionMark position={position} />
            <span>{words.t(POSITION_TITLES[position])}</span>
          </label>
        ))}
        <label data-tone="quote">
          <input
            type="checkbox"
            checked={markQuotes}
            onChange={(event) => model.set({ markQuotes: event.currentTarget.checked })}
          />
          <PositionMark position="quote" />
          <span>{words.t("options_mark_quotes")}</span>
        </label>
      </fieldset>

      <fieldset>
        <legend>{words.t("options_language")}</legend>
        <select
          aria-label={words.t("options_language")}
          onChange={(event) => {
            const chosen = LANGUAGES.find((l) => l === event.currentTarget.value);
            if (chosen) void model.set({ language: chosen });
          }}
        >
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag} selected={tag === language} lang={tag === "auto" ? words.locale : tag}>
              {tag === "auto" ? words.t("options_language_auto") : ownName(tag)}
            </option>
          ))}
        </select>
      </fieldset>

      <section>
        <h2>{words.t("options_shortcuts")}</h2>
        <dl>
          {shortcuts.map(({ what, keys }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : words.t("options_shortcut_none")}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{words.t("options_shortcuts_hint")}</p>
      </section>

      <section>
        <h2>{words.t("options_file")}</h2>
        <div class="row">
          <button type="button" class="quiet" onClick={exportFile}>
            {words.t("options_export")}
          </button>
          <label class="file">
            <input
              type="file"
              accept="application/json,.json"
              onChange={async (event) => {
                const input = event.currentTarget;
                const [file] = input.files ?? [];
                if (!file) return;
                await model.importFile(await file.text());
                // The same file, mended, can be picked again.
                input.value = "";
              }}
            />
            <span>{words.t("options_import")}</span>
          </label>
          <button type="button" class="quiet" onClick={() => model.reset()}>
            {words.t("options_reset")}
          </button>
        </div>
      </section>
      <p role="status" class="news">
        {news ? words.t(NEWS[news]) : ""}
      </p>
    </main>
  );
}

function SkippedSites({ model }: { readonly model: SettingsModel }) {
  const words = useWords();
  const typed = useSignal("");
  const sites = model.settings.value.skippedSites;
  return (
    <fieldset>
      <legend>{words.t("options_skipped")}</legend>
      <form
        class="row"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await model.skip(typed.value)) typed.value = "";
        }}
      >
        <input
          type="text"
          inputMode="url"
          placeholder="example.org"
          aria-label={words.t("options_skip_site")}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="quiet">
          {words.t("options_skip_add")}
        </button>
      </form>
      {sites.length === 0 && <p class="hint">{words.t("options_skipped_none")}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span dir="ltr">{site}</span>
            <button
              type="button"
              class="tool"
              aria-label={words.t("options_unskip", site)}
              onClick={() => model.unskip(site)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A language's name in itself: "français", "日本語". */
function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}
