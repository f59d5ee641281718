// What can be done with an event: narrow the question by one of its values, look around it, make a
// funnel of it.

import { both, eventCondition } from '../../document/condition.ts';
import { set } from '../../document/patch.ts';
import { push, state } from '../../document/store.ts';
import { texts, type Document } from '../../document/type.ts';
import { commonOf, fresh } from '../../document/view.ts';
import { moment } from '../../text/time.ts';
import { drill } from '../drill_trail.ts';

/** Narrows the question on the screen by a condition. */
export function filterBy(condition: string): void {
  const { document } = state.value;
  drill({ document: set(document, 'where', both(document.where, condition)), open: [] }, condition);
}

/** Breaks the question on the screen down by a property; events become counts over time. */
export function breakDownBy(expression: string): void {
  const { document } = state.value;
  const label = `by ${expression}`;
  if (document.funnel || document.retention) {
    const path = document.funnel ? 'funnel.by' : 'retention.by';
    return drill({ document: set(document, path, expression), open: [] }, label);
  }
  const aggregate = document.aggregate ?? fresh('explore', null, { events: [] }).aggregate!;
  const by = [...texts(aggregate.by).filter((key) => key !== expression), expression];
  drill({ view: 'explore', document: { ...commonOf(document), aggregate: { ...aggregate, by } }, as: null, open: [] }, label);
}

const around = 5 * 60_000;

/** Shows all events shortly before and after a moment. */
export function showAround(document: Document, time: string, zone: string): void {
  const at = Date.parse(time);
  const base = commonOf({ ...document, from: new Date(at - around).toISOString(), to: new Date(at + around).toISOString() });
  delete base.where;
  push({ kind: 'events', document: { ...base, samples: { order: 'time asc' } }, label: `5 min around ${moment(time, zone, 'second')}` });
}

/** A funnel whose steps are these events, in the order of time. */
export function funnelFrom(document: Document, events: readonly { readonly time: string; readonly event: string }[]): void {
  const ordered = events.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const base = commonOf(state.value.document.dataset === document.dataset ? state.value.document : document);
  const steps = ordered.map(({ event }) => ({ where: eventCondition(event) }));
  drill({ view: 'funnel', document: { ...base, funnel: { steps, window: '7d' } }, as: null, open: [] }, `funnel from ${ordered.map(({ event }) => event).join(', ')}`);
}
