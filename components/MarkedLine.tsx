import type { Line } from "../utils/summary/summary.ts";

/** A line's words with its cue underlined; in quotation marks where they were said so. */
export function MarkedLine({ line }: { readonly line: Line }) {
  const { text, cue } = line;
  const words = cue ? (
    <>
      {text.slice(0, cue.start)}
      <mark>{text.slice(cue.start, cue.end)}</mark>
      {text.slice(cue.end)}
    </>
  ) : (
    text
  );
  // The article's own language and direction, which may not be the interface's.
  return line.manner === "quoted" ? <q dir="auto">{words}</q> : <span dir="auto">{words}</span>;
}
