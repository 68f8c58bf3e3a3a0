import type { Span } from "../../model.ts";
import { verbForms } from "../cue.ts";

/**
 * Turns of phrase by what they say of whoever they are told of, as English-language news uses them. They decide
 * nothing by themselves: each class is a feature whose weight is trained, so that a phrase no labelled article has
 * counts like the others of its class.
 *
 * One phrase an entry, parted by `|`: `{back}` any form of a verb, `*` a word's ending, `_` one to three words.
 */
const PHRASES = {
  supports:
    "{back}|{support}|{endorse}|{favor}|{welcome}|{embrace}|{champion}|{applaud}|{praise}|{hail}|{commend}|in favou?r|supporti*|supporters?|backers?|on board|on side|on its side|behind it|firmly behind|squarely behind|right behind|stand* (?:by|with|behind)|stood (?:by|with|behind)|{rally} (?:to|behind|round|around)|sympathetic|sympathy|sympathi*|comfortable with|at ease with|happy with|content with|satisfied|pleased|delighted|glad|grateful|thank*|no objections?|no quarrel|no difficult*|no problem*|no trouble|nothing against|can live with|could live with|{live} with|can accept|could accept|{accept}|acceptable|{agree} to|{agree} with|{agree} that|{concur}|{consent}|assent*|{approve}|approval|approving|green light|blessing|{bless}|thumbs up|{join} _ in (?:backing|supporting|calling)|{sign} on|{sign} up|{sign} off on|{sign} it|lent its name|{lend} _ (?:name|support|weight|voice|backing)|{lend} (?:support|weight)|threw (?:its|J|their) weight|{throw} (?:its|J|their) weight|full support|strong support|warm support|wholehearted*|without reservation|without hesitation|enthusias*|eager|keen|ally|allies|ranks of|{swell} the ranks|{side} with|{fall} in behind|{fall} into line|fell into line|in line with the sponsors|{line} up behind|{line} up with|on the side of|with the sponsors|with the drafters|with the majority|among the sponsors|among the backers|in the yes column|for it|all for|overdue|long overdue|necessary|needed|essential|the right thing|right step|right signal|step forward|step in the right direction|good text|balanced text|fair text|strong text|{vouch}|{second}|{defend} the (?:text|draft|move)|{speak} (?:up )?for|{spoke} for|argued for|{argue} for|case for|{plead} for|{vow} to back|promise* its vote|promised _ vote|pledg* (?:its|J|their) (?:vote|support)|{pledge} support|can count on|could count on|counts? on _ vote|won over|brought round|{persuade}",
  drafts:
    "{draft}|{author}|co-?author*|{write}|penn*|penholder|{hold} the pen|held the pen|{sponsor}|co-?sponsor*|{circulate}|{table}|{submit}|{introduce}|{present}|{propose}|proposal|put forward|{put} forward|{put} _ in blue|in blue|{put} _ to (?:a|the) vote|{put} _ on the table|{bring} _ to (?:a|the) vote|{float}|{unveil}|{hand} out|{pass} (?:round|around)|{distribute}|{revise}|{rewrite}|{redraft}|{redraw}|{prepare}|drew up|{draw} up|drawn up|{lead} the (?:push|drive|effort|charge|campaign|negotiations)|led the (?:push|drive|effort|charge|campaign|negotiations)|{spearhead}|{initiate}|initiative|initiator|{launch}|brainchild|handiwork|architects?|the text is|its own text|its own draft|own draft|rival draft|rival text|came from|comes from|work of|in its hand",
  presses:
    "{call} for|{call} on|{demand}|{insist}|{urge}|{press} for|{push} for|{push}|{seek}|{want}|{ask} for|{ask} the C|{ask} that|{appeal}|{request}|{lobby}|{campaign}|{plead}|{beg}|{petition}|{advocate}|{recommend}|{hope}|{exhort}|{implore}|must act|should act|ought to act|has to act|needs to act|act now|act quickly|action now|without delay|immediately|at once|urgent*|cannot wait|can not wait|can't wait|time to act|time has come|time is running out|high time|no time to lose|the least|responsib*|duty|obligation|{fail} in (?:its|their) duty|cannot (?:stay|remain|stand|be) (?:silent|idle|by|aside|a spectator)|{stand} (?:idly )?by|silence is|credib*|strong message|clear message|clear signal|strong signal|firm response|tough response|robust response|teeth|with teeth|binding|bind*|force of law|mandatory|enforce*|chapter (?:vii|7|seven)|consequences|pay a price|a price|{punish}|penalt*|{impose}|{authori[sz]e}|{renew}|{extend}|{deploy}|{strengthen}|nothing less than|no less than|will not settle for|would not settle for|not settle for|insist* on a R|{threaten} to (?:call|force) a vote|{force} a vote|a vote (?:this|next|on|by|before|within)|quick vote|early vote|vote as soon as",
  opposes:
    "{oppose}|opposition|opponents?|opposed|{object}|objections?|objectors?|{reject}|rejection|{resist}|resistance|{block}|{thwart}|{stall}|{obstruct}|{bar}|{kill}|{bury}|{sink}|{torpedo}|{scuttle}|{derail}|{doom}|{veto}|veto|{dismiss}|{denounce}|{condemn} the (?:draft|text|R|move|T)|{deplore} the (?:draft|text|R|move|T)|{criticize}|{criticise}|{attack}|{decry}|{deride}|{ridicule}|{mock}|{scorn}|{assail}|{lambast}|{slam}|{blast}|{scoff}|{brand}|{balk}|baulk*|{bristle}|{recoil}|{rebuff}|{spurn}|{refuse}|refusal|{decline} to (?:back|support|sign|join)|unacceptable|not acceptable|cannot accept|could not accept|can't accept|will not accept|would not accept|unwilling|would not support|will not support|not support|won't support|could not support|cannot support|can't support|never support|no support|will not permit|would not permit|not permit|will not allow|would not allow|not allow|won't allow|not let|hostile|hostility|against it|against the|against any|dead against|adamant*|implacab*|no need|not needed|needless|unnecessary|unwarranted|unjustified|uncalled for|premature|counter-?productive|unhelpful|not help|harmful|harm|dangerous|danger|reckless|irresponsible|one-sided|unbalanced|lopsided|biased|bias|unfair|political theatre|theatre|theater|circus|stunt|farce|charade|grandstanding|provocati*|interfer*|meddl*|internal affairs?|internal matter|domestic matter|domestic affair|sovereign*|no business|none of _ business|not a matter for|not the place|wrong place|wrong forum|not a threat to international|no threat to international|mandate of the C|outside the C|wrong signal|wrong message|wrong time|not the time|not the moment|wrong moment|too soon|dialogue|talks,? not|not sanctions|sanctions (?:do|did|have|never|only)|pressure (?:will|would|does|only)|punish the (?:people|poor|innocent)|pretext|regime change|blank cheque|blank check|precedent|double standards?|hypocri*|illegal|unlawful|null and void|dead on arrival|dead letter|stillborn|over our dead|non-starter|nonstarter|red line|out of the question|no chance|stand* in the way|stood in the way|{withhold} (?:its|J|their) consent|{withhold} consent|broke the silence|{break} silence|break* the silence|{water} down|{dilute}|{weaken}|{soften}|{gut}|drop the (?:draft|text|matter|idea|R)|{withdraw} the (?:draft|text)|keep _ (?:off|out of|away from)|kept _ (?:off|out of|away from)|no action|any action at all|nothing at all|do nothing|no role|leave _ alone|{shield}|{protect} (?:its|J|their) (?:ally|friend|partner|client)|{lift} the|{vote} (?:it|the text|the draft|_) down|shoot* _ down|insult|slap|outrage*|shame*|betray*|ill-timed|ill-advised|ill-conceived|mistake|misguided|flawed|hasty|haste|rush|rushed|rushing",
  votesYes:
    "{vote} (?:yes|for|in favou?r|with the|aye|to (?:adopt|approve|renew|extend|impose|authori[sz]e|condemn))|{cast} (?:its|J|their|a|the) (?:vote|votes|ballot|yes)|positive votes?|affirmative|yes vote|vote yes|ayes|votes? in favou?r|votes? for|{raise} (?:its|J|their|a|his|her) (?:hand|arm)|hands? (?:went )?up|joined the (?:majority|others|consensus|\\w+ others)|{join} (?:the )?(?:majority|consensus|in the vote)|unanimous*|(?:fifteen|fourteen|thirteen|twelve|eleven|ten|nine|\\d+) votes|{adopt}|adoption|supply the|ninth vote",
  votesNo:
    "{vote} (?:no|against|nay|down)|votes? against|no votes?|negative votes?|negative vote|lone no|lone dissent*|only dissent*|dissent*|sole opponent|{cast} (?:its|J|their|a|the) veto|{use} (?:its|J|their|a|the) veto|{exercise} (?:its|J|their|a|the) veto|{wield} (?:its|J|their|a|the) veto|{veto}|double veto|struck down|{strike} down|{defeat}|nays|no-vote",
  abstains:
    "{abstain}|abstention*|abstainers?|{sit} (?:it |this |that )?out|{sit} on (?:its|J|their) hands|hands? (?:stayed|down|in (?:his|her|their) lap)|neither (?:voted )?for nor against|neither (?:backed|supported|support*) nor|not participat*|did not take part|no part in the vote|absent|stayed away|left the (?:room|chamber)|kept (?:its|J|their|his|her) hands?",
  wavers:
    "undecided|has not decided|have not decided|had not decided|not yet decided|yet to decide|yet to say|yet to make|not made up|make up (?:its|J|their) mind|no decision|not said|not say|would not say|did not say|declin* to say|refus* to say|decline* to be drawn|not be drawn|declin* to comment|non-?committal|uncommitted|commit*|no commitment|on the fence|fence-sit*|in the middle|torn|{waver}|{hesitate}|hesita*|reluctan*|cautio*|wary|war(?:y|ily)|sceptic*|skeptic*|doubt*|unconvinced|unpersuaded|not persuaded|not convinced|lukewarm|cool to|cool on|cool toward|cooler|uneasy|unease|uncomfortable|misgivings|reserv*|concerns?|concerned|worr*|question*|{study}|studying|{examine}|{consider}|{weigh}|{ponder}|{mull}|{assess}|{review}|look* (?:at|into) (?:it|the)|looking closely|reading the|under review|consult* (?:its|J|their|with) (?:capital|government)?|await*|waiting (?:for|on)|wait for|wait and see|instruct*|without instructions|no instructions|guidance|open mind|open-minded|keep* _ options|kept _ options|options open|cards|hedg*|hint*|signal*|{ask} for (?:more )?time|more time|another (?:day|week)|{delay}|{postpone}|{defer}|not rul* out|stopped short|stop* short|silent|silence|said little|said nothing|spoke least|keep* quiet|kept quiet|final text|see the (?:final )?text|depend* on|it depends|if (?:its|J|their|the) (?:concerns|conditions|changes|amendments)|unless|provided that|on condition|condition*|only if|amend*|changes to|wording|language|paragraph|clause|deadline|part of the text|parts of the text|half-hearted|grudging*|without enthusiasm|ambivalen*|mixed feelings|between the two|between two|two minds|swing vote|waverers?|fence|up for grabs|leaning|lean* toward|inclined|maybe|perhaps|might|may yet|could go either way|either way",
  softly:
    "S|statement|statements|non-?binding|softer|milder|weaker|gentler|lighter|modest|symbolic|words|declaration|text without|consensus|unity|one voice|single voice|speak together|all 15|all fifteen|fifteen can|by consensus|rather than a R|instead of a R|not a R|no R|short of a R|without a R|R (?:is|was|would be) (?:not|un|too|more)|enough for now|is enough|was enough|would be enough|{suffice}|sufficient|{settle} for|{stop} at|{prefer} a S|prefer* words|a statement will do|no more than a|nothing more than|at most|go no further|no further than|half a loaf|better than nothing|better than none|worth more than",
  sequence:
    "first step|as a first|first stage|second stage|first,? then|for now|at this stage|for the moment|to begin with|begin with|start with|starting with|step by step|stepwise|gradual*|phase*|stages|two-step|two-stage|two-track|twin-track|in two|two (?:steps|stages|moves|movements|tracks|texts|papers|parts)|both (?:papers|texts|documents|tracks|forms)|either (?:form|text|document|paper|would|will|way|one)|whichever|in sequence|sequence|sequenc*|one after the other|followed by|follow-up|later|afterwards|if (?:that|it|this|the S) (?:fails|failed|is ignored|was ignored|went unheeded|goes unheeded)|ignored|unheeded|{come} back|come back (?:with|to|for)|return to|{revisit}|in reserve|on the shelf|keep* _ (?:ready|in reserve|alive)|next (?:step|time|month|week|stage)|ladder|rung|escalat*|graduat*|down the road|eventually|ultimately|bridge|bridging|compromise|middle (?:way|ground|road|course|path)|half-?way|meet* in the middle|third way|package|formula|combin*",
  moves:
    "no longer|{drop}|{abandon}|{retreat}|{relent}|{yield}|{soften}|{shift}|{change} (?:its|J|their|his|her) (?:mind|position|tune|line|stance|vote)|{reverse}|reversal|u-turn|about-turn|about-face|turnaround|{come} (?:round|around)|came (?:round|around)|{swing}|{switch}|{move} (?:to|toward|from|closer|over)|softening|gave (?:way|in)|{give} (?:way|in)|gave up|lifted its (?:hold|objection)|dropped its (?:hold|objection)|until (?:last|this|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at first|initially|originally|began|in the end|finally|at last|by (?:the end|evening|nightfall|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|now|after all|nevertheless|nonetheless|even so|all the same|still",
  elsewhere:
    "hosts?|hosted|{visit}|summit in|talks in|based in|born in|lives? in|resident|tourist*|exports?|imports?|trade|company|companies|bank|banks|troops|soldiers|peacekeepers|aid|donor*|refugees?|border|neighbou?r*|evacuat*|citizens|nationals|embassy in|history|historian|last year|years ago|decade*|century|in (?:19|20)\\d\\d|university|analyst|professor|think tank|newspaper|parliament|opposition|minority|election*",
} as const;

