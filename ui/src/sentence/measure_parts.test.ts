import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedText } from '../api/parse.ts';
import { compared, constantOf, filtered, measureText } from './measure_parts.ts';

const part = (kind: string, start: number, end: number, fields = {}) => ({ kind, type: 'int64', span: { start, end }, ...fields });

test('parts are written as one text', () => {
  const parts = { measure: 'count()', filter: "event = 'é'", comparison: '>=', value: '3' } as const;
  assert.equal(measureText(parts), "count() filter (where event = 'é') >= 3");
  assert.equal(measureText({ ...parts, filter: '' }), 'count() >= 3');
  assert.equal(measureText({ ...parts, filter: null, comparison: '' }), 'count()');
});

test('a comparison with a constant is taken apart by the places of its sides, in bytes', () => {
  const text = "count() filter (where event = 'é') >= 3";
  const tree = part('operator', 0, 40, { name: '>=', parts: [part('call', 0, 35), part('constant', 39, 40)] });
  assert.deepEqual(compared(text, { kind: 'measure', type: 'bool', tree } as unknown as ParsedText), { left: "count() filter (where event = 'é')", comparison: '>=', value: '3' });
  const names = part('operator', 0, 16, { name: '>=', parts: [part('call', 0, 7), part('call', 11, 18)] });
  assert.equal(compared('count() >= uniq(x)', { kind: 'measure', type: 'bool', tree: names } as unknown as ParsedText), null);
  assert.equal(compared('count()', null), null);
});

test('a measure gives its filter away, a formula keeps what it has', () => {
  const measure = { aggregate: 'quantile', argument: { text: 'amount' }, quantile: 0.9, filter: { text: 'big' }, within: null };
  assert.deepEqual(filtered('quantile(amount, 0.9) filter (where big)', { kind: 'measure', type: 'float64', measure } as unknown as ParsedText), { measure: 'quantile(amount, 0.9)', filter: 'big' });
  assert.deepEqual(filtered('sum(a) / count()', { kind: 'measure', type: 'float64' }), { measure: 'sum(a) / count()', filter: null });
});

test('what is typed is a constant', () => {
  for (const [typed, constant] of [['3', '3'], [' -1.5 ', '-1.5'], ['pro', "'pro'"], ["it's", "'it''s'"], ["'a'", "'a'"], ['true', 'true'], ['  ', null]]) assert.equal(constantOf(typed!), constant);
});
