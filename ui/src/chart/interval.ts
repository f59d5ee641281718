// The intervals of an estimate: they mirror the answer (docs/http.md), so a number's interval lies at
// the number's own path.

import { get, type Path } from '../document/patch.ts';
import { count, estimate, percent, short } from '../text/number.ts';

export type Interval = readonly [number, number];

/** The interval of the number at a path of the answer; null where it is exact or nothing is known. */
export function intervalAt(intervals: unknown, path: Path): Interval | null {
  const found = get(intervals, path);
  if (!Array.isArray(found) || typeof found[0] !== 'number' || typeof found[1] !== 'number') return null;
  return found[0] === found[1] ? null : [found[0], found[1]];
}

/** A count with the error that it has: `1 204`, `~1.2 k ±3 %`. */
export function counted(value: number, interval: Interval | null): string {
  return interval === null ? short(value) : estimate(value, interval[0], interval[1]);
}

/** A share with the error that it has, in points: `8.1 %`, `~8.1 % ±0.4`. */
export function shared(value: number | null, interval: Interval | null): string {
  if (value === null) return '\u2013';
  if (interval === null) return percent(value);
  return `~\u202f${percent(value)} \u00b1${((interval[1] - interval[0]) * 50).toFixed(1)}`;
}

/** What is counted, in words: `1 actor`, `12.4 k passes`. */
export function unitsOf(value: number, counting: string | undefined): string {
  return counting === 'entries' ? count(value, 'pass', 'passes') : counting === 'starts' ? count(value, 'start') : count(value, 'actor');
}