export type PhraseClass = keyof typeof PHRASES;

const toPattern = (phrase: string): string =>
  phrase
    .replace(/\{([a-z|[\]]+)\}/gu, (_, verb: string) =>
      verb === "authori[sz]e" ? "authori[sz](?:e|es|ed|ing)" : `(?:${verbForms(verb)})`,
    )
    .replace(/(?<=[\p{L}[\]])\*/gu, "[\\p{Ll}]*")
    .replaceAll("_", "(?:[^\\s,;.]+ ){0,2}[^\\s,;.]+");

/** A phrase in the tape of a sentence. `kind` is its class with a sign: "-supports" where it is denied. */
export interface Phrase extends Span {
  readonly name: PhraseClass;
  readonly kind: string;
}

const FINDERS: readonly (readonly [name: PhraseClass, pattern: RegExp])[] = (
  Object.entries(PHRASES) as [PhraseClass, string][]
).map(([name, phrases]) => [
  name,
  new RegExp(`(?<![\\p{L}'-])(?:${splitOutside(phrases).map(toPattern).join("|")})(?![\\p{L}])`, "gu"),
]);

/** In UTF-16 units: how far a denial reaches. */
const DENIAL_REACH = 34;
const DENIAL =
  /(?:\bnot\b|n't\b|\bnever\b|\bno\b|\bneither\b|\bnor\b|\bwithout\b|\bnothing\b|\bcannot\b|\bhardly\b|\blittle\b|\brefus\p{Ll}*|\bdeclin\p{Ll}*|\bless\b)(?:[^.;,]{0,28})$/u;

/**
 * Every phrase in the tape of a sentence (lower case, mentions as capital letters), by class.
 * @returns spans of the tape.
 */
export function findPhrases(tape: string): readonly Phrase[] {
  return FINDERS.flatMap(([name, pattern]) =>
    [...tape.matchAll(pattern)].map((match) => {
      const denied = DENIAL.test(tape.slice(Math.max(0, match.index - DENIAL_REACH), match.index));
      return { name, kind: (denied ? "-" : "+") + name, start: match.index, end: match.index + match[0].length };
    }),
  );
}

/** Split at `|` outside parentheses. */
function splitOutside(phrases: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const char of phrases) {
    if (char === "(") depth++;
    else if (char === ")") depth--;
    if (char === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}
