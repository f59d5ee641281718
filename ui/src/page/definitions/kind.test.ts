import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SavedDefinition } from '../../api/definitions.ts';
import { contentOf, draftOf, known, meaning } from './kind.ts';

const saved = (definition: unknown): SavedDefinition => ({ kind: 'definition', name: 'x', version: 1, time: '', size_bytes: 1, definition: definition as SavedDefinition['definition'] });

test('a draft means what was saved', () => {
  for (const content of ['amount > 100', { actor: 'count() >= 3' }, { actor: 'count()', per: 'user_id', from: 'now-90d' }]) {
    assert.deepEqual(contentOf(draftOf(saved(content))!), content);
  }
});

test('what the form cannot write it does not touch', () => {
  for (const content of [{ actor: { funnel: { steps: [] } } }, { session: 'count()' }, { actors: ['u1'] }, { actor: 'count()', to: 'now' }]) assert.equal(draftOf(saved(content)), null);
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
