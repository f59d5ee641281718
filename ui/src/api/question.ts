// A question is a place that shows one answer at a time: it runs a document, follows its frames,
// keeps the former answer until the next one comes, and cancels what it no longer wants.

import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { cancel, start } from './stream.ts';
import { isLast, type Frame } from './frame.ts';
import { formatPath, same } from '../document/patch.ts';
import type { ApiError } from './error.ts';
import type { Answer } from './client.ts';
import type { Document } from '../document/type.ts';
import { inOrderOf } from './steady.ts';

/** How an answer stands. */
export interface Result<A = Answer> {
  /**
   * `estimate` has an answer that will change, `stopped` one that will not, because the exact one would take too long;
   * `error` has the last good one, `cancelled` too.
   */
  readonly phase: 'idle' | 'running' | 'estimate' | 'exact' | 'stopped' | 'error' | 'cancelled';
  /** What was asked last. */
  readonly document: Document | null;
  /** The last good answer, and the document that it answers. */
  readonly answer: A | null;
  readonly of: Document | null;
  readonly intervals: unknown;
  /** Whether the answer is of a former document: it is shown dimmed. */
  readonly former: boolean;
  /** How far the work is, as a share of 1; it never falls. */
  readonly done: number;
  /** The share of the actors that an estimate is of; null where the answer is exact. */
  readonly sampled: number | null;
  /** Milliseconds so far, as the server counts. */
  readonly elapsed: number | null;
  /** How many seconds the exact answer of what was stopped would take. */
  readonly expected: number | null;
  readonly error: ApiError | null;
}

export const unasked: Result<never> = {
  phase: 'idle', document: null, answer: null, of: null, intervals: null, former: false, done: 0, sampled: null, elapsed: null, expected: null, error: null,
};

/** Estimates are painted at most this often, in milliseconds. */
const paintEvery = 100;

export class Question {
  private readonly present = signal<Result>(unasked);
  readonly result: ReadonlySignal<Result> = this.present;
  private id = 0;
  private painted = 0;
  /** The latest estimate that is not painted yet, and the latest frame. */
  private pending: Frame | null = null;
  private latest: Frame | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs a document, with `mostSeconds` unless it would take longer; the one before is cancelled in the same message. */
  run(document: Document, options: { history?: boolean; mostSeconds?: number } = {}): void {
    const former = this.present.value;
    this.present.value = {
      ...former, phase: 'running', document, former: former.answer !== null && !same(former.of, document),
      done: 0, elapsed: null, expected: null, error: null,
    };
    this.drop();
    const older = this.id;
    const message = { run: document, ...(options.history ? { history: true } : {}), ...(options.mostSeconds ? { most_seconds: options.mostSeconds } : {}) };
    this.id = start(message, (frame) => this.take(document, frame), [older]);
  }

  /** Stops; the last answer stays and is marked. */
  cancel(): void {
    const { phase } = this.present.value;
    if (phase !== 'running' && phase !== 'estimate') return;
    cancel(this.id);
    this.drop();
    this.present.value = { ...this.present.value, phase: 'cancelled' };
  }

  /** Stops for good, when the place goes away. */
  close(): void {
    cancel(this.id);
    this.drop();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.pending = null;
    this.latest = null;
  }

  private take(document: Document, frame: Frame): void {
    if (isLast(frame)) {
      this.drop();
      this.paint(document, frame);
      return;
    }
    if (frame.answer) this.pending = frame;
    this.latest = frame;
    const wait = this.painted + paintEvery - performance.now();
    this.timer ??= setTimeout(() => {
      const { pending, latest } = this;
      this.drop();
      if (pending) this.paint(document, pending);
      if (latest && latest !== pending) this.paint(document, latest);
    }, Math.max(0, wait));
  }

  private paint(document: Document, frame: Frame): void {
    this.painted = performance.now();
    const before = this.present.value;
    const next = { ...before, done: Math.max(before.done, frame.done), elapsed: frame.elapsed, expected: frame.expected, error: frame.error };
    if (frame.answer && frame.state === 'exact') {
      this.present.value = { ...next, phase: 'exact', answer: frame.answer, of: document, intervals: null, sampled: null, former: false };
      return;
    }
    if (frame.answer && (frame.state === 'estimate' || frame.state === 'stopped')) {
      const shown = inOrderOf(before.phase === 'estimate' ? before.answer : null, { answer: frame.answer, intervals: frame.intervals ?? {} });
      this.present.value = { ...next, ...shown, phase: frame.state, of: document, sampled: frame.done, former: false };
      return;
    }
    const phase = frame.state === 'running' && before.phase === 'estimate' ? 'estimate' : frame.state;
    this.present.value = { ...next, phase: phase === 'live' || phase === 'part' ? 'running' : phase };
  }
}

/** The answer to a document, for as long as the component lives. Null asks nothing. */
export function useQuestion(document: Document | null): Result {
  const question = useMemo(() => new Question(), []);
  const key = document === null ? '' : JSON.stringify(document);
  useEffect(() => {
    if (document) question.run(document);
    else question.cancel();
  }, [key]);
  useEffect(() => () => question.close(), []);
  return question.result.value;
}

/** The message of an error if it is at a path of the document, or below it. */
export function errorAt(error: ApiError | null, path: string | readonly (string | number)[]): ApiError | null {
  const place = typeof path === 'string' ? path : formatPath(path);
  if (!error || error.where === '') return null;
  const below = error.where.startsWith(place) && /^($|[.[])/.test(error.where.slice(place.length));
  return below ? error : null;
}
