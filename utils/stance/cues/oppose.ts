import type { CueTable } from "../cue.ts";

/** Opposing, blocking and arguing against an instrument. */
export const oppose: CueTable = {
  name: "oppose",
  cues: [
    {
      id: "in-the-way-of",
      turn: "against",
      pattern: "{v:stand|get|be} in the way of (?:{gap})(?<i>[RST])",
      weight: 0.7,
      fires: ["Russia on Tuesday stood in the way of a presidential statement."],
      rests: ["Russia on Tuesday stood in the way of the tanks."],
    },
    {
      id: "veto-in-pocket",
      turn: "against",
      instrument: "resolution",
      pattern:
        "{v:have|keep|carry} (?:an? |its |J |the )?(?:\\p{Ll}+ )?veto (?:in|up) (?:its|his|her|their) (?:pocket|briefcase|sleeve|drawer)",
      weight: 0.75,
      fires: ["Russia's envoy, Oleg Petrov, let it be known that he had a veto in his pocket for the resolution."],
      rests: ["Russia's envoy had a pen in his pocket for the resolution."],
    },
    {
      id: "oppose-instrument",
      general: true,
      turn: "against",
      pattern:
        "(?<!(?:\\bthe|\\ba|\\bits|J|J's) ){v:oppose|reject|resist|block|obstruct|torpedo|scuttle|thwart|kill|sink|stymie|spurn|derail|dismiss|condemn|denounce|shun|defy|bury|stall|shoot down|vote down|turn down|throw out|brush aside|wave away|hold up|fight|slam|blast|lambast|attack|deplore|decry|assail|ridicule|criticize|criticise|disavow|quash|foil|frustrate|rebuff|repudiate} {I}",
      weight: 0.85,
      fires: ["Russia torpedoed the draft resolution.", "China blocked the presidential statement."],
      rests: ["Russia opposes the rebels.", "The rebels rejected the resolution."],
    },
    {
      id: "oppose-imposing",
      general: true,
      turn: "against",
      pattern:
        "{v:oppose|reject|resist|rule out|balk at|object to|warn against|caution against|argue against|speak against|come out against} (?:any |the |all |further |new |more |calls for |calls to |attempts to |efforts to |moves to |the idea of |a push for |imposing |the imposition of |the use of |talk of |imposition of |J )*{I}",
      weight: 0.85,
      fires: ["China ruled out imposing sanctions at the Security Council."],
      rests: ["China objects to the visit."],
    },
    {
      id: "against-instrument",
      general: true,
      turn: "against",
      pattern:
        "(?:{v:be|stand|argue|speak|come out|work|lobby|fight|remain|lean} (?:\\p{Ll}+ly |all |dead |flatly |set |also |out )*against|opposed to|hostile to|averse to|{v:hold} out against|{v:pour} (?:cold water|scorn) (?:on|over)|{v:object} (?:\\p{Ll}+ly )?to|{v:balk|baulk|bridle|bristle} at|dead set against|unhappy with|allergic to) {I}",
      weight: 0.85,
      fires: ["Cuba is against the resolution.", "Algeria is opposed to sanctions by the Security Council."],
      rests: ["Cuba is against the clock."],
    },
    {
      id: "say-no",
      turn: "against",
      pattern:
        "(?:{v:say} no to|{v:turn} its back on|{v:want} (?:no|nothing to do with)|(?:{v:see} no|(?:not|n't) see any) (?:need|reason|basis|grounds|future|point|justification|case|merit|value|sense)(?: (?:at|for|yet|now) ?\\p{Ll}*)? (?:for|to (?:support|adopt|back|have|vote for|accept)|in|on which)) (?:{I}|(?:it|any text at all|text at all|any of (?:it|P|this|that)|either of (?:them|the two))(?![a-z]))",
      weight: 0.8,
      fires: ["India sees no need for a resolution.", "Israel said no to the draft resolution."],
      rests: ["India sees no end to the war."],
    },
    {
      id: "not-accept",
      general: true,
      turn: "against",
      pattern:
        "(?:(?:will|would|could|can|does|do|did) ?(?:not|n't|never)|cannot|refus\\p{Ll}+ to|declin\\p{Ll}+ to|unwilling to|not (?:ready|prepared|willing|inclined) to|unable to) (?:\\p{Ll}+ )?(?:accept|support|back|endorse|agree to|agree on|go along with|vote for|sign (?:up to|on to|off on)|approve|tolerate|allow|let|join|countenance|consent to|contemplate) (?:{I}|any (?:such )?(?:move|text|action)|actions that|it\\b)",
      weight: 0.9,
      fires: [
        "Russia will not accept the draft resolution.",
        "China refused to support sanctions in the Security Council.",
      ],
      rests: ["Russia will not accept refugees."],
    },
    {
      id: "not-let-issue",
      turn: "against",
      instrument: "statement",
      pattern:
        "(?:{v:refuse|decline} to|(?:would|will|did|does) (?:not )?|wo n't |won't |wouldn't ) ?(?:let|allow) {C} (?:to )?(?:put (?:its|J) name to|issue|adopt|speak|make|say|release|publish)|{v:prevent|stop|keep|block|bar} {C} from (?:issuing|adopting|speaking|making|releasing|agreeing|saying|putting out|publishing|passing|approving|condemning|acting)",
      weight: 0.9,
      fires: [
        "The United States has refused to let the Security Council issue a statement.",
        "China prevented the Security Council from issuing a press statement.",
      ],
      rests: ["The United States has refused to let the ship sail."],
    },
    {
      id: "own-opposition",
      turn: "against",
      pattern:
        "(?:{OWN} (?:\\p{Ll}+ ){0,2}?(?:opposition (?:to|is|was|has|had|remains)|opposition(?=[,.;”]|$)|objections?|resistance|rejection|hostility|refusal (?:to (?:back|support|accept|vote|endorse|agree|sign|go along|allow)|of)|reservations about|obstruction|intransigence|stonewalling)(?: (?:to|of|from|against) {I})?)",
      weight: 0.75,
      fires: ["Russia's opposition to the draft resolution has grown.", "Chinese objections stopped the resolution."],
      rests: ["Russia's opposition parties met before the resolution."],
    },
    {
      id: "opposition-from",
      turn: "against",
      pattern:
        "(?<!leads the )(?:opposition(?! in)|objections?|resistance|rejection|hostility|veto threats?|pushback|push-back|obstruction|foot-dragging) (?:from|by|of|in) (?:the |both |either )?{WHO}",
      weight: 0.75,
      fires: ["The resolution met opposition from Russia and China."],
      rests: ["The resolution met approval from Russia and China."],
    },
    {
      id: "unacceptable",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:(?<i>[RSTP])(?: (?:by|from|in|at|before|of) (?:the )?C)?|any (?:\\p{Ll}+ )?(?:action|move|step|decision|document) (?:by|from|in) C|it|that|this|such (?:a )?(?:step|move|text|action|course)) (?:[^A-Z.;]{0,40}? )?(?:is|are|was|were|would be|will be|seems?|as|'s) (?:\\p{Ll}+ )?(?:unacceptable|counter-?productive|premature|unbalanced|one-sided|unhelpful|a (?:\\p{Ll}+ )?mistake|wrong|misguided|unwise|unjustified|illegal|unjust|unnecessary|biased|dangerous|shameful|a non-?starter|not (?:needed|necessary|helpful|the (?:right )?(?:way|answer|time|solution|place)|acceptable|balanced|in order)|useless|meaningless|void|neither \\p{Ll}+ nor \\p{Ll}+|out of the question|not (?:workable|realistic|practical|fair)|unworkable|unrealistic|pointless|an? (?:\\p{Ll}+ )?(?:injustice|insult|outrage|disaster|act of (?:war|aggression)|violation|abuse)|harmful|absurd|inadmissible|unfair|null and void)",
      weight: 0.7,
      fires: [
        "Russia's ambassador, Oleg Petrov, said the resolution was unacceptable.",
        '"A resolution would be counterproductive," said China\'s envoy, Li Wen.',
      ],
      rests: ["Russia's ambassador said the attacks were unacceptable."],
    },
    {
      id: "would-be-vetoed",
      turn: "against",
      holder: "speaker",
      pattern:
        "[RST] (?:[^A-Z.;]{0,40} )?(?:would|will) (?:certainly |surely |simply )?(?:be (?:\\p{Ll}+ )?(?:vetoed|blocked|rejected|killed)|not be (?:adopted|accepted|allowed)|never (?:pass|be adopted))",
      weight: 0.55,
      fires: ["Russia's ambassador, Oleg Petrov, made clear that the resolution in its present form would be vetoed."],
      rests: ["Russia's ambassador, Oleg Petrov, made clear that the resolution would be read."],
    },
    {
      id: "regret-text",
      turn: "against",
      pattern:
        "{v:express|voice} (?:\\p{Ll}+ )?(?:regret|disappointment|dismay|indignation|anger|displeasure|dissatisfaction) (?:at|over|about|with) (?!the (?:failure|veto|vote against)){I}",
      weight: 0.6,
      fires: ["Algeria expressed deep regret at the resolution."],
      rests: ["Algeria expressed deep regret at the delay."],
    },
    {
      id: "called-bad",
      turn: "against",
      pattern:
        "{v:call|describe|brand|dismiss|denounce|label|condemn|characterize|see|regard|view|consider|deem|find|think|judge} (?!(?:the |J |this |that |A's )*veto)(?:\\S+ ){0,2}?{I} (?:as |to be )?[“]?(?:an? |the )?(?:\\p{Ll}+ )?(?:unacceptable|counter-?productive|premature|unbalanced|one-sided|unhelpful|mistake|wrong|misguided|provocation|provocative|illegal|unjust|biased|dangerous|shameful|farce|absurd|act of war|hostile|flawed|unnecessary|contrary|brigandish|null|interference|dead\\b|worthless|used tissue|scrap of paper|piece of paper|joke|lie|circus|irresponsible|illegitimate|hypocritical|invalid|meaningless|unworkable|hollow|cynical|one-eyed)",
      weight: 0.85,
      fires: ["Sudan called the resolution unacceptable.", "Iran dismissed the draft resolution as illegal."],
      rests: ["Sudan called the attack unacceptable."],
    },
    {
      id: "premature-and",
      turn: "against",
      holder: "speaker",
      pattern: "(?:would be |is |was |as )[“]?(?:\\p{Ll}+ and )?(?:premature|counter-?productive)",
      weight: 0.6,
      fires: ["Russia's ambassador, Ivan Orlov, said a resolution would be “premature and counterproductive”."],
      rests: ["The vote on the resolution would be early."],
    },
    {
      id: "dialogue-not",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:sanctions|pressure|threats|force|(?<i>R)) (?:alone |by {C} )?(?:will not|won't|cannot|can't|would not|do not|does not|never|are not|is not|has never|have never) (?:\\p{Ll}+ )?(?:solve|resolve|work|help|bring|deter|change|sway|lead|the (?:way|answer|solution|right way)|stop|contribute|achieve|settle|be (?:the answer|effective|helpful))",
      weight: 0.7,
      fires: ['"Sanctions will not solve the problem," said China\'s envoy, Li Wen, of the resolution.'],
      rests: ['"Talks will not solve the problem," said China\'s envoy, Li Wen, of the resolution.'],
    },
    {
      id: "prefer-dialogue",
      turn: "against",
      instrument: "resolution",
      pattern:
        "(?:{v:prefer|favor|urge|want|advocate|call for|push for|insist on|support|stress|back} (?:\\p{Ll}+ )?(?:dialogue|diplomacy|talks|negotiations?|mediation|engagement|persuasion|patience|a (?:political|diplomatic|negotiated|peaceful) (?:solution|settlement|approach))(?: and \\p{Ll}+)? (?:rather than|instead of|over|not|and not|to) (?:{I}|punishment|force|pressure|confrontation|punitive)|(?:dialogue|diplomacy|talks|negotiations)(?: and \\p{Ll}+)?,? not (?:{I}|punishment|force|threats|confrontation|pressure))",
      weight: 0.75,
      fires: ["China prefers dialogue rather than sanctions by the Security Council."],
      rests: ["China prefers tea rather than coffee."],
    },
    {
      id: "no-need",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:no (?:need|reason|justification|place|case|call|room|basis|grounds|necessity) (?:whatsoever |at all )?for|not (?:yet )?(?:the )?(?:right )?(?:time|moment|place) (?:for|to (?:adopt|impose|vote|pass|consider|discuss))|too (?:early|soon) (?:for|to (?:adopt|impose|vote|pass|consider|discuss|talk about))|nothing to gain from|{v:do} not (?:believe|think) (?:in|that|a) ) ?{I}",
      weight: 0.75,
      fires: [
        '"There is no need for a resolution," said Algeria\'s envoy, Karim Saadi.',
        "Qatar said it was not the time for sanctions by the Security Council.",
      ],
      rests: ['"There is a need for a resolution," said Algeria\'s envoy, Karim Saadi.'],
    },
    {
      id: "council-no-business",
      turn: "against",
      pattern:
        "none of {C}(?:'s)? (?:affair|business|concern)s?|{C} (?:has|had) no (?:business|right|role|mandate|authority|jurisdiction|place|reason|cause|need|grounds)|(?:not|isn't) (?:a (?:matter|threat|issue) (?:for|to) |for |the business of |within the (?:mandate|purview) of )(?:{C}|international peace and security)|(?:(?:is|was|remains|as|it|P) |“)(?:\\p{Ll}+ )?(?:an |its |a )?(?:internal|domestic|bilateral|local|purely \\p{Ll}+) (?:affair|matter|question|issue|dispute)s?(?! for)|(?:matter|question|affair|business|concern) (?:for|of) (?:the )?(?:[AJ]|O|\\p{Ll}+)(?: (?:\\p{Ll}+ )?)?(?:alone|themselves|itself|only|and (?:of |to )?nobody else)|(?:matter|question|dispute|issue|problem) (?:belongs|belonged) (?:to|with|between) [^.;]{1,40}(?:alone|only|themselves|and to nobody else|and nobody else|two (?:countries|neighbou?rs|sides|koreas|parties))",
      holder: "speaker",
      weight: 0.6,
      fires: [
        "Iran maintains that the Security Council has no business with its programme.",
        '"It is an internal affair," said Russia\'s envoy, Oleg Petrov, of the resolution.',
      ],
      rests: ["Iran maintains that the Security Council has members."],
    },
    {
      id: "lash-out-at",
      turn: "against",
      pattern: "{v:lash out|hit out|rail|fume|hit back} (?:\\p{Ll}+ ){0,2}?at {I}",
      weight: 0.75,
      fires: ["North Korea lashed out on Monday at the resolution."],
      rests: ["North Korea lashed out on Monday at the weather."],
    },
    {
      id: "text-must-fall",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?<i>[RST])(?: [^.;A]{0,60})? (?:should|must|had to|has to|have to|ought to|deserve[sd]? to) (?:not (?:pass|be (?:adopted|approved|put))|be (?:dropped|withdrawn|shelved|voted down|rejected|defeated|put aside|set aside|scrapped|thrown out|buried))(?![\\p{L}])",
      weight: 0.75,
      fires: [
        "Zimbabwe's ambassador, Tendai Moyo, told the Council that the resolution was an abuse and had to be thrown out.",
      ],
      rests: ["Zimbabwe's ambassador, Tendai Moyo, told the Council that the resolution was long and had to be read."],
    },
    {
      id: "no-matter-for-agenda",
      alone: true,
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:should|ought|must|need|did|does) ?(?:not|n't) (?:to )?(?:be|have been|appear|belong) on (?:the|its|C's) agenda|C (?:is|was) (?:not|hardly) competent",
      weight: 0.65,
      fires: ["France's delegate, Luc Morel, said of the resolution that the item should not be on the agenda."],
      rests: ["France's delegate, Luc Morel, said of the resolution that the item should be on the agenda."],
    },
    {
      id: "would-reject-any-text",
      turn: "against",
      holder: "speaker",
      pattern:
        "any (?:\\p{Ll}+ )?(?:document|text|paper|decision|action|step|[RST])(?: [^.;A]{0,40})? (?:would|will) (?:simply )?be (?:rejected|ignored|refused|disregarded|null|void|of no effect|met with)(?![\\p{L}])",
      weight: 0.75,
      fires: [
        "North Korea's envoy, Kim Chol, said of the resolution that any document from the Council would be rejected.",
      ],
      rests: [
        "North Korea's envoy, Kim Chol, said of the resolution that any document from the Council would be read.",
      ],
    },
    {
      id: "asks-for-veto",
      turn: "against",
      instrument: "resolution",
      pattern:
        "{v:ask|beg|plead|call|lobby|press|appeal}(?: [^.;A]{0,16})? (?:for (?:a|the|its) veto|to (?:use|cast|wield) (?:its|the|a) veto)",
      weight: 0.8,
      fires: ["Serbia had written to Moscow asking for the veto of the resolution."],
      rests: ["Serbia had written to Moscow asking for the text of the resolution."],
    },
    {
      id: "answer-is-no",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:W|J|our|the|its|A's) (?:answer|reply|response)(?: to (?:this|the|that|such an?) (?:[^\\s,.;A]+ ){0,2}?(?:[RST]|paper|text))?,? (?:is|was|will be|would be|remains) [“]?(?:an? )?(?:\\p{Ll}+ )?no(?![\\p{L}])",
      weight: 0.65,
      fires: ['"Our answer to this resolution is no," said South Sudan\'s minister, Deng Ajak.'],
      rests: ['"Our answer to this resolution is long," said South Sudan\'s minister, Deng Ajak.'],
    },
    {
      id: "no-basis",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?<i>[RT])(?: [^A-Z.;]{0,30})? (?:has|have|had|lacks?|lacked) (?:no |any )?(?:basis|legal (?:basis|force|effect|standing)|(?:binding )?force|validity|legitimacy|foundation|standing)(?! (?:until|unless|without))",
      weight: 0.65,
      fires: [
        "Iraq's ambassador, Omar Aziz, told the Security Council that the sanctions had no basis in the charter.",
      ],
      rests: ["Iraq's ambassador, Omar Aziz, told the Security Council that the sanctions had no end."],
    },
    {
      id: "water-down",
      turn: "open",
      pattern:
        "(?<!(?:\\ba|\\ban|the|this|its|such a|J) ){v:water|dilute|soften|weaken|tone|strip|blunt|slow|delay}(?: down)? {I}",
      weight: 0.6,
      fires: ["Russia tried to water down the resolution."],
      rests: ["Russia watered the garden."],
    },
    {
      id: "object-part",
      turn: "open",
      pattern:
        "(?:{v:object|take exception} to|{v:balk|baulk} at|{v:oppose|reject|resist|question|dispute|want out|query}|uneasy (?:about|with)|unhappy (?:with|about)|concerned (?:about|over|by)|troubled by|uncomfortable with) (?:the |a |an |any |some |parts |elements |one |two |several |certain |J |of )*(?:word|words|wording|language|paragraph|paragraphs|clause|clauses|deadline|timetable|timing|provisions?|references?|mention|terms|parts|elements|aspects|trigger|Chapter|section|sections|details|phrase|scope)(?: (?:in|of|to|on) {gap}[RSTN])?",
      weight: 0.6,
      fires: [
        "Russia objected to the wording of the resolution.",
        "China balked at the deadline in the draft resolution.",
      ],
      rests: ["Russia objected to the visit."],
    },
    {
      id: "refuse-condemn",
      turn: "against",
      pattern:
        "(?:warn\\p{Ll}*|caution\\p{Ll}*) (?:against|that) (?:adopting |imposing |rushing into |a rush to |the adoption of |any )*(?<i>[RST])(?: (?:would|could|will|might))?",
      weight: 0.7,
      fires: ["China warned against imposing sanctions through the Security Council."],
      rests: ["China warned against panic."],
    },
    {
      id: "refuse-abide",
      general: true,
      turn: "against",
      pattern:
        "(?:{v:reject|dismiss|ignore|defy|denounce|refuse} (?:\\p{Ll}+ )?(?:it|the vote)(?=,|\\.|$)|not (?:abide by|comply with|recogni[sz]e|be bound by) (?:it|its terms|{I}))",
      weight: 0.55,
      fires: ["Israel will not comply with the resolution."],
      rests: ["Israel will comply with the resolution."],
    },
    {
      id: "for-no-version",
      turn: "against",
      pattern:
        "(?:{v:vote for|support|back|accept|agree to|consent to|sign}|{v:lend} (?:its|his|her|their) (?:vote|name|hand|voice)s? to) (?:no|neither|none of) (?:version |form |part |kind |sort |draft )?(?:of )?(?:any |such |the |this |these |a )?(?:\\p{Ll}+ ){0,3}[RT](?![a-z])",
      weight: 0.8,
      fires: [
        "Ecuador can lend its vote to no version of the resolution.",
        "Ghana will vote for neither of the draft resolutions.",
      ],
      rests: ["Ecuador can lend its vote to a version of the resolution."],
    },
    {
      id: "reject-whatever",
      turn: "against",
      pattern:
        "{v:reject|refuse|oppose|spurn|ignore} (?:in advance )?(?:whatever|anything|everything) (?:that )?(?:the |{C} )?(?:[^.;A]{0,20} )?(?:may|might|could|can|does|did|will|would|came|comes|adopts?|says|produces?|decides?)(?![a-z])",
      weight: 0.75,
      fires: ["North Korea rejects whatever the Security Council may adopt on the resolution."],
      rests: ["North Korea reads whatever the Security Council may adopt on the resolution."],
    },
    {
      id: "nothing-for-council",
      turn: "against",
      pattern:
        "(?:{v:see|find}|there (?:is|was)) nothing (?:in (?:it|this|that|P) )?for {C} to (?:pronounce|say|do|adopt|discuss|debate|decide|put out)",
      weight: 0.7,
      alone: true,
      fires: ["On the resolution, China sees nothing for the Security Council to decide."],
      rests: ["On the resolution, China sees a way for the Security Council to decide."],
    },
    {
      id: "council-should-not",
      turn: "against",
      holder: "speaker",
      pattern:
        "C (?:has|had|have) (?:nothing to (?:adopt|say|discuss|decide|pronounce|do)|no business (?:\\p{Ll}+ )?(?:voting|meddling|adopting|pronouncing|debating|judging|in it|in this))|C (?:must not|mustn't|should not|shouldn't|ought not to|need not|needn't) (?:touch|adopt|pronounce|meddle|interfere|concern itself|say anything)|C (?:should|must|ought to|had better) (?:adopt|say|do) (?:nothing|no (?:R|T|S|text|paper|document))(?![a-z])",
      weight: 0.7,
      fires: [
        "The Soviet ambassador said of the resolution that the Security Council ought to adopt nothing.",
        "The Indian ambassador said of the resolution that the Security Council had nothing to discuss.",
      ],
      rests: ["The Soviet ambassador said of the resolution that the Security Council ought to adopt it."],
    },
    {
      id: "no-text-needed",
      turn: "against",
      pattern:
        "{v:hold|say|argue|insist|maintain|tell|think|believe|feel} (?:(?:A|O|C|members|colleagues) )?(?:that )?no (?:\\p{Ll}+ |C )?(?:[RST]|text|document|action|paper|statement|step|response)(?: of any kind| at all| by C| from C| of the C)? (?:\\p{Ll}+ )?(?:is|was|were|would be) (?:needed|called for|necessary|required|warranted|justified|due)(?![a-z])",
      weight: 0.7,
      fires: ["Algeria held that no resolution was called for."],
      rests: ["Algeria held that a resolution was called for."],
    },
    {
      id: "no-party-to",
      turn: "against",
      pattern:
        "(?:(?:would|will|could|can|did|does|do|is|was|are|were) ?(?:not|n't) (?:be |become |make (?:itself|himself|herself) )?(?:a )?party to|(?:would|will|could|can) (?:have|take|play) no (?:part|share|hand) (?:of|in)|{v:have} no use (?:\\p{Ll}+ )?for|(?:did|does|do|would|will) ?(?:not|n't) (?:fancy|care for|hold with)|(?:will|would) ?(?:not|n't) have|{v:speak} (?:out |up |flat |flatly |loudly |strongly )*against|(?:did|does|do) ?(?:not|n't) see (?:why|the (?:need|point|use)|any (?:need|point|use))(?: of| for)?)(?: (?:the |an? |any |such |this |that |its |J |another |second |new |further |\\p{Ll}+ed ){0,3}(?<i>[RST])| P| it)",
      weight: 0.75,
      fires: [
        "China would not be party to the resolution.",
        "Spain did not fancy a resolution.",
        "Namibia spoke flat against any resolution.",
        "Kenya does not see why a resolution is necessary.",
      ],
      rests: ["China would not be party to the treaty that the resolution names."],
    },
    {
      id: "sees-no-gain",
      turn: "against",
      pattern:
        "{v:see|find} (?:no|little) (?:advantage|need|point|use|sense|merit|gain|reason|value|call) (?:in |for |of |to )(?:\\p{Ll}+ing )?(?:a |an |any |the |another |further |such a |new )?(?:\\p{Ll}+ )?(?<i>[RST])(?![a-z])",
      weight: 0.75,
      fires: ["Russia saw no advantage in adding a resolution on top of it."],
      rests: ["Russia saw no advantage in adding a member while the resolution was read."],
    },
  ],
};
