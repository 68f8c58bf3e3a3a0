import type { CountryCode } from "../../model.ts";
import { ANCHOR_CHARS } from "../anchors.ts";
import type { Mention, Person } from "../mention.ts";
import { OFFICE } from "../offices.ts";

/** What a country's name, adjective, people and seat of power stand as in an encoded text: one character each. */
export const N = ANCHOR_CHARS.name;
export const J = ANCHOR_CHARS.adjective;
export const L = ANCHOR_CHARS.people;
export const Z = ANCHOR_CHARS.seat;
/** Words that may open what somebody is called by: "one senior". */
export const DET =
  "(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]everal|[Ss]ome|[Tt]wo|[Tt]hree|[Tt]op|[Ss]enior|[Mm]any|[Oo]ther|[Uu]nnamed|[Uu]nidentified|[Aa]nonymous|[Hh]igh-ranking|[Hh]is|[Hh]er|[Tt]heir|[Mm]ember of the|[Tt]he country[’']s) ){0,4}";
/** A country as owner of an office: "France's", "French". */
export const OWNER = `(?:[${N}${Z}][’']s?|[${N}${J}${Z}])`;
/** A country by name or seat. */
export const ANY = `(?:the )?[${N}${Z}]`;
/** One office, or two that one person holds. */
export const ROLE = `(?:(?:${OFFICE})(?: and (?:${OFFICE}))?(?:-general)?)\\b`;
/** What an office is called that somebody no longer holds. */
export const FORMER = "(?:[Ff]ormer|[Ee]x-|[Oo]ne-time|[Rr]etired|[Dd]eposed|[Oo]usted)[ -]?";

/** How one kind of mention is written, and what is made of it. */
export interface Rule {
  readonly pattern: RegExp;
  readonly build: (match: RegExpExecArray, at: Found) => Omit<Mention, "start" | "end" | "words"> | null;
}

/** What a rule may ask of the text around its match. */
export interface Found {
  /** Whether a name's last word stands beside a verb of saying somewhere in the text. */
  readonly speaks: (name: string) => boolean;
  /** Countries of the anchors inside a stretch of the encoded text, in order. */
  readonly countriesIn: (start: number, end: number) => readonly CountryCode[];
  readonly person: (
    name: string,
    country: CountryCode | null | undefined,
    role: string | null,
    unofficial?: boolean,
  ) => Person;
}

/** A rule of a pattern over encoded text. */
export const rule = (source: string, build: Rule["build"]): Rule => ({ pattern: new RegExp(source, "gu"), build });
/** The first country that a match names. */
export const firstCountry = (match: RegExpExecArray, at: Found): CountryCode | undefined =>
  at.countriesIn(match.index, match.index + match[0].length)[0];
/** What most mentions are: no modifier, nothing left open, nobody named. */
export const plain = { modifier: false, open: null, person: null } as const;

/** The name that a match holds, whichever of its alternatives matched. */
const nameIn = ({ groups }: RegExpExecArray): string => groups?.["name"] ?? groups?.["other"] ?? "";

/** Somebody named who speaks for the first country that the match names. */
export const spokesperson: Rule["build"] = (match, at) => speaking(firstCountry(match, at), match, at);

/** Somebody named who speaks for a country; nobody where it is not known. */
export const speaking = (
  country: CountryCode | undefined,
  match: RegExpExecArray,
  at: Found,
): ReturnType<Rule["build"]> =>
  country
    ? {
        ...plain,
        kind: "person",
        countries: [country],
        person: at.person(nameIn(match), country, match.groups?.["role"] ?? null),
      }
    : null;

/** The first country that the match names, as an office or as a state. */
export const ofCountry =
  (kind: "office" | "state"): Rule["build"] =>
  (match, at) => {
    const country = firstCountry(match, at);
    return country ? { ...plain, kind, countries: [country] } : null;
  };

/** Somebody named who speaks for no country. */
export const privatePerson: Rule["build"] = (match, at) => ({
  ...plain,
  kind: "person",
  countries: [],
  person: at.person(nameIn(match), null, null),
});

/** Somebody named whom the words around must explain. */
export const somebody: Rule["build"] = (match, at) => ({
  ...plain,
  kind: "person",
  countries: [],
  open: "context",
  person: at.person(match.groups?.["name"] ?? "", undefined, null),
});

/** Somebody of an owner that the words before tell: named, or by office alone. */
export const ownedBy =
  (open: "possessive" | "owner"): Rule["build"] =>
  (match, at) => {
    const name = match.groups?.["name"];
    return {
      ...plain,
      kind: name ? "person" : "office",
      countries: [],
      open,
      person: name ? at.person(name, undefined, match.groups?.["role"] ?? null) : null,
    };
  };

const countriesOf = (match: RegExpExecArray, at: Found): readonly CountryCode[] =>
  at.countriesIn(match.index, match.index + match[0].length);
/** The countries that a match names, as actors. */
export const states: Rule["build"] = (match, at) => ({ ...plain, kind: "state", countries: countriesOf(match, at) });
/** The same, as owners or attributes. */
export const owners: Rule["build"] = (match, at) => ({
  ...plain,
  modifier: true,
  kind: "state",
  countries: countriesOf(match, at),
});
/** The same, as one group. */
export const group: Rule["build"] = (match, at) => ({ ...plain, kind: "group", countries: countriesOf(match, at) });
/** Somebody or some body that speaks for no country. */
export const nobodys: Rule["build"] = () => ({ ...plain, kind: "other", countries: [] });
