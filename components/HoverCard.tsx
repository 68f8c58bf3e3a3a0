import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardContent, CardModel } from "../utils/page/card-model.ts";
import { type Box, placeCard } from "../utils/page/place.ts";
import { alike, JointPart, LinePart, QuotePart } from "./CardParts.tsx";
import { Icon } from "./Icon.tsx";
import { useWords } from "./words.ts";

/** A card lower than this cannot be read; then it may stand beside the pointer's own line only. */
const LOWEST = 150;

export interface CardActions {
  readonly step: (by: 1 | -1) => void;
  readonly copy: (link: string) => void;
  readonly close: () => void;
  /** The picture of a flag, made by whoever mounts the card; null while it is on its way. */
  readonly flag: (country: string) => SVGElement | null;
}

interface Props {
  readonly model: CardModel;
  readonly actions: CardActions;
}

/** Who said the words under the pointer, for which country, and why the engine thinks so. */
export function HoverCard({ model, actions }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const content = model.content.value;
  const focused = model.focused.value;
  useLayoutEffect(() => {
    if (box.current && content) settle(box.current, content);
  }, [content]);
  // With the card, not after the next paint: a Tab pressed at once would be taken back.
  useLayoutEffect(() => {
    if (focused) box.current?.focus({ preventScroll: true });
  }, [focused, content?.mark.id]);
  if (!content) return null;
  const { mark, entries, lineCount } = content;
  const link = mark.kind === "line" ? mark.lines[0].link : mark.quote.link;
  return (
    <div
      ref={box}
      class="card"
      role="dialog"
      aria-label={words.t("card_label")}
      tabIndex={-1}
      data-tone={mark.tone}
      data-ground={content.onDark ? "dark" : "light"}
      dir={words.direction}
      lang={words.locale}
    >
      {mark.kind === "line" ? (
        alike(mark.lines) ? (
          <JointPart lines={mark.lines} entries={entries} actions={actions} />
        ) : (
          mark.lines.map((line) => (
            <LinePart
              key={line.id}
              line={line}
              entry={entries.find((e) => e.country === line.country)}
              actions={actions}
            />
          ))
        )
      ) : (
        <QuotePart speaker={mark.quote.speaker} entry={mark.entry} actions={actions} />
      )}
      <div class="foot">
        {mark.kind === "line" && (
          <span class="step">
            <button
              type="button"
              class="tool"
              aria-label={words.t("card_previous")}
              title={words.t("card_previous")}
              onClick={() => actions.step(-1)}
            >
              <Icon name="previous" />
            </button>
            <span>{words.t("card_line_of", mark.order, lineCount)}</span>
            <button
              type="button"
              class="tool"
              aria-label={words.t("card_next")}
              title={words.t("card_next")}
              onClick={() => actions.step(1)}
            >
              <Icon name="next" />
            </button>
          </span>
        )}
        <button type="button" class="text copy" onClick={() => actions.copy(link)}>
          <Icon name={model.copied.value ? "done" : "link"} />
          {model.copied.value ? words.t("said_copied") : words.t("line_copy_link")}
        </button>
        <button
          type="button"
          class="tool close"
          aria-label={words.t("card_close")}
          title={words.t("card_close")}
          onClick={actions.close}
        >
          <Icon name="close" />
        </button>
      </div>
      <span class="hidden" role="status">
        {model.copied.value ? words.t("said_copied") : ""}
      </span>
    </div>
  );
}

/** Measure the card at its natural height and put it beside its words. */
function settle(card: HTMLElement, { boxes, x }: CardContent): void {
  card.style.maxHeight = "none";
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  let place = placeCard(boxes, size, view, x);
  if (place.maxHeight < Math.min(size.height, LOWEST)) {
    const near = [...boxes].sort((a, b) => distance(a, view) - distance(b, view))[0];
    if (near) place = placeCard([near], size, view, x);
  }
  card.style.left = `${place.left}px`;
  card.style.top = `${place.top}px`;
  card.style.maxHeight = `${place.maxHeight}px`;
}

function distance(box: Box, view: { readonly height: number }): number {
  return Math.abs(box.top + box.height / 2 - view.height / 2);
}
