import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, elapsed } from './duration.ts';
import { bucket, moment, zoneName } from './time.ts';
import { dayCells, dayKey, moved } from './month.ts';
import { offsetLabel, rangeLabel, rangeText, readingText, wholePeriods } from './range.ts';
import { cellText, unitOf } from './unit.ts';

const plain = (text: string): string => text.replaceAll('\u202f', ' ').replaceAll('\u2212', '-');

test('durations have two units at most', () => {
  const cases: [number, string][] = [
    [0, '0 s'], [0.34, '340 ms'], [0.0000123, '12 µs'], [6.24, '6.2 s'], [59.9, '60 s'], [59.96, '1 min'], [93, '1 min 33 s'], [3600, '1 h'], [7800, '2 h 10 min'],
    [3599.9, '1 h'], [86399, '1 d'], [273600, '3 d 4 h'], [-93, '-1 min 33 s'], [120, '2 min'],
  ];
  for (const [seconds, want] of cases) assert.equal(plain(duration(seconds)), want, String(seconds));
  assert.equal(plain(elapsed(0.2)), '< 1 ms');
  assert.equal(plain(elapsed(180)), '0.18 s');
});

test('times are on the clock of the zone', () => {
  assert.equal(moment('2026-10-14T22:30:00Z', 'Europe/Zurich'), '15 Oct 2026, 00:30');
  assert.equal(moment('2026-10-14T22:30:00Z', 'Asia/Kolkata', 'day'), '15 Oct 2026');
  assert.equal(moment('2026-10-14T22:30:00Z', 'No/Where', 'day'), '14 Oct 2026 UTC');
  assert.equal(moment('no time', 'UTC'), 'no time');
  assert.equal(bucket('2026-10-24T22:00:00Z', 86400, 'Europe/Zurich'), '25 Oct 2026');
  assert.equal(bucket('2026-10-25T23:00:00Z', 90000, 'Europe/Zurich'), '26 Oct 2026');
  assert.equal(zoneName('Europe/Zurich', '2026-07-01T00:00:00Z'), 'CEST');
});

test('ranges have words', () => {
  const cases: [object, string][] = [
    [{}, 'All data'], [{ to: 'now' }, 'All data'], [{ from: 'now-30d' }, 'Last 30 days'], [{ from: 'now-30d', to: 'now' }, 'Last 30 days'], [{ from: 'now-3w' }, 'Last 3 weeks'],
    [{ from: 'now-1h' }, 'Last hour'], [{ from: 'now/d' }, 'Today'], [{ from: 'now-1w/1w', to: 'now/1w' }, 'Last week'], [{ from: 'now/q' }, 'This quarter'],
    [{ from: 'now-30d/d', to: 'now/d' }, 'Last 30 whole days'], [{ from: '2026-05-01', to: '2026-06-01' }, '1 \u2013 31 May 2026'], [{ from: '2026-05-14', to: '2026-05-15' }, '14 May 2026'],
    [{ from: '2025-12-20', to: '2026-01-06' }, '20 Dec 2025 \u2013 5 Jan 2026'], [{ from: '2026-05-14T09:30', to: '2026-05-14T10:15' }, '14 May 2026, 09:30 \u2013 14 May 2026, 10:15'],
    [{ from: '2026-01-01T00:00:00Z', to: '2026-01-02T12:00:00Z' }, '1 Jan 2026 \u2013 2 Jan 2026, 12:00'], [{ to: '2026-05-01' }, 'the first event \u2013 1 May 2026'],
  ];
  for (const [range, want] of cases) assert.equal(rangeLabel(range, 'UTC'), want);
});

test('ranges are written as the server reads them', () => {
  const cases: [object, string][] = [
    [{}, ''], [{ from: 'now-30d' }, 'now-30d'], [{ from: 'now/d' }, 'since now/d'], [{ from: '2026-05-01' }, 'since 2026-05-01'], [{ to: '2026-05-01' }, 'before 2026-05-01'],
    [{ from: '2026-05-01', to: '2026-06-01' }, '2026-05-01 - 2026-05-31'], [{ from: '2026-05-14', to: '2026-05-15' }, '2026-05-14'],
    [{ from: 'now-1w/w', to: 'now/w' }, 'now-1w/w'], [{ from: 'now-30d/d', to: 'now/1d' }, 'now-30d/d - now-1d/d'],
    [{ from: '2026-05-14T09:30', to: '2026-05-14T10:15' }, '2026-05-14T09:30 - 2026-05-14T10:15'],
  ];
  for (const [range, want] of cases) assert.equal(rangeText(range), want);
});

test('what a range means is said, with its odd days', () => {
  const reading = { start: '2026-03-01T00:00:00+01:00', end: '2026-04-01T00:00:00+02:00', hours: 743, odd_days: [{ date: '2026-03-29', hours: 23 }] };
  assert.equal(plain(readingText(reading, 'Europe/Zurich')), '1 Mar 2026, 00:00 \u2013 1 Apr 2026, 00:00 \u00b7 30 d 23 h \u00b7 29 Mar has 23 h');
  assert.equal(plain(readingText({ start: '2026-05-14T09:30:00Z', end: '2026-05-14T10:15:00Z', hours: 0.75 }, 'UTC')), '14 May 2026, 09:30 \u2013 10:15 \u00b7 45 min');
  assert.equal(readingText({}, 'UTC'), 'all data');
});

test('a range that moves can be of whole periods only', () => {
  assert.deepEqual(wholePeriods({ from: 'now-30d' }), { isWhole: false, open: { from: 'now-30d' }, whole: { from: 'now-30d/d', to: 'now/d' } });
  assert.equal(wholePeriods({ from: 'now-1mo/1mo', to: 'now/1mo' })?.isWhole, true);
  assert.equal(wholePeriods({ from: '2026-05-01' }), null);
});

test('offsets have words', () => {
  const cases = [['7d', 'a week'], ['1d', 'a day'], ['1h', 'an hour'], ['30d', '30 days'], ['1mo', 'a month'], ['1h30m', '1h30m']];
  for (const [offset, want] of cases) assert.equal(offsetLabel(offset!), want);
});

test('a page of the calendar has whole weeks', () => {
  const may = dayCells({ year: 2026, month: 5 }, 1);
  assert.deepEqual([may[0], may.at(-1), may.length], ['2026-04-27', '2026-05-31', 35]);
  assert.equal(dayCells({ year: 2026, month: 2 }, 0).length, 28);
  assert.deepEqual(moved({ year: 2026, month: 1 }, -1), { year: 2025, month: 12 });
  assert.equal(dayKey('2026-05-14T22:30:00Z', 'Europe/Zurich'), '2026-05-15');
});

test('units are guessed from names', () => {
  const cases: [string, string][] = [
    ['p95(latency_ms)', 'milliseconds'], ['p95_ms', 'milliseconds'], ['median_s', 'seconds'], ['count()', 'none'], ['share(count())', 'share'], ['sum(size_bytes)', 'bytes'],
    ['items', 'none'], ['avg(amount)', 'none'], ['median(duration)', 'seconds'],
  ];
  for (const [name, want] of cases) assert.equal(unitOf(name), want, name);
  assert.deepEqual(cellText(null, { name: 'p95(latency_ms)', type: 'float64' }, 'UTC'), { text: '(null)', kind: 'null' });
  assert.equal(plain(cellText(340, { name: 'p95(latency_ms)', type: 'float64' }, 'UTC').text), '340 ms');
});
