// The frames of a streamed answer, as docs/http.md describes them.

import { parseJSON } from './json.ts';
import { readError, type ApiError } from './error.ts';
import type { Answer } from './client.ts';

/** A piece of news about a query that runs. */
export interface Frame {
  readonly id: number;
  readonly seq: number;
  readonly state: 'estimate' | 'running' | 'part' | 'exact' | 'stopped' | 'error' | 'cancelled' | 'live';
  /** The share of the work that is done. */
  readonly done: number;
  readonly answer: Answer | null;
  /** Mirrors the answer: [low, high] where a number is estimated, null where nothing is known. */
  readonly intervals: unknown;
  readonly elapsed: number | null;
  /** How many seconds the exact answer would take, of a query that was stopped. */
  readonly expected: number | null;
  readonly error: ApiError | null;
  /** The whole frame, for the kinds that have more members (`live`). */
  readonly body: Readonly<Record<string, unknown>>;
}

const states = new Set(['estimate', 'running', 'part', 'exact', 'stopped', 'error', 'cancelled', 'live']);

/** Reads a frame; null where the text is none. */
export function readFrame(text: string): Frame | null {
  let body: unknown;
  try {
    body = parseJSON(text);
  } catch {
    return null;
  }
  if (body === null || typeof body !== 'object') return null;
  const frame = body as Record<string, unknown>;
  if (typeof frame['state'] !== 'string' || !states.has(frame['state'])) return null;
  const number = (name: string): number | null => (typeof frame[name] === 'number' ? frame[name] : null);
  return {
    id: number('id') ?? 0,
    seq: number('seq') ?? 0,
    state: frame['state'] as Frame['state'],
    done: number('done') ?? (frame['state'] === 'exact' ? 1 : 0),
    answer: (frame['answer'] as Answer | undefined) ?? null,
    intervals: frame['intervals'] ?? null,
    elapsed: number('elapsed_ms'),
    expected: number('expected_seconds'),
    error: frame['state'] === 'error' ? readError(frame) : null,
    body: frame,
  };
}

/** Whether no frame of the query follows. */
export function isLast(frame: Frame): boolean {
  return frame.state === 'exact' || frame.state === 'stopped' || frame.state === 'error' || frame.state === 'cancelled';
}
