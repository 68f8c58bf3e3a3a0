import type { CueTable } from "../cue.ts";

/** What a country wants done with a text, or wants the Council to leave undone; and where its orders tell. */
export const wishes: CueTable = {
  name: "wishes",
  cues: [
    {
      id: "want-it-gone",
      turn: "against",
      pattern:
        "{v:want|like|see|have|ask for|demand|wish} (?:to see |to have )?(?:(?:[^\\s;:,A]+ ){0,5}?(?<i>[RTP])|the (?:matter|item|thing|idea)) (?:to be )?(?:quietly |simply |now )?(?:beaten|gone|dead|closed|withdrawn|dropped|shelved|scrapped|buried|killed|defeated|thrown out|put to sleep|put aside|put away|voted down|pulled|abandoned|rejected|torn up|taken off the table)",
      weight: 0.8,
      fires: [
        "Sudan wants the draft resolution withdrawn.",
        "Cuba would like the text to be quietly dropped.",
        "The Council has a resolution before it. Syria wanted the motion beaten.",
      ],
      rests: ["Sudan wants the draft resolution adopted."],
    },
    {
      id: "want-it-passed",
      turn: "for",
      pattern:
        "{v:want|like|see|ask|urge|recommend|request|propose|plead|insist|demand|wish|need} (?:to see |to have |that )?(?:[^\\s;:,A]+ ){0,5}?(?<i>[RSTP]) (?:to be |be )?(?:quickly |swiftly |formally )?(?:adopted|passed|approved|agreed|issued|renewed|extended|imposed|introduced|tightened|lifted|eased|applied|read out|put to (?:a|the) vote|voted (?:on|through))",
      weight: 0.8,
      fires: ["Peru asked that the draft resolution be adopted.", "Chad wants the text passed."],
      rests: ["Peru asked that the draft resolution be read again."],
    },
    {
      id: "own-aim",
      turn: "for",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:aim|goal|objective|wish|desire|priority|preference|choice|target|ambition) (?:is|was|remains|remained|would be) (?:for |still |clearly |to (?:get|have|secure|win|see) )*{I}",
      weight: 0.7,
      fires: ["Japan's aim is a binding resolution."],
      rests: ["Japan's aim is a bigger navy."],
    },
    {
      id: "is-what-they-want",
      turn: "for",
      pattern:
        "{I} (?:is|was) (?:exactly |just |precisely )?what (?:the )?{WHO} (?:wants?|wanted|needs?|needed|seeks?|sought|(?:is|are|was|were) (?:after|seeking|asking for|hoping for|pushing for)|(?:has|have|had) in mind|insists? on)",
      weight: 0.75,
      fires: ["A binding resolution is what the United States is after."],
      rests: ["A binding resolution is what the United States has read."],
    },
    {
      id: "hope-agreed",
      turn: "for",
      pattern:
        "(?<!W ){v:hope|trust|wish} (?:that )?(?:the |this |a )?(?:\\p{Ll}+ )?(?<i>[RST]) (?:will|would|can|could|might|may|is going to) (?:soon |quickly |still )?(?:be )?(?:\\p{Ll}+ly )?(?:adopted|passed|approved|pass|agreed|supported|succeed|go through|carried|voted)",
      weight: 0.7,
      fires: ["He is here: Peru hoped that the resolution could be agreed in two days."],
      rests: ["Peru hoped that the resolution could be changed in two days."],
    },
    {
      id: "want-hit",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:demand|ask|urge|insist|propose|want|request|recommend|call for|press for}[^.;A]{0,80}? (?:to )?be (?:\\p{Ll}+ly )?(?:hit with|subjected to|punished (?:with|by)|placed (?:under|on)|put (?:under|on)|made subject to|brought under|targeted (?:with|by)) {gap}(?<i>R)",
      weight: 0.65,
      fires: ["Congo demanded that the officers be hit with sanctions by the Security Council."],
      rests: ["Congo demanded that the officers be fed, sanctions or not, by the Security Council."],
    },
    {
      id: "ask-for-adoption",
      turn: "for",
      pattern:
        "{v:ask|call|plead|press|argue|speak|appeal|hope}(?: for)? (?:(?:its|the|J) )?(?:early |swift |prompt |immediate |unanimous )?(?:adoption|passage|approval)(?: of {I})?",
      weight: 0.7,
      fires: ["Malta asked for its adoption, in a speech on the resolution."],
      rests: ["Malta asked for its lunch, in a speech on the resolution."],
    },
    {
      id: "keep-council-out",
      turn: "against",
      pattern:
        "(?:(?:not|n't|never) (?:favou?r|want|like|support|wish) (?:bringing|taking|sending|referring|raising) [^.;]{1,40}(?:to|in|before|at) {C}|(?:not|n't|never) want(?:ed|s)? {C} (?:to (?:be|get|become) )?(?:involved|mixed up|brought in|to (?:take up|discuss|meddle|step in|interfere|meet))|{v:fight off|resist|oppose|block} (?:an? |any |the |J )?(?:\\p{Ll}+ )?(?:attempts?|moves?|bids?|efforts?|push|calls?|request) (?:by A )?(?:to (?:have|get|bring|put|involve|brief)|at having) (?=[^.;A]{0,40}C)|(?:not|n't) (?:call for|warrant|merit|require|need) (?=(?:the )?C(?:'s)?)|{v:keep} (?:the )?(?:matter|issue|question|file|crisis|dispute|subject|case|it|P) (?:out of|off|away from) (?:{C}|new york|the agenda|[^\\s,;.]+ agenda)|(?:have|has|had|let|want|wants|wanted) {C} (?:to )?(?:do|say) nothing|no (?:C )?(?:action|outcome|product|document|text|paper)(?: of any kind| at all| whatsoever)?(?: by {C}| from {C})?(?=[,.;”]|$| from| by| at)|(?:wanted|wants|want|sought|seeks|favou?red|favou?rs) no (?:\\p{Ll}+ )?(?:outcome|product|document|paper|text|action)|{v:object} to any (?:product|outcome|text|document|action)|for nothing of either kind)",
      weight: 0.7,
      fires: ["Manila would rather keep the matter out of the Security Council than see a resolution."],
      rests: ["Manila would keep the Security Council informed of the resolution."],
    },
    {
      id: "no-part-for-council",
      turn: "against",
      pattern:
        "{v:see|find} (?:no|little) (?:role|part|place|use|need|cause|business|purpose|point|reason|grounds?|value|sense|merit) (?:for|in) (?:{C}|{I})",
      weight: 0.75,
      fires: ["India saw no role for the Security Council.", "Oman sees no use for a resolution."],
      rests: ["India saw no rain."],
    },
    {
      id: "none-of-it",
      turn: "against",
      pattern:
        "(?:will|would|wants?|wanted) (?:have )?none of (?:it|P|(?:{gap})[RST])|(?:(?:will|would|could) not|wo n't|won't|wouldn't) hear of (?:it|P|(?:{gap})[RST])|{v:throw} (?:it|P|(?:{gap})[RT]) (?:back|out)|not (?:permit|allow) (?:any |a |the )?(?:{gap})(?<i>[RST])",
      weight: 0.75,
      fires: ["Russia would have none of the resolution.", "Russia would not permit any resolution."],
      rests: ["Russia would have some of the resolution changed."],
    },
    {
      id: "orders-against",
      turn: "against",
      alone: true,
      pattern:
        "{v:have|get|receive|carry|be under} (?:\\p{Ll}+ )?(?:instructions|orders) (?:\\p{Ll}+ )?to (?:stop|block|oppose|veto|kill|reject|resist|vote (?:no|against)|say no|raise (?:his|her|J) hand against)",
      weight: 0.8,
      fires: ["Of the resolution, Russia's envoy said he had instructions to stop it."],
      rests: ["Of the resolution, Russia's envoy said he had instructions to listen."],
    },
    {
      id: "orders-for",
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:have|get|receive|carry|be under} (?:\\p{Ll}+ )?(?:instructions|orders)|{v:instruct} (?:\\S+ ){1,5}?) ?(?:\\p{Ll}+ )?to (?:support|back|accept|approve|endorse|vote (?:yes|for|in favou?r|with)|say yes|go along|join)",
      weight: 0.75,
      fires: ["On the resolution, Togo had instructions to vote in favour."],
      rests: ["On the resolution, Togo had instructions to wait."],
    },
    {
      id: "came-from",
      turn: "for",
      pattern: "{RT}(?:,? which)? (?:{gap})?(?:{v:come} from|originated (?:with|in)|bore the stamp of) (?:the )?{WHO}",
      weight: 0.75,
      fires: ["The harder draft resolution on the table comes from Canada and the Netherlands."],
      rests: ["The draft resolution on the table comes late, Canada said."],
    },
    {
      id: "signed-as-sponsor",
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:join|sign|add|put|register|enlist}(?: (?:up|on|in))?(?: [^.;A]{0,40}?)? as (?:an? )?(?:late |fellow |further )?(?:co-?)?sponsors?|(?:consent|assent|agreement|offer|request|agreed|asked|offered|decided|pledged|volunteered) to (?:co-?)?sponsor|{v:have} (?:all |both |also |each )?co-?sponsored(?=[,.;]|$))",
      weight: 0.85,
      fires: ["Slovenia has signed on as a sponsor, and the resolution has nine."],
      rests: ["Slovenia has joined as a member."],
    },
    {
      id: "lend-voices",
      turn: "for",
      pattern:
        "{v:lend|add|throw} (?:its|J|their|his|her)? ?(?:own |full |warm |public )?(?:voices?|names?|weight|support|backing|vote|votes) (?:to|behind) (?!no |neither |none ){I}",
      weight: 0.8,
      fires: ["Australia, Canada and Japan lent their voices to the draft resolution."],
      rests: ["Australia lent its voices to the choir."],
    },
    {
      id: "last-to-come",
      turn: "for",
      alone: true,
      pattern:
        "the (?:last|first) (?:(?:of|among) (?:the |them)?(?:\\p{Ll}+)? )?to (?:be (?:convinced|persuaded|won over|brought round)|come (?:round|around|aboard|on board|in)|agree|sign|join|declare (?:itself )?in favou?r)",
      weight: 0.6,
      fires: ["France was the last to be convinced of the resolution."],
      rests: ["France was the last to arrive for the resolution."],
    },
    {
      id: "wanted-more",
      turn: "for",
      pattern:
        "(?<!not )(?:{v:want|seek|ask for|hope for|expect} (?:much |something |far )?more(?=[,.;]| from the (?:first|start)|$)|{v:have} (?:wanted|hoped for|sought) (?:something )?(?:more|stronger|tougher|firmer))",
      weight: 0.45,
      fires: ["On the resolution, Britain wanted more from the first."],
      rests: ["On the resolution, Britain wanted more time."],
    },
    {
      id: "vote-text-down",
      turn: "against",
      pattern: "{v:vote} (?:any such |such a |{gap})(?<i>[RT]) down",
      weight: 0.8,
      fires: ["China would vote any such resolution down."],
      rests: ["China would vote on any such resolution."],
    },
    {
      id: "lobby-against",
      turn: "against",
      pattern:
        "{v:lobby|campaign|argue|speak|work|plead|come out|rail|fight|turn} (?:hard |openly |strongly |up |out )?against {I}",
      weight: 0.75,
      fires: ["Algeria lobbied against the draft resolution from the corridor."],
      rests: ["Algeria lobbied against the tax."],
    },
    {
      id: "work-for",
      turn: "for",
      pattern:
        "(?:{v:work|fight|argue|speak|campaign} (?:hard |up |out )?(?:for|towards?) (?:an? |the )?(?:\\p{Ll}+ ){0,3}(?<i>R)|{v:ask|appeal|call|plead}(?: [^.;A]{0,60})? for {C} to (?:condemn|act|adopt|impose|authori[sz]e|demand|order)|[RT](?:'s)? (?:most \\p{Ll}+ |main |chief |keenest )?(?:advocates?|champions?|promoters?))",
      weight: 0.75,
      fires: [
        "Japan would work for a resolution.",
        "Seoul asked for the Security Council to condemn the attack by resolution.",
      ],
      rests: ["Japan would work for peace, resolution or not."],
    },
    {
      id: "no-trouble-with",
      turn: "for",
      pattern:
        "{v:have|see|find} no (?:\\p{Ll}+ )?(?:difficult(?:y|ies)|trouble|problems?|quarrel|issues?) with {I}|not ask for a (?:comma|word) to be (?:moved|changed)",
      weight: 0.7,
      fires: ["Britain had no difficulty with the draft resolution."],
      rests: ["Britain had some difficulty with the draft resolution."],
    },
    {
      id: "press-to-let-pass",
      turn: "for",
      pattern:
        "{v:press|urge|ask|beg|lobby|implore} (?:[^\\s,.;A]+ |O |A ){1,4}to let {I} (?:pass|through|go through|stand)",
      weight: 0.75,
      fires: ["Belgium pressed hesitant colleagues to let the draft resolution pass untouched."],
      rests: ["Belgium pressed colleagues to read the draft resolution."],
    },
    {
      id: "refuse-passage",
      turn: "against",
      pattern:
        "(?:{v:refuse|decline}|unwilling|{v:be} not (?:prepared|ready|willing)|in no mood) to (?:let|allow|permit) (?:{gap}(?<i>[RST])|it|P) (?:to )?(?:pass|through|go (?:through|ahead|forward)|proceed)",
      weight: 0.85,
      fires: ["Russia, China and Lebanon refused to let a presidential statement through."],
      rests: ["Russia refused to let the convoy through, statement or no statement."],
    },
    {
      id: "left-aside",
      cast: true,
      turn: "open",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:{v:leave} |with |, )(?:the )?{WHO} (?:standing |staying |watching )?(?:on the (?:sidelines|fence)|sitting (?:it )?out|standing aside|holding back|staying out)",
      weight: 0.8,
      fires: ["The resolution passed in a vote that left Ireland and Norway on the sidelines."],
      rests: ["The resolution passed and left Ireland and Norway on the winning side."],
    },
    {
      id: "no-instructions",
      turn: "open",
      alone: true,
      pattern:
        "(?:{v:have|get|receive} (?:still )?no (?:\\p{Ll}+ )?(?:instructions|orders|guidance)|{v:have} not told (?:O|A|anyone|the \\p{Ll}+) (?:yes or no|how)|reached no (?:conclusion|decision)|{v:take} note of {I}|hypothetical|{v:commit} (?:itself|himself|herself|themselves) to (?:less|nothing)|{v:say} little)(?: on| about|[,.;]|$| and)",
      weight: 0.6,
      fires: ["On the resolution, Slovakia has no instructions on how to vote."],
      rests: ["On the resolution, Slovakia has instructions to vote for it."],
    },
    {
      id: "records-for",
      cast: true,
      turn: "for",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:(?:in favou?r|for|yes|affirmative):?,? ?(?:\\d+|\\p{Ll}+)? ?|(?:\\d+|eight|nine|ten|eleven|twelve|thirteen|fourteen) (?:votes? )?(?:in favou?r|for|yes|to (?:\\d+|\\p{Ll}+)) ?)\\((?:the )?{WHO}\\)",
      weight: 0.95,
      fires: ["By a vote of 11 in favour (Egypt, France, Japan) to 3 against, the Council rejected the resolution."],
      rests: [
        "By a vote of 11 in favour, which pleased some (Egypt, France, Japan), the Council passed the resolution.",
      ],
    },
    {
      id: "records-against",
      cast: true,
      turn: "against",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:against:?,? (?:\\d+|one|two|three) |(?:\\d+|one|two|three) (?:votes? )?against )\\((?:the )?{WHO}\\)",
      weight: 0.95,
      fires: ["The resolution fell: in favour 13, against 1 (United States)."],
      rests: ["The resolution fell: in favour 13 (among them Chile), against 1."],
    },
    {
      id: "records-abstaining",
      cast: true,
      turn: "open",
      instrument: "resolution",
      alone: true,
      pattern: "(?:abstentions?|abstaining|abstained):?,? ?(?:\\d+|one|two|three|four|five|six)? ?\\((?:the )?{WHO}\\)",
      weight: 0.95,
      fires: ["The resolution passed, 13 in favour, none against, with 2 abstentions (China, Russia)."],
      rests: ["The resolution passed (China spoke) with no abstentions."],
    },
    {
      id: "cast-aye",
      cast: true,
      turn: "for",
      instrument: "resolution",
      alone: true,
      pattern: "{v:cast} (?:an|a|the|its|her|his|J) (?:aye|yes|affirmative|positive|favou?rable)(?: vote| ballot)?",
      weight: 0.85,
      fires: ["The American delegate, Walter Prentiss, cast an aye when the resolution came."],
      rests: ["The American delegate, Walter Prentiss, cast an eye on the resolution."],
    },
    {
      id: "no-side",
      turn: "open",
      pattern:
        "{v:take} no (?:side|position|stand|view)s?|neither yes nor no|no commitment|not be (?:rushed|hurried|drawn|pinned down)|wring\\p{Ll}* (?:its|J|their) hands|{v:give|offer} no (?:answer|hint|clue|sign|indication)|{v:decide} (?:only )?(?:when|once|after) (?:A|it) (?:had|has|saw|sees|have)|harder? to pin down|{v:hold} (?:its|J|their) (?:cards|counsel)|{v:sound} (?:unsure|undecided|uncertain)|{v:have} no preference|went no further than",
      weight: 0.65,
      fires: [
        "South Africa took no position on the resolution.",
        "Uruguay said it would decide once it had the text of the resolution.",
      ],
      rests: ["South Africa took its position in the hall for the resolution."],
    },
    {
      id: "await-word",
      turn: "open",
      pattern:
        "(?:{v:wait}|{v:await}) (?:[^\\s,.;]+ ){0,4}?(?:for )?(?:instructions|word|orders|guidance|a reply|an answer|a call)(?: from (?:its |the )?(?:A|capital|government|foreign ministry|home))?|(?:called|summoned) home for (?:consultations|instructions)|experts (?:were|are) (?:still )?(?:examining|studying|reading)|(?:going|gone) over (?:it|P|(?:{gap})[RST])(?= |[,.])",
      weight: 0.7,
      fires: ["Mozambique was still waiting on Wednesday night for instructions on the resolution."],
      rests: ["Mozambique was still waiting for rain, resolution or no resolution."],
    },
    {
      id: "view-of",
      alone: true,
      turn: "same",
      pattern:
        "(?:that|this|which) {v:be} (?:also |exactly |roughly )?(?:the )?(?:view|position|line|opinion|feeling|answer|preference)s?,?(?: too,| also,?)? of (?:the )?{WHO}",
      weight: 0.6,
      fires: ["China prefers a presidential statement. That is the view, too, of Gabon."],
      rests: ["China prefers a presidential statement. That is the end of the view from Gabon."],
    },
    {
      id: "text-finds-support",
      alone: true,
      turn: "for",
      pattern:
        "(?<i>[RSTP]) (?:also )?(?:{v:have|win|enjoy|get|find|gain|draw|attract|receive}) (?:the |some |wide |strong |open )?(?:blessing|support|backing|sympathy|approval|favou?r|votes) (?:of|with|from|in) (?:the )?{WHO}",
      weight: 0.65,
      fires: ["The draft resolution found support from France, Mexico and the Soviet Union."],
      rests: ["The draft resolution found a reader in France."],
    },
    {
      id: "has-blessing-of",
      alone: true,
      turn: "same",
      pattern:
        "(?:approach|plan|idea|course|sequence|formula|compromise|line) (?:also )?(?:{v:have|win|enjoy|get|find|gain}) (?:the )?(?:blessing|support|backing|sympathy|approval|favou?r) (?:of|with|from|in) (?:the )?{WHO}",
      weight: 0.6,
      fires: ["Japan wants a resolution. That approach has the blessing of Spain."],
      rests: ["Japan wants a resolution. That approach has the flaw of haste, Spain said."],
    },
    {
      id: "agree-to-plan",
      alone: true,
      turn: "same",
      pattern:
        "(?:{v:agree} (?:to|with|on)|{v:speak} (?:up )?for|{v:side} with|{v:like|accept|favor|support|back|endorse|prefer|welcome|adopt|embrace}|{v:find}|{v:be} (?:happy|content|comfortable|satisfied) with|{v:see} merit in|{v:line|fall|get|be|stand}(?: up| in)? behind|{v:come|swing} (?:round|around|over) to|{v:warm} to) (?:the )?(?<as>J)(?:'s)? (?:\\p{Ll}+ )?(?:plan|idea|formula|approach|sequence|compromise|notion|course|solution|thinking|line|position|proposal|timetable|roadmap|calendar|route|option|suggestion|page|paper)",
      weight: 0.6,
      fires: ["France proposes a statement first and a resolution later. Turkey agreed to the French plan."],
      rests: ["France proposes a resolution. Turkey agreed to the French loan."],
    },
    {
      id: "like-this-plan",
      alone: true,
      turn: "same",
      pattern:
        "(?:{v:like|accept|favor|embrace|second} (?:this|that) (?:\\p{Ll}+ )?(?:idea|notion|plan|formula|approach|sequence|course|compromise)|{v:buy} (?:that|this)|{v:speak} (?:up )?for (?:this|that) (?:solution|plan|idea|course))(?=[,.;]| and| but|$)",
      weight: 0.45,
      fires: ["Spain wants a presidential statement. Brazil likes this notion."],
      rests: ["Spain wants a presidential statement. Brazil likes this weather."],
    },
    {
      id: "agrees-fully",
      alone: true,
      turn: "same",
      pattern:
        "(?:{v:agree}(?: with (?:this|that|every word|all of (?:it|this)|them|him|her))?(?: in full| entirely| wholly)?(?=[.;]|$|, )|{v:think|feel|argue|reason} (?:likewise|the same|alike|so too)|{v:be} of (?:the same|like|A's|J) (?:mind|opinion|view)|{v:say} (?:more or less|much|exactly|about|roughly) the same(?: thing)?)",
      weight: 0.5,
      fires: ["Britain opposes the resolution. France thinks likewise."],
      rests: ["Britain opposes the resolution. France thinks of lunch."],
    },
  ],
};
