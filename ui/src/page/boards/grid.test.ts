import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, moveTo, overlap, resizeTo, rise, roomFor, sameLayout, stepBy, type Place } from './grid.ts';

const seed = 20261122;

function random(): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function check(places: readonly Place[], said: string): void {
  for (const [i, a] of places.entries()) {
    assert.ok(a.x >= 0 && a.y >= 0 && a.w >= 1 && a.h >= 1 && a.x + a.w <= columns, `${said}: ${a.id} lies outside`);
    for (const b of places.slice(i + 1)) assert.ok(!overlap(a, b), `${said}: ${a.id} lies on ${b.id}`);
    const gap = a.y > 0 && !places.some((b) => b.id !== a.id && overlap({ ...a, y: a.y - 1 }, b));
    assert.ok(!gap, `${said}: ${a.id} could be higher`);
  }
}

test('no move or change of size lets tiles overlap, leave the grid or hang in the air', () => {
  const next = random();
  const below = (most: number): number => Math.floor(next() * most);
  for (let round = 0; round < 60; round++) {
    let places: readonly Place[] = [];
    for (let i = 0; i < 1 + below(12); i++) {
      const [w, h] = [2 + below(11), 2 + below(8)];
      places = [...places, { id: `t${i}`, ...roomFor(places, w, h), w, h }];
    }
    places = rise(places);
    for (let step = 0; step < 25; step++) {
      const id = `t${below(places.length)}`;
      const kinds = [
        () => moveTo(places, id, below(16) - 2, below(30) - 2),
        () => resizeTo(places, id, below(16) - 2, below(14) - 2),
        () => stepBy(places, id, below(3) - 1, below(3) - 1),
      ];
      const former = places;
      places = kinds[below(3)]!();
      check(places, `seed ${seed}, round ${round}, step ${step}`);
      assert.deepEqual(places.map((place) => place.id), former.map((place) => place.id));
    }
  }
});

const row: readonly Place[] = [
  { id: 'a', x: 0, y: 0, w: 12, h: 4 },
  { id: 'b', x: 0, y: 4, w: 6, h: 3 },
  { id: 'c', x: 6, y: 4, w: 6, h: 3 },
];

test('a step down changes places with what is below, and a step up takes it back', () => {
  const down = stepBy(row, 'a', 0, 1);
  assert.deepEqual(down.map(({ id, y }) => [id, y]), [['a', 3], ['b', 0], ['c', 0]]);
  assert.ok(sameLayout(stepBy(down, 'a', 0, -1), row));
});

test('a tile that is dragged down by the height of the next one changes places with it', () => {
  assert.deepEqual(moveTo(row, 'a', 0, 3).map(({ id, y }) => [id, y]), [['a', 3], ['b', 0], ['c', 0]]);
  assert.ok(sameLayout(moveTo(row, 'a', 0, 2), row));
});

test('at an edge nothing changes', () => {
  assert.ok(sameLayout(stepBy(row, 'a', -1, 0), row));
  assert.ok(sameLayout(stepBy(row, 'a', 0, -1), row));
  assert.ok(sameLayout(stepBy(row, 'c', 1, 0), row));
});

test('a tile that grows pushes those below it down', () => {
  const grown = resizeTo(row, 'a', 12, 6);
  assert.deepEqual(grown.map(({ y }) => y), [0, 6, 6]);
  assert.equal(resizeTo(row, 'c', 99, 3).at(-1)!.w, 6);
});

test('a new tile takes the first room', () => {
  assert.deepEqual(roomFor(row, 6, 4), { x: 0, y: 7 });
  assert.deepEqual(roomFor(row.slice(0, 2), 6, 4), { x: 6, y: 4 });
  assert.deepEqual(roomFor([], 6, 4), { x: 0, y: 0 });
});
