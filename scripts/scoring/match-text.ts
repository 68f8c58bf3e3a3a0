/** Comparing passages as people do: same words, whatever the marks and blanks around them. */

/** Lower case, no accents, words only, one blank between. */
export function bareWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Of two passages of which one holds the other, the shorter must be this much of the longer. */
const ENOUGH_OVERLAP = 0.8;

/** Are these the same quotation, give or take a few words at an end? */
export function isSameQuote(a: string, b: string): boolean {
  const [x, y] = [bareWords(a), bareWords(b)];
  if (x === "" || y === "") return false;
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return ` ${long} `.includes(` ${short} `) && short.length / long.length >= ENOUGH_OVERLAP;
}

/** Do two descriptions name the same person? By surname: "Abe" is "Shinzo Abe". */
export function isSameSpeaker(a: string, b: string): boolean {
  const [x, y] = [bareWords(a).split(" "), bareWords(b).split(" ")];
  const [surnameOfX, surnameOfY] = [x.at(-1), y.at(-1)];
  return (surnameOfX !== undefined && y.includes(surnameOfX)) || (surnameOfY !== undefined && x.includes(surnameOfY));
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Where in `text` a sentence with these first words stands.
 * @returns offsets from the first word to the end of the sentence; `words` is the end of the words given. `null` where they do not stand.
 */
export function findSentence(text: string, firstWords: string): { start: number; words: number; end: number } | null {
  const pattern = firstWords
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("[^\\p{L}\\p{N}]+");
  const found = pattern === "" ? null : new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  if (!found) return null;
  const words = found.index + found[0].length;
  const paragraph = text.indexOf("\n\n", words);
  const rest = text.slice(words, paragraph < 0 ? undefined : paragraph);
  const [first] = sentences.segment(rest);
  return { start: found.index, words, end: words + (first?.segment.trimEnd().length ?? 0) };
}
