import assert from 'node:assert/strict';
import { test } from 'node:test';
import { band, line, scaleOf } from './hours_paths.ts';

const hours = [
  { count: 10, expected: 8, low: 4, high: 12 },
  { count: 0, expected: 9, low: 5, high: 20 },
];

test('the largest number is at the top, none at the foot', () => {
  const scale = scaleOf(hours, 100, 50);
  assert.equal(scale.most, 20);
  assert.equal(scale.y(20), 1);
  assert.equal(scale.y(0), 49);
});

test('a line has a point for each hour', () => {
  assert.equal(line([20, 0], scaleOf(hours, 100, 50)), 'M0.0 1.0L100.0 49.0');
});

test('a band goes along what is most and back along what is least', () => {
  const path = band(hours, scaleOf(hours, 100, 50));
  assert.ok(path.startsWith('M0.0'));
  assert.equal(path.match(/L/g)?.length, 3);
  assert.ok(path.endsWith('Z'));
});

test('one hour alone, without events, is no division by nothing', () => {
  assert.equal(line([0], scaleOf([{ count: 0, expected: 0, low: 0, high: 0 }], 100, 50)), 'M0.0 49.0');
});
