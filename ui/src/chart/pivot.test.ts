import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { pivotOf, type Line, type Part, type Parts } from './pivot.ts';

function part(by: readonly string[], rows: readonly (readonly unknown[])[], more: Partial<TableAnswer> = {}): Part {
  const columns = [...by, 'uniq(user_id)'].map((name) => ({ name, type: name === 'uniq(user_id)' ? 'int64' : 'string' }));
  const of = { dataset: 'd', aggregate: { by: [...by] } } as Document;
  return { answer: { columns, rows, ...more } as unknown as TableAnswer, of, intervals: null };
}

const keys = ['country', 'platform'];
const rows = [['CH', 'ios', 3], ['CH', 'web', 9], ['DE', 'web', 1], ['DE', null, 2], ['__proto__', 'ios', 5]];
const bare: Parts = { cells: part(keys, rows), rows: null, heads: null, right: null, bottom: null, corner: null };
const group = (...keys: unknown[]): Line => ({ kind: 'group', keys });

test('each row of the answer stands where its keys meet', () => {
  const pivot = pivotOf(bare, 1);
  assert.deepEqual([pivot.heads, pivot.summary, pivot.left], [[group('web'), group('ios'), group(null)], [], 0]);
  assert.deepEqual(pivot.rows.map((row) => pivot.heads.map((head) => pivot.at(row, head)?.cells[2])),
    [[9, 3, undefined], [1, undefined, 2], [undefined, 5, undefined]]);
});

test('totals and others are those of their own answers', () => {
  const pivot = pivotOf({
    ...bare,
    rows: part(['country'], [['CH', 10], ['DE', 3]], { other: [null, 5], total: [null, 17] }),
    heads: part(['platform'], [['web', 10], ['ios', 8]], { other: [null, 2], total: [null, 17] }),
    right: part(['country'], [['DE', 2]]), bottom: part(['platform'], [['ios', 5]]), corner: part([], [[0]]),
  }, 1);
  const [other, total]: Line[] = [{ kind: 'other' }, { kind: 'total' }];
  assert.deepEqual(pivot.heads, [group('web'), group('ios'), other, total]);
  assert.deepEqual(pivot.summary, [other, total]);
  assert.deepEqual([...pivot.rows, ...pivot.summary].map((row) => pivot.heads.map((head) => pivot.at(row, head)?.cells.at(-1))), [
    [9, 3, undefined, 10],
    [1, undefined, 2, 3],
    [undefined, 5, 0, 5],
    [10, 8, 2, 17],
  ]);
});

test('of many values the largest are columns, and the others are counted', () => {
  const many = part(keys, Array.from({ length: 60 }, (_, i) => ['CH', `p${i}`, i]));
  const { heads, left } = pivotOf({ ...bare, cells: many }, 1);
  assert.deepEqual([heads.length, heads[0], left], [50, group('p59'), 10]);
});
