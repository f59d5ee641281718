import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canRedo, canUndo, change, commit, document, load, open, patch, pop, push, redo, undo } from './store.ts';

test('opening and closing is no step of undo, and has an address', () => {
  load({ view: 'explore', document: { dataset: 'shop', aggregate: {} }, as: null, open: [] });
  push({ kind: 'json' });
  assert.equal(change.value.how, 'push');
  assert.equal(canUndo.value, false);
  pop();
  assert.equal(canUndo.value, false);
  patch('where', 'a = 1');
  commit({ open: [{ kind: 'facets' }] });
  undo();
  assert.equal(document.value.where, undefined);
  push({ kind: 'json' });
  assert.equal(canRedo.value, true, 'a drawer forgets nothing that was undone');
  redo();
  assert.equal(document.value.where, 'a = 1');
  load({ ...change.value.state, open: [] }); // Back
  assert.deepEqual(open.value, []);
  undo();
  assert.equal(document.value.where, undefined);
  assert.equal(canUndo.value, false);
});
