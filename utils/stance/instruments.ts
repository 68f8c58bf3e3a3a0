import { withoutOverlap } from "../language/encoded.ts";
import type { Instrument, Span } from "../model.ts";

/** A mention of what the Council could do. `text` is a draft or measure whose kind the words around tell. */
export interface InstrumentMention extends Span {
  readonly kind: Instrument | "text";
  /** `Resolution 1718`: an earlier decision by its number. */
  readonly numbered: boolean;
  /** Names the instrument outright ("resolution", "presidential statement"), rather than its content ("sanctions"). */
  readonly outright: boolean;
  readonly words: string;
}

const NOT_THE_COUNCILS =
  /\b(?:General Assembly|Assembly|Senate|House|Congressional|congressional|Congress|parliamentary|Parliament|Human Rights Council|Rights Council|IAEA|Arab League|[Cc]ity [Cc]ouncil|EU|European Parliament|party|shareholder|board|joint|New Year[’']s|peaceful|political|diplomatic|negotiated|conflict|crisis|dispute|high|higher|screen|display|amicable|lasting|final|Bundestag|Knesset|concurrent|pixel|image|low|speedy|quick|nonbinding House|non-binding Senate) (?:draft )?$/u;
const SETTLEMENT_AFTER =
  /^ (?:of|to) (?:the |this |a |any |its |that )?(?:[\p{Ll}-]+ )?(?:crisis|conflict|dispute|issue|problem|question|war|standoff|stand-off|matter|differences|stalemate|situation|impasse|tensions|nuclear issue|denuclearize)/u;
const OWN_SANCTIONS_BEFORE =
  /(?:\b(?:U\.S\.|US|American|EU|E\.U\.|European Union|European|Western|Treasury|unilateral|unilaterally|bilateral|secondary|its own|their own|his own|Japanese|British|Chinese|Russian|Australian|Canadian|Congress[’']s|congressional|Senate|Trump[’']s|Washington[’']s|crippling American|autonomous|national) (?:[\p{Ll}-]+ )?)$/u;

const OWN_SANCTIONS_AFTER =
  /^ (?:by|of|from|from the|by the|imposed by the|of the) (?:bloc|EU|E\.U\.|European Union|ECOWAS|African Union|Arab League|U\.S\.|US|United States|Treasury|Commonwealth|West|Europeans|Americans)\b|^ of (?:its|their) own\b/u;

interface InstrumentRule {
  readonly pattern: RegExp;
  readonly kind: InstrumentMention["kind"];
  readonly outright: boolean;
  readonly rejects?: (before: string, after: string) => boolean;
}

const QUALIFIERS =
  "(?:(?:draft|binding|legally binding|legally-binding|non-binding|nonbinding|UN|U\\.N\\.|United Nations|Security Council|council|Council|sanctions|ceasefire|cease-fire|Chapter VII|Chapter Seven|Chapter 7|rival|revised|compromise|enforceable|follow-up|mandatory|proposed|new|tough|tougher|strong|stronger|weaker|humanitarian|peacekeeping|arms embargo|further|second|third|punitive|technical rollover|rollover) ){0,8}";

const RULES: readonly InstrumentRule[] = [
  {
    pattern:
      /\b(?:draft |proposed |joint |new |strong |stronger |weaker |softer |milder |short |brief |unanimous |formal |non-?binding |binding |watered-down |UN |U\.N\. |United Nations |Security Council |council |Council ){0,8}(?:presidential|[Pp]ress|president[’']s|chairman[’']s|PRST|consensus) (?:[\p{Ll}-]+ )?statements?\b|\bpresidential (?:[\p{Ll}-]+ )?(?:appeals?|declarations?|messages?|texts?|notes?)\b(?! of (?:war|independence))|\bPRST\b|\b[Ss]tatements? (?:by|from|of) (?:the )?(?:(?:UN |U\.N\. )?(?:Security )?[Cc]ouncil|its president|the council[’']s president)\b(?: president)?|\b(?:[Mm]essages?|[Aa]ppeals?|[Cc]ommuniqu[eé]) (?:from|by|of) (?:the )?(?:[Pp]resident of the (?:Security )?[Cc]ouncil|(?:Security )?[Cc]ouncil(?:[’']s [Pp]resident)?)\b|\b(?:elements to the press|press elements)\b|(?<=\b(?:circulated|proposed|drafted|offered|wanted|sought|suggested|agreed on|agreed|adopted|blocked) (?:an?|the|any) (?:[\p{Ll}-]+ )?)[Ss]tatements? to the (?:press|media)\b|\bsilence procedure\b|\b(?:[Ss]ecurity [Cc]ouncil|[Cc]ouncil|joint|non-?binding|draft|unanimous) statements?\b|\bnon-?binding (?:text|document|measure|declaration|call|appeal|form)\b/gu,
    kind: "statement",
    outright: true,
  },
  {
    // "words from the chair", "an appeal by the Council's president", "a paragraph to be read out by the president"
    pattern:
      /\b(?:[Aa]n?|[Tt]he|some|stern|another|few|one|single|such an?) (?:[\p{Ll}-]+ ){0,2}?(?:appeal|declaration|message|words?|call|consensus|paragraph|text|page|note|sentence|plea)s?,? (?:to be |that would be |which would be )?(?:(?:read(?: out| aloud)?|issued|made|signed|delivered|spoken) )?(?:by|from|of) (?:the |its )?(?:(?:Security )?[Cc]ouncil[’']s )?(?:[Pp]resident(?: of the (?:Security )?[Cc]ouncil)?|[Cc]hair(?:man)?|full [Cc]ouncil|whole [Cc]ouncil|all (?:15|fifteen|eleven|its)(?: members)?)\b|\b(?:[Tt]exts?|[Pp]aragraphs?|[Ww]ords|[Pp]age|[Ss]entences) for (?:the|its) (?:[\p{Ll}’']+ )?(?:[Pp]resident|[Cc]hair(?:man)?)(?: of (?:the )?(?:Security )?[Cc]ouncil)? to (?:read|issue|deliver|make)(?: out)?\b|\b[Pp]resident[’']s (?:appeal|declaration|message|words)\b|\b(?:[Tt]ext|[Pp]aragraph|[Ss]entences|[Ww]ords|[Pp]age),? (?:(?:was|were|is|are|to be|being) )?read (?:out|aloud|to|by|from|into)\b|\b[Pp]ress (?:texts?|lines?|notes?|elements|language)\b/gu,
    kind: "statement",
    outright: true,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])${QUALIFIERS}[Rr](?:esolutions?|ESOLUTIONS?)\\b(?: (?:No\\. ?)?\\d{2,4}\\b)?`,
      "gu",
    ),
    kind: "resolution",
    outright: true,
    rejects: (before, after) => NOT_THE_COUNCILS.test(before) || SETTLEMENT_AFTER.test(after),
  },
  {
    pattern:
      /\b(?:UN |U\.N\. |United Nations |Security Council |council |Council |new |further |tough |tougher |additional |economic |international |targeted |punitive |global |binding |mandatory |broad |severe |harsher |harsh |stiff |stiffer ){0,8}[Ss]anctions\b(?! (?:against doping|bill|law|relief package))/gu,
    kind: "resolution",
    outright: false,
    rejects: (before, after) => OWN_SANCTIONS_BEFORE.test(before) || OWN_SANCTIONS_AFTER.test(after),
  },
  {
    pattern:
      /\b(?:arms embargo(?:es)?|arms bans?|ban on arms|ban on weapons|oil embargo|trade embargo|weapons embargo|embargo|no-fly zone|asset freezes?|travel bans?|bans? on (?:diamonds?|travel|oil|timber|weapons|arms|luxury goods)|the bans|punitive (?:measures|action|steps)|binding (?:measures?|text|document|decision|action|order)|Chapter (?:VII|7|Seven)(?: of the (?:UN |U\.N\. |United Nations )?[Cc]harter)?|snapback|(?:mandate )?(?:renewal|extension|rollover) of (?:the |its )?(?:[\p{L}-]+ ){0,4}(?:mandate|mission|force|operation|sanctions|regime)|use of force|all necessary (?:means|measures)|serious consequences|(?:international |war crimes )?tribunal|referral (?:to|of)|(?:peacekeeping|multinational|stabili[sz]ation|intervention|protection|international|security support) (?:force|mission)|cross-border (?:aid|mechanism|deliveries)|blacklist(?:ing)?|(?:full )?(?:UN |U\.N\. )?membership (?:bid|application|request)|(?:bid|application|request) for (?:full )?(?:UN |U\.N\. |United Nations )?membership|military intervention|force authori[sz]ation)\b/gu,
    kind: "resolution",
    outright: false,
    // "condemned the use of force": what was done, not what the Council is asked for.
    rejects: (before) =>
      /\b(?:condemn|deplor|denounc|lament|regret|criticis|criticiz)\p{L}* (?:the |any |all |such )?$/u.test(before),
  },
  { pattern: /\b[Ss]tatements?\b/gu, kind: "statement", outright: false, rejects: isSpeech },
  {
    // "The appeal", where the article has told of one by the Council's president.
    pattern:
      /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]uch an?|[Hh]is|[Ii]ts|[Aa]n?|[Aa]ny|[Nn]o|[Aa]nother) (?:[\p{Ll}-]+ )?(?:appeal|declaration)\b(?! (?:of (?:war|independence|principles)|to|for|from|by)\b)/gu,
    kind: "statement",
    outright: false,
  },
  {
    pattern:
      /\b(?:[Dd]raft (?:text|proposal|document|measure)|[Dd]rafts?\b(?! (?:dodg|pick|age|the\b|an?\b|its\b))|[Tt]exts?\b(?! messages?)|[Mm]easures?\b|[Mm]otions?\b|(?:draft|rival|discussion|working|revised) paper\b|(?<=\b\p{Lu}\p{Ll}+(?:ish|an|ese|ch) )paper\b|(?:[Ff]irst|[Ff]inal|[Ee]arlier|[Oo]riginal|[Rr]evised|[Ll]atest|[Ss]ofter|[Tt]amer|[Tt]ougher|[Ww]eaker|[Mm]ilder|[Ss]horter) version\b|(?<=\ba )paper(?= of (?:its|his|her|their) own\b)|(?<=\b(?:the|this|its|their) )paper\b(?! (?:said|says|reported|reports|quoted|wrote|writes|trail|tiger|cups?|bags?|money))|[Dd]ocuments?\b|[Pp]roposals?\b|[Cc]ompromise(?: text| proposal| draft)?|[Aa]uthori[sz]ation)\b/gu,
    kind: "text",
    outright: false,
    rejects: (before) =>
      /\b(?:building|security|confidence-building|emergency|precautionary|austerity|half|classified|court|legal|travel|secret|internal|military|safety|peace|take|taking|took) $/u.test(
        before,
      ),
  },
];

const anywhere = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** "in a statement", "issued a statement saying": somebody's words to the press, not the Council's text. */
function isSpeech(before: string, after: string): boolean {
  if (
    /\b(?:in|In) (?:a|an|the|its|his|her|their|another|one|separate|brief|written|televised|rare) (?:[\p{L}’'.-]+ ){0,3}$/u.test(
      before,
    )
  )
    return true;
  if (
    /^(?:,)? (?:said|saying|that said|posted|published on|carried by|on (?:its|their|his) (?:Web ?site|website)|read out on|from (?:the )?(?:\p{Lu}|his|her|its)|to (?:AFP|Reuters|the press|reporters|Parliament|parliament|Congress)|issued by (?:the )?(?!(?:UN |U\.N\. |United Nations )?(?:Security )?[Cc]ouncil))/u.test(
      after,
    )
  )
    return true;
  if (
    /\b(?:issued|releas\p{L}+|made|put out|read|gave|signed) (?:a|an|the|its|his|her|their|this|another) (?:[\p{Ll}-]+ ){0,2}$/u.test(
      before,
    ) &&
    !/\b[Cc]ouncil\b/u.test(before.slice(-60))
  )
    return true;
  return (
    /\b(?:earlier|ministry|ministry[’']s|mission|House|Department|government|embassy|Kremlin|bank|financial|witness|opening|sworn|mission|policy|misleading|false|Facebook|Twitter|own|[\p{L}]+[’']s) $/u.test(
      before,
    ) && !/\b(?:[Cc]ouncil|president)[’']s $/u.test(before)
  );
}

/** What is blocked, agreed or settled for is the Council's statement, though its name stands nowhere. */
const AS_AN_INSTRUMENT =
  /\b(?:block\p{L}*|agree\p{L}* (?:to|on)|adopt\p{L}*|negotiat\p{L}+|accept\p{L}*|back\p{L}*|support\p{L}*|draft\p{L}*|circulat\p{L}+|prefer\p{L}*|propos\p{L}+|settle for|(?:was|were|is|are) for|object\p{L}* to) (?:a|the|any|this|such a) (?:\p{Ll}+ )?statement\b/u;

/** "A statement drafted by A was dropped": it is negotiated, as only the Council's is. */
const NEGOTIATED =
  /\b[Ss]tatements? (?:was |were |has been |had been )?(?:drafted|written|prepared|circulated|tabled|proposed|blocked|negotiated|agreed|watered down|shelved) by\b/u;
/** "The Council found words. The statement deplores …": named with "the" at once, it is the Council's. */
const BRIDGED = /\bCouncil\b[\s\S]{0,400}?[Tt]he statement (?:\p{Ll}+ly |also )?\p{Ll}+s\b/u;
const isBridged = (text: string): boolean => {
  const first = text.search(/\bstatements?\b/u);
  return first >= 0 && BRIDGED.test(text.slice(0, first + 60)) && /[Tt]he $/u.test(text.slice(0, first));
};

/** How far, in UTF-16 units, the words behind a draft tell its kind: within a clause. */
const CLAUSE_REACH = 130;
/** A draft that "would come out as a statement" is one of a statement. */
const SPEAKS =
  /^(?:,? (?:which|that))? (?:would|will|could|might|may|was to|is to|were to) (?:\p{Ll}+ ){0,3}?(?:come out as|take the form of|be|become|be issued as|be read as|amount to|end up as|end as) (?:a |an |the )?[^.;,]{0,30}?statement\b/u;

/** A draft that "would impose …" is one of a resolution: statements bind nobody. */
const BINDS =
  /^(?:,? (?:which|that))?(?: [^.;“”"]{0,90}?)? would (?:also |have )?(?:impose|authori[sz]e|extend|renew|prolong|deploy|establish|create|set up|freeze|ban|bar|lift|send|enlarge|double|cut|oblige|compel|terminate|refer|widen|tighten|place|put|reinforce|replace)\b/u;

/**
 * Find what the Council could do, wherever a text names it.
 * Bare "statement" counts only where the article speaks of a Council statement outright; resolutions of other bodies,
 * settlements ("a peaceful resolution of the crisis") and a country's own sanctions do not count.
 * @returns mentions in order, without overlap.
 */
export function findInstruments(text: string): readonly InstrumentMention[] {
  const found: InstrumentMention[] = [];
  const councilStatement =
    RULES.some(({ kind, outright, pattern }) => kind === "statement" && outright && anywhere(pattern, text)) ||
    /[Cc]ouncil (?:[\p{L}]+ ){0,4}statement|statement (?:[\p{L}]+ ){0,6}[Cc]ouncil/u.test(text) ||
    AS_AN_INSTRUMENT.test(text) ||
    NEGOTIATED.test(text) ||
    isBridged(text);
  for (const { pattern, kind, outright, rejects } of RULES) {
    if (kind === "statement" && !outright && !councilStatement) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 60), start).replace(/[\s\S]*\n/u, "");
      const after = text.slice(end, end + 60);
      if (rejects?.(before, after)) continue;
      const clause = kind === "text" ? text.slice(end, end + CLAUSE_REACH) : "";
      const told = BINDS.test(clause) ? "resolution" : SPEAKS.test(clause) ? "statement" : null;
      // A draft of a statement or of a resolution is what it is a draft of.
      found.push({
        start,
        end,
        kind: told ?? (kind === "resolution" && /statement/u.test(match[0]) ? "statement" : kind),
        numbered: /\d$/u.test(match[0]),
        outright: outright || told !== null,
        words: match[0],
      });
    }
  }
  return withoutOverlap(found);
}

/**
 * The instrument that `words` ("the text", "it") stand for at an offset: the last one named outright before it, else the
 * one that the article names most.
 */
export function instrumentAt(instruments: readonly InstrumentMention[], offset: number, words: string): Instrument {
  // "The draft", where an article has told of a draft resolution and of no draft statement.
  if (/\bdrafts?\b/iu.test(words)) {
    const drafted = (kind: Instrument) =>
      instruments.some((mention) => mention.kind === kind && /\bdraft\b/iu.test(mention.words));
    if (drafted("resolution") && !drafted("statement")) return "resolution";
  }
  const main = balanceOf(instruments);
  if (Math.abs(main) >= CLEARLY) return main > 0 ? "resolution" : "statement";
  const REACH = 900; // About three paragraphs: further back, a reader has lost the thread.
  for (let index = instruments.length - 1; index >= 0; index--) {
    const mention = instruments[index] as InstrumentMention;
    if (mention.start > offset || mention.kind === "text" || mention.numbered) continue;
    if (offset - mention.start > REACH) break;
    if (mention.outright || mention.kind === "statement") return mention.kind;
  }
  return mainInstrument(instruments);
}

/** The instrument named outright last before an offset: what "it" goes back to. */
export function instrumentBefore(instruments: readonly InstrumentMention[], offset: number): Instrument {
  const last = instruments.findLast(
    ({ start, kind, numbered, outright }) => start < offset && kind !== "text" && !numbered && outright,
  );
  return last && last.kind !== "text" ? last.kind : mainInstrument(instruments);
}

/** The instrument that an article is about: the one it names more often outright. */
export function mainInstrument(instruments: readonly InstrumentMention[]): Instrument {
  return balanceOf(instruments) >= 0 ? "resolution" : "statement";
}

/** A share this far from the middle leaves no doubt what a bare "text" is. */
const CLEARLY = 0.6;

/** Most texts before the Council are resolutions: a little less than one mention tips the scales towards them. */
const FIRST_GUESS = 0.9;

/** From -1, where an article names statements only, to 1, resolutions only. */
function balanceOf(instruments: readonly InstrumentMention[]): number {
  let resolutions = FIRST_GUESS;
  let statements = 0;
  for (const mention of instruments) {
    if (mention.kind === "text" || mention.numbered) continue;
    // "the four resolutions of 1993": several of them are mostly earlier ones.
    const earlier = mention.kind === "resolution" && /resolutions$/iu.test(mention.words);
    const share = !earlier && (mention.outright || mention.kind === "statement") ? 1 : 0.5;
    if (mention.kind === "resolution") resolutions += share;
    else statements += share;
  }
  return (resolutions - statements) / (resolutions + statements);
}
