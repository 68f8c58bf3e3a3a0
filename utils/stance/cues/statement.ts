import type { CueTable } from "../cue.ts";

/** Preferring a statement, and comparing it with a resolution. */
export const statement: CueTable = {
  name: "statement",
  cues: [
    {
      id: "prefer-declaration",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:prefer|favor|propose|suggest|recommend|plead for|argue for} (?:only |just |instead |merely )?(?:an? |some |another |such an? )(?:\\p{Ll}+ ){0,2}?(?:declaration|appeal|expression of|word|words|message)(?![\\p{L}])",
      weight: 0.6,
      fires: ["Of the resolution and the presidential statement, Peru also prefers a message."],
      rests: ["Of the resolution and the presidential statement, Peru also prefers a rest."],
    },
    {
      id: "have-president-speak",
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:have|let|want|ask|like} |(?:suggest\\p{Ll}*|propos\\p{Ll}+|think\\p{Ll}*|thought|believ\\p{Ll}+|recommend\\p{Ll}*|prefer\\p{Ll}*) (?:that )?)(?:the |its )?(?:O|president|chairman|C president|C's president)(?: of (?:the )?C)? (?:should |ought to |to |might |could |would )?(?:simply |just |merely )?(?:read|make|issue|speak|pronounce|put out|express)(?![\\p{L}])",
      weight: 0.7,
      fires: [
        "Ecuador would have the president of the Security Council read out an agreed text.",
        "Canada would have the chairman simply make an appeal.",
      ],
      rests: ["Ecuador would have the president of the Security Council resign."],
    },
    {
      id: "prefer-statement",
      general: true,
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:prefer|favor|want|seek|support|back|propose|advocate|like|push for|call for|press for|opt for|settle for|argue for|hold out for|suggest|plump for|insist on|offer|promote|urge|choose} (?:only |just |merely |instead |simply |to (?:have |see |settle for |adopt |issue |send |stop at )?)*)(?:{gap})S(?: (?:rather than|instead of|over|not|and not|as opposed to|in place of|in lieu of|to) (?:{gap})(?:R|T|that))?",
      weight: 0.9,
      fires: [
        "China prefers a presidential statement.",
        "Russia wants just a press statement.",
        "Vietnam favours a presidential statement to a resolution.",
      ],
      rests: ["China wants a resolution."],
    },
    {
      id: "prefer-weaker",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:prefer|favor|want|seek|support|propose|advocate|call for|push for|press for|argue for} (?:only |just |merely |instead |to see )*(?:a |an |some )?(?:weaker|milder|softer|non-?binding|less (?:harsh|severe|binding|confrontational)|gentler|toned-down|symbolic|lesser|mild|soft|low-key|brief, political|short and simple|more moderate)(?:,? \\p{Ll}+)? (?:response|reaction|text|rebuke|action|measure|message|form|reprimand|approach|document|call|appeal|signal|language|wording|T|S)",
      weight: 0.75,
      fires: ["China wants a milder response from the Security Council than the resolution."],
      rests: ["China wants a tougher response from the Security Council."],
    },
    {
      id: "rather-than-resolution",
      turn: "for",
      instrument: "statement",
      pattern:
        "S(?: [^A-Z.;]{0,40})? (?:rather than|instead of|in place of|in lieu of|as an alternative to|not) (?:a |an |the |any )?(?:\\p{Ll}+ )?R",
      holder: "subject",
      weight: 0.8,
      fires: ["China spoke up for a presidential statement rather than a resolution."],
      rests: ["China read a presidential statement after a resolution."],
    },
    {
      id: "resolution-over-statement",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:{v:prefer|favor|want|seek|like|demand|insist on|hold out for|argue for} )?(?:{gap})R (?![^A-Z]{0,30}\\b(?:but|agreed|accept\\p{Ll}*|settled|content)\\b)(?:[^A-Z.;]{0,30} )?(?:rather than|instead of|over|not|and not|as opposed to|to|in place of) (?:a |an |the |any |just |merely )*(?!(?:join|sign|accept|back|support) )(?:\\p{Ll}+ ){0,2}?S",
      weight: 0.9,
      fires: [
        "Japan prefers a resolution to a presidential statement.",
        "Japan wants a resolution rather than a press statement.",
      ],
      rests: ["Japan wants a statement rather than a resolution, a presidential statement."],
    },
    {
      id: "statement-enough",
      turn: "for",
      instrument: "statement",
      holder: "speaker",
      pattern:
        "S (?:[^A-Z.;]{0,30} )?(?:is|was|would be|will be|should be|'s|seems) (?!not|never|hardly|far|no )(?:\\p{Ll}+ )?(?:enough|sufficient|adequate|appropriate|the (?:right|best|proper|appropriate) (?:way|form|response|course|answer|tool)|better|preferable|the most (?:\\p{Ll}+ )?)|S (?:(?:in|of|on|by|for|from) [^.;,]{1,50} |[^A-Z.;]{0,20} )?(?:would|will|should) (?:do|suffice|be fine|(?:send|carry|be) (?:an? )?(?:\\p{Ll}+ )?(?:strong|clear|sufficient|powerful)(?: enough)? (?:signal|message|response|answer|reaction))",
      weight: 0.8,
      fires: [
        "Russia said a presidential statement would be enough.",
        '"A press statement would suffice," said Vietnam\'s envoy, Tran Minh.',
      ],
      rests: ["Japan said a resolution would be enough."],
    },
    {
      id: "keep-to-statement",
      turn: "for",
      instrument: "statement",
      pattern: "{v:keep|stick|hold} to (?:a |an |the )?(?:[^\\s,.;A]+ ){0,2}?(?<i>S)(?![a-z])",
      weight: 0.75,
      fires: ["The United States prefers to keep to a presidential statement for now."],
      rests: ["The United States prefers to keep to the point for now."],
    },
    {
      id: "statement-instead",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:work|press|push|go|aim|try|settle|negotiate|move|ask|look|argue|plead} (?:instead (?:on|for|with|to|towards?) {gap}S|(?:on|for|with) {gap}S instead)|{v:drop|shelve|withdraw|abandon|pull|trade|swap|exchange|give up|set aside|replace} (?:{gap})[RT] (?:[^.;A]{0,24} )?(?:in favou?r of|for|with|and {v:settle|work|agree|go|make do} (?:instead )?(?:for|on|with|to)) {gap}S",
      weight: 0.9,
      fires: [
        "The Emirates would not bring the resolution forward and would work instead on a presidential statement.",
        "Tunisia dropped the resolution in favour of a presidential statement.",
      ],
      rests: ["Tunisia dropped the resolution on the floor."],
    },
    {
      id: "try-for-statement",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:try|hope|struggle|work|fight|want|seek|attempt|push|labor|labour} (?:[^.;A]{0,30} )?to (?:get|secure|win|obtain|have) {gap}S",
      weight: 0.7,
      fires: ["Norway tried for the third time to get a presidential statement."],
      rests: ["Norway tried for the third time to get a resolution."],
    },
    {
      id: "statement-not-enough",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern:
        "S (?:[^A-Z.;]{0,30} )?(?:(?:is|was|would be|will be|are) (?:not|n't|hardly|far from|in)|(?:would|will) not be)[ -]?(?:\\p{Ll}+ )?(?:enough|sufficient|adequate|appropriate)|S (?:[^A-Z.;]{0,20} )?(?:is|was|would be) (?:insufficient|inadequate|too weak|meaningless|toothless|forgotten)|S (?:will|would) be (?:forgotten|ignored)|time for (?:statements|S) (?:had|has|was|is) (?:come and gone|over|past)",
      weight: 0.75,
      fires: [
        "Japan said a presidential statement would not be enough.",
        '"A press statement is insufficient," said Japan\'s envoy, Kenji Mori.',
      ],
      rests: ["Japan said a presidential statement would be enough."],
    },
    {
      id: "no-time-for-statements",
      turn: "for",
      instrument: "resolution",
      pattern:
        "(?:{v:have} (?:no|little) (?:time|use|patience|love|taste) for|(?:not|n't|un)[ -]?(?:interested in|content with|satisfied with|impressed by)|tired of|{v:dismiss|scorn|deride}) (?:a |any |mere |more |another )?(?:\\p{Ll}+ )?S",
      weight: 0.6,
      fires: ["Peru has no time for presidential statements."],
      rests: ["Peru has a presidential statement."],
    },
    {
      id: "stop-at-statement",
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:stop|stopping} at|{v:settle} for|{v:talk} \\S+ into|content with|happy with|satisfied with|served with|stick to|stuck to|confine\\p{Ll}* (?:itself |themselves )?to|limit\\p{Ll}* (?:itself |themselves )?to|go no further than|not go beyond|hold\\p{Ll}* out for|{v:stand} behind) (?:a |an |the |any |such a )?(?:\\p{Ll}+ )?S",
      weight: 0.75,
      fires: ["Russia made its case for stopping at a presidential statement."],
      rests: ["Russia stopped at the border before the statement."],
    },
    {
      id: "resist-stronger",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:resist|oppose|block|reject|fight|refuse|avoid|water down|soften}(?: off)? (?:the |a |any |all )*(?:stronger|stiffer|tougher|harsher|sharper|more forceful|earlier|original|toughest|strongest) (?:version|versions|wording|language|text|draft|drafts|terms) of {gap}S",
      weight: 0.55,
      fires: ["China fought off the stiffer versions of the presidential statement."],
      rests: ["China fought off the rain before the presidential statement."],
    },
    {
      id: "join-statement",
      general: true,
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:agree} (?:to|on|with)|{v:consent|assent|acquiesce} (?:to|in)|{v:join}(?: in)?|{v:sign} (?:up to|on to|off on)|{v:approve|adopt|accept|negotiate|hail|welcome|endorse|support|back|draft|circulate|propose|issue|table|write|read out}) {gap}S",
      weight: 0.65,
      fires: ["Russia negotiated the presidential statement on Wednesday."],
      rests: ["Russia agreed to a meeting before the statement."],
    },
    {
      id: "for-a-statement",
      turn: "for",
      instrument: "statement",
      pattern:
        "(?:{v:be|come out|speak|argue|plead} (?:always |strongly |firmly |clearly |only |all )*(?:for|in favou?r of)|in favou?r of|open to|ready for|glad of|grateful for|happy with|pleased with|content with|well served with|amenable to) (?:a |an |the |any |some )?(?:\\p{Ll}+ ){0,3}?S",
      weight: 0.8,
      fires: ["China came out in favour of the press statement."],
      rests: ["China was for a resolution."],
    },
    {
      id: "call-brief-text",
      turn: "for",
      instrument: "statement",
      pattern:
        "{v:call|press|push|ask|argue} for (?:an? |the )?[“]?(?:brief|short|mild|simple|general|modest|careful|measured|cautious|balanced|prudent|moderate)[^A-Z;.]{0,40}?(?:S|T|response|reaction)",
      weight: 0.65,
      fires: [
        "China called for a “brief, political” presidential statement.",
        "China called for a measured response by the Security Council, not a resolution.",
      ],
      rests: ["China called for a tough resolution."],
    },
    {
      id: "careful-proportion",
      turn: "for",
      instrument: "statement",
      holder: "speaker",
      pattern:
        "(?:response|reaction|action|whatever {C} produced|council's (?:response|reaction)) (?:should|must|ought to|had to|needs to|has to|to) be [“]?(?:careful|cautious|proportionate|measured|prudent|moderate|appropriate and|restrained|in proportion)",
      weight: 0.45,
      fires: ["China's envoy, Li Wen, said the Security Council's response should be cautious and no resolution."],
      rests: ["China's envoy said the response was slow."],
    },
    {
      id: "finds-statement-enough",
      instrument: "statement",
      turn: "for",
      pattern:
        "{v:find|judge|think|call|consider|deem|reckon|pronounce} (?:the |a |C's )*(?:\\p{Ll}+ )?S [“]?(?:\\p{Ll}+,? and ){0,2}(?:quite |entirely |wholly )?(?:excellent|useful|sufficient|enough|adequate|ample|about (?:right|the right size)|the right (?:size|tool|answer|way|response|length))(?![a-z])",
      weight: 0.75,
      fires: ["Nigeria finds a presidential statement sufficient."],
      rests: ["Nigeria finds a presidential statement odd."],
    },
    {
      id: "position-is-statement",
      instrument: "statement",
      turn: "for",
      pattern:
        "{OWN} (?:position|view|line|preference|answer|wish|idea|advice)(?:[^.;A]{0,40})? (?:is|was|remains) (?:that )?(?:a |an |the )?(?:\\p{Ll}+ )?S (?:would|will|should|is|was|and (?:no more|nothing more|not))(?![a-z])",
      weight: 0.75,
      fires: ["China's position is that a presidential statement would be prudent."],
      rests: ["China's position is that a presidential envoy would be prudent for the resolution."],
    },
    {
      id: "nothing-beyond",
      instrument: "statement",
      turn: "for",
      pattern:
        "{v:ask for|want|seek|wish for|need} nothing (?:more|beyond|heavier|stronger|further|weightier|tougher|in addition)(?![a-z])",
      weight: 0.5,
      fires: ["Once the presidential statement was out, Oman asked for nothing beyond it."],
      rests: ["Once the presidential statement was out, Oman asked for nothing but water."],
    },
    {
      id: "statement-fits",
      instrument: "statement",
      turn: "for",
      holder: "speaker",
      pattern:
        "S (?:is|was|would be) (?:quite )?(?:[“]?(?:the |of the |just the )?(?:proper|right) (?:size|length|answer|tool|thing|form|response|reply|way|course|level|vehicle)|as far as (?:C|A|it|P) (?:should|would|could|can|needs?|needed|was ready|is ready|was prepared) )(?:to )?|C (?:has|had) gone (?:quite )?far enough with (?:the |this |that )?S",
      weight: 0.7,
      fires: [
        "China said a presidential statement was the proper size of thing.",
        "Togo said the Security Council had gone far enough with the presidential statement.",
      ],
      rests: ["China said a presidential statement was the subject of the day."],
    },
    {
      id: "statement-and-no-more",
      instrument: "statement",
      turn: "for",
      pattern:
        "(?:{v:sign|accept|take|back|support|join|live with|agree to|approve|want|have}) (?:a |the |any )?(?:\\p{Ll}+ )?S(?:,| but)? (?:and )?(?:nothing (?:else|more|beyond|further)|no more|not(?: vote for)? (?:a |any )?R|no R)(?![a-z])",
      weight: 0.85,
      fires: ["Panama would sign a presidential statement, and nothing else."],
      rests: ["Panama would sign a presidential statement, and everything else."],
    },
  ],
};
