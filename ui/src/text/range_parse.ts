// Reads a range of time as people write it. What is no range in itself is left to the server, whose
// arithmetic is the only one: the ends are texts of the query language.

import type { Range } from './range.ts';

const unitNames = new Map([
  ['s', 's'], ['sec', 's'], ['second', 's'], ['m', 'm'], ['min', 'm'], ['minute', 'm'], ['h', 'h'], ['hour', 'h'], ['d', 'd'], ['day', 'd'],
  ['w', 'w'], ['week', 'w'], ['mo', 'mo'], ['month', 'mo'], ['q', 'q'], ['quarter', 'q'], ['y', 'y'], ['year', 'y'],
]);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `last 2 hours`, `today`, `2026-05`, `14 May 9:30 - 10:15`, `now-1w/w`; null where it is none. */
export function parseRange(text: string, today: Date = new Date()): Range | null {
  const wanted = text.trim();
  if (wanted === '' || /^all( data| time)?$/i.test(wanted)) return {};
  return words(wanted.toLowerCase()) ?? period(wanted) ?? ends(wanted, today);
}

function words(text: string): Range | null {
  const last = /^(?:last|past)\s+(\d+)?\s*([a-z]+?)s?$/.exec(text);
  const unit = last ? unitNames.get(last[2]!) : undefined;
  if (last && unit) return last[1] === undefined ? { from: `now-1${unit}/${unit}`, to: `now/${unit}` } : { from: `now-${last[1]}${unit}` };
  const present = /^this\s+([a-z]+)$/.exec(text);
  const presentUnit = present ? unitNames.get(present[1]!) : undefined;
  if (presentUnit) return { from: `now/${presentUnit}` };
  if (text === 'today') return { from: 'now/d' };
  return text === 'yesterday' ? { from: 'now-1d/d', to: 'now/d' } : null;
}

function period(text: string): Range | null {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2], match[3]];
  const from = new Date(Date.UTC(year, Number(month ?? 1) - 1, Number(day ?? 1)));
  const to = new Date(from);
  if (day !== undefined) to.setUTCDate(to.getUTCDate() + 1);
  else if (month !== undefined) to.setUTCMonth(to.getUTCMonth() + 1);
  else to.setUTCFullYear(to.getUTCFullYear() + 1);
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}

function ends(text: string, today: Date): Range | null {
  const parts = text.split(/\s+(?:-|\u2013|to)\s+/);
  if (parts.length > 2) return null;
  const from = end(parts[0]!, today, null);
  if (from === null) return null;
  if (parts.length === 1) return typeof from === 'string' && from.includes('T') ? null : { from };
  const to = end(parts[1]!, today, typeof from === 'string' ? from : null);
  return to === null ? null : to === 'now' ? { from } : { from, to };
}

// One end. A clock alone belongs to the day of the other end.
function end(text: string, today: Date, other: string | null): string | number | null {
  if (/^now([+-]\d+[a-z]+|\/[a-z]+)*$/.test(text) || /^\d{4}-\d\d-\d\d([T ]\S+)?$/.test(text)) {
    return text.replace(/^(\d{4}-\d\d-\d\d) (\d):/, '$1 0$2:').replace(' ', 'T').replace(/T(\d\d:\d\d)$/, 'T$1:00');
  }
  if (/^\d{9,19}$/.test(text)) return Number(text);
  const clock = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (clock) return other === null || !/^\d{4}/.test(other) ? null : `${other.slice(0, 10)}T${two(clock[1]!)}:${clock[2]}:${clock[3] ?? '00'}`;
  const date = /^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}):(\d\d))?$/.exec(text);
  const month = date ? months.indexOf(date[2]!.toLowerCase()) : -1;
  if (!date || month < 0) return null;
  const day = `${date[3] ?? today.getUTCFullYear()}-${two(String(month + 1))}-${two(date[1]!)}`;
  return date[4] === undefined ? day : `${day}T${two(date[4])}:${date[5]}:00`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
