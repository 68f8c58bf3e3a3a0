import type { CueTable } from "../cue.ts";

/** Votes cast or announced, vetoes, abstentions, tallies. */
export const vote: CueTable = {
  name: "vote",
  cues: [
    {
      id: "vote-for",
      alone: true,
      turn: "for",
      pattern:
        "(?:{v:vote}|{v:cast} (?:its|his|her|their|a) (?:\\p{Ll}+ )?(?:votes?|ballots?)) (?:\\p{Ll}+ly |also |instead |all |firmly )?(?:for(?! (?:the )?[AO])(?! (?:the |a )?(?:president|war|party|candidate|bill|deal|law|government|change))|in favou?r(?: of)?|yes|aye|to (?:adopt|approve|pass|support|back|impose|extend|renew|condemn)|with (?:the )?(?:majority|sponsors))(?: {I})?",
      weight: 0.95,
      fires: ["Chile voted for the resolution.", "Japan and Spain voted in favour."],
      rests: ["Chile voted against the resolution.", "The council voted to adopt the resolution."],
    },
    {
      id: "vote-against",
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "(?:{v:vote}|{v:cast} (?:its|his|her|their|a|the (?:only|lone|sole|single|one)) (?:\\p{Ll}+ )?(?:votes?|ballots?)) (?:\\p{Ll}+ly |also |instead |all )?(?:against|no\\b|down|in the negative|to (?:reject|block|kill))",
      weight: 0.95,
      fires: ["Syria voted against the resolution.", "Cuba will vote no on the draft resolution."],
      rests: ["Syria voted for the resolution."],
    },
    {
      id: "abstain",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "(?:{v:abstain}|abstaining|{v:sit} (?:out|it out)|{v:stay} away from the vote|{v:decline} to (?:vote|take part in the vote)|{v:hold} back its veto|withh(?:old|olds|eld|olding) its (?:vote|veto))",
      weight: 0.95,
      fires: ["China abstained from the vote on the resolution.", "Brazil sat out the vote in the Security Council."],
      rests: ["China voted for the resolution."],
    },
    {
      id: "abstain-nominal",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern: "{OWN} (?:decision to abstain|abstentions?|abstaining)",
      weight: 0.9,
      fires: [
        "The U.S. abstention let the resolution pass.",
        "Germany's decision to abstain from the vote was criticised.",
      ],
      rests: ["The U.S. position let the resolution pass."],
    },
    {
      id: "abstention-by",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "(?:abstentions?|(?:abstaining|abstained|held back|sat out|refrained)) (?:were |was |came |by |from |of |are |included? |- |– )*(?:the )?{WHO}",
      weight: 0.9,
      fires: [
        "The resolution passed with abstentions by China and Qatar.",
        "Abstaining were Pakistan and Algeria, after the vote on the resolution.",
      ],
      rests: ["The resolution passed with support by China."],
    },
    {
      id: "who-held-back",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "(?:(?:held back|abstained|sat (?:it )?out)(?:,? [^A.;]{1,80}?)?|the abstainers|abstainers|(?:the )?(?:two|three|four|five|six|only|other|lone|sole)? ?(?:abstentions?|countries (?:to abstain|that abstained|abstaining)))(?::| (?:was|were|are|came from|included?|by|from|–|-|—))(?: the)? {WHO}",
      weight: 0.9,
      fires: ["Those who held back in the vote on the resolution were Australia and Belgium."],
      rests: ["Those who held the vote were Australia and Belgium."],
    },
    {
      id: "with-abstaining",
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern:
        "(?:with |, |- |\\()(?:only |just )?(?:the )?{WHO} (?:\\p{Ll}+ )?(?:abstaining|abstain(?:ed)?|not voting|sitting out)",
      weight: 0.95,
      fires: ["The resolution passed 14-0, with Russia abstaining."],
      rests: ["The resolution passed 14-0, with Russia voting for it."],
    },
    {
      id: "with-against",
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "(?:with |, |and )(?:only |just |both )?(?:the )?{WHO} (?:\\p{Ll}+ )?(?:voting against|voting no|against|opposed|opposing|casting (?:the|its|a) (?:\\p{Ll}+ )?veto|vetoing|dissenting)(?! (?:the )?(?:A|J|militants|rebels))",
      weight: 0.85,
      fires: ["The resolution failed, with Russia and China voting against."],
      rests: ["The resolution passed, with Russia voting for it."],
    },
    {
      id: "with-for",
      alone: true,
      turn: "for",
      pattern:
        "(?:with |, |and )(?:only |just |both )?(?:the )?{WHO} (?:\\p{Ll}+ )?(?:voting (?:for|in favou?r|yes)|in favou?r|voting with)",
      weight: 0.85,
      fires: ["The resolution failed, with only Syria and Cuba in favour."],
      rests: ["The resolution failed, with only Syria and Cuba present."],
    },
    {
      id: "votes-from",
      alone: true,
      turn: "for",
      pattern:
        "(?:voting (?:in favou?r|for it|yes)|votes in favou?r|in favou?r|yes votes|the (?:nine|ten|eleven|twelve|thirteen|fourteen|\\d+) (?:in favou?r|votes|yes votes|supporters|affirmative votes)|affirmative votes)(?::| (?:were|was|came from|are|included?|from|stood|-|–|—))(?: the)? {WHO}",
      weight: 0.9,
      fires: ["The nine in favour were Chile, Mali and Peru when the resolution was put."],
      rests: ["Voting was slow in Chile, Mali and Peru."],
    },
    {
      id: "votes-against-from",
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "(?:voting against(?: it)?|votes against|against|no votes|negative votes|dissenters|opponents|those opposed)(?::| (?:it )?(?:were|was|came from|are|included?|by|stood|voted|spoke|-|–|—))(?: the)? {WHO}",
      weight: 0.85,
      fires: ["Voting against were Russia and Cuba, and the resolution failed."],
      rests: ["The charges against were dropped by Russia."],
    },
    {
      id: "there-voted",
      alone: true,
      turn: "for",
      pattern: "with (?:the )?{WHO}(?= there voted)",
      weight: 0.8,
      fires: ["With the United States and Russia there voted others for the resolution."],
      rests: ["With the United States and Russia there came others."],
    },
    {
      id: "there-voted-right",
      alone: true,
      turn: "for",
      pattern:
        "(?:there voted|joined by|joining (?:it|them) (?:was|were)|so did|as did|(?:it|he|she|they) (?:was|were) joined by)(?: also)? (?:the )?{WHO}",
      weight: 0.5,
      fires: ["With Spain there voted Cuba, Iran and Peru for the resolution."],
      rests: ["With Spain there came Cuba and Iran."],
    },
    {
      id: "veto",
      alone: true,
      turn: "against",
      pattern:
        "(?:(?<=(?:to|will|would|could|may|might|not|n't|can|should|did|never) )veto|(?<!(?:no|two|three|four|of|the|more|and|its|their|many|double|both|any|previous|past|with|by|J|for) )vetoes|vetoed|vetoing|{v:cast} (?:a|its|the|their|his|another) (?:\\p{Ll}+ )*veto(?:es)?|{v:use|exercise|wield|employ|invoke|deploy} (?:its|their|the|a|his) (?:\\p{Ll}+ )*(?:veto|right of veto)(?: powers?)?)(?: {I})?",
      weight: 0.95,
      fires: ["Russia vetoed the draft resolution.", "The United States cast its veto against the resolution."],
      rests: ["Parliament vetoed the bill."],
    },
    {
      id: "vetoed-by",
      alone: true,
      turn: "against",
      pattern: "(?:vetoed|voted down)(?:;|,)? (?:this time |\\p{Ll}+ |on \\p{Ll}+ )?by (?:both )?(?:the )?{WHO}",
      weight: 0.95,
      fires: ["The resolution was vetoed by Russia and China."],
      rests: ["The resolution was drafted by Russia and China."],
    },
    {
      id: "opposed-by",
      turn: "against",
      pattern:
        "(?<i>[RST])(?: [^A-Z.;]{0,60}?)?,? (?:\\p{Ll}+ly )?(?:blocked|rejected|killed|opposed|shot down|thwarted|torpedoed|sunk|scuttled|struck down|defeated|quashed|stymied|resisted|halted|foiled|dismissed|turned down|criticized|criticised) (?:\\p{Ll}+ |on \\p{Ll}+ )?by (?:the )?{WHO}",
      weight: 0.9,
      fires: ["The draft resolution was opposed by Russia."],
      rests: ["The road was blocked by snow in China after the resolution."],
    },
    {
      id: "own-veto",
      alone: true,
      general: true,
      turn: "against",
      pattern:
        "{OWN} (?:\\p{Ll}+ |double |joint |second |first |third )*(?:veto(?:es)?\\b(?! (?:power|right|pen|wielding))|use of (?:the|its) veto)",
      weight: 0.8,
      fires: ["The U.S. veto of the draft resolution angered delegates."],
      rests: ["The U.S. veto power gives it sway over the resolution."],
    },
    {
      id: "veto-by",
      alone: true,
      turn: "against",
      pattern: "(?:a |the |double |joint )*(?:veto(?:es)?|rejection) (?:by|from|of|cast by) (?:the |both )?{WHO}",
      weight: 0.8,
      fires: ["The resolution fell to a veto by Russia."],
      rests: ["The resolution passed without a veto."],
    },
    {
      id: "threaten-veto",
      alone: true,
      turn: "against",
      pattern:
        "(?:{v:threaten|vow|promise|pledge} to (?:use its veto|veto|block|kill|oppose|vote against)|{v:threaten} (?:a |with (?:a|its) )?veto|(?:veto|blocking) threat|{v:signal|indicate} (?:it would|that it would|its intention to) (?:veto|block|vote against))(?: {I})?",
      weight: 0.9,
      fires: ["Russia threatened to veto the resolution.", "China has threatened a veto of the draft resolution."],
      rests: ["Russia threatened to leave the talks."],
    },
    {
      id: "own-veto-threat",
      alone: true,
      turn: "against",
      pattern:
        "(?:{OWN} (?:\\p{Ll}+ )?(?:threats?|vow|warning) (?:of a veto|to (?:use its )?veto|to block|veto)|(?:threat|risk|prospect|possibility|fear|danger) of (?:a |an )?{gap}(?:J )?veto(?: (?:by|from) (?:the )?(?<by>A))?)",
      weight: 0.7,
      fires: ["Russia's threat to veto the resolution stopped the vote."],
      rests: ["The threat of rain stopped the vote."],
    },
    {
      id: "threat-of-own-veto",
      alone: true,
      turn: "against",
      pattern:
        "(?:threat|risk|prospect|certainty|face|faces|facing|likelihood) (?:of )?(?:a |an |certain |likely |almost certain |possible )*(?<who>J)(?:'s)? veto",
      weight: 0.65,
      fires: ["The draft resolution faces a certain Russian veto."],
      rests: ["The draft resolution faces a certain delay."],
    },
    {
      id: "lone-dissent",
      turn: "against",
      pattern:
        "(?:(?:the )?(?:lone|only|sole|single) (?:dissenter|holdout|hold-out|no vote|negative vote|dissenting (?:voice|vote|member)|country to (?:vote against|oppose|object)|vote against|objector|opponent))",
      weight: 0.8,
      fires: ["Cuba was the lone dissenter on the resolution."],
      rests: ["Cuba was the lone speaker on the resolution."],
    },
    {
      id: "dissent-from",
      turn: "against",
      pattern:
        "(?:lone|only|sole|single) (?:dissenter|holdout|no vote|negative vote|dissent|dissenting vote|vote against|opposition|objection)(?: was| came from| being|,| from)+ (?:the )?{WHO}",
      weight: 0.85,
      fires: ["The vote on the resolution was 14 to 1, the lone dissenter being Cuba."],
      rests: ["The lone speaker was Cuba."],
    },
    {
      id: "adopted-with-votes",
      turn: "for",
      pattern:
        "(?:joined|join|joining) (?:the )?(?:\\d+|other|thirteen|fourteen|twelve|eleven|ten|nine) (?:other |others|members|votes)",
      weight: 0.6,
      fires: ["Qatar joined thirteen others in a show of hands on the draft."],
      rests: ["Qatar joined talks."],
    },
    {
      id: "let-pass",
      turn: "open",
      pattern: "{v:let|allow|permit|enable} (?:{gap}(?<i>[RST])|it) (?:to )?(?:pass|go through|stand|proceed)",
      weight: 0.75,
      fires: ["Russia let the resolution pass."],
      rests: ["Russia let the convoy pass."],
    },
    {
      id: "own-no",
      alone: true,
      turn: "against",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:answer|reply|vote|verdict|response|word) (?:\\p{Ll}+ ){0,2}?(?:is|was|has been|remains|remained|came:|would be|will be) (?:a |an )?(?:\\p{Ll}+ )?[“]?no\\b",
      weight: 0.8,
      fires: ["On the resolution, India's answer was no."],
      rests: ["On the resolution, India's answer was late."],
    },
    {
      id: "own-yes",
      alone: true,
      turn: "for",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:answer|reply|vote|verdict|response|word) (?:\\p{Ll}+ ){0,2}?(?:is|was|has been|remains|remained|would be|will be) (?:a |an )?(?:\\p{Ll}+ )?[“]?(?:yes|aye)\\b",
      weight: 0.8,
      fires: ["On the resolution, India's answer was yes."],
      rests: ["On the resolution, India's answer was late."],
    },
    {
      id: "vote-yes-said",
      alone: true,
      turn: "for",
      pattern: "(?:{v:say} yes|{v:come} down on the side of|voting yes|(?:a )?yes vote from)",
      weight: 0.75,
      fires: ["Gabon said yes to the resolution."],
      rests: ["Gabon said little of the resolution."],
    },
    {
      id: "after-vote-praise",
      general: true,
      turn: "for",
      holder: "speaker",
      pattern:
        "(?:(?:this|the|today's) (?<i>[RST]) (?:sends|is|represents|marks|delivers|was|puts|shows|demonstrates)|(?:this|today's) vote (?:sends|is|shows)) (?:a |an |the )?(?:\\p{Ll}+ ){0,2}?(?:strong|clear|unmistakable|powerful|unequivocal|united|firm|robust|important|historic|strongest|toughest|unanimous|balanced|good|excellent|welcome|necessary|great|major|significant|sound|fair)",
      weight: 0.75,
      fires: ['"This resolution sends a clear message," said Chile\'s ambassador, Ana Rojas.'],
      rests: ['"This resolution is a mistake," said Chile\'s ambassador, Ana Rojas.'],
    },
  ],
};
