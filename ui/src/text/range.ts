// The range of a document as words, and as the text that may be typed again.

import { duration } from './duration.ts';
import { moment } from './time.ts';

/** A range as a document has it; what is left out is open. */
export interface Range {
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}

/** What a text means now; see api/times.ts. */
export interface Reading {
  readonly start?: string;
  readonly end?: string;
  readonly hours?: number;
  readonly odd_days?: readonly { readonly date: string; readonly hours: number }[];
}

const named: readonly (readonly [string, Range])[] = [
  ['Today', { from: 'now/d' }], ['Yesterday', { from: 'now-1d/d', to: 'now/d' }],
  ...(['week', 'month', 'quarter', 'year'] as const).flatMap((unit): (readonly [string, Range])[] => {
    const short = unit === 'month' ? 'mo' : unit.charAt(0);
    return [[`This ${unit}`, { from: `now/${short}` }], [`Last ${unit}`, { from: `now-1${short}/${short}`, to: `now/${short}` }]];
  }),
];

const unitWords = new Map([
  ['s', 'second'], ['m', 'minute'], ['h', 'hour'], ['d', 'day'], ['w', 'week'], ['mo', 'month'], ['q', 'quarter'], ['y', 'year'],
]);

/** Whether two ranges of documents are the same: no end is now, and `now/1w` is `now/w`. */
export function sameRange(a: Range, b: Range): boolean {
  const key = ({ from, to }: Range): string => (from === undefined && (to === undefined || to === 'now') ? '' : `${plain(from ?? '')} ${plain(to ?? 'now')}`);
  return key(a) === key(b);
}

function plain(end: string | number): string {
  return String(end).replace(/\/1(?=[a-z])/, '/');
}

/** `Last 30 days`, `14 May 2026, 09:30 – 15 May 2026, 10:15`, `1 – 31 May 2026`, `All data`. */
export function rangeLabel(range: Range, zone: string): string {
  if (sameRange(range, {})) return 'All data';
  const known = named.find(([, one]) => sameRange(one, range));
  if (known) return known[0];
  const { from, to } = range;
  const last = typeof from === 'string' ? /^now-(\d+)([a-z]+)(?:\/\2)?$/.exec(plain(from)) : null;
  const unit = last ? unitWords.get(last[2]!) : undefined;
  if (last && unit && sameRange(range, { from: `now-${last[1]}${last[2]}` })) return `Last ${last[1] === '1' ? unit : `${last[1]} ${unit}s`}`;
  if (last && unit && sameRange(range, { from: `now-${last[1]}${last[2]}/${last[2]}`, to: `now/${last[2]}` })) return `Last ${last[1]} whole ${unit}s`;
  const days = [from, to].map((end) => (typeof end === 'string' && /^\d{4}-\d\d-\d\d$/.test(end) ? end : null));
  if (days[0] && days[1]) return span(days[0], dayBefore(days[1]));
  return `${end(from, zone, 'the first event')} \u2013 ${end(to, zone, 'now')}`;
}

// Both days belong to the span.
function span(first: string, last: string): string {
  const text = moment(last, 'UTC', 'day');
  if (first === last) return text;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} \u2013 ${text}`;
  return `${moment(first, 'UTC', first.slice(0, 4) === last.slice(0, 4) ? 'dayShort' : 'day')} \u2013 ${text}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function end(value: string | number | undefined, zone: string, open: string): string {
  if (value === undefined) return open;
  if (typeof value === 'number' || !/^\d{4}-\d\d-\d\d(T|$)/.test(value)) return String(value);
  if (!/(Z|[+-]\d\d:\d\d)$/.test(value.slice(10))) return moment(`${value}${value.includes('T') ? '' : 'T00:00'}Z`, 'UTC', value.includes('T') ? 'minute' : 'day');
  return moment(value, zone, moment(value, zone, 'clock') === '00:00' ? 'day' : 'minute');
}

/** The range as a text that POST /v1/times reads as the same range: there the last day or unit is inside. */
export function rangeText(range: Range): string {
  const { from, to } = range;
  if (sameRange(range, {})) return '';
  if (to === undefined || to === 'now') return /\/|^\d{4}-\d\d-\d\d$/.test(String(from)) ? `since ${from}` : String(from);
  if (from === undefined) return `before ${to}`;
  if (typeof to === 'string' && /^\d{4}-\d\d-\d\d$/.test(to)) return from === dayBefore(to) ? from : `${from} - ${dayBefore(to)}`;
  const cut = plain(to).replace(/\/([a-z]+)$/, '-1$1/$1');
  return plain(from) === cut ? cut : `${from} - ${cut}`;
}

/** What a text means, in words: both ends, the length, and days that have not 24 hours. */
export function readingText(reading: Reading, zone: string): string {
  const { start, end, hours, odd_days: odd = [] } = reading;
  if (start === undefined && end === undefined) return 'all data';
  const ends = `${start === undefined ? 'the first event' : moment(start, zone)} \u2013 ${end === undefined ? 'now' : sameDayEnd(start, end, zone)}`;
  const days = odd.slice(0, 2).map(({ date, hours }) => `${moment(date, 'UTC', 'dayShort')} has ${hours} h`);
  return [ends, ...(hours ? [duration(hours * 3600)] : []), ...days].join(' \u00b7 ');
}

function sameDayEnd(start: string | undefined, end: string, zone: string): string {
  const sameDay = start !== undefined && moment(start, zone, 'day') === moment(end, zone, 'day');
  return moment(end, zone, sameDay ? 'clock' : 'minute');
}

/** A range that moves with now, with and without the unit that is not over; null where it does not. */
export function wholePeriods({ from, to }: Range): { isWhole: boolean; open: Range; whole: Range } | null {
  const match = typeof from === 'string' ? /^now-(\d+)(m|h|d|w|mo|q|y)(?:\/[a-z]+)?$/.exec(plain(from)) : null;
  if (!match || !/^now(\/|$)/.test(String(to ?? 'now'))) return null;
  const [open, unit] = [`now-${match[1]}${match[2]}`, match[2]!];
  return { isWhole: plain(to ?? 'now').includes('/'), open: { from: open }, whole: { from: `${open}/${unit}`, to: `now/${unit}` } };
}

/** A step back in time in words: `a week`, `30 days`, `1 month`. */
export function offsetLabel(offset: string): string {
  const match = /^(\d+)(s|m|h|d|w|mo|q|y)$/.exec(offset);
  if (!match) return offset;
  const [count, unit] = [Number(match[1]), unitWords.get(match[2]!)!];
  if (offset === '7d') return 'a week';
  return count === 1 ? `${unit === 'hour' ? 'an' : 'a'} ${unit}` : `${count} ${unit}s`;
}
