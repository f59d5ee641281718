// The columns of rows that are no events: sessions, actors, flows (docs/query.md, aggregate).

import type { NameEntry, Type } from '../api/complete.ts';
import { schema } from '../api/datasets.ts';
import { nameExpression } from '../document/condition.ts';
import type { Aggregate } from '../document/type.ts';

type Over = Aggregate['over'];

/** What a row is. */
export function rowsOf(over: Over | undefined): 'events' | 'sessions' | 'actors' | 'flows' {
  if (over === undefined || over === 'events') return 'events';
  return 'sessions' in over ? 'sessions' : 'actors' in over ? 'actors' : 'flows';
}

const columns: Readonly<Record<'sessions' | 'actors' | 'flows', readonly (readonly [string, Type])[]>> = {
  sessions: [['duration', 'float64'], ['events', 'int64'], ['start', 'timestamp'], ['end', 'timestamp']],
  actors: [['events', 'int64'], ['first', 'timestamp'], ['last', 'timestamp']],
  flows: [['converted', 'bool'], ['step', 'int64'], ['duration', 'float64'], ['start', 'timestamp']],
};

/** The names that conditions, measures and breakdowns of such rows have; undefined for events. */
export function rowNames(dataset: string, over: Over | undefined): readonly NameEntry[] | undefined {
  const rows = rowsOf(over);
  if (rows === 'events' || over === undefined || over === 'events') return undefined;
  const inner = 'sessions' in over ? over.sessions : 'actors' in over ? over.actors : over.flows;
  const per = 'per' in inner && typeof inner.per === 'string' ? inner.per : schema(dataset).value.value?.actors?.[0];
  const own = Object.keys(propertiesOf(over)).map((name) => [name, 'unknown'] as const);
  const steps = 'funnel' in inner ? inner.funnel.steps.map((_, i) => [`step_time_${i + 1}`, 'timestamp'] as const) : [];
  const all: readonly (readonly [string, Type])[] = [...own, ...columns[rows], ...steps, ...(per ? [[per, 'string'] as const] : [])];
  return all.map(([name, type]) => ({ kind: 'property', name, text: nameExpression(name), type, filled: 1 }));
}

/** The properties that rows have of their own: measures by name. */
export function propertiesOf(over: Over | undefined): Readonly<Record<string, string>> {
  if (over === undefined || over === 'events') return {};
  const { properties } = 'sessions' in over ? over.sessions : 'actors' in over ? over.actors : over.flows;
  return properties ?? {};
}

/** The columns of an answer, which a condition on groups is about: keys and measures by their text or name. */
export function columnNames(measures: readonly string[], by: readonly string[]): readonly NameEntry[] {
  return [...measures.map((text) => [text, 'float64'] as const), ...by.map((text) => [text, 'unknown'] as const)].map(([text, type]) => {
    const name = /\sas\s+([\p{L}_][\p{L}\p{N}_]*)\s*$/iu.exec(text)?.[1] ?? text;
    return { kind: 'measure', name, text: nameExpression(name), type, filled: 1 };
  });
}
