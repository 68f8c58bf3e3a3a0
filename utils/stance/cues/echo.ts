import type { CueTable } from "../cue.ts";

/** A country that takes the stance told of another just before. */
export const echo: CueTable = {
  name: "echo",
  cues: [
    {
      id: "same-view",
      turn: "same",
      pattern:
        "(?:{v:take} (?:much |exactly |broadly )?(?:the|a) (?:same|similar) (?:view|line|position|stand|stance)|{v:share} (?:\\p{Ll}+ |A's |J )*(?:view|views|position|misgivings|concerns|doubts|objections|stance)|{v:sound} much the same|{v:feel} the same|{v:echo} (?:\\S+ ){0,3}?(?:view|views|position|concerns|call|sentiment|stance|objections|misgivings|remarks)|{v:agree} with (?:the )?A\\b|{v:side} with (?:the )?A\\b|{v:do} likewise|{v:follow} suit|{v:go} along with (?:the )?A\\b|of the same mind|in agreement with (?:the )?A\\b)",
      weight: 0.6,
      fires: ["Russia opposes the resolution. China takes the same view."],
      rests: ["Russia opposes the resolution. China takes the train."],
    },
    {
      id: "so-did",
      turn: "same",
      pattern:
        "(?:,? (?:as|so) (?:did|do|does|has|have|will|would|is|are)|,? (?:likewise|similarly),?|neither (?:did|does|do|will|would)|nor (?:did|does|do|will|would)|along with|as well as) (?:the )?{WHO}",
      weight: 0.6,
      fires: ["Russia opposes the resolution, as does China."],
      rests: ["Russia opposes the resolution, said China."],
    },
    {
      id: "did-likewise",
      turn: "same",
      pattern: "did (?:likewise|the same)(?::|,| -| –)* (?:the )?{WHO}",
      weight: 0.7,
      fires: ["Germany abstained on the resolution. Others did likewise: Russia and China."],
      rests: ["Germany abstained on the resolution. Others spoke: Russia and China."],
    },
  ],
};
