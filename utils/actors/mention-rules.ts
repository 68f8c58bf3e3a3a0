import { SAYING, SPEECH_VERBS } from "../language/speech-verbs.ts";
import type { CountryCode } from "../model.ts";
import { ANCHOR_CHARS } from "./anchors.ts";
import { COUNCIL, OTHER_SPEAKERS, THINGS, UNNAMED } from "./bodies.ts";
import type { Mention, Person } from "./mention.ts";
import {
  FULL_NAME,
  HONORIFIC,
  MODIFIER,
  NAME,
  NO_OFFICE,
  OFFICE,
  OFFICES,
  ORGAN,
  POSTING,
  UNIQUE_OFFICES,
} from "./offices.ts";
import { isOfficial } from "./officials.ts";

const N = ANCHOR_CHARS.name;
const J = ANCHOR_CHARS.adjective;
const L = ANCHOR_CHARS.people;
const Z = ANCHOR_CHARS.seat;
const DET =
  "(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]everal|[Ss]ome|[Tt]wo|[Tt]hree|[Tt]op|[Ss]enior|[Mm]any|[Oo]ther|[Uu]nnamed|[Uu]nidentified|[Aa]nonymous|[Hh]igh-ranking|[Hh]is|[Hh]er|[Tt]heir|[Mm]ember of the|[Tt]he country[’']s) ){0,4}";
const OWNER = `(?:[${N}${Z}][’']s?|[${N}${J}${Z}])`;
const ANY = `(?:the )?[${N}${Z}]`;
const ROLE = `(?:(?:${OFFICE})(?: and (?:${OFFICE}))?(?:-general)?)\\b`;
const UN_BODY =
  "(?:UN|U\\.N\\.|United Nations|IAEA|International Atomic Energy Agency|NATO|Arab League|League of Arab States|African Union|AU|OPCW|ICC|UNHCR|UNICEF|World Food Programme|OCHA|Amnesty International|Human Rights Watch|Red Cross|International Crisis Group|Polisario(?: Front)?|Hamas|Hezbollah|Hizbollah|Taliban|Fatah|UNITA|Houthis)";
const PARTY =
  "[Ss]hadow|[Oo]pposition|Tory|Lib Dem|Liberal Democrat|Labour|Conservative|Republican|Democrat|Democratic|GOP|Social Democrat(?:ic)?|Christian Democrat(?:ic)?|Green|Socialist|Communist|Likud|Congress [Pp]arty|SNP|[Mm]inority|[Mm]ajority";
const FORMER = "(?:[Ff]ormer|[Ee]x-|[Oo]ne-time|[Rr]etired|[Dd]eposed|[Oo]usted)[ -]?";

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

/** Capitalised words before a verb of saying that are no person's name. */
const NO_NAME =
  "The|This|That|These|Those|It|He|She|They|We|You|Who|What|One|Two|Three|Four|Others?|Some|Many|Most|Few|Several|Both|All|None|Neither|Another|Everyone|Nobody|Somebody|Anyone|Officials?|Diplomats?|Analysts?|Experts?|Critics|Supporters|Opponents|Observers|Sources?|Residents?|Witnesses|Reporters|Asked|Council|Assembly|Members?|Ministers?|Ambassadors?|Envoys?|Delegates?|Aides?|Lawmakers?|Senators?|Republicans?|Democrats?|Government|Parliament|Congress|Pressed|Africans?|Europeans?|Arabs?|Asians?|Westerners?|Activists?|Doctors?|Rebels?|Army|Police|Court|Mission|Ministry";

/** Where a name begins that no sentence-opening word can be. */
const NAME_START = "\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|said|told|warned|insisted|argued)";
const LEGISLATOR =
  /\b(?:[Ss]enators?|[Cc]ongress(?:man|woman|men)|[Ll]awmakers?|[Ll]egislators?|president-elect|President-elect)\b/u;

/** "her vote", not "told her to": what stands behind a possessive. */
const HER_OWN =
  /^ (?!(?:to|for|in|on|at|by|with|and|or|but|as|that|about|from|of|not|when|if|because|a|an|the|what|how|why|who|whether|after|before|into|over|out|up|down|off|away|again|too|was|is|had|has|would|will)(?![\p{L}]))\p{Ll}/u;

