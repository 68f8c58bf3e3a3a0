import { inWords, numberOf, SEVERAL_IN_WORDS } from "../language/numbers.ts";
import { isInside } from "../language/spans.ts";
import type { CountryCode, Span } from "../model.ts";
import type { Mention } from "./mention.ts";

const NAMES_THEM = new RegExp(
  `^["“]?(?:They|These|Those|The (?:(?<noun>countries|states|nations|sponsors|co-sponsors|signatories)|(?<count>${SEVERAL_IN_WORDS}|\\d{1,2})(?: countries| states| nations| members)?))(?: who (?:did|do))? (?:are|were|include|included) (?:the )?$`,
  "u",
);
const JOINED = /^(?:,|,? and|,? as well as) (?:the )?$/u;
const SEVERAL = /\b(?:countries|nations|states|members|governments|delegations|powers|ambassadors|envoys|delegates)$/u;
/** "five | non-aligned | members" */
const ADJECTIVES = /^(?: [\p{Ll}-]+){0,3} ?$/u;
/** In sentences: how far back those that a number counts were told of. */
const COUNTED_REACH = 3;

/**
 * "Some countries lent the draft their names. They were A, B and C", "Five abstained. … The five were A, B, …": who is
 * meant is told a sentence later.
 * @param mentions - as found, in order.
 * @returns the same, with the countries of the list given to those whom the sentences before it speak of.
 */
export function joinListsToCome(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const told = new Map<Mention, readonly CountryCode[]>();
  const counted: Mention[] = [];
  sentences.forEach((sentence, index) => {
    const states = mentions.filter((mention) => mention.kind === "state" && isInside(mention, sentence));
    const [first] = states;
    const names = first && NAMES_THEM.exec(text.slice(sentence.start, first.start));
    if (!names) return;
    const from = states.findIndex(
      ({ start }, at) => at > 0 && !JOINED.test(text.slice(states[at - 1]?.end ?? start, start)),
    );
    const list = (from < 0 ? states : states.slice(0, from)).flatMap(({ countries }) => countries);
    if (list.length < 2) return;
    const count = names.groups?.["count"];
    const back = count === undefined ? 1 : COUNTED_REACH;
    const before = { start: sentences[Math.max(0, index - back)]?.start ?? 0, end: sentence.start };
    const span = count === undefined ? before : lastCount(text, before, count, list.length);
    if (span === null) return;
    const meant = mentions.findLast(
      ({ kind, countries, words, start, end }) =>
        kind === "other" &&
        countries.length === 0 &&
        SEVERAL.test(words) &&
        end > span.start &&
        start >= before.start &&
        (start < span.end || ADJECTIVES.test(text.slice(span.end, start))),
    );
    if (meant) told.set(meant, list);
    else if (count !== undefined)
      counted.push({
        ...span,
        kind: "group",
        countries: list,
        person: null,
        modifier: false,
        open: null,
        words: text.slice(span.start, span.end),
      });
  });
  if (told.size === 0 && counted.length === 0) return mentions;
  return [
    ...mentions.map((mention): Mention => {
      const countries = told.get(mention);
      return countries ? { ...mention, kind: "group", countries } : mention;
    }),
    ...counted.filter((group) => mentions.every(({ start, end }) => end <= group.start || start >= group.end)),
  ].sort((a, b) => a.start - b.start);
}

/** Where a number was told last, in words or in digits; `null` where it is not that of the list. */
function lastCount(text: string, { start, end }: Span, count: string, length: number): Span | null {
  if (numberOf(count) !== length) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${length}|${inWords(length)})(?![\\p{L}\\d-])`, "giu");
  const last = [...text.slice(start, end).matchAll(pattern)].at(-1);
  return last ? { start: start + last.index, end: start + last.index + last[0].length } : null;
}
