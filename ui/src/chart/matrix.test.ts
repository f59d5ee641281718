import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableAnswer } from '../api/client.ts';
import { addsUp, linesOf, rowIntervals, stacked } from './answer.ts';
import { edgesOf, sharedEdges, type Edges } from './bin.ts';
import { binOn, binsByRow, boundsOf, boxOf, matrixOf, shadesOf, strengths, sumOf } from './matrix.ts';

const answer = {
  columns: [{ name: 'time', type: 'timestamp' }, { name: 'bins(x, 3)', type: 'float64' }, { name: 'count()', type: 'int64' }],
  rows: [['2026-01-02T00:00:00Z', 0, 5], ['2026-01-02T00:00:00Z', 20, 1], ['2026-01-01T00:00:00Z', 10, 7], ['2026-01-01T00:00:00Z', null, 2]],
} as unknown as TableAnswer;
const shape = { time: 0, keys: [1], measures: [2] };

test('a matrix has every cell once, its columns by time', () => {
  const matrix = matrixOf(answer, shape, { value: 'x', count: 3, scale: 'linear' });
  assert.deepEqual(matrix.starts, ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']);
  assert.deepEqual([...matrix.counts], [0, 7, 0, 5, 0, 1]);
  assert.deepEqual([matrix.nulls, matrix.largest, ...matrix.sums], [2, 7, 7, 6]);
  assert.equal(sumOf(matrix, { left: 0, right: 2, low: 0, high: 3 }), 13);
  assert.equal(sumOf(matrix, { left: 1, right: 2, low: 0, high: 2 }), 5);
});

test('a box is whole in height with Shift, in width with Alt', () => {
  const of = { starts: ['a', 'b', 'c', 'd'], bins: 10 };
  const [a, b] = [{ column: 2, bin: 7 }, { column: 1, bin: 3 }];
  assert.deepEqual(boxOf(a, b, of, { shift: false, alt: false }), { left: 1, right: 3, low: 3, high: 8 });
  assert.deepEqual(boxOf(a, b, of, { shift: true, alt: false }), { left: 1, right: 3, low: 0, high: 10 });
  assert.deepEqual(boxOf(a, b, of, { shift: false, alt: true }), { left: 0, right: 4, low: 3, high: 8 });
});

const near = (found: Iterable<number>, wanted: readonly number[]): void => {
  const all = [...found];
  assert.ok(all.length === wanted.length && all.every((value, i) => Math.abs(value - wanted[i]!) < 1e-9), `${all.join()} is not ${wanted.join()}`);
};

test('bins lie on their own axis side by side, on a shared one where their values are', () => {
  const own = edgesOf([10, 100, 1000], { count: 3, scale: 'log' });
  const former = edgesOf([1, 10], { count: 2, scale: 'log' });
  const axis = sharedEdges(own, former);
  near(axis.edges, [1, 21.544346900318843, 464.15888336127773, 10000]);
  near(boundsOf({ bins: 3, edges: own }, own), [0, 1 / 3, 2 / 3, 1]);
  near(boundsOf({ bins: 3, edges: own }, axis), [0.25, 0.5, 0.75, 1]);
  near(boundsOf({ bins: 2, edges: former }, axis), [0, 0.25, 0.5]);
});

test('a shared axis has the bin of zero and less if one of the two has', () => {
  const own = edgesOf([0, 10, 100], { count: 2, scale: 'log' });
  const axis = sharedEdges(own, edgesOf([1], { count: 4, scale: 'log' }));
  assert.equal(axis.zero, true);
  assert.deepEqual(sharedEdges(edgesOf([1], { count: 4, scale: 'log' }), own), axis);
  assert.equal(axis.edges[0], 0);
  const lone: Edges = { edges: [0, 1], scale: 'log', zero: true };
  near(boundsOf({ bins: 1, edges: lone }, axis), [0, 1 / (axis.edges.length - 1)]);
  assert.deepEqual(sharedEdges(lone, { edges: [], scale: 'log', zero: false }), lone);
  near(sharedEdges(edgesOf([0, 10], { count: 2, scale: 'linear' }), edgesOf([-20], { count: 2, scale: 'linear' })).edges, [-20, 0, 20]);
});

test('rows of pixels show the bin that is there, and nothing where the axis has none', () => {
  const bounds = Float64Array.of(0.25, 0.5, 1);
  assert.deepEqual([...binsByRow(bounds, 8)], [1, 1, 1, 1, 0, 0, -1, -1]);
  assert.deepEqual([...binsByRow(Float64Array.of(0, 0.5, 0.75), 4)], [-1, 1, 0, 0]);
  assert.deepEqual([0, 0.3, 0.5, 0.99, 1, 2].map((share) => binOn(bounds, share)), [0, 0, 1, 1, 1, 1]);
});

test('shades are laid out bin after bin', () => {
  const matrix = matrixOf(answer, shape, { value: 'x', count: 3, scale: 'linear' });
  assert.deepEqual([...shadesOf(matrix, 'linear', 7)], [0, 6, 7, 0, 0, 2]);
  assert.deepEqual([...shadesOf(matrix, 'column', 10)], [0, 10, 10, 0, 0, 3]);
});

test('colours rise with the count, and nothing has none', () => {
  for (const scale of ['log', 'linear', 'column'] as const) {
    assert.equal(strengths(scale, 100, 50)(0), 0);
    assert.ok(strengths(scale, 100, 50)(1) > 0);
    assert.ok(strengths(scale, 100, 50)(50) >= strengths(scale, 100, 50)(10));
  }
  assert.equal(strengths('column', 100, 50)(50), 1);
  assert.equal(strengths('log', 100, 50)(100), 1);
  assert.equal(strengths('log', 1, 1)(1), 1);
});

test('lines have gaps where there are no rows, and intervals where there are some', () => {
  const rows = [['2026-01-01T00:00:00Z', 'a', 1], ['2026-01-02T00:00:00Z', 'b', 5], ['2026-01-02T00:00:00Z', 'a', 2]];
  const lines = linesOf({ rows } as never, shape, 2, rowIntervals({ rows: [[null, null, [0, 2]], null, [null, null, [1, 3]]] }));
  assert.deepEqual(lines.series.map(({ keys, values }) => [keys[0], ...values]), [['b', null, 5], ['a', 1, 2]]);
  assert.equal(lines.series[0]!.low, null);
  assert.deepEqual(lines.series[1]!.low, [0, 1]);
  assert.deepEqual(lines.starts, ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']);
});

test('stacks add up, shares to one', () => {
  assert.deepEqual(stacked([[1, null], [3, 2]], false), [[1, 0], [4, 2]]);
  assert.deepEqual(stacked([[1, null], [3, 0]], true), [[0.25, 0], [1, 0]]);
  assert.ok(addsUp('count()') && addsUp('sum(amount)') && !addsUp('p95(latency_ms)') && !addsUp('uniq(user_id)'));
});
