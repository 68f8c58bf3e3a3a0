import type { CueTable } from "../cue.ts";

/** Those who are asked; other members are asked to vote one way, the Council to do as much more. */
const COUNCIL = "(?:{C}|the (?:un|u\\.n\\.|united nations|world body))";
const MEMBERS =
  "(?:{C}|the (?:un|u\\.n\\.|united nations)|them|A|W|(?:its |the |all |fellow |other |\\d+ |fourteen |fifteen )*(?:O|members|colleagues|friends|allies|partners|sponsors?|authors?|drafters?)(?: on {C})?)";
const WHEN =
  "(?: (?:again|today|yesterday|tonight|once more|once again|on \\p{Ll}+|in a letter|as well|also|last \\p{Ll}+|(?:earlier )?(?:this|in the) \\p{Ll}+|in \\p{Ll}+))?(?:, [^,.;A]{1,50},)?";
/** "asked the Council to", "proposed that the Council should", "for the Council to": the subject's wish. */
const asked = (whom: string, deed: string, not = ""): string =>
  `(?:{v:urge|ask|tell|want|call on|call upon|beg|implore|press|appeal to|invite|request|petition|lobby|exhort|plead with|advise|like|counsel|warn|persuade|convince} ${whom}${WHEN} ${not}to|{v:propose|suggest|recommend|demand|ask|insist|request|urge|prefer|want} that ${whom}(?: should| must| ought to)?${not && " not"}|{v:call|plead|ask|appeal|argue|push|press|hope} for ${whom} ${not}to|{v:tell|remind|warn} ${whom} (?:that )?[AP] (?:should|must|ought to|had better)${not && "(?:n't| not)"}) ${HOW}${deed}`;
/** "said the Council should": the wish of whoever says it. */
const should = (deed: string, who = "C"): string =>
  `${who} (?:[^A-Z.;]{0,30} )?(?:should|must|ought to|had to|has to|needs? to|needed to|had better|could|can|need only|would have to|would do (?:well|better|best) to|might do better to) ${HOW}${deed}`;
const HOW =
  "(?:\\p{Ll}+ly |for (?:now|the moment|the time being) |at this stage |at least |be able to |now |also |then |at once |instead |simply |just |therefore |please |rather |only )*";

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
const SPEAK =
  "(?:(?:issue|put out|agree (?:on|to)|release|make|read(?: out)?|adopt|approve|accept|settle for|content itself with|confine itself to|limit itself to|restrict itself to|make do with|stop at|stop with|start with|be (?:content|satisfied) with) (?:{gap})S|(?:speak|answer|respond|reply|react|act)(?: [^.;AR]{1,60}?)?? (?:with|through|by|in|by means of) (?:issuing |adopting |agreeing on )?(?:{gap})S)";
const GO_AHEAD =
  "(?:(?:go ahead|get on|press ahead|proceed) (?:with|to) (?:the |a |its )?vote|(?:write|put|include|add|insert|build) (?:{gap})(?:into|in|to) (?:the |its )?(?:[^\\s,.;A]+ ){0,3}(?:[RT]|mandate)|(?:bring down|scrap|cancel|loosen|relax|waive|end|lift|remove) (?:{gap})R)";
const LOOK_ON =
  "not (?:stand (?:by|idle|aside)|remain silent|stay silent|look away|turn (?:its back|away)|shirk|be silent|stay on the sidelines)";
/** What is to follow, and upon what: "… and only then", "… and, if it fails, …". */
const SEQUENCE =
  "[^.;]{0,90}?(?:,? (?:and|but),? (?:only )?(?:then|later|afterwards|thereafter|after that)|[,;]? (?:and|but),? (?:if|should|in case|only if|only when|only after|once) [^.;,]{3,60},|,? (?:to be )?followed (?:[^.;,]{1,30} )?by|,? (?:and )?only then|,? (?:and|but) (?:to )?(?:look at|consider|take up|turn to|return to|come back to|discuss|think about)|,? and (?:let (?:it|P|A|C) )?(?=come back|return)|,? and (?:\\p{Ll}+ ){1,6}?(?=in a (?:second|later|separate|follow-up) ))[^.;]{0,60}?(?:[RT]|force|troops|penalties|cut-?off|ban|curbs|a vote|vote|come back|return|act|go further|move on)(?![\\p{L}])";