const rule = (source: string, build: Rule["build"]): Rule => ({ pattern: new RegExp(source, "gu"), build });
const firstCountry = (match: RegExpExecArray, at: Found): CountryCode | undefined =>
  at.countriesIn(match.index, match.index + match[0].length)[0];
const uniqueOffice = (role: string): CountryCode | undefined =>
  UNIQUE_OFFICES.find(([pattern]) => pattern.test(role))?.[1];
/** The words of the office without the holder's name: "Chief Cabinet Secretary". */
const officeWords = (match: RegExpExecArray): string =>
  match[0]
    .replace(match.groups?.["name"] ?? "", "")
    .replace(/^[,\s]+(?:the |a )?/u, "")
    .trim();
const plain = { modifier: false, open: null, person: null } as const;

/** Somebody named who speaks for the first country that the match names. */
const spokesperson: Rule["build"] = (match, at) => {
  const country = firstCountry(match, at);
  const name = match.groups?.["name"] ?? "";
  return country
    ? {
        ...plain,
        kind: "person",
        countries: [country],
        person: at.person(name, country, match.groups?.["role"] ?? null),
      }
    : null;
};

/** Somebody named who speaks for no country. */
const privatePerson: Rule["build"] = (match, at) => ({
  ...plain,
  kind: "person",
  countries: [],
  person: at.person(match.groups?.["name"] ?? "", null, null),
});

/** Somebody named whom the words around must explain. */
const somebody: Rule["build"] = (match, at) => ({
  ...plain,
  kind: "person",
  countries: [],
  open: "context",
  person: at.person(match.groups?.["name"] ?? "", undefined, null),
});

/** Somebody of an owner that the words before tell: named, or by office alone. */
const ownedBy =
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
const states: Rule["build"] = (match, at) => ({ ...plain, kind: "state", countries: countriesOf(match, at) });
const owners: Rule["build"] = (match, at) => ({
  ...plain,
  modifier: true,
  kind: "state",
  countries: countriesOf(match, at),
});
const group: Rule["build"] = (match, at) => ({ ...plain, kind: "group", countries: countriesOf(match, at) });
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
/** Whose foreign, home or defence secretary, where Britain is not named: states that kept its titles have them too. */
const ofWestminster = (role: string, end: number, at: Found): CountryCode => {
  const named = at.countriesIn(0, end);
  const heirs = /^foreign/iu.test(role) ? ["IN", "PK", "BD", "LK", "PH", "NP"] : ["IN", "PK", "PH"];
  return (named.includes("GB") ? undefined : named.find((code) => heirs.includes(code))) ?? "GB";
};

const nobodys: Rule["build"] = () => ({ ...plain, kind: "other", countries: [] });

