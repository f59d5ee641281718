// The matrix of a heat map: buckets of time by bins of a number, and how strongly each cell is coloured.
// No DOM.

import type { TableAnswer } from '../api/client.ts';
import type { Bins } from '../document/bins.ts';
import { numberOf } from '../text/number.ts';
import { binAt, edgesOf, type Edges } from './bin.ts';
import type { Shape } from './answer.ts';

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
  // Tens of thousands of rows have few buckets and few bins: each is worked out once.
  const found = new Map<unknown, number>();
  const lowers = new Map<unknown, number>();
  for (const row of answer.rows) {
    const [start, lower] = [row[shape.time], row[at]];
    if (typeof start === 'string' && !found.has(start)) found.set(start, Date.parse(start) / 1000);
    if (!lowers.has(lower)) lowers.set(lower, -1);
  }
  const starts = ([...found.keys()] as string[]).sort((a, b) => found.get(a)! - found.get(b)!);
  const columns = new Map<unknown, number>(starts.map((start, i) => [start, i]));
  const edges = edgesOf([...lowers.keys()].map(numberOf).filter((value) => value !== null), bins);
  const many = Math.max(0, edges.edges.length - 1);
  for (const key of lowers.keys()) {
    const lower = numberOf(key);
    if (lower !== null) lowers.set(key, edges.zero && lower <= 0 ? 0 : binAt(edges, lower * (1 + Math.sign(lower) * 1e-12)));
  }
  const counts = new Float64Array(starts.length * many);
  let nulls = 0;
  for (const row of answer.rows) {
    const column = columns.get(row[shape.time]);
    const value = numberOf(row[measure]);
    if (column === undefined || value === null) continue;
    const bin = lowers.get(row[at])!;
    if (bin >= 0 && bin < many) counts[column * many + bin]! += value;
    else nulls += value;
  }
  const tops = starts.map((_, i) => most(counts.subarray(i * many, (i + 1) * many)));
  const sums = starts.map((_, i) => counts.subarray(i * many, (i + 1) * many).reduce((sum, count) => sum + count, 0));
  return { starts, times: starts.map((start) => found.get(start)!), edges, counts, bins: many, largest: Math.max(0, ...tops), tops, sums, nulls };
}

function most(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
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
