/** Bytes of a file → text, or why it is no text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "failed"; readonly error: string };

const SIGNATURES: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: "%PDF-", name: "a PDF document" },
  { bytes: "\x89PNG", name: "a PNG image" },
  { bytes: "\xff\xd8\xff", name: "a JPEG image" },
  { bytes: "GIF8", name: "a GIF image" },
  { bytes: "RIFF", name: "a media file" },
  { bytes: "PK\x03\x04", name: "a ZIP archive or office document" },
  { bytes: "\x1f\x8b", name: "a gzip archive" },
  { bytes: "\x7fELF", name: "a program" },
  { bytes: "\xd0\xcf\x11\xe0", name: "an old office document" },
  { bytes: "{\\rtf", name: "an RTF document" },
];

/** `<meta charset>` stands within the first kilobyte by the standard; pages in the wild are laxer. */
const CHARSET_WITHIN = 4096;
/** More control characters than this are no text. */
const MAX_CONTROL_SHARE = 0.005;
/** A few broken characters are damage; more are another encoding. */
const MAX_BROKEN_SHARE = 0.001;
const SAMPLE = 100_000;

/** Decode by byte order mark, by what the page declares, else UTF-8 where it is valid and windows-1252 where it is not. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: "failed", error: "the file is empty" };
  const start = latin1(bytes.subarray(0, CHARSET_WITHIN));
  const known = SIGNATURES.find((signature) => start.startsWith(signature.bytes));
  if (known) return { kind: "failed", error: `this is ${known.name}, not a page or plain text` };
  const text = decodeAs(bytes, start);
  if (text.trim() === "") return { kind: "failed", error: "the file holds no text" };
  return isBinary(text)
    ? { kind: "failed", error: "this is a binary file, not a page or plain text" }
    : { kind: "text", text };
}

function decodeAs(bytes: Uint8Array, start: string): string {
  if (start.startsWith("\xef\xbb\xbf")) return new TextDecoder("utf-8").decode(bytes);
  if (start.startsWith("\xff\xfe")) return new TextDecoder("utf-16le").decode(bytes);
  if (start.startsWith("\xfe\xff")) return new TextDecoder("utf-16be").decode(bytes);
  if (/^(?:[^\0]\0){4}/.test(start)) return new TextDecoder("utf-16le").decode(bytes);
  if (/^(?:\0[^\0]){4}/.test(start)) return new TextDecoder("utf-16be").decode(bytes);

  // As a stream: a file cut short in the middle of a letter only loses that letter.
  const utf8 = new TextDecoder("utf-8").decode(bytes, { stream: true });
  const declared = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (isWhole(utf8)) return utf8;
  return decoderFor(declared).decode(bytes);
}

/** A page cannot truthfully declare UTF-16 in single bytes, nor UTF-8 when it is broken all over. */
function decoderFor(declared: string | undefined): TextDecoder {
  if (declared && !/^utf-?(?:8|16)/i.test(declared)) {
    try {
      return new TextDecoder(declared);
    } catch {
      // An unknown label is as good as none.
    }
  }
  return new TextDecoder("windows-1252");
}

function isWhole(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.split("\uFFFD").length - 1) / sample.length <= MAX_BROKEN_SHARE;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary files.
  const controls = sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD]/g)?.length ?? 0;
  return controls / sample.length > MAX_CONTROL_SHARE;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
