// Marks of charts as docs/http.md has them: parts of axes, and keys of rows.

import type { Bins } from '../../document/bins.ts';
import type { Edges } from '../../chart/bin.ts';
import type { BinRange } from '../../chart/distribution_plot.tsx';

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
