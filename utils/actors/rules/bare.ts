import { COUNCIL, THINGS, UNNAMED } from "../bodies.ts";
import { MODIFIER, OFFICE } from "../offices.ts";
import { J, L, N, nobodys, owners, plain, privatePerson, type Rule, rule, states, Z } from "./rule.ts";

/** Capitalised words before a verb of saying that are no person's name. */
const NO_NAME =
  "The|This|That|These|Those|It|He|She|They|We|You|Who|What|One|Two|Three|Four|Others?|Some|Many|Most|Few|Several|Both|All|None|Neither|Another|Everyone|Nobody|Somebody|Anyone|Officials?|Diplomats?|Analysts?|Experts?|Critics|Supporters|Opponents|Observers|Sources?|Residents?|Witnesses|Reporters|Asked|Council|Assembly|Members?|Ministers?|Ambassadors?|Envoys?|Delegates?|Aides?|Lawmakers?|Senators?|Republicans?|Democrats?|Government|Parliament|Congress|Pressed|Africans?|Europeans?|Arabs?|Asians?|Westerners?|Activists?|Doctors?|Rebels?|Army|Police|Court|Mission|Ministry";

/** "her vote", not "told her to": what stands behind a possessive. */
const HER_OWN =
  /^ (?!(?:to|for|in|on|at|by|with|and|or|but|as|that|about|from|of|not|when|if|because|a|an|the|what|how|why|who|whether|after|before|into|over|out|up|down|off|away|again|too|was|is|had|has|would|will)(?![\p{L}]))\p{Ll}/u;

/** What is left: countries, the Council, titles, unnamed people, things, pronouns. */
export const BARE_RULES: readonly Rule[] = [
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
    `(?<![\\p{L}’'-] )(?<![\\p{L}])(?!(?:${NO_NAME})\\b)(?<name>\\p{Lu}\\p{Ll}{2,})(?=,? (?:said|says|told|asked|added|laughed|shrugged|recalled|who (?:is|was|has|had|lost))\\b)|(?<=(?:said|says|asked) )(?!(?:${NO_NAME})\\b)(?<other>\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)(?=[,.] )`,
    privatePerson,
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
