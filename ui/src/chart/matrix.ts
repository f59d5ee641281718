// The matrix of a heat map: buckets of time by bins of a number, and how strongly each cell is coloured.
// No DOM.

import type { TableAnswer } from '../api/client.ts';
import type { Bins } from '../document/bins.ts';
import { numberOf } from '../text/number.ts';
import { binAt, edgesOf, position, type Edges } from './bin.ts';
import { Places, type Shape } from './answer.ts';

export interface Matrix {
  /** The starts of the buckets as the answer writes them, ascending. */
  readonly starts: readonly string[];
  /** The same in seconds since 1970. */
  readonly times: readonly number[];
  readonly edges: Edges;
  /** Column after column, the lowest bin first: counts[column * bins + bin]. */
  readonly counts: Float64Array;
  readonly bins: number;
  readonly largest: number;
  /** The largest of each column. */
  readonly tops: readonly number[];
  /** The sum of each column. */
  readonly sums: readonly number[];
  /** Those without a value. */
  readonly nulls: number;
}

export function matrixOf(answer: TableAnswer, shape: Shape, bins: Bins): Matrix {
  const at = shape.keys.find((i) => answer.columns[i]!.name.startsWith('bins(')) ?? shape.keys[0] ?? 1;
  const measure = shape.measures[0] ?? answer.columns.length - 1;
  // Tens of thousands of rows lie all over the memory: each is looked at once.
  const { rows } = answer;
  const [buckets, lowers] = [new Places(), new Places()];
  const [bucketOf, lowerOf, values] = [new Int32Array(rows.length), new Int32Array(rows.length), new Float64Array(rows.length)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    bucketOf[i] = buckets.of(row[shape.time]);
    lowerOf[i] = lowers.of(row[at]);
    values[i] = numberOf(row[measure]) ?? 0;
  }
  const { times, starts, placeOf } = buckets.inOrder();
  const edges = edgesOf(lowers.found.map(numberOf).filter((value) => value !== null), bins);
  const many = Math.max(0, edges.edges.length - 1);
  const binOf = Int32Array.from(lowers.found, (key) => binOfLower(edges, numberOf(key)));
  const counts = new Float64Array(starts.length * many);
  let nulls = 0;
  for (let i = 0; i < rows.length; i++) {
    const [column, bin] = [placeOf[bucketOf[i]!]!, binOf[lowerOf[i]!]!];
    if (column < 0) continue;
    if (bin >= 0 && bin < many) counts[column * many + bin]! += values[i]!;
    else nulls += values[i]!;
  }
  const { tops, sums } = columnsOf(counts, starts.length, many);
  return { starts, times, edges, counts, bins: many, largest: Math.max(0, ...tops), tops, sums, nulls };
}

/** The bin of a lower edge as the answer has it; -1 of none. */
function binOfLower(edges: Edges, lower: number | null): number {
  if (lower === null) return -1;
  return edges.zero && lower <= 0 ? 0 : binAt(edges, lower * (1 + Math.sign(lower) * 1e-12));
}

/** The largest and the sum of each column. */
function columnsOf(counts: Float64Array, columns: number, bins: number): { tops: readonly number[]; sums: readonly number[] } {
  const [tops, sums] = [new Array<number>(columns).fill(0), new Array<number>(columns).fill(0)];
  for (let column = 0, i = 0; column < columns; column++) {
    let [top, sum] = [0, 0];
    for (let end = i + bins; i < end; i++) {
      const count = counts[i]!;
      sum += count;
      if (count > top) top = count;
    }
    tops[column] = top;
    sums[column] = sum;
  }
  return { tops, sums };
}

export type ColorScale = 'log' | 'linear' | 'column';

/** How strong the cells of a column are, from 0 (nothing) to 1 (the largest): a function of their counts. */
export function strengths(scale: ColorScale, largest: number, top: number): (count: number) => number {
  if (largest <= 0) return () => 0;
  if (scale === 'log') {
    const whole = Math.log(largest);
    return (count) => (count <= 0 ? 0 : whole <= 0 ? 1 : Math.max(0.02, Math.log(count) / whole));
  }
  const whole = scale === 'column' ? Math.max(1, top) : largest;
  return (count) => Math.max(0, count / whole);
}

/** Where the bins of a matrix begin on an axis of values, and where the last one ends: shares of its height, from below. */
export function boundsOf({ bins, edges }: Pick<Matrix, 'bins' | 'edges'>, axis: Edges): Float64Array {
  const many = Math.max(1, axis.edges.length - 1);
  const isBin = axis === edges || (edges.zero && bins === 1); // a lone bin of zero and less is as high as that of the axis
  return Float64Array.from({ length: bins + 1 }, (_, i) => (isBin ? i : position(axis, edges.edges[i]!)) / many);
}

/** The bin at a share of an axis' height; the nearest one above and below all. */
export function binOn(bounds: Float64Array, share: number): number {
  const above = bounds.findIndex((bound) => bound > share);
  return Math.max(0, (above < 0 ? bounds.length - 1 : above) - 1);
}

/** The bin that each row of pixels shows, the uppermost first; -1 where the axis has none. */
export function binsByRow(bounds: Float64Array, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => {
    const share = 1 - (row + 0.5) / rows;
    return share < bounds[0]! || share >= bounds[bounds.length - 1]! ? -1 : binOn(bounds, share);
  });
}

/** The shade of each cell, bin after bin, the lowest first: 0 where there is nothing, else from 1 to `shades`. */
export function shadesOf({ starts: { length: wide }, bins, counts, tops, largest }: Matrix, scale: ColorScale, shades: number): Uint8Array {
  const cells = new Uint8Array(wide * bins);
  for (let column = 0; column < wide; column++) {
    const strong = strengths(scale, largest, tops[column]!);
    for (let bin = 0; bin < bins; bin++) {
      const share = strong(counts[column * bins + bin]!);
      if (share > 0) cells[bin * wide + column] = 1 + Math.min(shades - 1, Math.floor(share * shades));
    }
  }
  return cells;
}

/** Cells of a matrix: from a column and bin up to those that are not in it. */
export interface Cells { readonly left: number; readonly right: number; readonly low: number; readonly high: number }

/** The box between two cells; Shift makes it as high, Alt as wide as the matrix. */
export function boxOf(a: { column: number; bin: number }, b: { column: number; bin: number }, matrix: Pick<Matrix, 'starts' | 'bins'>, keys: { shift: boolean; alt: boolean }): Cells {
  return {
    left: keys.alt ? 0 : Math.min(a.column, b.column), right: keys.alt ? matrix.starts.length : Math.max(a.column, b.column) + 1,
    low: keys.shift ? 0 : Math.min(a.bin, b.bin), high: keys.shift ? matrix.bins : Math.max(a.bin, b.bin) + 1,
  };
}

/** The sum of the cells of a box. */
export function sumOf(matrix: Matrix, { left, right, low, high }: Cells): number {
  let sum = 0;
  for (let column = left; column < right; column++) for (let bin = low; bin < high; bin++) sum += matrix.counts[column * matrix.bins + bin] ?? 0;
  return sum;
}
