import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableAnswer } from '../api/client.ts';
import { addsUp, linesOf, rowIntervals, stacked } from './answer.ts';
import { boxOf, matrixOf, strengths, sumOf } from './matrix.ts';

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
