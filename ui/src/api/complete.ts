// Completion: names that may stand in a document, and values of a property under the present filter.

import { request, type TableAnswer } from './client.ts';
import type { components } from './schema.ts';
import { nameExpression, quote } from '../document/condition.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { commonOf } from '../document/view.ts';

export type Type = components['schemas']['Type'];
/** Something that may stand in an expression: `text` is how it is written there. */
export type NameEntry = components['schemas']['Name'];
export type NameKind = NameEntry['kind'];
export type Names = components['schemas']['Names'];
export type Values = components['schemas']['PropertyValues'];

/** What a list of values shows of them. */
export type RowValues = Pick<Values, 'values' | 'more' | 'nulls' | 'exact'>;

/** How many are listed at most. */
export const listed = 50;

/** The names that hold a text, the best first. */
export function completeNames(dataset: string, contains: string, kinds: readonly NameKind[], signal?: AbortSignal): Promise<Names> {
  return request<Names>(`v1/datasets/${encodeURIComponent(dataset)}/names`, { body: { contains, kinds, limit: listed }, signal });
}

/** The values of an expression that hold a text, with counts in the document's range and under a filter. */
export function completeValues(document: Document, column: string, where: string | undefined, contains: string, signal?: AbortSignal): Promise<Values> {
  const { dataset, from, to, timezone, week_start, define, params, missing } = document;
  const body = { column, contains, where, from, to, timezone, week_start, define, params, missing, limit: listed };
  return request<Values>(`v1/datasets/${encodeURIComponent(dataset)}/values`, { body, signal });
}

/** The values of a column of rows that the question makes (sessions, actors, flows), with how many rows have each. */
export async function completeRowValues(document: Document, over: Aggregate['over'], column: string, contains: string, signal?: AbortSignal): Promise<RowValues> {
  const { compare: _, ...common } = commonOf(document);
  const name = nameExpression(column);
  const having = contains === '' ? undefined : `contains(lower(string(${name})), ${quote(contains.toLowerCase())})`;
  const body = { ...common, aggregate: { over, measures: ['count()'], by: [name], having, order: ['count() desc'], limit: listed + 1 } };
  const { rows } = await request<TableAnswer>('v1/query', { body, signal });
  const values = rows.filter(([value]) => value !== null).map(([value, count]) => ({ value: value as Values['values'][number]['value'], count: Number(count) }));
  const nulls = Number(rows.find(([value]) => value === null)?.[1] ?? 0);
  return { values: values.slice(0, listed), more: 0, nulls, exact: true };
}
