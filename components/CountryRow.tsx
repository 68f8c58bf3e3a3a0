import { useId } from "preact/hooks";
import { POSITION_TITLES } from "../utils/summary/positions.ts";
import type { CountryEntry, Line } from "../utils/summary/summary.ts";
import { evidence } from "../utils/summary/wording.ts";
import { Flag } from "./Flag.tsx";
import { LineItem } from "./LineItem.tsx";
import type { TabModel } from "./tab-model.ts";
import { useWords } from "./words.ts";

/** A country with its strongest line; its other lines on demand. */
export function CountryRow({ entry, model }: { readonly entry: CountryEntry; readonly model: TabModel }) {
  const words = useWords();
  const id = useId();
  const open = model.open.value.has(entry.country);
  const name = words.country(entry.country, entry.name);
  const others = entry.lines.filter((line) => line.id !== entry.strongest.id);
  return (
    <li class="country" data-country={entry.country} data-thin={entry.thin || undefined}>
      <Flag country={entry.country} />
      <div class="head">
        <h3 class="name">{name}</h3>
        <span class="evidence" title={words.t("evidence_title")}>
          {evidence(entry, words)}
        </span>
      </div>
      <div class="lines" id={id}>
        {entry.movedFrom && <p class="moved">{words.t("country_moved", words.t(POSITION_TITLES[entry.movedFrom]))}</p>}
        {(open ? entry.lines : [entry.strongest]).map((line) => (
          <LineItem key={line.id} line={line} model={model} />
        ))}
        {others.length > 0 && (
          <button
            type="button"
            class="text more"
            aria-expanded={open}
            aria-controls={id}
            aria-label={open ? words.t("country_fewer_of", name) : words.count("country_more_of", others.length, name)}
            onClick={() => model.toggle(entry.country)}
          >
            {open ? words.t("country_fewer") : words.count("country_more", others.length)}
          </button>
        )}
      </div>
    </li>
  );
}

/** Countries that one line speaks for together: the line once, their names beside each other. */
export function SharedRow(props: {
  readonly entries: readonly CountryEntry[];
  readonly line: Line;
  readonly model: TabModel;
}) {
  const words = useWords();
  return (
    <li class="shared">
      <ul class="names" aria-label={words.t("shared_names")}>
        {props.entries.map((entry) => (
          <li key={entry.country} data-country={entry.country}>
            <Flag country={entry.country} />
            <span class="name">{words.country(entry.country, entry.name)}</span>
            {entry.thin && <span class="evidence">{words.t("evidence_thin")}</span>}
          </li>
        ))}
      </ul>
      <LineItem line={props.line} model={props.model} />
    </li>
  );
}
