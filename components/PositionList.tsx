import { useRef } from "preact/hooks";
import { groupByPosition } from "../utils/summary/groups.ts";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import { CountryRow, SharedRow } from "./CountryRow.tsx";
import { PositionMark } from "./PositionMark.tsx";
import { moveFocus } from "./roving.ts";
import type { TabModel } from "./tab-model.ts";
import { useWords } from "./words.ts";

/** Countries grouped by position. Arrows go from line to line, Enter opens one on the page, c copies its link. */
export function PositionList({ model }: { readonly model: TabModel }) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move among the buttons inside, which carry the roles.
    <div class="list" ref={list} onKeyDown={(event) => list.current && moveFocus(event, list.current)}>
      {groupByPosition(model.shown.value).map(({ position, count, rows }) => (
        <section key={position} data-position={position}>
          <h2>
            <PositionMark position={position} />
            <span>{words.t(POSITION_TITLES[position])}</span>
            <span class="count" aria-hidden="true">
              {words.number(count)}
            </span>
            <span class="said">{words.count("popup_countries", count)}</span>
          </h2>
          <ul>
            {rows.map((row) =>
              row.kind === "country" ? (
                <CountryRow key={row.entry.country} entry={row.entry} model={model} />
              ) : (
                <SharedRow key={row.line.id} entries={row.entries} line={row.line} model={model} />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
