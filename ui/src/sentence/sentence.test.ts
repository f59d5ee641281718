import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../document/type.ts';
import { ApiError } from '../api/error.ts';
import { bracketsText, readBrackets, readDuration, readWhole } from './amount.ts';
import { errorOf } from './error_of.ts';
import { mended } from './mended.ts';
import { directed, directionOf } from './direction.ts';
import { grade, ranked } from './rank.ts';
import { rowNames, rowsOf } from './rows.ts';

test('a hint mends the part of the text that is wrong', () => {
  const document: Document = { dataset: 'shop', where: "größe = 1 and latncy_ms > 5", aggregate: { by: 'countr' } };
  const bytes = new TextEncoder().encode("größe = 1 and ").length;
  assert.equal(mended(document, { where: 'where', span: { start: bytes, end: bytes + 9 } }, 'latency_ms')?.where, 'größe = 1 and latency_ms > 5');
  assert.equal(mended(document, { where: 'aggregate.by[0]', span: { start: 0, end: 6 } }, 'country')?.aggregate?.by, 'country');
  assert.equal(mended(document, { where: 'funnel.steps[1].where', span: null }, 'x'), null);
});

test('an error is at the chip that has its place', () => {
  const error = new ApiError({ code: 'unknown_name', message: 'no', where: 'where', span: { start: 8, end: 12 } });
  assert.equal(errorOf(error, 'where', { start: 0, end: 8 }), null);
  assert.equal(errorOf(error, 'where', { start: 8, end: Infinity }), error);
  assert.equal(errorOf(error, 'aggregate', undefined), null);
  const whole = new ApiError({ code: 'type', message: 'no', where: 'where' });
  assert.equal(errorOf(whole, 'where', { start: 0, end: 8 }), whole);
  assert.equal(errorOf(whole, 'where', { start: 8, end: 12 }), null);
});

test('paths turn round and keep their anchor', () => {
  const after = { start: "event = 'a'", after: 3, gap: '1h' };
  assert.equal(directionOf(after), 'after');
  assert.deepEqual(directed(after, 'before'), { end: "event = 'a'", gap: '1h' });
  assert.deepEqual(directed(directed(after, 'before'), 'after'), { start: "event = 'a'", gap: '1h' });
  assert.deepEqual(directed(after, 'from the start'), { gap: '1h' });
  for (const way of ['after', 'before', 'between', 'from the start'] as const) assert.equal(directionOf(directed(after, way)), way);
});

test('durations and whole numbers', () => {
  for (const good of ['30m', '1h30m', '7d', '1h 30m', '90s']) assert.equal(readDuration(good), good.replace(' ', ''));
  for (const bad of ['', '30', 'm', '1mo', '1 hour', '-1h']) assert.equal(readDuration(bad), null, bad);
  assert.equal(readWhole(0, 20)('20'), 20);
  for (const bad of ['21', '-1', '1.5', 'x', '']) assert.equal(readWhole(0, 20)(bad), null, bad);
});

test('lists are ordered: prefix, start of a word, inside', () => {
  assert.deepEqual(['discount', 'user_count', 'country', 'amount'].map((name) => grade(name, 'COUN')), [2, 1, 0, 3]);
  assert.deepEqual(ranked(['discount', 'user count', 'country'], 'coun', (x) => x), ['country', 'user count', 'discount']);
});

test('rows that are no events have names of their own', () => {
  assert.equal(rowsOf(undefined), 'events');
  assert.equal(rowNames('shop', 'events'), undefined);
  const names = rowNames('shop', { sessions: { per: 'account', properties: { searches: 'count()' } } });
  assert.deepEqual(names?.map(({ name }) => name), ['searches', 'duration', 'events', 'start', 'end', 'account']);
});

test('brackets of retention are read as they are written', () => {
  assert.deepEqual(readBrackets('1, 2-7, 8 – 30'), [1, [2, 7], [8, 30]]);
  assert.equal(bracketsText([1, [2, 7], [8, 30]]), '1, 2-7, 8-30');
  for (const bad of ['', '1,', '2-', 'a', '1-2-3']) assert.equal(readBrackets(bad), null, bad);
});
