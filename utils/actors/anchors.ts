import { type Encoded, encode, type Stand } from "../language/encoded.ts";
import type { CountryCode, Span } from "../model.ts";
import { COUNTRIES, stateOf } from "./countries.ts";

/** How a word names its country. */
export type AnchorForm = "name" | "adjective" | "people" | "seat";

/** A word of the country table found in a text. */
export interface Anchor extends Span {
  readonly country: CountryCode;
  readonly form: AnchorForm;
}

/** One character per form, from the private use area, for the encoded text. */
export const ANCHOR_CHARS: Readonly<Record<AnchorForm, string>> = {
  name: "\uE000",
  adjective: "\uE001",
  people: "\uE002",
  seat: "\uE003",
};

/** Words for one of a people that are no adjective: "Turk", "Dane", "Pole", "Frenchwoman". */
const LONE = new Set<string>();
const WORDS = new Map<string, { country: CountryCode; form: AnchorForm }>();
for (const country of COUNTRIES) {
  const add = (words: readonly string[], form: AnchorForm): void => {
    for (const word of words) {
      const known = WORDS.get(word);
      // "Chinese" is adjective and people, "U.S." adjective and name: what follows tells, the noun is the default.
      if (!known) WORDS.set(word, { country: country.code, form });
      else if (form === "adjective" && known.form !== "name") WORDS.set(word, { country: country.code, form });
    }
  };
  add([country.name, ...country.names], "name");
  add(country.adjectives, "adjective");
  // "ABOUT JAPAN": the same in a heading's capitals.
  add(
    [country.name, ...country.names]
      .filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name))
      .map((name) => name.toUpperCase()),
    "name",
  );
  add(country.peoples, "people");
  const lone = country.peoples.flatMap(singularsOf);
  for (const word of lone) if (!WORDS.has(word)) LONE.add(word);
  add(lone, "people");
  add(country.seats, "seat");
}

