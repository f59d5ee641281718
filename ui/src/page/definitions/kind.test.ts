import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SavedDefinition } from '../../api/definitions.ts';
import { begun, draftOf, formOf, isWritten, known, meaning, saving, textOf, withText, type Form } from './kind.ts';

const saved = (definition: unknown): SavedDefinition => ({ kind: 'definition', name: 'x', version: 1, time: '', size_bytes: 1, definition: definition as SavedDefinition['definition'] });

const contents = [
  'amount > 100', { actor: 'count() >= 3' }, { actor: 'count()', per: 'user_id', from: 'now-90d', to: 'now' }, { actor: { funnel: { steps: [{ where: "event = 'a'" }] }, step: 1 } },
  { session: 'count()', sessions: { gap: '1h' } }, { actors: ['u1', 2] },
];

test('a draft is saved as it was, whatever kind it is of', () => {
  for (const content of contents) assert.deepEqual(saving(draftOf(saved(content)).content), content);
});

test('a text is written anew within what is around it', () => {
  assert.equal(withText('a', 'b > 1'), 'b > 1');
  assert.deepEqual(withText({ actor: 'count()', from: 'now-7d' }, 'sum(x)'), { actor: 'sum(x)', from: 'now-7d' });
  assert.deepEqual(withText({ session: 'count()', sessions: {} }, 'sum(x)'), { session: 'sum(x)', sessions: {} });
  assert.deepEqual(saving({ actor: ' count() ' }), { actor: 'count()' });
  assert.deepEqual(contents.map((content) => textOf(content as never)), ['amount > 100', 'count() >= 3', 'count()', null, 'count()', null]);
});

test('each form begins with itself', () => {
  for (const form of ['event', 'actor', 'funnel', 'session'] as readonly Form[]) assert.equal(formOf(begun(form)), form);
  assert.deepEqual((['event', 'actor', 'funnel', 'session'] as readonly Form[]).map((form) => isWritten(begun(form))), [false, true, false, true]);
  assert.equal(formOf({ actors: [] }), null);
});

test('each has its kind and one line', () => {
  const cases = [
    ['a > 1', 'property', 'a > 1'],
    [{ actor: 'count() > 3', from: 'now-7d' }, 'actor', 'count() > 3, from now-7d'],
    [{ actor: { funnel: { steps: [{ where: "event = 'a'" }, { where: 'x > 1' }] } } }, 'cohort', 'funnel a > x > 1'],
    [{ session: 'count()' }, 'session', 'count()'],
    [{ actors: ['a', 'b'] }, 'list', '2 actors'],
  ] as const;
  for (const [content, kind, text] of cases) {
    assert.equal(known(saved(content)).kind, kind);
    assert.equal(meaning(content as never), text);
  }
});
