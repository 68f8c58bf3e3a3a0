import { isInside } from "../language/spans.ts";
import type { CountryCode, Span } from "../model.ts";
import type { Mention, Person } from "./mentions.ts";

/** What a reader still has in mind of the text so far. */
interface Discourse {
  state: readonly CountryCode[];
  person: Person | null;
  group: readonly CountryCode[];
  /** The last possible antecedent of "it" was no country: the Council, a draft, a meeting. */
  thing: boolean;
}

/** Words that govern what follows them, so that it is no subject. */
const GOVERNED =
  /(?:^|[\s(“"])(?:of|in|to|with|by|from|on|onto|for|against|between|among|at|toward|towards|over|about|including|like|unlike|despite|than|into|near|inside|across|behind|within|without|under|alongside|via|per|through|upon|besides|except|around|outside|beyond|both of|out of|aimed at|before|after|until|since|during|told|tells|telling|urged|asked|pressed|call(?:ed|s|ing)? on|pressured|persuaded|convinced) (?:the |a |an |its |their )?$/iu;

/** Whether a mention may be the subject of a verb, as far as the words before it tell. */
export function isNominative(text: string, mention: Mention): boolean {
  return !mention.modifier && !GOVERNED.test(text.slice(Math.max(0, mention.start - 24), mention.start));
}

const PLACE = /\b(?:in|from|at) (?:the )?$/u;

/**
 * Give the countries of mentions that the text leaves open: pronouns, "its envoy", "Foreign Minister X", bare titles,
 * "both countries". Reads in order, as a person does.
 * @param quoted - quoted runs: what is said inside them does not become the antecedent of words outside.
 * @param home - the country that an unexplained title belongs to (the outlet's or the article's main one), if any.
 * @returns new mentions in the same order; `countries` stays empty where nothing can be told.
 */
export function resolveReferences(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
  home: CountryCode | null,
): readonly Mention[] {
  const resolved: Mention[] = [];
  const seen: Discourse = { state: [], person: null, group: [], thing: false };
  const americanPresident = mentions.some((mention) => /White House|[Aa]dministration/u.test(mention.words) && mention.countries[0] === "US");
  let index = 0;
  for (const sentence of sentences) {
    const inSentence: Mention[] = [];
    for (; index < mentions.length && (mentions[index] as Mention).start < sentence.end; index++) inSentence.push(mentions[index] as Mention);
    const done: Mention[] = [];
    inSentence.forEach((mention, position) => {
      const inside = quoted.some((run) => isInside(mention, run));
      const next = inSentence.slice(position + 1);
      const answer = resolveOne(text, mention, { seen, inside, done, next, home, americanPresident });
      done.push(answer);
      if (!inside) remember(text, seen, answer, done);
    });
    resolved.push(...done);
  }
  return resolved;
}

interface Setting {
  readonly seen: Discourse;
  readonly inside: boolean;
  readonly done: readonly Mention[];
  readonly next: readonly Mention[];
  readonly home: CountryCode | null;
  readonly americanPresident: boolean;
}

function resolveOne(text: string, mention: Mention, setting: Setting): Mention {
  const { seen } = setting;
  switch (mention.open) {
    case null:
      return mention.person && mention.countries.length === 0 && mention.person.country ? { ...mention, countries: [mention.person.country] } : mention;
    case "context": {
      const person = mention.person;
      if (person && person.country === undefined && person.role) person.country = inferCountry(text, mention, setting);
      return { ...mention, countries: person?.country ? [person.country] : [] };
    }
    case "possessive": {
      const owner = /\b(?:his|her)\b/iu.test(mention.words) ? personCountry(seen.person) : seen.state;
      const countries = owner.length > 0 ? owner.slice(0, 1) : personCountry(seen.person);
      const person = mention.person;
      if (person && person.country === undefined) person.country = countries[0];
      return { ...mention, countries: person?.country ? [person.country] : countries };
    }
    case "title": {
      const person = seen.person;
      return person?.country !== undefined ? { ...mention, person, countries: personCountry(person) } : mention;
    }
    case "group":
      return { ...mention, countries: seen.group };
    case "pronoun":
      return { ...mention, ...resolvePronoun(mention.words.toLowerCase(), setting) };
  }
}

const personCountry = (person: Person | null): readonly CountryCode[] => (person?.country ? [person.country] : []);

function resolvePronoun(word: string, { seen, inside, done }: Setting): { countries: readonly CountryCode[]; person: Person | null } {
  if (/^(?:we|i|our|my|us)$/u.test(word)) return { countries: [], person: null };
  if (/^(?:he|she|his|her|him)$/u.test(word)) return { countries: personCountry(seen.person), person: seen.person };
  if (inside) return { countries: [], person: null };
  if (/^(?:they|their|them)$/u.test(word)) {
    const countries = seen.group.length > 1 ? seen.group : seen.thing ? [] : seen.state;
    return { countries, person: null };
  }
  const nearer = done.filter((mention) => mention.kind === "council" || mention.kind === "thing" || mention.countries.length > 0).at(-1);
  const thing = nearer ? nearer.kind === "thing" && done.every((mention) => mention.kind !== "state") : seen.thing;
  return { countries: thing ? [] : seen.state.slice(0, 1), person: null };
}

/** Country of somebody introduced by office and name alone, from the words around. */
function inferCountry(text: string, mention: Mention, { seen, done, next, home, americanPresident }: Setting): CountryCode | null {
  const place = next.find((other) => other.kind === "state" && other.countries.length === 1 && PLACE.test(text.slice(Math.max(0, other.start - 9), other.start)) && /^\p{Lu}/u.test(other.words));
  const before = done.filter((other) => other.kind === "state" && other.countries.length > 0 && isNominative(text, other)).at(-1);
  if (before?.countries[0]) return before.countries[0];
  if (place?.countries[0] && /\b(?:told|said|briefing|conference)\b/u.test(text.slice(mention.end, place.start))) return place.countries[0];
  if (/president/iu.test(mention.words) && americanPresident && seen.state[0] !== undefined && !/^(?:its|the)/iu.test(mention.words)) return "US";
  if (home && (seen.state.length === 0 || seen.state.includes(home))) return home;
  return seen.state[0] ?? home;
}

function remember(text: string, seen: Discourse, mention: Mention, done: readonly Mention[]): void {
  if (mention.kind === "thing" || mention.kind === "council") {
    if (isNominative(text, mention) && done.every((other) => other === mention || other.countries.length === 0)) seen.thing = true;
    return;
  }
  if (mention.kind === "pronoun") return;
  if (mention.person && (isNominative(text, mention) || seen.person === null)) seen.person = mention.person;
  if (mention.countries.length === 0) return;
  const previous = done.at(-2);
  const joined = previous !== undefined && previous.countries.length > 0 && /^(?:,|,? and|,? or|,? as well as)\s+$/u.test(text.slice(previous.end, mention.start));
  const nominative = isNominative(text, mention) || mention.modifier;
  if (joined) {
    if (seen.group.length > 0 && previous.countries.every((code) => seen.group.includes(code))) seen.group = [...seen.group, ...mention.countries];
    else seen.group = [...previous.countries, ...mention.countries];
    return;
  }
  if (mention.kind === "group") seen.group = mention.countries;
  // In "X told Y", Y does not take X's place in the reader's mind.
  const firstHere = done.every((other) => other === mention || other.countries.length === 0 || other.modifier || !isNominative(text, other));
  if (nominative && (firstHere || !mention.modifier)) {
    seen.state = mention.countries;
    seen.thing = false;
  }
}
