import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { CardContent, CardModel } from "../utils/page/card-model.ts";
import { type Box, placeCard } from "../utils/page/place.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { CountryEntry, Line } from "../utils/summary/summary.ts";
import { MANNERS, type speakerWithRole } from "../utils/summary/wording.ts";
import { Icon } from "./Icon.tsx";
import { PositionMark } from "./PositionMark.tsx";
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
  useEffect(() => {
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
        mark.lines.map((line) => (
          <LinePart
            key={line.id}
            line={line}
            entry={entries.find((e) => e.country === line.country)}
            actions={actions}
          />
        ))
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

function LinePart(props: {
  readonly line: Line;
  readonly entry: CountryEntry | undefined;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const { line, entry } = props;
  const country = words.country(line.country, entry?.name);
  const { speaker } = line;
  return (
    <div class="part" data-tone={line.leaning}>
      <p class="who">
        <FlagPicture svg={props.actions.flag(line.country)} />
        <span dir="auto">{speaker ? speaker.name : country}</span>
      </p>
      <p class="quiet">
        {[speaker && country, speaker?.role, words.t(MANNERS[line.manner])].filter((part) => part).join(" · ")}
      </p>
      <p class="position">
        <PositionMark position={line.leaning} />
        {words.t(POSITION_TITLES[line.leaning])}
      </p>
      <div class="why">
        <p>
          {words.t("card_cue")} <b dir="auto">{line.cueText}</b>
        </p>
        {entry && <p>{others(entry, line)}</p>}
        {entry?.thin && <p>{words.t("card_thin")}</p>}
      </div>
    </div>
  );

  function others(of: CountryEntry, here: Line): string {
    const rest = of.lines.filter((l) => l.id !== here.id);
    if (rest.length === 0) return words.t("card_only_line", country);
    return rest.every((l) => l.leaning === here.leaning)
      ? words.count("card_others_same", rest.length, country)
      : words.count("card_others_mixed", rest.length, country, words.t(POSITION_TITLES[of.position]));
  }
}

function QuotePart(props: {
  readonly speaker: Parameters<typeof speakerWithRole>[0];
  readonly entry: CountryEntry | null;
  readonly actions: CardActions;
}) {
  const words = useWords();
  const { speaker, entry } = props;
  const country = speaker.country && words.country(speaker.country, entry?.name);
  return (
    <div class="part" data-tone={entry?.position ?? "quote"}>
      <p class="who">
        {speaker.country && <FlagPicture svg={props.actions.flag(speaker.country)} />}
        <span dir="auto">{speaker.name}</span>
      </p>
      <p class="quiet">{[country, speaker.role, words.t("manner_quoted")].filter((part) => part).join(" · ")}</p>
      {entry && (
        <p class="position">
          <PositionMark position={entry.position} />
          {words.t(POSITION_TITLES[entry.position])}
        </p>
      )}
      <div class="why">
        <p>{entry && country ? words.t("card_quote_elsewhere", country) : words.t("card_quote_none")}</p>
      </div>
    </div>
  );
}

function FlagPicture({ svg }: { readonly svg: SVGElement | null }) {
  const slot = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (svg) slot.current?.replaceChildren(svg.cloneNode(true));
  }, [svg]);
  return <span class="flag" ref={slot} aria-hidden="true" />;
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
