import type { CueTable } from "../cue.ts";

/** Wavering, studying, keeping silent, being reluctant. */
export const undecided: CueTable = {
  name: "undecided",
  cues: [
    {
      id: "table-amendments",
      turn: "open",
      pattern:
        "(?:{v:table|offer|circulate|put forward|put in|propose|file|submit|present|introduce|prepare|draft|move} (?:[^\\s;:A]+ ){0,3}?amendments?|{OWN} (?:\\p{Ll}+ ){0,2}?amendments?)",
      weight: 0.55,
      fires: ["Russia tabled three amendments to the resolution.", "Some of Russia's amendments were taken in."],
      rests: ["Russia tabled three resolutions."],
    },
    {
      id: "decline-to-vote-for",
      cast: true,
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "{v:decline}(?:, [^;.]{3,90},)? to (?:vote for|vote in favou?r|raise (?:its|his|her) hand for|lend (?:its|J) vote)",
      weight: 0.8,
      fires: ["Germany declined, together with Russia and India, to vote for the resolution."],
      rests: ["Germany declined, together with Russia and India, to read the resolution."],
    },
    {
      id: "vote-neither-way",
      cast: true,
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern: "(?:not|n't|neither) vote (?:either way|for or against|one way or the other|for nor against)",
      weight: 0.8,
      fires: ["India explained that it could not vote either way on the resolution."],
      rests: ["India explained that it could not vote on the bill."],
    },
    {
      id: "study-text",
      general: true,
      turn: "open",
      pattern:
        "(?:(?:is|are|was|were|be|been|still|would|will) (?:still |now |carefully )?(?:stud(?:y|ying)|consider(?:ing)?|review(?:ing)?|examin(?:e|ing)|assess(?:ing)?|weigh(?:ing)?|analy[sz](?:e|ing)|mull(?:ing)?|evaluat(?:e|ing)|ponder(?:ing)?|reflect(?:ing)? on|look(?:ing)? at|going over|go(?:ing)? through|digest(?:ing)?|chew(?:ing)? (?:on|over))) {I}",
      weight: 0.75,
      fires: ["India is studying the draft resolution."],
      rests: ["India is studying the moon."],
    },
    {
      id: "not-decided",
      turn: "open",
      pattern:
        "(?:(?:made|taken|reached) no decision|{v:have} ?(?:not|n't) (?:yet )?(?:decided|made up (?:its|their|his|her) mind|taken a (?:position|decision|stand)|said (?:how|whether)|reached (?:a|any) decision|shown its hand|committed itself|declared|indicated|revealed)|(?:has|have|had) yet to (?:(?:tell|inform|let|show) (?:[^\\s,.;]+ ){1,3}(?:what|how|where|whether|which|its)|give (?:an|its|any) (?:answer|view|opinion|reply)|decide|say|receive instructions|make up|take a position|commit|indicate|declare|show|announce)|{v:decline|refuse} to (?:take a (?:position|stand|view|side)|take sides|favou?r (?:one|either)|choose|pronounce itself|show its hand)|undecided|{v:be} (?:\\p{Ll}+ )*(?:on the fence|non-?committal|uncommitted|noncommittal|ambivalent|lukewarm|torn|in two minds|agnostic|wavering|equivocal)|(?:would|will|has to|had to|must|to|yet to) (?:still )?decide (?:how|which way) (?:to|it (?:would|will)) vote|withh(?:old|olds|eld|olding) (?:its|his|their) (?:support|backing|endorsement)|reached no decision|had not decided|{v:remain|stay} (?:undecided|uncommitted|on the fence|non-?committal|silent|neutral))",
      weight: 0.8,
      fires: [
        "Mexico has not decided how to vote on the resolution.",
        "Chile remains undecided on the resolution.",
        "India has yet to receive instructions on the draft resolution.",
      ],
      rests: ["Mexico decided to vote for the resolution."],
    },
    {
      id: "sit-on-fence",
      turn: "open",
      pattern:
        "{v:sit} on the fence|{v:keep|hold} (?:its|their|his|J) (?:cards|options|counsel|powder|vote open)|{v:keep} (?:everyone|everybody|others|diplomats) guessing|play(?:s|ed|ing)? for time|{v:hedge}(?: its bets|(?=[,.;]| on | over ))",
      weight: 0.75,
      fires: ["Angola is keeping its options open on the resolution."],
      rests: ["Angola is keeping its promise."],
    },
    {
      id: "await-instructions",
      turn: "open",
      pattern:
        "(?:{v:await|wait for|seek|consult|need|lack|request|receive}|without|yet to receive|still awaiting|absence of) (?:\\p{Ll}+ )?(?:instructions|guidance|(?:its|his|her|their) (?:capital|government|partners)|more time|time to (?:consult|study|consider)|word from (?:its|his|her) capital)",
      weight: 0.75,
      fires: ["Kenya was awaiting instructions on the resolution."],
      rests: ["Kenya was awaiting rain."],
    },
    {
      id: "reluctant",
      turn: "open",
      pattern:
        "(?:reluctant|hesitant|wary|sceptical|skeptical|cautious|unenthusiastic|cool|lukewarm|doubtful|uneasy|leery|guarded|ambivalent|unconvinced|unsure|circumspect|chary|uncertain|not (?:yet )?(?:convinced|persuaded|there|enthusiastic|keen|sure)) (?:about|of|to|on|over|toward|towards|that)(?: (?:impose|back|support|endorse|accept|adopt|vote for|go along with|the|a|any|join|see|take|approve|agree to|pass|use|resort to|let|commit))?(?: {I})?",
      weight: 0.7,
      fires: [
        "China is reluctant to impose sanctions through the Security Council.",
        "Brazil is sceptical about the resolution.",
      ],
      rests: ["China is quick to impose tariffs."],
    },
    {
      id: "is-sceptical",
      turn: "open",
      general: true,
      pattern:
        "{v:be|remain|sound|seem|appear} (?:\\p{Ll}+ly |still |also |itself |even )*(?:reluctant|hesitant|wary|sceptical|skeptical|cautious|unenthusiastic|lukewarm|doubtful|unconvinced|non-?committal|not there yet|yet to be convinced|in no (?:hurry|rush)|of two minds|more guarded|guarded)",
      weight: 0.6,
      fires: ["Brazil is skeptical for reasons of its own about the resolution."],
      rests: ["Brazil is confident for reasons of its own about the resolution."],
    },
    {
      id: "study-proposal",
      turn: "open",
      pattern:
        "{v:study|consider|examine|weigh|assess|review} (?:\\S+ ){0,3}?(?:options|proposals?|plans?|request|idea|findings|report|materials)(?: (?:carefully|with care|closely|in no hurry))?",
      weight: 0.5,
      fires: ["China would study the findings with care before the vote on the resolution."],
      rests: ["China would publish the findings before the vote on the resolution."],
    },
    {
      id: "have-doubts",
      turn: "open",
      pattern:
        "(?:{v:have|express|voice|raise|harbor|harbour|cite|share|air|signal} (?!no )(?:\\p{Ll}+ )*(?:doubts?|reservations|concerns?|misgivings|scepticism|skepticism|qualms|hesitations?|unease|questions|difficult(?:y|ies)|problems)(?: (?:about|over|with|on|regarding) {gap}(?<i>[RST]))?|{v:reserve} (?:its|his|her) (?:judg(?:e)?ment|position))",
      weight: 0.6,
      fires: [
        "Indonesia voiced reservations about the draft resolution.",
        "India reserved its position on the resolution.",
      ],
      rests: ["Indonesia voiced support for the draft resolution."],
    },
    {
      id: "own-doubts",
      turn: "open",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:doubts|reservations|concerns|misgivings|scepticism|skepticism|reluctance|hesitation|hesitancy|ambivalence|silence|reticence|indecision)",
      weight: 0.6,
      fires: ["China's reluctance slowed the resolution."],
      rests: ["China's speed helped the resolution."],
    },
    {
      id: "would-not-say",
      turn: "open",
      pattern:
        "(?:(?:is|are|was|were) ?(?:not|n't) saying (?:yes|how|whether|anything|what)|(?:would|will|did|does|could|has|have|had) ?(?:not|n't) (?!only |just |merely )(?:\\p{Ll}+ )?(?:say(?! no(?![a-z]))|be drawn|tell|disclose|reveal|specify|commit(?= itself| themselves| himself|[,.;]|$)|predict|answer|rule (?:it )?out|rule out|said)|{v:decline|refuse} to (?:say|be drawn|commit|speculate|predict|discuss)|{v:stop} short of (?:saying|backing|endorsing|opposing|supporting|threatening|calling|promising)|neither (?:supports?|supported|backed|endorsed) nor|{v:give} no (?:indication|sign|hint|reason)|{v:have} nothing to (?:say|propose|add|offer|announce)|not rul(?:e|ed|ing) (?:it )?out)(?: (?:how|whether|if|on|which|what|a role|agreeing|{gap}[RST]))?",
      weight: 0.55,
      fires: [
        "Egypt would not say how it would vote on the resolution.",
        "Brazil declined to say whether it backs the resolution.",
      ],
      rests: ["Egypt said how it would vote on the resolution."],
    },
    {
      id: "more-time",
      turn: "open",
      pattern:
        "(?:{v:ask|call|plead|press|argue|want|seek|push|appeal} (?:for )?(?:a |an |more |some |further |another |one more |(?:two |three )?(?:day|week|hour|month)s?['’]s? )*(?:delay|day(?! of)|week(?! of)|postponement|more time|(?:two|three|four|five|six|seven|ten|a few|several|some|\\d+) (?:more )?(?:weeks|days|months|hours)|time to|deferral|pause|patience|further (?:consultations|discussion|negotiations|study|talks))|{v:wish|hope} for (?:more|further|some) time|{v:ask} (?:for|that) (?:the |any )?(?:debate|vote|meeting|decision|matter|question|[RST])(?: on [^.;A]{1,30})? (?:to |should )?be (?:put off|postponed|delayed|deferred|adjourned|held over)|{v:need|want|request|favor} (?:more|further|some) (?:time|discussion|consultations|study)|{v:urge} (?:\\p{Ll}+ )?(?:caution|restraint in the council|patience|delay))",
      weight: 0.55,
      fires: ["Uruguay asked for more time to study the resolution."],
      rests: ["Uruguay asked for more aid."],
    },
    {
      id: "waver",
      turn: "open",
      pattern:
        "{v:waver|hesitate|vacillate|dither|equivocate|fudge|demur|drag its feet|blow hot and cold}|{v:hold|hang|sit} back(?= from|[,.;]|$| for now| on\\b| because| since)|still (?:deciding|thinking|undecided|consulting|weighing)|among the (?:doubters|waverers|undecided|fence-sitters)|would (?:reflect|decide)”? (?:on the day|before|later|after)|{v:decide} on the day|counted among the doubters",
      weight: 0.65,
      fires: ["Angola is still weighing its vote on the resolution.", "Niger wavered over the resolution."],
      rests: ["Angola decided to vote for the resolution."],
    },
    {
      id: "just-received",
      turn: "open",
      pattern:
        "(?:(?:had |has |have )?only just (?:received|seen|got)|(?:had|has|have) not (?:yet )?(?:seen|read|received|studied)|(?:is|was|were|are) consulting (?:partners|capitals|A|its)) ?(?:{I}|on {I})?",
      weight: 0.6,
      fires: ["Estonia said it had only just received the draft resolution."],
      rests: ["Estonia said it had sent the draft resolution."],
    },
    {
      id: "balanced-demand",
      turn: "open",
      pattern:
        "{v:want|demand|seek|insist on|ask for|call for|press for|require|propose|request} (?:some |several |a number of |further |more |the |minor |major |significant |extensive |substantial |certain )*(?:changes|amendments|revisions|modifications|concessions|clarifications|guarantees)(?: (?:to|in|of|on) {I})?",
      weight: 0.55,
      fires: ["Russia demanded changes to the draft resolution."],
      rests: ["Russia demanded gas payments."],
    },
    {
      id: "neither-for-nor",
      turn: "open",
      alone: true,
      pattern:
        "(?:neither|not) (?:\\p{Ll}+ )?(?:for|in favou?r(?: of)?)(?: (?:it|P|A|this|that|the [RT]))? nor against(?! A)",
      weight: 0.7,
      fires: ["On the resolution, Uruguay could find its government neither for it nor against."],
      rests: ["On the resolution, Uruguay could find its government neither here nor there."],
    },
    {
      id: "orders-to-listen",
      turn: "open",
      alone: true,
      pattern:
        "{OWN} (?:instructions|orders) (?:are|were) (?:only )?to (?:listen|wait|study|report|say nothing)|{OWN} (?:instructions|orders)(?:, [^,.;]{1,20},)? (?:have|has|had) not (?:yet )?(?:arrived|come|reached)|{OWN} (?:hand|arm)s? (?:stayed|stays|remained|remains|will stay|would stay) (?:down|in (?:its|J|his|her) lap|where (?:it|P|they|A) (?:is|was|were))",
      weight: 0.75,
      fires: [
        "On the resolution, South Africa's instructions are to listen.",
        "On the resolution, Ghana's hand stayed down.",
      ],
      rests: ["On the resolution, South Africa's instructions are to speak."],
    },
    {
      id: "need-before-view",
      turn: "open",
      pattern:
        "(?:{v:need|want|require|seek|await|like}|{v:ask} for) (?:to (?:see|hear|read|know|have|be told) )?(?:[^\\s,.;]+ ){1,14}?before (?:forming a view|taking a (?:view|position|stand)|making up|deciding|committing|saying (?:how|whether|yes)|giving an answer|(?:it|A|P|they|he|she|O) (?:can|could|would|will|is|was|was able to|says?|said|decides?|decided|announces?|announced|has|have|had|takes?|took|makes?|made) (?:\\p{Ll}+ )*?(?:takes?|took|say|decides?|vote|support|agree|makes?|back|commit|sign|join|consider|accept|approve|a view|a position|how|whether|yes|which way))",
      weight: 0.75,
      fires: ["Brazil said it would need to see new language before it could say how it would vote on the resolution."],
      rests: ["Brazil said it would need to see new language before the resolution was printed."],
    },
    {
      id: "form-a-view-later",
      turn: "open",
      holder: "speaker",
      pattern:
        "(?:will|would|can|could|shall) (?:then |only )?(?:form|reach|take|give|make|come to) (?:an |a |our |its |J )?(?:final )?(?:opinion|view|position|decision|judge?ment)(?![\\p{L}])",
      weight: 0.6,
      fires: [
        '"When we have replies we will form an opinion," Russia\'s ambassador, Oleg Petrov, said of the resolution.',
      ],
      rests: [
        '"When we have replies we will publish them," Russia\'s ambassador, Oleg Petrov, said of the resolution.',
      ],
    },
    {
      id: "need-to-know-first",
      turn: "open",
      pattern:
        "(?:{v:need|have} to|must first|would first) (?:study|examine|look (?:into|at)|consult|think|reflect|understand|weigh|know|hear|see) (?:how|whether|what|who|more|further|its|it|the|again|O)(?![a-z])|(?:not|n't) (?:want |wish |like )?(?:to )?be (?:pinned down|tied down|rushed|hurried|drawn)(?![a-z])",
      weight: 0.55,
      fires: ["Belgium said of the resolution that it needed to study how customs officers were meant to work."],
      rests: ["Belgium said of the resolution that it needed to feed its customs officers."],
    },
    {
      id: "is-studying",
      turn: "open",
      pattern: "{v:be} (?:still |also |now )?(?:studying|thinking|pondering|reflecting|consulting)(?=[,.;”]|$)",
      weight: 0.6,
      fires: ['"Jakarta is studying," Indonesia\'s ambassador, Budi Hartono, said of the resolution.'],
      rests: ["Jakarta is studying law, resolution or not."],
    },
    {
      id: "more-talks-needed",
      turn: "open",
      holder: "speaker",
      pattern:
        "(?:more|further) (?:\\p{Ll}+ )?(?:consultations?|time|talks|discussions?|study|work|negotiations?|debate) (?:(?:is|are|was|were|would be) (?:still )?(?:needed|required|necessary|in order)|(?:is|are|was|were) called for)",
      weight: 0.6,
      fires: ["China said more consultations were needed on the resolution."],
      rests: ["China said more trucks were needed, resolution or not."],
    },
    {
      id: "not-ready-to-say",
      turn: "open",
      pattern:
        "(?:could|can|would|will) ?(?:not|n't) (?:give (?:an|any|its|J) (?:answer|view|opinion)|take a (?:position|view)|make up (?:its|J) mind)|(?:not|n't) (?:yet )?(?:ready|prepared|able|in a position|willing) (?:yet )?to (?:say|commit|take a (?:position|view|stand)|decide|declare|pronounce)(?![a-z])|(?:would|will) (?:speak|decide|say|make (?:its|J) (?:view|position|mind)s? known) (?:only )?(?:when|once|after|later)(?![a-z])",
      weight: 0.65,
      fires: ["India was not ready to say whether the Council should adopt the resolution."],
      rests: ["India was not ready to leave before the resolution was read."],
    },
    {
      id: "back-delay",
      turn: "open",
      pattern:
        "{v:support|back|favor|want|like|endorse|second} (?:a|an|the|this|that|J|another) (?:[^\\s,.;A]+ ){0,2}?(?:delay|postponement|pause|deferral|adjournment)(?! (?:in|of) (?:the )?(?:election|talks|aid))",
      weight: 0.6,
      fires: ["France supports the delay in voting on the resolution."],
      rests: ["France supports the ban in the resolution."],
    },
    {
      id: "open-mind",
      turn: "open",
      pattern: "{v:have|keep|come with|be of} an open mind|open-minded (?:about|on|over)",
      weight: 0.65,
      fires: ["Rwanda has an open mind on the resolution."],
      rests: ["Rwanda has an open border, said the resolution."],
    },
    {
      id: "no-reply-yet",
      turn: "open",
      pattern:
        "(?:has|have|had) ?(?:not|n't) (?:yet )?(?:replied|responded|reacted|answered|given (?:an?|its|J|any) (?:answer|view|opinion|reply)|let (?:its|J) views? be known)(?! to (?:an?|requests?|calls|several|repeated|questions|messages|emails?))",
      weight: 0.6,
      fires: ["Russia had not replied by last night to the latest version of the resolution."],
      rests: ["Russia had not replied to a question about the resolution."],
    },
    {
      id: "support-or-oppose",
      general: true,
      turn: "open",
      pattern:
        "(?:unable|not able|not ready) (?:either )?to (?:support|back|vote for|endorse) {I} [^.;]{0,24}?(?<![\\p{L}])or (?:to )?(?:oppose|reject|vote against|block)(?: (?:it|P))?",
      weight: 0.9,
      fires: ["Jordan was unable to support the resolution as it stood or to oppose it."],
      rests: ["Jordan was unable to support the resolution as it stood or as it was."],
    },
  ],
};
