import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Aggregate, Document } from '../../document/type.ts';
import { chartOf, chosen, withBins } from './choose.ts';
import { rangeMark, timeMark } from './marks.ts';

const base: Document = { dataset: 'shop', where: 'a = 1', from: 'now-7d' };
const of = (aggregate: Aggregate): Document => ({ ...base, aggregate });
const numbers = [{ value: 'latency_ms', log: true }, { value: 'amount', log: false }];
const byOf = (document: Document) => document.aggregate?.by;

test('each chart gets the document that it needs, under the same range and filter', () => {
  const lines = of({ measures: ['p95(amount)'], by: ["time('1d')", 'country'] });
  assert.deepEqual(byOf(chosen(lines, 'table', null, numbers)), ['country']);
  assert.deepEqual(byOf(chosen(lines, 'bar', null, numbers)), ['country']);
  assert.deepEqual(byOf(chosen(lines, 'distribution', null, numbers)), ['bins(amount, 40)', 'country']);
  assert.deepEqual(byOf(chosen(lines, 'heat', null, numbers)), ["time('1d')", 'bins(amount, 40)']);
  const raw = chosen(lines, 'raw', null, numbers);
  assert.deepEqual(raw, { ...base, samples: {} });
  for (const chart of ['line', 'bar', 'table', 'distribution', 'heat', 'raw']) {
    const document = chosen(lines, chart, null, numbers);
    assert.deepEqual([document.where, document.from], ['a = 1', 'now-7d']);
  }
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
