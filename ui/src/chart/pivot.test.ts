import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableAnswer } from '../api/client.ts';
import { pivotOf } from './pivot.ts';

const columns = ['country', 'platform', 'count()'].map((name) => ({ name, type: name === 'count()' ? 'int64' : 'string' }));
const rows = [['CH', 'ios', 3], ['CH', 'web', 9], ['DE', 'web', 1], ['DE', null, 2], ['__proto__', 'ios', 5]];
const answer = { columns, rows } as unknown as TableAnswer;
const shape = { time: -1, keys: [0, 1], measures: [2] };

test('each row of the answer stands where its keys meet', () => {
  const { heads, rows: turned, keys, left } = pivotOf(answer, shape, 1, 2);
  assert.deepEqual([heads, keys, left], [['web', 'ios', null], [0], 0]);
  assert.deepEqual(turned.map(({ keys, at }) => [keys[0], ...heads.map((head) => at.get(JSON.stringify(head ?? null))?.[2])]),
    [['CH', 9, 3, undefined], ['DE', 1, undefined, 2], ['__proto__', undefined, 5, undefined]]);
  const all = turned.flatMap(({ at }) => [...at.values()]);
  assert.deepEqual(new Set(all), new Set(rows), 'none is lost, none stands twice');
});

test('of many values the largest are columns, and the others are counted', () => {
  const many = { columns, rows: Array.from({ length: 60 }, (_, i) => ['CH', `p${i}`, i]) } as unknown as TableAnswer;
  const { heads, left } = pivotOf(many, shape, 1, 2);
  assert.deepEqual([heads.length, heads[0], left], [50, 'p59', 10]);
});
