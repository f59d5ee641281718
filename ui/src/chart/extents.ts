// How far up and down a line gets in each column of pixels. Of however many points, a column of the
// screen shows no more than that: the first, least, largest and last of its points (M4) and what joins
// them to the columns beside it. So a line of any length is drawn whole at the price of its width. No DOM.

/** By column: the uppermost and the lowest place of a line, in pixels from the top; `top` is above `bottom` unless nothing is there. */
export interface Extents { readonly top: Float32Array; readonly bottom: Float32Array }

export function noExtents(columns: number): Extents {
  return cleared({ top: new Float32Array(columns), bottom: new Float32Array(columns) });
}

function cleared(extents: Extents): Extents {
  extents.top.fill(Infinity);
  extents.bottom.fill(-Infinity);
  return extents;
}

/**
 * The extents of a line through points at the places `xs` (pixels, ascending). `heightOf` is the place of a
 * value, in pixels from the top. Null, and a value without a place (NaN), is a gap; a point between gaps is a dot.
 * They are written into `into`, which is returned.
 */
export function extentsOf(xs: Float64Array, values: readonly (number | null)[], heightOf: (value: number) => number, into: Extents): Extents {
  const extents = cleared(into);
  let x = 0;
  let y = NaN;
  let column = -1;
  let top = Infinity;
  let bottom = -Infinity;
  for (let at = 0; at < xs.length; at++) {
    const value = values[at];
    const nextX = xs[at]!;
    const nextY = value === null || value === undefined ? NaN : heightOf(value);
    if (nextY === nextY) {
      const next = Math.floor(nextX);
      // Places ascend, so a column that is left is done.
      if (next !== column && y === y) {
        const slope = (nextY - y) / (nextX - x);
        let edge = y + slope * (column + 1 - x);
        put(extents, column, edge < top ? edge : top, edge > bottom ? edge : bottom);
        for (column++; column < next; column++, edge += slope) put(extents, column, slope < 0 ? edge + slope : edge, slope < 0 ? edge : edge + slope);
        top = bottom = edge;
      } else if (next !== column) {
        put(extents, column, top, bottom);
        column = next;
        top = bottom = nextY;
      }
      if (nextY < top) top = nextY;
      if (nextY > bottom) bottom = nextY;
    }
    x = nextX;
    y = nextY;
  }
  put(extents, column, top, bottom);
  return extents;
}

function put({ top, bottom }: Extents, column: number, high: number, low: number): void {
  if (column < 0 || column >= top.length) return;
  top[column] = high;
  bottom[column] = low;
}

/** The same of bars from `base` to their values: each from its place to that of the next, with a gap where there is room for one. */
export function barExtents(xs: Float64Array, values: readonly (number | null)[], heightOf: (value: number) => number, base: number, into: Extents): Extents {
  const extents = cleared(into);
  const usual = xs.length > 1 ? (xs[xs.length - 1]! - xs[0]!) / (xs.length - 1) : into.top.length;
  for (let at = 0; at < xs.length; at++) {
    const value = values[at];
    const y = value === null || value === undefined ? NaN : heightOf(value);
    if (y !== y) continue;
    const [first, next] = [Math.floor(xs[at]!), Math.floor(xs[at + 1] ?? xs[at]! + usual)];
    const end = Math.max(first + 1, next - (next - first >= gapFrom ? 1 : 0));
    for (let column = first; column < end; column++) touch(extents, column, y, base);
  }
  return extents;
}

function touch({ top, bottom }: Extents, column: number, from: number, to: number): void {
  if (column < 0 || column >= top.length) return;
  top[column] = Math.min(top[column]!, from, to);
  bottom[column] = Math.max(bottom[column]!, from, to);
}

// Bars of fewer pixels than this stand side by side without a gap.
const gapFrom = 4;

/** As wide as a pen of so many pixels: each column has what those beside it have. */
export function widened({ top, bottom }: Extents, pen: number): Extents {
  if (pen <= 1) return { top, bottom };
  const wide = noExtents(top.length);
  for (let column = 0; column < top.length; column++) {
    if (top[column]! > bottom[column]!) continue;
    const first = column - ((pen - 1) >> 1);
    for (let beside = first; beside < first + pen; beside++) touch(wide, beside, top[column]!, bottom[column]!);
  }
  return wide;
}