/** Tried in order; a later rule takes nothing that an earlier one took. */
export const MENTION_RULES: readonly Rule[] = [
  // English-language news gives no country to American lawmakers.
  rule(`(?:Sens?|Reps?|Congressman|Congresswoman|Senators?)\\.? (?<name>${NAME})`, (match, at) => ({
    ...plain,
    kind: "person",
    countries: [],
    person: at.person(match.groups?.["name"] ?? "", "US", "senator", true),
  })),
  // "the senator said"
  rule(`[Tt]he (?:senator|congressman|congresswoman)(?=,? (?:${SAYING})(?![\\p{L}]))`, () => ({
    ...plain,
    kind: "office",
    countries: [],
    open: "title",
  })),
  // "Shadow minister X", "Tory leader Y", "Z, the Liberal Democrat leader"
  rule(
    `(?:${PARTY}) (?:[\\p{Ll}]+ ){0,2}?(?:minister|secretary|chancellor|leader|whip|chair(?:man|woman)?|spokes(?:man|woman|person)|frontbencher)s? (?<name>${NAME})|(?<full>${FULL_NAME}), (?:the |a |an )?(?:${PARTY}) (?:[\\p{Ll}]+ ){0,2}?(?:minister|secretary|chancellor|leader|whip|chair(?:man|woman)?|spokes(?:man|woman|person)|frontbencher|candidate)`,
    (match, at) => ({
      ...plain,
      kind: "person",
      countries: [],
      person: at.person(match.groups?.["name"] ?? match.groups?.["full"] ?? "", null, null),
    }),
  ),
  // "the U.N.'s special envoy to Syria, Lakhdar X", "IAEA chief Y", "Secretary-General Z"
  rule(
    `${DET}(?:${UN_BODY}(?:[’']s?)? (?:(?!by |from |to |in |on |for |of |at |with |and )[\\p{Ll}-]+ |New York |Geneva ){0,3}?(?:(?:special |chief |top |deputy |humanitarian |political |human rights |weapons )*(?:envoy|mediator|coordinator|inspector|spokes(?:man|woman|person)|official|chief|head|director(?: general)?|investigator|rapporteur|commissioner|adviser|representative(?! of)|negotiator|observer|peacekeeper)s?)|(?:[Uu]nder[- ]|[Dd]eputy |[Aa]ssistant )?[Ss]ecretary[- ][Gg]eneral|[Hh]igh [Cc]ommissioner(?: for [\\p{Lu}\\p{Ll} ]{4,20})?|(?<![${N}${J}${Z}] |[${N}${Z}][’']s )[Ss]pecial (?:[Ee]nvoy|[Rr]apporteur|[Rr]epresentative))(?: (?:to|for|on|in) (?:the )?(?:[${N}]|[\\p{Lu}][\\p{Ll}]+))?(?:,? (?<name>${NAME}))?`,
    (match, at) => {
      const name = match.groups?.["name"];
      return {
        ...plain,
        kind: name ? "person" : "other",
        countries: [],
        person: name ? at.person(name, null, "UN official") : null,
      };
    },
  ),
  rule(
    `(?<name>${FULL_NAME}), (?:a |an |the |who (?:is|was) (?:a |the )?)?(?:${OWNER} )?(?:${FORMER}(?:${OWNER} )?${MODIFIER}{0,4}(?:${OFFICE})|(?:\\p{Ll}+ )?(?:${NO_OFFICE}))\\b`,
    privatePerson,
  ),
  // "the Syrian-American Medical Society", "the Syrian National Coalition": its name holds a country's.
  rule(
    `(?:[Tt]he )?[${N}${J}](?:[-–][${N}${J}])?(?: (?:\\p{Lu}[\\p{L}-]+|of|for|and|on|the)){0,6} (?:Societ(?:y|ies)|Associations?|Committee|Coalition|Council(?! members)|Agency|Institute|Cent(?:er|re)|Foundation|Party|Movement|Union|Front|Army|Observatory|Network|Federation|Congress|League|Forum|Initiative|Fund|Organi[sz]ation|Academy|Church|Chamber|Red Crescent|Red Cross|Defen[cs]e League)(?: (?:for|of|on) \\p{Lu}[\\p{L} ]+)?`,
    nobodys,
  ),
  // "Relief Coordinator X of the United Nations"
  rule(
    `(?:(?:\\p{Lu}[\\p{Ll}-]+ ){0,3}(?:Coordinator|Representative|Envoy|Commissioner|Chief|Director|Officer|Secretary|Adviser|Rapporteur|Spokes(?:man|woman|person)) )?(?<name>${FULL_NAME}) (?:of|from|at|with) (?:the )?(?:${UN_BODY})(?![\\p{L}])`,
    privatePerson,
  ),
  // "X, the leader of the Social Democrats": a party's, a union's, an agency's.
  rule(
    `(?<name>${FULL_NAME}), (?:the |a |an )?(?:\\p{Ll}+ ){0,2}?(?:leader|head|chief|president|chairman|chairwoman|director|spokes(?:man|woman|person)|secretary|member) (?:of|for|at) (?:the |a |an |his |her )?(?:\\p{Ll}+ |\\p{Lu}\\p{Ll}+ ){0,3}?(?:\\p{Lu}\\p{Ll}+s|[Pp]arty|[Oo]pposition|[Uu]nion|[Gg]roup|[Mm]ovement|[Ff]oundation|[Cc]harity|[Uu]niversity|[Ii]nstitute|[Bb]ank|[Cc]ommittee|[Aa]ssociation|[Cc]oalition)\\b`,
    privatePerson,
  ),
  // "the Chicago Tribune wrote"
  rule(
    "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.’']+ |[\\uE000-\\uE003] ){0,3}(?:Times|Post|Tribune|Journal|Herald|Guardian|Telegraph|Gazette|Monde|Figaro|Spiegel|Reuters|Ha[’']?aretz|Associated Press|Al Jazeera|Xinhua|BBC|CNN|AFP|TASS|Interfax|Kyodo|Yonhap|KCNA)\\b(?! (?:office|building))",
    nobodys,
  ),
  // "former French ambassador X", "an opposition lawmaker": nobody's government.
  rule(
    `(?<! and )${DET}(?:${OWNER} )?${FORMER}(?:${OWNER} )?(?:\\p{Lu}\\p{Ll}+ )?${MODIFIER}{0,4}(?:${OFFICE}|${NO_OFFICE}|${ORGAN})\\b${POSTING}?(?:,? (?<name>${NAME}))?`,
    (match, at) => ({
      ...plain,
      kind: match.groups?.["name"] ? "person" : "other",
      countries: [],
      person: match.groups?.["name"] ? at.person(match.groups["name"], null, null) : null,
    }),
  ),
  rule(
    `${DET}(?:${OWNER} )?(?:(?!(?:with|to|by|from|of|for|and|or|that|who|as|on|at|in|than|but|${SAYING}) )[\\p{Ll}-]+ ){0,2}?${MODIFIER}{0,3}(?:${NO_OFFICE})\\b(?:,? (?<name>${NAME}))?`,
    (match, at) => {
      const name = match.groups?.["name"];
      // English-language news gives no country to the American president-elect.
      const country =
        firstCountry(match, at) ?? (/elect/u.test(match[0]) ? "US" : LEGISLATOR.test(match[0]) ? undefined : null);
      return {
        ...plain,
        kind: name ? "person" : "other",
        countries: [],
        person: name ? at.person(name, country, null, true) : null,
      };
    },
  ),
  // "Samantha X, the U.S. ambassador to the U.N.", "Mark X, who speaks for Britain"
  rule(
    `(?:(?:${HONORIFIC}|Ambassador|Minister|President) )?(?<name>${FULL_NAME}|(?<=(?:said|says|told|added|asked|explained|warned|argued|Mr\\.|Mr|Mrs\\.|Mrs|Ms\\.|Ms|Sir|Dr\\.|Dr|M\\.|Señor|Gen\\.|General) )${NAME}),? (?:(?:the|a|an|who is|who was|who represents|who speaks for|speaking for|speaking on behalf of|on behalf of|for|of|from|representing|its|then) ){0,4}(?:(?:(?<= (?:the|a|an) )[\\p{Ll}-]+ ){0,2}?${OWNER}(?: [${N}](?= (?:envoy|negotiator|coordinator|representative|expert|chief|adviser)))?(?: ${MODIFIER}{0,5}(?<role>(?:${ROLE}|${ORGAN}|deputy(?=[,.])|[Nn]o\\. [23]))${POSTING}?(?!,? ${NAME_START}))|(?:(?<=who speaks for |speaking for |on behalf of |who represents |, for |, of | of )(?:the )?[${N}${Z}](?![’'-])(?! \\p{Lu}\\p{Ll}+)(?! [\\p{Ll}-]+ (?:network|group|monitor|institute|organi[sz]ation|charity|office|bureau|centre|center)\\b)))`,
    spokesperson,
  ),
  // "For Cyprus Mr X was beside himself", "For Italy, X said"
  rule(
    `(?<=(?:^|[.!?\\n]["”’]?\\s{1,2})For )(?:the )?[${N}],? (?:${HONORIFIC} (?<name>${NAME})|(?<full>${FULL_NAME})(?= said| told))`,
    (match, at) => {
      const country = firstCountry(match, at);
      return country
        ? {
            ...plain,
            kind: "person",
            countries: [country],
            person: at.person(match.groups?.["name"] ?? match.groups?.["full"] ?? "", country, null),
          }
        : null;
    },
  ),
  // "X, the deputy head of the British mission"
  rule(
    `(?<name>${FULL_NAME}), (?:the |a )?(?:${MODIFIER}){0,3}(?<role>head|number two|number three|[Nn]o\\. ?[23]|second-in-command|member|first secretary|second secretary|third secretary|chargé|legal adviser|political counsellor|political counselor|${OFFICE}) (?:of|at|in|from) (?:the )?${OWNER} ${MODIFIER}{0,2}(?:${ORGAN})`,
    spokesperson,
  ),
  // "X, an adviser to Palestinian President Y"
  rule(
    `(?<name>${FULL_NAME}), (?:an? |the )?(?:\\p{Ll}+ ){0,2}?(?<role>advis[eo]r|aide|spokes(?:man|woman|person)|assistant|deputy) to (?:the )?${OWNER} ${MODIFIER}{0,3}(?:${OFFICE})(?: ${FULL_NAME}(?![\\p{L}]))?`,
    spokesperson,
  ),
  // "Speaking for the United States, which wrote the text, X said"
  rule(
    `(?<=(?:Speaking|Voting|Briefing|Appearing) (?:for|on behalf of) (?:the )?[${N}],(?: (?:which|whose) [^,.]{3,80},)? )(?<name>${FULL_NAME})(?= (?:${SAYING}|called|urged|asked)(?![\\p{L}]))`,
    (match, at) => {
      const opening = match.input
        .slice(0, match.index)
        .search(/(?:Speaking|Voting|Briefing|Appearing) (?:for|on)(?:(?!Speaking|Voting|Briefing|Appearing)[^\n])*$/u);
      const country = at.countriesIn(opening, match.index)[0];
      return country
        ? {
            ...plain,
            kind: "person",
            countries: [country],
            person: at.person(match.groups?.["name"] ?? "", country, null),
          }
        : null;
    },
  ),
  // "X, at the British mission", "X of the British mission"
  rule(`(?<name>${FULL_NAME}),? (?:at|of|from|with) (?:the )?${OWNER} ${MODIFIER}{0,2}(?:${ORGAN})\\b`, spokesperson),
  // "a spokeswoman for the US mission", "the representative of Japan", "the government of X", "a member of the Japanese mission"
  rule(
    `${DET}${MODIFIER}{0,3}(?<role>(?:${OFFICE}|${OFFICES}|${ORGAN}|member|minister))\\b${POSTING}?(?: for external affairs)? (?:of|from|for) (?:${ANY}(?:, ${ANY})*,? and ${ANY}|${ANY}|the ${OWNER} ${MODIFIER}{0,3}(?:${ORGAN})|that country)(?! (?:${OFFICE}|${ORGAN})\\b)${POSTING}?(?:,? (?<name>${FULL_NAME}))?`,
    (match, at) => {
      const country = firstCountry(match, at);
      if (!country)
        return /that country/u.test(match[0]) ? { ...plain, kind: "office", countries: [], open: "possessive" } : null;
      const name = match.groups?.["name"];
      const all = at.countriesIn(match.index, match.index + match[0].length);
      const several = / and [\uE000\uE003]| and the [\uE000\uE003]/u.test(match[0]);
      return {
        ...plain,
        kind: name ? "person" : several ? "group" : "office",
        countries: several ? all : [country],
        person: name ? at.person(name, country, match.groups?.["role"] ?? null) : null,
      };
    },
  ),
  // "French Ambassador to the U.N. Jean X", "China's U.N. ambassador, Liu X", "the White House spokesman"
  rule(
    `${DET}${OWNER}(?: [${N}${Z}](?= (?:envoy|negotiator|coordinator|representative|expert|chief|adviser|minister|official|spokes)))? ${MODIFIER}{0,5}(?<role>${ROLE})(?: and ${FORMER}${MODIFIER}{0,3}(?:${OFFICE}))?${POSTING}?(?:(?: in [\\p{Lu}]\\p{Ll}+)?,? (?:${HONORIFIC} )?(?<name>${NAME})(?![\\p{L}])|(?= ))?`,
    (match, at) => {
      const country = firstCountry(match, at);
      const role = match.groups?.["role"] ?? null;
      const name = match.groups?.["name"];
      if (!country) return null;
      return {
        ...plain,
        kind: name ? "person" : "office",
        countries: [country],
        person: name ? at.person(name, country, role) : null,
      };
    },
  ),
  // "the British and French ambassadors"
  rule(
    `${DET}[${N}${J}](?:, [${N}${J}])*,? and [${N}${J}] ${MODIFIER}{0,3}(?:${OFFICES}|${ORGAN}s?|governments|missions|delegations)\\b`,
    group,
  ),
  // "U.S. officials", "the Chinese mission", "the Tokyo government"
  rule(`${DET}${OWNER} ${MODIFIER}{0,4}(?:${OFFICES}|${ORGAN})\\b(?!-)${POSTING}?`, (match, at) => {
    const country = firstCountry(match, at);
    return country ? { ...plain, kind: "state", countries: [country] } : null;
  }),
  // "X, permanent representative of Japan", "X, foreign minister of Ghana"
  rule(
    `(?<name>${FULL_NAME}), (?:the |a )?${MODIFIER}{0,4}(?<role>${ROLE})${POSTING}? (?:of|for|from) (?:${ANY})`,
    spokesperson,
  ),
  // "JULIE X (France)", as meeting records write
  rule(`(?<name>\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){1,4}) \\((?:the )?${N}\\)`, spokesperson),
  // "Moscow's man, X, said", "its man at the talks"
  rule(
    `[${N}${Z}][’']s (?:man|woman)(?: (?:in|at) (?:the )?[\\p{Lu}][\\p{L}. ]{1,16}?)?(?:, (?<name>${FULL_NAME}))?(?=[,. ])`,
    (match, at) => {
      const country = firstCountry(match, at);
      const name = match.groups?.["name"];
      return country
        ? {
            ...plain,
            kind: name ? "person" : "office",
            countries: [country],
            person: name ? at.person(name, country, null) : null,
          }
        : null;
    },
  ),
  rule(
    `(?:[Ii]ts|[Tt]heir) (?:man|woman)(?: (?:in|at) (?:the )?[\\p{Lu}][\\p{L}. ]{1,16}?)?(?:, (?<name>${FULL_NAME}))?(?=[,. ])`,
    ownedBy("possessive"),
  ),
  // "X, 71, was not impressed": somebody in the street.
  rule(`(?<name>${FULL_NAME})(?=, \\d{2},)`, privatePerson),
  // "Berlin's Frank-Walter X", "Kenya's Martin X", "Norway's Ambassador X"
  rule(`[${N}${Z}][’']s (?<name>${FULL_NAME})(?![\\p{L}])`, spokesperson),
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
  rule(`(?:[Aa]|[Tt]he|[Oo]ne) (?:gentleman|lady|voice|friend|colleague) from (?:the )?[${N}${Z}]`, (match, at) => {
    const country = firstCountry(match, at);
    return country ? { ...plain, kind: "office", countries: [country] } : null;
  }),
  // "a diplomat at the Quai d'Orsay", "on Werderscher Markt": where a ministry sits
  rule(
    `${DET}${MODIFIER}{0,3}(?:[Dd]iplomats?|[Oo]fficials?|[Ss]ources?|[Aa]ides?|[Aa]dvisers?|[Ss]pokes(?:man|woman|person)) (?:(?:at|in|of|from|on) the|at|on) [${Z}]`,
    (match, at) => {
      const country = firstCountry(match, at);
      return country ? { ...plain, kind: "office", countries: [country] } : null;
    },
  ),
  // "the foreign ministry in Turkey"
  rule(
    `[Tt]he ${MODIFIER}{0,3}(?:foreign|defen[cs]e|interior|justice) ministry in (?:the )?[${N}${Z}](?![’'])`,
    (match, at) => {
      const country = firstCountry(match, at);
      return country ? { ...plain, kind: "state", countries: [country] } : null;
    },
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
    return at.speaks(name) || isOfficial(name) || /^, who /u.test(match.input.slice(match.index + match[0].length))
      ? somebody(match, at)
      : null;
  }),
  // "the P5", "the five permanent members", "the E3"
  rule(
    `(?:the )?(?:council[’']s |Council[’']s |Security Council[’']s )?(?:P5|P-5|Perm(?:anent)? Five|five (?:veto-wielding |veto-holding )?permanent (?:council |Council |Security Council )?members|five veto powers|five nuclear powers|Big Five)(?: of the (?:UN |U\\.N\\. )?(?:Security )?[Cc]ouncil)?(?! plus)\\b`,
    () => ({ ...plain, kind: "group", countries: ["CN", "FR", "GB", "RU", "US"] }),
  ),
  rule("(?:the )?(?:E3|EU3|E-3|EU-3|European (?:three|trio)|three European powers)\\b(?!\\+)", () => ({
    ...plain,
    kind: "group",
    countries: ["FR", "DE", "GB"],
  })),
  rule("(?:the )?P3\\b", () => ({ ...plain, kind: "group", countries: ["FR", "GB", "US"] })),
  rule("(?:[Bb]oth Koreas|[Tt]he two Koreas)\\b", () => ({ ...plain, kind: "group", countries: ["KP", "KR"] })),
  rule(
    "\\b(?:[Bb]oth (?:countries|governments|nations|capitals|allies|states|powers|men|sides|of them|(?=have|had|were|are|now|say|said|want|backed|abstained|voted))|(?:[Tt]he|[Tt]hose|[Tt]hese) (?:two|three|four|five) (?:countries|governments|nations|allies|sponsors|co-sponsors|powers|capitals|neighbou?rs|states|members|ambassadors|envoys|leaders|ministers|delegations)|[Tt]he (?:pair|trio|duo|sponsors|co-sponsors)|[Tt]he two (?=(?:also |both |then |later |now |still |had |have )?(?:\\p{Ll}{3,}ed|have|had|were|are|say|said|want|agree|will|would|did|do)(?![\\p{L}]))|[Nn]either (?:country|government|capital|of them|(?=(?:wants|has|would|will|is) (?!they|he|she|it|we|the))))",
    () => ({ ...plain, kind: "group", countries: [], open: "group" }),
  ),
  // The bare words.
  rule(`[Tt]he [${N}](?![’'\\p{L}-])`, states),
  rule(`(?:[Tt]he )?[${L}](?![\\p{L}-])`, states),
  rule(`(?:the )?[${N}${J}](?=-\\p{L})|(?:the )?[${J}](?! (?:government))`, owners),
  rule(`(?:the )?[${N}${Z}](?=[’'](?:s\\b|\\s))`, owners),
  rule(`[Tt]he [${Z}]|[${N}${Z}${L}]`, states),
  { pattern: COUNCIL, build: () => ({ ...plain, kind: "council", countries: [] }) },
  rule(`[Tt]he (?:${MODIFIER}){0,6}(?:${OFFICE})\\b(?! of)(?=[ ,.’'])`, () => ({
    ...plain,
    kind: "office",
    countries: [],
    open: "title",
  })),
  // "Maria said": somebody with one name, who speaks for herself.
  rule(
    `(?<![\\p{L}’'-] )(?<![\\p{L}])(?!(?:${NO_NAME})\\b)(?<name>\\p{Lu}\\p{Ll}{2,})(?=,? (?:said|says|told|asked|added|laughed|shrugged|recalled|who (?:is|was|has|had|lost))\\b)|(?<=(?:said|says|asked) )(?!(?:${NO_NAME})\\b)(?<other>\\p{Lu}\\p{Ll}{2,})(?=[,.] )`,
    (match, at) => ({
      ...plain,
      kind: "person",
      countries: [],
      person: at.person(match.groups?.["name"] ?? match.groups?.["other"] ?? "", null, null),
    }),
  ),
  { pattern: UNNAMED, build: nobodys },
  { pattern: THINGS, build: () => ({ ...plain, kind: "thing", countries: [] }) },
  rule(
    "\\b(?:(?:[Mm]y|[Oo]ur) (?:own )?(?:[Gg]overnment|delegation|[Cc]ountry|[Nn]ation|[Mm]inister)|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Uu]s|[Hh]im|[Tt]hem)\\b(?![’'](?:s|t)\\b(?= [Aa]n?\\b))",
    (match) => ({
      ...plain,
      kind: "pronoun",
      modifier:
        /^(?:his|its|their|our|my)$/iu.test(match[0]) ||
        (/^her$/iu.test(match[0]) && HER_OWN.test(match.input.slice(match.index + match[0].length))),
      countries: [],
      open: "pronoun",
    }),
  ),
];
