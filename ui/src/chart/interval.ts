// The intervals of an estimate: they mirror the answer (docs/http.md), so a number's interval lies at
// the number's own path.

import { get, type Path } from '../document/patch.ts';
import { count, estimate, estimatedShare, percent, short } from '../text/number.ts';
import { quantity, type Unit } from '../text/unit.ts';

export type Interval = readonly [number, number];

/** How sure a number is: within an interval, not known (null), or exact (undefined). */
export type Sure = Interval | null | undefined;

/** How sure the number at a path of the answer is; `intervals` is null where all of the answer is exact. */
export function intervalAt(intervals: unknown, path: Path): Sure {
  if (intervals === null || intervals === undefined) return undefined;
  const found = get(intervals, path);
  if (!Array.isArray(found) || typeof found[0] !== 'number' || typeof found[1] !== 'number') return null;
  return found[0] === found[1] ? undefined : [found[0], found[1]];
}

/** A number with the error that it has: `1 204`, `~ 1.2 k ±3 %`; shares have theirs in points: `~ 8.1 % ±0.4`. */
export function estimated(value: number, sure: Sure, unit: Unit = 'none'): string {
  if (sure === undefined) return quantity(value, unit);
  const [low, high] = sure ?? [NaN, NaN];
  return unit === 'share' ? estimatedShare(value, low, high) : estimate(value, low, high, (number) => quantity(number, unit));
}

/** The interval in words, for those who point at an estimate. */
export function spanOf([low, high]: Interval, unit: Unit = 'none'): string {
  return `between ${quantity(low, unit)} and ${quantity(high, unit)} in 95 of 100 cases`;
}

/** A count with the error that it has. */
export function counted(value: number, sure: Sure): string {
  return sure === undefined ? short(value) : estimated(value, sure);
}

/** A share with the error that it has. */
export function shared(value: number | null, sure: Sure): string {
  if (value === null) return '\u2013';
  return sure === undefined ? percent(value) : estimated(value, sure, 'share');
}

/** A number of an estimate of which no error is shown: `~ 1.24 M`. */
export function roughly(text: string, intervals: unknown): string {
  return intervals === null ? text : `~\u202f${text}`;
}

/** The same without the error, where there is no room for it: `~ 27 %`. */
export function about(text: string): string {
  return text.replace(/ \u00b1.*$/, '');
}

/** The error that half of an answer's numbers stay within, as a share of each; null where no number has an interval. */
export function typicalError(answer: unknown, intervals: unknown): number | null {
  const errors: number[] = [];
  collect(answer, intervals, errors);
  errors.sort((a, b) => a - b);
  return errors[errors.length >> 1] ?? null;
}

function collect(answer: unknown, intervals: unknown, errors: number[]): void {
  if (intervals === null || typeof intervals !== 'object') return;
  if (typeof answer === 'number') {
    const [low, high] = intervals as number[];
    if (answer !== 0 && typeof low === 'number' && typeof high === 'number') errors.push((high - low) / 2 / Math.abs(answer));
    return;
  }
  for (const [key, part] of Object.entries(intervals)) collect(get(answer, [Array.isArray(answer) ? Number(key) : key]), part, errors);
}

/** What is counted, in words: `1 actor`, `12.4 k passes`. */
export function unitsOf(value: number, counting: string | undefined): string {
  return counting === 'entries' ? count(value, 'pass', 'passes') : counting === 'starts' ? count(value, 'start') : count(value, 'actor');
}
