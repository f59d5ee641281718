// The stream against a server that is played here: what it sends, what it is told, and what becomes of
// it when connections break.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Question, errorAt } from './question.ts';
import { readError, spanInText } from './error.ts';
import { readFrame } from './frame.ts';
import { connection } from './stream.ts';
import type { Document } from '../document/type.ts';

class Socket {
  static all: Socket[] = [];
  sent: { id: number; run?: Document; cancel?: boolean; cancels?: number[] }[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  constructor() { Socket.all.push(this); }
  send(text: string): void { this.sent.push(JSON.parse(text)); }
  say(frame: object): void { this.onmessage?.({ data: JSON.stringify(frame) }); }
}

const socket = (): Socket => Socket.all.at(-1)!;
const document = (name: string): Document => ({ dataset: name, aggregate: {} });
const answer = { columns: [], rows: [], stats: {} };
const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

Object.assign(globalThis, { WebSocket: Socket });

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

test('a new run cancels the old one in one message, and frames of the old one are dropped', () => {
  const question = new Question();
  question.run(document('a'));
  assert.equal(connection.value, 'connecting');
  socket().onopen?.();
  assert.equal(connection.value, 'open');
  const [first] = socket().sent;
  assert.equal(first?.run?.dataset, 'a');
  question.run(document('b'));
  const second = socket().sent[1]!;
  assert.deepEqual(second.cancels, [first!.id]);
  socket().say({ id: first!.id, seq: 0, state: 'exact', answer });
  assert.equal(question.result.value.answer, null);
  socket().say({ id: second.id, seq: 0, state: 'exact', answer, elapsed_ms: 5 });
  const result = question.result.value;
  assert.equal(result.phase, 'exact');
  assert.equal(result.of?.dataset, 'b');
  assert.equal(result.elapsed, 5);
});

test('estimates are painted at most every 100 ms, the last frame at once', () => {
  const question = new Question();
  question.run(document('a'));
  const { id } = socket().sent.at(-1)!;
  mock.timers.tick(200);
  socket().say({ id, seq: 0, state: 'estimate', done: 0.1, answer });
  mock.timers.tick(100);
  assert.equal(question.result.value.phase, 'estimate');
  socket().say({ id, seq: 1, state: 'estimate', done: 0.2, answer });
  socket().say({ id, seq: 2, state: 'running', done: 0.3 });
  assert.equal(question.result.value.done, 0.1);
  mock.timers.tick(100);
  assert.equal(question.result.value.done, 0.3);
  assert.equal(question.result.value.sampled, 0.2, 'of the estimate, not of the work');
  assert.equal(question.result.value.phase, 'estimate');
  socket().say({ id, seq: 3, state: 'exact', done: 1, answer });
  assert.equal(question.result.value.phase, 'exact');
  assert.equal(question.result.value.sampled, null);
});

test('intervals come and go with the estimates that they belong to', () => {
  const question = new Question();
  question.run(document('a'));
  const { id } = socket().sent.at(-1)!;
  const intervals = { rows: [[null, [3, 5]]] };
  mock.timers.tick(200);
  socket().say({ id, seq: 0, state: 'estimate', done: 0.1, answer: { ...answer, rows: [['x', 4]] }, intervals });
  socket().say({ id, seq: 1, state: 'running', done: 0.2 });
  mock.timers.tick(100);
  assert.deepEqual(question.result.value.intervals, intervals);
  socket().say({ id, seq: 2, state: 'exact', answer });
  assert.equal(question.result.value.intervals, null);
});

test('an answer in parts is put together, and an estimate that misses one is not shown', () => {
  const question = new Question();
  question.run(document('a'));
  const { id } = socket().sent.at(-1)!;
  mock.timers.tick(200);
  const part = (list: string, from: number, elements: unknown[], intervals?: unknown[]): void => {
    socket().say({ id, seq: 0, state: 'part', list, from, elements, ...(intervals ? { element_intervals: intervals } : {}) });
  };
  part('rows', 0, [['x', 1]], [[null, [0, 2]]]);
  part('rows', 1, [['y', 2]], [[null, [1, 3]]]);
  part('compare.rows', 0, [['x', 5]], [[null, null]]);
  const compared = { ...answer, compare: { ...answer } };
  socket().say({ id, seq: 3, state: 'estimate', done: 0.1, answer: compared, intervals: { rows: [], compare: { rows: [] } }, parts: { rows: 2, 'compare.rows': 1 } });
  mock.timers.tick(100);
  assert.deepEqual(question.result.value.answer, { ...answer, rows: [['x', 1], ['y', 2]], compare: { ...answer, rows: [['x', 5]] } });
  assert.deepEqual(question.result.value.intervals, { rows: [[null, [0, 2]], [null, [1, 3]]], compare: { rows: [[null, null]] } });
  part('rows', 0, [['x', 7]]); // of an estimate that the exact answer overtakes
  part('rows', 2, [['z', 9]]);
  socket().say({ id, seq: 6, state: 'estimate', done: 0.2, answer, parts: { rows: 3 } });
  mock.timers.tick(100);
  assert.equal(question.result.value.done, 0.1);
  part('rows', 0, [['x', 8]]);
  socket().say({ id, seq: 8, state: 'exact', answer, parts: { rows: 1 } });
  assert.equal(question.result.value.phase, 'exact');
  assert.deepEqual(question.result.value.answer, { ...answer, rows: [['x', 8]] });
});

test('what would take too long stops with its estimate, and can be finished', () => {
  const question = new Question();
  question.run(document('a'), { mostSeconds: 10 });
  const [message] = socket().sent.slice(-1) as [{ id: number; most_seconds?: number }];
  assert.equal(message.most_seconds, 10);
  socket().say({ id: message.id, seq: 0, state: 'stopped', done: 0.0625, expected_seconds: 41.5, answer });
  const { phase, expected, of } = question.result.value;
  assert.deepEqual([phase, expected, of?.dataset], ['stopped', 41.5, 'a']);
  question.run(document('a'));
  assert.equal('most_seconds' in socket().sent.at(-1)!, false);
  assert.equal(question.result.value.expected, null);
  question.close();
});

test('the former answer stays until the next one, also through an error and a cancel', () => {
  const question = new Question();
  question.run(document('a'));
  socket().say({ id: socket().sent.at(-1)!.id, seq: 0, state: 'exact', answer });
  question.run(document('b'));
  assert.equal(question.result.value.former, true);
  assert.notEqual(question.result.value.answer, null);
  socket().say({ id: socket().sent.at(-1)!.id, seq: 0, state: 'error', error: { code: 'x', message: 'no', where: 'aggregate.by[0]', span: { start: 0, end: 2 } } });
  const { phase, error, of } = question.result.value;
  assert.equal(phase, 'error');
  assert.equal(of?.dataset, 'a');
  assert.equal(errorAt(error, 'aggregate.by')?.message, 'no');
  assert.equal(errorAt(error, 'aggregate.b'), null);
  question.run(document('c'));
  const { id } = socket().sent.at(-1)!;
  question.cancel();
  assert.deepEqual(socket().sent.at(-1), { id, cancel: true });
  assert.equal(question.result.value.phase, 'cancelled');
});

test('a broken connection is made again, and what was running is asked again', () => {
  const question = new Question();
  question.run(document('a'));
  const { id } = socket().sent.at(-1)!;
  const broken = socket();
  broken.onclose?.();
  assert.equal(connection.value, 'away');
  mock.timers.tick(1000);
  assert.notEqual(socket(), broken);
  socket().onopen?.();
  assert.deepEqual(socket().sent, [{ id, run: document('a') }]);
  socket().say({ id, seq: 0, state: 'exact', answer });
  assert.equal(question.result.value.phase, 'exact');
});

test('where a WebSocket is refused the frames come as lines, and else one answer', async () => {
  const asked: string[] = [];
  let streams = true;
  const frames = `{"state":"estimate","done":0.5,"answer":{"columns":[],"rows":[],"stats":{}}}\n{"state":"exact","answer":{"columns":[],"rows":[[1]],"stats":{}}}\n`;
  mock.method(globalThis, 'fetch', (url: string) => {
    const path = new URL(url).pathname.replace(/^.*\/(?=v1|readyz)/, '');
    asked.push(path);
    if (path === 'v1/stream') return Promise.resolve(streams ? new Response(frames) : new Response('{}', { status: 404 }));
    return Promise.resolve(new Response(JSON.stringify({ ...answer, stats: { elapsed_ms: 3 } })));
  });
  const question = new Question();
  question.run(document('a'));
  socket().onclose?.();
  mock.timers.tick(10_000);
  socket().onclose?.(); // refused: it never opened
  for (let i = 0; i < 20; i++) await settle();
  assert.equal(connection.value, 'http');
  assert.deepEqual(asked, ['readyz', 'v1/stream']);
  assert.equal(question.result.value.phase, 'exact');
  streams = false;
  question.run(document('b'));
  for (let i = 0; i < 20; i++) await settle();
  assert.deepEqual(asked.slice(2), ['v1/stream', 'v1/query']);
  assert.equal(question.result.value.of?.dataset, 'b');
  mock.restoreAll();
});

test('foreign frames and errors are read with care', () => {
  for (const text of ['', '{', 'null', '[]', '{}', '{"state":"none"}', '1']) assert.equal(readFrame(text), null, text);
  assert.equal(readError(null, 502).status, 502);
  assert.equal(readError({ error: { message: 1 } }).message, '');
  assert.deepEqual(spanInText("ü = 'x'", { start: 3, end: 4 }), { start: 2, end: 3 });
});
