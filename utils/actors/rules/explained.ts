import { SAYING, SPEECH_VERBS } from "../../language/speech-verbs.ts";
import type { CountryCode } from "../../model.ts";
import { OTHER_SPEAKERS } from "../bodies.ts";
import { FULL_NAME, HONORIFIC, MODIFIER, NAME, OFFICE, OFFICES, ORGAN, POSTING, UNIQUE_OFFICES } from "../offices.ts";
import { isOfficial } from "../officials.ts";
import {
  DET,
  type Found,
  firstCountry,
  L,
  N,
  nobodys,
  ofCountry,
  ownedBy,
  plain,
  privatePerson,
  ROLE,
  type Rule,
  rule,
  somebody,
  spokesperson,
  states,
  Z,
} from "./rule.ts";

const uniqueOffice = (role: string): CountryCode | undefined =>
  UNIQUE_OFFICES.find(([pattern]) => pattern.test(role))?.[1];

/** The words of the office without the holder's name: "Chief Cabinet Secretary". */
const officeWords = (match: RegExpExecArray): string =>
  match[0]
    .replace(match.groups?.["name"] ?? "", "")
    .replace(/^[,\s]+(?:the |a )?/u, "")
    .trim();

/** Whose foreign, home or defence secretary, where Britain is not named: states that kept its titles have them too. */
const ofWestminster = (role: string, end: number, at: Found): CountryCode => {
  const named = at.countriesIn(0, end);
  const heirs = /^foreign/iu.test(role) ? ["IN", "PK", "BD", "LK", "PH", "NP"] : ["IN", "PK", "PH"];
  return (named.includes("GB") ? undefined : named.find((code) => heirs.includes(code))) ?? "GB";
};

/** Somebody named together with an office; the office tells the country when only one country has it. */
const officeHolder: Rule["build"] = (match, at) => {
  const role = officeWords(match);
  const country = uniqueOffice(role) === "GB" ? ofWestminster(role, match.input.length, at) : uniqueOffice(role);
  return {
    ...plain,
    kind: "person",
    countries: country ? [country] : [],
    open: country ? null : "context",
    person: at.person(match.groups?.["name"] ?? "", country, match.groups?.["role"] ?? null),
  };
};

