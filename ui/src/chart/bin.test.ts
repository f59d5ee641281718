import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binAt, cumulative, edgesOf, histogramsOf, position, shareBelow, ticksOf, valueAt, valueAtShare } from './bin.ts';
import type { TableAnswer } from '../api/client.ts';

const near = (a: number | null | undefined, b: number): void => assert.ok(a !== null && a !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-6 + 1e-9, `${a} is not ${b}`);

test('linear edges follow from the first and the last bin', () => {
  const { edges, zero } = edgesOf([0, 30, 90], { count: 10, scale: 'linear' });
  assert.equal(zero, false);
  assert.deepEqual(edges, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
});

test('edges that the server wrote stand as it wrote them', () => {
  const lower = [3.6, 98.52499999999999, 905.3875];
  const { edges } = edgesOf(lower, { count: 20, scale: 'linear' });
  for (const edge of lower) assert.ok(edges.includes(edge));
  near(edges[20], 952.85);
});

test('logarithmic edges have one ratio, and what has no logarithm a bin of its own', () => {
  const { edges, zero } = edgesOf([0, 1, 10, 100], { count: 3, scale: 'log' });
  assert.equal(zero, true);
  assert.equal(edges.length, 5);
  [0, 1, 10, 100, 1000].forEach((edge, i) => near(edges[i], edge));
});

test('one bin, and none', () => {
  assert.equal(edgesOf([5], { count: 40, scale: 'linear' }).edges.length, 2);
  assert.deepEqual(edgesOf([], { count: 40, scale: 'log' }).edges, []);
  assert.deepEqual(edgesOf([0], { count: 40, scale: 'log' }).edges, [0, 1]);
});

test('a value lies in the bin whose lower edge it has', () => {
  const edges = edgesOf([0, 90], { count: 10, scale: 'linear' });
  assert.deepEqual([-1, 0, 9.99, 10, 99, 100, 1000].map((value) => binAt(edges, value)), [-1, 0, 0, 1, 9, 10, 10]);
});

test('a value and its place on the axis are each other\'s inverse', () => {
  for (const edges of [edgesOf([0, 90], { count: 10, scale: 'linear' }), edgesOf([0, 1, 1000], { count: 4, scale: 'log' }), edgesOf([13.7, 11000], { count: 40, scale: 'log' })]) {
    const many = edges.edges.length - 1;
    for (let place = 0.05; place < many; place += 0.3) near(position(edges, valueAt(edges, place)), place);
  }
});

test('percentiles lie within their bins', () => {
  const edges = edgesOf([0, 90], { count: 10, scale: 'linear' });
  const counts = [10, 0, 0, 0, 0, 80, 0, 0, 0, 10];
  near(valueAtShare(edges, counts, 0.05), 5);
  near(valueAtShare(edges, counts, 0.5), 55);
  near(valueAtShare(edges, counts, 0.95), 95);
  near(shareBelow(edges, counts, 55), 0.5);
  assert.equal(shareBelow(edges, counts, -5), 0);
  assert.equal(shareBelow(edges, counts, 1000), 1);
  assert.deepEqual(cumulative([0, 0]), [0, 0]);
});

test('histograms take every row once', () => {
  const rows = [[0, 'a', 3], [10, 'a', 4], [90, '__proto__', 20], [null, 'a', 2]];
  const answer = { columns: [], rows } as unknown as TableAnswer;
  const edges = edgesOf([0, 10, 90], { count: 10, scale: 'linear' });
  const [first, second] = histogramsOf(answer, edges, 0, [1], 2);
  assert.deepEqual(first!.keys, ['__proto__']);
  assert.equal(first!.counts[9], 20);
  assert.deepEqual([second!.counts[0], second!.counts[1], second!.nulls, second!.total], [3, 4, 2, 7]);
});

test('ticks are round, within the axis, and few', () => {
  for (const [low, high, scale] of [[13.7, 15987, 'log'], [0, 952, 'linear'], [100, 130, 'log'], [-5, 5, 'linear']] as const) {
    const ticks = ticksOf({ edges: [low, high], scale, zero: false }, 8);
    assert.ok(ticks.length >= 2 && ticks.length <= 13, `${ticks.length} ticks of ${low} to ${high}`);
    assert.ok(ticks.every((tick) => tick >= low && tick <= high));
  }
});
