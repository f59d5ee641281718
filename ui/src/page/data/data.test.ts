// What the Data page computes apart from its looks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatasetColumn, Reject } from '../../api/kept_data.ts';
import { parseRest, pathOf } from './address.ts';
import { arrange } from './properties.ts';
import { byReason } from './reasons.ts';

test('an address names a tab and a dataset, whatever the dataset is called', () => {
  for (const dataset of ['shop', 'jobs', '__proto__']) {
    const path = decodeURIComponent(pathOf('rejects', dataset)).replace(/^data\//, '');
    assert.deepEqual(parseRest(path), { tab: 'rejects', dataset });
  }
  assert.deepEqual(parseRest(''), { tab: 'datasets', dataset: '' });
  assert.deepEqual(parseRest('none/shop'), { tab: 'datasets', dataset: 'shop' });
});

test('lines are grouped by what their reasons have in common, and each group can be asked for', () => {
  const reasons = ['no time: "at" is "x": not a date', 'no time: "at" is "a \\"b": not a date', 'expected an object at byte 1', 'expected an object at byte 17', 'empty'];
  const groups = byReason(reasons.map((reason) => ({ reason }) as Reject));
  assert.deepEqual(groups.map(({ count }) => count), [2, 2, 1]);
  for (const { part, count } of groups) assert.equal(reasons.filter((reason) => reason.includes(part)).length, count, part);
});

test('properties are found and sorted; hidden ones come last', () => {
  const columns = [
    { name: 'b', type: 'string', filled: 1, distinct: 2 }, { name: 'A', type: 'int64', filled: 1, hidden: true }, { name: 'c', type: 'string', filled: 1, distinct: 9, description: 'a colour' },
  ] satisfies DatasetColumn[];
  const names = (search: string, key?: string, descending = false): string[] => arrange(columns, search, key === undefined ? null : { key, descending }).map(({ name }) => name);
  assert.deepEqual(names(''), ['b', 'c', 'A']);
  assert.deepEqual(names('', 'distinct', true), ['c', 'b', 'A']);
  assert.deepEqual(names('a'), ['c', 'A']);
  assert.deepEqual(names('COLOUR'), ['c']);
});
