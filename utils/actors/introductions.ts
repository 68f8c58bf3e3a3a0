import { SPEECH_VERBS } from "../language/speech-verbs.ts";
import type { CountryCode } from "../model.ts";
import type { Mention } from "./mention.ts";

/** What follows a name that speaks for no government. */
const NO_SPOKESMAN =
  /^,? (?:(?:a|an|the|who is a|one of the) (?:[\p{Ll}-]+ ){0,4})?(?:analysts?|professor|experts?|fellow|director|researcher|activist|resident|author|teacher|lawyer|head of|president of|leader of the|chairman of|founder|editor|spokes\p{Ll}+ for|whose (?:own )?(?:son|daughter|husband|wife|mother|father|brother|sister|family|parents|children|house|home|shop|farm|village)|who (?:follow|stud|teach|taught|leads?|heads?|runs?|ran|works?|lost|was on|was born|sells?|sold|lives?|lived|served|owns?|owned|drives?|drove|fled|grew|farms?|keeps?|kept|survived|escaped|writes|wrote|edits|specialis|specializ|has (?:lived|worked|taught|written|studied|followed))|of (?:the )?\p{Lu}|at the \p{Lu}|from the \p{Lu}|with the \p{Lu}|\d+,)/u;

/** "X, a pharmacist, lives"; "a nurse in her ninth shift, X, said": what somebody is. */
const APPOSED = /^, (?:an?|the|one of|himself|herself) ([^,.;\n]{3,90})/u;
const DESCRIBED =
  /(?:^|[.;:\n“”,] ?|(?<![\p{L}])(?:said|says|asked|added|wrote|argued|complained|explained|recalled|replied) )(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (\p{Ll}[^,.;:\n]{2,90}), $/u;
/** "A vote in May had been the plan from the start, X explained": a clause describes nobody, unless it is a relative one. */
const CLAUSE =
  /^(?!.*\b(?:who|that|which|whose)\b).*\b(?:is|are|was|were|had|has|have|would|will|could|should|must|did|does|can|may|might)\b/u;
/** "Our colleague X", "my correspondent X": the outlet's own. */
const OF_THE_OUTLET =
  /\b(?:[Oo]ur|[Mm]y) (?:[\p{L}-]+ ){0,2}(?:colleague|correspondent|reporter|editor|contributor|columnist),? $/u;
/** Whoever has left an office speaks for it no more. */
const LEFT_OFFICE = /\b(?:retired|former|ex-|one-time|erstwhile)/u;
/** Words of those who may speak for a government. */
export const SPEAKS_FOR =
  /\b(?:diplomats?|envoys?|ambassador|officials?|minister|spokes\p{Ll}+|representative|delegat\p{Ll}+|secretary|undersecretary|advis[eo]r|counsell?or|aides?|president|premier|deputy|chief|mission|government|ministry|negotiator|coordinator|attach\p{Ll}+|consul|chargé|commissioner|general|colonel|cabinet|speaks|represents|chair\p{Ll}*)(?![\p{L}])(?! of (?:a|an|the|his|her|its) (?:[\p{Ll}-]+ )*(?:district|town|city|village|party|union|university|hospital|charity|company|club|school|college|bank|firm|group|association|museum|church))/iu;

/** "who heads the arms control desk at the Foreign Ministry" */
const STATE_DESK =
  /^, who (?:runs|heads|leads|speaks|works|serves|directs|handles|manages) [^,.;\n]{1,80}\b(?:[Mm]inistry|mission|embassy|delegation|State Department|Foreign Office)\b/u;

/** "X, who flew the polar route": what somebody is introduced by, unless it is what envoys and ministers do. */
function isPrivateDeed(after: string): boolean {
  const verb = /^, who (?:also |later |now |once |first |has |had )?(\p{Ll}+)/u.exec(after)?.[1];
  return verb !== undefined && !PUBLIC_DEEDS.test(verb);
}
const PUBLIC_DEEDS = new RegExp(
  `^(?:${SPEECH_VERBS}|voted?|votes|abstained|vetoed|represents?|represented|chairs?|chaired|sits|sat|is|was|had|has|will|would|led|leads|heads|headed|addressed|met|presented|introduced|drafted|sponsored|negotiated|opened|speaks|campaigned|pushed|pressed|lobbied|came|comes|flew|flies|travelled|traveled|arrived|crossed|returned|took|takes|holds|held|brought|brings|wants|wanted|asks|knows|knew|called|calls|sent|signed|backed|opposed|proposed|tabled|spent|used|likes|commands|commanded)$`,
  "u",
);

const wordsBefore = (text: string, mention: Mention): string =>
  text.slice(Math.max(0, mention.start - 130), mention.start);

/** "Haskett, 71, whose daughter": only ordinary people are given an age in passing. */
export const isOrdinary = (text: string, mention: Mention): boolean =>
  /^, \d{2},/u.test(text.slice(mention.end, mention.end + 6));

/** Whether the words beside a name tell that its bearer speaks for no government: a trade, a life, an institute. */
export function isPrivate(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + 100);
  if (OF_THE_OUTLET.test(wordsBefore(text, mention))) return true;
  if (!STATE_DESK.test(after) && (NO_SPOKESMAN.test(after.slice(0, 60)) || isPrivateDeed(after))) return true;
  const described = APPOSED.exec(after)?.[1] ?? DESCRIBED.exec(wordsBefore(text, mention))?.[1];
  if (described === undefined || CLAUSE.test(described)) return false;
  return LEFT_OFFICE.test(described) || !SPEAKS_FOR.test(described);
}

