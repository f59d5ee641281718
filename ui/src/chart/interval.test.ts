import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, estimated, intervalAt, roughly, typicalError } from './interval.ts';
import { grown } from './estimate.ts';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');

test('a number is exact, within an interval, or of unknown error', () => {
  assert.equal(intervalAt(null, ['rows', 0, 1]), undefined);
  const intervals = { rows: [[null, [1, 3]], [null, [2, 2]]] };
  assert.deepEqual(intervalAt(intervals, ['rows', 0, 1]), [1, 3]);
  assert.equal(intervalAt(intervals, ['rows', 1, 1]), undefined, 'both ends are one');
  assert.equal(intervalAt(intervals, ['rows', 7, 1]), null);
  assert.equal(intervalAt(intervals, ['other', 1]), null);
});

test('numbers are written with their units and errors', () => {
  assert.equal(plain(estimated(370, [360, 380], 'milliseconds')), '~ 370 ms \u00b12.7 %');
  assert.equal(plain(estimated(1200, null)), '~ 1200');
  assert.equal(plain(estimated(1204, undefined)), '1204');
  assert.equal(plain(about(estimated(0.21, [0.19, 0.23], 'share'))), '~ 21 %');
  assert.equal(plain(roughly('12', {})), '~ 12');
  assert.equal(roughly('12', null), '12');
});

test('the typical error is the middle one of all that is known', () => {
  const answer = { steps: [{ count: 100, median: 5 }, { count: 0 }], rows: [['a', 10], ['b', 10]] };
  assert.equal(typicalError(answer, { steps: [{ count: [90, 110], median: null }, { count: [0, 9] }], rows: [[null, [5, 15]], [null, [6, 14]]] }), 0.4);
  assert.equal(typicalError(answer, {}), null);
  assert.equal(typicalError(answer, null), null);
});

test('an axis grows while the answer is an estimate, and shrinks at the end only if much would be empty', () => {
  assert.equal(grown(100, 20, true), 100);
  assert.equal(grown(100, 120, true), 120);
  assert.equal(grown(100, 90, false), 100);
  assert.equal(grown(100, 50, false), 50);
});
