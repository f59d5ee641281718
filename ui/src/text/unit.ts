// What a number counts, guessed from the name of its column, and the text of a cell.

import { duration } from './duration.ts';
import { bytes, exact, numberOf, percent, short } from './number.ts';
import { shown, type Shown } from './name.ts';
import { moment } from './time.ts';

export type Unit = 'milliseconds' | 'seconds' | 'bytes' | 'share' | 'none';

/** The unit of a column, from its name: `p95(latency_ms)`, `median_s`, `share(count())`. */
export function unitOf(name: string): Unit {
  if (/^share\s*\(/.test(name) || /(^|[_ ])(share|rate|ratio)$/.test(name)) return 'share';
  if (/^(count|uniq|uniq_approx)\s*\(/.test(name)) return 'none';
  if (/(^|_)(ms|milliseconds|millis)\b/.test(name)) return 'milliseconds';
  if (/(^|_)(s|sec|seconds)\b/.test(name) || /^(duration|median)$/.test(name) || /\(duration\)/.test(name)) return 'seconds';
  return /(^|_)bytes\b/.test(name) ? 'bytes' : 'none';
}

/** A number with its unit, short or with all digits. */
export function quantity(given: number | string, unit: Unit, all = false): string {
  const value = Number(given);
  switch (unit) {
    case 'milliseconds': return all ? `${exact(given)} ms` : duration(value / 1000);
    case 'seconds': return all ? `${exact(given)} s` : duration(value);
    case 'bytes': return all ? `${exact(given)} B` : bytes(value);
    case 'share': return all ? `${exact(value * 100)} %` : percent(value);
    case 'none': return all ? exact(given) : short(value);
  }
}

/** A column of an answer: its name and type. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** Whether the values of a column are numbers. */
export function isNumber(column: Column): boolean {
  return column.type === 'int64' || column.type === 'float64';
}

/** The text of a cell: numbers short and with units, times on the zone's clock, all else a name. */
export function cellText(value: unknown, column: Column, zone: string): Shown {
  const number = isNumber(column) ? numberOf(value) : null;
  if (number !== null) return { text: quantity(number, unitOf(column.name)), kind: 'value' };
  if (typeof value === 'string' && column.type === 'timestamp') {
    return { text: moment(value, zone, /\.\d*[1-9]/.test(value) ? 'millisecond' : 'minute'), kind: 'value' };
  }
  return shown(value);
}
