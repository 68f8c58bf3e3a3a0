import type { Encoded } from "../language/encoded.ts";
import { SPEECH_VERBS } from "../language/speech-verbs.ts";
import type { CountryCode } from "../model.ts";
import { type Anchor, encodeAnchors, findAnchors } from "./anchors.ts";
import type { Mention, Person } from "./mention.ts";
import { HONORIFIC } from "./offices.ts";
import { BARE_RULES, NAMED_RULES } from "./rules/index.ts";
import type { Found, Rule } from "./rules/rule.ts";

/** Words that end a surname alias: too common to stand for a person. */
const NO_ALIAS = /^(?:The|King|Queen|Prince|Minister|President|Ambassador|Jr|Sr|II|III|De|La|Al|Van|Von|Bin|Abu)$/u;
/** Surnames that are also common words: they stand for a person beside a verb of saying only. */
const ALSO_A_WORD = /^(?:May|Will|Mark)$/u;

/**
 * Find everybody and everything in a text that could act: countries, people and offices, groups, the Council, other
 * bodies, pronouns. Persons are linked: a surname later in the text is a mention of the person introduced with it.
 * Countries of open mentions (`open` not null) are filled in by `resolveReferences`.
 * @param year - of publication, for names that stood for another state then.
 * @returns mentions in order, without overlap; offsets into `text`.
 */
export function findMentions(text: string, year: number | null = null): readonly Mention[] {
  const anchors = findAnchors(text, year);
  const encoded = encodeAnchors(text, anchors);
  const persons = new Map<string, Person>();
  const found = finder(encoded, persons);
  const taken = new Uint8Array(encoded.text.length + 1);
  const mentions: Mention[] = [];
  const take = (start: number, end: number, mention: Omit<Mention, "start" | "end" | "words">): void => {
    for (let at = start; at < end; at++) taken[at] = 1;
    const from = encoded.toSource(start);
    const to = encoded.endToSource(end);
    mentions.push({ ...mention, start: from, end: to, words: text.slice(from, to) });
  };
  const isFree = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (taken[at]) return false;
    return true;
  };
  const takeAll = ({ pattern, build }: Rule): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(encoded.text); match; match = pattern.exec(encoded.text)) {
      if (match[0].length === 0) {
        pattern.lastIndex++;
        continue;
      }
      // A mark of the mention rule may begin inside a word; countries are single characters and always whole.
      const before = encoded.text[match.index - 1] ?? " ";
      const inAbbreviation = before === "." && /\p{L}/u.test(encoded.text[match.index - 2] ?? " ");
      if ((/[\p{L}\p{N}]/u.test(before) || inAbbreviation) && /[\p{L}]/u.test(match[0][0] ?? "")) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].replace(/[\s,]+$/u, "").length;
      if (end <= start || !isFree(start, end)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const mention = build(match, found);
      if (mention) take(start, end, mention);
    }
  };
  NAMED_RULES.forEach(takeAll);
  takeSurnames(encoded.text, persons, isFree, take);
  BARE_RULES.forEach(takeAll);
  return mentions.sort((a, b) => a.start - b.start);
}

