import { POSITIONS, type Position } from "../utils/model.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { WordKey } from "../utils/words.ts";
import { PositionMark } from "./PositionMark.tsx";
import { useWords } from "./words.ts";

/** A made-up paragraph, in pieces: what would be marked carries its position. */
const SAMPLE: readonly { readonly words: WordKey; readonly position: Position | null }[] = [
  { words: "welcome_sample_1", position: null },
  { words: "welcome_sample_2", position: "resolution" },
  { words: "welcome_sample_3", position: null },
  { words: "welcome_sample_4", position: "statement" },
  { words: "welcome_sample_5", position: null },
];

/** What will happen, and why the extension asks for what it asks. Opens once, after installing. */
export function Welcome({ openOptions }: { readonly openOptions: () => void }) {
  const words = useWords();
  return (
    <main class="sheet">
      <h1>{words.t("welcome_title")}</h1>
      <p class="lead">{words.t("welcome_lead")}</p>
      <figure>
        <blockquote class="paper">
          <p>
            {SAMPLE.map(({ words: key, position }) =>
              position ? (
                <span key={key} class="sample" data-tone={position}>
                  {words.t(key)}
                </span>
              ) : (
                words.t(key)
              ),
            )}
          </p>
        </blockquote>
        <figcaption class="hint">{words.t("welcome_sample_note")}</figcaption>
      </figure>
      <section>
        <h2>{words.t("welcome_how")}</h2>
        <ol class="steps">
          <li>{words.t("welcome_how_read")}</li>
          <li>{words.t("welcome_how_hover")}</li>
          <li>{words.t("welcome_how_button")}</li>
        </ol>
      </section>
      <section>
        <h2>{words.t("legend_title")}</h2>
        <ul class="key">
          {POSITIONS.map((position) => (
            <li key={position} data-tone={position}>
              <PositionMark position={position} />
              {words.t(POSITION_TITLES[position])}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.t("welcome_why")}</h2>
        <dl>
          <div>
            <dt>{words.t("welcome_why_sites")}</dt>
            <dd>{words.t("welcome_why_sites_text")}</dd>
          </div>
          <div>
            <dt>{words.t("welcome_why_storage")}</dt>
            <dd>{words.t("welcome_why_storage_text")}</dd>
          </div>
        </dl>
        <p class="hint">{words.t("welcome_privacy")}</p>
      </section>
      <div class="row">
        <button type="button" class="main" onClick={openOptions}>
          {words.t("welcome_options")}
        </button>
      </div>
    </main>
  );
}
