// A sheet of pixels, and how extents get onto it. A canvas takes as long for a hundred thousand short strokes as for
// a second of anything else; runs of one column of one colour take a few milliseconds. No DOM: the pixels are those
// of an ImageData, red in the lowest byte, not multiplied by their alpha.

import type { Extents } from './extents.ts';

export interface Sheet { readonly pixels: Uint32Array; readonly width: number; readonly height: number }

/** A colour as a pixel; each part from 0 to 255. */
export function pixelOf([red, green, blue]: readonly number[], alpha = 255): number {
  return ((alpha << 24) | (blue! << 16) | (green! << 8) | red!) >>> 0;
}

/** The red, green and blue of `#rrggbb`, as the tokens have them. */
export function partsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
}

/** Strokes a line `pen` pixels thick; `dash` is the lengths of strokes and gaps by turns, in pixels, none for a whole line. */
export function strokeExtents(sheet: Sheet, { top, bottom }: Extents, pen: number, pixel: number, dash: readonly number[] = []): void {
  const on = dashed(dash);
  for (let column = 0; column < sheet.width; column++) {
    if (top[column]! <= bottom[column]! && on[column % on.length]) run(sheet, column, top[column]! - pen / 2, bottom[column]! + pen / 2, pixel);
  }
}

/** Fills each column from the top of the upper extents down to that of the lower ones; where there are none to `base`, or to their own bottom. */
export function fillExtents(sheet: Sheet, upper: Extents, lower: Extents | null, base: number | null, pixel: number): void {
  for (let column = 0; column < sheet.width; column++) {
    if (upper.top[column]! > upper.bottom[column]!) continue;
    const hasLower = lower !== null && lower.top[column]! <= lower.bottom[column]!;
    run(sheet, column, upper.top[column]!, hasLower ? lower.top[column]! : base ?? upper.bottom[column]!, pixel);
  }
}

/** Which columns of a dash are strokes. */
function dashed(dash: readonly number[]): readonly boolean[] {
  const whole = dash.reduce((sum, length) => sum + length, 0);
  if (whole < 1) return [true];
  return Array.from({ length: Math.round(whole) }, (_, column) => {
    let end = 0;
    return dash.findIndex((length) => column < (end += length)) % 2 === 0;
  });
}

/** A run of a column from one height to another; the pixels at its ends are covered in part. */
function run({ pixels, width, height }: Sheet, column: number, from: number, to: number, pixel: number): void {
  const start = from < 0 ? 0 : from;
  const end = to > height ? height : to;
  if (!(start < end)) return;
  const first = Math.floor(start);
  const last = Math.ceil(end) - 1;
  const lowest = last * width + column;
  let at = first * width + column;
  if (first === last) { cover(pixels, at, pixel, end - start); return; }
  cover(pixels, at, pixel, first + 1 - start);
  const isOpaque = pixel >>> 24 === 255;
  for (at += width; at < lowest; at += width) {
    if (isOpaque) pixels[at] = pixel;
    else cover(pixels, at, pixel, 1);
  }
  cover(pixels, lowest, pixel, end - last);
}

/** Lays a colour over a pixel that it covers in part. */
function cover(pixels: Uint32Array, at: number, pixel: number, share: number): void {
  const under = pixels[at]!;
  const alpha = (pixel >>> 24) * share;
  const below = under >>> 24;
  if (below === 0) { pixels[at] = (pixel & 0xffffff) | ((alpha + 0.5) << 24); return; }
  const sum = below === 255 ? 255 : alpha + below * (1 - alpha / 255);
  const part = ((alpha * 256) / sum + 0.5) | 0; // of the new colour, in 256ths
  const rest = 256 - part;
  const redAndBlue = (((pixel & 0xff00ff) * part + (under & 0xff00ff) * rest) >>> 8) & 0xff00ff;
  const green = (((pixel >>> 8) & 255) * part + ((under >>> 8) & 255) * rest) & 0xff00;
  pixels[at] = redAndBlue | green | ((sum + 0.5) << 24);
}
