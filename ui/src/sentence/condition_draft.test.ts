import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  constantOf, draftText, lacks, nothingYet, pastedList, stageOf, toggled, withOperator, withProperty, withValue, type ConditionDraft,
} from './condition_draft.ts';

const platform: ConditionDraft = { property: 'platform', type: 'string', operator: '=', values: [] };

test('a condition comes together part by part', () => {
  assert.equal(stageOf(nothingYet), 'property');
  const named = withProperty(nothingYet, 'platform', 'string');
  assert.equal(stageOf(named), 'operator');
  assert.equal(draftText(named), null);
  const compared = withOperator(named, '=');
  assert.equal(stageOf(compared), 'values');
  assert.match(lacks(compared) ?? '', /no value/);
  assert.equal(draftText(withValue(compared, 'web')), "platform = 'web'");
  assert.equal(draftText(withValue(withValue(compared, 'web'), "it's")), "platform in ('web', 'it''s')");
  assert.equal(draftText(withValue(withValue(compared, 'web'), 'web')), "platform = 'web'");
});

test('operators without values are done at once, between needs two', () => {
  assert.equal(draftText(withOperator(platform, 'is null')), 'platform is null');
  const between = withOperator({ ...platform, property: 'ms', type: 'int64' }, 'between');
  assert.equal(draftText(withValue(between, 1)), null);
  assert.match(lacks(withValue(between, 1)) ?? '', /two/);
  assert.equal(draftText(withValue(withValue(between, 5), 5)), 'ms between 5 and 5');
});

test('another property keeps what fits, and never the values', () => {
  const full = withValue(platform, 'web');
  assert.deepEqual(withProperty(full, 'country', 'string'), { property: 'country', type: 'string', operator: '=', values: [] });
  assert.deepEqual(withProperty(full, 'ms', 'int64').operator, null);
  assert.deepEqual(withOperator({ ...full, values: ['a', 'b'] }, 'contains').values, ['a']);
});

test('null among values is said in full, because in never finds it', () => {
  assert.equal(draftText({ ...platform, values: [null] }), 'platform is null');
  assert.equal(draftText({ ...platform, values: ['web', null] }), "(platform = 'web' or platform is null)");
  assert.equal(draftText({ ...platform, operator: 'not in', values: ['web', 'ios', null] }), "platform not in ('web', 'ios') and platform is not null");
  assert.equal(draftText({ ...platform, operator: '!=', values: [null] }), 'platform is not null');
  assert.deepEqual(toggled({ ...platform, values: ['', null] }, null).values, ['']);
});

test('typed texts become constants of the type', () => {
  assert.equal(constantOf('5', 'string'), '5');
  assert.equal(constantOf('-0.5', 'float64'), -0.5);
  assert.equal(constantOf('1\u202f240', 'int64'), 1240);
  assert.equal(constantOf('\u22123', 'int64'), -3);
  for (const wrong of ['', 'x', '1e999', '1 2']) assert.equal(constantOf(wrong, 'int64'), undefined, wrong);
  assert.equal(constantOf('true', 'bool'), true);
  assert.equal(constantOf('yes', 'bool'), undefined);
});

test('a pasted list becomes values, a pasted value stays one', () => {
  assert.deepEqual(pastedList('a\nb\r\na\n'), ['a', 'b']);
  assert.deepEqual(pastedList("'a', 'b'"), ['a', 'b']);
  assert.equal(pastedList('Smith, John Paul'), null);
  assert.equal(pastedList('one'), null);
  assert.deepEqual(pastedList('New York\nSan Jose'), ['New York', 'San Jose']);
  assert.equal(pastedList(Array.from({ length: 1204 }, (_, i) => `u${i}`).join('\n'))?.length, 1204);
});
