import type { Span } from "../model.ts";

/** A stretch of one live Text node; offsets into its `data`, end exclusive. */
export interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The way back from an article's text to the page. */
export interface TextMap {
  /** The stretches of Text nodes that a span of the article's text came from, in order; white space between is left out. */
  rangeParts(span: Span): readonly TextPart[];
  /** The offset into the article's text of a place in a Text node; `null` for a place that is not in the article. */
  offsetOf(node: Text, offset: number): number | null;
}

/** Characters `at`…`at + length` of the article are characters `from`…`from + length` of `node`, one for one. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** @param runs - in article order, not overlapping. */
export function createTextMap(runs: readonly Run[]): TextMap {
  const byNode = new Map<Text, Run[]>();
  for (const run of runs) {
    const known = byNode.get(run.node);
    if (known) known.push(run);
    else byNode.set(run.node, [run]);
  }
  return {
    rangeParts({ start, end }) {
      const parts: TextPart[] = [];
      for (let i = firstEndingAfter(runs, start); i < runs.length; i++) {
        const run = runs[i];
        if (!run || run.at >= end) break;
        const from = run.from + Math.max(0, start - run.at);
        const to = run.from + Math.min(run.length, end - run.at);
        const last = parts.at(-1);
        if (last?.node === run.node) parts[parts.length - 1] = { ...last, end: to };
        else parts.push({ node: run.node, start: from, end: to });
      }
      return parts;
    },
    offsetOf(node, offset) {
      const run = byNode.get(node)?.find((r) => offset < r.from + r.length);
      return run ? run.at + Math.max(0, offset - run.from) : null;
    },
  };
}

function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
