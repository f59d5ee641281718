// What an answer on the screen has of an estimate, for whatever draws it: the page says it once, and
// charts and tables ask for the answer that they draw.

import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';

/** An answer and how sure its numbers are; `intervals` is null where all are exact. */
export interface Answered { readonly answer: unknown; readonly intervals: unknown }

export const Present = createContext<Answered | null>(null);

/** The intervals of an answer that is an estimate, as they mirror it; null where it is exact. */
export function useIntervals(answer: unknown): unknown {
  const present = useContext(Present);
  return present?.answer === answer ? present?.intervals ?? null : null;
}

/**
 * A value that follows from the one before for as long as one question is answered, so that what is
 * shown stays in its place while estimates become exact.
 */
export function useSteady<T>(of: unknown, next: T, join: (former: T, next: T) => T): T {
  const kept = useRef<{ of: unknown; value: T } | null>(null);
  const value = kept.current !== null && kept.current.of === of ? join(kept.current.value, next) : next;
  kept.current = { of, value };
  return value;
}

/** The end of an axis only grows, unless the exact answer would leave much of it empty. */
export function grown(former: number, next: number, isEstimate: boolean): number {
  return isEstimate || next > former * 0.7 ? Math.max(former, next) : next;
}
