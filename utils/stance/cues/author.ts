import type { CueTable } from "../cue.ts";

/** Writing, tabling and sponsoring an instrument; "the British draft", "drafted by", "French-backed". */
export const author: CueTable = {
  name: "author",
  cues: [
    {
      id: "draft-instrument",
      general: true,
      turn: "for",
      pattern:
        "(?<!(?:\\bat|J|J's|\\bthe) )(?:{v:draft|circulate|table|introduce|submit|present|sponsor|distribute|craft|propose|author|pen|unveil|float|initiate|prepare|launch|offer|produce|finalize|finalise|tweak}|(?:{v:write})(?! that(?![a-z]))|co-?sponsor(?:s|ed|ing)?|re-?submit(?:s|ted|ting)?|{v:put|bring} (?:forward|together|in)|brought forward|{v:draw} up|{v:come} up with) (?:{I}|(?:most|much|half|part|all) of the (?:language|wording|words))",
      weight: 0.9,
      fires: [
        "Britain circulated a draft resolution.",
        "Tunisia has drafted a press statement.",
        "Russia put forward a rival resolution.",
      ],
      rests: ["Officers circulated a photograph.", "The council introduced a resolution."],
    },
    {
      id: "hand-round-draft",
      turn: "for",
      pattern:
        "{v:hand|give|send|show|pass|present} (?:out |round |around )?[^.;]{0,40}? (?:an? |its |J )(?:\\p{Ll}+ )?(?<i>T)(?: (?:of|for) {gap}[RS])?",
      weight: 0.65,
      fires: ["The United States handed its partners a draft of the resolution."],
      rests: ["The United States handed its partners a map before the resolution."],
    },
    {
      id: "are-sponsors",
      lasting: true,
      alone: true,
      turn: "for",
      pattern:
        "{v:be} (?:both |all |also |now |again |still |listed as |named as )*(?:an? |the |its |J )?(?:(?!among|of)\\p{Ll}+ ){0,2}?(?:fellow[- ])?(?:co-?)?(?:sponsors?|authors?)(?! of (?:terror|the (?:talks|peace|report|study)))(?: of {I})?(?=[,.;]|$| of| and| along| too)",
      weight: 0.75,
      fires: [
        "Canada, France and Britain were fellow-sponsors of the resolution.",
        "Norway is a co-sponsor of the resolution.",
      ],
      rests: ["Norway is a sponsor of the talks, resolution or not."],
    },
    {
      id: "with-partners",
      lasting: true,
      turn: "for",
      pattern:
        "(?<i>[RST]),? (?:\\p{Ll}+ly )?(?:together |jointly |along )?with (?:the )?{WHO} as (?:its |J )?(?:partners?|co-?sponsors?|co-?authors?|fellow sponsors?|joint sponsors?)",
      weight: 0.85,
      fires: ["Malaysia brought the draft resolution, with Australia, Belgium and Ukraine as partners."],
      rests: ["Malaysia read the draft resolution, with Australia, Belgium and Ukraine as neighbours."],
    },
    {
      id: "put-to-vote",
      turn: "for",
      pattern:
        "(?:{v:put|bring|push|force|press|rush} (?:\\S+ ){0,6}?(?:to|for|in|into) (?:a |the )?(?:vote|blue)|{v:force|call|demand|request|schedule|seek} (?:a|an|the) (?:\\p{Ll}+ )?vote on)(?: {I})?",
      weight: 0.75,
      fires: ["The United States will put the draft to a vote on Friday."],
      rests: ["The United States lost the vote.", "Russia will veto the draft resolution if it is put to a vote."],
    },
    {
      id: "by-author",
      lasting: true,
      turn: "for",
      pattern:
        "(?<i>[RST])(?: [^A-Z.;]{0,60}?)?,? (?:(?:formally |jointly |originally |initially |first |largely |mostly )?(?:drafted|proposed|sponsored|co-?sponsored|tabled|submitted|introduced|circulated|handed in|handed round|filed|moved|written|presented|authored|penned|put forward|put before \\S+(?: \\S+)?|brought to a vote|drawn up|put together|worked out|prepared|crafted|championed|pushed|brought forward|brought|offered|backed|supported|promoted|initiated|favou?red|advanced|sought|led|endorsed)) (?:(?:in|at|before) {C} |to {C} |jointly |last \\p{Ll}+ |on \\p{Ll}+ |this \\p{Ll}+ |by \\p{Ll}+ )?by (?:(?:O|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|\\d+) (?:other )?(?:countries|members|states|nations|O))(?: (?:on|of) (?:the )?C)?(?:,|:| -| —| –)? (?:including |among them |notably |such as )?)?(?:both )?(?:the )?{WHO}",
      weight: 0.9,
      fires: [
        "The draft resolution put before the Security Council by France and Mexico goes to a vote.",
        "A presidential statement drafted by Kenya was ready.",
      ],
      rests: ["The draft resolution was adopted by the council."],
    },
    {
      id: "was-backed-by",
      lasting: true,
      general: true,
      turn: "for",
      pattern:
        "(?<!(?:fighters|rebels|forces|militias?|militants|troops|groups?|gunmen|separatists|insurgents|guerrillas|army|government|regime|movement|party|coalition|soldiers|factions?|side|warlords?|president|men|units|plan|peace|economy),? )(?<!(?:groups?|fighters|rebels|forces|movement|militias?|party|government|separatists|faction|army|insurgents),? (?:which|who|that) (?:is|are|was|were|has been|have been) )(?:backed|supported|endorsed|sponsored|co-?sponsored|drafted|drawn up|put together|written|prepared|championed|joined|seconded|tabled|favou?red|put forward|introduced|proposed) (?:strongly |also |only |notably |mainly |jointly )?by (?:(?:the )?(?:O|(?:\\p{Ll}+ |\\d+ ){1,2}(?:\\p{Ll}+ )?(?:members|countries|states|nations))(?:,|:| ?-{1,2}| ?—| ?–) ?)?(?:the )?{WHO}",
      weight: 0.6,
      fires: ["It goes to a vote on the resolution, seconded by Britain, Spain and Chile."],
      rests: ["The rebels were armed by Britain."],
    },
    {
      id: "hyphen-author",
      lasting: true,
      turn: "for",
      pattern:
        "{OWN}-(?:drafted|proposed|sponsored|written|authored|backed|led|penned|tabled|supported|initiated|inspired|introduced|favou?red|crafted) (?:[^\\s;:]+ ){0,5}?(?<i>[RST])",
      weight: 0.85,
      fires: [
        "The Japan-proposed resolution goes to a vote.",
        "The French-drafted text was ready for the Security Council.",
      ],
      rests: ["The Japanese-made car was in the resolution's way."],
    },
    {
      id: "own-draft",
      general: true,
      turn: "for",
      pattern:
        "(?<who>J)(?:'s?)? (?:own |revised |rival |proposed |original |latest |new |first |second |initial |toughened |watered-down |compromise |amended |competing |alternative |separate |short |joint |planned |counter-?)*(?<i>[RT])(?! (?:was rejected|veto))(?![a-z])",
      weight: 0.55,
      fires: ["The British draft was handed out to the Security Council.", "Japan's draft resolution is ready."],
      rests: ["The British demanded a draft."],
    },
    {
      id: "own-proposal-verb",
      turn: "for",
      pattern:
        "{OWN} (?:proposal|plan|initiative|bid|attempt|push|drive|effort|efforts|move|call|calls|campaign|request|demand|demands|quest|announcement that A would seek|motion) (?:to (?:have|get|see|impose|adopt|pass|win|secure|push|introduce|obtain|extend|renew|authori[sz]e|put)|for|in|at) (?:[^\\s;:A]+ ){0,3}?(?<i>[RST])",
      weight: 0.75,
      fires: [
        "Japan's push for a resolution gained ground.",
        "The French call for sanctions at the Security Council was heard.",
      ],
      rests: ["Japan's push for a trade deal gained ground long after the resolution."],
    },
    {
      id: "sponsor-list",
      turn: "for",
      pattern:
        "(?:sponsors|co-?sponsors|backers|supporters|authors|drafters|co-?authors|proponents|champions|advocates|those (?:in favou?r|behind it|backing it|supporting it)|countries (?:in favou?r|backing|behind|supporting|that (?:agreed|back|backed|support|supported))) ?(?:of \\S+(?: \\S+)? ?)?(?:,? (?:who|which) (?:include[sd]?|are|were)|,? among them|,? led by|,? including|(?<= )(?:include[sd]?|are|were|is|-|–|—|being|such as|like|including|to include)|:)(?: also)? (?:the )?{WHO}",
      weight: 0.85,
      fires: ["Other backers of the resolution include Britain, Greece and Peru."],
      rests: ["Critics include Britain and Greece."],
    },
    {
      id: "one-of-backers",
      turn: "for",
      pattern:
        "(?:one of|among|a) (?:the )?(?:\\p{Ll}+ )?(?:O|countries|states|nations|members|sponsors|co-?sponsors|backers|supporters|authors|drafters|proponents|champions|advocates)(?! (?:that|who|which) (?!agreed|back|support|draft|propos|sponsor))(?: that (?:agreed to|back|backed|support|supported|drafted|proposed|sponsored)| of| behind| backing)? {I}",
      weight: 0.75,
      fires: [
        "Chile is one of the countries that agreed to the resolution.",
        "Spain is among the sponsors of the draft.",
      ],
      rests: ["Chile is one of the countries that neighbour Peru."],
    },
    {
      id: "with-among-supporters",
      alone: true,
      turn: "for",
      pattern:
        "with (?:the )?{WHO} among (?:its|the|J) (?:\\p{Ll}+ )?(?:supporters|sponsors|co-?sponsors|backers|authors)",
      weight: 0.8,
      fires: ["The resolution came up on Friday, with Argentina, Canada and France among its sponsors."],
      rests: ["The resolution came up on Friday, with Argentina, Canada and France among its readers."],
    },
    {
      id: "is-supporter-of",
      turn: "for",
      pattern:
        "{v:be|remain|become} (?:the|a|an|its|J|one of the|among the) (?:[^\\s,.;A]+ ){0,3}?(?:supporters?|backers?|advocates?|champions?|proponents?|promoters?) of (?:{gap})(?<i>[RST])",
      weight: 0.75,
      fires: ["France is the strongest supporter of the resolution."],
      rests: ["France is the strongest supporter of the rebels."],
    },
    {
      id: "is-opponent-of",
      turn: "against",
      pattern:
        "{v:be|remain|become} (?:the|a|an|its|J|one of the|among the) (?:[^\\s,.;A]+ ){0,3}?(?:opponents?|critics?|enem(?:y|ies)|foes?) of (?:{gap})(?<i>[RST])",
      weight: 0.75,
      fires: ["Cuba is the loudest opponent of the resolution."],
      rests: ["Cuba is the loudest opponent of the rebels."],
    },
    {
      id: "group-brackets",
      turn: "for",
      pattern:
        "(?:{v:table|introduce|submit|present|draft|circulate|sponsor|propose|put forward}|(?<i>[RST]))[^.;]{0,60}? (?:on behalf of|in the name of|with the (?:support|backing) of|with backing from|with support from) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:\\p{Ll}+|O)(?:,| [-–—]|:) (?:itself, )?)?(?:the )?{WHO}",
      weight: 0.7,
      fires: ["Mali tabled the resolution on behalf of Chad, Niger and Senegal."],
      rests: ["Mali spoke in the name of peace."],
    },
    {
      id: "hold-pen",
      turn: "for",
      pattern:
        "(?:{v:hold} the pen|penholders?|{v:take} the lead (?:on|in drafting)|spearhead(?:s|ed|ing)?|main (?:sponsor|author)|lead (?:sponsor|author|country))(?: (?:of|on|for|in) {I})?",
      weight: 0.6,
      fires: ["Britain holds the pen on the resolution."],
      rests: ["Britain holds the key."],
    },
    {
      id: "announce-draft",
      turn: "for",
      pattern:
        "{v:announce|present|reveal|outline} (?:plans for|that it (?:had|would) (?:table|draft|circulate|submit|seek|propose)) {I}",
      weight: 0.75,
      fires: ["Egypt announced plans for a resolution in the Security Council."],
      rests: ["Egypt announced plans for a canal."],
    },
    {
      id: "revive-text",
      turn: "for",
      pattern: "{v:revive|resurrect|relaunch|amend|revise|redraft|rework|soften|toughen|adopt as its own|take up} {I}",
      weight: 0.5,
      fires: ["Senegal and Malaysia revived the resolution."],
      rests: ["Senegal revived its farms."],
    },
    {
      id: "beef-up",
      turn: "for",
      pattern: "{v:beef|toughen|strengthen|stiffen|sharpen|broaden}(?: up)? {R}",
      weight: 0.5,
      fires: ["Washington hoped to toughen the resolution."],
      rests: ["Washington hoped to beef up the force."],
    },
    {
      id: "lay-on-table",
      turn: "for",
      pattern:
        "{v:lay|put|place|set|bring} (?:it|P|(?:{gap})[RST]) (?:on|before|to|in front of) (?:the (?:table|members|council)|C|A)",
      weight: 0.7,
      fires: ["Britain laid the resolution on the table."],
      rests: ["Britain laid its cards on the table before the resolution."],
    },
    {
      id: "trigger-sanctions",
      turn: "for",
      pattern:
        "(?:{v:begin|start|initiate|trigger|launch|activate|invoke|set in motion|reactivate} (?:the )?(?:process|procedure|mechanism|steps?|move|countdown|return|reimposition|snapback|restoration)? ?(?:of|for|to) {gap}(?<i>R)|{v:move|act} to (?:re-?)?(?:impose|restore|bring back|snap back|introduce) {gap}R)",
      weight: 0.7,
      fires: ["Britain has begun the process of restoring UN sanctions at the Security Council."],
      rests: ["Britain has begun the process of leaving."],
    },
    {
      id: "own-call-on-un",
      turn: "for",
      pattern:
        "{OWN} (?:\\p{Ll}+ )?(?:calls?|demands?|appeals?|pleas?|push|request) (?:for|to|on|that) (?:the )?(?:C|united nations|un|u\\.n\\.|world body|council) (?:to )?{I}",
      weight: 0.8,
      fires: ["Britain renewed its call for the United Nations to apply sanctions through the Security Council."],
      rests: ["Britain renewed its call for the United Nations to apply itself."],
    },
    {
      id: "withdraw-own",
      turn: "open",
      pattern:
        "{v:withdraw|pull|shelve|postpone|suspend|abandon|drop} (?:back )?(?:its |their |the |a )?(?:sponsorship|support|request|backing|(?!(?:\\p{Ll}+ )?(?:reservations?|objections?|opposition|resistance|hold|threat|veto)){gap}[RST])",
      weight: 0.55,
      fires: ["Egypt withdrew its sponsorship of the resolution."],
      rests: ["Egypt withdrew its troops."],
    },
    {
      id: "its-project",
      general: true,
      turn: "for",
      pattern:
        "(?<i>[RST]) (?:is|was|has been|had been) (?:very much |largely |mainly |in part )?(?:the (?:work|idea|project|brainchild|initiative|handiwork) of |)(?:the )?{WHO}(?:'s)?(?: (?:work|idea|project|brainchild|initiative|handiwork|doing))?|(?<=R (?:is|was|has been|had been) (?:very much |largely |mainly |in part )?(?:J|A's) (?:own )?(?:work|idea|project|brainchild|initiative|handiwork|doing),? and (?:also )?that of (?:the )?){WHO}",
      weight: 0.55,
      fires: ["The resolution was the work of Britain and France."],
      rests: ["The resolution was late."],
    },
  ],
};
