import { numberOf } from "../language/numbers.ts";
import { isInside } from "../language/spans.ts";
import { SPEECH_VERBS } from "../language/speech-verbs.ts";
import type { CountryCode, Span } from "../model.ts";
import { hasRoleElsewhere, isOrdinary, isPrivate, ledFor } from "./introductions.ts";
import type { Mention, Person } from "./mention.ts";
import { LACKS } from "./offices.ts";
import { findOfficial } from "./officials.ts";
import type { Origin } from "./origin.ts";

/** What a reader still has in mind of the text so far. */
interface Discourse {
  state: readonly CountryCode[];
  person: Person | null;
  /** Persons that acted, the last one first. */
  persons: readonly Person[];
  group: readonly CountryCode[];
  /** Where the words that named `state` began. */
  stateAt: number;
  /** Where the last member of `group` ended: a list goes on from there. */
  groupEnd: number;
  /** The last possible antecedent of "it" was no country: the Council, a draft, a meeting. */
  thing: boolean;
  /** The last subject was an organisation. */
  body: boolean;
  /** Whom "one of them" is one of. */
  several: Mention | null;
  /** The last subject was several people without a country: "Western diplomats". */
  others: boolean;
}

/** Words that govern what follows them, so that it is no subject. */
const GOVERNED =
  /(?:^|[\s(“"])(?:of|in|to|with|by|from|on|onto|for|against|between|among|at|toward|towards|over|about|including|like|unlike|despite|than|into|near|inside|across|behind|within|without|under|alongside|via|per|through|upon|besides|except|around|outside|beyond|both of|out of|aimed at|before|after|until|since|during|told|tells|telling|urged|asked|pressed|call(?:ed|s|ing)? on|pressured|persuaded|convinced) (?:(?:the|a|an|its|their|all|both|some|most|many|other|fellow|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|\d{1,3}) ){0,3}$|(?:^|\s)as an? $/iu;

/** Where a clause can begin: a thing anywhere else is more likely the object of a verb. */
const CLAUSE_START =
  /(?:^|[\n.;:,“”"‘’—–-]\s*|\b(?:that|and|but|while|as|because|if|when|where|whether|said|says|although|though|because|since) )$/u;

/** Whether a mention may be the subject of a verb, as far as the words before it tell. */
export function isNominative(text: string, mention: Mention): boolean {
  if (text[mention.start - 1] === "(" && text[mention.end] === ")") return false;
  if (mention.kind === "thing") return CLAUSE_START.test(text.slice(Math.max(0, mention.start - 12), mention.start));
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (mention.kind === "other" && GOVERNED_AFAR.test(before)) return false;
  if (mention.modifier || !GOVERNED.test(before)) return !mention.modifier;
  return (
    OPENS_CLAUSE.test(before) &&
    SUBJECT_AFTER.test(text.slice(mention.end, mention.end + 200).replace(REST_OF_LIST, ""))
  );
}

/** "the fate of small countries": an adjective may stand between. */
const GOVERNED_AFAR = /(?:^|\s)(?:of|to|with|by|from|for|among|between|against) (?:the |a |an |its |their )?\p{Ll}+ $/u;

/** "failed after A and B used their veto": no preposition, but a clause of its own. */
const OPENS_CLAUSE = /(?<![\p{L}])(?:after|before|until|since) (?:the |both )?$/u;
const REST_OF_LIST = /^(?:(?:, and|,| and) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?=[, ]))+/u;

const IRREGULAR_PASTS =
  "heard|lost|took|gave|went|came|kept|held|stood|made|found|fell|got|left|met|ran|sent|spent|won|knew|began|sat|let|set|cut|flew|drew|rose|sold|bought|brought|led|built|broke|chose|grew|threw|wore";
const SUBJECT_AFTER = new RegExp(
  `^(?:,[^,\\n“”]{1,140},|, \\d\\d,[^,\\n“”]{1,140},|,(?= (?:${SPEECH_VERBS})(?![\\p{L}])))? (?:\\p{Ll}+ly |also |then |later |who |has |had |have )*(?:${SPEECH_VERBS}|is|was|will|would|did|does|can|could|may|might|were|are|has|had|\\p{Ll}+ed|\\p{Ll}+s|${IRREGULAR_PASTS})(?![\\p{L}])`,
  "u",
);
const SPEAKS_AFTER = new RegExp(
  `^(?:,[^,\\n“”]{1,140},)? (?:\\p{Ll}+ly |also |then |later |who |has |had |have )*(?:${SPEECH_VERBS})(?![\\p{L}])`,
  "u",
);
const SPEECH_BEFORE =
  /\b(?:said|says|added|argued|asked|explained|warned|insisted|replied|told|stood|stands|sat|sits|came|comes|spoke) (?:the )?$/u;

/** Whether a mention acts in its clause, rather than stand in somebody else's: what a pronoun goes back to. */
function isSubjectLike(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  // "He was answered by X": who acts, though a preposition governs the name.
  if (mention.person && /\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?\p{Ll}+ed by (?:the )?$/u.test(before)) return true;
  if (!isNominative(text, mention)) return false;
  if (SPEECH_BEFORE.test(before)) return true;
  return (
    CLAUSE_START.test(text.slice(Math.max(0, mention.start - 12), mention.start)) ||
    SUBJECT_AFTER.test(afterApposition(text, mention))
  );
}

/** The words behind a mention, without the comma that closes it: "its minister, X, rejected". */
function afterApposition(text: string, { end, words }: Mention): string {
  const after = text.slice(end, end + 200);
  return words.includes(", ") ? after.replace(/^,(?= \p{Ll})/u, "") : after;
}

const PLACE = /\b(?:in|from|at) (?:the )?$/u;

/**
 * Give the countries of mentions that the text leaves open: pronouns, "its envoy", "Foreign Minister X", bare titles,
 * "both countries". Reads in order, as a person does.
 * @param quoted - quoted runs: what is said inside them does not become the antecedent of words outside.
 * @param origin - where and when the article appeared, for titles and names that it leaves unexplained.
 * @returns new mentions in the same order; `countries` stays empty where nothing can be told.
 */
export function resolveReferences(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
  origin: Origin,
): readonly Mention[] {
  const resolved: Mention[] = [];
  const seen: Discourse = {
    state: [],
    stateAt: -1,
    person: null,
    persons: [],
    group: [],
    groupEnd: -1,
    thing: false,
    body: false,
    others: false,
    several: null,
  };
  // "said Haskett, 71, whose daughter": what tells that somebody is private may stand at a later mention.
  for (const mention of mentions) {
    if (
      mention.person?.country === undefined &&
      mention.person &&
      mention.open === "context" &&
      isOrdinary(text, mention)
    )
      mention.person.country = null;
  }
  const americanPresident = mentions.some((mention) => mention.countries[0] === "US");
  let index = 0;
  for (const sentence of sentences) {
    const inSentence: Mention[] = [];
    for (; index < mentions.length && (mentions[index] as Mention).start < sentence.end; index++)
      inSentence.push(mentions[index] as Mention);
    const done: Mention[] = [];
    inSentence.forEach((mention, position) => {
      const inside = quoted.some((run) => isInside(mention, run));
      const next = inSentence.slice(position + 1);
      const answer = resolveOne(text, mention, {
        seen,
        inside,
        done: done.filter((other) => inside || !quoted.some((run) => isInside(other, run))),
        next,
        origin,
        americanPresident,
      });
      done.push(answer);
      if (!inside) remember(text, seen, answer, done);
    });
    // "There was none of that from X": with nobody acting, the one person named is whom "he" means next.
    const named = [...new Set(done.flatMap(({ person }) => person ?? []))];
    const [only] = named;
    if (only && named.length === 1 && /^["“‘]?There /u.test(text.slice(sentence.start, sentence.end))) {
      bringToMind(seen, only);
    }
    // "Start with China": with no subject to remember, the one country named is what "it" means next.
    const aboutThing = done.some(
      (mention) => (mention.kind === "thing" || mention.kind === "council") && isNominative(text, mention),
    );
    const continued = done.some((mention) => mention.kind === "pronoun" && mention.countries.length > 0);
    if (seen.stateAt < sentence.start && !aboutThing && !continued) {
      const states = done.filter(
        (mention) =>
          mention.kind === "state" &&
          !mention.modifier &&
          mention.countries.length === 1 &&
          !quoted.some((run) => isInside(mention, run)),
      );
      const [state] = states;
      if (state && new Set(states.map((mention) => mention.countries[0])).size === 1) {
        seen.state = state.countries;
        seen.stateAt = state.start;
        seen.thing = false;
      }
    }
    resolved.push(...done);
  }
  return resolved;
}

interface Setting {
  readonly seen: Discourse;
  readonly inside: boolean;
  readonly done: readonly Mention[];
  readonly next: readonly Mention[];
  readonly origin: Origin;
  readonly americanPresident: boolean;
}

function resolveOne(text: string, mention: Mention, setting: Setting): Mention {
  const { seen } = setting;
  switch (mention.open) {
    case null:
      return mention.person && mention.countries.length === 0 && mention.person.country
        ? { ...mention, countries: [mention.person.country] }
        : mention;
    case "context": {
      const person = mention.person;
      if (person && person.country === undefined) {
        const known = besideOffice(text, mention, setting) ?? findOfficial(person.name, setting.origin.year);
        if (known) person.country = known;
        else if (person.role)
          person.country = hasRoleElsewhere(text, mention) ? null : inferCountry(text, mention, setting);
        else if (!mention.open || person.name.includes(" ") || TITLED.test(mention.words))
          person.country = besideCountry(text, mention, setting);
      }
      return { ...mention, countries: person?.country ? [person.country] : [] };
    }
    case "owner": {
      // "chief negotiator's aide X": an office without a country owns, as in a title.
      const untold = /(?:^|\s)\p{Ll}[\p{L}-]*[’'](?:s )?$/u.test(
        text.slice(Math.max(0, mention.start - 24), mention.start),
      );
      const country =
        ownerBeside(text, mention, setting.done) ??
        (mention.person && untold && !hasRoleElsewhere(text, mention) ? inferCountry(text, mention, setting) : null);
      if (mention.person) mention.person.country ??= country;
      return { ...mention, countries: country ? [country] : [] };
    }
    case "member": {
      const several = setting.done.findLast(isSeveral) ?? seen.several;
      if (several && mention.start - several.end > GROUP_REACH) return mention;
      return { ...mention, countries: several?.countries.length === 1 ? several.countries : [] };
    }
    case "possessive": {
      // "Its director", after an agency: organisations have those, only states have ambassadors.
      if (seen.body && /\b(?:director|spokes|chief|head|secretary|official|leader)/iu.test(mention.words)) {
        if (mention.person) mention.person.country ??= null;
        return mention;
      }
      // "Angola's envoy said his government …": the subject of the same sentence before anybody further back.
      const acting = setting.done.filter(
        (other) => other.countries.length === 1 && other.kind !== "pronoun" && isNominative(text, other),
      );
      // "X said A was at fault and his government would wait": X's, not A's.
      const somebodys = /\b(?:his|her)\b/iu.test(mention.words)
        ? acting.findLast((other) => other.person !== null || other.kind === "office")
        : undefined;
      const here = somebodys ?? acting.findLast((other) => isSubjectLike(text, other)) ?? acting.at(-1);
      const place = here ? undefined : placeOf(text, setting.done);
      const owner = here
        ? here.countries
        : place && /^(?:[Aa]|[Ss]tate)/u.test(mention.words)
          ? place.countries
          : /\bthat country\b/iu.test(mention.words) ||
              (/\bher\b/iu.test(mention.words) && !seen.persons.some((other) => other.gender === "female"))
            ? seen.state
            : /\b(?:his|her|an?)\b/iu.test(mention.words)
              ? personCountry(seen.person)
              : seen.state;
      const fallback = seen.person ? personCountry(seen.person) : seen.state.slice(0, 1);
      const countries = owner.length > 0 ? owner.slice(0, 1) : fallback;
      const person = mention.person;
      if (person && person.country === undefined)
        person.country = countries[0] ?? inferCountry(text, mention, setting) ?? undefined;
      return { ...mention, countries: person?.country ? [person.country] : countries };
    }
    case "title": {
      // "The Council president": of the Council, whoever it is this month.
      if (/\b(?:[Cc]ouncil|[Aa]ssembly)\b/u.test(mention.words)) return mention;
      const person =
        (LAWMAKER.test(mention.words) ? seen.persons.find(({ unofficial }) => unofficial) : null) ??
        bearerOf(mention.words, seen.persons) ??
        (FITS_ONE.test(mention.words) ? null : (seen.persons.find(({ country }) => country !== null) ?? null));
      if (person)
        return person.country !== undefined ? { ...mention, person, countries: personCountry(person) } : mention;
      // English-language news gives no country to the American president.
      return /\bpresident\b/iu.test(mention.words) && setting.americanPresident
        ? { ...mention, countries: ["US"] }
        : mention;
    }
    case "group":
      return { ...mention, countries: groupMeant(mention.words, seen.group) };
    case "pronoun":
      return { ...mention, ...resolvePronoun(mention.words.toLowerCase(), setting, text, mention.start) };
  }
}

/** "The five", by themselves, are a group of just so many: more often than not they are the permanent members. */
function groupMeant(words: string, group: readonly CountryCode[]): readonly CountryCode[] {
  const count = numberOf(/^[Tt]he (\p{Ll}+)$/u.exec(words)?.[1] ?? "");
  // "The two" goes back to whoever was told of together, however long the list was.
  return count === undefined || count === 2 || count === group.length ? group : [];
}

/** "Panama, whose delegate", "Mr X's closest aides": who owns is named right before. */
function ownerBeside(text: string, mention: Mention, done: readonly Mention[]): CountryCode | undefined {
  const beside = done.at(-1);
  if (beside?.countries.length !== 1) return undefined;
  const between = text.slice(beside.end, mention.start);
  const owns = /^whose/u.test(mention.words) ? /^,? $/u : /^[’'](?:s )?$/u;
  return owns.test(between) ? beside.countries[0] : undefined;
}

/** "U.S. diplomats", "three Labour MPs": people that one can be one of. */
const isSeveral = ({ kind, words }: Mention): boolean =>
  (kind === "other" || kind === "office" || kind === "state") && /(?:^|\s)\p{Ll}*(?:s|men|women|people)$/u.test(words);

const PAPER_SAYS =
  /^ (?:also )?(?:call(?:s|ed)|demand(?:s|ed)|condemn(?:s|ed)|urge[sd]|ask(?:s|ed)|express(?:es|ed)|name[sd]|deplore[sd]|reaffirm(?:s|ed))\b/u;
const PAPER_MADE =
  /\b(?:written|wrote|drafted|tabled|circulated|drew up|drawn up|proposed|submitted|introduced|put forward|offered)\b[^.]{0,70}\b(?:statement|resolution|draft|text|paper)\b[^.]{0,80}\.["”’]?\s+$/u;
/** In UTF-16 units: the sentence before. */
const PAPER_REACH = 320;

/** What follows "it" where no verb of its own does. */
export const OBJECT_AFTER =
  /^(?:[.,;:!?)”"’]|$|\s(?:in|on|with|as|and|but|or|to|for|at|from|by|because|if|when|while|after|before|anyway|all|too|forward|aside|alive|back|through|up|down|out|off|over|without|despite|during|until|under|nonetheless|regardless|\p{Ll}+ly|a|an|the|last|this|yesterday|today|tonight|on|twice|again|instead|altogether|all the same)\b|\s[“"‘])/u;

/** How far, in UTF-16 units, "they" reaches back to a list of countries: about two sentences. */
const GROUP_REACH = 350;

/** "X, the ambassador from A", "the ambassador from A, X": name and office in apposition. */
function besideOffice(text: string, mention: Mention, { done, next }: Setting): CountryCode | undefined {
  const office = (other: Mention | undefined, start: number, end: number): CountryCode | undefined =>
    other?.kind === "office" &&
    !other.person &&
    other.countries.length === 1 &&
    /^(?:, (?:the |a |an |its )?| \()$/u.test(text.slice(start, end))
      ? other.countries[0]
      : undefined;
  const before = done.at(-1);
  const after = next[0];
  return (
    (after && office(after, mention.end, after.start)) ??
    (before && office(before, before.end, mention.start)) ??
    undefined
  );
}

/** Titles that one person in a story bears; "the ambassador" and "the spokesman" go to whoever spoke last. */
const FITS_ONE = /\b(?:president|prime minister|premier|king|queen|chancellor|emir|supreme leader)\b/iu;

const LAWMAKER = /\b(?:senator|congressman|congresswoman)\b/u;

/** Titles that news uses for one another. */
const ENVOY = /\b(?:ambassador|envoy|permanent representative|representative|delegate)\b/iu;

/** Offices that one person holds. */
const ONE_PERSON =
  /\b(?:representative|ambassador|envoy|delegate|minister|president|premier|spokes(?:man|woman|person)|diplomat|official|secretary|adviser|counsellor|chargé|negotiator|leader|king|emir|observer|man|woman)\b(?! (?:office|ministry))/iu;

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|M|Mme|Señor|Herr|General|Gen|Col)\.? \p{Lu}/u;

/** The person last met whose office a bare title repeats. */
function bearerOf(title: string, persons: readonly Person[]): Person | undefined {
  const office = FITS_ONE.exec(title)?.[0].toLowerCase();
  if (office !== undefined) return persons.find((person) => person.role?.toLowerCase().includes(office));
  return ENVOY.test(title) ? persons.find((person) => ENVOY.test(person.role ?? "")) : undefined;
}

const personCountry = (person: Person | null): readonly CountryCode[] => (person?.country ? [person.country] : []);

function resolvePronoun(
  word: string,
  { seen, inside, done }: Setting,
  text: string,
  at: number,
): { countries: readonly CountryCode[]; person: Person | null } {
  if (/^(?:we|i|our|my|us)(?: |$)/u.test(word)) return { countries: [], person: null };
  if (/^(?:he|she|his|her|him)$/u.test(word)) {
    const gender = /^(?:she|her)$/u.test(word) ? "female" : "male";
    const person = seen.persons.find((other) => other.gender === null || other.gender === gender) ?? null;
    // Once a pronoun has told a person's gender, later ones go by it.
    // A possessive may be somebody else's: "X, whose son was there with his friends".
    const own = /^s?he$/u.test(word) || !/\bwhose\b[^.\n]*$/u.test(text.slice(Math.max(0, at - NAME_FOLLOWS), at));
    if (person && own) person.gender ??= gender;
    // "France … she": older prose speaks of countries as of women.
    if (!person && gender === "female" && seen.state.length === 1) return { countries: seen.state, person: null };
    return { countries: personCountry(person), person };
  }
  if (inside) return { countries: [], person: null };
  const owner = done.at(-1);
  // "A's announcement that it would …"
  if (
    word === "it" &&
    owner?.modifier &&
    owner.countries.length === 1 &&
    /^[’']s (?:[\p{Ll}-]+ ){1,3}that $/u.test(text.slice(owner.end, at))
  )
    return { countries: owner.countries, person: null };
  if (/^(?:they|their|them)$/u.test(word)) {
    const fresh = seen.group.length > 1 && at - seen.groupEnd < GROUP_REACH;
    const countries = seen.others ? [] : fresh ? seen.group : seen.thing ? [] : seen.state;
    return { countries, person: null };
  }
  // "A voted for it": in the object's place "it" cannot be the subject of its own clause.
  if (
    word === "it" &&
    OBJECT_AFTER.test(text.slice(at + 2, at + 14)) &&
    !/(?:^|[.;:,“”"(]\s*|\b(?:that|if|and|but|because|as|when) )$/u.test(text.slice(Math.max(0, at - 9), at))
  )
    return { countries: [], person: null };
  // "A had written a statement. It called for …": the paper does.
  if (
    word === "it" &&
    done.length === 0 &&
    PAPER_SAYS.test(text.slice(at + 2, at + 24)) &&
    PAPER_MADE.test(text.slice(Math.max(0, at - PAPER_REACH), at))
  )
    return { countries: [], person: null };
  const nearer = done
    .filter((mention) => mention.kind === "council" || mention.kind === "thing" || mention.countries.length > 0)
    .at(-1);
  // "The Council tightened its sanctions": its own.
  if (word === "its" && nearer?.kind === "council" && isSubjectLike(text, nearer))
    return { countries: [], person: null };
  const thing = nearer
    ? nearer.kind === "thing" && done.every((mention) => mention.kind !== "state")
    : seen.thing || (seen.body && word === "it");
  return { countries: thing ? [] : seen.state.slice(0, 1), person: null };
}

/**
 * Country of somebody named without any office. A reporter who does not introduce a speaker has just named the
 * country: "Washington would take either. Susan X told …". Anybody described as something else speaks for none.
 */
function besideCountry(text: string, mention: Mention, { seen, done, next }: Setting): CountryCode | null | undefined {
  const led = ledFor(text, mention, next);
  if (led) return led;
  if (isPrivate(text, mention)) return null;
  const paragraph = text.lastIndexOf("\n", mention.start) + 1;
  // At the head of an article, the lead and what follows it are one thought.
  const reach = paragraph < 500 ? 0 : paragraph;
  const known = done.filter(
    (other) => other.countries.length === 1 && (other.kind === "state" || other.kind === "office"),
  );
  const before = known.findLast((other) => isNominative(text, other)) ?? known.at(-1);
  if (before) return before.countries[0];
  if (seen.stateAt >= reach && seen.state.length === 1) return seen.state[0];
  return bearerToCome(text, mention, seen.person) ? seen.person?.country : undefined;
}

/** In UTF-16 units: the paragraph before. */
const NAME_FOLLOWS = 450;

const QUOTED_FIRST = /^["“‘][^\n]+["”’] (?:said |says |added |warned )?$/u;
const BARE_SPEAKER = /^(?:[.,] |$| (?:said|says|told|added|warned)(?![\p{L}]))(?!an? |the )/u;

/** "A's top negotiator warned of …" and, in the next paragraph, "“…,” X told reporters": first the office, then its bearer. */
function bearerToCome(text: string, mention: Mention, somebody: Person | null): boolean {
  if (!somebody || somebody.role !== null || !ONE_PERSON.test(somebody.name)) return false;
  const paragraph = text.lastIndexOf("\n", mention.start) + 1;
  const office = text.lastIndexOf(somebody.name, mention.start);
  return (
    office > mention.start - NAME_FOLLOWS &&
    QUOTED_FIRST.test(text.slice(paragraph, mention.start)) &&
    BARE_SPEAKER.test(text.slice(mention.end, mention.end + 12))
  );
}

/** "In Pristina, …": where a sentence is set. */
const placeOf = (text: string, done: readonly Mention[]): Mention | undefined =>
  done.find(
    (other) =>
      other.kind === "state" &&
      other.countries.length === 1 &&
      /(?:^|[.\n]\s*)In (?:the )?$/u.test(text.slice(Math.max(0, other.start - 9), other.start)),
  );

/** Country of somebody introduced by office and name alone, from the words around. */
function inferCountry(
  text: string,
  mention: Mention,
  { seen, done, next, origin: { homes, year }, americanPresident }: Setting,
): CountryCode | null {
  const place = next.find(
    (other) =>
      other.kind === "state" &&
      other.countries.length === 1 &&
      PLACE.test(text.slice(Math.max(0, other.start - 9), other.start)) &&
      /^\p{Lu}/u.test(other.words),
  );
  // "Russia backs President X": the subject of the sentence is not the country of whoever it acts upon.
  const acts =
    isSubjectLike(text, mention) ||
    /\b(?:in the words of|according to) $/u.test(text.slice(Math.max(0, mention.start - 18), mention.start));
  // "Explaining the position of Beijing, Deputy Permanent Representative X": whose the view is that is given.
  const viewOf = done.findLast(
    (other) =>
      other.countries.length === 1 &&
      /\b(?:position|stance|view|line|case|vote|behalf|mood|reply|answer|government) of (?:the )?$/u.test(
        text.slice(Math.max(0, other.start - 20), other.start),
      ),
  );
  const before = done
    .filter((other) => other.kind === "state" && other.countries.length > 0 && isNominative(text, other))
    .at(-1);
  const beside = done.filter((other) => other.kind === "state" && other.countries.length === 1).at(-1);
  const words = mention.words;
  const fits = (code: CountryCode | undefined): code is CountryCode => code !== undefined && !LACKS[code]?.test(words);
  const main = homes[0];
  const candidates: readonly (CountryCode | undefined)[] = [
    // "X said at the White House"
    place && /^ (?:told|said)\b[^,]*$/u.test(text.slice(mention.end, place.start)) ? place.countries[0] : undefined,
    acts ? (before ?? viewOf)?.countries[0] : beside !== before ? beside?.countries[0] : undefined,
    place && /\b(?:told|said|briefing|conference)\b/u.test(text.slice(mention.end, place.start))
      ? place.countries[0]
      : undefined,
    // "In Pristina, Prime Minister X": where a sentence is set.
    placeOf(text, done)?.countries[0],
    // English-language news gives no country to the American president, and to hardly any other; by date, `officials.ts`
    // knows them all.
    /^[Pp]resident\b/u.test(words) && americanPresident && (year === null || !mention.person?.name.includes(" "))
      ? "US"
      : undefined,
    main !== undefined && (seen.state.length === 0 || seen.state.includes(main)) ? main : undefined,
    seen.state[0],
    next.find((other) => other.countries.length === 1 && other.kind === "state" && other.start < mention.end + 120)
      ?.countries[0],
    ...homes,
  ];
  return candidates.find(fits) ?? null;
}

/** "the Russian", "the Frenchman": one person by where they come from. */
const ONE_OF_A_PEOPLE =
  /^[Tt]he \p{Lu}\p{Ll}*(?:an|man|woman|er|i|ole|urk|ane|ede|ot|ard|on|inn|erb|oat|eek|ech|hai)$/u;

/** Somebody without a name, for "he" and "she" to go back to. */
const somebody = ({ words, countries }: Mention): Person => ({
  name: words,
  role: null,
  country: countries[0],
  unofficial: false,
  gender: null,
});

/** "A teacher", "one shopkeeper": a single person, by what they do. */
const ONE_IN_THE_STREET = /^(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he) [\p{Ll}’' -]*[\p{Ll}](?<!s|men|women|people)$/u;
/** "according to a teacher" */
const isSource = (text: string, { start }: Mention): boolean =>
  /\baccording to $/u.test(text.slice(Math.max(0, start - 16), start));

/** The person whom "he" or "she" means from here on. */
function bringToMind(seen: Discourse, person: Person): void {
  seen.person = person;
  seen.persons = [person, ...seen.persons.filter((other) => other !== person)];
}

/** "For the Russians, the Council is the wrong room": what a sentence says it is about. */
const isTopic = (text: string, mention: Mention): boolean =>
  /(?:^|[.!?\n]["”’]?\s+)(?:For|As for|To) (?:the )?$/u.test(
    text.slice(Math.max(0, mention.start - 16), mention.start),
  );

function remember(text: string, seen: Discourse, mention: Mention, done: readonly Mention[]): void {
  if (mention.kind === "thing" || mention.kind === "council") {
    if (isNominative(text, mention) && done.every((other) => other === mention || other.countries.length === 0))
      seen.thing = true;
    return;
  }
  if (mention.kind === "pronoun") return;
  if (isSeveral(mention)) seen.several = mention;
  if (isSubjectLike(text, mention)) {
    const beside = done.at(-2);
    seen.others =
      mention.kind === "other" &&
      (/s$/u.test(mention.words) ||
        (beside?.kind === "other" && /^,? and $/u.test(text.slice(beside.end, mention.start))));
    if (mention.kind === "other") seen.body = /\p{Lu}/u.test(mention.words.replace(/^\p{Lu}\p{Ll}/u, ""));
  }
  const one = ONE_OF_A_PEOPLE.test(mention.words) && isSubjectLike(text, mention) ? mention.countries[0] : undefined;
  if (one !== undefined) {
    // "X has a paper of his own. The Colombian would …": the same person under another name.
    const fits = (person: Person | null | undefined): person is Person =>
      person !== null && person !== undefined && (person.country === undefined || person.country === one);
    const person = [...done.map((other) => other.person).reverse(), seen.person].find(fits) ?? somebody(mention);
    person.country = one;
    bringToMind(seen, person);
  }
  // "One shopkeeper said prices were up. “…,” she said": somebody without a name or a country.
  if (
    mention.kind === "other" &&
    ONE_IN_THE_STREET.test(mention.words) &&
    (isSubjectLike(text, mention) || isSource(text, mention))
  )
    bringToMind(seen, { ...somebody(mention), country: null });
  // "Its representative spoke. He asked …": an office without a name is somebody too.
  if (
    mention.kind === "office" &&
    !mention.person &&
    mention.open !== "owner" &&
    mention.countries.length === 1 &&
    ONE_PERSON.test(mention.words) &&
    isSubjectLike(text, mention)
  ) {
    bringToMind(seen, somebody(mention));
  }
  if (mention.person && (isSubjectLike(text, mention) || isTopic(text, mention) || seen.person === null)) {
    const others = seen.persons.filter((other) => other !== mention.person);
    const [first] = others;
    // "X recalled that President Y had …", "X warned both generals, Y and Z": who says it stays in mind before whom it
    // is said of or to.
    const speaking = done.find((other) => other.person === first && other !== mention && isSubjectLike(text, other));
    const told =
      first !== undefined &&
      speaking !== undefined &&
      (/\bthat (?:the )?$/u.test(text.slice(Math.max(0, mention.start - 12), mention.start)) ||
        (SPEAKS_AFTER.test(text.slice(speaking.end, mention.start)) &&
          !SPEAKS_AFTER.test(text.slice(mention.end, mention.end + 200)) &&
          !SPEECH_BEFORE.test(text.slice(Math.max(0, mention.start - 24), mention.start))));
    if (told) seen.persons = [first, mention.person, ...others.slice(1)];
    else bringToMind(seen, mention.person);
  }
  if (mention.countries.length === 0) return;
  const previous = done.at(-2);
  const joined =
    previous !== undefined &&
    previous.countries.length > 0 &&
    /^(?:,|,? and|,? or|,? as well as)\s+$/u.test(text.slice(previous.end, mention.start));
  if (joined) {
    const chained = seen.groupEnd === previous.end;
    seen.group = [...new Set([...(chained ? seen.group : previous.countries), ...mention.countries])];
    seen.groupEnd = mention.end;
    return;
  }
  if (mention.kind === "group" || mention.countries.length > 1) seen.group = mention.countries;
  // In "X told Y", Y does not take X's place in the reader's mind.
  const firstHere = done.every(
    (other) => other === mention || other.countries.length === 0 || other.modifier || !isNominative(text, other),
  );
  const opensClause =
    /(?:^|[.;:,—–] ?(?:and |but |while |although |though |whereas )?(?:the )?|\b(?:said|says|added|argued|told \S+|insisted|warned|announced|noted) that (?:the )?)$/u.test(
      text.slice(Math.max(0, mention.start - 24), mention.start),
    );
  // "The resolution says A's settlements …": "it" is still the resolution.
  const thingActs = done.some(
    (other) => (other.kind === "thing" || other.kind === "council") && isNominative(text, other),
  );
  const ownedBefore = done.some((other) => other !== mention && other.modifier && other.countries.length > 0);
  const governed = GOVERNED.test(text.slice(Math.max(0, mention.start - 24), mention.start));
  // "The agency's board voted to report A": "its director" is the agency's.
  const bodyActs = seen.body && done.some((other) => other.kind === "other" && isSubjectLike(text, other));
  const takesOver =
    isNominative(text, mention) &&
    (opensClause || (firstHere && (!(ownedBefore || bodyActs) || isSubjectLike(text, mention))));
  if (isTopic(text, mention) || (mention.modifier ? firstHere && !thingActs && !ownedBefore && !governed : takesOver)) {
    seen.state = mention.countries;
    seen.stateAt = mention.start;
    seen.thing = false;
    seen.body = false;
  }
}
