// The question of how long a step of a funnel took, in bins that grow: times of minutes and times of
// days are then both to be seen.

import { commonOf } from './view.ts';
import type { Document, Funnel } from './type.ts';

/** The members of a funnel that say how its answer is grouped, which a funnel within another question cannot have. */
const grouping = ['by', 'attribution', 'limit', 'bins', 'measures', 'trend', 'trend_mode', 'compare_groups'] as const;

/** The funnel without its groups. */
export function bareFunnel(funnel: Funnel): Funnel {
  const entries = Object.entries(funnel).filter(([name]) => !(grouping as readonly string[]).includes(name));
  return Object.fromEntries(entries) as unknown as Funnel;
}

/** The times from one step to a later one, both counted from 1. Null where the document has no funnel. */
export function timesBetween(document: Document, from: number, to: number): Document | null {
  if (!document.funnel) return null;
  return {
    ...commonOf(document),
    aggregate: { over: { flows: { funnel: bareFunnel(document.funnel) } }, measures: ['count()'], by: [`bins(step_time_${to} - step_time_${from}, 30, 'log') as length`] },
  };
}
