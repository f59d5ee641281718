import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedText } from '../api/parse.ts';
import { joined, movedBy, negatedText, partsOf, replacedAt } from './condition_text.ts';

const chip = { property: 'bot', type: 'bool', operator: 'is true', values: [] } as const;
const parsed = {
  kind: 'condition', type: 'bool',
  conjuncts: [{ span: { start: 0, end: 3 }, text: 'bot', chip }, { span: { start: 8, end: 14 }, text: '(a or b)', chip: null }],
} as unknown as ParsedText;

test('a condition is its parts, or one part until it is understood', () => {
  assert.deepEqual(partsOf('', null), []);
  assert.deepEqual(partsOf('a = ', null), [{ text: 'a = ', chip: null, span: undefined }]);
  const parts = partsOf('bot and (a or b)', parsed);
  assert.deepEqual(parts.map(({ text }) => text), ['bot', '(a or b)']);
  assert.deepEqual(parts.map(({ span }) => span), [{ start: 0, end: 8 }, { start: 8, end: Infinity }]);
});

test('parts are joined, replaced, moved', () => {
  assert.equal(joined([]), undefined);
  assert.equal(joined(['a', 'b']), 'a and b');
  assert.deepEqual(replacedAt(['a', 'b'], 0, null), ['b']);
  assert.deepEqual(replacedAt(['a', 'b'], 2, 'c'), ['a', 'b', 'c']);
  assert.deepEqual(movedBy(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(movedBy(['a', 'b', 'c'], 2, 1), ['a', 'b', 'c']);
  assert.deepEqual(movedBy(['a', 'b', 'c'], 0, -1), ['a', 'b', 'c']);
});

test('the opposite of a part', () => {
  const [simple, text] = partsOf('bot and (a or b)', parsed);
  assert.equal(negatedText(simple!), 'not bot');
  assert.equal(negatedText(text!), 'not ((a or b))');
  assert.equal(negatedText({ text: 'not ((a or b))', chip: null, span: undefined }), '(a or b)');
  assert.equal(negatedText({ text: "not (a = ')') or (b)", chip: null, span: undefined }), "not (not (a = ')') or (b))");
});
