import type { CueTable } from "../cue.ts";
import { asked, COUNCIL, MEMBERS, SPEAK, should } from "./frames.ts";

/** What is to follow, and upon what: "… and only then", "… and, if it fails, …". */
const SEQUENCE =
  "[^.;]{0,90}?(?:,? (?:and|but),? (?:only )?(?:then|later|afterwards|thereafter|after that)|[,;]? (?:and|but),? (?:if|should|in case|only if|only when|only after|once) [^.;,]{3,60},|,? (?:to be )?followed (?:[^.;,]{1,30} )?by|,? (?:and )?only then|,? (?:and|but) (?:to )?(?:look at|consider|take up|turn to|return to|come back to|discuss|think about)|,? and (?:let (?:it|P|A|C) )?(?=come back|return)|,? and (?:\\p{Ll}+ ){1,6}?(?=in a (?:second|later|separate|follow-up) ))[^.;]{0,60}?(?:[RT]|force|troops|penalties|cut-?off|ban|curbs|a vote|vote|come back|return|act|go further|move on)(?![\\p{L}])";
const FIRST = "(?:{gap})(?:first|once|begin|start|initially)(?![\\p{L}])";

/** A statement, and what comes after it. */
const THEN =
  "[^.;]{0,90}?,? (?:(?:and|but) (?:to )?(?:only )?(?:then |later )?(?:adopt|turn|return|come back|vote|move|pass|impose|take up)[^.;]{0,40}?[RT]|with (?:{gap})R to (?:follow|come))(?![\\p{L}])";

