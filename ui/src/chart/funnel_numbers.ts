// What a funnel's chart draws, out of its answer: of each step the parts of its column, and the words.
// No DOM here.

import type { FunnelAnswer } from '../api/client.ts';
import type { components } from '../api/schema.ts';
import { loneEvent } from '../document/condition.ts';

export type FunnelStepAnswer = components['schemas']['Step'];
export type FunnelGroup = components['schemas']['Group'];

/** The parts of a step's column, as shares of the entries; together at most 1. */
export interface Column {
  readonly reached: number;
  readonly open: number;
  readonly dropped: number;
}

/** How many units a funnel has: those of its first step, or more where the first step may be skipped. */
export function entriesOf(steps: readonly FunnelStepAnswer[]): number {
  const shares = steps.filter((step) => step.from_first !== null && step.from_first > 0).map((step) => Math.round(step.count / step.from_first!));
  return Math.max(0, ...shares, ...steps.slice(0, 1).map((step) => step.count));
}

export function columnOf(step: FunnelStepAnswer, at: number, entries: number): Column {
  if (entries === 0) return { reached: 0, open: 0, dropped: 0 };
  const part = (count: number): number => Math.max(0, Math.min(1, count / entries));
  return at === 0 ? { reached: part(step.count), open: 0, dropped: 0 }
    : { reached: part(step.count), open: part(step.in_progress), dropped: part(step.dropped) };
}

/** What a step is called: its name, or only the event where it asks for one event. */
export function stepName(step: FunnelStepAnswer): string {
  return loneEvent(step.name) ?? step.name;
}

export interface Overall {
  readonly share: number | null;
  readonly entries: number;
  readonly converted: number;
  readonly median: number | null;
}

/** The conversion from the entries to the last step. */
export function overallOf(steps: readonly FunnelStepAnswer[]): Overall {
  const last = steps.at(-1);
  return {
    share: last?.from_first ?? null, entries: entriesOf(steps), converted: last?.count ?? 0, median: last && last.count > 0 ? last.time_from_entry?.median ?? null : null,
  };
}

/** The step after which the largest part of those who came is lost, or -1: the one worth explaining. */
export function largestDrop(steps: readonly FunnelStepAnswer[]): number {
  let found = -1;
  let most = 0;
  steps.forEach((step, i) => {
    if (i > 0 && step.dropped > most) {
      most = step.dropped;
      found = i;
    }
  });
  return found;
}

/** The groups of an answer, with `other` at the end; empty where nothing is broken down. */
export function groupsOf(answer: FunnelAnswer): readonly FunnelGroup[] {
  const groups = answer.groups ?? [];
  return [...groups.filter((group) => !('other' in group)), ...groups.filter((group) => 'other' in group)];
}

/** What a group is known by in another answer to the same question. */
export function groupKey(group: FunnelGroup): string {
  return 'other' in group ? 'other' : JSON.stringify(group.value);
}
