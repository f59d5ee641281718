// Completion: names that may stand in a document, and values of a property under the present filter.

import { request } from './client.ts';
import type { components } from './schema.ts';
import type { Document } from '../document/type.ts';

export type Type = components['schemas']['Type'];
/** Something that may stand in an expression: `text` is how it is written there. */
export type NameEntry = components['schemas']['Name'];
export type NameKind = NameEntry['kind'];
export type Names = components['schemas']['Names'];
export type Values = components['schemas']['PropertyValues'];

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
