// Estimates of one question follow each other: what is shown keeps its order until the answer is exact,
// so that nothing moves away below the pointer.

import type { Answer } from './client.ts';
import { texts } from '../document/type.ts';

/** An answer with its intervals. */
export interface Estimate { readonly answer: Answer; readonly intervals: unknown }

/** The next estimate in the order of the former one; what is new comes at the end. */
export function inOrderOf(former: Answer | null, next: Estimate): Estimate {
  if (former === null) return next;
  if ('rows' in next.answer && 'rows' in former) {
    const keys = texts(next.answer.query?.aggregate?.by).length;
    return reordered(former.rows, next, 'rows', (row) => JSON.stringify((row as readonly unknown[]).slice(0, keys)));
  }
  if ('groups' in next.answer && 'groups' in former && next.answer.groups && former.groups) {
    return reordered(former.groups, next, 'groups', (group) => JSON.stringify('other' in (group as object) ? null : [(group as { value: unknown }).value]));
  }
  return next;
}

function reordered(former: readonly unknown[], next: Estimate, member: string, keyOf: (item: unknown) => string): Estimate {
  const places = new Map(former.map((item, i) => [keyOf(item), i]));
  const items = (next.answer as unknown as Record<string, readonly unknown[]>)[member]!;
  const mirrored = (next.intervals as Record<string, unknown> | null)?.[member];
  const order = items.map((item, i) => ({ i, place: places.get(keyOf(item)) ?? former.length + i })).sort((a, b) => a.place - b.place);
  const pick = (list: readonly unknown[]): readonly unknown[] => order.map(({ i }) => list[i]);
  return {
    answer: { ...next.answer, [member]: pick(items) } as Answer,
    intervals: Array.isArray(mirrored) ? { ...(next.intervals as object), [member]: pick(mirrored) } : next.intervals,
  };
}
