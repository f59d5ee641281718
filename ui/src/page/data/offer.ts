// The offer that follows a load: a funnel of the events that were found.

import { signal, type ReadonlySignal } from '@preact/signals';
import { request, type TableAnswer } from '../../api/client.ts';
import { datasets, type ValueCount } from '../../api/datasets.ts';
import { eventCondition, nameExpression } from '../../document/condition.ts';
import { commit, document, state } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import { returnToView } from '../route.ts';
import type { Sum } from './loading.ts';

/** What was loaded, and the events a funnel may be made of. */
export interface Offer {
  readonly dataset: string;
  readonly sum: Sum;
  /** How many other datasets came of the same drop. */
  readonly others: number;
  readonly events: readonly ValueCount[];
  /** The events of the steps, in their order. */
  readonly steps: readonly string[];
}

const present = signal<Offer | null>(null);
const eventsMost = 8;
const stepsAtFirst = 3;

/** The offer that stands; null for none. */
export const offer: ReadonlySignal<Offer | null> = present;

/** Makes an offer of what was loaded. */
export async function offerFunnel(dataset: string, sum: Sum, others: number): Promise<void> {
  const events = await reach(dataset).catch(() => []); // without names of events there is no funnel
  present.value = { dataset, sum, others, events, steps: events.slice(0, stepsAtFirst).map(({ value }) => value) };
}

/**
 * The events that most actors did, with how many did each. Frequent events that nobody did (a login page before
 * the login) make no funnel, and what fewer do is usually further on.
 */
async function reach(dataset: string): Promise<readonly ValueCount[]> {
  const actor = datasets.value.value?.find(({ name }) => name === dataset)?.actors?.[0];
  if (actor === undefined) return [];
  const measure = `uniq(${nameExpression(actor)}) as reached`;
  const aggregate = { measures: [measure], by: ['event'], order: ['reached desc'], limit: eventsMost };
  return reached(await request<TableAnswer>('v1/query', { body: { dataset, aggregate } }));
}

/** The events of an answer that somebody did. */
export function reached({ rows }: Pick<TableAnswer, 'rows'>): readonly ValueCount[] {
  return rows.flatMap(([value, count]) => (typeof value === 'string' && typeof count === 'number' && count > 0 ? [{ value, count }] : []));
}

/** Adds an event as the last step, or takes its step away. */
export function toggleStep(event: string): void {
  const { value } = present;
  if (value) present.value = { ...value, steps: toggled(value.steps, event) };
}

/** The steps with an event at their end, or without it. */
export function toggled(steps: readonly string[], event: string): readonly string[] {
  return steps.includes(event) ? steps.filter((step) => step !== event) : [...steps, event];
}

/** Shows the funnel that is offered. */
export function takeOffer(): void {
  const { value } = present;
  if (!value) return;
  present.value = null;
  const base = document.value.dataset === value.dataset ? commonOf(document.value) : { dataset: value.dataset };
  commit({
    view: 'funnel', as: null, open: [],
    document: { ...base, funnel: { steps: value.steps.map((event) => ({ where: eventCondition(event) })), window: '7d' } },
  });
  returnToView(state.value);
}

export function closeOffer(): void {
  present.value = null;
}
