/** Words without which English cannot be written, and which no other language of the Latin alphabet has as often. */
const FUNCTION_WORDS =
  /\b(?:the|of|and|to|that|with|was|is|for|said|has|have|by|from|which|would|not|it|he|its|on|at)\b/gi;

/** English news has a third or more; other languages a twentieth at most. */
const ENOUGH = 0.15;

/** The first words tell as much as all of them. */
const SAMPLE = 5_000;

/** Is this running text in English? */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return words > 0 && (sample.match(FUNCTION_WORDS)?.length ?? 0) / words >= ENOUGH;
}
