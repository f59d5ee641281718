// What a change of view keeps. Range, zone, filter, definitions, comparison and sample stay; the
// breakdown goes with the reader, and so does whose events are followed; a lone event becomes the first step. What the new view
// cannot hold waits and comes back with its view.

import { partOf, texts, type Document, type State, type ViewName } from './type.ts';
import { eventCondition, loneEvent } from './condition.ts';
import { perOf, withPer } from './actor.ts';

/** What is known of the dataset when a view starts from nothing. */
export interface Beginning {
  /** The most frequent events, most frequent first. */
  readonly events: readonly string[];
}

/** The parts of documents of the views that were left, by view. */
export type Waiting = Partial<Record<ViewName, { document: Partial<Document>; as: string | null }>>;

export interface ViewChange {
  readonly state: State;
  readonly waiting: Waiting;
  /** A line that tells what moved, or null. */
  readonly said: string | null;
}

const common = [
  'dataset', 'from', 'to', 'timezone', 'week_start', 'where', 'define', 'params', 'missing', 'compare', 'sample',
] as const;

/** The members that every view keeps. */
export function commonOf(document: Document): Document {
  const entries = common.filter((name) => document[name] !== undefined).map((name) => [name, document[name]]);
  return Object.fromEntries(entries) as Document;
}

/** The first breakdown that is no axis, in whatever view. */
export function breakdownOf(document: Document): string | null {
  const part = document[partOf(document)] as { by?: string | string[] } | undefined;
  return texts(part?.by).find((by) => !isAxis(by)) ?? null;
}

/** Whether a breakdown is an axis of time or of bins. */
export function isAxis(by: string): boolean {
  return /^\s*(time|bins)\s*\(/i.test(by);
}

export function changeView(state: State, to: ViewName, waiting: Waiting, beginning: Beginning): ViewChange {
  if (to === state.view) return { state, waiting, said: null };
  const kept = { ...waiting, [state.view]: { document: partsOf(state.document), as: state.as } };
  const former = waiting[to];
  const base = commonOf(state.document);
  const by = breakdownOf(state.document);
  if (former) {
    const document = withBreakdown({ ...base, ...former.document } as Document, by);
    return { state: { view: to, document, as: former.as, open: [] }, waiting: kept, said: null };
  }
  const lone = starts(to) ? loneEvent(base.where) : null;
  if (lone !== null) delete base.where;
  const per = perOf(state.document);
  const asked = withBreakdown({ ...base, ...fresh(to, lone, beginning) } as Document, by);
  const document = per === undefined ? asked : withPer(asked, per);
  const said = lone === null ? null : `The filter ${eventCondition(lone)} became ${moved(to)}.`;
  return { state: { view: to, document, as: null, open: [] }, waiting: kept, said };
}

function partsOf(document: Document): Partial<Document> {
  const part = partOf(document);
  return document[part] === undefined ? {} : { [part]: document[part] };
}

function starts(view: ViewName): boolean {
  return view === 'funnel' || view === 'retention' || view === 'paths';
}

function moved(view: ViewName): string {
  return view === 'funnel' ? 'step 1' : view === 'paths' ? 'the start of the paths' : 'the start of retention';
}

/** The document's part for a view that nobody was at yet. */
export function fresh(view: ViewName, event: string | null, beginning: Beginning): Partial<Document> {
  const [first, second] = beginning.events;
  const start = event ?? first;
  switch (view) {
    case 'explore':
    case 'live':
      return { aggregate: { measures: ['count()'], by: ["time('auto')"] } };
    case 'sessions':
      return {
        aggregate: {
          over: { sessions: { gap: '30m' } },
          measures: ['count() as sessions', 'avg(events) as events_each', 'median(duration) as median'],
          by: ["time('auto')"],
        },
      };
    case 'funnel':
      return { funnel: { steps: [start, start === second ? first : second].filter(isText).map(stepOf), window: '7d' } };
    case 'retention':
      return { retention: { start: start === undefined ? 'true' : eventCondition(start), return: 'true', period: 'day' } };
    case 'paths':
      return { paths: { ...(start === undefined ? {} : { start: eventCondition(start) }), limit: 12 } };
    case 'difference':
      return { difference: { selection: start === undefined ? 'true' : eventCondition(start) } };
  }
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function stepOf(event: string): { where: string } {
  return { where: eventCondition(event) };
}

function withBreakdown(document: Document, by: string | null): Document {
  const { aggregate, funnel, retention } = document;
  if (by === null) return document;
  if (funnel) return { ...document, funnel: { ...funnel, by } };
  if (retention) return { ...document, retention: { ...retention, by } };
  // A row of sessions has other columns than an event: its breakdowns are its own.
  if (!aggregate || (aggregate.over !== undefined && aggregate.over !== 'events')) return document;
  const others = texts(aggregate.by);
  if (others.includes(by)) return document;
  return { ...document, aggregate: { ...aggregate, by: [...others.filter(isAxis), by] } };
}
