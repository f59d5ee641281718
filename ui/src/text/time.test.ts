import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, elapsed } from './duration.ts';
import { bucket, moment, zoneName } from './time.ts';
import { presets, rangeLabel } from './range.ts';
import { parseRange } from './range_parse.ts';
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
  for (const preset of presets) assert.equal(rangeLabel(preset, 'UTC'), preset.label);
  assert.equal(rangeLabel({ from: 'now-3w' }, 'UTC'), 'Last 3 weeks');
  assert.equal(rangeLabel({ from: 'now-30d', to: 'now' }, 'UTC'), 'Last 30 days');
  assert.equal(rangeLabel({ from: '2026-01-01T00:00:00Z', to: '2026-01-02T12:00:00Z' }, 'UTC'), '1 Jan 2026 \u2013 2 Jan 2026, 12:00');
});

test('ranges are read as people write them', () => {
  const today = new Date('2026-11-22T00:00:00Z');
  const cases: [string, object | null][] = [
    ['last 2 hours', { from: 'now-2h' }], ['last week', { from: 'now-1w/w', to: 'now/w' }], ['this month', { from: 'now/mo' }], ['today', { from: 'now/d' }],
    ['', {}], ['all data', {}], ['2026-05', { from: '2026-05-01', to: '2026-06-01' }], ['2026', { from: '2026-01-01', to: '2027-01-01' }],
    ['2026-12-31', { from: '2026-12-31', to: '2027-01-01' }], ['now-1w/w', { from: 'now-1w/w' }], ['now-7d - now', { from: 'now-7d' }],
    ['14 May 9:30 - 10:15', { from: '2026-05-14T09:30:00', to: '2026-05-14T10:15:00' }], ['14 May 2025 - 20 May 2025', { from: '2025-05-14', to: '2025-05-20' }],
    ['2026-05-14 9:30 - 10:15', { from: '2026-05-14T09:30:00', to: '2026-05-14T10:15:00' }], ['1767225600 - 1767312000', { from: 1767225600, to: 1767312000 }],
    ['nonsense', null], ['10:15', null],
  ];
  for (const [text, want] of cases) assert.deepEqual(parseRange(text, today), want, text);
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
