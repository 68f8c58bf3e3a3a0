import type { CueTable } from "../cue.ts";

/** A country that takes the stance told of another just before. */
export const echo: CueTable = {
  name: "echo",
  cues: [
    {
      id: "same-view",
      alone: true,
      turn: "same",
      pattern:
        "(?:(?:{v:take|use|make|follow|voice|express|hold|reach|hear|give|choose|sing}|of|on) (?:much |exactly |broadly |roughly )?(?:the|a|to) (?:same|similar) (?:\\p{Ll}+ )?(?:view|line|position|stand|stance|tack|opinion|mind|conclusion|course|verdict|objection|answer|advice|case|argument|way|way out|road|route|path|speech|words|verbs|point|tune|wavelength|boat)|{v:say} (?:something |much |exactly |just )?(?:similar|the same)|{v:tell|give} (?:O|A|C|colleagues|members|others|partners|delegates|everyone) (?:something |much |exactly |just )?(?:similar|the same)(?: thing| answer)?|{v:ask|call|press} for the same|{v:share} (?:\\p{Ll}+ |A's |J )*(?:view|views|opinion|assessment|distaste|enthusiasm|reluctance|caution|impatience|position|misgivings|concerns|doubts|objections|stance|preference|scepticism|skepticism)|{v:speak} to the same (?:effect|purpose)|{v:see} (?:it|this|things|matters|the (?:matter|case|question)) alike|{v:add} (?:its|J) (?:own )?voice(?! (?:to|for|against))|{v:sound} much the same|{v:see} (?:it|this|things|matters) (?:in )?(?:much |exactly )?the same(?: way| light)?|{v:feel} the same|{v:vote|go|lean|decide} the same way|{v:be|stand|end up} on the same side|{v:speak} (?:[^.;]{1,20} and )?in the same sense|{v:echo} (?:\\S+ ){0,3}?(?:view|views|position|concerns|call|sentiment|stance|objections|misgivings|remarks)|{v:make} the same (?:request|appeal|demand|call|point|argument|case|plea|proposal)|{v:support|back|like|favor} (?:that|this|the) (?:order|sequence)|{v:do} likewise|{v:follow} suit|of the same mind|{v:argue|speak|think|reason|talk|write|vote|feel|react|answer} (?:in (?:much )?(?:the same|a similar) (?:way|vein|sense|spirit|terms|fashion|manner)|along (?:much )?(?:the same|those|these|similar|such) lines)|{v:argue|speak|write|vote|react|answer} (?:similarly|likewise)|{v:send|give|deliver|carry|bring|have|convey|hand in} (?:much |exactly )?(?:the|a) (?:same|similar) (?:\\p{Ll}+ )?(?:message|note|letter|signal|warning|answer|word)|{v:second|echo|join|back|share} (?:the|that|this) (?:appeal|call|request|demand|plea|view|warning|argument|opinion|line)(?! (?:for|to|of|that|made|put)(?![a-z])))",
      weight: 0.6,
      fires: ["Russia opposes the resolution. China takes the same view."],
      rests: ["Russia opposes the resolution. China takes the train."],
    },
    {
      id: "at-its-side",
      alone: true,
      turn: "same",
      pattern:
        "with (?:the )?{WHO} (?:at (?:A|(?:its|his|her|their) side)|beside (?:it|them)|in tow|alongside|for company|following suit|close behind)",
      weight: 0.5,
      fires: ["Russia opposes the resolution, with China at its side."],
      rests: ["Russia opposes the resolution, with China in the room."],
    },
    {
      id: "as-others-did",
      turn: "same",
      alone: true,
      pattern:
        "(?:{v:see} (?:it|P|this|things|the (?:matter|question|case))|{v:do|vote|behave|act|like|want}) (?:exactly |just |much )?(?:as|what|whatever) (?:the )?(?<as>A) (?:did|do|does|had|said|says|voted|likes?|wants?|wanted)",
      weight: 0.55,
      fires: ["Ethiopia abstained on the resolution. Moscow did as the Ethiopians did."],
      rests: ["Ethiopia abstained on the resolution. Moscow did as it pleased."],
    },
    {
      id: "did-not",
      turn: "contrary",
      alone: true,
      pattern:
        "(?:did|does|do|would|will|was|were|is|are|could) ?(?:not|n't)(?=[.;]|$|, (?:and|but|though|although|for|because)\\b| (?:—|–|-) )",
      weight: 0.2,
      fires: ["Panama backs the resolution. South Africa does not."],
      rests: ["Panama backs the resolution. South Africa does not comment."],
    },
    {
      id: "side-with",
      alone: true,
      turn: "same",
      pattern:
        "(?:{v:agree|side|vote|stand|go along|line up|be in line|be at one|throw in its lot|make common cause|be in agreement} with|{v:be} (?:all |both )?with|{v:follow|join|back|support|second|echo}|{v:rally|line up|get|stand|be}(?: (?:right|firmly|squarely|close|solidly))? behind|{v:throw|put} its weight behind) (?:the )?(?<as>A)(?=[,.;”]| (?:throughout|all along|from|to the|and|on|in|for once|so|as|but|over|at the|from|almost|closely|word for word|exactly)\\b|$)(?![^.;]{0,40} in (?:a|an|the|that) (?:[^\\s]+ )?(?:letter|complaint|communiqu|declaration|raid|operation|war))",
      weight: 0.5,
      fires: ["Russia opposes the resolution. China sided with Russia.", "Japan wants a resolution. Peru backs Japan."],
      rests: ["Russia opposes the resolution. China met with Russia."],
    },
    {
      id: "on-side-of",
      turn: "same",
      alone: true,
      pattern:
        "{v:take} (?:the )?(?<as>J)(?:'s)? side(?=[,.;]|$| in\\b| on\\b)|{v:be|stand|vote|line up|come down|end up} (?:\\p{Ll}+ly |also |all |both )?on (?:the )?(?<as>[AJ])(?:'s? side)?(?=[,.;]|$| in\\b| along\\b)",
      weight: 0.55,
      fires: ["The United States wants a resolution. Poland is on the American side."],
      rests: ["The United States wants a resolution. Poland is on the eastern side."],
    },
    {
      id: "ellipsis",
      turn: "same",
      alone: true,
      pattern:
        "(?<=^[“]?(?:the |and (?:the )?|but (?:the )?)?){WHO} (?:would|did|does|do|will|is|are|was|were|has|have|had)(?: too)?(?=, (?:but|and|though|if)\\b|[.;])",
      weight: 0.4,
      fires: ["France would vote for the resolution. The Americans would, but they want more."],
      rests: ["France would vote for the resolution. The Americans would like lunch."],
    },
    {
      id: "in-support-of-request",
      turn: "same",
      alone: true,
      pattern:
        "(?:in support of|of support for|messages? of support for) (?:the|this|that) (?:\\p{Ll}+ )?(?:request|appeal|call|demand|bid)(?![\\p{L}])|(?:in support of|{v:support|back|endorse|second|join|echo}) (?:the )?(?<as>J)(?:'s)? (?:\\p{Ll}+ )?(?:request|appeal|call|demand|bid|initiative|plea|wish|view|position|argument|stance|line)(?![\\p{L}])",
      weight: 0.6,
      fires: ["Angola asked for a resolution. Mozambique sent a message in support of the Angolan request."],
      rests: ["Angola asked for a resolution. Mozambique sent a message in support of the Angolan team."],
    },
    {
      id: "make-its-own",
      turn: "same",
      alone: true,
      pattern:
        "{v:make} (?:the|this|that) (?:\\p{Ll}+ )?(?:proposal|idea|plan|demand|request|call|suggestion|view|argument) (?:its|J|his|her|their) own",
      weight: 0.6,
      fires: ["Venezuela wants a resolution. Spain made the demand its own."],
      rests: ["Venezuela wants a resolution. Spain made the soup its own way."],
    },
    {
      id: "like-another",
      turn: "same",
      pattern:
        "(?:like|along with|together with|alongside) (?:the )?(?<as>A),? {WHO}(?= (?:is|was|will|would|has|had|also|\\p{Ll}+ed|\\p{Ll}+s)\\b)",
      weight: 0.35,
      fires: ["Japan wants a resolution. Like Japan, Peru has lost patience."],
      rests: ["Japan wants a resolution. Unlike the others, Peru has patience."],
    },
    {
      id: "others-were",
      alone: true,
      turn: "same",
      pattern:
        "(?:those|these|the others?|the other (?:two|three|one|four|five)|the rest|the second|the third|another|the (?:two|three) (?:others|more)|a (?:second|third)) (?:belonged to|came from|was|were|is|are|being)(?: the)? {WHO}",
      weight: 0.5,
      fires: ["Germany abstained on the resolution. The others were Russia and China."],
      rests: ["Germany abstained on the resolution. The others were asleep, said China."],
    },
    {
      id: "so-did",
      alone: true,
      turn: "same",
      pattern:
        "(?:(?:^[“]?|,? |— |; )(?:as|and so|so)(?:, [^,]{1,60},)? (?:did|do|does|has|have|had|will|would|is|are|was|were|could)|so (?:it )?(?:was|is) (?:it )?for|,? (?:likewise|similarly),?|neither (?:did|does|do|will|would)|nor (?:did|does|do|will|would|could)|along with|together with|as well as) (?:(?:the )?(?:(?:O|[^A.;,]{1,30}),? (?:among them|including|notably)|[^A.;]{1,70}:) )?(?:the )?{WHO}",
      weight: 0.6,
      fires: ["Russia opposes the resolution, as does China."],
      rests: ["Russia opposes the resolution, said China."],
    },
    {
      id: "fragment-same",
      alone: true,
      turn: "same",
      pattern:
        "(?<=^[“]?)(?:and |also |then |likewise,? |similarly,? |so,? too,? )?(?:the )?{WHO}(?:,? (?:too|also|as well|likewise|similarly|from the (?:start|beginning|outset|first)|at once|in the end|for one|even|of course|naturally|eventually|to a lesser degree))?(?=[.!]$|, (?:whose|which|who|with)\\b[^,A]{0,120}\\.$|, (?:though|although|albeit) .{0,200}$)",
      weight: 0.55,
      fires: ["Chile backs the resolution. Peru, from the start.", "Chile backs the resolution. And Peru."],
      rests: ["Chile backs the resolution. Peru spoke from the start."],
    },
    {
      id: "too-comma",
      alone: true,
      turn: "same",
      pattern: "(?<=^|[,;] (?:and |but )?)(?:the )?{WHO}(?:, too| too| neither| either| likewise| as well)(?=[,.])",
      weight: 0.4,
      fires: ["Chile backs the resolution. Peru, too, came round."],
      rests: ["Chile backs the resolution. Peru came round too late."],
    },
    {
      id: "did-likewise",
      alone: true,
      turn: "same",
      pattern:
        "(?:{v:do} (?:so|too|the same|likewise)(?: too| as well| in turn)?(?= ?(?:[,.;]|$|and\\b|after\\b))|says? (?:much |exactly |just )?the same|(?:did|do|does|would do|will do) (?:likewise|the same)(?::|,| -| –| —|;)* (?:the )?{WHO})",
      weight: 0.7,
      fires: ["Germany abstained on the resolution. Others did likewise: Russia and China."],
      rests: ["Germany abstained on the resolution. Others spoke: Russia and China."],
    },
  ],
};
