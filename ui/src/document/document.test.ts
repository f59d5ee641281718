import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, loneEvent, nameExpression, quote, valueCondition } from './condition.ts';
import { decodeFragment, encodeFragment, pack, parsePlace, unpack, viewPath } from './link.ts';
import { formatPath, get, insert, move, parsePath, remove, same, set } from './patch.ts';
import { back, changed, depth, forward, nothing, type Undo } from './undo.ts';
import { changeView, fresh } from './view.ts';
import { viewNames, type State } from './type.ts';

test('paths are those of the API', () => {
  for (const text of ['where', 'funnel.steps[1].where', 'aggregate.by[0]', 'define.orders.actor']) assert.equal(formatPath(parsePath(text)), text);
  assert.deepEqual(parsePath('funnel.steps[12].where'), ['funnel', 'steps', 12, 'where']);
});

test('a change makes a new document and shares the rest', () => {
  const document = { dataset: 'shop', funnel: { steps: [{ where: 'a' }, { where: 'b' }] }, define: { x: '1' } };
  const next = set(document, 'funnel.steps[1].where', 'c');
  assert.equal(document.funnel.steps[1]!.where, 'b');
  assert.equal(get(next, 'funnel.steps[1].where'), 'c');
  assert.equal(next.define, document.define);
  assert.equal(next.funnel.steps[0], document.funnel.steps[0]);
  assert.deepEqual(set(document, 'where', undefined), document);
  assert.ok(!('define' in set(document, 'define', undefined)));
  assert.deepEqual(set({ dataset: 'x' }, 'aggregate.by[0]', 'y'), { dataset: 'x', aggregate: { by: ['y'] } });
  assert.deepEqual(set({ by: 'a' }, 'by[1]', 'b'), { by: ['a', 'b'] });
  assert.equal(get({}, '__proto__'), undefined);
  assert.equal(Object.getPrototypeOf(set({}, ['__proto__'], { x: 1 })), Object.prototype);
});

test('lists', () => {
  const by = { by: ['a', 'b', 'c'] };
  assert.deepEqual(insert(by, 'by', 1, 'x').by, ['a', 'x', 'b', 'c']);
  assert.deepEqual(remove(by, 'by', 0).by, ['b', 'c']);
  assert.deepEqual(remove({ by: 'a' }, 'by', 0), {});
  assert.deepEqual(move(by, 'by', 0, 9).by, ['b', 'c', 'a']);
  assert.deepEqual(move(by, 'by', 2, 0).by, ['c', 'a', 'b']);
  assert.equal(move(by, 'by', 7, 0), by);
  assert.ok(same({ a: [1, { b: null }], c: 2 }, { c: 2, a: [1, { b: null }] }));
  assert.ok(!same({ a: 1 }, { a: 1, b: undefined }));
  assert.ok(!same([1], { 0: 1 }));
});

test('undo forgets the oldest', () => {
  let stack: Undo<number> = nothing;
  for (let i = 0; i < depth + 50; i++) stack = changed(stack, i);
  assert.equal(stack.before.length, depth);
  const first = back(stack, depth + 50)!;
  assert.equal(first.value, depth + 49);
  const again = forward(first.stack, first.value)!;
  assert.equal(again.value, depth + 50);
  assert.deepEqual(again.stack, stack);
  assert.equal(changed(first.stack, first.value).after.length, 0);
  assert.equal(back(nothing, 1), null);
});

const state: State = { view: 'explore', document: { dataset: 'shop', where: "name = 'ü \u202e 👩'", aggregate: { by: ['country'] } }, as: 'heat', open: [{ kind: 'json', at: 1 }] };

test('links go there and back', async () => {
  const decoded = await decodeFragment(await encodeFragment(state));
  assert.deepEqual({ view: 'explore', ...decoded }, state);
  assert.deepEqual(await unpack('{"dataset":"x"}'), { dataset: 'x' });
  for (const damaged of ['!!', 'AAAA', 'eJw', '{', '']) assert.equal(await unpack(damaged), null, damaged);
  assert.equal(await decodeFragment('q=WzFd'), null);
  assert.equal(await decodeFragment(''), null);
  assert.equal((await decodeFragment(`q=${await pack({ dataset: 'x' })}&open=${await pack([1, { kind: 2 }])}`))!.open.length, 0);
});

