import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, layoutKey, movedTo, type ColumnLayout } from './column_layout.ts';

const keysOf = (columns: readonly { key: string }[]): string => columns.map(({ key }) => key).join('');

test('columns stand in the wanted order, new ones behind the column before them', () => {
  const columns = [...'abcd'].map((key) => ({ key }));
  assert.equal(keysOf(inOrder(columns, [])), 'abcd');
  assert.equal(keysOf(inOrder(columns, ['d', 'a'])), 'dabc');
  assert.equal(keysOf(inOrder(columns, ['x', 'c', 'b', 'a'])), 'cdba');
});

test('a column is put where another is, from both sides', () => {
  const keys = [...'abcd'];
  assert.equal(movedTo(keys, 'a', 'c').join(''), 'bcad');
  assert.equal(movedTo(keys, 'd', 'b').join(''), 'adbc');
  assert.equal(movedTo(keys, 'a', 'x').join(''), 'abcd');
});

test('keys on a head move its column and change its width', () => {
  const done: string[] = [];
  const layout: ColumnLayout = { widths: new Map(), onWidth: (key, width) => done.push(`${key} ${width}`), onMove: (key, to) => done.push(`${key} to ${to}`) };
  const press = (key: string, held: 'alt' | 'shift' | '', at: number) => layoutKey({ key, altKey: held === 'alt', shiftKey: held === 'shift' } as KeyboardEvent, ['a', 'b', 'c'], at, () => 100, layout);
  assert.deepEqual([press('ArrowRight', 'alt', 0), press('ArrowLeft', 'alt', 0), press('ArrowLeft', 'shift', 1), press('ArrowLeft', '', 1), press('x', 'alt', 1)], [1, 0, 1, null, null]);
  assert.deepEqual(done, ['a to b', 'b 84']);
});