/** One thing first and a resolution after it, in whatever words the order is told. */
export const sequence: CueTable = {
  name: "sequence",
  cues: [
    {
      id: "asked-in-sequence",
      turn: "two-step",
      pattern: asked(COUNCIL, `${FIRST}${SEQUENCE}`),
      weight: 0.9,
      fires: ["Kenya urged the Security Council to first send an envoy, and only then vote on sanctions."],
      rests: ["Kenya urged the Security Council to first send an envoy, and went home without sanctions."],
    },
    {
      id: "should-in-sequence",
      turn: "two-step",
      holder: "speaker",
      pattern: should(`${FIRST}${SEQUENCE}`),
      weight: 0.9,
      fires: [
        "Kenya's envoy, Jane Mwangi, said the Council should ask once and, if the answer was no, adopt sanctions.",
      ],
      rests: ["Kenya's envoy, Jane Mwangi, said the Council should ask once and go home without sanctions."],
    },
    {
      id: "asked-words-then",
      turn: "two-step",
      pattern: `${asked(`(?:${COUNCIL}|O)`, SPEAK)}${THEN}`,
      weight: 0.9,
      fires: ["Togo proposed that the Council issue a presidential statement, with an embargo to follow."],
      rests: ["Togo proposed that the Council issue a presidential statement, with an appendix."],
    },
    {
      id: "want-in-sequence",
      general: true,
      turn: "two-step",
      pattern: `{v:want|propose|suggest|favor|prefer|support|back|like|demand|ask for|seek|offer|recommend|advocate|urge|accept|take|agree to|go along with|live with|argue for|speak for|plead for|press for|push for|call for} (?:that )?(?:a |an |the |to )?(?:[^\\s,.;A]+ ){0,6}?(?:first|now|at once|today|tonight|this week|for now)(?![\\p{L}])${SEQUENCE}`,
      weight: 0.85,
      fires: ["Japan favoured a warning now, and only then a resolution."],
      rests: ["Japan favoured a warning now, before any sanctions were known."],
    },
    {
      id: "one-first-one-second",
      turn: "two-step",
      pattern:
        "{v:want|favor|prefer|propose|support|suggest|back|like|insist on|call for} [“]?(?:the |a |an )?(?:[^\\s,.;A]+ ){1,3}?first,? (?:and )?(?:the |a |an |any )?(?:[^\\s,.;A]+ ){0,2}?R (?:second|later|afterwards|after|next|last)(?![\\p{L}])",
      weight: 0.9,
      fires: ['Austria wanted "the mission first and the sanctions second".'],
      rests: ['Austria wanted "the mission fast and the sanctions firm".'],
    },
    {
      id: "assent-only-after",
      turn: "two-step",
      pattern:
        "(?:agree to|accept|support|back|vote for|consider|discuss|contemplate|go along with|join in|think about|talk about|turn to|move to) (?:{gap})(?<i>[RT]) (?:[^.;A]{0,30} )?(?:but )?(?:only (?:after|once|when)|not (?:before|until))(?![\\p{L}])",
      weight: 0.75,
      fires: ["Hungary would agree to an embargo by the Security Council only after the envoy had reported."],
      rests: ["Hungary would agree to an embargo by the Security Council after the envoy had reported."],
    },
    {
      id: "order-of-things",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:warning|deadline|date|chance|notice|appeal|S|weeks|days|months|grace period|talks|mission|report)[^.;]{0,80}?,? (?:and|with) (?:that )?(?:an? |the |further |tougher |binding )*(?:R|penalties|punishment|force)[^.;A]{0,20} (?:should|would|could|must|might|to|will) (?:have to )?(?:then |only )?(?:follow|come|be (?:discussed|considered|imposed|adopted|next))(?![\\p{L}])",
      weight: 0.75,
      fires: [
        "Botswana's envoy, Neo Kgosi, said there should be one last warning, and that sanctions should follow if it was missed.",
      ],
      rests: ["Botswana's envoy, Neo Kgosi, said there should be one last warning, and that sanctions hurt the poor."],
    },
    {
      id: "only-then",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:then and |and )?only then (?:should|would|could|must|can|will|might) (?:(?:the )?(?:[CAO]|council)|members|R|it|P) (?:[^.;]{0,60}?)(?:[RT]|vote|act|order|decide|impose|authori[sz]e|meet|turn)(?![\\p{L}])",
      weight: 0.75,
      fires: ["Only then should the Council vote on a resolution, said India's envoy, Anil Rao."],
      rests: ["Only then should the ferry sail, said India's envoy, Anil Rao, of the resolution."],
    },
    {
      id: "once-tried",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:R|(?:further|other|stronger|punitive|additional) (?:measures|steps)|penalties|punishment) (?:can|could|may|might|should|must) (?:only |then )?(?:be )?(?:discussed|considered|taken up|voted|come|follow|talked about)(?: on)? (?:[^.;A]{0,30} )?(?:once|after|when|only if)(?![\\p{L}])",
      weight: 0.65,
      fires: ['"Sanctions can be discussed once that door has been tried," said China\'s envoy, Li Wen.'],
      rests: ['"Sanctions can be discussed at lunch," said China\'s envoy, Li Wen.'],
    },
    {
      id: "in-two-stages",
      turn: "two-step",
      pattern:
        "(?:do|does|did|doing|done|take|takes|taking|handle|handled|handling|deal with|dealing with|tackle|tackling|settle|settling|proceed|proceeding) (?:[^\\s,.;A]+ ){0,3}?in (?:two |several )?(?:stages|steps|phases|rounds|parts)(?![\\p{L}])|{v:want|favor|prefer|like|back|support|propose} [^.;]{0,40}?,? (?:but )?in (?:two|three) (?:stages|steps|phases|parts)(?![\\p{L}])|two R,? (?:in (?:turn|sequence|succession)|one after (?:the other|another))|two R,? (?:one|the first) [^.;]{3,80} (?:and|then) (?:another|the other|the second|a second)",
      weight: 0.8,
      fires: [
        "France came out for doing the job in two stages, with a resolution for each.",
        "France will ask for two resolutions, one to order up a plan and another to let troops carry it out.",
      ],
      rests: ["France came out for doing the job in two weeks, with a resolution for each."],
    },
    {
      id: "first-and-to-come-after",
      turn: "two-step",
      pattern:
        "{v:want|favor|prefer|propose|suggest|like|ask for|insist on} [^.;]{3,60}? first,? and (?:the |a |any |an )?(?:[^\\s,.;A]+ ){0,3}?(?:R|force|vote|penalties|mission|mandate) (?:to )?(?:come |coming |to follow |follow )?(?:after|later|second|afterwards)",
      weight: 0.8,
      fires: ["Washington would like Mali to hold an election first and the force to come after."],
      rests: ["Washington would like Mali to hold an election first and the force to go home."],
    },
    {
      id: "give-time-then",
      turn: "two-step",
      pattern:
        "{v:give|allow|grant} [^.;]{1,80}? (?:until|till|(?:days|weeks|months|hours) to)(?![\\p{L}])[^.;]{3,90}?(?:,? (?:and|but) (?:would |will |to |should )?(?:only )?then|,? before|,? after which|,? failing which) [^.;]{0,50}[RT](?![\\p{L}])",
      weight: 0.8,
      fires: [
        "Britain would give the envoy until the end of the month to bring the two sides together, and would then bring the Security Council a resolution.",
      ],
      rests: [
        "Britain would give the envoy until the end of the month to bring the two sides together on the resolution.",
      ],
    },
    {
      id: "deadline-then",
      turn: "two-step",
      pattern:
        "{v:propose|suggest|want|favor|offer|ask for|support|recommend} (?:a |an |the |one )?(?:[^\\s,.;A]+ ){0,3}?(?:deadline|ultimatum|grace period|last chance|warning|final notice)[^.]{0,90}?[;,] (?:and,? )?(?:if|should) [^,.;]{3,60},? [^.;]{0,60}[RT](?![\\p{L}])",
      weight: 0.8,
      fires: ["Venezuela proposed a deadline of ten days; if it was ignored, it would sign the resolution itself."],
      rests: ["Venezuela proposed a deadline of ten days; it read the resolution itself."],
    },
    {
      id: "report-first-text-second",
      turn: "two-step",
      pattern:
        "(?:a|an|the) [^.;A]{1,40} (?:was |is |as |to be )?(?:the|a) (?:proper |right |natural |logical )?first (?:step|stage)[^.;A]{0,20},? and (?:a |an |the )?(?:[^\\s,.;A]+ ){0,3}?R[^.;A]{0,20} the (?:second|next)",
      weight: 0.85,
      fires: ["Spain considered a report the proper first step and a resolution the second."],
      rests: ["Spain considered a report the proper first step and a resolution the wrong one."],
    },
    {
      id: "followed-by-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:S|warning|appeal)[^.;A]{0,60}? (?:would|will|should|could|must|ought to) be followed by [^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: ["Britain said a presidential statement would be followed by sanctions if nothing changed."],
      rests: ["Britain said a presidential statement would be followed by lunch."],
    },
    {
      id: "first-then-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:^|“)(?:first|begin with|start with) (?:the |an? |our |we |W )?[^.;,A]{2,40},? (?:and )?(?:then|afterwards) (?:the |an? |we |W )?(?:[^.;,A]{0,30}?)(?:R|act|vote|force|penalties|decide|punish)(?![\\p{L}])",
      weight: 0.75,
      fires: ['"First the statement, then sanctions," said Britain\'s ambassador, Emma Stone.'],
      rests: ['"First the soup, then the fish," said Britain\'s ambassador, Emma Stone, of the resolution.'],
    },
    {
      id: "first-and-only-after",
      turn: "two-step",
      pattern:
        "{v:want|prefer|propose|suggest|say|argue|insist|ask|think|urge|recommend} (?:that )?[^.;]{2,60}? first [^.;]{3,120}?(?:R|vote|force|act|decide|sanctions)[^.;]{0,30}? only (?:after that|afterwards|then|later|once|when|after)(?![\\p{L}])",
      weight: 0.8,
      fires: [
        "Germany prefers that the envoy should first report and that the Council should vote on a resolution only after that.",
      ],
      rests: ["Germany prefers that the envoy should first report and that the Council should vote on a resolution."],
    },
    {
      id: "decide-once-read",
      turn: "two-step",
      pattern:
        "{v:want|propose|suggest|prefer|ask|urge|recommend|like} [^.;]{3,120}?,? and [^.;]{0,30}(?:decide|vote|act|pronounce)(?: on| about)? [^.;A]{0,30}?(?:once|after|when) (?:it|P|A|they|that|O|the report|this) (?:had|has|have|was|is|were)(?![\\p{L}])",
      weight: 0.65,
      fires: [
        "Pakistan wanted an envoy to write a report, and the Council to decide about a force once it had been read.",
      ],
      rests: ["Pakistan wanted an envoy to write a report, and the Council to decide about a force at once."],
    },
    {
      id: "if-defied-resolution",
      turn: "two-step",
      pattern:
        "(?:if|should|unless) [^.;]{1,70}?(?:fail\\p{Ll}*|refus\\p{Ll}+|ignor\\p{Ll}+|(?:do|does|did|has|have|had|is|was|were)(?:n't| not)|turn\\p{Ll}* (?:it |that |them |P )?down|reject\\p{Ll}+|defi\\p{Ll}+|missed|unheeded|balk\\p{Ll}*|again|still)[^.;]{0,50}?, (?:[^.;,]{1,30}, )?(?:the )?{WHO} (?:would|will|could|is|was|were|are)(?: then)? (?:(?:ready|prepared|willing) (?:to|for)|be (?:ready|prepared|willing) (?:to|for)|back|support|table|put|propose|seek|ask|join|vote|go|return|move|press|agree|co-?sponsor)[^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.65,
      fires: ["If the junta refused to leave, Ghana would table a resolution."],
      rests: ["If the junta refused to leave, Ghana would close the border, resolution or not."],
    },
    {
      id: "accept-if-followed",
      turn: "two-step",
      pattern:
        "{v:accept|support|back|take|sign|join|live with|agree to} [^.;A]{0,40}? (?:if|provided|as long as|so long as) (?:that )?(?:it|P|A) (?:is|was|were|will be|would be) followed by [^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: ["Washington would accept the warning if it was followed by an arms embargo."],
      rests: ["Washington would accept the warning if it was followed by lunch."],
    },
    {
      id: "in-phases",
      turn: "two-step",
      pattern:
        "{v:propose|want|show|offer|seek|suggest|plan|float|favor|circulate|prefer|support|back|describe|outline} [^.;]{0,60}?R (?:imposed |to be imposed |to come )?in (?:two |three |several )?(?:phases|stages|steps)",
      weight: 0.8,
      fires: ["The United States has begun to show members a plan for sanctions in phases."],
      rests: ["The United States has begun to show members a plan for sanctions in red."],
    },
    {
      id: "warning-before-measures",
      turn: "two-step",
      pattern:
        "{v:ask for|want|seek|propose|favor|suggest|prefer|recommend|insist on} (?:an? |the |one |another )?(?:[^\\s,.;A]+ ){0,2}?(?:warning|S|statement|appeal|report|mission|visit|deadline)[^.;A]{0,40}? before (?:any|a|further|new) (?:[^\\s,.;A]+ ){0,2}?(?:measures?|T|R|penalties|vote)",
      weight: 0.75,
      fires: ["Tokyo would ask for a warning to be issued before any measure was imposed."],
      rests: ["Tokyo would ask for a warning to be issued before any storm over the resolution."],
    },
    {
      id: "would-then-seek",
      turn: "two-step",
      pattern:
        "(?:would|will|could) then (?:ask for|ask {C}|seek|propose|support|back|vote for|table|call for|press for|push for|turn to|go for|move to|bring) [^.;A]{0,40}?(?<i>[R])(?![\\p{L}])",
      weight: 0.6,
      fires: ["Ivory Coast wants the mediators heard and would then ask for sanctions by the Council."],
      rests: ["Ivory Coast wants the mediators heard and would then ask for lunch."],
    },
    {
      id: "give-time-then-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "give (?:A|O|them|him|her|it|P|the [^.;,]{1,30}?) [^.;]{0,30}?(?:days|weeks|months|time|until)[^.;]{0,80}?(?:,|and|,? but) (?:then|after that) [^.;]{0,50}?(?:[RT]|sanctions|act|vote)(?![\\p{L}])",
      weight: 0.75,
      fires: [
        '"Give him 60 days, and if he has done nothing, then let the measures come in," said Nigeria\'s minister, Sule Bello.',
      ],
      rests: ['"Give him 60 days," said Nigeria\'s minister, Sule Bello, of the resolution.'],
    },
    {
      id: "followed-by-another",
      turn: "two-step",
      pattern:
        "{v:ask|want|propose|seek|plan|favor|suggest|table|prefer|offer} [^.;]{0,170}?,? (?:to be )?followed by (?:an? |the |another )?[^.;A]{0,24}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: [
        "France would ask the Council to adopt a resolution within days, to be followed by a further resolution.",
      ],
      rests: ["France would ask the Council to adopt a resolution within days, to be followed by a further meeting."],
    },
    {
      id: "asked-to-give-time-then",
      turn: "two-step",
      pattern: asked(
        MEMBERS,
        "give [^.;]{1,80}?(?:until|till|days|weeks|months|time)[^.;]{0,80}?,? and (?:to |then )*(?:vote|adopt|impose|act|pass)[^.;A]{0,40}?(?:R|T)(?![\\p{L}])",
      ),
      weight: 0.85,
      fires: ["Belgium has been urging members to give the envoy until October, and to vote on sanctions if he fails."],
      rests: ["Belgium has been urging members to give the envoy until October, and to vote at noon."],
    },
    {
      id: "only-if-would",
      turn: "two-step",
      pattern:
        "only (?:if|when|after|once) [^.;]{3,80}? (?:would|will) {WHO} (?:put|vote|back|support|agree|join|sign|move|turn|accept|consider|table)(?![\\p{L}])",
      weight: 0.6,
      fires: ["Only if the go-between came home with nothing would Canada vote for a resolution."],
      rests: ["Only if the go-between came home with nothing would Canada speak of a resolution."],
    },
  ],
};