const SPEAKER =
  /(?<![\p{L}])((?:[ae]l-)?\p{Lu}[\p{L}’'-]+)(?:, [^,.\n]{2,90},)? (?:\p{Ll}+ly |also |has |had |who )*(?:said|says|told|added|argued|wrote|warned|tweeted|explained|noted|asked|called|insisted|complained|replied|declared|described|spoke|speaks|demanded|urged|announced|voted|abstained|promised|met|vowed|thinks|expects|believes|argues|sees|reckons|doubts|suggests|warns|wants|wanted|hopes|hoped|backed|opposed|rejected|flew|has|had|would|will)(?![\p{L}])|(?:said|says|added|argued|wrote|warned|asked|explained|according to|insisted|replied) (?:(?:\p{Lu}[\p{L}’'.-]*|de|del|da|di|du|la|le|al|el|von|van|der|den|bin|ben|ibn|ould|abu|y) )*((?:[ae]l-)?\p{Lu}[\p{L}’'-]+)/gu;

function finder(encoded: Encoded<Anchor>, persons: Map<string, Person>): Found {
  const speakers = new Set<string>();
  for (const match of encoded.text.matchAll(SPEAKER)) speakers.add(match[1] ?? match[2] ?? "");
  return {
    speaks: (name) => speakers.has(name.split(/\s+/u).at(-1) ?? ""),
    countriesIn: (start, end) => {
      const codes: CountryCode[] = [];
      for (let at = start; at < end; at++) {
        const stand = encoded.standAt(at);
        if (stand && !codes.includes(stand.value.country)) codes.push(stand.value.country);
      }
      return codes;
    },
    person: (name, country, role, unofficial = false) => {
      const clean = name.replace(/[’']s?$/u, "");
      const known = persons.get(clean) ?? [...persons.values()].find((other) => isSamePerson(other.name, clean));
      if (!known) {
        const person: Person = { name: clean, role, country, unofficial, gender: genderOf(encoded.text, clean, role) };
        persons.set(clean, person);
        return person;
      }
      if (clean.includes(" ") && !known.name.includes(" ")) known.name = clean;
      if (known.country === undefined) known.country = country;
      known.role ??= role;
      known.unofficial ||= unofficial;
      return known;
    },
  };
}

function genderOf(text: string, name: string, role: string | null): Person["gender"] {
  if (/woman|queen|princess|first lady/iu.test(role ?? "")) return "female";
  if (/(?:s|y)man\b|king\b|emir|sultan|prince\b/iu.test(role ?? "")) return "male";
  const surname = name.split(/\s+/u).at(-1);
  if (!surname) return null;
  const before: string[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const after = text.slice(at + surname.length, at + surname.length + 2);
    if (!/^\p{L}/u.test(after)) before.push(text.slice(Math.max(0, at - TITLE_REACH), at));
  }
  if (before.some((words) => HER_TITLE.test(words))) return "female";
  return before.some((words) => HIS_TITLE.test(words)) ? "male" : null;
}

/** In UTF-16 units: a title and a first name. */
const TITLE_REACH = 60;
const HER_TITLE = /(?:Ms|Mrs|Miss|Mme|Dame|Baroness|Lady|Queen|Princess)\.? (?:\p{Lu}[\p{L}-]+ )?$/u;
const HIS_TITLE = /(?:Mr|Sir|Lord|King|Prince|Sheikh|Herr|M)\.? (?:\p{Lu}[\p{L}-]+ )?$/u;

function isSamePerson(known: string, name: string): boolean {
  const a = known.split(/\s+/u);
  const b = name.split(/\s+/u);
  if (a.length === 1 && b.length > 1) return a[0] === b.at(-1);
  if (b.length === 1) return a.at(-1) === b[0] || (a.length > 1 && a[0] === b[0]);
  return a.at(-1) === b.at(-1) && a[0] === b[0];
}

/** Later mentions by surname; family names come first in East Asian usage, so a name's first word counts too. */
function takeSurnames(
  text: string,
  persons: ReadonlyMap<string, Person>,
  isFree: (start: number, end: number) => boolean,
  take: (start: number, end: number, mention: Omit<Mention, "start" | "end" | "words">) => void,
): void {
  const aliases = new Map<string, Person>();
  for (const person of persons.values()) {
    const words = person.name.replace(/,? (?:Jr|Sr)\.?$/u, "").split(/\s+/u);
    for (const alias of [person.name, words.slice(-2).join(" "), words.at(-1) ?? "", words[0] ?? ""]) {
      if (alias.length < 2 || NO_ALIAS.test(alias) || /^\p{Lu}\.$/u.test(alias)) continue;
      if (!aliases.has(alias)) aliases.set(alias, person);
    }
  }
  if (aliases.size === 0) return;
  const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${HONORIFIC}|President|Ambassador|Minister|Secretary|Senator) )?(${[...aliases.keys()]
      .sort((a, b) => b.length - a.length)
      .map((alias) =>
        ALSO_A_WORD.test(alias) ? `${alias}(?= (?:${SPEECH_VERBS})(?![\\p{L}])|[’']s )` : literal(alias),
      )
      .join("|")})(?![\\p{L}\\p{N}-])`,
    "gu",
  );
  for (const match of text.matchAll(pattern)) {
    const person = aliases.get(match[1] ?? "");
    const end = match.index + match[0].length;
    if (!person || !isFree(match.index, end)) continue;
    // "Dmitry, a welder": somebody else with the same first name.
    if (person.name.startsWith(`${match[1]} `) && /^, (?:an? |\d\d|who )/u.test(text.slice(end, end + 6))) continue;
    const modifier = /^[’'](?:s\b|\s)/u.test(text.slice(end, end + 2));
    take(match.index, end, {
      kind: "person",
      countries: person.country ? [person.country] : [],
      person,
      modifier,
      open: person.country === undefined ? "context" : null,
    });
  }
}
