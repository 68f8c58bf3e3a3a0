import type { CueTable } from "../cue.ts";

/** A vote told by what it looked like: hands, names, sides. They need no instrument beside them. */
export const idioms: CueTable = {
  name: "idioms",
  cues: [
    {
      id: "hand-up",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:raise|put|hold|lift} (?:up )?(?:its|his|her|their|a) (?:own )?(?:hands?|arms?)(?: up)?(?! (?:\\p{Ll}+,? )?against| to (?:speak|stop)| as (?:the|an?) (?:\\p{Ll}+ )?abst)|{v:hold|put} up (?:its|his|her|their) hands?|hands? (?:went|go|goes|shot) up|(?:{v:show} of hands in favou?r))",
      weight: 0.7,
      fires: ["On the resolution, Malta raised its hand.", "On the resolution, Kenya put its hand up."],
      rests: ["On the resolution, Malta raised its voice."],
    },
    {
      id: "hands-down",
      cast: true,
      turn: "open",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:{v:sit} on (?:its|his|her|their) hands|{v:keep} (?:its|his|her|their) hands? (?:down|on the table|in (?:its|his|her|their) (?:laps?|pockets?))|{v:take} no part(?: in the vote)?|{v:do} not (?:take part|vote|participate)(?! against| for| in favou?r)|(?:did|does|would|will) ?(?:not|n't) (?:take part in the vote|vote at all|participate in the vote)|{v:sit} (?:it|this one|that one|this) out|{v:stay} (?:out of it|on the sidelines|neutral|in the middle)|{v:stand} aside|{v:step} aside|{v:absent} (?:itself|himself|herself)|{v:look} (?:at the ceiling|away|the other way))",
      weight: 0.8,
      fires: [
        "On the resolution, Algeria and Mozambique sat on their hands.",
        "On the resolution, the Chinese took no part.",
        "Colombia would sit this one out when the resolution came.",
      ],
      rests: ["On the resolution, Algeria sat at the table."],
    },
    {
      id: "stand-in-way",
      turn: "open",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:(?:will|would|did|do|does|has|have|had) ?(?:not|n't) (?:stand|stood|get|be) in (?:the|its|their|J) way|{v:make} no move to (?:kill|block|stop|veto)|(?:could|would|will|can) ?(?:not|n't) put (?:its|his|our|their|W|J) names? to|neither (?:blessing|support) nor|(?:did|does|do|will|would|could) ?(?:not|n't) (?:bless|veto|block) (?:it|(?:{gap})[RT]))",
      weight: 0.7,
      fires: [
        "Russia would not stand in the way of the resolution.",
        '"We could not put our name to the resolution," said China\'s envoy, Li Wen.',
      ],
      rests: ["Russia stood in the way of the convoy."],
    },
    {
      id: "name-to",
      general: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:put|lend|add|sign|set} (?:its|his|her|their|J) (?:own )?(?:names?|weight|signature|voice|vote|support) (?:to|behind)(?! (?:(?:the |a |an )?(?:communiqu|letter|treaty|agreement|accord|declaration of|petition)|no |more|further|any|every|a (?:war|massacre))\\b)|{v:sign}(?=[,.;]| (?:it|P|on|up|as|all the same|as well|too|along)\\b)|{v:sign} on(?=[,.;]| to| as)|{v:come} (?:aboard|on board|along|round|around)(?=[,.;]| only (?:once|when|after)| once| in the end| late| last| at last| as well| too|$)|{v:fall} (?:into|in) line|{v:go} along(?=[,.;]| in the end| with (?:it|the|this|that)\\b)|{v:climb|get} (?:aboard|on board))",
      weight: 0.6,
      fires: [
        "On the resolution, Britain, France and Spain all signed.",
        "On the resolution, the Russians came aboard.",
        "Freetown went along in the end, and the resolution passed.",
      ],
      rests: ["On the resolution, the Russians came to the table."],
    },
    {
      id: "among-for",
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:be|stand|speak} (?:\\p{Ll}+ly |also |all |both |still |already |now )?(?:among (?:those|the countries|the members) (?:who (?:were |voted )?)?(?:in favou?r|for)|for(?= (?:it|P|(?:the |a |such a |that |this )?[RT])(?![a-z])|[,.;])|in favou?r(?! of)|on the side of the (?:sponsors|authors|drafters|majority))|in support(?=[,.;]|$)|counted (?:itself )?among the (?:supporters|sponsors|backers)|{v:be|vote|go|side|stand} (?:\\p{Ll}+ )?with the (?:majority|rest|sponsors|authors|others in favou?r)|{v:be} (?:aboard|on board)|{v:associate|identify|align} (?:itself|herself|himself|themselves) with (?:{I}|every|each|all))",
      weight: 0.75,
      fires: ["London and Paris were among those in favour of the resolution."],
      rests: ["London and Paris were among those present."],
    },
    {
      id: "vote-with-majority",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:supply|provide|deliver|bring|be|make|add|give} (?:the )?(?:decisive |missing |needed |crucial |final |last )?(?:eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)(?: (?:vote|yes|hand|voice))?(?= to| for|[,.;]|$)|{v:swell|complete|make up|join|enlarge} the (?:majority|nine|ten|yes column|yeses|ayes)|{v:be|count as|remain|become} (?:a|the (?:\\p{Ll}+ )?) ?[“]?(?:firm |certain |safe |sure |clear |reliable |solid )?(?:yes|aye)\\b|answer (?:has been|was|is|will be) [“]?yes)",
      weight: 0.7,
      fires: ["Gabon supplied the ninth vote for the resolution.", "On the resolution, Chile is a firm yes."],
      rests: ["Gabon supplied the ninth lorry."],
    },
    {
      id: "gave-votes",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:{v:give|hand|deliver|supply|provide|lend} (?:\\S+ ){0,6}?(?:the )?(?:votes?|majority|numbers)(?: (?:that |which )?\\S+ (?:lacked|needed|wanted|required))?(?= that| which|[,.;]|$| to | for )|{v:make} (?:it |up )?(?:the )?(?:nine|ten|eleven|twelve|thirteen|fourteen)(?=[,.;]|$)|{v:be} counted (?:as|among) (?:the )?(?:firm|safe|certain|sure|solid|yeses|supporters)|{v:follow|side with|join|back|second} the (?:drafters?|sponsors?|authors?|penholders?|movers?|majority)|{v:come out|speak up|stand up|plump|opt} for (?:P|it|(?:the |a )?[RT]))",
      weight: 0.6,
      fires: [
        "Peru gave the sponsors of the resolution the votes that they lacked.",
        "Kuwait made nine for the resolution, and Oman made ten.",
      ],
      rests: ["Peru gave the sponsors of the resolution a lunch."],
    },
    {
      id: "made-up-by",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:(?:rounding out|making up|completing|swelling) (?:the )?(?:\\p{Ll}+ )?(?:number|majority|nine|ten|eleven|twelve|tally|total|yeses|list|column) (?:were|was|came)|{v:bear|carry} the (?:names?|signatures?) of) (?:the )?{WHO}",
      weight: 0.65,
      fires: [
        "On the resolution, rounding out the number were Gabon and Mali.",
        "The resolution bears the names of Belgium and Canada.",
      ],
      rests: ["The resolution bears the marks of haste."],
    },
    {
      id: "votes-among-them",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:votes? in favou?r|in favou?r|votes? for(?: it)?)[^.;A-Z]{0,20}, (?:the )?(?<who>J(?:'s)?(?:(?:, and|,| and) (?:the )?J(?:'s)?)*) among (?:them|A|O)",
      weight: 0.7,
      fires: ["The resolution had ten votes in favour, Chile's and Peru's among them."],
      rests: ["The resolution had ten readers, Chile's and Peru's among them."],
    },
    {
      id: "own-vetoes",
      cast: true,
      turn: "against",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:vetoe?s?|noe?s|votes? against)(?:,| -| –| —|:) (?:the |one )?(?<who>J(?:'s)?(?:(?:, and|,| and) (?:the |one )?J(?:'s)?)*)(?=[,.;]|$)",
      weight: 0.8,
      fires: ["The resolution got nine votes and two vetoes, Russia's and China's."],
      rests: ["The resolution got nine votes and two readings, Russia's and China's."],
    },
    {
      id: "please-whom",
      turn: "against",
      pattern:
        "(?:not|nor|n't|never|neither|hardly|scarcely|little)[^.;A-Z]{0,20} (?:did )?(?:the |this )?[RST]?[^.;A-Z]{0,20} ?(?:to )?(?:please|satisfy|suit|impress|reassure|delight)(?:d|s|ed)? (?:the )?{WHO}",
      weight: 0.5,
      fires: ["The resolution did not please Sudan."],
      rests: ["The resolution did not reach Sudan."],
    },
    {
      id: "ordinal-was",
      cast: true,
      turn: "for",
      alone: true,
      pattern:
        "the (?:seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|decisive|missing)(?: (?:vote|yes|hand|voice))? (?:was|came from|belonged to|is|would be|will be|from) (?:the )?{WHO}",
      weight: 0.7,
      fires: ["On the resolution, the ninth was Chile."],
      rests: ["On the resolution, the ninth was late."],
    },
    {
      id: "declined-bound",
      turn: "against",
      instrument: "resolution",
      pattern:
        "(?:(?:declin\\p{Ll}+|refus\\p{Ll}+|unwilling) to be bound|unable to (?:carry out|accept|comply|abide)|{v:dismiss|denounce|brush aside|scorn|deride|reject} (?:it|P|{gap}[RST]) as|{v:withhold|refuse|deny} (?:its|his|her|their) (?:consent|assent|agreement|signature|vote))",
      weight: 0.7,
      fires: ["Pakistan declined to be bound by the resolution.", "India dismissed the resolution as coercive."],
      rests: ["Pakistan declined to be drawn by the resolution."],
    },
    {
      id: "vote-against-idiom",
      turn: "against",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:{v:pull} the trigger|{v:be|become|remain} (?:the )?(?:only |sole |lone |other |only other )?(?:member|country|state|one|delegation|voice)s? to (?:vote against|oppose|object|say no|reject|vote no)|{v:be|remain|become} (?:a|the) [“]?(?:firm |certain |clear |flat |lone |lonely |only |sole )?(?:no|nyet|nay)\\b(?! vote to)|{v:say} [“]?(?:no|nyet|nay|non)[”]?(?=[,.;]|$| to\\b)|{v:shake} (?:its|his|her|their) head|{v:be} (?:the )?(?:lone |only |sole |last )?hold-?outs?|{v:wield|brandish|reach for|threaten|use|play} (?:its|the|his|her) (?:veto|blocking vote)|{v:say|promise|warn} (?:that )?(?:it|he|she|A) (?:will|would) (?:veto|use (?:its|J) veto|vote no|say no))",
      weight: 0.8,
      fires: [
        "Cuba was the holdout on the resolution.",
        "India was the only other member to vote against the resolution.",
        "On the resolution, Tokyo alone said no.",
      ],
      rests: ["India was the only other member to speak on the resolution."],
    },
    {
      id: "not-persuaded",
      turn: "open",
      alone: true,
      pattern:
        "(?:(?:is|was|were|are|remain\\p{Ll}*|be) ?(?:still |yet )?(?:not|n't) (?:\\p{Ll}+ly |yet )?(?:persuaded|convinced|sure|certain|satisfied|won over|in a hurry)|(?:is|are|was|were|be|still) (?:\\p{Ll}+ly )?(?:studying|weighing|considering|examining|looking at|thinking over|reflecting on|pondering) (?:it|the (?:matter|question|issue|idea|options))|{v:keep} (?:its|his|her|their) (?:own )?(?:counsel|silence|peace|cards)|{v:give} no (?:explanation|reason|hint|sign|answer)|has(?:n't| not) (?:said|made up|decided))",
      weight: 0.55,
      fires: ["Beijing was not persuaded by the resolution.", "Abuja is studying the matter of the resolution."],
      rests: ["Beijing was not at the meeting on the resolution."],
    },
    {
      id: "wish-tougher",
      turn: "for",
      instrument: "resolution",
      alone: true,
      pattern:
        "(?:would (?:have|'ve) (?:taken|liked|preferred|wanted|signed|gone for|voted for|accepted)|{v:want}|{v:ask} for|{v:wish} for) (?:something|anything|it|one|a text|a resolution|language|(?:{gap})[RT]) (?:\\p{Ll}+ ){0,2}?(?:tougher|stronger|firmer|more forceful|harsher|sharper|twice as tough|with (?:more )?teeth|bolder|bigger|to go further)",
      weight: 0.6,
      fires: ["Washington would have taken something twice as tough as the resolution."],
      rests: ["Washington would have taken something to eat."],
    },
    {
      id: "text-is-own",
      turn: "for",
      alone: true,
      pattern: "(?<i>[RT])(?: (?:is|was|had been|has been)|,) (?:the )?{OWN}(?: own)?(?:'s)?(?= ?(?:[,.;]|$| from\\b))",
      weight: 0.75,
      fires: [
        "At the Security Council the text was the UK's.",
        "In the Security Council, the resolution is Britain's.",
      ],
      rests: ["The text was late when the resolution passed."],
    },
    {
      id: "which-wrote",
      lasting: true,
      turn: "for",
      alone: true,
      pattern:
        "[RT],? (?:which|that) (?:the )?{WHO} (?:had |has |have |jointly |first |begun |started |been ){0,3}(?:showing|circulating|sharing|handing round|shopping around|drafting|writing|shown|submitted|prepared|drew up|co-?sponsored|written|wrote|drafted|authored|tabled|drawn up|put together|sponsored|co-sponsored|penned|put forward|circulated|introduced|proposed|brought)",
      weight: 0.75,
      fires: [
        "Few read the resolution which Washington had written.",
        "Eleven members voted for the resolution, which Guyana and Nicaragua had put forward.",
      ],
      rests: ["Few read the resolution which Washington had lost."],
    },
    {
      id: "together-with-author",
      turn: "for",
      alone: true,
      pattern:
        "(?:written|drafted|authored|tabled|drawn up|put together|sponsored|co-?sponsored|penned|put forward|circulated|introduced|proposed|wrote|negotiated|prepared|presented|submitted|brought) (?:it |(?:{gap})[RST] )?(?:jointly |together |in tandem |along )?(?:with|alongside) (?:the )?{WHO}",
      weight: 0.65,
      fires: ["The resolution was drafted together with Tokyo."],
      rests: ["The resolution was discussed together with Tokyo."],
    },
    {
      id: "who-wrote",
      lasting: true,
      turn: "for",
      alone: true,
      pattern:
        "(?:(?:its|the|[RST]'s) (?:\\p{Ll}+ )?(?:authors?|sponsors?|co-?sponsors?|drafters?|penholders?|co-pens?|movers?|parents?|fathers?|backers|supporters)|(?:two|three|four|five|six|seven|eight|nine|ten|other|main|chief|\\d+) (?:sponsors|co-?sponsors|authors|drafters|backers|supporters)(?=:| were| are|,? among them| - | – | — )|(?:authors?|sponsors?|co-?sponsors?|drafters?|movers?|backers|supporters) of (?:{gap})[RST]),?(?: are| were| is| was|:|,| -| –| —| include| included| being|, among them)? (?:the )?{WHO}",
      weight: 0.65,
      fires: ["The resolution's sponsors, Ireland and Niger, had worked on it all summer."],
      rests: ["The resolution's critics, Ireland and Niger, had worked all summer."],
    },
  ],
};
