import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkGrid } from './grid.ts';
import { windowOf } from './window.ts';

test('the cursor of a grid stays on it', () => {
  const key = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
  const at = { row: 5, column: 1 };
  assert.deepEqual(walkGrid(key('ArrowDown'), at, 10, 3), { row: 6, column: 1 });
  assert.deepEqual(walkGrid(key('PageDown'), at, 10, 3), { row: 9, column: 1 });
  assert.deepEqual(walkGrid(key('End', true), at, 10, 3), { row: 9, column: 2 });
  assert.deepEqual(walkGrid(key('ArrowUp'), { row: 0, column: 0 }, 10, 3), { row: 0, column: 0 });
  assert.deepEqual(walkGrid(key('ArrowUp'), { row: 0, column: 0 }, 10, 3, -1), { row: -1, column: 0 });
  assert.equal(walkGrid(key('x'), at, 10, 3), null);
  assert.equal(walkGrid(key('ArrowDown'), null, 0, 3), null);
});

test('a window draws what is in sight and some more', () => {
  assert.deepEqual(windowOf(0, 280, 28, 10000), { first: 0, end: 18, before: 0, after: 9982 * 28, pool: 27 });
  const middle = windowOf(2800, 280, 28, 10000);
  assert.ok(middle.first <= 100 && middle.end >= 110 && middle.end - middle.first < 40);
  assert.deepEqual(windowOf(99999, 280, 28, 3), { first: 3, end: 3, before: 84, after: 0, pool: 27 });
});
