// Round lengths of time for axes: nobody counts in 100 seconds. No DOM.

import type { Unit } from '../text/unit.ts';

const [minute, hour, day] = [60, 3600, 86_400];

const parts = [-6, -5, -4, -3, -2, -1].flatMap((power) => [1, 2, 5].map((by) => Number(`${by}e${power}`)));
/** In seconds, ascending. */
const lengths: readonly number[] = [
  ...parts, 1, 2, 5, 10, 15, 30, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour,
  day, 2 * day, 7 * day, 14 * day, 30 * day, 90 * day, 180 * day, 365 * day,
];
/** Those that stand on an axis of logarithms where there is little room. */
const coarse: readonly number[] = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10, minute, 10 * minute, hour, 6 * hour, day, 7 * day, 30 * day, 365 * day];

/** How many of a unit a second has; null where the unit is no length of time. */
export function perSecond(unit: Unit): number | null {
  return unit === 'milliseconds' ? 1000 : unit === 'seconds' ? 1 : null;
}

/** The steps that an axis of times may have, in its unit; null where the unit is no length of time. */
export function timeSteps(unit: Unit): number[] | null {
  const by = perSecond(unit);
  return by === null ? null : lengths.map((length) => tidy(length * by));
}

/** Round lengths between two, at most so many: equally far from each other, or on an axis of logarithms. */
export function timeTicks(low: number, high: number, most: number, by: number, isLog: boolean): readonly number[] {
  const within = (found: readonly number[]): number[] => found.map((length) => tidy(length * by)).filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
  if (isLog) {
    const [fine, rough] = [within(lengths), within(coarse)];
    const every = Math.max(1, Math.ceil(rough.length / Math.max(1, most)));
    return fine.length <= most ? fine : rough.filter((_, i) => i % every === 0);
  }
  const least = (high - low) / by / Math.max(1, most);
  const step = lengths.find((length) => length >= least) ?? Math.ceil(least / (365 * day)) * 365 * day;
  const first = Math.ceil(low / by / step - 1e-9);
  return Array.from({ length: Math.max(0, Math.floor(high / by / step + 1e-9) - first + 1) }, (_, i) => tidy((first + i) * step * by));
}

/** Without the last digits, in which products of fractions differ. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
