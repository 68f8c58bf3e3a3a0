import type { CueTable } from "../cue.ts";

/** How agencies tell what a country wants of the Council in one clause. */
export const wire: CueTable = {
  name: "wire",
  cues: [
    {
      id: "not-belong-here",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:(?:(?:does|did|do) ?(?:not|n't) belong|(?:has|had|have) no place)(?= (?:in|before|on|at|to) (?:{C}|the agenda|new york))|(?:falls?|fell|is|was|lies) outside(?= (?:{C}(?:'s)?|the) (?:mandate|remit|competence|purview|jurisdiction)))",
      weight: 0.65,
      fires: ["South Africa argued that the issue, resolution or not, did not belong in the Security Council."],
      rests: ["South Africa argued that the issue belonged in the Security Council."],
    },
    {
      id: "join-in-abstaining",
      cast: true,
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "{v:join|follow} (?:{OTHERS}|(?:\\p{Ll}+ |\\d+ ){0,3}(?:O|others|members|countries)) in (?:abstaining|staying out|sitting out|not voting)",
      weight: 0.9,
      fires: ["The United Arab Emirates joined India and China in abstaining on the resolution."],
      rests: ["The United Arab Emirates joined India and China in asking for the resolution."],
    },
    {
      id: "join-in-opposing",
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "{v:join|follow} {OTHERS} (?:in (?:opposing|voting against|voting no|rejecting|resisting|blocking|vetoing|objecting to|speaking against|voting down)|against (?:it|(?:the |a )?[RST]))",
      weight: 0.9,
      fires: ["Bolivia joined Russia in voting against the resolution."],
      rests: ["Bolivia joined Russia in reading the resolution."],
    },
    {
      id: "join-in-supporting",
      alone: true,
      turn: "for",
      pattern:
        "{v:join|follow} {OTHERS} in (?:supporting|backing|voting for|voting in favou?r of|voting yes on|sponsoring|co-?sponsoring|drafting|tabling|introducing|presenting|calling for|pushing for|pressing for|seeking|demanding|urging|proposing) {I}",
      weight: 0.9,
      fires: ["Norway joined Britain in calling for a resolution."],
      rests: ["Norway joined Britain in calling for calm."],
    },
    {
      id: "win-over-others",
      turn: "for",
      pattern:
        "{v:persuade|convince|coax|cajole|pressure|woo|enlist|court|get|lobby|press|encourage|nudge|rally} (?:[^.;]{0,60}? )?to (?:sign (?:on|up) to|back|support|vote for|accept|endorse|go along with|agree to|agree on|join|approve|adopt|get behind|co-?sponsor|pass|abstain on|not to block) {I}",
      weight: 0.75,
      fires: ["Washington has tried for weeks to persuade fellow members to sign on to a new resolution."],
      rests: ["Washington has tried for weeks to persuade fellow members to sign on to a new lease."],
    },
    {
      id: "blame-who-blocked",
      alone: true,
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:accuse|blame|criticize|criticise|condemn|chide|scold|berate|fault|rebuke|castigate|lambast|slam|blast|attack|denounce} {OTHERS} (?:for|of) [^.;]{0,70}?(?:(?:vetoing|veto(?:es)?|voting against|abstaining|standing in the way)|(?:blocking|obstructing|thwarting|holding up|preventing|stopping|paralysing|paralyzing|stalling|delaying) (?:it|P|{gap}[RSTC]))",
      weight: 0.7,
      fires: [
        "William Hague, Britain's foreign secretary, accused Russia and China of letting people down by vetoing the resolution.",
      ],
      rests: ["Britain accused Russia of blocking the road, and the resolution came late."],
    },
    {
      id: "veto-is-a-travesty",
      alone: true,
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:{v:call|describe|brand|term|label} (?:the |J |this |that |A's |double |joint )*veto(?:es)?(?: (?:of|by) [^.;]{0,40}?)? (?:as )?[“]?(?:an? )?(?:\\p{Ll}+ )?(?:travesty|blow|insult|slap|setback|license|licence|failure|disservice|sad day|dark day))",
      weight: 0.65,
      fires: ["Hillary Clinton, the U.S. secretary of state, called the double veto of the resolution a travesty."],
      rests: ["The U.S. secretary of state called the resolution a travesty."],
    },
    {
      id: "warn-against-vote",
      turn: "against",
      pattern:
        "{v:warn|caution|say|argue} (?:that |against )?(?:putting|bringing|pushing|forcing|rushing|pressing) [^.;A]{0,50}?(?:to (?:a |the )?vote|into (?:a |the )?vote|through)(?: (?:would|will|could|was|is) (?:only |be |lead|mean|risk|provoke|split|[^.;]{0,20}(?:scandal|mistake|premature|unwise|irresponsible|wrong|confrontation|veto|fail)))?",
      weight: 0.65,
      fires: ["Russia warned that bringing the resolution to a vote would be a path to scandal."],
      rests: ["Russia warned that bringing the wounded to a hospital would take hours, resolution or not."],
    },
    {
      id: "willing-to-consider",
      turn: "open",
      pattern:
        "(?:willing|ready|prepared|open|happy|agreed) to (?:consider|considering|discuss|discussing|talk about|examine|look at|negotiate|negotiating on|debate|study) {I}",
      weight: 0.6,
      fires: ["Russia says it is willing to consider a resolution as long as it opens no door to intervention."],
      rests: ["Russia says it is willing to consider a swap."],
    },
    {
      id: "confident-of-council",
      turn: "for",
      pattern:
        "(?:confident|hopeful|optimistic|certain|sure) (?:that )?{C} (?:will|would|can|could|should) (?:soon |\\p{Ll}+ly )?(?:adopt|pass|approve|agree on|back|endorse|renew|extend) {I}",
      weight: 0.6,
      fires: [
        "Angela Merkel, Germany's chancellor, said she was confident the Security Council would pass a resolution.",
      ],
      rests: ["Germany's chancellor said she was confident the Security Council would meet before the resolution."],
    },
    {
      id: "text-without-hope",
      turn: "against",
      holder: "speaker",
      pattern:
        "{I} (?:(?:has|have|had|stands?|stood) (?:no|little) (?:chance|hope|future|prospect)|(?:is|was|were|are) (?:based|built|founded) on (?:lies|false|fabricat))",
      weight: 0.55,
      fires: ['"This draft has no chance," said Russia\'s envoy, Oleg Petrov, of the resolution.'],
      rests: ['"This draft has no headline," said Russia\'s envoy, Oleg Petrov, of the resolution.'],
    },
    {
      id: "text-inevitable",
      turn: "for",
      holder: "speaker",
      pattern:
        "{R} (?:may|might|could|would|will|had|has) (?:well |soon |now )?(?:become|be|prove|have become) (?:inevitable|unavoidable|necessary|indispensable)",
      weight: 0.5,
      fires: ["Dmitry Petrov, Russia's president, said sanctions by the Security Council might become inevitable."],
      rests: ["Russia's president said sanctions by the Security Council might become known."],
    },
    {
      id: "wish-council-resolve",
      turn: "for",
      pattern:
        "{v:prefer|favor|propose|suggest|like|recommend|insist|hope|expect} (?:that )?{C} (?:to |should |would |will |can |must )?(?:\\p{Ll}+ly |soon )?(?:adopt|pass|approve|agree on|vote for|vote on|back|endorse|renew|extend|impose) {I}",
      weight: 0.65,
      fires: [
        "Mexico and Austria told reporters they hoped the Security Council would approve the resolution by Friday.",
      ],
      rests: [
        "Mexico and Austria told reporters they hoped the Security Council would visit them after the resolution.",
      ],
    },
    {
      id: "stay-away",
      cast: true,
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "(?:{v:stay} away (?:from (?:the )?(?:vote|voting|C|chamber|meeting|session|hall)|when|as)|{v:boycott} the (?:vote|voting|meeting|session|debate)|{v:be} absent (?:from|when|for|during)|(?:did|does|would|will) ?(?:not|n't) (?:attend|turn up for|show up for|appear for) the (?:vote|voting))",
      weight: 0.7,
      fires: ["Syria stayed away from the session when the resolution was put to the vote."],
      rests: ["Syria stayed away from the fair, and the resolution was late."],
    },
    {
      id: "accuse-sponsors",
      turn: "against",
      instrument: "resolution",
      pattern:
        "{v:accuse|blame|attack|denounce|chide|berate} (?:the |its )?(?:\\p{Ll}+ )?(?:sponsors?|authors?|drafters?|backers?|co-?sponsors|O|{C})(?: of [^.;A]{0,30}?[RST])? (?:of|for)",
      weight: 0.55,
      fires: ["Zimbabwe's envoy, Tendai Moyo, accused the sponsors of the resolution of greed."],
      rests: ["Zimbabwe's envoy, Tendai Moyo, thanked the sponsors of the resolution for their patience."],
    },
  ],
};
