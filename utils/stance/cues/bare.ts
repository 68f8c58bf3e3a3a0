import type { CueTable } from "../cue.ts";

/** What may stand where the text itself is left unsaid. */
const IT =
  "(?:P|this|that|them|such (?:an? )?\\p{Ll}+|(?:the|any|this|that|such an?) (?:\\p{Ll}+ )?(?:idea|move|plan|step|vote|course|approach|outcome|result|call|request|bid|deal|wording|mission|force|mechanism|renewal|extension|inquiry|investigation|embargo|list|regime|panel|paper|thing|lot|whole))";
const END =
  "(?=[,.;:”]|$| in the end| at last| too\\b| as well| all the same| anyway| at once| from the| and\\b| but\\b| though\\b)";

/** Words of assent, refusal and doubt whose object the reader supplies. They yield to every cue that says more. */
export const bare: CueTable = {
  name: "bare",
  cues: [
    {
      id: "bare-support",
      general: true,
      turn: "for",
      pattern: `{v:support|back|endorse|favor|approve|accept|bless|applaud|champion|second}(?: of)? ${IT}`,
      weight: 0.5,
      fires: ["The resolution is on the table. China backs the idea."],
      rests: ["The resolution is on the table. China backs the rebels."],
    },
    {
      id: "set-against",
      turn: "against",
      pattern: "{v:be|remain} (?:\\p{Ll}+ ){0,2}?(?:set|dead|firmly|flatly) against(?: it| P)?(?=[,.;]|$)",
      weight: 0.65,
      fires: ["Japan backs the resolution. Brazil is equally set against."],
      rests: ["Japan backs the resolution. Brazil is set against the wind."],
    },
    {
      id: "deplore-outcome",
      reaction: true,
      turn: "against",
      instrument: "resolution",
      pattern:
        "{v:deplore|regret|lament|bemoan|decry|denounce|criticize|criticise} the (?:\\p{Ll}+ )?(?:result|outcome|vote|decision)(?! (?:of the )?(?:election|court))",
      weight: 0.55,
      fires: ["The Council passed the resolution. China deplored the result."],
      rests: ["The Council passed the resolution. China deplored the delay."],
    },
    {
      id: "bare-oppose",
      general: true,
      turn: "against",
      pattern: `{v:oppose|reject|resist|fight|condemn|denounce|dismiss|block|deplore|object to|stand against} ${IT}`,
      weight: 0.5,
      fires: ["The resolution is on the table. China resists the idea."],
      rests: ["The resolution is on the table. China resists the rebels."],
    },
    {
      id: "bare-against",
      general: true,
      turn: "against",
      pattern: `(?:{v:be|stand|speak|come out|remain|argue} (?:\\p{Ll}+ly |dead |still |all |both |also )*(?:against|opposed)|(?<!J )(?<!'s ){v:object|demur|balk|baulk|refuse|resist})${END}`,
      weight: 0.45,
      fires: [
        "The resolution is on the table. China and Cuba are against.",
        "The resolution came late. Cuba objected.",
      ],
      rests: ["The resolution is on the table. China and Cuba are against the clock."],
    },
    {
      id: "bare-agree",
      general: true,
      turn: "for",
      pattern: `(?<!(?:\\bits|their|his|J|J's|\\bthe|\\bof|without) ){v:agree|assent|consent|acquiesce|oblige|concur|approve|relent|give way|give in|yield|come round}(?: to (?:it|P|this|that)| with (?:it|P|this|that))?${END}`,
      weight: 0.4,
      fires: ["The resolution is on the table. Peru agreed in the end."],
      rests: ["The resolution is on the table. Peru agreed to meet."],
    },
    {
      id: "for-doing",
      general: true,
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:be|come out|speak} (?:all |still |now |also |both )*(?:for|in favou?r of) (?:lifting|ending|imposing|extending|renewing|sending|authori[sz]ing|keeping|adopting|passing|tightening|condemning)\\b",
      weight: 0.5,
      fires: ["On the resolution, Somalia was for lifting the embargo."],
      rests: ["On the resolution, Somalia was for lunch."],
    },
    {
      id: "bare-content",
      general: true,
      reaction: true,
      turn: "for",
      pattern: `(?:{v:be|seem|sound|feel} |(?:{v:declare|pronounce|profess|call} (?:itself|himself|herself|themselves) ))(?:\\p{Ll}+ly |quite |very |more than |also |all |both )*(?:content|satisfied|pleased|happy|delighted|comfortable|enthusiastic|supportive|positive|on side|all for it|for it|willing)(?: enough)?(?: with (?:it|P|this|that|what|both|either|{gap}[RST]))?(?: there (?:is|was)| it (?:has|had|got))?${END}`,
      weight: 0.4,
      fires: ["The resolution is on the table. Peru declared itself satisfied."],
      rests: ["The resolution is on the table. Peru declared itself a republic."],
    },
    {
      id: "bare-like",
      general: true,
      turn: "for",
      pattern: `(?:(?<!(?:\\bit|this|that|anything|something|nothing|text|\\bone|paper|much|things|looks?|looked|is|was) ){v:like|love|relish|care for|warm to|take to|push hard for|fancy} ${IT}|{v:push|press|lobby|fight|work} hard(?=[,.;]|$| for (?:it|P)))`,
      weight: 0.4,
      fires: ["The resolution is on the table. Peru likes the idea."],
      rests: ["The resolution is on the table. Peru likes the rain."],
    },
    {
      id: "bare-unhappy",
      general: true,
      reaction: true,
      turn: "against",
      pattern: `(?:{v:be|seem|sound|feel} |(?:{v:declare|pronounce|profess} (?:itself|himself|herself|themselves) ))(?:\\p{Ll}+ly |quite |very |also |all |both )*(?:unhappy|displeased|furious|dismayed|unimpressed|hostile|dissatisfied|incensed|scathing|dismissive|appalled)(?: with| about| at| by)?(?: (?:it|P|this|that|{gap}[RST]))?${END}|{v:voice|express} (?:\\p{Ll}+ )?(?:regret|disappointment|dismay|anger|outrage)${END}|{v:call|find} the (?:result|outcome|vote) (?:\\p{Ll}+ )?(?:regrettable|disappointing|shameful|deplorable|a (?:shame|disgrace|pity|sad))`,
      weight: 0.4,
      fires: ["The resolution passed. Sudan was unimpressed."],
      rests: ["The resolution passed. Sudan was large."],
    },
    {
      id: "bare-torn",
      general: true,
      turn: "open",
      pattern: `(?:{v:be|seem|sound|feel|stay|remain|keep} |(?:{v:declare|pronounce|profess} (?:itself|himself|herself|themselves) ))(?:\\p{Ll}+ly |quite |very |also |still |all |both |more )*(?:torn|undecided|uncertain|unsure|uncommitted|ambivalent|cagey|coy|evasive|tight-lipped|silent|neutral|uneasy|cool|lukewarm|wary|cautious|sceptical|skeptical|in two minds|of two minds|on the fence)(?: about| on| over| of| towards?)?(?: (?:it|P|this|that|{gap}[RST]))?${END}`,
      weight: 0.5,
      fires: ["The resolution is on the table. Brazil pronounced itself torn."],
      rests: ["The resolution is on the table. Brazil is large."],
    },
    {
      id: "bare-wait",
      general: true,
      turn: "open",
      pattern:
        "(?:(?<!(?:tired of|weary of|sick of|done|fed up with|point in|sense in|use in|without|than|instead of|not) ){v:wait|hold off|stall|temporize|temporise|prevaricate|procrastinate}(?= for (?:instructions|word|its|a|the|orders|guidance|more)| to (?:hear|see|know)| until| on (?:instructions|its)|[,.;]|$)|{v:want|need|like|wish} to (?:(?:hear|know|study|wait|sleep on)\\b|(?:see|read) (?:what|how|whether|who|which|both|more|all|the (?:final|full|whole|report|findings|evidence)))|{v:want|need|ask for|request|like|plead for} (?:\\S+ )?(?:more )?time\\b|(?:(?:have|has|had) to|will|would|must|{v:prefer} to) wait and see|{v:think|talk} (?:about it|P|it over)|{v:think} (?:about|over|it over) (?:P|it)|before (?:it|he|she|A) (?:will |would )?(?:commits?|decides?|makes? up)|waiting (?:for|to hear)|(?:will|would|did|does|could) ?(?:not|n't) (?:commit|be hurried|be rushed|be drawn|say))",
      weight: 0.5,
      fires: [
        "The resolution is on the table. Japan was waiting to hear from Tokyo.",
        "The resolution is on the table. Russia wants to hear both sides.",
      ],
      rests: [
        "The resolution is on the table. Japan was waiting at the airport.",
        "The resolution is on the table. Japan sees no point in waiting.",
      ],
    },
    {
      id: "own-support",
      general: true,
      turn: "for",
      pattern:
        "(?<!(?:withdr(?:ew|aw|awing|awn)|dropp(?:ed|ing)|end(?:ed|ing)|pull(?:ed|ing)|lost|losing|los(?:e|es)|without|withh(?:old|olds|eld|olding)) ){OWN} (?:own |full |firm |strong |early |public |quiet )?(?:(?<=(?:had|has|have|won|wins|got|gets|secured|needs|needed|with) [^.;]{0,24})vote|support|backing|blessing|approval|(?<=(?:g[ai]ve|gives|given|won|wins|got) (?:its|J) [^.;]{0,12})(?:consent|assent)|endorsement|sponsorship)(?! (?:for|of|to) (?:the )?(?:A|J|O|government|regime|president|rebels|war|opposition))(?=[,.;]| (?:was|is|had|has|came|never|to|behind|of|as|in|were|and)\\b| for (?:[^\\s;:A]+ ){0,4}[RSTP]|$)",
      weight: 0.5,
      fires: ["The resolution had Russia's vote.", "France's backing for the resolution was never in question."],
      rests: ["The resolution ignored Russia's support for Syria."],
    },
    {
      id: "too-soon",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:(?<i>[RST])|it|P|this|that|the (?:\\p{Ll}+ )?(?:idea|move|step|vote|plan)|(?:lifting|imposing|adopting|sending|voting)[^.;]{0,30}) (?:(?:by|from|in|at|before) (?:the )?C )?(?:[^A-Z.;]{0,20} )?(?:is|was|would be|will be|were|'s) [“]?(?:\\p{Ll}+ )?(?:premature|too (?:early|soon|far|harsh|much)|unfair|unwise|an? [“]?(?:\\p{Ll}+ )?(?:intrusion|interference|affront|insult|provocation|trap|farce|fig leaf|blank cheque|blank check|licence|license|pretext|precedent|diversion|distraction|solution of despair))",
      weight: 0.5,
      fires: ["Cuba's envoy, Rosa Diaz, said the resolution was a pretext."],
      rests: ["Cuba's envoy, Rosa Diaz, said the resolution was long."],
    },
  ],
};
