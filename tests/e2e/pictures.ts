import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a page shows, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue at a place. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** The viewport as a reader sees it. */
export async function pictureOf(page: Page): Promise<Picture> {
  return readPng(Buffer.from(await page.screenshot({ captureBeyondViewport: false })));
}

/** The smallest box around all pixels of about this colour; `null` when there are none. */
export async function boxOfColour(page: Page, [r, g, b]: readonly [number, number, number]): Promise<Box | null> {
  const picture = await pictureOf(page);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [red, green, blue] = picture.at(x, y);
      if (Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b) > 24) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) return null;
  const [least, most] = [
    (list: number[]) => list.reduce((a, v) => Math.min(a, v)),
    (list: number[]) => list.reduce((a, v) => Math.max(a, v)),
  ];
  return { left: least(xs), top: least(ys), right: most(xs) + 1, bottom: most(ys) + 1 };
}

/** How many places two pictures differ at. */
export function differences(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) if (a.at(x, y).join() !== b.at(x, y).join()) count++;
  }
  return count;
}

/** Read a PNG as browsers write their screenshots: eight bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  const [width, height, colourType] = [file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(25)];
  const channels = { 2: 3, 6: 4 }[colourType];
  if (file.readUInt8(24) !== 8 || channels === undefined || file.readUInt8(28) !== 0)
    throw new Error("another kind of PNG");
  const chunks: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") chunks.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = unfilter(inflateSync(Buffer.concat(chunks)), width * channels, height, channels);
  const value = (at: number): number => rows[at] ?? 0;
  return {
    width,
    height,
    at: (x, y) => {
      const at = (y * width + x) * channels;
      return [value(at), value(at + 1), value(at + 2)];
    },
  };
}

/** Undo the prediction that each row of a PNG is written with (PNG specification, section 9). */
function unfilter(raw: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  const get = (row: number, at: number): number => (row < 0 || at < 0 ? 0 : (out[row * rowLength + at] ?? 0));
  for (let row = 0; row < height; row++) {
    const kind = raw[row * (rowLength + 1)] ?? 0;
    for (let at = 0; at < rowLength; at++) {
      const [left, up, corner] = [get(row, at - step), get(row - 1, at), at < step ? 0 : get(row - 1, at - step)];
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[row * rowLength + at] = ((raw[row * (rowLength + 1) + 1 + at] ?? 0) + predicted) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
