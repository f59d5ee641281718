// Which way paths lead, as their start and end say. Pure.

import type { Paths } from '../document/type.ts';

export type Direction = 'after' | 'before' | 'between' | 'from the start';

/** Which way the paths lead, as the document says. */
export function directionOf({ start, end }: Paths): Direction {
  if (start !== undefined) return end !== undefined ? 'between' : 'after';
  return end !== undefined ? 'before' : 'from the start';
}

/** The paths another way; what was the start is the end where only an end is wanted, and back. */
export function directed(paths: Paths, direction: Direction): Paths {
  const { start, end, before: _before, after: _after, end_at: _endAt, ...rest } = paths;
  const anchor = start ?? end ?? 'true';
  switch (direction) {
    case 'after': return { ...rest, start: anchor };
    case 'before': return { ...rest, end: end ?? anchor };
    case 'between': return { ...rest, start: anchor, end: end ?? 'true', after: 10 };
    case 'from the start': return rest;
  }
}
