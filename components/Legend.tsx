import { POSITIONS } from "../utils/model.ts";
import type { CardModel } from "../utils/page/card-model.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import { Icon } from "./Icon.tsx";
import { PositionMark } from "./PositionMark.tsx";
import { useWords } from "./words.ts";

/** What the marks on the page mean; a small box in the corner, on demand. */
export function Legend({ model }: { readonly model: CardModel }) {
  const words = useWords();
  if (!model.legend.value) return null;
  return (
    <aside class="legend" aria-label={words.t("legend_title")} dir={words.direction} lang={words.locale}>
      <div class="top">
        <b>{words.t("legend_title")}</b>
        <button type="button" class="tool" aria-label={words.t("card_close")} onClick={model.closeLegend}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {POSITIONS.map((position) => (
          <li key={position} data-tone={position}>
            <PositionMark position={position} />
            <span class="sample">{words.t(POSITION_TITLES[position])}</span>
          </li>
        ))}
        <li data-tone="quote">
          <PositionMark position="quote" />
          <span class="sample">{words.t("legend_quote")}</span>
        </li>
      </ul>
      <p class="quiet">{words.t("legend_keys")}</p>
    </aside>
  );
}
