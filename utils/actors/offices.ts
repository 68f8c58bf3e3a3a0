/**
 * Offices, organs and the words around them, as sources of regular expressions over text whose country words were
 * replaced by one character each (`anchors.ts`).
 */

/** "foreign minister" → a source that also matches "Foreign Minister". */
const anyCase = (phrase: string): string =>
  phrase.replace(/\b([a-z])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

const alternatives = (phrases: string): string =>
  phrases
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map(anyCase)
    .join("|");

/** Offices whose holder speaks for the country. */
export const OFFICE = alternatives(
  "permanent representative|representative|ambassador|envoy|delegate|chargé d.affaires|charge d.affaires|chargé|prime minister|foreign minister|defence minister|defense minister|interior minister|justice minister|transport minister|finance minister|" +
    "information minister|trade minister|minister of foreign affairs|minister for foreign affairs|minister of defence|minister of defense|external affairs minister|minister of external affairs|minister of state|minister|premier|president|vice president|vice-president|first lady|" +
    "chancellor|foreign secretary|defence secretary|defense secretary|home secretary|cabinet secretary|chief cabinet secretary|press secretary|secretary of state|secretary of defense|secretary of defence|under secretary of state|undersecretary of state|" +
    "assistant secretary of state|deputy secretary of state|under secretary|undersecretary|secretary|spokesman|spokeswoman|spokesperson|diplomat|official|national security adviser|national security advisor|security adviser|adviser|advisor|" +
    "counsellor|counselor|councillor|state councillor|state councilor|attaché|attache|aide|leader|king|emir|amir|crown prince|sultan|queen|monarch|head of state|negotiator|political director|director|supreme leader|ruler|attorney-general|solicitor-general|solicitor general|taoiseach|tánaiste|attorney general|" +
    "chief of staff|consul|consul general|high commissioner|observer|permanent observer|number two|number three|counterpart|colleague|neighbour|neighbor|opposite number|man at the un|man in new york|chief delegate|chief negotiator|coordinator|co-ordinator|political coordinator",
);

/** Plural forms: a group of people that speaks for the country, or for several. */
export const OFFICES = alternatives(
  "representatives|ambassadors|envoys|delegates|foreign ministers|ministers|leaders|officials|diplomats|spokesmen|presidents|negotiators|aides|counterparts|advisers|advisors|policymakers|policy makers",
);

/** Organs that stand for the country. */
export const ORGAN = alternatives(
  "government|administration|delegation|mission|foreign ministry|ministry of foreign affairs|defense ministry|defence ministry|foreign office|ministry|leadership|regime|cabinet|authorities|presidency|embassy|side|state department|state media|junta|military government|monarchy|rulers|team|establishment",
);

/** Offices that speak for no government: their holders get no country. */
export const NO_OFFICE = `(?:MP|MEP|MSP|MK|TD)s?|${alternatives(
  "president-elect|prime minister-elect|opposition leader|leader of the opposition|opposition spokesman|lawmaker|lawmakers|legislator|senator|senators|congressman|congresswoman|congressmen|representative-elect|mp|deputies|parliamentarian|candidate|professor|scholar|analyst|analysts|" +
    "expert|experts|activist|activists|journalist|reporter|academic|historian|columnist|dissident|rebel leader|rebel|rebels|opposition figure|opposition party|opposition parties|opposition politician|opposition lawmaker|party leader|mayor|governor|researcher|lawyer|economist|managing director|chief executive|chief executive officer|executive director|finance director|medical director|archbishop|cardinal|imam|pastor|priest|rabbi|businessman|businesswoman|shopkeeper|farmer|student|nurse|surgeon|constable|vendor|teacher|schoolteacher|doctor|paramedic|midwife|pharmacist|dentist|mechanic|plumber|electrician|waiter|waitress|bank clerk|oil trader|street trader|taxi driver|bus driver|truck driver|lorry driver|fisherman|factory worker|aid worker|social worker|volunteer|resident|villager|pensioner|widow|housewife|grandmother|grandfather|refugee|survivor|passenger|tourist|hotelier|importer|musician|novelist|parish priest|bystander|passer-by",
)}`;

/** Words that may stand between country and office. */
export const MODIFIER =
  "(?:(?:UN|U\\.N\\.|United Nations|Security Council|council|Council|" +
  alternatives(
    "deputy|acting|vice|senior|top|chief|new|outgoing|interim|special|permanent|junior|visiting|foreign|veteran|powerful|hawkish|conservative|then|current|unnamed|anonymous|embattled|late|young|military|government|mission|embassy|foreign ministry|defense ministry|defence ministry|foreign affairs|" +
      "foreign policy|state|national|national security|cabinet|political|nuclear|lead|leading|first|second|press|communications|intelligence|security|trade|human rights|assistant|principal|presidential|newly appointed|newly elected|own|high-ranking|high-level|highest-ranking|hard-line|hardline|" +
      "far-right|right-wing|left-wing|centrist|nationalist|moderate|industry|industrial|science|technology|culture|education|water|housing|immigration|migration|strategic affairs|social affairs|religious affairs|regional affairs|parliamentary affairs|women|youth|sports|mines|mining|petroleum|works|international|europe|environmental|food|rural|federal|digital|telecommunications|communication|treasury|homeland security|commerce|labor|labour|budget|planning|tourism|public security|external|disarmament|arms control|environment|finance|economy|energy|oil|development|cooperation|health|justice|interior|defence|defense|transport|information|agriculture|fisheries|" +
      "prime minister.s|president.s|veto-wielding|the|state department|white house|administration|alternate|longtime|long-time|then-|us|un|civilian|interim|main|official|affable|outspoken|designated",
  ) +
  ")[ -])";

/** "to the United Nations", "at the U.N.", "to Japan", "in New York". */
export const POSTING =
  "(?: (?:to|at|in|on|with|before) (?:the )?(?:UN|U\\.N\\.|United Nations|world body|Security Council|security council|council|Council|General Assembly|UN watchdog|(?:(?:UN|U\\.N\\.|nuclear|atomic) )*watchdog,?(?: the)?(?: International Atomic Energy Agency)?(?: \\(IAEA\\))?,?|IAEA|International Atomic Energy Agency|European Union|African Union|New York|Geneva|Vienna|talks|six-party talks|nuclear talks|[\uE000\uE003])(?: (?:Security Council|in (?:New York|Geneva|Vienna)))?)";

/** Honorifics before a name. */
export const HONORIFIC =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|M|Mme|Gen|General|Lt\\. Gen|Maj\\. Gen|Col|Colonel|Adm|Admiral|Vice Adm|Rear Adm|Brig\\. Gen|Brigadier General|Brigadier|Brig|Lieutenant-Colonel|Lieutenant Colonel|Lt\\. Col|Captain|Capt|Major General|Major|Maj|Lieutenant|Lt|Sgt|Corporal|Prince|Princess|Sheikh|Sheik|Shaikh|King|Queen|Ayatollah|Marshal|Comrade|Herr|Señor|Sr|Hon|Rev|Prof|Professor)\\.?";

