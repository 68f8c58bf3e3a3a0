import { plain, type Rule, rule } from "./rule.ts";

/** Groups with a name. */
export const GROUP_RULES: readonly Rule[] = [
  // "the P5", "the five permanent members", "the E3"
  rule(
    `(?:the )?(?:council[’']s |Council[’']s |Security Council[’']s )?(?:P5|P-5|Perm(?:anent)? Five|five (?:veto-wielding |veto-holding )?permanent (?:council |Council |Security Council )?members|five veto powers|five nuclear powers|Big Five)(?: of the (?:UN |U\\.N\\. )?(?:Security )?[Cc]ouncil)?(?! plus)\\b`,
    () => ({ ...plain, kind: "group", countries: ["CN", "FR", "GB", "RU", "US"] }),
  ),
  rule("(?:the )?(?:E3|EU3|E-3|EU-3|European (?:three|trio)|three European powers)\\b(?!\\+)", () => ({
    ...plain,
    kind: "group",
    countries: ["FR", "DE", "GB"],
  })),
  rule("(?:the )?P3\\b", () => ({ ...plain, kind: "group", countries: ["FR", "GB", "US"] })),
  rule("(?:[Bb]oth Koreas|[Tt]he two Koreas)\\b", () => ({ ...plain, kind: "group", countries: ["KP", "KR"] })),
  rule(
    "\\b(?:[Bb]oth (?:countries|governments|nations|capitals|allies|states|powers|men|sides|of them|(?=have|had|were|are|now|say|said|want|backed|abstained|voted))|(?:[Tt]he|[Tt]hose|[Tt]hese) (?:two|three|four|five) (?:countries|governments|nations|allies|sponsors|co-sponsors|powers|capitals|neighbou?rs|states|members|ambassadors|envoys|leaders|ministers|delegations)|[Tt]he (?:pair|trio|duo|(?:co-)?sponsors(?!,? (?:who|which|led|including|among)|:| (?:are|were|include|of)\\b))|(?:[Tt]he (?:two|three|four|five|six|seven)|[Aa]ll (?:three|four|five|six)) (?=(?:also |both |then |later |now |still |had |have )?(?:\\p{Ll}{3,}ed|have|had|were|are|say|said|want|agree|back|support|oppose|favou?r|vote|abstain|prefer|call|urge|reject|like|will|would|did|do)(?![\\p{L}]))|[Nn]either (?:country|government|capital|of them|(?=(?:wants|has|would|will|is) (?!they|he|she|it|we|the))))",
    () => ({ ...plain, kind: "group", countries: [], open: "group" }),
  ),
];
