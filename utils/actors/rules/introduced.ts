import { SAYING } from "../../language/speech-verbs.ts";
import { FULL_NAME, HONORIFIC, MODIFIER, NAME, OFFICE, OFFICES, ORGAN, POSTING } from "../offices.ts";
import {
  ANY,
  DET,
  FORMER,
  firstCountry,
  group,
  J,
  N,
  OWNER,
  ofCountry,
  ownedBy,
  plain,
  ROLE,
  type Rule,
  rule,
  speaking,
  spokesperson,
  Z,
} from "./rule.ts";

/** Where a name begins that no sentence-opening word can be. */
const NAME_START = "\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|said|told|warned|insisted|argued)";

/** People and offices that the words beside them give a country. */
export const INTRODUCED_RULES: readonly Rule[] = [
  // "Samantha X, the U.S. ambassador to the U.N.", "Mark X, who speaks for Britain"
  rule(
    `(?:(?:${HONORIFIC}|Ambassador|Minister|President) )?(?<name>${FULL_NAME}|(?<=(?:said|says|told|added|asked|explained|warned|argued|Mr\\.|Mr|Mrs\\.|Mrs|Ms\\.|Ms|Sir|Dr\\.|Dr|M\\.|Señor|Gen\\.|General) )${NAME}),? (?:(?:the|a|an|who is|who was|who represents|who speaks for|speaking for|speaking on behalf of|on behalf of|for|of|from|representing|its|then) ){0,4}(?:(?:(?<= (?:the|a|an) )[\\p{Ll}-]+ ){0,2}?${OWNER}(?: [${N}](?= (?:envoy|negotiator|coordinator|representative|expert|chief|adviser)))?(?: ${MODIFIER}{0,5}(?<role>(?:${ROLE}|${ORGAN}|deputy(?=[,.])|[Nn]o\\. [23]))${POSTING}?(?!,? ${NAME_START}))|(?:(?<=who speaks for |speaking for |on behalf of |who represents |, for |, of | of )(?:the )?[${N}${Z}](?![’'-])(?! \\p{Lu}\\p{Ll}+)(?! [\\p{Ll}-]+ (?:network|group|monitor|institute|organi[sz]ation|charity|office|bureau|centre|center)\\b)))`,
    spokesperson,
  ),
  // "For Cyprus Mr X was beside himself", "For Italy, X said"
  rule(
    `(?<=(?:^|[.!?\\n]["”’]?\\s{1,2})For )(?:the )?[${N}],? (?:${HONORIFIC} (?<name>${NAME})|(?<other>${FULL_NAME})(?= said| told))`,
    spokesperson,
  ),
  // "X, the deputy head of the British mission"
  rule(
    `(?<name>${FULL_NAME}), (?:the |a )?(?:${MODIFIER}){0,3}(?<role>head|number two|number three|[Nn]o\\. ?[23]|second-in-command|member|first secretary|second secretary|third secretary|chargé|legal adviser|political counsellor|political counselor|${OFFICE}) (?:of|at|in|from) (?:the )?${OWNER} ${MODIFIER}{0,2}(?:${ORGAN})`,
    spokesperson,
  ),
  // "the speaker of the Cuban parliament, X"
  rule(
    `(?:[Tt]he )?(?:[Ff]irst |[Dd]eputy |[Vv]ice[- ])?(?<role>[Ss]peaker|[Pp]resident|[Hh]ead|[Cc]hair(?:man|woman)?) of (?:the )?${OWNER} (?:\\p{Ll}+ )?(?:[Pp]arliament|[Ss]enate|[Aa]ssembly|[Dd]uma|Knesset|[Cc]ongress|Bundestag)(?:, (?<name>${FULL_NAME}))`,
    spokesperson,
  ),
  // "X, an adviser to Palestinian President Y"
  rule(
    `(?<name>${FULL_NAME}), (?:an? |the )?(?:\\p{Ll}+ ){0,2}?(?<role>advis[eo]r|aide|spokes(?:man|woman|person)|assistant|deputy) to (?:the )?${OWNER} ${MODIFIER}{0,3}(?:${OFFICE})(?: ${FULL_NAME}(?![\\p{L}]))?`,
    spokesperson,
  ),
  // "Speaking for the United States, which wrote the text, X said"
  rule(
    `(?<=(?<opening>(?:Speaking|Voting|Briefing|Appearing) (?:for|on behalf of) (?:the )?[${N}],(?: (?:which|whose) [^,.]{3,80},)? ))(?<name>${FULL_NAME})(?= (?:${SAYING}|called|urged|asked)(?![\\p{L}]))`,
    (match, at) => {
      const opening = match.index - (match.groups?.["opening"] ?? "").length;
      return speaking(at.countriesIn(opening, match.index)[0], match, at);
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
  rule(`${DET}${OWNER} ${MODIFIER}{0,4}(?:${OFFICES}|${ORGAN})\\b(?!-)${POSTING}?`, ofCountry("state")),
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
];
