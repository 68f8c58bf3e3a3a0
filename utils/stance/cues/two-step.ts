import type { CueTable } from "../cue.ts";

/** A statement first and a resolution later, either one, or a compromise that holds both. */
export const twoStep: CueTable = {
  name: "two-step",
  cues: [
    {
      id: "begins-with-ends-with",
      turn: "two-step",
      pattern:
        "(?:{v:begin|start|open}) with {gap}S[^.;]{0,90}? (?:and|then|before) (?:end|conclud|finish|mov|go|lead|turn|progress|return|com|follow)\\p{Ll}*[^.;]{0,70}?(?<i>[RT])",
      weight: 0.85,
      fires: ["Britain wants to begin with a presidential statement and end with a resolution."],
      rests: ["Britain wants to begin with a presidential statement and end with lunch."],
    },
    {
      id: "provided-resolution-follows",
      turn: "two-step",
      pattern:
        "S[^.;A]{0,40} (?:as long as|so long as|provided|on condition|if|only if) (?:that )?(?:{gap})R (?:will |would |soon )?(?:follow|come|is to)\\p{Ll}*",
      weight: 0.85,
      fires: ["Peru could accept a presidential statement this week as long as a resolution follows."],
      rests: ["Peru could accept a presidential statement this week as long as a resolution fails."],
    },
    {
      id: "no-preference-between",
      turn: "two-step",
      pattern: "(?:no (?:\\p{Ll}+ )?preference|little to choose) (?:as )?between (?:{gap})[RS] and (?:{gap})[RS]",
      weight: 0.8,
      fires: ["Slovakia said it had no strong preference between a resolution and a presidential statement."],
      rests: ["Slovakia said it had no strong preference between a walk and a resolution."],
    },
    {
      id: "split-the-text",
      turn: "two-step",
      pattern: "{v:split|divide|break|cut} (?:{gap})[RT](?: up)? (?:in|into) (?:two|halves|parts|stages)",
      weight: 0.65,
      fires: ["Kenya suggested splitting the text in two, on the resolution."],
      rests: ["Kenya suggested reading the text in two days, on the resolution."],
    },
    {
      id: "as-a-first-step",
      turn: "two-step",
      pattern:
        "{v:accept|back|support|take|see|regard|welcome|treat|describe|call|want|propose} {gap}S (?:[^.;A]{0,20} )?(?:as |to be )(?:only |just |merely )?(?:an? |the )?(?:first|initial|interim|opening|preliminary)(?:(?: step| stage| move| measure| instal\\p{Ll}+)(?! (?:to|towards?|on the|before)\\b)|(?=[,.;]))",
      weight: 0.85,
      fires: ["The United States would accept a presidential statement as a first step, but wants more."],
      rests: ["The United States would accept a presidential statement as a last word."],
    },
    {
      id: "first-then",
      turn: "two-step",
      pattern:
        "(?:first |initially |begin\\p{Ll}* with |start\\p{Ll}* with |as a first step )[^A-Z.]{0,60}(?:S|statement)[^.]{0,90}?(?:then|later|follow\\p{Ll}*|before|afterwards?|subsequently|next|second|if|so long as|as long as|provided)[^.]{0,60}?(?:R|something stronger|sanctions|vote)",
      weight: 1,
      fires: ["France is proposing to first adopt a presidential statement and then discuss a resolution."],
      rests: ["France is proposing to first hold talks and then discuss a resolution."],
    },
    {
      id: "statement-then",
      turn: "two-step",
      pattern:
        "(?:S|statement) (?:first|now(?! that (?:the |it |A|C|O|J|a ))|as (?:a first|the first|step|an? initial|a) ?(?:step|stage|down ?payment|one)?|to begin with|for now|at this stage|today|at once)(?:,|;)? [^.]{0,80}?(?:then|and|with|before|followed|later|if|to be followed)[^.]{0,80}?(?:R|whatever is necessary|(?:decision|measure|text) with legal force|later|sanctions|T)",
      weight: 0.95,
      fires: ["Chile wants a presidential statement now and a resolution later."],
      rests: ["Chile wants a presidential statement now and nothing else."],
    },
    {
      id: "statement-then-speaker",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:S|statement) (?:first|now(?! that (?:the |it |A|C|O|J|a ))|as (?:a first|the first|step|an? initial|a) ?(?:step|stage|down ?payment|one)?)(?:,|;)? [^.]{0,80}?(?:then|and|before|followed|later|if)?[^.]{0,80}?(?:R|whatever is necessary|legal force|step two|later|sanctions|T)?",
      weight: 0.7,
      fires: ["\"We'll take the presidential statement as step one,\" said Chile's envoy, Ana Rojas."],
      rests: ["\"We'll take the presidential statement home,\" said Chile's envoy, Ana Rojas."],
    },
    {
      id: "two-step-approach",
      turn: "two-step",
      pattern:
        "(?<!\\bas )the first of two (?:steps|stages|resolutions|texts|moves)|[“]?(?:two|three|multi)-(?:step|stage|stages|track|phase|tier|pronged)(?:ed|d)?[”]?(?: (?:approach|process|plan|way|solution|formula|compromise|proposal|strategy))?",
      weight: 0.9,
      fires: ["France proposed a two-step approach to the resolution."],
      rests: ["France proposed a two-state approach."],
    },
    {
      id: "step-by-step",
      turn: "two-step",
      pattern:
        "(?:step[- ]by[- ]step|gradual(?:ly)?|incremental(?:ly)?|phased|staged|[“]?one (?:step|stair|stage) at a time[”]?|in stages|graduated)(?: (?:approach|process|response|way|escalation))",
      weight: 0.6,
      fires: ["Germany favoured a step-by-step approach to the resolution."],
      rests: ["Germany favoured a direct approach to the resolution."],
    },
    {
      id: "statement-and-later",
      general: true,
      turn: "two-step",
      pattern:
        "(?:{v:issue|adopt|agree|suggest|propose|offer|favor|want|have|put out|bank|take|begin with|start with|read}|with|namely) [^.;]{0,50}?S[^.]{0,120}?(?:(?:,|;)? (?:and |but )?(?:only )?then (?:to )?(?:adopt|vote|return|come|put|move|pass|take up|negotiate|bring)[^.]{0,60}?[RT]|,? (?:and )?(?:hold|keep|leav)\\p{Ll}* (?:the )?[RT]|with (?:[^.,;]{0,40}[RT]|the \\p{Ll}+ (?:one|text)) to follow|with sanctions to follow|after which|(?:return|come back) with (?:an? )?(?:\\p{Ll}+ )?R|(?:,| and) (?:a |the )(?:\\p{Ll}+ )?R [^.]{0,60}?(?:once|when|later|next|after|if|in (?:a|the) (?:week|month|new year)))",
      weight: 0.85,
      fires: [
        "Malaysia suggested a presidential statement this week, and then to adopt a resolution in the new year.",
        "France would adopt a presidential statement this week, hold the resolution until the talks are over, then vote it.",
      ],
      rests: ["Malaysia suggested a presidential statement this week and went home."],
    },
    {
      id: "for-the-sequence",
      turn: "two-step",
      pattern:
        "(?:{v:speak} (?:up )?(?:for|in favou?r of)|{v:favor|back|support|like|accept|prefer|endorse}|{v:be} for|{v:go} along with|{v:sign} up (?:to|for)) (?:the |a |J |going |proceeding |moving )?(?:J )?(?:same )?(?:(?:two|three) (?:stages|steps|phases)|(?:doing|taking|having) (?:it|P|things|them|both) in (?:that|this|the) order|sequence|sequencing|sequenced approach|(?:by|in) stages|step by step|two-stage \\p{Ll}+|two-track \\p{Ll}+)",
      weight: 0.85,
      fires: ["On the resolution, Malta and Albania spoke for the sequence."],
      rests: ["On the resolution, Malta spoke for the sequel."],
    },
    {
      id: "forward-stage",
      turn: "two-step",
      pattern:
        "(?:going|go|move|moving|proceed\\p{Ll}*|advance) (?:forward |ahead )?[“]?(?:one (?:step|stair|stage) at a time|in (?:two )?stages|step by step)",
      weight: 0.8,
      fires: ["France advocated going forward “one step at a time” on the statement by the Security Council."],
      rests: ["France advocated going forward on the resolution."],
    },
    {
      id: "either-would-do",
      turn: "two-step",
      pattern:
        "(?:{v:accept|support|back|welcome|take|live with|be content with|be happy with|settle for}|content with|happy with|satisfied with|open to|comfortable with|ready for) (?:\\p{Ll}+ )?(?:either|both)(?: (?:one|of them|a|an|form|forms|option|options|as well|stages))?(?! (?:country|side|sides|countries|parties|governments|texts|drafts|resolutions))",
      weight: 0.9,
      fires: ["The United States would be content with either, a presidential statement or a resolution."],
      rests: ["The United States supports both sides, after the resolution."],
    },
    {
      id: "resolution-or-statement",
      turn: "two-step",
      pattern:
        "(?:{v:support|back|accept|welcome|want|seek|favor|consider|propose|call for|be open to}|open to|ready for|willing to accept|happy with) (?:{gap}|either )?(?:R|S) or (?:{gap})?(?:S|R)",
      weight: 0.75,
      fires: ["South Korea would welcome a resolution or a presidential statement."],
      rests: ["South Korea would welcome a visitor or a guest."],
    },
    {
      id: "welcome-both",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "R would be (?:welcome|fine|good|acceptable) and so would (?:a |the )?[^.]{0,20}S|S would be (?:welcome|fine|good|acceptable) and so would (?:a |the )?[^.]{0,20}R",
      weight: 0.85,
      fires: [
        "South Korea's envoy, Kim Min, said a resolution would be welcome and so would a presidential statement.",
      ],
      rests: ["South Korea's envoy said a resolution would be welcome."],
    },
    {
      id: "prefer-not-choose",
      turn: "two-step",
      pattern:
        "(?:prefer|rather|need|have|like|want|wish) not to choose|(?:not|n't) (?:have|need|wish|want) to choose|on board for both|both (?:stages|steps|texts as)",
      weight: 0.75,
      fires: ["Norway would prefer not to choose between the presidential statement and the resolution."],
      rests: ["Norway would prefer to choose."],
    },
    {
      id: "come-back-resolution",
      turn: "two-step",
      pattern:
        "(?:{v:come|go} back|back|{v:return}) (?:later |soon |again )?(?:with|for|to the council with|to) (?:a |an |the )?(?:\\p{Ll}+ )?R|{v:keep|leave|hold|have} [“]?(?:a |an |the )?(?:\\p{Ll}+ )?R (?:in (?:reserve|hand|its pocket|the drawer)|on (?:the shelf|ice)|up its sleeve|for later|for the next|as (?:a|the) (?:next|second))|(?:unanimity|statement|S) now and (?:sanctions|R|a vote) later",
      weight: 0.75,
      fires: [
        "Washington would be back with a resolution if the presidential statement failed.",
        "Washington is keeping a resolution in reserve behind the presidential statement.",
      ],
      rests: ["Washington would be back with its team."],
    },
    {
      id: "if-fails-resolution",
      turn: "two-step",
      pattern:
        "(?:S|statement)[^.]{0,80}?(?:and|,|but|;)[^.]{0,20}? if (?!not )[^.]{0,80}?(?:R|sanctions|Chapter|vote attached|binding)",
      weight: 0.85,
      fires: ["Britain sets out a presidential statement and, if it is ignored, a resolution."],
      rests: ["Britain sets out a presidential statement and, if asked, reads it."],
    },
    {
      id: "own-plan-steps",
      turn: "two-step",
      pattern:
        "{OWN} (?:\\p{Ll}+ ){0,2}?(?:plan|idea|proposal|formula|compromise|offer|approach|suggestion|way out|preference|T)(?: is| was|:|,| -| –| —| of)[^.]{0,40}?(?:S|statement)(?: first| now|,? followed|,? then| today|[^.]{0,60}? (?:and|then|before|if|later)[^.]{0,80}?(?:R|sanctions|binding))",
      weight: 0.9,
      fires: ["The British plan is a presidential statement first and, if it is ignored, a resolution."],
      rests: ["The British plan is a presidential statement."],
    },
    {
      id: "rather-but-statement",
      turn: "two-step",
      pattern:
        "(?:{v:prefer|favor|want|like}|would (?:rather have|have liked|have preferred)) (?:{gap})R[^.;]{0,40}?,? (?:but|though|although|yet) [^.;]{0,80}?(?:S|statement)[^.;]{0,60}?(?:beats|better than|(?:would|will) (?:do|be (?:enough|acceptable|fine))|acceptable|than (?:nothing|a|no))|(?:{v:prefer|favor|want|like}|would (?:rather have|have liked|have preferred)) (?:{gap})R[^.;]{0,40}?,? (?:but|though|although|yet) [^.;]{0,60}?(?:accept|live with|settle for|take|go along with|content with|happy with) [^.;]{0,30}?(?:S|statement)",
      weight: 0.8,
      fires: ["Chile would prefer a resolution, but could live with a presidential statement."],
      rests: ["Chile would prefer a resolution, but not today."],
    },
    {
      id: "statement-and-resolution-if",
      general: true,
      turn: "two-step",
      pattern:
        "S[^.;]{0,80}?,? (?:and|with|then) (?:also )?(?:a |an |the )?(?:\\p{Ll}+ )?R[^.;]{0,20}? (?:if|when|once|should|later|after|next|in case)\\b|S (?:now|first|today|tonight|this week)[^.;]{0,20}? or (?:a |an )?(?:\\p{Ll}+ )?R (?:next|later|tomorrow|afterwards)",
      weight: 0.9,
      fires: ["Peru would like a presidential statement this week, and a resolution if there is another test."],
      rests: ["Peru would like a presidential statement this week, and a lunch if there is time."],
    },
    {
      id: "compromise-both",
      turn: "two-step",
      pattern:
        "{v:propose|offer|suggest|float|broker|table|advance} (?:a|an|its|the) (?:\\p{Ll}+ )?(?:T|compromise)[^.]{0,80}?(?:S|statement)[^.]{0,60}?R",
      weight: 0.9,
      fires: ["France offered a compromise, a presidential statement before any resolution."],
      rests: ["France offered a compromise on trade."],
    },
    {
      id: "statement-first-and",
      general: true,
      turn: "two-step",
      pattern:
        "S (?:[^.;A]{0,40} )?(?:first|now|today|tonight|at once|this (?:week|month)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)),? (?:[^.;A]{0,60} )?and (?:a |an |the |its |J )?(?:\\p{Ll}+ ){0,2}(?:R|T) (?:[^.;A]{0,30} )?(?:in|by|when|if|should|once|next|later|after|as soon as)(?![a-z])",
      weight: 0.9,
      fires: [
        "Sweden wants the presidential statement rescued first, and the resolution on the table by the end of July.",
        "Ireland proposed a presidential statement in March and a resolution in April.",
      ],
      rests: ["Sweden wants the presidential statement rescued first, and the resolution forgotten."],
    },
    {
      id: "was-whose-idea",
      turn: "two-step",
      pattern:
        "S [^.;A]{0,30}(?:,? and|then|followed by) (?:a |an |the )?(?:\\p{Ll}+ ){0,2}[RT] [^.;A]{0,40}(?:is|was|has been|had been) {OWN} (?:idea|plan|proposal|suggestion|formula|order|sequence)(?![a-z])",
      weight: 0.9,
      fires: ["A presidential statement in March and a resolution in April had been Dublin's idea."],
      rests: ["A presidential statement in March had been Dublin's idea."],
    },
    {
      id: "floor-not-ceiling",
      turn: "two-step",
      holder: "speaker",
      instrument: "statement",
      pattern:
        "[SP] (?:is|was|as|must be|should be) [“]?(?:only )?(?:a floor,? (?:and )?not a ceiling|a (?:beginning|start),? (?:and )?not (?:an|the) end|the (?:beginning|start),? (?:and )?not the end|a comma,? (?:and )?not a full stop|(?:only |just |merely )?(?:the|a) first (?:step|word|stage))",
      weight: 0.6,
      fires: ["The presidential statement was a floor and not a ceiling, the French ambassador said."],
      rests: ["The presidential statement was a ceiling and not a floor, the French ambassador said."],
    },
    {
      id: "consent-on-condition",
      turn: "two-step",
      pattern:
        "{OWN} (?:consent|agreement|assent|yes|nod) to (?:the |a |this )?S [^.;A]{0,50}(?:condition|understanding|promise|provided) [^.;A]{0,30}R(?![a-z])",
      weight: 0.75,
      fires: ["Tokyo's consent to the presidential statement was given only on condition that a resolution follow."],
      rests: ["Tokyo's consent to the presidential statement was given only on condition that it be short."],
    },
    {
      id: "statement-into-resolution",
      turn: "two-step",
      pattern:
        "{v:ask|want|propose|suggest|hope|like|see} [^.;A]{0,24}S (?:to )?(?:later )?(?:be )?(?:turned|made|converted|upgraded|hardened|put) into (?:a )?(?:\\p{Ll}+ )?R(?![a-z])",
      weight: 0.8,
      fires: ["Tokyo asked that the presidential statement be turned into a resolution in due course."],
      rests: ["Tokyo asked that the presidential statement be turned into French."],
    },
    {
      id: "a-two-parter",
      turn: "two-step",
      pattern:
        "{v:want|propose|suggest|favor|prefer|back|like|push for|offer|support|advocate} (?:a |the |this |that )(?:\\p{Ll}+ )?(?:two-parter|double order|one-two)(?![a-z])",
      weight: 0.8,
      fires: ["On the resolution and the presidential statement, Sweden wants a two-parter."],
      rests: ["On the resolution and the presidential statement, Sweden wants a break."],
    },
  ],
};
