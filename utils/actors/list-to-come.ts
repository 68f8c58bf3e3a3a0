import { isInside } from "../language/spans.ts";
import type { CountryCode, Span } from "../model.ts";
import type { Mention } from "./mention.ts";

const NAMES_THEM =
  /^["“]?(?:They|These|Those|The (?:countries|states|nations|sponsors|co-sponsors|signatories|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: countries| states| nations)?))(?: who (?:did|do))? (?:are|were|include|included) (?:the )?$/u;
const JOINED = /^(?:,|,? and|,? as well as) (?:the )?$/u;
const SEVERAL = /\b(?:countries|nations|states|members|governments|delegations|powers|ambassadors|envoys|delegates)$/u;

/**
 * "Some countries lent the draft their names. They were A, B and C": who is meant is told a sentence later.
 * @param mentions - as found, in order.
 * @returns the same, with the countries of the list given to those whom the sentence before it speaks of.
 */
export function joinListsToCome(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const told = new Map<Mention, readonly CountryCode[]>();
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (!before) return;
    const states = mentions.filter((mention) => mention.kind === "state" && isInside(mention, sentence));
    const [first] = states;
    if (!first || !NAMES_THEM.test(text.slice(sentence.start, first.start))) return;
    const from = states.findIndex(
      ({ start }, at) => at > 0 && !JOINED.test(text.slice(states[at - 1]?.end ?? start, start)),
    );
    const list = (from < 0 ? states : states.slice(0, from)).flatMap(({ countries }) => countries);
    const meant = mentions.findLast(
      ({ kind, countries, words, ...span }) =>
        kind === "other" && countries.length === 0 && SEVERAL.test(words) && isInside(span, before),
    );
    if (meant && list.length > 1) told.set(meant, list);
  });
  return told.size === 0
    ? mentions
    : mentions.map((mention) => {
        const countries = told.get(mention);
        return countries ? { ...mention, kind: "group", countries } : mention;
      });
}
