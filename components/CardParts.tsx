import { useLayoutEffect, useRef } from "preact/hooks";
import type { Speaker } from "../utils/model.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { CountryEntry, Line } from "../utils/summary/summary.ts";
import { MANNERS } from "../utils/summary/wording.ts";
import type { Words } from "../utils/words.ts";
import type { CardActions } from "./HoverCard.tsx";
import { PositionMark } from "./PositionMark.tsx";
import { useWords } from "./words.ts";

/** Whether several lines say the same for several countries, so that one telling is enough. */
export function alike(lines: readonly Line[]): boolean {
  const [first] = lines;
  return lines.length > 1 && lines.every((l) => l.leaning === first?.leaning && l.cueText === first.cueText);
}

/** Several countries that one line speaks for in the same way. */
export function JointPart(props: {
  readonly lines: readonly [Line, ...Line[]];
  readonly entries: readonly CountryEntry[];
  readonly actions: CardActions;
}) {
  const words = useWords();
  const [first] = props.lines;
  const nameOf = (line: Line): string =>
    words.country(line.country, props.entries.find((e) => e.country === line.country)?.name);
  return (
    <div class="part" data-tone={first.leaning}>
      {first.speaker && (
        <p class="who">
          <span dir="auto">{first.speaker.name}</span>
        </p>
      )}
      <ul class="countries">
        {props.lines.map((line) => (
          <li key={line.id}>
            <FlagPicture svg={props.actions.flag(line.country)} />
            {nameOf(line)}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.t(MANNERS[first.manner])}</p>
      <Position of={first.leaning} words={words} />
      <div class="why">
        <Cue line={first} words={words} />
      </div>
    </div>
  );
}

function Position({ of, words }: { readonly of: Line["leaning"]; readonly words: Words }) {
  return (
    <p class="position">
      <PositionMark position={of} />
      {words.t(POSITION_TITLES[of])}
    </p>
  );
}

function Cue({ line, words }: { readonly line: Line; readonly words: Words }) {
  return (
    <p>
      {words.t("card_cue")} <b dir="auto">{line.cueText}</b>
    </p>
  );
}

/** The office, unless the name as the text gives it holds it already. */
function roleOf({ name, role }: Speaker): string | null {
  return role && !name.toLowerCase().includes(role.toLowerCase()) ? role : null;
}

/** One country's line. */
export function LinePart(props: {
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
        {[speaker && country, speaker && roleOf(speaker), words.t(MANNERS[line.manner])]
          .filter((part) => part)
          .join(" · ")}
      </p>
      <Position of={line.leaning} words={words} />
      <div class="why">
        <Cue line={line} words={words} />
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

/** A quote that takes no position. */
export function QuotePart(props: {
  readonly speaker: Speaker;
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
      <p class="quiet">{[country, roleOf(speaker), words.t("manner_quoted")].filter((part) => part).join(" · ")}</p>
      {entry && <Position of={entry.position} words={words} />}
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
