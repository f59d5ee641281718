// The bins of a histogram: from inclusive, to exclusive, and where values lie along its axis.

import { timeTicks } from './time_ticks.ts';

export interface Bin {
  readonly from: number;
  /** The next bin's; null where the last bin's end is not known. */
  readonly to: number | null;
  readonly count: number;
}

/** Bins out of their lower edges, all of which have an end but for a lone one. */
export function binsOf(lower: readonly { readonly from: number; readonly count: number }[]): readonly Bin[] {
  return lower.map(({ from, count }, i) => {
    const next = lower[i + 1]?.from;
    const before = lower[i - 1]?.from;
    const to = next ?? (before === undefined ? null : from + (from - before));
    return { from, to, count };
  });
}

/** Where a value lies along the axis, from 0 to 1; null outside. */
export function binAt(bins: readonly Bin[], value: number): number | null {
  const at = bins.findIndex(({ from, to }) => value >= from && (to === null || value < to));
  const bin = bins[at];
  if (!bin) return null;
  const part = bin.to === null ? 0.5 : (value - bin.from) / (bin.to - bin.from);
  return (at + part) / bins.length;
}

/** The place of a value on the axis, counted in bins, by the logarithm within bins that grow; ends outside are those of the axis. */
export function placeOf(bins: readonly Bin[], value: number): number {
  // The bin of what has no length begins at 0; all that has some lies behind it.
  if (bins[0]?.from === 0 && value > 0 && value < (bins[0].to ?? 0)) return 1;
  const at = bins.findIndex(({ to }) => to !== null && value < to);
  const bin = bins[at];
  if (!bin) return bins.length;
  if (value <= bin.from || bin.to === null) return at;
  return at + (bin.from > 0 ? Math.log(value / bin.from) / Math.log(bin.to / bin.from) : (value - bin.from) / (bin.to - bin.from));
}

/** At most about so many lengths to write below the axis: round ones, and 0 where some have none. */
export function ticksOf(bins: readonly Bin[], most: number): readonly { readonly at: number; readonly value: number }[] {
  const rest = bins.filter(({ from }) => from > 0);
  const [low, high] = [rest[0]?.from ?? 0, rest.at(-1)?.to ?? 0];
  const round = high > low * 2 ? timeTicks(low, high, most - 1, 1, true) : [];
  if (round.length > 1) return [...(rest.length < bins.length ? [{ at: 0, value: 0 }] : []), ...round.map((value) => ({ at: placeOf(bins, value) / bins.length, value }))];
  const step = Math.max(1, Math.ceil(bins.length / most));
  return bins.map(({ from }, i) => ({ at: i / bins.length, value: from })).filter((_, i) => i % step === 0);
}

/**
 * Bins that grow by one factor, out of those that have something in them: the empty ones between are
 * put in. A bin that begins at 0 holds what has no length, and stands before all others.
 */
export function filledLog(lower: readonly { readonly from: number; readonly count: number }[]): readonly Bin[] {
  const sorted = [...lower].sort((a, b) => a.from - b.from);
  const zero = sorted.filter(({ from }) => from <= 0);
  const rest = sorted.filter(({ from }) => from > 0);
  const factor = Math.min(...rest.slice(1).map(({ from }, i) => from / rest[i]!.from));
  const filled: Bin[] = [];
  rest.forEach(({ from, count }, i) => {
    const next = rest[i + 1]?.from;
    const steps = next === undefined || !Number.isFinite(factor) || factor <= 1 ? 1 : Math.max(1, Math.min(1000, Math.round(Math.log(next / from) / Math.log(factor))));
    const edge = (step: number): number => (step === 0 ? from : step === steps && next !== undefined ? next : from * factor ** step);
    const last = next === undefined && !Number.isFinite(factor);
    for (let step = 0; step < steps; step++) filled.push({ from: edge(step), to: last ? null : edge(step + 1), count: step === 0 ? count : 0 });
  });
  const first = rest[0]?.from ?? null;
  return [...zero.map(({ from, count }) => ({ from, to: first, count })), ...filled];
}
