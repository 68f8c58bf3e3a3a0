import type { CueTable } from "../cue.ts";
import { asked, COUNCIL, MEMBERS, SPEAK, should } from "./frames.ts";

const REJECT =
  "(?:(?:reject|oppose|block|throw out|vote down|vote against|turn down|shelve|drop|withdraw|scrap|abandon|bury|set aside|put aside|dismiss|defeat|resist) (?:any (?:such )?|all )?{I}|(?:vote|throw|turn|send) (?:{gap}[RST]|it|P) (?:down|out|back)|(?:reject|vote against|vote down|throw out|turn down|withdraw|drop|shelve|pull|scrap|tear up|think again|reconsider)(?![\\p{L}]))";
const REGION =
  "(?:[AOJ]|africans?|asians?|arabs?|europeans?|latin|region|regional|neighbou?rs|continent|bloc|two|parties|courts?|judges|others|mediators?|diplomats|negotiators|those)";
const KEEP_OFF = `(?:(?:leave|let) (?:[^\\s,.;]+ ){1,4}?(?:alone|be)(?=[,.;”]|$| and| to)|leave (?:[^\\s,.;]+ ){1,5}?(?:to|with) (?:the |its )?${REGION}(?![\\p{L}])|let (?:the )?${REGION}(?:'s?)? (?:[^\\s,.;]+ ){0,2}?(?:do|settle|finish|handle|deal|sort|manage|solve|resolve|work|decide|mediate|lead)(?![\\p{L}])|(?:stay|keep|stand|remain|steer) (?:its (?:nose|hands) )?(?:well )?(?:out|off|away|clear|aside)(?![\\p{L}])|(?:produce|issue|pass|decide|do) (?:nothing|no (?:\\p{Ll}+ )?[RST])(?![\\p{L}])|refrain(?=[.,;”]|$| from))`;
const MEDDLE =
  "(?:\\p{Ll}+ly )?(?:be )?(?:tak(?:e|ing) (?:up|sides|part)|interven(?:e|ing)|vot(?:e|ing)|adopt(?:ing)?|impos(?:e|ing)|issu(?:e|ing)|meddl(?:e|ing)|discuss(?:ing)?|deal(?:ing)? with|debat(?:e|ing)|pronounc(?:e|ing)|interfer(?:e|ing)|pass(?:ing)? (?:judge?ment|a|any|{I})|touch|legislat(?:e|ing)|authori[sz](?:e|ing)|get involved|become involved|be involved|be drawn|concern itself|say anything|support|back|endorse|pass|accept|approve)";
const HASTEN = "(?:rush|hurry|be hurried|be rushed|act in haste|prejudge|pre-empt)";
const WAIT =
  "(?:wait(?! no)|hold (?:off|back|its fire)|give (?:[^\\s,.;]+ ){1,6}?(?:more |a little |some |enough )?(?:time|a chance|room|space)(?![\\p{L}])|hear (?:from|first|what)|postpone|put off|delay (?!no)|think again|be patient|show patience|take its time|allow (?:[^\\s,.;]+ ){0,3}?time|sleep on|await|take (?:a|its) (?:breath|time)|study|reflect|go slow|tread carefully|(?:move|proceed) (?:slowly|cautiously|carefully|with (?:care|caution)))";
const GO_AHEAD =
  "(?:(?:go ahead|get on|press ahead|proceed) (?:with|to) (?:the |a |its )?vote|(?:write|put|include|add|insert|build) (?:{gap})(?:into|in|to) (?:the |its )?(?:[^\\s,.;A]+ ){0,3}(?:[RT]|mandate)|(?:bring down|scrap|cancel|loosen|relax|waive|end|lift|remove) (?:{gap})R)";
const LOOK_ON =
  "not (?:stand (?:by|idle|aside)|remain silent|stay silent|look away|turn (?:its back|away)|shirk|be silent|stay on the sidelines)";