/** "Danes" → "Dane", "Dutchmen" → "Dutchman", "Dutchwoman"; none of words that have no plural of their own ("Swiss"). */
function singularsOf(people: string): readonly string[] {
  if (people.endsWith("men")) return ["man", "woman"].map((one) => people.replace(/men$/u, one));
  return /[^s]s$/u.test(people) ? [people.slice(0, -1)] : [];
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!\\p{L}[’'])(?<!\\b[Aa]l-)(?:${[...WORDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Words after a country's name that make it part of another name: an outlet, a company, a sea, a school. */
const NOT_AFTER =
  /^(?:[’']s)? (?:Times|Post|Daily|Herald|Tribune|Telegraph|Broadcasting|Airlines?|Airways|University|Institute|Foundation|Review|Examiner|Journal|Gazette|Globe|Sea|Ocean|Gulf|Peninsula|New Year|Inter|Television|Radio|Online|Morning|Express|Magazine|Press|Center|Centre|College|Bank|Studies|Council on|Enterprise|Civil War|War|[Mm]emorandum|[Aa]ccords?|[Aa]greements?|[Pp]rotocol|[Pp]rocess|[Dd]eclaration|[Ff]ormula|[Cc]onference|[Ss]ummit|Square|Street|Avenue|Hilton|Jewish|Red Cross|Club|State University|D\.?C\.?-based|canal|embargo of 19)/u;
const NOT_BEFORE =
  /(?:New|Northern|Latin|Central|British|Gulf of|Sea of|Bank of|Voice of|Times of|University of|Bishop of|Archbishop of|Duke of|Treaty of|Air|Radio|Inter|Equatorial|Papua New|Press Trust of|Peninsula of|George|Denzel|American University of|Northwest) $/u;
/** Names that are also given names or family names; a capitalised word beside them makes them a person's. */
const ALSO_PERSONAL = new Set(
  "Jordan Georgia Chad Israel Paris London Washington Turkey Kenya India Cuba Ireland Lima Sofia Malta Dominica Samoa Holland England Berlin Colombo Benin Wellington Rome Asuncion".split(
    " ",
  ),
);
const TITLE_BEFORE =
  /(?:^|[.!?;:,“”"‘(\n]\s*|\b(?:The|In|And|But|From|With|For|As|At|By|When|While|If|Both|Mr|Ambassador|Minister|President|Envoy|Foreign|Prime|North|South|East|West|Arab|Hashemite|Former|Republic|Soviet)\s)$/u;
const NAME_LIKE_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) $/u;
const ROLE_AFTER =
  /^ (?:Ambassador|Foreign|Prime|President|Minister|Permanent|Deputy|Defen[cs]e|Secretary|Premier|King|Queen|Envoy|Embassy|Army|Government|UN|U\.N\.|United|Security|Representative|Vice|Chancellor|Cabinet|Parliament|Supreme|Special|State|National|Mission|Charg|Military|Air|Navy|Coast|Police|Interior)/u;

function isPersonal(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!ALSO_PERSONAL.has(word)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const beforeName = NAME_LIKE_BEFORE.exec(before)?.[1];
  if (beforeName && !TITLE_BEFORE.test(before) && !WORDS.has(beforeName)) return true;
  return (
    /^ \p{Lu}\p{Ll}+/u.test(after) &&
    !ROLE_AFTER.test(after) &&
    !/^ (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)/u.test(
      after,
    )
  );
}

/** "Georgia" is the American state where the text places it in the Union. */
const US_STATE_CONTEXT =
  /\b(?:Atlanta|Savannah|Augusta), Georgia|Georgia (?:Gov|Sen|Rep|Democrat|Republican)|\b(?:D|R)-Ga\b/u;

/** Pakistan's ministry has kept the name of London's. */
const PAKISTANI = /\b(?:Islamabad|Pakistani?)\b/u;
const BRITISH = /\b(?:London|Britain|British|U\.?K\.?|Whitehall)(?![\p{L}])/u;

/**
 * Find every word that names a country. Names that belong to persons, outlets, seas and companies are left out.
 * @param year - of publication, for names that stood for another state then.
 * @returns anchors in order; offsets into `text`.
 */
export function findAnchors(text: string, year: number | null = null): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const georgiaIsState = US_STATE_CONTEXT.test(text);
  const inIslamabad = PAKISTANI.test(text) && !BRITISH.test(text);
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index;
    let end = start + match[0].length;
    const entry = WORDS.get(match[0]);
    if (!entry) continue;
    const after = text.slice(end, end + 28);
    const before = text.slice(Math.max(0, start - 28), start);
    if (NOT_AFTER.test(after) || NOT_BEFORE.test(before) || isPersonal(text, start, end)) continue;
    if (match[0] === "Georgia" && georgiaIsState) continue;
    if (LONE.has(match[0]) && !/\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er) $/u.test(before)) continue;
    // "US" in a run of capitals ("TELL US WHY") is a pronoun in a headline, not a country.
    if (match[0] === "US" && /\p{Lu}{2,} $/u.test(before) && /^ \p{Lu}{2,}/u.test(after)) continue;
    // The full stop of "U.S." at the end of a sentence still belongs to the abbreviation.
    if (/\.\p{Lu}$/u.test(match[0]) && text[end] === ".") end += 1;
    const country = match[0] === "Foreign Office" && inIslamabad ? "PK" : stateOf(match[0], entry.country, year);
    anchors.push({ start, end, country, form: formIn(entry.form, match[0], before, after) });
  }
  return anchors;
}

/** A verb in the past right after the word: "the Chinese took no part", "the French signed it". */
const VERB_FOLLOWS =
  /^ (?:(?:all|both|now|still|then|never|alone|themselves|soon|later|already|once|always) )?(?:took|sat|gave|went|came|kept|held|put|stood|made|found|fell|got|left|let|lost|meant|met|read|ran|saw|sent|set|spoke|told|thought|won|wrote|sank|knew|led|drew|rose|did|do|had|have|want|need|seem|(?:\p{Ll}+ed(?= (?:the|a|an|its|their|to|against|for|on|in|with|it|them|him|that|up|off|over|out|by|from|without|nothing)\b|[,.;])))\b/u;

/** "The Jordanian voted yes", "the Canadian, General X,": one person, the country's voice. */
const PERSON_FOLLOWS =
  /^(?:[,.;:]|[’']s? |$| (?:said|says|told|added|was|is|had|has|would|will|could|did|does|voted|abstained|also|then|replied|asked|nodded|agreed|refused|objected|spoke|took|sat|gave|went|came|kept|held|put|stood)\b)/u;

/** Words that end both as adjective and as people: a noun after them makes an adjective. */
function formIn(form: AnchorForm, word: string, before: string, after: string): AnchorForm {
  if (/^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?)$/u.test(word))
    return /^ (?:[\p{Ll}-]+ )?(?:veto|vetoes|abstentions?|opposition|objections?|draft|text|resolution|proposal|support|backing|position|stance|push|plan|call|demand|motion|initiative|amendments?|reservations|concerns|resistance|threat)\b/u.test(
      after,
    )
      ? "adjective"
      : "name";
  if (form !== "adjective") return form;
  const alsoPeople = COUNTRIES.some((country) => country.peoples.includes(word));
  if (!alsoPeople) return /\b(?:[Tt]he|[Aa]n?) $/u.test(before) && PERSON_FOLLOWS.test(after) ? "people" : form;
  if (VERB_FOLLOWS.test(after)) return "people";
  // "the British and French paper"
  if (
    /^,? and (?:the )?\p{Lu}\p{Ll}+(?:ish|ch|an|ese|ian|i) (?:\p{Ll}+ )?(?:drafts?|papers?|texts?|resolutions?|proposals?|versions?|motion|plan)\b/u.test(
      after,
    )
  )
    return "adjective";
  const nounFollows =
    /^(?:-|\s(?!(?:and|or|but|have|has|had|will|would|are|were|is|was|who|said|say|in|to|by|also|do|did|could|can|may|might|on|for|with|want|wanted|wants|think|as|at|from|voted|vetoed|abstained|oppose|opposed|support|supported|cast|argue|argued|insist|insisted|were|throughout|alone|too|again|first|now|today|yesterday|once|instead|all along|before|after|over|against|about|when|while|if|because|since|until|through|into|out|up|down|off|away|back|together|alike|either|anyway)\b)[\p{Ll}\p{Lu}])/u.test(
      after,
    );
  return nounFollows ? "adjective" : "people";
}

/** Text in which each anchor stands as one character of `ANCHOR_CHARS`. */
export function encodeAnchors(text: string, anchors: readonly Anchor[]): Encoded<Anchor> {
  const stands: Stand<Anchor>[] = anchors.map((anchor) => ({
    start: anchor.start,
    end: anchor.end,
    char: ANCHOR_CHARS[anchor.form],
    value: anchor,
  }));
  return encode(text, { start: 0, end: text.length }, stands, false);
}
