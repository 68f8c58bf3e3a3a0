import type { Span } from "../model.ts";

/** A span that stands as one character in an encoded text. */
export interface Stand<T> extends Span {
  readonly char: string;
  readonly value: T;
}

/** A text in which some spans were replaced by one character each, with the way back to the source. */
export interface Encoded<T> {
  readonly text: string;
  /** What stands at an offset of the encoded text, if that is a replaced span. */
  readonly standAt: (offset: number) => Stand<T> | undefined;
  /** Source offset of an encoded offset (the start of the span, where that was replaced). */
  readonly toSource: (offset: number) => number;
  /** Source offset where the encoded character before `offset` ends. */
  readonly endToSource: (offset: number) => number;
  /** Encoded offset of a source offset; inside a replaced span, that of its character. */
  readonly fromSource: (offset: number) => number;
}

/**
 * Replace spans of `source[within]` by one character each, so that plain regular expressions can speak of "an actor"
 * or "an instrument".
 * @param stands - spans inside `within`, sorted, without overlap (see `withoutOverlap`).
 * @param fold - lower-case the remaining text (characters whose lower case is longer stay as they are).
 */
export function encode<T>(source: string, within: Span, stands: readonly Stand<T>[], fold: boolean): Encoded<T> {
  const parts: string[] = [];
  const map: number[] = [];
  const byOffset = new Map<number, Stand<T>>();
  let length = 0;
  const copy = (start: number, end: number): void => {
    for (let at = start; at < end; at++) {
      const char = source[at] ?? "";
      const lower = fold ? char.toLowerCase() : char;
      parts.push(lower.length === 1 ? lower : char);
      map.push(at);
      length++;
    }
  };
  let at = within.start;
  for (const stand of stands) {
    copy(at, stand.start);
    byOffset.set(length, stand);
    parts.push(stand.char);
    map.push(stand.start);
    length++;
    at = stand.end;
  }
  copy(at, within.end);
  map.push(within.end);
  return {
    text: parts.join(""),
    standAt: (offset) => byOffset.get(offset),
    toSource: (offset) => map[Math.min(Math.max(offset, 0), length)] ?? within.end,
    endToSource: (offset) =>
      byOffset.get(offset - 1)?.end ?? (offset > 0 ? (map[offset - 1] ?? within.end - 1) + 1 : within.start),
    fromSource: (offset) => {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((map[middle] ?? within.end) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Keep the earlier and, among those that start together, the longer of spans that overlap; sorted by start. */
export function withoutOverlap<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
