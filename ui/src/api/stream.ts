// Streamed answers: one WebSocket for all queries of the tab. Where a WebSocket is refused the
// same frames come as NDJSON, and from a server that knows neither, one answer at the end. A
// connection that breaks is made again, and what was running is asked again.

import { signal, type ReadonlySignal } from '@preact/signals';
import { address } from './root.ts';
import { away, ApiError } from './error.ts';
import { isLast, readFrame, type Frame } from './frame.ts';
import { Parts } from './parts.ts';
import { ask } from './stream_http.ts';
import { admitted } from './who.ts';

/** How things stand with the server. */
export type Connection = 'idle' | 'connecting' | 'open' | 'http' | 'away';

/** What is asked: a document to run, or a subscription to new events. */
export type Message =
  | { readonly run: unknown; readonly history?: boolean; readonly most_seconds?: number }
  | { readonly live: unknown };

interface Running {
  readonly message: Message;
  readonly take: (frame: Frame) => void;
  readonly parts: Parts;
  abort: AbortController | null;
}

const backoffFirst = 250;
const backoffMost = 8000;

const state = signal<Connection>('idle');
const running = new Map<number, Running>();
let socket: WebSocket | null = null;
let nextId = 1;
let backoff = backoffFirst;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Whether the server is there. `away` means that it is asked again by itself. */
export const connection: ReadonlySignal<Connection> = state;

/**
 * Starts a query. `take` gets its frames until the last one. `cancels` ends older queries in the
 * same message. Returns the query's id, for `cancel`.
 */
export function start(message: Message, take: (frame: Frame) => void, cancels: readonly number[] = []): number {
  const id = nextId++;
  const live = cancels.filter((other) => running.has(other));
  running.set(id, { message, take, parts: new Parts(), abort: null });
  if (state.value === 'open') write({ id, ...message, ...(live.length > 0 ? { cancels: live } : {}) });
  for (const other of live) forget(other);
  if (state.value === 'http') startHTTP(id);
  if (state.value === 'idle') connect();
  return id;
}

/** Ends a query; no frame of it follows. */
export function cancel(id: number): void {
  if (!running.has(id)) return;
  if (state.value === 'open') write({ id, cancel: true });
  forget(id);
}

/** Asks at once whether the server is back. */
export function reconnect(): void {
  if (state.value !== 'away') return;
  clearTimeout(retry);
  connect();
}

function forget(id: number): void {
  running.get(id)?.abort?.abort();
  running.delete(id);
}

function write(message: unknown): void {
  socket?.send(JSON.stringify(message));
}

function connect(): void {
  if (!admitted.value) return; // the login begins the page anew
  state.value = state.value === 'away' ? 'away' : 'connecting';
  const url = new URL(address('v1/stream'));
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const opening = new WebSocket(url);
  let opened = false;
  opening.onopen = () => {
    opened = true;
    socket = opening;
    backoff = backoffFirst;
    state.value = 'open';
    for (const [id, query] of running) write({ id, ...query.message });
  };
  opening.onmessage = (event) => receive(String(event.data));
  opening.onclose = () => {
    socket = null;
    if (opened) later();
    else void withoutSocket();
  };
}

// A WebSocket that does not open tells not why: the server may be away, or refuse it.
async function withoutSocket(): Promise<void> {
  const there = await fetch(address('readyz'), { cache: 'no-store' }).then((answer) => answer.ok, () => false);
  if (!there) return later();
  backoff = backoffFirst;
  state.value = 'http';
  for (const id of running.keys()) startHTTP(id);
}

function later(): void {
  state.value = 'away';
  clearTimeout(retry);
  retry = setTimeout(connect, backoff * (0.75 + Math.random() / 2));
  backoff = Math.min(backoff * 2, backoffMost);
}

function receive(text: string): void {
  const frame = readFrame(text);
  if (frame) deliver(frame);
}

function deliver(part: Frame): void {
  const query = running.get(part.id);
  const frame = query?.parts.take(part);
  if (!query || !frame) return; // of a query that was cancelled, or a part of a frame
  if (isLast(frame)) running.delete(frame.id);
  query.take(frame);
}

function startHTTP(id: number): void {
  const query = running.get(id);
  if (!query || query.abort) return;
  query.abort = new AbortController();
  const failed = (error: unknown): void => {
    if (!running.has(id)) return;
    query.abort = null;
    if (error instanceof ApiError && error.code === away().code) return later();
    const problem = error instanceof ApiError ? error : new ApiError({ code: 'unexpected', message: String(error) });
    deliver({ id, seq: 0, state: 'error', done: 0, answer: null, intervals: null, elapsed: null, expected: null, error: problem, body: {} });
  };
  ask(query.message, (frame) => deliver({ ...frame, id }), query.abort.signal).catch(failed);
}
