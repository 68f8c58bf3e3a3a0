import { SAYING } from "../../language/speech-verbs.ts";
import { FULL_NAME, MODIFIER, NAME, NO_OFFICE, OFFICE, ORGAN, POSTING } from "../offices.ts";
import { DET, FORMER, firstCountry, J, N, nobodys, OWNER, plain, privatePerson, type Rule, rule, Z } from "./rule.ts";

const UN_BODY =
  "(?:UN|U\\.N\\.|United Nations|IAEA|International Atomic Energy Agency|NATO|Arab League|League of Arab States|African Union|AU|OPCW|ICC|UNHCR|UNICEF|World Food Programme|OCHA|Amnesty International|Human Rights Watch|Red Cross|International Crisis Group|Polisario(?: Front)?|Hamas|Hezbollah|Hizbollah|Taliban|Fatah|UNITA|Houthis)";
const PARTY =
  "[Ss]hadow|[Oo]pposition|Tory|Lib Dem|Liberal Democrat|Labour|Conservative|Republican|Democrat|Democratic|GOP|Social Democrat(?:ic)?|Christian Democrat(?:ic)?|Green|Socialist|Communist|Likud|Congress [Pp]arty|SNP|[Mm]inority|[Mm]ajority";

const LEGISLATOR =
  /\b(?:[Ss]enators?|[Cc]ongress(?:man|woman|men)|[Ll]awmakers?|[Ll]egislators?|president-elect|President-elect)\b/u;

/** People who speak for no government, and bodies whose names hold a country's: they come first, or their words would be a state's. */
export const UNOFFICIAL_RULES: readonly Rule[] = [
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
    `(?:${PARTY}) (?:[\\p{Ll}]+ ){0,2}?(?:minister|secretary|chancellor|leader|whip|chair(?:man|woman)?|spokes(?:man|woman|person)|frontbencher)s? (?<name>${NAME})|(?<other>${FULL_NAME}), (?:the |a |an )?(?:${PARTY}) (?:[\\p{Ll}]+ ){0,2}?(?:minister|secretary|chancellor|leader|whip|chair(?:man|woman)?|spokes(?:man|woman|person)|frontbencher|candidate)`,
    privatePerson,
  ),
  // "the U.N.'s special envoy to Syria, Lakhdar X", "IAEA chief Y", "Secretary-General Z"
  rule(
    `${DET}(?:${UN_BODY}(?:[’']s?)? (?:(?!by |from |to |in |on |for |of |at |with |and )[\\p{Ll}-]+ |New York |Geneva ){0,3}?(?:(?:special |chief |top |deputy |humanitarian |political |human rights |weapons )*(?:Director[ -]General|Executive Director|High Commissioner|Special (?:Envoy|Representative|Rapporteur|Coordinator)|Chief Inspector|Under[- ]Secretary(?:[- ]General)?|envoy|mediator|coordinator|inspector|spokes(?:man|woman|person)|official|chief|head|director(?: general)?|investigator|rapporteur|commissioner|adviser|representative(?! of)|negotiator|observer|peacekeeper)s?)|(?:[Uu]nder[- ]|[Dd]eputy |[Aa]ssistant )?[Ss]ecretary[- ][Gg]eneral|[Hh]igh [Cc]ommissioner(?: for [\\p{Lu}\\p{Ll} ]{4,20})?|(?<![${N}${J}${Z}] |[${N}${Z}][’']s )[Ss]pecial (?:[Ee]nvoy|[Rr]apporteur|[Rr]epresentative))(?: (?:to|for|on|in) (?:the )?(?:[${N}]|[\\p{Lu}][\\p{Ll}]+))?(?:,? (?<name>${NAME}))?`,
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
];
