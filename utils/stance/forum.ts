/** Where an article's votes are cast: in the Security Council, or in another body that resolves and votes too. */
export interface Forum {
  /** How often the Council is named, outright or, where no other council is about, as "the Council". */
  readonly council: number;
  /** How often other bodies that vote are named, and contests for a seat, which are votes in another hall. */
  readonly others: number;
  /** Other bodies outweigh the Council: bare "the council" and bare votes are theirs. */
  readonly elsewhere: boolean;
}

const COUNCIL = /(?<!\b[Nn]ational )\b(?:Security [Cc]ouncil|SECURITY COUNCIL|UNSC)\b(?!(?:[’']s)? seats?\b)/gu;

/** Some outlets write "the 15-member council" or "the Council" throughout, once the United Nations are named. */
const BARE_COUNCIL =
  /\b(?:15-member|15-nation|fifteen-member|[Tt]he) [Cc]ouncil\b(?! of\b)|\b[Cc]ouncil (?:members?|diplomats?|resolutions?|vetoe?s?)\b/gu;
const UNITED_NATIONS =
  /\b(?:UN|U\.N\.|United Nations|UNITED NATIONS|Turtle Bay|Secretary-General|permanent members?|veto(?:es|ed)?)\b/u;

/** Councils that are meant by "the council" wherever an article names them. */
const OTHER_COUNCIL =
  /\b(?:[Cc]ity|[Tt]own|[Cc]ounty|[Ss]tudents?[’']?|[Pp]arish|[Bb]orough|[Ll]ocal|European|Human Rights|Rights|National Security|Foreign Affairs|Privy|Economic and Social|Wildlife|Research|Sports?) [Cc]ouncil\b|\b(?:[Aa]lder(?:man|woman|person)|Ald\.|[Cc]ouncil(?:l)?(?:or|man|woman)s?|[Mm]ayor)\b/gu;

/** The General Assembly as news names it: no other assembly, nor its hall. */
export const ASSEMBLY = "General Assembly|(?<!National )Assembly(?! hall)|[Tt]he assembly(?! of| hall| line| point)";

const OTHER_BODY = new RegExp(
  String.raw`\b(?:${ASSEMBLY}|[Bb]oard of [Gg]overnors|[Gg]overning [Bb]oard|(?<!\bon )[Bb]oard(?! of (?:directors|trustees))|Senate|Congress|House of (?:Representatives|Commons|Lords)|Bundestag|Knesset|Duma|Parliament|EU (?:foreign )?ministers|[Ff]oreign [Mm]inisters of the (?:EU|European Union)|Brussels|the bloc|EU (?:leaders|governments|ambassadors|sanctions)|27 (?:governments|countries|members)|[Ss]hareholders?|[Cc]ommittee of the [Ww]hole|Executive Council|Conference of (?:the )?(?:States )?Parties|[Ss]tates [Pp]arties|OPCW|UNESCO|World Health Assembly|Peace and Security Council|Arab League|Organi[sz]ation of American States|OAS|Politburo)\b`,
  "gu",
);

const SEAT_CONTEST =
  /\bseats? (?:on|in|at) (?:the )?(?:UN |U\.N\. |United Nations )?(?:Security )?[Cc]ouncil\b|\b(?:Security )?[Cc]ouncil(?:[’']s)? seats?\b|\bsecret ballot(?:s|ing)?\b|\bcandidac(?:y|ies)\b|\bcampaign for (?:a|the) seat\b/gu;

/** Who sits there and who does not is told of the Council's matters too. */
const SEAT_HELD =
  /\b(?:hold|holds|held|has|have|had|occup(?:y|ies)|lacks?|without) (?:a |no |an elected )?(?:UN |U\.N\. |United Nations )?(?:Security )?[Cc]ouncil seat\b|\b(?:has|have|had|holds?|with|without) (?:a|no) seat (?:on|in|at) (?:the )?(?:UN |U\.N\. |United Nations )?(?:Security )?[Cc]ouncil\b/gu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Another council named in passing does not take the bare word from the one that an article began with. */
const RIVAL_SHARE = 0.25;
/** Another body named once or twice is no topic. */
const FEWEST_OTHERS = 3;

/** Whether "the council" stands for the Security Council: no other one is named before it, and the United Nations are. */
function isCouncilFirst(text: string): boolean {
  const council = text.search(COUNCIL);
  const rival = text.search(OTHER_COUNCIL);
  return rival < 0 ? UNITED_NATIONS.test(text) : council >= 0 && council < rival;
}

/** Weigh the bodies that a text names. */
export function findForum(text: string): Forum {
  const held = count(text, SEAT_HELD);
  const outright = count(text, COUNCIL) + held;
  const rivals = count(text, OTHER_COUNCIL);
  const bare = isCouncilFirst(text) ? count(text, BARE_COUNCIL) : 0;
  const council = outright + (rivals === 0 || rivals < RIVAL_SHARE * bare ? 0.5 * bare : 0);
  const others = rivals + count(text, OTHER_BODY) + count(text, SEAT_CONTEST) - held;
  return { council, others, elsewhere: others >= FEWEST_OTHERS && others > 1.5 * council };
}
