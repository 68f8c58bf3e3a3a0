/** Those who are asked; other members are asked to vote one way, the Council to do as much more. */
export const COUNCIL = "(?:{C}|the (?:un|u\\.n\\.|united nations|world body))";
export const MEMBERS =
  "(?:{C}|the (?:un|u\\.n\\.|united nations)|them|A|W|(?:its |the |all |fellow |other |\\d+ |fourteen |fifteen )*(?:O|members|colleagues|friends|allies|partners|sponsors?|authors?|drafters?)(?: on {C})?)";
const WHEN =
  "(?: (?:again|today|yesterday|tonight|once more|once again|on \\p{Ll}+|in a letter|as well|also|last \\p{Ll}+|(?:earlier )?(?:this|in the) \\p{Ll}+|in \\p{Ll}+))?(?:, [^,.;A]{1,50},)?";
/** "asked the Council to", "proposed that the Council should", "for the Council to": the subject's wish. */
export const asked = (whom: string, deed: string, not = ""): string =>
  `(?:{v:urge|ask|tell|want|call on|call upon|beg|implore|press|appeal to|invite|request|petition|lobby|exhort|plead with|advise|like|counsel|warn|persuade|convince} ${whom}${WHEN} ${not}to|{v:propose|suggest|recommend|demand|ask|insist|request|urge|prefer|want} that ${whom}(?: should| must| ought to)?${not && " not"}|{v:call|plead|ask|appeal|argue|push|press|hope} for ${whom} ${not}to|{v:tell|remind|warn} ${whom} (?:that )?[AP] (?:should|must|ought to|had better)${not && "(?:n't| not)"}) ${HOW}${deed}`;
/** "said the Council should": the wish of whoever says it. */
export const should = (deed: string, who = "C"): string =>
  `${who} (?:[^A-Z.;]{0,30} )?(?:should|must|ought to|had to|has to|needs? to|needed to|had better|could|can|need only|would have to|would do (?:well|better|best) to|might do better to) ${HOW}${deed}`;
const HOW =
  "(?:\\p{Ll}+ly |for (?:now|the moment|the time being) |at this stage |at least |be able to |now |also |then |at once |instead |simply |just |therefore |please |rather |only )*";

/** "answer with a statement", "confine itself to a statement": what the Council is asked to do in words. */
export const SPEAK =
  "(?:(?:issue|put out|agree (?:on|to)|release|make|read(?: out)?|adopt|approve|accept|settle for|content itself with|confine itself to|limit itself to|restrict itself to|make do with|stop at|stop with|start with|be (?:content|satisfied) with) (?:{gap})S|(?:speak|answer|respond|reply|react|act)(?: [^.;AR]{1,60}?)?? (?:with|through|by|in|by means of) (?:issuing |adopting |agreeing on )?(?:{gap})S)";
