import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { linesOf, shapeOf, stepOf, rolling } from './answer.ts';

const document = { dataset: 'shop', aggregate: { measures: ['count()', 'max(page)'], by: ["time('1d')", 'country'] } } as Document;
const answer = {
  columns: [{ name: 'time', type: 'timestamp' }, { name: 'country', type: 'string' }, { name: 'count()', type: 'int64' }, { name: 'max(page)', type: 'string' }],
  rows: [
    ['2026-01-02T00:00:00Z', '__proto__', 5, 'x'], ['2026-01-01T00:00:00Z', '__proto__', 1, 'x'], ['2026-01-01T00:00:00Z', null, 9, 'x'],
    ['2026-01-03T00:00:00Z', 'DE', null, 'x'],
  ],
  stats: {},
} as unknown as TableAnswer;

test('an answer has an axis, keys and measures', () => {
  assert.deepEqual(shapeOf(answer, document), { time: 0, keys: [1], measures: [2] });
  const plain = { ...answer, columns: answer.columns.slice(1) };
  assert.deepEqual(shapeOf(plain, { dataset: 'shop', aggregate: { by: 'country' } } as Document), { time: -1, keys: [0], measures: [1] });
  assert.deepEqual(shapeOf(plain, { dataset: 'shop', aggregate: {} } as Document), { time: -1, keys: [], measures: [1] });
});

test('lines have a value for each time, the largest first', () => {
  const { times, series } = linesOf(answer, shapeOf(answer, document), 2);
  assert.deepEqual(times, [1767225600, 1767312000, 1767398400]);
  assert.deepEqual(series.map(({ keys, values }) => [keys, values]), [[[null], [9, null, null]], [['__proto__'], [1, 5, null]], [['DE'], [null, null, null]]]);
  assert.equal(stepOf(times), 86400);
  assert.equal(stepOf([]), 86400);
});

test('a rolling mean is of so many values, and nothing where one is missing', () => {
  assert.deepEqual(rolling([1, 2, 3, 4], 1), [1, 2, 3, 4]);
  assert.deepEqual(rolling([1, 2, 3, 4], 2), [null, 1.5, 2.5, 3.5]);
  assert.deepEqual(rolling([1, null, 3, 4, 5], 2), [null, null, null, 3.5, 4.5]);
  assert.deepEqual(rolling([1, 2], 3), [null, null]);
  assert.deepEqual(rolling([], 3), []);
});

test('numbers beyond what JavaScript keeps are drawn all the same', () => {
  const document = { dataset: 'shop', aggregate: { measures: ['sum(id)'], by: ["time('1d')"] } } as Document;
  const rows = [['2026-01-01T00:00:00Z', '9007199254740993'], ['2026-01-02T00:00:00Z', 5], ['2026-01-03T00:00:00Z', null]];
  const large = { columns: [{ name: 'time', type: 'timestamp' }, { name: 'sum(id)', type: 'int64' }], rows } as unknown as TableAnswer;
  assert.deepEqual(linesOf(large, shapeOf(large, document), 1).series[0]?.values, [9007199254740992, 5, null]);
});
