import type { CueTable } from "../cue.ts";

/** Backing, seeking and calling for an instrument, with the country as subject. */
export const support: CueTable = {
  name: "support",
  cues: [
    {
      id: "back-instrument",
      general: true,
      turn: "for",
      pattern:
        "(?<!(?:\\bits|J|J's|\\bthe|\\ba|\\bno|\\bof|\\btheir|\\bany|full|strong) ){v:back|support|endorse|favor|champion|embrace|applaud|cheer} (?!off|down|away|from|for){I}",
      fires: ["Japan backs the draft resolution.", "Ghana will endorse the text."],
      rests: ["Japan backed away from the draft resolution.", "The council backed the draft resolution."],
    },
    {
      id: "welcome-instrument",
      general: true,
      turn: "for",
      pattern: "{v:welcome|hail|praise|laud|commend} {I}",
      weight: 0.6,
      fires: ["Kenya welcomed the resolution."],
      rests: ["Kenya welcomed the visitors."],
    },
    {
      id: "keep-it-going",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:call|ask|plead|press} for (?:the |its |J )?[^.;A]{0,40}(?:operation|mandate|mission|force|mechanism|embargo|regime|sanctions|R) to be (?:extended|renewed|prolonged|continued|kept (?:going|open|on)|maintained)",
      weight: 0.6,
      fires: ["Vietnam called for the operation to be extended, as the resolution says."],
      rests: ["Vietnam called for the deadline to be extended, as the resolution says."],
    },
    {
      id: "welcome-outcome",
      reaction: true,
      general: true,
      turn: "for",
      pattern:
        "{v:welcome|hail|applaud|salute} (?:the |J |this |that )(?:\\p{Ll}+ ){0,2}?(?:renewal|extension|adoption|passage|vote|outcome|result|decision|move)(?! (?:to (?:withdraw|leave|resign)|by (?:the )?(?:A|O)))",
      weight: 0.5,
      fires: ["The resolution keeps the force for a year. Cyprus welcomed the renewal."],
      rests: ["The resolution keeps the force for a year. Cyprus welcomed the rain."],
    },
    {
      id: "seek-instrument",
      general: true,
      turn: "for",
      pattern: "{v:seek|want|request|desire} (?:to (?:see|have|get|secure|win|obtain|adopt|pass|table|submit) )?{I}",
      fires: ["Japan is seeking a binding resolution.", "Denmark wants sanctions from the Security Council."],
      rests: ["Japan is seeking talks.", "Japan wanted more time before the resolution."],
    },
    {
      id: "seek-adoption",
      turn: "for",
      pattern:
        "{v:seek|want|urge|demand|request|favor|support|back|endorse} (?:the |a |an |early |swift |quick |speedy |prompt |immediate |rapid )*(?:adoption|passage|approval|introduction|imposition|renewal|extension) of {gap}(?<i>[RST])",
      weight: 0.9,
      fires: ["Peru will seek adoption of the resolution."],
      rests: ["Peru will seek the release of its sailors."],
    },
    {
      id: "push-for",
      general: true,
      turn: "for",
      pattern:
        "{v:push|press|lobby|campaign|argue|appeal|plead|agitate|clamor|fight|angle|bid|work|hold out|go|opt|vie|advocate} (?:in [^.;,A]{3,24} |hard |strongly |again |ahead |instead |jointly |in vain |together |with [^.;A]{0,24} )?(?:for|toward|towards|on) (?!a delay|delay|time|more|less|the removal){I}",
      fires: ["Britain is pushing for a resolution.", "France pressed for a ceasefire resolution."],
      rests: ["Britain is pushing for more time before the resolution is put to a vote."],
    },
    {
      id: "push-draft",
      general: true,
      turn: "for",
      pattern:
        "{v:push|press|pursue|promote|advance|advocate|propose|spearhead|champion|lead|orchestrate|engineer|steer|shepherd|sell|tout|insist on|rally support for} {gap}(?<i>[RST])(?! (?:is|was|would|be|could|might|should|will)\\b)",
      weight: 0.75,
      fires: ["The United States is pursuing a resolution.", "Norway is promoting the draft."],
      rests: ["The United States is pursuing talks."],
    },
    {
      id: "call-for",
      general: true,
      turn: "for",
      pattern:
        "{v:call} (?:again |repeatedly |publicly |also |jointly )?(?:for|on {C} to (?:adopt|pass|impose|approve|issue|vote for|back)) {I}",
      fires: ["Japan called for a new resolution."],
      rests: ["Japan called for calm."],
    },
    {
      id: "urge-council",
      turn: "for",
      pattern:
        "{v:urge|ask|press|lobby|push|call on|want|implore|beg|petition|appeal to|plead with|demand that|request|invite|exhort|tell} (?:(?:the )?[COAP] (?:(?:last|on|in|this) \\p{Ll}+ |again |yesterday |today )?|(?:its |the |fellow |other |all |council |colleagues )*(?:members|colleagues|partners|council|states|countries) )+(?:to|that|should)? ?(?:swiftly |quickly |urgently |promptly |immediately |formally |unanimously )?(?:adopt|pass|approve|impose|back|support|vote for|issue|authori[sz]e|vote (?:on|in favou?r of)|endorse|renew|extend|agree (?:to|on)|accept|take up|decide on|act on) {I}",
      weight: 0.9,
      fires: ["Egypt urged the Security Council to adopt the resolution.", "Japan asked members to support the draft."],
      rests: ["Egypt urged the Security Council to be patient."],
    },
    {
      id: "urge-council-act",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:urge|ask|press|lobby|call on|implore|beg|appeal to|plead with|demand that|tell|want} (?:{C}|the council) (?:(?:last|on|in|this) \\p{Ll}+ |again |yesterday |today )?(?:to )?(?:\\p{Ll}+ly )?(?:mandate|defer|suspend|investigate|probe|appoint|dispatch|recogni[sz]e|admit|enforce|maintain|protect|respond[^.;A]{0,40} with {gap}R|impose|authori[sz]e|condemn|act|take (?:action|strong|firm|tough|decisive|urgent)|send|demand|order|punish|refer|sanction|establish|set up|create|deploy|lift|end|ease|remove|step in|intervene|do more)",
      weight: 0.7,
      fires: ["Egypt urged the Security Council to condemn the attack.", "Japan asked the Security Council to act."],
      rests: ["Egypt urged the Security Council to wait."],
    },
    {
      id: "stand-behind",
      turn: "for",
      pattern:
        "(?:{v:rally|unite|muster} [^.;A]{1,40}|{v:stand|remain|be|rally|line up|get|fall in|throw its weight|put its weight}) {adv}(?:firmly |squarely |solidly |fully |foursquare )?behind {I}",
      weight: 0.9,
      fires: [
        "Japan remains firmly behind its draft resolution.",
        "Chile stands behind the statement issued as a Security Council presidential statement.",
      ],
      rests: ["The talks were behind schedule when the resolution came."],
    },
    {
      id: "in-favour",
      general: true,
      turn: "for",
      pattern:
        "(?:in favou?r of|supportive of|on board (?:with|for)|enthusiastic about|keen on|eager for|happy with|satisfied with|pleased with|comfortable with|sympathetic to|warm to|content with) {I}",
      fires: ["Mexico is supportive of the resolution."],
      rests: ["Mexico is in favour of talks."],
    },
    {
      id: "declare-favour",
      turn: "for",
      pattern:
        "(?:come out|came out|declared (?:itself|themselves|its support|their support)|spoke|speak|speaking|are|is|was|were|been) (?:strongly |firmly |all |broadly |publicly )*in favou?r(?! of talks)",
      weight: 0.75,
      fires: ["Chile and Spain have declared themselves in favour."],
      rests: ["Chile spoke of fear."],
    },
    {
      id: "ready-to-support",
      turn: "for",
      pattern:
        "(?:ready|prepared|willing|happy|inclined|able|glad|determined|eager|keen|set|poised|likely|pledged|promised|agreed|vowed|intends?|plans?|wants?|hopes?|due|expected|bound|going|continue[sd]?|decided) to (?:{adv})(?:back|support|accept|endorse|vote for|sign up to|go along with|approve|adopt|join|table|introduce|submit|put forward|circulate|propose|sponsor|co-sponsor|seek|pursue|present|press for|push for|vote (?:in favou?r of|on)|call for|draft|press ahead with|bring) {I}",
      weight: 0.8,
      fires: [
        "Panama is ready to support the resolution.",
        "Japan decided to support the resolution.",
        "China is prepared to accept a presidential statement.",
      ],
      rests: ["Panama is ready to leave."],
    },
    {
      id: "accept-instrument",
      general: true,
      turn: "for",
      pattern:
        "(?:{v:accept|approve|embrace}|{v:live|go along|agree|put up|side|make do} (?:with|to)|sign(?:s|ed|ing)? (?:up to|on to|off on|onto)|{v:agree} (?:to|on)) {I}",
      weight: 0.65,
      fires: ["Russia could live with a presidential statement.", "Brazil signed up to the draft resolution."],
      rests: ["Brazil signed the visitors' book."],
    },
    {
      id: "give-blessing",
      turn: "for",
      pattern:
        "{v:give|lend|throw|offer|voice|express|pledge|promise|declare|reaffirm|signal|announce} (?:(?:its|their|his|her|J(?:'s)?|full|strong|firm) ){1,3}(?:\\p{Ll}+ )?(?:blessing|backing|support|approval|consent|assent|weight|endorsement)(?: (?:to|for|behind) {I})?",
      weight: 0.75,
      fires: ["Kenya and Niger gave their blessing to the draft resolution."],
      rests: ["Kenya gave its view on the draft resolution."],
    },
    {
      id: "no-objection",
      turn: "for",
      pattern:
        "(?:{v:have|raise|see|voice} )?(?:nothing against (?:{I}|either|both)|(?:no|any) (?:serious |major |fundamental )?(?:objections?|problems?|difficult(?:y|ies)|quarrel|trouble|complaints?) (?:to|with|against) ?(?:{I}|either|both|this|that))|(?:{v:have|raise|see|voice|make|find}) no (?:\\p{Ll}+ )?(?:objections?|trouble|difficult(?:y|ies)|quarrel|problems?|complaints?)(?=[,.;]|$)",
      weight: 0.55,
      fires: ["Qatar has no objection to the draft resolution."],
      rests: ["Qatar has an objection to the draft resolution."],
    },
    {
      id: "drop-objection",
      turn: "for",
      pattern:
        "{v:drop|withdraw|lift|abandon|overcome|set aside|shelve|remove} (?:its|his|her|their|all|any) (?:\\p{Ll}+ )?(?:objections?|opposition|resistance|hold|reservations|threat(?: of a veto| to veto)?|veto threat)",
      weight: 0.7,
      fires: ["Russia dropped its objections after a night of talks on the resolution."],
      rests: ["Russia repeated its objections."],
    },
    {
      id: "unhappy-text-dropped",
      turn: "for",
      pattern:
        "(?:unhappy|disappointed|sorry|dismayed|annoyed|{v:regret|deplore|lament}) (?:that )?(?:the |A's |J |its )?(?:[^\\s,.;A]+ ){0,3}?[RT] (?:was|had been|has been|is|were) (?:\\p{Ll}+ly )?(?:dropped|withdrawn|shelved|watered down|blocked|vetoed|put off|delayed|weakened|defeated)",
      weight: 0.65,
      fires: ["Egypt is unhappy that the resolution was dropped."],
      rests: ["Egypt is unhappy that the resolution was adopted."],
    },
    {
      id: "stand-by-text",
      turn: "for",
      pattern: "{v:stand|stick} by (?:{gap})(?<i>[RST])(?![a-z])",
      weight: 0.7,
      fires: ["Sierra Leone said it would stand by a draft resolution that it helped to write."],
      rests: ["Sierra Leone said it would stand by the door while the resolution was read."],
    },
    {
      id: "need-instrument",
      general: true,
      turn: "for",
      pattern: "(?<!\\bno ){v:need|require|deserve} (?:to (?:have|see|get|adopt|pass) )?{R}",
      weight: 0.6,
      fires: ['"We need a resolution," Japan\'s ambassador, Kenji Mori, said.'],
      rests: ["The draft needs nine votes."],
    },
    {
      id: "look-for-resolution",
      turn: "for",
      pattern: "{v:look} for (?:an? |the )?(?:\\p{Ll}+ )?(?<i>R)",
      weight: 0.6,
      fires: ["South Korea is looking for a resolution."],
      rests: ["South Korea is looking for a compromise on the resolution."],
    },
    {
      id: "hope-for",
      general: true,
      turn: "for",
      pattern:
        "(?:{v:hope|aim|bargain} (?:for|that {C} (?:would|will|can) (?:adopt|pass|approve|back))|{v:hope|look|aim|bargain} to (?:see|have|get|win|secure|adopt|pass)) {I}",
      weight: 0.7,
      fires: ["Austria hopes for a strong resolution.", "Japan hopes to secure a resolution."],
      rests: ["Austria hopes for peace."],
    },
    {
      id: "hope-vote",
      turn: "for",
      pattern:
        "(?:{v:hope|want|expect|like|press|push|call|aim} (?:for |to (?:see |have |get )?)?(?:an? |the )?(?:early |quick |swift |immediate |speedy |prompt |formal )?(?:vote|action)|better for {C} to (?:vote|act)|{C} (?:should|must|needs to|has to|ought to) (?:vote|adopt|pass|impose))(?! against| down)",
      holder: "subject",
      weight: 0.6,
      fires: ["The United States wants a vote on the resolution by Friday."],
      rests: ["The United States lost a vote."],
    },
    {
      id: "vote-be-better",
      turn: "for",
      holder: "speaker",
      pattern:
        "(?:better|best|good|important|essential|vital|crucial|necessary|imperative|right|high time|time) (?:for|that) {C} (?:to |should |must )?(?:swiftly |quickly |urgently |now |promptly )?(?:vote|act|adopt|pass|speak|send|impose|condemn|take)",
      weight: 0.7,
      fires: ['"It would be better for the Security Council to vote early," said Japan\'s ambassador, Kenji Mori.'],
      rests: ["It would be better for the refugees to leave early."],
    },
    {
      id: "agree-on-sanctions",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:agree} (?:in principle |broadly |tentatively )*(?:to (?:impose|adopt|pass|support|continue pursuing|pursue|seek|work on|back|co-sponsor)|on (?:the need for|a draft|the text of|imposing)) {I}",
      weight: 0.7,
      fires: ["Britain and Spain agreed in principle to impose sanctions through the Security Council."],
      rests: ["Britain and Spain agreed to meet."],
    },
    {
      id: "continue-pursuing",
      turn: "for",
      pattern:
        "{v:continue|keep|carry on|persist} (?:with |on |in )?(?:to )?(?:pursue|pursuing|seek|seeking|press(?:ing)? (?:for|ahead with)|push(?:ing)? (?:for|ahead with)|work(?:ing)? (?:on|for|towards?)|support(?:ing)?|back(?:ing)?|insist(?:ing)? on|demand(?:ing)?|call(?:ing)? for|ask(?:ing)? for) {I}",
      weight: 0.85,
      fires: ["Japan and the United States will continue pursuing a resolution."],
      rests: ["Japan will continue pursuing talks."],
    },
    {
      id: "demand-instrument",
      general: true,
      turn: "for",
      pattern: "{v:demand|insist on|urge|recommend|suggest|request} (?:that {C} (?:adopt|pass|impose) )?{R}",
      weight: 0.75,
      fires: ["Japan demanded sanctions from the Security Council."],
      rests: ["Japan demanded an apology."],
    },
    {
      id: "ask-for",
      general: true,
      turn: "for",
      pattern:
        "(?:{v:ask|beg|bid}|{v:go} in asking|{v:appeal|turn|plead|apply} to(?= {C} (?:for|to))|{v:plead} with(?= {C})) (?:{C} )?(?:for|to (?:adopt|pass|impose|approve|issue|authori[sz]e|condemn|renew|extend|back|support|bless|lift)) {I}",
      weight: 0.75,
      fires: ["Haiti asked for a resolution.", "The United States asked for a no-fly zone in a resolution."],
      rests: ["Haiti asked for food."],
    },
    {
      id: "request-force",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:{v:request|seek|want}|{v:ask|appeal|beg|plead|call} for) (?:a |an |the )?(?:\\p{Ll}+ ){0,2}?(?:(?:foreign |international |multinational |specialized |specialised |armed |un |u\\.n\\. |united nations |neutral )(?:\\p{Ll}+ )?|(?=peacekeepers|blue helmets|observers))(?:blue helmets|observers|troops|forces?|intervention|police|peacekeepers|soldiers|mission)",
      weight: 0.55,
      fires: ["Haiti requested foreign troops at the Security Council."],
      rests: ["Haiti requested foreign aid at the Security Council."],
    },
    {
      id: "offer-troops",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:would|could|will|ready to|prepared to|willing to|{v:offer|volunteer|pledge|promise} to) (?:contribute|send|provide|supply|lead|deploy|commit) (?:\\S+ ){0,4}?(?:troops|personnel|soldiers|police|police officers|peacekeepers|ships|warships|a force|the force|the mission|a mission|a battalion)",
      weight: 0.4,
      fires: ["Kenya offered to lead the force that the resolution asks for."],
      rests: ["Kenya asked to leave the force that the resolution set up."],
    },
    {
      id: "push-through-council",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:push|steer|get|ram|force|drive|put|rush|take|bring|shepherd|pilot} (?:it |{gap})?(?:through|past|before|to a vote in) {C}",
      weight: 0.65,
      fires: ["France hoped to push the resolution through the Security Council."],
      rests: ["France walked through the door of the Security Council."],
    },
    {
      id: "get-imposed",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:(?:attempt|effort|bid|drive|campaign|push|plan|move)s? to (?:get|have|see|win|secure)|{v:try|work|hope|want|intend|plan|aim|mean|organize|organise|line up support}(?: to work)?(?: with A(?: and A)?)? to (?:get|have|see|win|secure)) {gap}(?:R (?:imposed|passed|adopted|approved|tightened|renewed|extended)?|C to (?:take|impose|adopt|act|pass|approve|authori[sz]e))",
      weight: 0.65,
      fires: ["The United States is trying to get members of the Security Council to take action with a resolution."],
      rests: ["The United States is trying to get its envoy to the Security Council to take a holiday."],
    },
    {
      id: "committed-to",
      turn: "for",
      pattern:
        "(?:committed to|dedicated to|determined (?:to (?:get|secure|win|have)|on)|intent on|bent on|adamant (?:about|on)|resolute (?:about|on)|insistent on|wedded to) {gap}(?<i>[RST])",
      weight: 0.75,
      fires: ["Japan is committed to a binding resolution."],
      rests: ["Japan is committed to peace."],
    },
    {
      id: "work-on-text",
      turn: "for",
      pattern:
        "{v:work|collaborate|negotiate|consult|confer|cooperate} (?:closely |together |hard |jointly |with [AO](?:, | and )?)*(?:on|over|with [AO] on) {R}",
      weight: 0.5,
      fires: ["Japan and the United States were working on a resolution."],
      rests: ["Japan was working on its budget."],
    },
    {
      id: "join-consensus",
      turn: "for",
      pattern:
        "{v:join|swing behind|come round to|come around to|rally to|warm to} (?![^.;]{0,40}(?:abstain|oppos|against|reject|veto|staying))(?:the |a |in (?:the )?)?(?:consensus|(?:{gap})(?:(?<i>[RST])|majority|others in backing))",
      weight: 0.65,
      fires: ["Mali joined the consensus on the resolution.", "Oman would join a presidential statement."],
      rests: ["Mali joined the talks."],
    },
    {
      id: "help-pass",
      turn: "for",
      pattern:
        "{v:help} (?:to )?(?:draft|write|craft|broker|shape|forge|pass|push through|steer|secure|win|negotiate|bring about) {I}",
      weight: 0.6,
      fires: ["Jordan helped draft the resolution."],
      rests: ["Jordan helped the refugees."],
    },
    {
      id: "want-stronger",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:seek|want|favor|demand|call for|urge|press for|push for|advocate} (?:\\p{Ll}+ )?(?:stronger|tougher|firm|firmer|tough|strong|decisive|forceful|harsher|punitive|robust|swift|binding|concrete|further|more|serious|urgent|immediate) (?:\\p{Ll}+ )?(?:action|measures|steps|response|penalties|punishment|pressure)(?: (?:by|from|in|at|through) {C})?",
      weight: 0.5,
      fires: ["Japan and the United States, which seek stronger action, met on the Security Council's resolution."],
      rests: ["Japan sought action on trade."],
    },
    {
      id: "condemn-veto",
      turn: "for",
      pattern:
        "(?:{v:regret|deplore|lament|criticize|criticise|bemoan|decry} (?:that )?{C} (?:had |has |was |is )?(?:failed|unable|been unable|not been able|could not|did not) (?:to )?(?:adopt|pass|act|approve|back|support|endorse|impose|speak)|{v:regret|deplore|lament|bemoan|decry} (?:the |C's |J )*failure)|{v:regret|deplore|denounce|condemn|criticize|decry|lament|blast|slam|lambast|attack} (?:the |J |this |that |such )*(?:use of (?:the |its )?)?(?:double |J )?veto",
      weight: 0.55,
      fires: ["France deplored the veto of the resolution."],
      rests: ["France deplored the violence."],
    },
    {
      id: "disappointed-veto",
      turn: "for",
      pattern:
        "(?:disappointed|dismayed|appalled|outraged|disgusted|saddened|ashamed|frustrated) (?:by|at|with|over|that) {gap}(?:veto\\p{Ll}*|failure|failed|blocked|abstention)",
      weight: 0.6,
      fires: ["Britain was appalled by the double veto of the resolution."],
      rests: ["Britain was appalled by the violence."],
    },
    {
      id: "is-after",
      turn: "for",
      pattern:
        "what (?<who>A) (?:(?:is|was|are|were) (?:\\p{Ll}+ )?after|wants?|wanted|seeks|sought|needs?|(?:has|have|had) asked for|asks? for)(?:,? [^.;A]{0,20},?)? (?:is|was) (?:an? |the )?(?:\\p{Ll}+ ){0,3}(?<i>[RST])",
      weight: 0.8,
      fires: ["What Tallinn is after is a resolution."],
      rests: ["What Tallinn is after is a quiet week, resolution or not."],
    },
    {
      id: "asks-council-for",
      turn: "for",
      pattern:
        "{v:ask|beg|petition|press|implore|entreat} (?:{C}|(?:the |all |its |fellow )*(?:\\d+ |fourteen |fifteen )?(?:O|members)) (?:\\p{Ll}+ |once |more ){0,2}for (?:{R}|{T})",
      weight: 0.75,
      fires: ["South Korea asked the Security Council for stronger sanctions."],
      rests: ["South Korea asked the Security Council for a resolute silence."],
    },
    {
      id: "signs-text",
      turn: "for",
      pattern: "{v:sign} (?:the |this |that )(?:\\p{Ll}+ )?[“]?(?<i>[RST])(?![a-z])",
      weight: 0.6,
      fires: ["Norway signed the draft resolution without touching a comma."],
      rests: ["Norway signed the treaty after the resolution."],
    },
  ],
};
