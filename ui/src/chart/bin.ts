// The edges of bins and what is read off them: shares, percentiles, the range of a selection. An answer
// has only the bins that hold something; the others follow from the first and the last. No DOM.

import type { TableAnswer } from '../api/client.ts';
import type { Bins } from '../document/bins.ts';
import { numberOf } from '../text/number.ts';
import type { Unit } from '../text/unit.ts';
import { perSecond, timeTicks } from './time_ticks.ts';

/** Bins that lie side by side: bin i goes from edges[i], inclusive, up to edges[i + 1]. */
export interface Edges {
  readonly edges: readonly number[];
  readonly scale: 'linear' | 'log';
  /** Whether the first bin holds what a logarithm cannot: zero and less. */
  readonly zero: boolean;
}

/** The edges of bins from the lower edges that an answer has. */
export function edgesOf(lower: readonly number[], bins: Pick<Bins, 'count' | 'scale'>): Edges {
  const sorted = [...new Set(lower)].sort((a, b) => a - b);
  const zero = bins.scale === 'log' && sorted[0] !== undefined && sorted[0] <= 0;
  const found = zero ? sorted.slice(1) : sorted;
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return { edges: zero ? [0, 1] : [], scale: bins.scale, zero };
  const steps = Math.max(1, bins.count - 1);
  const many = first === last ? 1 : bins.count;
  const edges = bins.scale === 'log'
    ? geometric(first, last > first ? (last / first) ** (1 / steps) : 1.1, many)
    : Array.from({ length: many + 1 }, (_, i) => first + i * (last > first ? (last - first) / steps : Math.max(1e-9, Math.abs(first) * 1e-3)));
  // The server's own edges stand where it gave some: what is clicked is what is asked for.
  const exact = edges.map((edge) => nearest(found, edge));
  return { edges: zero ? [0, ...exact] : exact, scale: bins.scale, zero };
}

/** An axis that has the values of both, with bins about as high as theirs. */
export function sharedEdges(a: Edges, b: Edges): Edges {
  const zero = a.zero || b.zero;
  const ends = [a, b].flatMap(({ edges, zero }) => (edges.length > (zero ? 2 : 1) ? [edges[zero ? 1 : 0]!, edges.at(-1)!] : []));
  if (ends.length === 0) return a.edges.length >= b.edges.length ? a : b;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const many = Math.max(1, ...[a, b].map(({ edges, zero }) => edges.length - 1 - (zero ? 1 : 0)));
  const edges = a.scale === 'log' && low > 0
    ? geometric(low, (high / low) ** (1 / many), many)
    : Array.from({ length: many + 1 }, (_, i) => low + ((high - low) * i) / many);
  edges[many] = high;
  return { edges: zero ? [0, ...edges] : edges, scale: a.scale, zero };
}

function geometric(first: number, ratio: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => first * ratio ** i);
}

function nearest(found: readonly number[], edge: number): number {
  let low = 0;
  let high = found.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]! < edge) low = middle + 1;
    else high = middle;
  }
  for (const candidate of [found[low], found[low - 1]]) {
    if (candidate !== undefined && Math.abs(candidate - edge) <= Math.abs(edge) * 1e-9) return candidate;
  }
  return edge;
}

