import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf } from './drag.ts';
import { lately, latelyFirst, remember } from './lately.ts';

function keptInMemory(refuses = false): Map<string, string> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => { if (refuses) throw new Error('no'); return kept.get(name) ?? null; },
    setItem: (name: string, value: string) => { if (refuses) throw new Error('no'); kept.set(name, value); },
  };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  return kept;
}

test('what was chosen lately is kept by dataset, the newest first, once each', () => {
  keptInMemory();
  for (const name of ['country', 'platform', 'country']) remember('shop', name);
  remember('other', 'page');
  remember('shop', 'CH', 'country');
  assert.deepEqual(lately('shop'), ['country', 'platform']);
  assert.deepEqual(lately('other'), ['page']);
  assert.deepEqual(lately('shop', 'country'), ['CH']);
  assert.deepEqual(lately('shop', '__proto__'), []);
});

test('no more is kept than is of use', () => {
  const kept = keptInMemory();
  for (let i = 0; i < 100; i++) remember('shop', `name ${i}`);
  assert.equal(lately('shop').length, 40);
  assert.equal(lately('shop')[0], 'name 99');
  remember('shop', 'x'.repeat(201));
  assert.equal(lately('shop')[0], 'name 99');
  for (let i = 0; i < 100; i++) remember(`set ${i}`, 'name');
  assert.equal(Object.keys(JSON.parse(kept.get('sluice.lately')!) as object).length, 50);
  kept.set('sluice.lately', '[1, {"a": 2}');
  assert.deepEqual(lately('shop'), []);
  kept.set('sluice.lately', '{"[\\"shop\\",\\"\\"]": [1]}');
  assert.deepEqual(lately('shop'), []);
});

test('a browser that keeps nothing breaks nothing', () => {
  keptInMemory(true);
  remember('shop', 'country');
  assert.deepEqual(lately('shop'), []);
});

test('lately used comes after how well a name fits', () => {
  const grades = new Map([['a', 0], ['b', 0], ['c', 1], ['d', 1]]);
  const alike = (x: string, y: string): number => grades.get(x)! - grades.get(y)!;
  assert.deepEqual(latelyFirst(['a', 'b', 'c', 'd'], ['d', 'b'], (x) => x, alike), ['b', 'a', 'd', 'c']);
  assert.deepEqual(latelyFirst(['b', 'a'], [], (x) => x, alike), ['b', 'a']);
});

test('stops of a list say their place', () => {
  assert.deepEqual(listOf('funnel.steps[12]'), { list: 'funnel.steps', at: 12 });
  assert.deepEqual(listOf('where#2'), { list: 'where', at: 2 });
  for (const none of ['where#+', 'where#draft', 'funnel.per', '#more']) assert.equal(listOf(none), null, none);
});
