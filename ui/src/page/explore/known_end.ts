// Where the knowledge of an answer ends.

import type { TableAnswer } from '../../api/client.ts';

/** Milliseconds since 1970 up to which the answer knows: now, or the end of the range. */
export function endOf(answer: TableAnswer): number {
  const to = answer.query?.to;
  return Math.min(Date.now(), to === undefined ? Infinity : Date.parse(String(to)));
}
