// The questions beside the one of a page of sessions: the headline, how long sessions are, how they
// begin, and the latest ones.

import { commonOf } from './view.ts';
import { nameExpression, quote } from './condition.ts';
import type { Aggregate, Document, Sessions } from './type.ts';

/** What a session is in a document. */
export function sessionsOf(document: Document): Sessions {
  const over = document.aggregate?.over;
  return over !== undefined && over !== 'events' && 'sessions' in over ? over.sessions : { gap: '30m' };
}

function asked(document: Document, aggregate: Partial<Aggregate>, properties?: Record<string, string>): Document {
  const sessions = sessionsOf(document);
  const over = { sessions: properties ? { ...sessions, properties: { ...sessions.properties, ...properties } } : sessions };
  return { ...commonOf(document), aggregate: { over, ...aggregate } };
}

/** One row: sessions, events each, median and p90 of the duration, sessions of one event. */
export function headlineOf(document: Document): Document {
  return asked(document, { measures: ['count()', 'avg(events)', 'median(duration)', 'p90(duration)', 'count() filter (where events = 1)', 'sum(events)'] });
}

/** How many sessions are how long: a bin of those of no length, then bins that grow. */
export function durationsOf(document: Document): Document {
  return asked(document, { measures: ['count()'], by: ["bins(duration, 30, 'log') as length"] });
}

/** The names of the properties that sessions have; those that tell how they begin and end where there are none. */
export function propertiesOf(document: Document): Readonly<Record<string, string>> {
  const own = sessionsOf(document).properties ?? {};
  return Object.keys(own).length > 0 ? own : { 'first event': 'first(event)', 'last event': 'last(event)' };
}

/** The most frequent values of a property of sessions. */
export function valuesOf(document: Document, name: string, expression: string): Document {
  const { properties: _, ...sessions } = sessionsOf(document);
  return { ...commonOf(document), aggregate: { over: { sessions: { ...sessions, properties: { [name]: expression } } }, measures: ['count()'], by: [nameExpression(name)], limit: 6 } };
}

const day = 86_400_000;
/** The latest sessions are looked for where about so many are. */
const wanted = 300;

/**
 * The latest sessions, one row each. Only the end of the range is asked about, as long as holds enough
 * of them: a row for each session of a month would be more than anyone looks at.
 */
export function latestOf(document: Document, echo: Document, sessions: number, per: string, limit: number): Document {
  const from = Date.parse(String(echo.from));
  const to = Date.parse(String(echo.to));
  const length = Math.max(1, to - from);
  const enough = Math.min(length, Math.max(day / 24, (length * wanted) / Math.max(1, sessions)));
  const begin = Number.isNaN(from) || Number.isNaN(to) ? {} : { from: new Date(Math.floor(to - enough)).toISOString(), to: echo.to! };
  const names = Object.keys(sessionsOf(document).properties ?? {}).map(nameExpression);
  const { compare: _, ...rest } = asked(document, { measures: ['count()'], by: [nameExpression(per), 'start', 'end', 'duration', 'events', ...names], order: ['start desc'], limit });
  return { ...rest, ...begin };
}

/** The events of some actors from one time to another, oldest first. */
export function eventsOf(document: Document, per: string, actors: readonly unknown[], from: string, to: string): Document {
  const list = [...new Set(actors.map((actor) => quote(String(actor))))].join(', ');
  // Units are known by their text, whatever the type of the column.
  const condition = `string(${nameExpression(per)}) in (${list})`;
  const { where, from: _, to: __, compare: ___, sample: ____, ...common } = commonOf(document);
  return {
    ...common, from, to: new Date(Date.parse(to) + 1).toISOString(), where: where === undefined ? condition : `(${where}) and ${condition}`,
    samples: { columns: ['time', nameExpression(per), 'event'], order: 'time asc', limit: 10_000 },
  };
}

/** What sets the sessions that last at least so many seconds apart from the shorter ones. */
export function longOnes(document: Document, seconds: number): Document {
  const { properties: _, ...sessions } = sessionsOf(document);
  const { compare: __, ...common } = commonOf(document);
  return { ...common, difference: { over: { sessions: { ...sessions, properties: { ...propertiesOf(document) } } }, selection: `duration >= ${seconds}` } };
}