/** The bin that holds a value: -1 below the first, the number of bins above the last. */
export function binAt({ edges }: Edges, value: number): number {
  if (edges.length < 2 || value < edges[0]!) return -1;
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One distribution: a group, and the number in each bin. */
export interface Histogram {
  readonly keys: readonly unknown[];
  readonly counts: readonly number[];
  /** Those without a value. */
  readonly nulls: number;
  readonly total: number;
}

/** The histograms of an answer, the largest first. `at` is the place of the bins, `measure` that of the number. */
export function histogramsOf(answer: TableAnswer, edges: Edges, at: number, keys: readonly number[], measure: number): readonly Histogram[] {
  const found = new Map<string, { keys: readonly unknown[]; counts: number[]; nulls: number }>();
  const many = Math.max(0, edges.edges.length - 1);
  for (const row of answer.rows) {
    const values = keys.map((i) => row[i]);
    const name = JSON.stringify(values);
    let group = found.get(name);
    if (!group) found.set(name, group = { keys: values, counts: new Array<number>(many).fill(0), nulls: 0 });
    const count = numberOf(row[measure]) ?? 0;
    const lower = numberOf(row[at]);
    if (lower === null) group.nulls += count;
    else {
      const bin = edges.zero && lower <= 0 ? 0 : binAt(edges, lower * (1 + Math.sign(lower) * 1e-12));
      if (bin >= 0 && bin < many) group.counts[bin]! += count;
    }
  }
  const groups = [...found.values()].map((group) => ({ ...group, total: group.counts.reduce((sum, count) => sum + count, 0) }));
  return groups.sort((a, b) => b.total - a.total);
}

/** The running sums, as shares of the total; the last is 1 unless there is nothing. */
export function cumulative(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.map((count) => total === 0 ? 0 : (sum += count) / total);
}

/** About where a share of all values lies below: between the edges of its bin by the scale. */
export function valueAtShare(edges: Edges, counts: readonly number[], share: number): number | null {
  const sums = cumulative(counts);
  const bin = sums.findIndex((sum) => sum >= share);
  if (bin < 0 || counts.length === 0) return null;
  const before = bin === 0 ? 0 : sums[bin - 1]!;
  const part = sums[bin]! === before ? 0 : (share - before) / (sums[bin]! - before);
  return along(edges, bin, part);
}

/** The share of all values below a value, about. */
export function shareBelow(edges: Edges, counts: readonly number[], value: number): number {
  const sums = cumulative(counts);
  const bin = binAt(edges, value);
  if (bin < 0) return 0;
  if (bin >= counts.length) return 1;
  const before = bin === 0 ? 0 : sums[bin - 1]!;
  return before + (sums[bin]! - before) * (position(edges, value) - bin);
}

/** The value at a part of a bin, from 0 to 1. */
export function along({ edges, scale, zero }: Edges, bin: number, part: number): number {
  const low = edges[bin]!;
  const high = edges[bin + 1]!;
  const isLog = scale === 'log' && !(zero && bin === 0) && low > 0;
  return isLog ? low * (high / low) ** part : low + (high - low) * part;
}

/** Where a value stands on an axis of bins that are all equally wide: 2.5 is the middle of the third. */
export function position(edges: Edges, value: number): number {
  const many = edges.edges.length - 1;
  const bin = binAt(edges, value);
  if (bin < 0) return 0;
  if (bin >= many) return many;
  const low = edges.edges[bin]!;
  const high = edges.edges[bin + 1]!;
  const isLog = edges.scale === 'log' && !(edges.zero && bin === 0) && low > 0;
  const part = isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return bin + Math.max(0, Math.min(1, part));
}

/** The value at a place of such an axis. */
export function valueAt(edges: Edges, place: number): number {
  const many = edges.edges.length - 1;
  const bin = Math.max(0, Math.min(many - 1, Math.floor(place)));
  return along(edges, bin, Math.max(0, Math.min(1, place - bin)));
}

/** Values to write at an axis of bins: round ones, few enough not to touch. */
export function ticksOf(edges: Edges, most: number, unit: Unit = 'none'): readonly number[] {
  const low = edges.edges[edges.zero ? 1 : 0];
  const high = edges.edges.at(-1);
  if (low === undefined || high === undefined || high <= low) return low === undefined ? [] : [low];
  const by = perSecond(unit);
  const times = by === null ? [] : timeTicks(low, high, most, by, edges.scale === 'log' && low > 0);
  if (times.length > 1) return times;
  const ticks = edges.scale === 'log' && low > 0 ? logTicks(low, high, most) : [];
  return ticks.length > 1 ? ticks : linearTicks(low, high, most);
}

function linearTicks(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough)!;
  const ticks: number[] = [];
  for (let n = Math.ceil(low / step - 1e-9); n * step <= high * (1 + 1e-12); n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

function logTicks(low: number, high: number, most: number): readonly number[] {
  const decades = Math.log10(high / low);
  const times = decades * 3 <= most ? [1, 2, 5] : [1];
  const skip = Math.max(1, Math.ceil(decades / Math.max(1, most)));
  const ticks: number[] = [];
  for (let n = Math.floor(Math.log10(low)); n <= Math.log10(high); n++) {
    if (n % skip !== 0) continue;
    for (const by of times) {
      const tick = Number((by * 10 ** n).toPrecision(3));
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}