const FIRST = "(?:{gap})(?:first|once|begin|start|initially)(?![\\p{L}])";

/** A statement, and what comes after it. */
const THEN =
  "[^.;]{0,90}?,? (?:(?:and|but) (?:to )?(?:only )?(?:then |later )?(?:adopt|turn|return|come back|vote|move|pass|impose|take up)[^.;]{0,40}?[RT]|with (?:{gap})R to (?:follow|come))(?![\\p{L}])";

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
      id: "asked-in-sequence",
      turn: "two-step",
      pattern: asked(COUNCIL, `${FIRST}${SEQUENCE}`),
      weight: 0.9,
      fires: ["Kenya urged the Security Council to first send an envoy, and only then vote on sanctions."],
      rests: ["Kenya urged the Security Council to first send an envoy, and went home without sanctions."],
    },
    {
      id: "should-in-sequence",
      turn: "two-step",
      holder: "speaker",
      pattern: should(`${FIRST}${SEQUENCE}`),
      weight: 0.9,
      fires: [
        "Kenya's envoy, Jane Mwangi, said the Council should ask once and, if the answer was no, adopt sanctions.",
      ],
      rests: ["Kenya's envoy, Jane Mwangi, said the Council should ask once and go home without sanctions."],
    },
    {
      id: "asked-words-then",
      turn: "two-step",
      pattern: `${asked(`(?:${COUNCIL}|O)`, SPEAK)}${THEN}`,
      weight: 0.9,
      fires: ["Togo proposed that the Council issue a presidential statement, with an embargo to follow."],
      rests: ["Togo proposed that the Council issue a presidential statement, with an appendix."],
    },
    {
      id: "want-in-sequence",
      general: true,
      turn: "two-step",
      pattern: `{v:want|propose|suggest|favor|prefer|support|back|like|demand|ask for|seek|offer|recommend|advocate|urge|accept|take|agree to|go along with|live with|argue for|speak for|plead for|press for|push for|call for} (?:that )?(?:a |an |the |to )?(?:[^\\s,.;A]+ ){0,6}?(?:first|now|at once|today|tonight|this week|for now)(?![\\p{L}])${SEQUENCE}`,
      weight: 0.85,
      fires: ["Japan favoured a warning now, and only then a resolution."],
      rests: ["Japan favoured a warning now, before any sanctions were known."],
    },
    {
      id: "one-first-one-second",
      turn: "two-step",
      pattern:
        "{v:want|favor|prefer|propose|support|suggest|back|like|insist on|call for} [“]?(?:the |a |an )?(?:[^\\s,.;A]+ ){1,3}?first,? (?:and )?(?:the |a |an |any )?(?:[^\\s,.;A]+ ){0,2}?R (?:second|later|afterwards|after|next|last)(?![\\p{L}])",
      weight: 0.9,
      fires: ['Austria wanted "the mission first and the sanctions second".'],
      rests: ['Austria wanted "the mission fast and the sanctions firm".'],
    },
    {
      id: "assent-only-after",
      turn: "two-step",
      pattern:
        "(?:agree to|accept|support|back|vote for|consider|discuss|contemplate|go along with|join in|think about|talk about|turn to|move to) (?:{gap})(?<i>[RT]) (?:[^.;A]{0,30} )?(?:but )?(?:only (?:after|once|when)|not (?:before|until))(?![\\p{L}])",
      weight: 0.75,
      fires: ["Hungary would agree to an embargo by the Security Council only after the envoy had reported."],
      rests: ["Hungary would agree to an embargo by the Security Council after the envoy had reported."],
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
      id: "order-of-things",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:warning|deadline|date|chance|notice|appeal|S|weeks|days|months|grace period|talks|mission|report)[^.;]{0,80}?,? (?:and|with) (?:that )?(?:an? |the |further |tougher |binding )*(?:R|penalties|punishment|force)[^.;A]{0,20} (?:should|would|could|must|might|to|will) (?:have to )?(?:then |only )?(?:follow|come|be (?:discussed|considered|imposed|adopted|next))(?![\\p{L}])",
      weight: 0.75,
      fires: [
        "Botswana's envoy, Neo Kgosi, said there should be one last warning, and that sanctions should follow if it was missed.",
      ],
      rests: ["Botswana's envoy, Neo Kgosi, said there should be one last warning, and that sanctions hurt the poor."],
    },
    {
      id: "only-then",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:then and |and )?only then (?:should|would|could|must|can|will|might) (?:(?:the )?(?:[CAO]|council)|members|R|it|P) (?:[^.;]{0,60}?)(?:[RT]|vote|act|order|decide|impose|authori[sz]e|meet|turn)(?![\\p{L}])",
      weight: 0.75,
      fires: ["Only then should the Council vote on a resolution, said India's envoy, Anil Rao."],
      rests: ["Only then should the ferry sail, said India's envoy, Anil Rao, of the resolution."],
    },
    {
      id: "once-tried",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:R|(?:further|other|stronger|punitive|additional) (?:measures|steps)|penalties|punishment) (?:can|could|may|might|should|must) (?:only |then )?(?:be )?(?:discussed|considered|taken up|voted|come|follow|talked about)(?: on)? (?:[^.;A]{0,30} )?(?:once|after|when|only if)(?![\\p{L}])",
      weight: 0.65,
      fires: ['"Sanctions can be discussed once that door has been tried," said China\'s envoy, Li Wen.'],
      rests: ['"Sanctions can be discussed at lunch," said China\'s envoy, Li Wen.'],
    },
    {
      id: "in-two-stages",
      turn: "two-step",
      pattern:
        "(?:do|does|did|doing|done|take|takes|taking|handle|handled|handling|deal with|dealing with|tackle|tackling|settle|settling|proceed|proceeding) (?:[^\\s,.;A]+ ){0,3}?in (?:two |several )?(?:stages|steps|phases|rounds|parts)(?![\\p{L}])|{v:want|favor|prefer|like|back|support|propose} [^.;]{0,40}?,? (?:but )?in (?:two|three) (?:stages|steps|phases|parts)(?![\\p{L}])|two R,? (?:in (?:turn|sequence|succession)|one after (?:the other|another))|two R,? (?:one|the first) [^.;]{3,80} (?:and|then) (?:another|the other|the second|a second)",
      weight: 0.8,
      fires: [
        "France came out for doing the job in two stages, with a resolution for each.",
        "France will ask for two resolutions, one to order up a plan and another to let troops carry it out.",
      ],
      rests: ["France came out for doing the job in two weeks, with a resolution for each."],
    },
    {
      id: "first-and-to-come-after",
      turn: "two-step",
      pattern:
        "{v:want|favor|prefer|propose|suggest|like|ask for|insist on} [^.;]{3,60}? first,? and (?:the |a |any |an )?(?:[^\\s,.;A]+ ){0,3}?(?:R|force|vote|penalties|mission|mandate) (?:to )?(?:come |coming |to follow |follow )?(?:after|later|second|afterwards)",
      weight: 0.8,
      fires: ["Washington would like Mali to hold an election first and the force to come after."],
      rests: ["Washington would like Mali to hold an election first and the force to go home."],
    },
    {
      id: "give-time-then",
      turn: "two-step",
      pattern:
        "{v:give|allow|grant} [^.;]{1,80}? (?:until|till|(?:days|weeks|months|hours) to)(?![\\p{L}])[^.;]{3,90}?(?:,? (?:and|but) (?:would |will |to |should )?(?:only )?then|,? before|,? after which|,? failing which) [^.;]{0,50}[RT](?![\\p{L}])",
      weight: 0.8,
      fires: [
        "Britain would give the envoy until the end of the month to bring the two sides together, and would then bring the Security Council a resolution.",
      ],
      rests: [
        "Britain would give the envoy until the end of the month to bring the two sides together on the resolution.",
      ],
    },
    {
      id: "deadline-then",
      turn: "two-step",
      pattern:
        "{v:propose|suggest|want|favor|offer|ask for|support|recommend} (?:a |an |the |one )?(?:[^\\s,.;A]+ ){0,3}?(?:deadline|ultimatum|grace period|last chance|warning|final notice)[^.]{0,90}?[;,] (?:and,? )?(?:if|should) [^,.;]{3,60},? [^.;]{0,60}[RT](?![\\p{L}])",
      weight: 0.8,
      fires: ["Venezuela proposed a deadline of ten days; if it was ignored, it would sign the resolution itself."],
      rests: ["Venezuela proposed a deadline of ten days; it read the resolution itself."],
    },
    {
      id: "report-first-text-second",
      turn: "two-step",
      pattern:
        "(?:a|an|the) [^.;A]{1,40} (?:was |is |as |to be )?(?:the|a) (?:proper |right |natural |logical )?first (?:step|stage)[^.;A]{0,20},? and (?:a |an |the )?(?:[^\\s,.;A]+ ){0,3}?R[^.;A]{0,20} the (?:second|next)",
      weight: 0.85,
      fires: ["Spain considered a report the proper first step and a resolution the second."],
      rests: ["Spain considered a report the proper first step and a resolution the wrong one."],
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
    {
      id: "followed-by-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:S|warning|appeal)[^.;A]{0,60}? (?:would|will|should|could|must|ought to) be followed by [^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: ["Britain said a presidential statement would be followed by sanctions if nothing changed."],
      rests: ["Britain said a presidential statement would be followed by lunch."],
    },
    {
      id: "first-then-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "(?:^|“)(?:first|begin with|start with) (?:the |an? |our |we |W )?[^.;,A]{2,40},? (?:and )?(?:then|afterwards) (?:the |an? |we |W )?(?:[^.;,A]{0,30}?)(?:R|act|vote|force|penalties|decide|punish)(?![\\p{L}])",
      weight: 0.75,
      fires: ['"First the statement, then sanctions," said Britain\'s ambassador, Emma Stone.'],
      rests: ['"First the soup, then the fish," said Britain\'s ambassador, Emma Stone, of the resolution.'],
    },
    {
      id: "first-and-only-after",
      turn: "two-step",
      pattern:
        "{v:want|prefer|propose|suggest|say|argue|insist|ask|think|urge|recommend} (?:that )?[^.;]{2,60}? first [^.;]{3,120}?(?:R|vote|force|act|decide|sanctions)[^.;]{0,30}? only (?:after that|afterwards|then|later|once|when|after)(?![\\p{L}])",
      weight: 0.8,
      fires: [
        "Germany prefers that the envoy should first report and that the Council should vote on a resolution only after that.",
      ],
      rests: ["Germany prefers that the envoy should first report and that the Council should vote on a resolution."],
    },
    {
      id: "decide-once-read",
      turn: "two-step",
      pattern:
        "{v:want|propose|suggest|prefer|ask|urge|recommend|like} [^.;]{3,120}?,? and [^.;]{0,30}(?:decide|vote|act|pronounce)(?: on| about)? [^.;A]{0,30}?(?:once|after|when) (?:it|P|A|they|that|O|the report|this) (?:had|has|have|was|is|were)(?![\\p{L}])",
      weight: 0.65,
      fires: [
        "Pakistan wanted an envoy to write a report, and the Council to decide about a force once it had been read.",
      ],
      rests: ["Pakistan wanted an envoy to write a report, and the Council to decide about a force at once."],
    },
    {
      id: "if-defied-resolution",
      turn: "two-step",
      pattern:
        "(?:if|should|unless) [^.;]{1,70}?(?:fail\\p{Ll}*|refus\\p{Ll}+|ignor\\p{Ll}+|(?:do|does|did|has|have|had|is|was|were)(?:n't| not)|turn\\p{Ll}* (?:it |that |them |P )?down|reject\\p{Ll}+|defi\\p{Ll}+|missed|unheeded|balk\\p{Ll}*|again|still)[^.;]{0,50}?, (?:[^.;,]{1,30}, )?(?:the )?{WHO} (?:would|will|could|is|was|were|are)(?: then)? (?:(?:ready|prepared|willing) (?:to|for)|be (?:ready|prepared|willing) (?:to|for)|back|support|table|put|propose|seek|ask|join|vote|go|return|move|press|agree|co-?sponsor)[^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.65,
      fires: ["If the junta refused to leave, Ghana would table a resolution."],
      rests: ["If the junta refused to leave, Ghana would close the border, resolution or not."],
    },
    {
      id: "accept-if-followed",
      turn: "two-step",
      pattern:
        "{v:accept|support|back|take|sign|join|live with|agree to} [^.;A]{0,40}? (?:if|provided|as long as|so long as) (?:that )?(?:it|P|A) (?:is|was|were|will be|would be) followed by [^.;A]{0,40}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: ["Washington would accept the warning if it was followed by an arms embargo."],
      rests: ["Washington would accept the warning if it was followed by lunch."],
    },
    {
      id: "in-phases",
      turn: "two-step",
      pattern:
        "{v:propose|want|show|offer|seek|suggest|plan|float|favor|circulate|prefer|support|back|describe|outline} [^.;]{0,60}?R (?:imposed |to be imposed |to come )?in (?:two |three |several )?(?:phases|stages|steps)",
      weight: 0.8,
      fires: ["The United States has begun to show members a plan for sanctions in phases."],
      rests: ["The United States has begun to show members a plan for sanctions in red."],
    },
    {
      id: "warning-before-measures",
      turn: "two-step",
      pattern:
        "{v:ask for|want|seek|propose|favor|suggest|prefer|recommend|insist on} (?:an? |the |one |another )?(?:[^\\s,.;A]+ ){0,2}?(?:warning|S|statement|appeal|report|mission|visit|deadline)[^.;A]{0,40}? before (?:any|a|further|new) (?:[^\\s,.;A]+ ){0,2}?(?:measures?|T|R|penalties|vote)",
      weight: 0.75,
      fires: ["Tokyo would ask for a warning to be issued before any measure was imposed."],
      rests: ["Tokyo would ask for a warning to be issued before any storm over the resolution."],
    },
    {
      id: "would-then-seek",
      turn: "two-step",
      pattern:
        "(?:would|will|could) then (?:ask for|ask {C}|seek|propose|support|back|vote for|table|call for|press for|push for|turn to|go for|move to|bring) [^.;A]{0,40}?(?<i>[R])(?![\\p{L}])",
      weight: 0.6,
      fires: ["Ivory Coast wants the mediators heard and would then ask for sanctions by the Council."],
      rests: ["Ivory Coast wants the mediators heard and would then ask for lunch."],
    },
    {
      id: "give-time-then-said",
      turn: "two-step",
      holder: "speaker",
      pattern:
        "give (?:A|O|them|him|her|it|P|the [^.;,]{1,30}?) [^.;]{0,30}?(?:days|weeks|months|time|until)[^.;]{0,80}?(?:,|and|,? but) (?:then|after that) [^.;]{0,50}?(?:[RT]|sanctions|act|vote)(?![\\p{L}])",
      weight: 0.75,
      fires: [
        '"Give him 60 days, and if he has done nothing, then let the measures come in," said Nigeria\'s minister, Sule Bello.',
      ],
      rests: ['"Give him 60 days," said Nigeria\'s minister, Sule Bello, of the resolution.'],
    },
    {
      id: "followed-by-another",
      turn: "two-step",
      pattern:
        "{v:ask|want|propose|seek|plan|favor|suggest|table|prefer|offer} [^.;]{0,170}?,? (?:to be )?followed by (?:an? |the |another )?[^.;A]{0,24}?(?<i>[RT])(?![\\p{L}])",
      weight: 0.8,
      fires: [
        "France would ask the Council to adopt a resolution within days, to be followed by a further resolution.",
      ],
      rests: ["France would ask the Council to adopt a resolution within days, to be followed by a further meeting."],
    },
    {
      id: "asked-to-give-time-then",
      turn: "two-step",
      pattern: asked(
        MEMBERS,
        "give [^.;]{1,80}?(?:until|till|days|weeks|months|time)[^.;]{0,80}?,? and (?:to |then )*(?:vote|adopt|impose|act|pass)[^.;A]{0,40}?(?:R|T)(?![\\p{L}])",
      ),
      weight: 0.85,
      fires: ["Belgium has been urging members to give the envoy until October, and to vote on sanctions if he fails."],
      rests: ["Belgium has been urging members to give the envoy until October, and to vote at noon."],
    },
    {
      id: "only-if-would",
      turn: "two-step",
      pattern:
        "only (?:if|when|after|once) [^.;]{3,80}? (?:would|will) {WHO} (?:put|vote|back|support|agree|join|sign|move|turn|accept|consider|table)(?![\\p{L}])",
      weight: 0.6,
      fires: ["Only if the go-between came home with nothing would Canada vote for a resolution."],
      rests: ["Only if the go-between came home with nothing would Canada speak of a resolution."],
    },
  ],
};
