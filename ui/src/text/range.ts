// The range of a document as words, and the ranges that are offered.

import { moment } from './time.ts';

/** A range as a document has it; what is left out is open. */
export interface Range {
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}

export interface Preset extends Range {
  readonly label: string;
}

/** The ranges that are offered first. */
export const presets: readonly Preset[] = [
  { label: 'Last hour', from: 'now-1h' },
  { label: 'Last 24 hours', from: 'now-24h' },
  { label: 'Last 7 days', from: 'now-7d' },
  { label: 'Last 30 days', from: 'now-30d' },
  { label: 'Last 90 days', from: 'now-90d' },
  { label: 'Today', from: 'now/d' },
  { label: 'Yesterday', from: 'now-1d/d', to: 'now/d' },
  { label: 'This week', from: 'now/w' },
  { label: 'Last week', from: 'now-1w/w', to: 'now/w' },
  { label: 'This month', from: 'now/mo' },
  { label: 'Last month', from: 'now-1mo/mo', to: 'now/mo' },
  { label: 'All data' },
];

const unitWords = new Map([
  ['s', 'second'], ['m', 'minute'], ['h', 'hour'], ['d', 'day'], ['w', 'week'], ['mo', 'month'], ['q', 'quarter'], ['y', 'year'],
]);

/** `Last 30 days`, `14 May 2026, 09:30 – 15 May 2026, 10:15`, `All data`. */
export function rangeLabel(range: Range, zone: string): string {
  const preset = presets.find((preset) => preset.from === range.from && (preset.to ?? 'now') === (range.to ?? 'now'));
  if (preset && (preset.from !== undefined || range.to === undefined)) return preset.label;
  if (range.from === undefined && range.to === undefined) return 'All data';
  const last = typeof range.from === 'string' && (range.to ?? 'now') === 'now' ? /^now-(\d+)([a-z]+)$/.exec(range.from) : null;
  const unit = last ? unitWords.get(last[2]!) : undefined;
  if (last && unit) return `Last ${last[1] === '1' ? unit : `${last[1]} ${unit}s`}`;
  return `${end(range.from, zone, 'the first event')} \u2013 ${end(range.to, zone, 'now')}`;
}

function end(value: string | number | undefined, zone: string, open: string): string {
  if (value === undefined) return open;
  if (typeof value === 'number' || !/^\d{4}-\d\d-\d\dT/.test(value)) return String(value);
  const style = /T00:00(:00(\.0+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) ? 'day' : 'minute';
  return moment(value, zone, moment(value, zone, 'clock') === '00:00' ? 'day' : style === 'day' ? 'minute' : style);
}
