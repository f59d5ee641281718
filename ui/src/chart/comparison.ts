// The groups of an experiment against its control: figures of one step, and where they lie on the axis
// on which their intervals are drawn.

import type { FunnelAnswer } from '../api/client.ts';
import { groupsOf, type FunnelGroup } from './funnel_numbers.ts';

/** Below so many units a group says too little. */
export const tooFew = 30;

export interface Variant {
  readonly group: FunnelGroup;
  readonly exposed: number;
  readonly converted: number;
  readonly rate: number | null;
  readonly lift: number | null;
  /** The 95 % interval of the difference of the rates. */
  readonly interval: readonly [number, number] | null;
  readonly pValue: number | null;
  readonly isControl: boolean;
  readonly few: boolean;
}

/** The groups that are compared at a step, from 0. */
export function variantsOf(answer: FunnelAnswer, step: number): readonly Variant[] {
  const control = answer.query?.funnel?.compare_groups?.control;
  return groupsOf(answer).flatMap((group): Variant[] => {
    if ('other' in group || !group.comparison) return [];
    const at = group.comparison.steps[step];
    const [low, high] = at?.interval ?? [];
    return [{
      group, exposed: group.comparison.exposed, converted: group.steps[step]?.count ?? 0, rate: at?.rate ?? null, lift: at?.lift ?? null,
      interval: typeof low === 'number' && typeof high === 'number' ? [low, high] : null, pValue: at?.p_value ?? null,
      isControl: group.value === control, few: group.comparison.exposed < tooFew,
    }];
  });
}

/** The end of the axis to both sides of 0 that has room for all intervals. */
export function reachOf(variants: readonly Variant[]): number {
  const most = Math.max(0, ...variants.filter(({ few }) => !few).flatMap(({ interval }) => (interval ?? []).map(Math.abs)));
  return most === 0 ? 0.01 : most * 1.1;
}

/** Whether a difference is more than chance would give once in twenty times. */
export function verdictOf({ isControl, few, interval }: Variant): 'control' | 'too few' | 'better' | 'worse' | 'no difference seen' {
  if (isControl) return 'control';
  if (few) return 'too few';
  if (interval && interval[0] > 0) return 'better';
  return interval && interval[1] < 0 ? 'worse' : 'no difference seen';
}

/** A p-value as people write it. */
export function pText(value: number | null): string {
  if (value === null) return '\u2013';
  return value < 0.001 ? '<\u202f0.001' : value.toFixed(3);
}
