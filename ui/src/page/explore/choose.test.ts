import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Aggregate, Document } from '../../document/type.ts';
import { chartOf, chosen, withBins } from './choose.ts';
import type { Matrix } from '../../chart/matrix.ts';
import { binsIn, cellsIn, rangeMark, timeMark } from './marks.ts';

const base: Document = { dataset: 'shop', where: 'a = 1', from: 'now-7d' };
const of = (aggregate: Aggregate): Document => ({ ...base, aggregate });
const numbers = [{ value: 'latency_ms', log: true }, { value: 'amount', log: false }];
const byOf = (document: Document) => document.aggregate?.by;

test('each chart gets the document that it needs, under the same range and filter', () => {
  const lines = of({ measures: ['p95(amount)'], by: ["time('1d')", 'country'] });
  assert.deepEqual(byOf(chosen(lines, 'table', null, numbers)), ['country']);
  assert.deepEqual(byOf(chosen(lines, 'bar', null, numbers)), ["time('1d')", 'country']);
  assert.deepEqual(byOf(chosen(lines, 'distribution', null, numbers)), ['bins(amount, 40)', 'country']);
  assert.deepEqual(byOf(chosen(lines, 'heat', null, numbers)), ["time('1d')", 'bins(amount, 40)']);
  const raw = chosen(lines, 'raw', null, numbers);
  assert.deepEqual(raw, { ...base, samples: {} });
  for (const chart of ['line', 'bar', 'table', 'distribution', 'heat', 'raw']) {
    const document = chosen(lines, chart, null, numbers);
    assert.deepEqual([document.where, document.from], ['a = 1', 'now-7d']);
  }
});

test('bars are over time where the question is, else one for each group', () => {
  const groups = of({ measures: ['count()'], by: ['country', 'platform'] });
  assert.deepEqual(byOf(chosen(groups, 'bar', null, numbers)), ['country', 'platform']);
  assert.deepEqual(byOf(chosen(of({ measures: ['count()'] }), 'bar', null, numbers)), ["time('auto')"]);
  assert.deepEqual(byOf(chosen(of({ measures: ['count()'], by: 'time(1h)' }), 'bar', null, numbers)), ['time(1h)']);
  const raw = chosen(groups, 'raw', null, numbers);
  assert.deepEqual(byOf(chosen(raw, 'bar', groups.aggregate!, numbers)), ['country', 'platform']);
  const table = chosen(of({ measures: ['count()'], by: ["time('1d')", 'country'] }), 'table', null, numbers);
  assert.deepEqual(byOf(chosen(table, 'bar', null, numbers)), ['country']);
});

test('without a number in the measures the likeliest of the dataset is binned', () => {
  assert.deepEqual(byOf(chosen(of({ measures: ['count()'] }), 'heat', null, numbers)), ["time('auto')", "bins(latency_ms, 40, 'log')"]);
  assert.deepEqual(byOf(chosen(of({ measures: ['count()'] }), 'distribution', null, [])), undefined);
});

test('what was left for bins or events comes back', () => {
  const former: Aggregate = { measures: ['p95(latency_ms)'], by: ["time('auto')", 'country'] };
  const heat = chosen(of(former), 'heat', former, numbers);
  assert.deepEqual(chosen(heat, 'line', former, numbers).aggregate?.measures, ['p95(latency_ms)']);
  const raw = chosen(of(former), 'raw', former, numbers);
  assert.deepEqual(chosen(raw, 'line', former, numbers).aggregate, former);
  assert.equal(chosen(raw, 'table', null, numbers).samples, undefined);
});

test('an order and a limit go with the keys that they were for', () => {
  const table = of({ measures: ['count()'], by: ['country'], order: ['country'], limit: 5 });
  assert.deepEqual(chosen(table, 'table', null, numbers), table);
  assert.equal(chosen(table, 'line', null, numbers).aggregate?.order, undefined);
});

test('the chart of a document', () => {
  assert.equal(chartOf({ dataset: 'shop', samples: {} }), 'raw');
  assert.equal(chartOf(of({ measures: [] })), 'table');
  assert.equal(chartOf(of({ by: ["time('1h')"] })), 'line');
  assert.equal(chartOf(of({ by: ["time('1h')", 'bins(x, 4)'] })), 'heat');
  assert.equal(chartOf(of({ by: 'bins(x, 4)' })), 'distribution');
});

test('bins change, the rest stays', () => {
  assert.deepEqual(byOf(withBins(of({ by: ["time('1h')", 'bins(x, 4)'] }), { scale: 'log', count: 9 })), ["time('1h')", "bins(x, 9, 'log')"]);
});

test('ranges of bins have no end at the last and no start at zero and less', () => {
  const bins = { value: 'x', count: 3, scale: 'log' as const };
  const edges = { edges: [0, 1, 10, 100], scale: 'log' as const, zero: true };
  assert.deepEqual(rangeMark(bins, edges, { from: 1, to: 2 }), { column: 'x', from: 1, to: 10 });
  assert.deepEqual(rangeMark(bins, edges, { from: 0, to: 1 }), { column: 'x', from: null, to: 1 });
  assert.deepEqual(rangeMark(bins, edges, { from: 2, to: 3 }), { column: 'x', from: 10, to: null });
  assert.deepEqual(timeMark(['a', 'b'], 0, 1, 'z'), { from: 'a', to: 'b' });
  assert.deepEqual(timeMark(['a', 'b'], 1, 2, 'z'), { from: 'b', to: 'z' });
});

test('a selection finds its cells again, and none where it is of something else', () => {
  const bins = { value: 'x', count: 3, scale: 'log' as const };
  const edges = { edges: [0, 1, 10, 100], scale: 'log' as const, zero: true };
  for (const range of [{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 0, to: 3 }, { from: 2, to: 3 }]) assert.deepEqual(binsIn(rangeMark(bins, edges, range), bins, edges), range);
  assert.equal(binsIn({ column: 'y', from: 1, to: 10 }, bins, edges), null);
  assert.equal(binsIn({ column: 'x', from: 1000, to: null }, bins, edges), null);
  const starts = ['2026-01-01T00:00:00+01:00', '2026-01-02T00:00:00+01:00', '2026-01-03T00:00:00+01:00'];
  const matrix = { starts, times: starts.map((start) => Date.parse(start) / 1000), edges, bins: 3 } as unknown as Matrix;
  const time = timeMark(starts, 1, 3, '2026-01-04T00:00:00+01:00');
  assert.deepEqual(cellsIn({ time, range: rangeMark(bins, edges, { from: 1, to: 2 }) }, bins, matrix), { left: 1, right: 3, low: 1, high: 2 });
  assert.deepEqual(cellsIn({ time: { from: '2025-12-31T23:00:00Z', to: '2026-01-01T23:00:00Z' } }, bins, matrix), { left: 0, right: 1, low: 0, high: 3 });
  assert.equal(cellsIn({ time: { from: 'nonsense', to: '2020-01-01T00:00:00Z' } }, bins, matrix), null);
  assert.equal(cellsIn({ time: { from: '2027-01-01T00:00:00Z' } }, bins, matrix), null);
  assert.equal(cellsIn(null, bins, matrix), null);
});