/** People and offices whose country the words around must tell. */
export const EXPLAINED_RULES: readonly Rule[] = [
  // "X, 71, was not impressed": somebody in the street.
  rule(`(?<name>${FULL_NAME})(?=, \\d{2},)`, privatePerson),
  // "Berlin's Frank-Walter X", "Kenya's Martin X", "Norway's Ambassador X"
  rule(`[${N}${Z}][’']s (?<name>${FULL_NAME})(?![\\p{L}])`, spokesperson),
  // "X, for the Palestinians, said", "X of the Palestinians: “…”"
  rule(
    `(?<name>${FULL_NAME}),? (?:speaking )?(?:for|of|from) (?:the )?[${L}](?=,|:| (?:${SAYING})(?![\\p{L}]))`,
    spokesperson,
  ),
  // "Zhang X, its ambassador", "Nawaf X, their envoy", "Chen X, a counsellor at its mission"
  rule(
    `(?<name>${FULL_NAME}), (?:(?:its|their|his|her|the country[’']s) ${MODIFIER}{0,5}(?<role>(?:${ROLE}|man at the UN))${POSTING}?|(?:an?|the) ${MODIFIER}{0,4}(?:${ROLE}) (?:at|of|in|with) (?:its|their) ${MODIFIER}{0,2}(?:${ORGAN})\\b)`,
    (match, at) => ({
      ...plain,
      kind: "person",
      countries: [],
      open: "possessive",
      person: at.person(match.groups?.["name"] ?? "", undefined, match.groups?.["role"] ?? null),
    }),
  ),
  // "its ambassador, Park X", "his Foreign Minister", "Her government"
  rule(
    `(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he country[’']s) ${MODIFIER}{0,5}(?:(?<role>(?:${ROLE}|man at the UN))${POSTING}?(?:,? (?<name>${NAME})(?=[,. ]))?|(?:${ORGAN}|${OFFICES}|own country|country|nation)\\b)`,
    ownedBy("possessive"),
  ),
  // "said one of them", after "U.S. diplomats"
  rule(
    `(?<=(?:said|says|told \\p{Ll}+|asked|added|joked|explained|recalled) )one(?: of them)?(?=[,.])|[Oo]ne(?: of them)?(?=,? (?:who \\p{Ll}+ |later )?(?:${SAYING}|described|called|put)(?![\\p{L}]))`,
    () => ({ ...plain, kind: "office", countries: [], open: "member" }),
  ),
  // "Panama, whose delegate said"
  rule(`whose ${MODIFIER}{0,5}(?<role>${ROLE})${POSTING}?(?:,? (?<name>${NAME})(?=[,. ]))?`, ownedBy("owner")),
  // "X of its foreign ministry"
  rule(`(?<name>${FULL_NAME}) of (?:its|their|the country[’']s) ${MODIFIER}{0,3}(?:${ORGAN})\\b`, (match, at) => ({
    ...plain,
    kind: "person",
    countries: [],
    open: "possessive",
    person: at.person(match.groups?.["name"] ?? "", undefined, null),
  })),
  // "a diplomat at its mission", "a member of the delegation", "one of the minister's aides", "a foreign ministry source"
  rule(
    `(?:[Aa]n?|[Oo]ne|[Aa]nother) ${MODIFIER}{0,4}(?:member|diplomat|official|source|aide|advis[eo]r|spokes(?:man|woman|person)) (?:at|of|in|from|with) (?:its|their|his|her|the) ${MODIFIER}{0,3}(?:${ORGAN})\\b|[Oo]ne of (?:its|their|his|her) (?:own )?(?:staff|men|people|officials|aides|diplomats|team|ministers|advis[eo]rs|negotiators|spokes(?:men|women|people))\\b|[Aa]n? ${MODIFIER}{0,4}(?:${ORGAN}) (?:official|source|spokes(?:man|woman|person)|advis[eo]r|diplomat|aide)\\b(?<place> in [${N}${Z}])?(?:, (?<name>${FULL_NAME}))?`,
    (match, at) => {
      const country = match.groups?.["place"] ? firstCountry(match, at) : undefined;
      const name = match.groups?.["name"];
      return {
        ...plain,
        kind: name ? "person" : "office",
        countries: country ? [country] : [],
        open: country ? null : "possessive",
        person: name ? at.person(name, country, "spokesman") : null,
      };
    },
  ),
  // "Mr X's closest aides", "the chief negotiator's spokesman, Y"
  rule(
    `(?<=\\p{L}[’'](?:s )?)(?:closest |close |senior |top |chief |own ){0,2}(?<role>aides?|advis[eo]rs?|spokes(?:man|woman|person))\\b(?:,? (?<name>${NAME})(?=[,. ]))?`,
    ownedBy("owner"),
  ),
  // "In Kingston, the Foreign Ministry deplored": the ministry of the place that the sentence is set in.
  rule(
    `(?<=(?:^|[.!?\\n]["”’]?\\s{1,2})In [${N}${Z}](?: [^,.]{0,30})?, )(?:(?:the|its) ${MODIFIER}{0,3}(?:${ORGAN})|an? ${MODIFIER}{0,3}(?:${OFFICE}))\\b(?! (?:of|for|to|from))`,
    (match, at) => {
      const country = at.countriesIn(Math.max(0, match.index - 40), match.index).at(-1);
      return country ? { ...plain, kind: "office", countries: [country] } : null;
    },
  ),
  // "a senior administration official": American usage.
  rule(`${DET}${MODIFIER}{0,2}[Aa]dministration (?:[Oo]fficials?|[Ss]ources?|[Aa]ides?)\\b`, () => ({
    ...plain,
    kind: "office",
    countries: ["US"],
  })),
  // "a gentleman from Abidjan"
  rule(
    `(?:[Aa]|[Tt]he|[Oo]ne) (?:gentleman|lady|voice|friend|colleague) from (?:the )?[${N}${Z}]`,
    ofCountry("office"),
  ),
  // "a diplomat at the Quai d'Orsay", "on Werderscher Markt": where a ministry sits
  rule(
    `${DET}${MODIFIER}{0,3}(?:[Dd]iplomats?|[Oo]fficials?|[Ss]ources?|[Aa]ides?|[Aa]dvisers?|[Ss]pokes(?:man|woman|person)) (?:(?:at|in|of|from|on) the|at|on) [${Z}]`,
    ofCountry("office"),
  ),
  // "the foreign ministry in Turkey"
  rule(
    `[Tt]he ${MODIFIER}{0,3}(?:foreign|defen[cs]e|interior|justice) ministry in (?:the )?[${N}${Z}](?![’'])`,
    ofCountry("state"),
  ),
  // "officials in Seoul"
  rule(
    `(?:[Tt]he |[Ss]enior |[Tt]op |[Gg]overnment |[Aa]dministration ){0,3}(?:[Oo]fficials|[Pp]olicy-?makers|[Aa]uthorities|[Ll]eaders|[Gg]overnment|[Ll]eadership) in [${Z}]|[Tt]he (?:(?:ruling|military) )?(?:generals|junta|rulers|regime|government|authorities|leadership) in [${N}]`,
    states,
  ),
  // "one of the officials", after "the Korean delegation"
  rule(
    "(?:(?:[Oo]ne|[Aa]nother|[Tt]wo) of )?[Tt]he (?:visiting |unnamed |same |two )?officials\\b(?! of| from| in| at)",
    () => ({
      ...plain,
      kind: "office",
      countries: [],
      open: "possessive",
    }),
  ),
  // "In Tripoli, state radio said": whose it is, the words before tell.
  rule("[Ss]tate(?:-run)? (?:television|radio|TV|media|news agency)\\b", () => ({
    ...plain,
    kind: "office",
    countries: [],
    open: "possessive",
  })),
  // "An aide said", after the minister: one of theirs.
  rule(
    "[Aa]n? (?:senior |top )?(?:aide|spokes(?:man|woman|person)|deputy|official)\\b(?! (?:to|for|of|from|at|in|with|on))",
    () => ({
      ...plain,
      kind: "office",
      countries: [],
      open: "possessive",
    }),
  ),
  // "the Reagan administration": "administration" with a president's name is American usage.
  rule(`[Tt]he (?<name>${NAME}) (?:[Aa]dministration|White House)\\b`, (match, at) => {
    at.person(match.groups?.["name"] ?? "", "US", "president");
    return { ...plain, kind: "state", countries: ["US"] };
  }),
  // "UN Secretary-General X", "the UN's special envoy, X"
  { pattern: OTHER_SPEAKERS, build: nobodys },
  // "UNRWA warned", "OPEC said"
  rule(
    "\\p{Lu}{3,8}(?= (?:also |has |had |later |then )?(?:said|says|issued|called|expressed|urged|warned|condemned|welcomed|reported|added|estimates?|praised|criticized|criticised)\\b)",
    nobodys,
  ),
  rule(
    `(?:${MODIFIER}){0,6}(?<role>${ROLE})(?:${POSTING}?, | )(?:${HONORIFIC} )?(?<name>${NAME})(?![\\p{L}])`,
    officeHolder,
  ),
  rule(`(?<name>${FULL_NAME}), (?:the |a )?${MODIFIER}{0,5}(?<role>${ROLE})${POSTING}?`, officeHolder),
  rule(`${HONORIFIC} (?<name>${NAME})`, somebody),
  // "Another official, X, told", "the sergeant on the gate, X, keeps": a name set off by commas behind a description.
  rule(
    `(?<=\\p{Ll}, )(?<name>${FULL_NAME})(?=, (?:who|whose|had|has|was|is|${SAYING}|\\p{Ll}+(?:ed|s))(?![\\p{L}]))`,
    somebody,
  ),
  // "X of the Forum for Peace thinks", "X, a pharmacist, lives": whoever a sentence begins with.
  rule(
    `(?<=(?:^|[.!?\\n]["”’]?\\s{1,2}))(?<name>${FULL_NAME})(?=(?:, (?:an?|the|one of) \\p{Ll}[^,.\\n]{2,70},| (?:of|from|at|with) (?:the |a |an )?\\p{Lu}[^,.\\n]{2,60}?(?:, [^,.\\n]{2,60},)?) (?:\\p{Ll}+ly )?(?:${SAYING}|\\p{Ll}{3,}ed|expects?|expected|reckons?|reckoned|hopes?|hoped|fears?|feared|doubts?|doubted|lives?|lived|works?|worked|keeps?|kept|sells?|sold|runs?|ran|was|is|has|had)(?![\\p{L}]))`,
    somebody,
  ),
  // "X was cooking on a camp stove. “…,” she said": whoever is told of before being quoted, and holds no office.
  rule(
    `(?<=(?:^|[.!?\\n]["”’]?\\s{1,2}|, |(?:\\b(?:we|I) (?:called|met|asked|phoned|reached) )))(?<name>${FULL_NAME})(?= (?!(?:${SPEECH_VERBS}|voted|abstained|vetoed)(?![\\p{L}]))(?:was|is|has|had|got|heard|lost|\\p{Ll}{3,}ed)(?![\\p{L}])[^\\n]{0,240}(?<![\\p{L}])(?:s?he|her|his)(?![\\p{L}]))`,
    (match, at) => (at.speaks(match.groups?.["name"] ?? "") ? somebody(match, at) : privatePerson(match, at)),
  ),
  // Anybody else who speaks here: they must not be mistaken for the country mentioned beside them.
  rule(`(?<name>${FULL_NAME})(?![\\p{L}])`, (match, at) => {
    const name = match.groups?.["name"] ?? "";
    return at.speaks(name) ||
      isOfficial(name) ||
      /^, who(?:se)? /u.test(match.input.slice(match.index + match[0].length))
      ? somebody(match, at)
      : null;
  }),
];
