// The tape against plain sums over all frames that it was given.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LiveFrame } from '../../api/live.ts';
import { remembered, Tape } from './tape.ts';

function frame(matched: number, rows = matched, event: string | null = 'view'): LiveFrame {
  return {
    columns: [], rows: Array.from({ length: rows }, (_, i) => [`t${rows - i}`]), matched, leftOut: matched - rows, behind: 800,
    counts: matched === 0 ? [] : [{ event: event as string, count: matched }],
  };
}

const start = 1_700_000_000_000;

test('newest events stand first, and each has a number of its own', () => {
  const tape = new Tape();
  tape.take(frame(0), start);
  assert.deepEqual([tape.rows.length, tape.behind], [0, null]);
  tape.take(frame(3), start);
  tape.take(frame(2), start + 250);
  assert.deepEqual(tape.rows.map(({ id }) => id), [5, 4, 3, 2, 1]);
  assert.deepEqual(tape.rows.map(({ cells }) => cells[0]), ['t2', 't1', 't3', 't2', 't1']);
});

test('while it is paused nothing moves, everything is counted, and nothing is lost', () => {
  const tape = new Tape();
  tape.take(frame(5), start);
  const before = tape.rows;
  tape.pause();
  for (let i = 0; i < 43; i++) tape.take(frame(10), start + i * 250);
  tape.take(frame(7, 4), start + 11_000);
  assert.equal(tape.rows, before);
  assert.deepEqual([tape.newCount, tape.leftOut, tape.matched, tape.unlisted], [437, 3, 442, 3]);
  tape.resume();
  assert.equal(tape.rows.length, 439);
  assert.equal(new Set(tape.rows.map(({ id }) => id)).size, 439);
  assert.deepEqual(tape.rows.map(({ id }) => id), [...tape.rows.map(({ id }) => id)].sort((a, b) => b - a));
  assert.deepEqual([tape.newCount, tape.leftOut, tape.paused], [0, 0, false]);
});

test('a long pause keeps 20 000 events and counts the rest as left out', () => {
  const tape = new Tape();
  tape.pause();
  for (let i = 0; i < 25; i++) tape.take(frame(1000), start + i * 250);
  assert.deepEqual([tape.newCount, tape.leftOut], [25_000, 5000]);
  tape.resume();
  assert.equal(tape.rows.length, 20_000);
});

test('seconds and names add up over a quarter of an hour, and older ones are forgotten', () => {
  const tape = new Tape();
  const names = ['view', 'cart', null, '__proto__'];
  for (let second = 0; second < 2 * remembered; second++) tape.take(frame(second % 7 + 1, 0, names[second % 4]!), start + second * 1000);
  const now = start + (2 * remembered - 1) * 1000;
  const byEvent = tape.byEvent(now);
  let want = 0;
  for (let second = remembered; second < 2 * remembered; second++) want += second % 7 + 1;
  assert.equal(byEvent.reduce((sum, { count }) => sum + count, 0), want);
  assert.deepEqual(new Set(byEvent.map(({ event }) => event)), new Set(names));
  const { times, values } = tape.perSecond(now);
  assert.equal(times.length, remembered);
  assert.equal(times.at(-1), Math.floor(now / 1000) - 1);
  assert.equal(values.at(-1), (2 * remembered - 2) % 7 + 1);
});

test('the rate is that of the last whole seconds, also right after the start', () => {
  const tape = new Tape();
  assert.equal(tape.rate(start), 0);
  tape.take(frame(10), start);
  assert.equal(tape.rate(start + 500), 0);
  tape.take(frame(20), start + 1000);
  assert.equal(tape.rate(start + 2000), 15);
  assert.equal(tape.rate(start + 20_000), 0);
  assert.equal(tape.perSecond(start + 2000).times.length, 60);
});