/** Words that begin with a capital but are no part of a person's name. */
const NOT_IN_NAME =
  "(?:Mr|Mrs|Ms|Messrs|The|A|An|In|On|At|But|And|Or|For|If|As|By|It|Its|He|She|They|We|I|His|Her|Their|Our|This|That|These|Those|When|While|After|Before|Although|Though|However|Meanwhile|With|From|To|Of|Both|All|No|Not|So|Yes|What|Who|Why|How|Where|There|Then|Now|Still|Also|Only|Asked|Speaking|Diplomats|Officials|Others|Some|Most|Many|" +
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Security|Council|United|Nations|UN|U\\.N|General|Assembly|Chapter|Resolution|Human|Rights|European|Union|Arab|League|African|International|Atomic|Energy|Agency|" +
  "World|Foreign|Prime|Minister|Ministry|Ambassador|President|Secretary|State|Department|White|House|Senate|Congress|Parliament|House|Middle|East|West|North|South|Western|Eastern|Northern|Southern|Central|Islamic|Republic|Kingdom|Democratic|Republican|Party|News|Agency|Times|Post|Reuters|AFP|AP|BBC|CNN|Fox|NATO|IAEA|ICC|EU|AU|NGO|Charter|Treaty|Committee|Commission|Court|Tribunal|Pact|Accord|Plan|Office|Envoy|Minister|" +
  "Christmas|Easter|Ramadan|New|Bank|Strip|Sea|Gulf|River|City|Street|Avenue|Square|Airport|University|Institute|Group|Force|Forces|Army|Navy|Mission|Delegation|Embassy|Twitter|Facebook|Telegram)(?!-\\p{Ll})";

const NAME_WORD = `(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?!${NOT_IN_NAME}(?![\\p{L}\\p{N}]))\\p{Lu}[\\p{L}]*(?:[’'-](?!s(?![\\p{L}]))\\p{L}+)*)`;
const PARTICLE =
  "(?:al-|el-|de|la|del|della|der|den|von|van|bin|ben|ibn|el|al|af|zu|dos|da|do|di|du|le|ter|ould|abu|y|Al-|El-)";

/** "John X Jr. of the United States" */
const JUNIOR = "(?:,? (?:Jr|Sr)\\b\\.?)?";

/** A person's name: one to five words that begin with a capital, with particles between. */
export const NAME = `(?:${NAME_WORD}(?:(?: (?:${PARTICLE} ?)*| ${PARTICLE})${NAME_WORD}){0,4}${JUNIOR})`;
/** At least two words: less likely to be something else. */
export const FULL_NAME = `(?:${NAME_WORD}(?:(?: (?:${PARTICLE} ?)*| ${PARTICLE})${NAME_WORD}){1,4}${JUNIOR})`;

/** Offices that a country does not have, so that a bare title cannot be its own. */
export const LACKS: Readonly<Record<string, RegExp>> = {
  US: /prime minister|premier\b|foreign minister|defence minister|chancellor|king\b|queen|emir|sultan|finance minister/iu,
  GB: /president|secretary of state\b(?! for)/iu,
  JP: /president|secretary of state/iu,
  CA: /president|king\b/iu,
  AU: /president|king\b/iu,
  NZ: /president|king\b/iu,
  RU: /king\b|queen|chancellor|secretary of state/iu,
  CN: /king\b|queen|chancellor|secretary of state/iu,
  FR: /king\b|queen|chancellor|secretary of state/iu,
  DE: /king\b|queen|secretary of state|prime minister/iu,
};

/** Offices that only one country has under that name, so that the title alone tells the country. */
export const UNIQUE_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^chief cabinet secretary/iu, "JP"],
  [/^(?:(?:deputy|under|assistant) ?)?(?:secretary of (?:state|defen[cs]e)|undersecretary of state)/iu, "US"],
  [/^(?:(?:deputy )?(?:defense|treasury|homeland security|commerce) secretary|vice[- ]president|first lady)/iu, "US"],
  [/^(?:foreign|home|defence) secretary/iu, "GB"],
  [/^state council(?:l)?or/iu, "CN"],
  [/^(?:taoiseach|tánaiste)/iu, "IE"],
  [/^external affairs minister|^minister of external affairs/iu, "IN"],
  [/^supreme leader/iu, "IR"],
];
