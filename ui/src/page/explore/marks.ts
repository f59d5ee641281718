// Marks of charts as docs/http.md has them: parts of axes, and keys of rows.

import type { Mark } from '../../api/drill.ts';
import type { Bins } from '../../document/bins.ts';
import type { Edges } from '../../chart/bin.ts';
import type { BinRange } from '../../chart/distribution_plot.tsx';
import type { Cells, Matrix } from '../../chart/matrix.ts';
import type { Selected } from '../drawn.tsx';

/**
 * A range of bins as a part of the axis of their number. The last bin holds the largest value, so its
 * range has no end; the bin of zero and less has no start.
 */
export function rangeMark(bins: Bins, edges: Edges, { from, to }: BinRange): { column: string; from: number | null; to: number | null } {
  const last = edges.edges.length - 1;
  const low = edges.zero && from === 0 ? null : edges.edges[from] ?? null;
  return { column: bins.value, from: low, to: to >= last ? null : edges.edges[to] ?? null };
}

/** Buckets of time as a part of its axis; the last one ends with the question's range. */
export function timeMark(starts: readonly string[], from: number, to: number, end: string | number | undefined): { from?: string; to?: string } {
  const start = starts[from];
  const stop = starts[to] ?? (end === undefined ? undefined : String(end));
  return { ...(start === undefined ? {} : { from: start }), ...(stop === undefined ? {} : { to: stop }) };
}

/** The bins of a selected range; null where it is of another number or of none of these bins. */
export function binsIn(range: Selected['range'], bins: Bins, { edges }: Edges): BinRange | null {
  const many = edges.length - 1;
  if (!range || range.column !== bins.value || many < 1) return null;
  const at = (value: unknown, open: number): number => (typeof value === 'number' ? edges.findIndex((edge) => edge >= value - Math.abs(value) * 1e-9) : open);
  const [from, end] = [at(range.from, 0), at(range.to, many)];
  const to = end < 0 ? many : end;
  return from < 0 || from >= to ? null : { from, to };
}

/** The cells of a selected box; without a part of an axis it goes along all of it. */
export function cellsIn(selected: Selected | null, bins: Bins, matrix: Matrix): Cells | null {
  if (!selected) return null;
  const rows = selected.range ? binsIn(selected.range, bins, matrix.edges) : { from: 0, to: matrix.bins };
  const at = (time: string | undefined, open: number): number => (time === undefined ? open : matrix.times.findIndex((start) => start * 1000 >= Date.parse(time)));
  const [left, end] = [at(selected.time?.from, 0), at(selected.time?.to, matrix.times.length)];
  const right = end < 0 ? matrix.times.length : end;
  return rows === null || left < 0 || left >= right ? null : { left, right, low: rows.from, high: rows.to };
}

/** The mark of a selection. */
export function selectedMark({ time, range }: Selected): Mark {
  return { ...(time ? { time } : {}), ...(range ? { range } : {}) } as Mark;
}
