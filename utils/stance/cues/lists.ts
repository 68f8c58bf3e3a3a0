import type { CueTable } from "../cue.ts";

/** "was one of four members", which then tells what it did with them. */
const ONE_OF =
  "{v:be} (?:\\p{Ll}+ )?(?:one of|among) (?:the )?(?:\\p{Ll}+ |\\d+ ){0,2}(?:O|members|countries|those|states|nations|delegations)(?: (?:on|in|of) {C})? ";
/** "among the countries that", which then tells what they did. */
const THOSE_THAT = "(?:that|who|which|those|countries|members|states|nations|O) ";
/** "… it were A and B": the list behind. */
const WERE =
  "(?: (?:it|them|{I}))?(?: [^.;:A]{0,30})? (?:were|was|are|is|include|includes|included|-|–|—)(?: also)? (?:the )?{WHO}";
const VOTED = "(?:voted|votes|spoke|came out|were) ";
/** "… the draft, among them A and B" */
const AMONG_THEM = " (?:it|{I}),? (?:among them|including|notably|such as|led by) (?:the )?{WHO}";

/** Countries told as a list behind what they did: "those that put their names to it were …". */
export const lists: CueTable = {
  name: "lists",
  cues: [
    {
      id: "voted-for-among-them",
      cast: true,
      alone: true,
      turn: "for",
      pattern: `${VOTED}(?:for|in favou?r(?: of)?)${AMONG_THEM}`,
      weight: 0.9,
      fires: ["Eight members voted for the resolution, among them the United States, Britain and Ecuador."],
      rests: ["Eight members read the resolution, among them the United States, Britain and Ecuador."],
    },
    {
      id: "voted-against-among-them",
      cast: true,
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern: `${VOTED}(?:against|down)${AMONG_THEM}`,
      weight: 0.9,
      fires: ["Four members voted against the resolution, among them Cuba and Yemen."],
      rests: ["Four members read the resolution, among them Cuba and Yemen."],
    },
    {
      id: "list-behind-authors",
      lasting: true,
      turn: "for",
      pattern:
        "(?:O|(?:\\p{Ll}+|\\d+) (?:countries|members|states|nations|delegations)) (?:had |have )?(?:brought|tabled|drafted|sponsored|co-?sponsored|circulated|put forward|introduced|backed|supported|submitted|proposed|written|wrote|drew up|voted for) {I}[^.;:A]{0,40}(?::| -{1,2}| –| —) (?:the )?{WHO}",
      weight: 0.85,
      fires: ["Four countries had brought the resolution to the floor: New Zealand, Malaysia and Senegal."],
      rests: ["Four countries had read the resolution on the floor: New Zealand, Malaysia and Senegal."],
    },
    {
      id: "with-other-authors",
      lasting: true,
      turn: "for",
      pattern:
        "{WHO},? (?:and|along with|together with|with) (?:the |its |J )?(?:\\p{Ll}+ |\\d+ ){0,2}?(?:other |others|O|countries|nations|members|states)(?: ?(?:countries|nations|members|states|O))?(?: (?:on|in|of) {C})? (?:that|which|who) (?:had |have )?(?:back(?:ed)?|sponsor(?:ed)?|co-?sponsor(?:ed)?|draft(?:ed)?|support(?:ed)?|wrote|tabled|proposed|voted for|signed) {I}",
      weight: 0.75,
      fires: ["The delay spared the United States and the 15 other nations that sponsored the resolution a defeat."],
      rests: ["The delay spared the United States and the 15 other nations that read the resolution a defeat."],
    },
    {
      id: "plan-by",
      lasting: true,
      turn: "for",
      pattern:
        "(?:plan|package|initiative|scheme) (?:[^.;A]{0,20} )?(?:put forward|submitted|tabled|sponsored|drafted|co-?sponsored) by (?:the )?{WHO}",
      weight: 0.6,
      fires: ["On the resolution, the plan put forward by Malaysia and Ukraine drew 11 votes."],
      rests: ["On the resolution, the plan read out by Malaysia drew 11 laughs."],
    },
    {
      id: "among-those-abstaining",
      cast: true,
      alone: true,
      turn: "open",
      instrument: "resolution",
      pattern: `${ONE_OF}(?:(?:that|who|which) (?:had |have )?abstained|abstaining|to abstain)`,
      weight: 0.9,
      fires: ["Guatemala was among eight members that abstained on the resolution."],
      rests: ["Guatemala was among eight members that asked for the resolution."],
    },
    {
      id: "among-those-against",
      cast: true,
      alone: true,
      turn: "against",
      instrument: "resolution",
      pattern: `${ONE_OF}(?:(?:that|who|which) (?:had |have )?(?:voted (?:against|no)|opposed|rejected)|(?:opposing|voting against|rejecting)|to (?:vote against|oppose|reject))`,
      weight: 0.9,
      fires: ["Libya was one of four members that voted against the resolution."],
      rests: ["Libya was one of four members that asked for the resolution."],
    },
    {
      id: "list-for",
      turn: "for",
      pattern: `${THOSE_THAT}(?:had |have |also |later |since ){0,2}(?:{v:put} (?:its|their|J) names? (?:to|on|behind)|co-?sponsor(?:ed|ing|s)?|sponsor(?:ed|ing|s)?|signed(?: up)?(?: to| on to| on)?|back(?:ed|ing|s)?|support(?:ed|ing|s)?|endors(?:ed|ing|es)|favou?r(?:ed|ing|s)?|{v:speak} (?:up )?for|in favou?r of|behind)${WERE}`,
      weight: 0.85,
      fires: [
        "Among the countries outside the Council that put their names to the resolution were Germany and Poland.",
        "Those that co-sponsored the resolution included Germany and Poland.",
      ],
      rests: ["Among the countries that read the resolution were Germany and Poland."],
    },
    {
      id: "list-against",
      turn: "against",
      instrument: "resolution",
      pattern: `${THOSE_THAT}(?:had |have |also |later |still ){0,2}(?:oppos(?:ed|ing|es)|reject(?:ed|ing|s)?|resist(?:ed|ing|s)?|object(?:ed|ing|s)?(?: to)?|block(?:ed|ing|s)?|{v:speak} (?:up )?against|against)${WERE}`,
      weight: 0.8,
      fires: ["Among those who opposed the resolution were Cuba and Syria."],
      rests: ["Among those who read the resolution were Cuba and Syria."],
    },
  ],
};
