import type { Manner, Speaker } from "../model.ts";
import type { WordKey, Words } from "../words.ts";
import type { CountryEntry, Line, Summary } from "./summary.ts";

/** How the evidence reached the page. */
export const MANNERS: Readonly<Record<Manner, WordKey>> = {
  quoted: "manner_quoted",
  reported: "manner_reported",
  reporter: "manner_reporter",
};

/** "Shinzo Abe, chief cabinet secretary · quoted"; "the reporter’s words" where nobody is named. */
export function attribution(line: Line, words: Words): string {
  const manner = words.t(MANNERS[line.manner]);
  return line.speaker ? `${speakerWithRole(line.speaker)} · ${manner}` : manner;
}

/** "Shinzo Abe, chief cabinet secretary"; the name alone where the role is part of it or unknown. */
export function speakerWithRole({ name, role }: Speaker): string {
  return role && !name.toLowerCase().includes(role.toLowerCase()) ? `${name}, ${decapitalize(role)}` : name;
}

/** How sure the entry is, said plainly: "1 line · thin", "3 lines · mixed", "4 lines". */
export function evidence(entry: CountryEntry, words: Words): string {
  const lines = words.count("popup_lines", entry.lines.length);
  if (entry.mixed) return `${lines} · ${words.t("evidence_mixed")}`;
  return entry.thin ? `${lines} · ${words.t("evidence_thin")}` : lines;
}

/** Outlet, date and counts under the headline. */
export function metaLine(summary: Summary, words: Words): string {
  return metaParts(summary, words).join(" · ");
}

/** The parts of `metaLine`; in a view each stands by itself, for the outlet's script may run the other way. */
export function metaParts(summary: Summary, words: Words): readonly string[] {
  return [
    summary.site,
    summary.published === null ? null : words.date(summary.published),
    words.t(
      "popup_counts",
      words.count("popup_countries", summary.countries.length),
      words.count("popup_lines", summary.lineCount),
    ),
  ].filter((part) => part !== null);
}

/** "Chief Cabinet Secretary" inside a sentence; names of countries and bodies keep their capitals. */
function decapitalize(role: string): string {
  const TITLES =
    /\b(?:Chief|Cabinet|Secretary|Deputy|Vice|Prime|Foreign|Defen[cs]e|Minister|Ambassador|Envoy|President|Spokes(?:man|woman|person)|Permanent|Representative|Assistant|Senior|Acting|Former|State|Under|Premier|Chancellor|Director|Counsellor|Mission)\b/g;
  return role.replace(TITLES, (word, at: number) =>
    word === "State" && /of $/i.test(role.slice(0, at)) ? word : word.toLowerCase(),
  );
}