/** "X, who leads on the file for Ireland", "X, who spoke for Haiti", "X, who chairs Haiti's council" */
const LED =
  /^, who (?:(?:runs|heads|leads|speaks|works|serves|directs|handles|manages) [^,.;\n]{1,80} (?:for|at|with)|(?:speaks|spoke|acts|acted|sits|sat|stands in|stood in) for|chairs|chaired|leads|led|heads|headed|runs|ran|represents|represented|cast|casts) (?:the )?$/u;

/** The country that a name's own clause gives it. */
export function ledFor(text: string, mention: Mention, next: readonly Mention[]): CountryCode | undefined {
  return next.find(
    (other) => other.kind === "state" && other.countries.length === 1 && LED.test(text.slice(mention.end, other.start)),
  )?.countries[0];
}

/** "a spokeswoman for the observer mission", "secretary of the dockers' union": an office of something else than a state. */
const ROLE_ELSEWHERE =
  /^ (?:for|of|at|with) (?:the |a |an |its |their )?(?!government|delegation|ministry|mission|foreign|defen[cs]e|state|interior|presiden|prime|cabinet|army|military|armed|embassy|external|finance|justice|trade|the|council|national|home|junta|kingdom|republic|talks)[\p{Ll}]{3,}/u;

/** "a SWAPO spokesman", "rebel spokesman Colonel X" */
const ROLE_OF_MOVEMENT =
  /(?:(?<![\p{L}.])(?!UN |US )\p{Lu}{3,}|[Rr]ebel|[Oo]pposition|[Gg]uerrilla|[Pp]arty|[Uu]nion|[Cc]ompany) (?:spokes(?:man|woman|person)|leader|commander|official)\b/u;

/** "a spokesman for the National League for Democracy, X" */
const FOR_A_MOVEMENT =
  /\b(?:for|of) (?:the )?(?:\p{Lu}[\p{L}-]+ ){1,4}(?:League|Party|Front|Movement|Army|Union|Alliance|Coalition|Brotherhood|Committee|Forum|Network|Association|Federation|Authority)(?: for (?:the )?\p{Lu}\p{L}+)?, /u;

/** "the charity's emergency co-ordinator, X" */
const OF_A_FIRM =
  /\b(?:charity|company|agency|firm|group|union|party|club|bank|hospital|church|school|university|organi[sz]ation|association|foundation|institute|newspaper|network)[’']s $/u;

/** Whether the office that a name bears is that of a movement, a party, a mission or a firm. */
export function hasRoleElsewhere(text: string, mention: Mention): boolean {
  return (
    (/^colleague/iu.test(mention.words) && /\b(?:[Oo]ur|[Mm]y) $/u.test(wordsBefore(text, mention))) ||
    OF_A_FIRM.test(text.slice(Math.max(0, mention.start - 24), mention.start)) ||
    FOR_A_MOVEMENT.test(text.slice(Math.max(0, mention.start - 80), mention.end)) ||
    ROLE_ELSEWHERE.test(text.slice(mention.end, mention.end + 40)) ||
    ROLE_OF_MOVEMENT.test(text.slice(Math.max(0, mention.start - 24), mention.start) + mention.words)
  );
}
