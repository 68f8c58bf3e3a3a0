import type { CueTable } from "../cue.ts";

/** Plain sentences of reports that go round the table: what one would sign, what comes first, what is still open. */
export const rounds: CueTable = {
  name: "rounds",
  cues: [
    {
      id: "no-decision-yet",
      turn: "open",
      pattern:
        "{v:have} (?:as yet |still |yet )?no (?:decision|position|view|opinion|preference|answer|guidance)(?: (?:to (?:announce|give|report|declare)|yet|so far|on {I}))",
      weight: 0.75,
      fires: [
        "Chile said it had no decision to announce on the resolution.",
        "Peru has no position on the resolution.",
      ],
      rests: ["Chile said it had no money to give."],
    },
    {
      id: "vote-depends",
      turn: "open",
      pattern:
        "(?:vote|support|backing|decision|answer|attitude|consent|position|stance) (?:will|would|may|might|could)? ?(?:{v:depend|hang|hinge|turn} (?:up)?on)",
      weight: 0.7,
      fires: ["Chile said its vote would depend on the wording of the resolution."],
      rests: ["Chile said its harvest would depend on the rain."],
    },
    {
      id: "to-be-won-over",
      turn: "open",
      pattern:
        "(?:(?:has|have|had) yet|{v:remain}|(?:is|are|was|were) (?:still|yet)) to be (?:persuaded|convinced|won over|won round|sold)",
      weight: 0.65,
      fires: ["Chile has yet to be persuaded by the sponsors of the resolution."],
      rests: ["Chile has yet to be asked about the match."],
    },
    {
      id: "decide-later",
      turn: "open",
      pattern:
        "(?:{v:make} up (?:its|his|her|their|J) minds?|{v:decide}|{v:choose}) (?:only )?(?:when|once|after|nearer|closer to|on the day|at the last|in the chamber)",
      weight: 0.65,
      fires: ["Chile said it would make up its mind when it saw the final text of the resolution."],
      rests: ["Chile said it would make up its beds."],
    },
    {
      id: "have-it-put-off",
      turn: "open",
      pattern:
        "{v:ask|want|urge|request|propose|seek|suggest|plead}(?: for)?(?: that)? (?:the |any |a )?(?:vote|decision|meeting) (?:to )?(?:be )?(?:put off|postponed|delayed|deferred|put back|held over)",
      weight: 0.55,
      fires: ["Chile asked for the vote to be put off until Monday."],
      rests: ["Chile asked for the vote to be held on Monday."],
    },
    {
      id: "tell-neither",
      turn: "open",
      pattern: "{v:tell|say to} neither (?:side|camp|party|of them) (?:what|how|which|whether|where)",
      weight: 0.65,
      fires: ["Chile has told neither side how it will vote on the resolution."],
      rests: ["Chile has told both sides how it will vote on the resolution."],
    },
    {
      id: "part-out",
      turn: "open",
      pattern:
        "{v:want|ask|urge|insist|demand|request|like}(?: for| that| on)? (?:[^\\s;:,A]+ ){0,6}?(?:paragraph|clause|passage|reference|section|word|sentence|article|line)s? (?:[^\\s;:,.A]+ ){0,5}?(?:to be |be )?(?:taken out|removed|struck out|deleted|left out|cut out|rewritten|reworded|toned down|softened|redrafted)",
      weight: 0.6,
      fires: ["Chile wants the paragraph on sanctions in the resolution taken out."],
      rests: ["Chile wants the paragraph on sanctions in the resolution to stay."],
    },
    {
      id: "rather-have-statement",
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:would|had) (?:rather|sooner|far rather|much rather) (?:see|have|settle for|issue|send|adopt|sign|join)? ?(?:{gap})S",
      weight: 0.85,
      fires: ["Chile would rather see a presidential statement than a resolution."],
      rests: ["Chile would rather see a resolution."],
    },
    {
      id: "statement-weighs-more",
      turn: "for",
      instrument: "statement",
      holder: "speaker",
      pattern:
        "S (?:[^\\s.;RA]+ ){0,9}?(?:would |will |could |can )?(?:carry|carries|carried|weigh|weighs|weighed|count|counts|mean|means|do|does|be worth|is worth|was worth|achieve) (?:far |much |rather )?more\\b(?! needed)",
      weight: 0.75,
      fires: [
        "Chile argued that a presidential statement on which all agreed would carry more weight than a divided vote.",
      ],
      rests: ["Chile argued that a presidential statement on which all agreed would be lost."],
    },
    {
      id: "statement-as-far-as",
      turn: "for",
      instrument: "statement",
      pattern:
        "S(?: [^.;A]{0,50})? (?:is|was|would be) (?:as far as|the most|the least|the limit of what|all)(?: that)? {WHO} (?:will|would|can|could|was|is|are|were) (?:ready to |prepared to |willing to )?(?:go|accept|support|agree to|give|do|sign)",
      weight: 0.85,
      fires: ["A presidential statement is as far as Chile will go."],
      rests: ["A resolution is as far as Chile will go."],
    },
    {
      id: "deal-with-in-statement",
      turn: "for",
      instrument: "statement",
      holder: "speaker",
      pattern:
        "(?:could|can|should|might|would) (?:best |well |better )?be (?:dealt with|handled|addressed|covered|said|settled|disposed of) (?:just as well |as well |well enough )?(?:in|by|with) (?:{gap})S",
      weight: 0.7,
      fires: ["Chile said the matter could be dealt with in a presidential statement."],
      rests: ["Chile said the matter could be dealt with in a resolution."],
    },
    {
      id: "sign-both",
      turn: "two-step",
      pattern:
        "(?:{v:accept|support|back|join|sign|vote for|live with|welcome|read|go along with}|(?:ready|prepared|willing|happy|content) (?:for|to \\p{Ll}+(?: for| to| with)?)) (?:{gap})(?:S,? and (?:[\\p{Ll}]+ ){0,3}?(?:{v:accept|support|back|join|sign|vote for|live with|welcome}|(?:ready|prepared|willing|happy) (?:for|to \\p{Ll}+(?: for| to)?)) (?:{gap})[RT]|R,? and (?:[\\p{Ll}]+ ){0,3}?(?:{v:accept|support|back|join|sign|live with|welcome}|(?:ready|prepared|willing|happy) (?:for|to \\p{Ll}+(?: for| to)?)) (?:{gap})S)",
      weight: 0.9,
      fires: [
        "Chile could accept a presidential statement and could accept a resolution.",
        "Peru is ready to vote for the resolution and equally ready to join a presidential statement.",
      ],
      rests: ["Chile could accept a resolution and could accept an embargo."],
    },
    {
      id: "statement-comes-first",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "S (?:should|must|ought to|had to|has to|would|could) (?:come|go|go out|be (?:adopted|issued|read(?: out)?|agreed|tried|made)) first",
      weight: 0.9,
      fires: ["Chile said a presidential statement should come first and a resolution afterwards."],
      rests: ["Chile said a resolution should come first."],
    },
    {
      id: "statement-on-condition",
      turn: "two-step",
      pattern:
        "{v:take|accept|back|support|join|sign|agree to|live with} (?:{gap})S[^.;]{0,30}?,? (?:provided|so long as|as long as|on condition|on the understanding|if only)[^.;]{0,60}?(?:[RT] (?:[^.;]{0,40}?)?(?:follow|next|later|after|in reserve|come|taken up)|(?:return|come back|go back|move|proceed)\\p{Ll}* to (?:{gap})R)",
      weight: 0.85,
      fires: [
        "Chile would take the presidential statement today provided the council returned to the resolution next week.",
      ],
      rests: ["Chile would take the presidential statement today provided the council was brief."],
    },
    {
      id: "statement-as-step-to",
      turn: "two-step",
      pattern:
        "S as (?:only )?(?:a|the) (?:first |mere |useful )?(?:step|stage|stop|stride|bridge|preliminary|prelude) (?:to|towards?|on the (?:way|road) to|before) (?:{gap})[RT]|S as the first of (?:two|several|three)",
      weight: 0.92,
      fires: [
        "Chile supports the presidential statement as a first step towards a resolution.",
        "Chile described the presidential statement as the first of two stages.",
      ],
      rests: ["Chile supports the presidential statement as a gesture."],
    },
    {
      id: "if-statement-fails",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "if (?:{gap})S (?:[\\p{Ll}]+ ){0,3}?(?:unheeded|ignored|fail\\p{Ll}*|nothing|no effect|not (?:heeded|obeyed|enough)|disregarded|flouted|defied)[^.;]{0,40}?(?:{v:back|support|vote for|accept|ask for|seek|want|table|turn to|push for|call for|follow|join}) (?:{gap})[RT]",
      weight: 0.85,
      fires: ["Chile said that if the presidential statement went unheeded it would back a resolution."],
      rests: ["Chile said that if the presidential statement went unheeded it would back off."],
    },
    {
      id: "turn-to-resolution",
      turn: "two-step",
      pattern:
        "{v:begin|start|open} with (?:{gap})S[^.;]{0,40}?(?:and|then|before) (?:later |then )?(?:turning|turn|moving|move|going|go|proceeding|proceed|returning|return|passing|pass) (?:on )?to (?:{gap})[RT]",
      weight: 0.92,
      fires: ["Chile suggested beginning with a presidential statement and turning to a resolution in a month."],
      rests: ["Chile suggested beginning with a presidential statement and turning to lunch."],
    },
    {
      id: "go-with-either",
      turn: "two-step",
      pattern:
        "(?:{v:work|go|go along|live} with|{v:sign|vote for|accept|back|join|support|take}) (?:either|whichever)(?: (?:text|document|paper|form|one|of the two|of them|version))?(?! (?:side|country|party|government))",
      weight: 0.8,
      fires: ["Chile is willing to work with either text, the resolution or the presidential statement."],
      rests: ["Chile is willing to work with either side on the resolution."],
    },
    {
      id: "resolution-in-reserve",
      turn: "two-step",
      pattern:
        "R (?:should |could |must |to |be ){0,2}(?:held|kept|put|left|laid|set) (?:in reserve|back|ready|aside|on the shelf|in hand)[^.;]{0,50}?S",
      weight: 0.88,
      fires: ["Chile called for the resolution to be held in reserve while a presidential statement was tried."],
      rests: ["Chile called for the resolution to be held up while a delegate was late."],
    },
    {
      id: "statement-and-vote-later",
      turn: "two-step",
      pattern:
        "{v:propose|suggest|ask|urge|recommend|want|advise|offer} [^.;RA]{0,70}?S,? and (?:that )?(?:[\\p{Ll}]+ ){0,3}?[RT] (?:should |could |would |to |be ){0,2}(?:voted|adopted|taken up|put|considered|passed|brought|voted on|tabled)[^.;]{0,40}?(?:in (?:a|ten|two|three|\\d+)|after|when|once|later|next|if|should)",
      weight: 0.85,
      fires: [
        "Chile proposed that the president read out a presidential statement and that the resolution be voted on in ten days.",
      ],
      rests: ["Chile proposed a presidential statement and that the resolution be voted down."],
    },
    {
      id: "strike-down",
      turn: "against",
      pattern: "{v:strike|shoot} down {RT}|{v:strike|shoot} {RT} down",
      weight: 0.85,
      fires: ["Chile said it would strike down the resolution."],
      rests: ["Chile said it would strike up the band for the resolution."],
    },
    {
      id: "more-harm-than-good",
      turn: "against",
      holder: "speaker",
      pattern: "(?<i>[RTP]) (?:would|will|might|could|can|did|does) (?:only )?(?:do |cause )?more harm than good",
      weight: 0.7,
      fires: ["Chile said the resolution would do more harm than good."],
      rests: ["Chile said the rain would do more harm than good."],
    },
    {
      id: "name-on-draft",
      turn: "for",
      pattern:
        "{OWN} (?:own )?(?:names?|signature) (?:is|was|are|were|stands?|stood|appears?|appeared) (?:also )?(?:on|at the (?:foot|bottom|head|top) of|under|underneath|among) (?:{gap})(?<i>[RTP])",
      weight: 0.85,
      fires: ["Chile's name is on the draft resolution."],
      rests: ["Chile's name is on the list of speakers."],
    },
    {
      id: "nothing-short-of",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "{v:accept|take|want|be satisfied with|settle for} nothing (?:short of|less than|but|weaker than) (?:{gap})R(?![\\p{L}])|(?:nothing|no \\p{Ll}+) (?:short of|less than|but|weaker than) (?:{gap})R (?:would|will|could|can) (?:do|be enough|suffice|serve|satisfy|stop|work)",
      weight: 0.85,
      fires: ["Chile said nothing short of a resolution would do."],
      rests: ["Chile said nothing short of a miracle would do."],
    },
    {
      id: "not-settle-for-statement",
      turn: "for",
      instrument: "resolution",
      pattern: "(?:not|n't|never|refus\\p{Ll}+ to) (?:settle for|be content with|be satisfied with|stop at) (?:{gap})S",
      weight: 0.85,
      fires: ["Chile would not settle for a presidential statement."],
      rests: ["Chile would settle for a presidential statement."],
    },
    {
      id: "words-will-not-do",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "words (?:alone )?(?:would|will|do|did|could|can)(?: ?not|n't) (?:be enough|suffice|do|stop|help)|(?:the )?time for (?:S|statements|words|appeals|talk) (?:is|was|has|had) (?:long )?(?:over|past|passed|gone)",
      weight: 0.7,
      fires: [
        "Chile said words would not suffice.",
        "Chile, which drafted the resolution, said the time for words was over.",
      ],
      rests: ["Chile said words would follow."],
    },
    {
      id: "come-round-to-resolution",
      turn: "for",
      instrument: "resolution",
      pattern: "{v:come|swing} (?:round|around|over) to (?:{gap})R",
      weight: 0.85,
      fires: ["Chile has come round to the resolution."],
      rests: ["Chile has come round to the presidential statement."],
    },
    {
      id: "duty-to-act",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "C (?:had|has|have) (?:a|the|every) (?:[\\p{Ll}]+ )?(?:duty|obligation|responsibility) to (?:adopt|pass|approve|act|impose|authori[sz]e|intervene|stop)",
      weight: 0.7,
      fires: ["Chile said the Security Council had a duty to adopt the resolution."],
      rests: ["Chile said the Security Council had a duty to listen."],
    },
    {
      id: "has-the-backing-of",
      turn: "for",
      pattern:
        "(?<i>[RST]) (?:has|had|enjoys?|enjoyed|won|wins|commands?|commanded|received|got|gained) (?:the )?(?:[\\p{Ll}]+ )?(?:backing|support|blessing|endorsement|approval|sympathy) (?:of|from) (?:the )?{WHO}",
      weight: 0.85,
      fires: ["The resolution has the backing of Chile.", "The resolution won support from Chile and Peru."],
      rests: ["The resolution has the backing of nobody that Chile knows."],
    },
    {
      id: "give-it-support",
      turn: "for",
      pattern:
        "{v:give|lend|offer|promise|pledge} (?<i>P|(?:[^\\s;:,A]+ ){0,3}?[RST]) (?:its|his|her|their|J) (?:[\\p{Ll}]+ )?(?:support|backing|blessing|vote|consent|approval)",
      weight: 0.85,
      fires: ["Chile gave the resolution its support on Tuesday."],
      rests: ["Chile gave the resolution its name."],
    },
    {
      id: "call-it-needed",
      turn: "for",
      pattern:
        "{v:regard|see|consider|view|call|deem|think|find|describe} (?<i>P|(?:[^\\s;:,A]+ ){0,3}?R) (?:as )?(?:essential|necessary|indispensable|vital|overdue|long overdue|justified|balanced|fair|timely|urgent|the minimum|the least)",
      weight: 0.75,
      fires: ["Chile regards a resolution as essential.", "Peru called the resolution balanced."],
      rests: ["Chile regards a resolution as a nuisance."],
    },
    {
      id: "deserve-support",
      turn: "for",
      holder: "speaker",
      pattern:
        "(?<i>[RSTP]) (?:deserved?|deserves|merits?|merited) (?:[^\\s;:,.]+ ){0,3}?(?:support|backing|adoption|vote|approval)",
      weight: 0.75,
      fires: ["Chile said the resolution deserved unanimous support."],
      rests: ["Chile said the resolution deserved a second reading."],
    },
    {
      id: "veto-shameful",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "vetoe?s?(?: [^\\s.;A]+){0,4}? (?:would|will|could) be (?:an? )?(?:[\\p{Ll}]+ )?(?:disgrace|shame|shameful|mistake|tragedy|scandal|betrayal|irresponsible|unconscionable|unforgivable|indefensible)",
      weight: 0.7,
      fires: ["Chile said a veto of the resolution would be a disgrace."],
      rests: ["Chile said a veto of the resolution would be cast."],
    },
    {
      id: "urge-not-to-block",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:call on|call upon|urge|ask|press|beg|appeal to|plead with|warn|implore} (?:the )?(?:\\p{Ll}+ )?(?:A|O)(?: and (?:A|O))? not to (?:(?:use|cast|wield|exercise) (?:its|his|their|J|the|a|A) vetoe?s?|veto|block|obstruct|oppose|stand in (?:its|the|J) way)(?: (?:against|of|on) {RT})?",
      weight: 0.8,
      fires: ["Chile called on Russia not to use its veto against the resolution."],
      rests: ["Chile called on Russia not to use its tanks while the resolution was debated."],
    },
    {
      id: "would-do-damage",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?<i>[RT])(?: (?:by|from|in|at) (?:the )?C)? (?:would|will|could|might|can) (?:only |just |merely |also )?(?:do no good|solve nothing|achieve nothing|lead nowhere|set an? (?:\\p{Ll}+ )?precedent|open the door|inflame|fuel|aggravate|worsen|deepen|prolong|complicate|undermine|wreck|poison|jeopardi[sz]e|derail|embolden|escalate|backfire|harden|make (?:matters|things|it) worse|pour (?:oil|petrol))",
      weight: 0.7,
      fires: [
        "Chile warned that the resolution would inflame the conflict.",
        "Turkey's prime minister, Emre Aydin, said new sanctions by the Security Council would do no good.",
        "Venezuela's delegate, Luz Paz, said the resolution would set a dangerous precedent.",
      ],
      rests: ["Chile warned that the resolution would lapse."],
    },
    {
      id: "no-threat-to-peace",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:{v:pose|constitute|present|represent|be}) (?:no|not an?|hardly an?) (?:real )?threat to (?:international |world |regional )?(?:peace|security)|(?:not|n't) (?:pose |constitute |amount to |represent )?a threat to (?:international|world|regional) (?:peace|security)",
      weight: 0.7,
      fires: ["Chile, speaking on the resolution, said the crisis posed no threat to international peace."],
      rests: ["Chile, speaking on the resolution, said the crisis posed a threat to international peace."],
    },
    {
      id: "hope-it-fails",
      turn: "against",
      pattern:
        "{v:hope|wish|pray|want|trust} (?:that |to see )?{RT} (?:will |would |should |to |might )?(?:be )?(?:defeated|fail|fails|rejected|voted down|blocked|fall|falls|collapse)",
      weight: 0.75,
      fires: ["Chile hopes the resolution will be defeated."],
      rests: ["Chile hopes the resolution will be adopted."],
    },
    {
      id: "call-it-a-gift",
      turn: "against",
      pattern:
        "{v:call|describe|brand|denounce|dismiss|condemn|deride} (?![^.;]{0,20}veto){RT} (?:as )?(?:nothing but )?(?:an? |mere )(?:[\\p{Ll}-]+ )?(?:gift|farce|trap|pretext|provocation|insult|mistake|outrage|disgrace|travesty|reward|stunt|ploy|sham|charade|plot|diktat|blank che(?:que|ck)|attempt|attack|smokescreen)",
      weight: 0.8,
      fires: ["Chile called the resolution a gift to terrorists."],
      rests: ["Chile called the resolution a masterpiece."],
    },
    {
      id: "wrong-room",
      turn: "against",
      holder: "speaker",
      pattern:
        "C (?:is|was|would be) (?:simply )?(?:the wrong|not the (?:right |proper |place)|no) ?(?:place|forum|body|venue|room)",
      weight: 0.7,
      fires: ["Chile said the Security Council was the wrong place for such a resolution."],
      rests: ["Chile said the Security Council was the right place for such a resolution."],
    },
    {
      id: "position-unknown",
      turn: "open",
      pattern:
        "{OWN} (?:position|stance|view|vote|attitude|intentions?|answer) (?:was|is|were|are|remained|remains) (?:still )?(?:not (?:yet )?(?:known|clear)|unknown|unclear|uncertain|in doubt|a mystery|open)|(?:not (?:yet )?(?:clear|known)|unclear|uncertain|unknown) (?:how|which way|whether) {WHO} (?:would|will|might|intends?|intended)",
      weight: 0.7,
      fires: [
        "A resolution is tabled, but Chile's position was not known.",
        "It was not clear how Chile would vote on the resolution.",
      ],
      rests: ["Chile's position was clear before the resolution came."],
    },
    {
      id: "too-early-to-say",
      turn: "open",
      holder: "speaker",
      pattern: "too (?:early|soon) to (?:say|tell|judge|decide|speak|pronounce|commit)",
      weight: 0.6,
      fires: ["Chile said it was too early to say how it would vote on the resolution."],
      rests: ["Chile said it was too early to eat."],
    },
    {
      id: "ask-clarification",
      turn: "open",
      pattern:
        "{v:ask|seek|request|want|demand|need}(?: for)? (?:[^\\s;:,.A]+ ){0,2}?(?:clarifications?|explanations?|consultations|legal advice|assurances)",
      weight: 0.55,
      fires: ["Chile asked for clarification of several points in the resolution."],
      rests: ["Chile asked for lunch during the resolution."],
    },
    {
      id: "expected-to-abstain",
      turn: "open",
      pattern: "(?:expected|likely|set|due|certain|sure|bound|thought|believed|about|ready|prepared|going) to abstain",
      weight: 0.65,
      fires: ["Chile was expected to abstain on the resolution."],
      rests: ["Chile was expected to win."],
    },
    {
      id: "statement-yes-resolution-no",
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:insist on|press for|push for|demand|want|ask for|call for|favor|support|back|accept|join|sign|go along with|agree to}) (?:{gap})S,? (?:and|but|while|yet) (?:[\\p{Ll}]+ ){0,2}?(?:{v:oppose|reject|resist|refuse|block|vote against|rule out}) (?:{gap})[RT]",
      weight: 0.92,
      fires: [
        "Chile insisted on a presidential statement and opposed a resolution.",
        "Peru would go along with a presidential statement but would oppose a resolution.",
      ],
      rests: ["Chile insisted on a resolution and opposed a presidential statement."],
    },
    {
      id: "statement-but-resolution-follows",
      turn: "two-step",
      pattern:
        "{v:back|support|accept|welcome|sign|join} (?:{gap})S,? (?:but|and|while) (?:[\\p{Ll}]+ ){0,3}?(?:{gap})[RT] (?:should|must|would have to|ought to|had to|has to|will have to) (?:now |then |soon )?(?:follow|come|be)",
      weight: 0.88,
      fires: ["Chile backed the presidential statement but said a resolution should follow."],
      rests: ["Chile backed the presidential statement but said a resolution was out of the question."],
    },
    {
      id: "issue-and-consider-later",
      turn: "two-step",
      pattern:
        "{v:issue|adopt|read|agree|put out} (?:{gap})S,? (?:[\\p{Ll}]+ ){0,3}?and (?:then |to )?(?:consider|take up|turn to|return to|adopt|vote on|discuss|debate|move to|come back to) (?:{gap})[RT] (?:later|next|in|after|when|if|should|once)",
      weight: 0.9,
      fires: [
        "Chile suggested that the council issue a presidential statement immediately and consider a resolution later.",
      ],
      rests: ["Chile suggested that the council issue a presidential statement and consider a rest later."],
    },
  ],
};
