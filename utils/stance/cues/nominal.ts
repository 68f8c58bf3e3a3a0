import type { CueTable } from "../cue.ts";

/** A stance told by a noun: a reason for abstaining, an appeal from two countries, no excuse for a veto. */
export const nominal: CueTable = {
  name: "nominal",
  cues: [
    {
      id: "reason-abstain",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:reasons?|explanation|grounds|case|argument|motive|excuse|justification) for (?:its |J )?(?:abstaining|abstention|staying out|sitting (?:it )?out)",
      weight: 0.85,
      fires: ["That was India's reason for abstaining on the resolution."],
      rests: ["That was India's reason for asking about the resolution."],
    },
    {
      id: "reason-oppose",
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:reasons?|explanation|grounds|case|argument|motive|excuse|justification) (?:for (?:its |J )?(?:opposing|blocking|rejecting|veto(?:ing)?|resisting|voting (?:against|no))|against) (?:it\\b|{I})?",
      weight: 0.8,
      fires: ["Russia's case against the resolution was a short one."],
      rests: ["Russia's case for talks was a short one, and the resolution long."],
    },
    {
      id: "reason-support",
      alone: true,
      turn: "for",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:reasons?|explanation|grounds|case|argument|motive|justification) for (?:its |J )?(?:supporting|backing|voting for|sponsoring|co-?sponsoring|support|backing|a) {I}",
      weight: 0.75,
      fires: ["Ghana's reason for backing the resolution was a short one."],
      rests: ["Ghana's reason for reading the resolution was a short one."],
    },
    {
      id: "call-from",
      turn: "for",
      pattern:
        "(?:calls?|appeals?|requests?|demands?|pleas?|bid|push|proposals?|motion|campaign|pressure|attempts?|efforts?|drive|moves?|initiative) (?:by|from|of) (?:the )?{WHO} (?:for|to (?:secure|win|obtain|push through|introduce|impose|adopt|pass|have|get|see|extend|renew|issue)) {I}",
      weight: 0.75,
      fires: ["Members weighed an appeal from the United States and Japan for sanctions by the Security Council."],
      rests: ["Members weighed an appeal from the United States for calm."],
    },
    {
      id: "ask-leave",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:{v:ask|petition|approach} {C} for|{v:seek|want|need|request|secure|obtain}) (?:a |an |the |its )?(?:\\p{Ll}+ )?(?:permission|authori[sz]ation|authority|approval|green light|go-ahead|mandate|blessing|backing)(?= (?:to|for|of|from|by) )(?:[^.;A]{0,60} (?:from|by|of) {C}|(?<=C for [^.;]{0,60}))",
      weight: 0.65,
      fires: [
        "Niger means to ask the Security Council for permission to send soldiers.",
        "Mali wants a mandate from the Security Council.",
      ],
      rests: ["Mali wants permission from its parliament, and the Security Council waits."],
    },
    {
      id: "no-excuse-veto",
      alone: true,
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:(?:(?:can|could) (?:find|see) )?(?:no|little) (?:\\p{Ll}+ )?(?:excuse|justification|reason|defence|defense|grounds) for (?:the |J |this |that |such |A's )*veto|{v:call|describe|brand|term} (?:the |J |this |that |A's )*veto(?:es)?(?: of [^.;A]{0,20}[RT])? (?:as )?[“]?(?:an? )?(?:\\p{Ll}+ )?(?:shocking|indefensible|appalling|unjustifiable|terrible|deplorable|unfortunate|shameful|disgraceful|irresponsible|inexcusable|unconscionable|cynical|outrageous|disgrace|shame|stain|betrayal|abdication|mistake|disappointing|regrettable|tragic|reckless))",
      weight: 0.65,
      fires: [
        "The American envoy could find no excuse for the veto.",
        "Britain called the Russian veto of the resolution shameful.",
      ],
      rests: ["The American envoy could find no seat for the vote on the resolution."],
    },
    {
      id: "own-appetite",
      turn: "for",
      pattern:
        "(?:no secret of )?{OWN} (?:wish|desire|appetite|preference|enthusiasm|taste|yearning|hunger) for (?:a |an |the |such a )?(?:\\p{Ll}+ )?(?<i>[RST])(?![a-z])",
      weight: 0.6,
      fires: [
        "Chile made no secret of its wish for a resolution.",
        "Israel described Germany's appetite for sanctions.",
      ],
      rests: ["Chile made no secret of its wish for rest after the resolution."],
    },
  ],
};
