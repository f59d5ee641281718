import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrderOf } from './steady.ts';
import type { Answer } from './client.ts';

const table = (rows: unknown[][]): Answer => ({ query: { aggregate: { by: ['country', 'platform'] } }, columns: [], rows, stats: {} }) as unknown as Answer;
const rowsOf = (answer: Answer): unknown => (answer as unknown as { rows: unknown }).rows;

test('rows and their intervals stay in the order of the estimate before, new ones come last', () => {
  const former = table([['CH', 'web', 9], ['US', 'web', 8], ['CH', 'ios', 7], [null, 'web', 1]]);
  const next = { answer: table([['US', 'web', 20], ['DE', 'web', 19], [null, 'web', 18], ['CH', 'web', 17]]), intervals: { rows: [[1], [2], null, [4]], total: [5] } };
  const shown = inOrderOf(former, next);
  assert.deepEqual(rowsOf(shown.answer), [['CH', 'web', 17], ['US', 'web', 20], [null, 'web', 18], ['DE', 'web', 19]]);
  assert.deepEqual(shown.intervals, { rows: [[4], [1], null, [2]], total: [5] });
  assert.deepEqual(rowsOf(next.answer), [['US', 'web', 20], ['DE', 'web', 19], [null, 'web', 18], ['CH', 'web', 17]], 'the answer itself is left alone');
});

test('groups of a funnel stay in their order, whatever their values are', () => {
  const funnel = (groups: unknown[]): Answer => ({ steps: [], groups, stats: {} }) as unknown as Answer;
  const former = funnel([{ value: 'web' }, { value: null }, { other: true }]);
  const shown = inOrderOf(former, { answer: funnel([{ value: null, n: 1 }, { value: 'web', n: 2 }, { other: true, n: 3 }]), intervals: {} });
  assert.deepEqual((shown.answer as unknown as { groups: unknown }).groups, [{ value: 'web', n: 2 }, { value: null, n: 1 }, { other: true, n: 3 }]);
});

test('the first estimate, and an answer of another kind, are as they come', () => {
  const next = { answer: table([['US', 'web', 1]]), intervals: {} };
  assert.equal(inOrderOf(null, next), next);
  assert.equal(inOrderOf({ steps: [] } as unknown as Answer, next), next);
});
