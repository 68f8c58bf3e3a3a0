import type { CueTable } from "../cue.ts";

/** Words that judge an instrument without a subject; the stance is the speaker's. */
export const judged: CueTable = {
  name: "judged",
  cues: [
    {
      id: "resolution-must-hold",
      turn: "for",
      holder: "speaker",
      pattern:
        "(?:an?|any|the) R (?:must|should|has to|needs to|ought to) (?:also |at least |clearly )?(?:order|demand|include|contain|call|condemn|set|insist|spell|provide|authori[sz]e|send|have)(?![\\p{L}])",
      weight: 0.5,
      fires: ["Syria's ministry said a resolution must also order the reopening of all crossings."],
      rests: ["Syria's ministry said a resolution must fail."],
    },
    {
      id: "never-have-been-tabled",
      turn: "against",
      holder: "speaker",
      pattern:
        "[RST] (?:should|ought) (?:not|never)(?: to)? have been (?:\\p{Ll}+ly )?(?:tabled|written|drafted|brought|put|introduced|proposed|submitted|adopted|passed|voted)",
      weight: 0.8,
      fires: ["Israel's delegate, Yoav Peled, said the resolution should never have been tabled."],
      rests: ["Israel's delegate, Yoav Peled, said the resolution should have been tabled."],
    },
    {
      id: "resolution-best",
      turn: "for",
      holder: "speaker",
      pattern:
        "{R} (?:[^A-Z.;]{0,30} )?(?:is|was|would be|'s|remains|seems|will be) (?:(?!not |no |never |hardly |neither |far |un)\\p{Ll}+ ){0,2}?(?:the (?:best|right|only|appropriate|most|correct|proper|necessary) (?:\\p{Ll}+ )?(?:way|answer|response|course|tool|step|means|path|form|thing)|needed|necessary|essential|vital|required|warranted|justified|overdue|important|crucial|appropriate|the way|urgent|imperative|desirable|preferable|advisable|unavoidable|a must|a necessity|indispensable|called for|in order)",
      weight: 0.85,
      fires: [
        '"We believe that a resolution is the best way," said Spain\'s envoy, Luis Vega.',
        "Japan's envoy, Kenji Mori, said a resolution was needed.",
      ],
      rests: ['"A resolution is dead," said Spain\'s envoy, Luis Vega.'],
    },
    {
      id: "council-must",
      turn: "for",
      holder: "speaker",
      pattern:
        "C (?:[^A-Z.;]{0,30} )?(?:must|should|needs? to|has to|had to|would have to|ought to|cannot remain silent|can(?:not|'t) (?:stand|remain|stay|be)|has a (?:duty|responsibility|obligation) to) (?:\\p{Ll}+ly |now |also |therefore |not remain |urgently )*(?:have (?:acted|adopted|passed|condemned|imposed|taken|voted)|act|adopt|impose|pass|condemn|take|send|demand|respond|authori[sz]e|insist|vote|speak|punish|refer|order|do|come together|unite|step|live up|uphold|call for|call on|require|approve|renew|extend|back|support|lift|end|stop|silent)(?! nothing(?![a-z])| no (?!longer|more))",
      weight: 0.6,
      fires: [
        '"The Security Council must act," said Turkey\'s envoy, Emre Aydin, of the resolution.',
        "Japan's envoy, Kenji Mori, said the Security Council should condemn the raid.",
      ],
      rests: ['"The Security Council met," said Turkey\'s envoy, Emre Aydin.'],
    },
    {
      id: "there-should-be",
      general: true,
      turn: "for",
      holder: "speaker",
      pattern:
        "(?:(?:need|call|time|case|demand|support|push) for|there (?:must|should|has to|needs to) be|(?:must|should|has to|needs to) be|(?:it is|it's) (?:time|vital|essential|important) (?:for|to (?:have|adopt|pass|impose))) (?:a |an |the )?(?:\\p{Ll}+ ){0,3}?(?<i>R)(?! (?:is|was) not)",
      weight: 0.6,
      fires: ['"There must be a resolution," said Mexico\'s envoy, Rosa Diaz.'],
      rests: ['"There was a resolution," said Mexico\'s envoy, Rosa Diaz.'],
    },
    {
      id: "strong-message",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "(?:send|sending|deliver|convey) (?:a |an |the )?(?:\\p{Ll}+(?:,? and|,)? ){0,2}?(?:strong|clear|unmistakable|firm|powerful|tough|united|robust|unified|unequivocal|forceful) (?:and \\p{Ll}+ )?(?:message|signal)",
      weight: 0.5,
      fires: [
        '"We should send a strong message at the Security Council," said Japan\'s envoy, Kenji Mori, of the resolution.',
      ],
      rests: ['"We should send a parcel," said Japan\'s envoy, Kenji Mori.'],
    },
    {
      id: "wrong-signal",
      turn: "against",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "(?:send|sends|sending|sent|give|gives) (?:out )?(?:a |the )?(?:\\p{Ll}+ )?(?:wrong|bad|dangerous|confusing) (?:message|signal)",
      weight: 0.55,
      fires: ['"The resolution sends the wrong signal," said Israel\'s envoy, Dan Levi.'],
      rests: ['"The resolution sends a signal," said Israel\'s envoy, Dan Levi.'],
    },
    {
      id: "hope-adopted",
      turn: "for",
      holder: "speaker",
      pattern:
        "(?:hope|hopes|hoped|hopeful|expect|expects|confident|trust|trusts|optimistic|believe|believes|wish|wishes|like|want|wants|glad|happy|pleased)(?: that| to see)? (?:the |this |a |our )?(?:\\p{Ll}+ )?(?<i>[RST]) (?:(?:will|would|can|could|to|is|be|gets?) )?(?:be )?(?:\\p{Ll}+ly )?(?:adopted|passed|approved|pass|passes|agreed|put to|supported|succeed|go through|carried|voted)",
      weight: 0.65,
      fires: ['"We hope the resolution will be adopted," said Peru\'s envoy, Inez Paz.'],
      rests: ['"We fear the resolution will be adopted," said Peru\'s envoy, Inez Paz.'],
    },
    {
      id: "text-balanced",
      turn: "for",
      holder: "speaker",
      pattern:
        "(?<i>[RST]) (?:[^A-Z.;]{0,20} )?(?:is|was|are|'s) (?:\\p{Ll}+ )?(?:balanced|fair|reasonable|good|strong|solid|sound|legitimate|well-balanced|robust|just|helpful|clear|firm|a (?:\\p{Ll}+ )?(?:step|victory|achievement|success|milestone|compromise|signal|message)|the toughest|the strongest)",
      weight: 0.5,
      fires: ['"The draft resolution is balanced," said Morocco\'s envoy, Omar Alami.'],
      rests: ['"The draft resolution is unbalanced," said Morocco\'s envoy, Omar Alami.'],
    },
    {
      id: "work-together-resolution",
      turn: "for",
      holder: "subject",
      pattern:
        "(?:{v:believe|think|feel|say} (?:that )?)?(?:C|the council|we|W) (?:needs?|must|should|has|have) (?:to )?(?:work|move|act|come together|unite)[^.]{0,40}? (?:for|towards?|on) (?:a |an |the )?(?:\\p{Ll}+ )?R",
      weight: 0.6,
      fires: [
        '"I believe the Security Council needs to work together for a new resolution," said China\'s envoy, Li Wen.',
      ],
      rests: ['"I believe the Security Council needs a rest," said China\'s envoy, Li Wen.'],
    },
    {
      id: "has-to-be-resolution",
      turn: "for",
      holder: "speaker",
      pattern: "(?:it|this) (?:has to|must|should|needs to|will|ought to) be (?:a |an )?(?:\\p{Ll}+ ){0,2}?R",
      weight: 0.6,
      fires: ['"It has to be a weighty resolution," said Russia\'s envoy, Oleg Petrov.'],
      rests: ['"It was a resolution," said Russia\'s envoy, Oleg Petrov.'],
    },
  ],
};
