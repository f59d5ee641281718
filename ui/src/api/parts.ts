// Large answers come in parts: their long lists go ahead in frames of their own, and the frame that
// ends them says how long each is.

import { ApiError } from './error.ts';
import type { Answer } from './client.ts';
import { isLast, type Frame } from './frame.ts';

interface List {
  readonly elements: unknown[];
  readonly intervals: unknown[];
}

type Members = Record<string, unknown>;

/** Puts the frames of one query together. */
export class Parts {
  private readonly lists = new Map<string, List>();

  /** Takes a frame and returns it as a whole; null for a part, and for an estimate of which parts were missed. */
  take(frame: Frame): Frame | null {
    if (frame.state === 'part') {
      this.keep(frame.body);
      return null;
    }
    const parts = Object.entries((frame.body['parts'] ?? {}) as Record<string, number>);
    if (parts.length === 0) return frame;
    const answer = { ...frame.answer } as Members;
    const intervals = frame.intervals === null ? null : { ...(frame.intervals as Members) };
    for (const [name, length] of parts) {
      const list = this.lists.get(name);
      if (list?.elements.length !== length) return isLast(frame) ? missed(frame) : null;
      put(answer, name, list.elements);
      if (intervals) put(intervals, name, list.intervals);
    }
    this.lists.clear();
    return { ...frame, answer: answer as unknown as Answer, intervals };
  }

  private keep(body: Members): void {
    const { list, from, elements, element_intervals: intervals } = body;
    if (typeof list !== 'string' || !Array.isArray(elements)) return;
    if (from === 0) this.lists.set(list, { elements: [], intervals: [] });
    const known = this.lists.get(list);
    if (!known || known.elements.length !== from) {
      this.lists.delete(list);
      return;
    }
    for (const element of elements as unknown[]) known.elements.push(element);
    if (Array.isArray(intervals)) for (const interval of intervals as unknown[]) known.intervals.push(interval);
  }
}

/** Puts a list where its name says: `rows`, or `compare.rows`. */
function put(into: Members, name: string, list: readonly unknown[]): void {
  const at = name.indexOf('.');
  if (at < 0) {
    into[name] = list;
    return;
  }
  const inner = { ...(into[name.slice(0, at)] as Members | undefined) };
  put(inner, name.slice(at + 1), list);
  into[name.slice(0, at)] = inner;
}

function missed(frame: Frame): Frame {
  const error = new ApiError({ code: 'unexpected', message: 'A part of the answer is missing' });
  return { ...frame, state: 'error', answer: null, intervals: null, error };
}