/** What the Council is asked to do, or told that it should. */
export const council: CueTable = {
  name: "council",
  cues: [
    {
      id: "asked-to-reject",
      turn: "against",
      pattern: asked(MEMBERS, REJECT),
      weight: 0.85,
      fires: ["Sudan appealed to the Security Council to reject any resolution."],
      rests: ["Sudan appealed to the Security Council to read any resolution."],
    },
    {
      id: "should-reject",
      turn: "against",
      holder: "speaker",
      pattern: should(REJECT),
      weight: 0.8,
      fires: ["Sudan's envoy, Amal Osman, said the Security Council should simply drop the resolution."],
      rests: ["Sudan's envoy, Amal Osman, said the Security Council should simply read the resolution."],
    },
    {
      id: "asked-hands-off",
      alone: true,
      turn: "against",
      pattern: `(?:${asked(COUNCIL, KEEP_OFF)}|${asked(MEMBERS, MEDDLE, "not ")})`,
      weight: 0.8,
      fires: [
        "Syria, asked about the resolution, wants the Security Council to leave the matter to the Arab League.",
        "Guyana asked the Security Council not to take up the resolution.",
      ],
      rests: ["Syria, asked about the resolution, wants the Security Council to send the matter to the Arab League."],
    },
    {
      id: "should-hands-off",
      alone: true,
      turn: "against",
      holder: "speaker",
      pattern: `(?:${should(KEEP_OFF)}|${should(`not ${MEDDLE}`)})`,
      weight: 0.75,
      fires: [
        "Israel's ambassador, Dan Katz, said of the resolution that the Security Council should stay out of it.",
        "India's envoy, Anil Rao, said the Security Council should not be discussing a resolution.",
      ],
      rests: [
        "Israel's ambassador, Dan Katz, said of the resolution that the Security Council should stay in session.",
      ],
    },
    {
      id: "asked-to-wait",
      turn: "open",
      pattern: `(?:${asked(COUNCIL, WAIT)}|${asked(COUNCIL, HASTEN, "not ")})`,
      weight: 0.6,
      fires: ["Gabon urged the Security Council not to rush the resolution."],
      rests: ["Gabon urged the Security Council not to bury the resolution."],
    },
    {
      id: "should-wait",
      turn: "open",
      holder: "speaker",
      pattern: `(?:${should(WAIT)}|${should(`not ${HASTEN}`)})`,
      weight: 0.6,
      fires: ["Gabon's envoy, Paul Obame, said the Security Council should give the mediators more time."],
      rests: ["Gabon's envoy, Paul Obame, said the Security Council should give the mediators an office."],
    },
    {
      id: "asked-for-words",
      turn: "for",
      instrument: "statement",
      pattern: asked(`(?:${COUNCIL}|O)`, SPEAK),
      weight: 0.9,
      fires: ["Peru tried to persuade the Security Council to answer the shelling with a presidential statement."],
      rests: ["Peru tried to persuade the Security Council to answer the shelling in a presidential palace."],
    },
    {
      id: "should-use-words",
      turn: "for",
      instrument: "statement",
      holder: "speaker",
      pattern: should(SPEAK, "[CO]"),
      weight: 0.85,
      fires: ["Peru's envoy, Luz Quispe, said the Security Council should react to it with a presidential statement."],
      rests: ["Peru's envoy, Luz Quispe, said the Security Council should react to it before the presidential palace."],
    },
    {
      id: "asked-to-go-ahead",
      turn: "for",
      instrument: "resolution",
      pattern: asked(COUNCIL, GO_AHEAD),
      weight: 0.8,
      fires: ["Egypt asked the Security Council to go ahead with the vote on the resolution."],
      rests: ["Egypt asked the Security Council to go ahead with the lunch before the resolution."],
    },
    {
      id: "should-go-ahead",
      turn: "for",
      instrument: "resolution",
      holder: "speaker",
      pattern: `(?:${should(GO_AHEAD)}|${should(LOOK_ON)})`,
      weight: 0.7,
      fires: ["Egypt's envoy, Samir Fahmy, said the Security Council must bring down the arms embargo."],
      rests: ["Egypt's envoy, Samir Fahmy, said the Security Council must keep up the arms embargo."],
    },
    {
      id: "asks-text-dropped",
      turn: "against",
      pattern:
        "{v:ask|request|urge|demand|insist|propose|recommend|want|call for} (?:in a letter |in writing )?(?:that )?{I} (?:to )?be (?:dropped|withdrawn|shelved|voted down|rejected|defeated|put aside|set aside|scrapped|thrown out|put off|taken back)",
      weight: 0.85,
      fires: ["Cuba requested in a letter that the resolution be voted down."],
      rests: ["Cuba requested in a letter that the resolution be printed."],
    },
    {
      id: "object-to-council",
      alone: true,
      turn: "against",
      pattern:
        "{v:object|be opposed} to {C}(?:'s)? (?:\\p{Ll}+ )?(?:saying|speaking|adopting|issuing|taking up|discussing|debating|meeting|acting|getting involved|intervening|imposing|pronouncing|voting)",
      weight: 0.75,
      fires: ["Russia, on the resolution, objected to the Security Council saying anything."],
      rests: ["Russia, on the resolution, objected to the Security Council and its chairs."],
    },
    {
      id: "council-wrong-to",
      turn: "against",
      holder: "speaker",
      pattern: "C would be (?:\\p{Ll}+ )?(?:wrong|mistaken|unwise|ill-advised|foolish|rash) to",
      weight: 0.75,
      fires: ["Algeria's envoy, Karim Saadi, said the Security Council would be wrong to adopt a resolution."],
      rests: ["Algeria's envoy, Karim Saadi, said the Security Council would be free to adopt a resolution."],
    },
    {
      id: "asked-to-authorize",
      alone: true,
      turn: "for",
      instrument: "resolution",
      pattern: asked(MEMBERS, "(?:authori[sz]e|approve|mandate|bless|impose|declare|annul|overturn)(?![\\p{L}])"),
      weight: 0.65,
      fires: ["On the resolution, Ghana asked the members to authorize the force."],
      rests: ["On the resolution, Ghana asked the members to feed the force."],
    },
    {
      id: "waits-for-mandate",
      turn: "for",
      instrument: "resolution",
      pattern:
        "{v:wait} (?:only |just )?for (?:a |the |its )?(?:C |un |u\\.n\\. )?(?:mandate|authori[sz]ation|green light|go-ahead|R)(?![\\p{L}])(?! (?:to expire|to end))",
      weight: 0.5,
      fires: ["Kenya was ready and waiting only for a resolution."],
      rests: ["Kenya was ready and waiting only for a plane, resolution or not."],
    },
    {
      id: "stop-any-action",
      turn: "against",
      pattern:
        "(?:{v:prevent|block|oppose|veto|stop|resist|reject|rule out|protest}|(?:{v:come} out|{v:be|speak|argue}) against) (?:any|all|every) (?:\\p{Ll}+ )?(?:C )?(?:action|move|step|decision|product|outcome|measure|document|vote)(?:s)?(?: (?:by|from|in|at) (?:{C}|the un|the united nations|new york))?(?=[,.;”]|$| and| but| that| on| over| for)",
      weight: 0.7,
      fires: ["The Soviet delegate said of the resolution that his country would prevent any action."],
      rests: ["The Soviet delegate said of the resolution that his country would prevent any attack."],
    },
    {
      id: "protest-debate",
      alone: true,
      turn: "against",
      pattern:
        "{v:protest|contest|object to|oppose|denounce|reject}(?: at| against)? (?:the )?(?:\\p{Ll}+ )?(?:consideration|discussion|inclusion|inscription|placing|holding|debate|examination) (?:of|on|in)(?! (?:the )?(?:human|prisoner))",
      weight: 0.6,
      fires: [
        "Hungary protested the consideration of its domestic affairs before the Council turned to the resolution.",
      ],
      rests: ["Hungary protested the arrest of its envoy before the Council turned to the resolution."],
    },
    {
      id: "enough-resolutions",
      turn: "against",
      holder: "speaker",
      pattern:
        "(?:two|three|four|five|six|seven|the|existing|earlier|past|previous) (?:[^\\s,.;A]+ ){0,3}?R(?: [^.;A]{0,40})? (?:are|were|is|was) (?:already |quite |more than )?enough",
      weight: 0.65,
      fires: ["Turkey's minister, Emre Aydin, told the Council that four resolutions on the matter were enough."],
      rests: ["Turkey's minister, Emre Aydin, told the Council that four resolutions on the matter were read."],
    },
  ],
};