test('a small link cannot unpack to gigabytes', async () => {
  assert.equal(await unpack(await pack({ dataset: 'x'.repeat(5 << 20) })), null);
});

test('datasets may be called like pages', () => {
  for (const dataset of ['shop', 'boards', '~boards', 'a/b', 'v1', '%2F', '..', 'ü x', '']) {
    const place = parsePlace(viewPath(dataset, 'funnel'), '');
    assert.deepEqual(place, { kind: 'view', dataset, view: 'funnel', fragment: '' }, dataset);
  }
  assert.deepEqual(parsePlace('boards/x/y', ''), { kind: 'page', page: 'boards', rest: 'x/y' });
  assert.deepEqual(parsePlace('l/abc', ''), { kind: 'link', id: 'abc' });
  assert.deepEqual(parsePlace('shop/actor/u%2F1', ''), { kind: 'actor', dataset: 'shop', actor: 'u/1' });
  assert.deepEqual(parsePlace('', ''), { kind: 'home' });
  assert.deepEqual(parsePlace('shop/nowhere', ''), { kind: 'view', dataset: 'shop', view: 'explore', fragment: '' });
});

test('conditions quote what they are given', () => {
  assert.equal(quote("it's"), "'it''s'");
  assert.equal(nameExpression('user.plan'), 'user.plan');
  for (const name of ['a b', 'in', '1a', 'a"b', '']) assert.ok(nameExpression(name).startsWith('"'), name);
  assert.equal(nameExpression('a"b'), '"a""b"');
  assert.equal(loneEvent("event = 'it''s'"), "it's");
  assert.equal(loneEvent("event = 'a' or event = 'b'"), null);
  assert.equal(valueCondition('country', null), 'country is null');
  assert.equal(valueCondition('status', 500), 'status = 500');
  assert.equal(both("a = 1 or b = 2", "c = 3"), "(a = 1 or b = 2) and c = 3");
  assert.equal(both(undefined, 'c = 3'), 'c = 3');
});

const beginning = { events: ['view', 'cart'] };

test('a change of view keeps the question', () => {
  const from: State = {
    view: 'explore', as: 'table', open: [], document: {
      dataset: 'shop', from: 'now-7d', timezone: 'Europe/Zurich', where: "event = 'view'", sample: 0.1,
      aggregate: { measures: ['count()'], by: ["time('1d')", 'country'] },
    },
  };
  const there = changeView(from, 'funnel', {}, beginning);
  assert.match(there.said ?? '', /became step 1/);
  assert.deepEqual(there.state.document, {
    dataset: 'shop', from: 'now-7d', timezone: 'Europe/Zurich', sample: 0.1,
    funnel: { steps: [{ where: "event = 'view'" }, { where: "event = 'cart'" }], window: '7d', by: 'country' },
  });
  const backAgain = changeView(there.state, 'explore', there.waiting, beginning);
  assert.deepEqual(backAgain.state.document.aggregate, from.document.aggregate);
  assert.equal(backAgain.state.as, 'table');
  assert.equal(backAgain.said, null);
  const third = changeView(backAgain.state, 'funnel', backAgain.waiting, beginning);
  assert.deepEqual(third.state.document.funnel, there.state.document.funnel);
});

test('a breakdown that was changed goes along, a filter that is no lone event stays', () => {
  const from: State = { view: 'retention', as: null, open: [], document: { dataset: 'shop', where: "country = 'CH'", retention: { start: 'true', by: 'plan' } } };
  const to = changeView(from, 'explore', { explore: { document: { aggregate: { measures: ['count()'], by: ["time('auto')", 'country'] } }, as: null } }, beginning);
  assert.deepEqual(to.state.document.aggregate?.by, ["time('auto')", 'plan']);
  assert.equal(to.state.document.where, "country = 'CH'");
  assert.equal(to.said, null);
});

test('every view begins with a document, also without events', () => {
  for (const view of viewNames) for (const events of [[], ['a'], ['a', 'b']]) {
    assert.equal(Object.keys(fresh(view, null, { events })).length, 1, view);
  }
});
