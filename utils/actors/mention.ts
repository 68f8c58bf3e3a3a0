import type { CountryCode, Span } from "../model.ts";

/**
 * What a mention is.
 * `state`: a country, its government or people; `person`: somebody named; `office`: a bare title ("the envoy");
 * `group`: several countries by one phrase; `pronoun`; `other`: an agent without a country; `council`; `thing`.
 */
export type MentionKind = "state" | "person" | "office" | "group" | "pronoun" | "other" | "council" | "thing";

/** A person as the text introduces them. */
export interface Person {
  /** As fully as the text gives it. */
  name: string;
  role: string | null;
  /** `undefined` until the text tells; `null` for those who speak for no country. */
  country: CountryCode | null | undefined;
  /** Of a country, but not of its government: a senator, an opposition leader, a president-elect. */
  unofficial: boolean;
  /** As honorifics and titles tell it, for "he" and "she". */
  gender: "female" | "male" | null;
}

/** A run of words that stands for somebody (or for something that could be taken for an actor). */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Countries it speaks for; filled in by reference resolution where the text leaves them open. */
  countries: readonly CountryCode[];
  person: Person | null;
  /** The words name the country only as a modifier of the noun behind ("the Chinese draft", "Russia's veto"). */
  readonly modifier: boolean;
  /** The country must come from what was said before ("its envoy", "whose envoy", "one of them", "Foreign Minister X", "she"). */
  readonly open: "possessive" | "owner" | "member" | "context" | "pronoun" | "title" | "group" | null;
  readonly words: string;
}
