// Whose events a document follows: the column that `per` names, or the dataset's actor.

import { get, set } from './patch.ts';
import { partOf, type Document } from './type.ts';

/** The path of `per` in a document; null where its question is about events, and so about nobody. */
export function perPath(document: Document): string | null {
  const part = partOf(document);
  if (part === 'samples') return null;
  if (part !== 'aggregate' && part !== 'difference') return `${part}.per`;
  const over = document[part]?.over;
  if (over === undefined || typeof over === 'string') return null;
  const entity = Object.keys(over)[0];
  return entity === undefined ? null : `${part}.over.${entity}.${entity === 'flows' ? 'funnel.' : ''}per`;
}

/** The column whose values the document follows, where it says so itself. */
export function perOf(document: Document): string | undefined {
  const path = perPath(document);
  const per = path === null ? undefined : get(document, path);
  return typeof per === 'string' ? per : undefined;
}

/** The document about a column's values; as it was where it is about nobody. */
export function withPer(document: Document, per: string): Document {
  const path = perPath(document);
  return path === null ? document : set(document, path, per);
}

/** A column as the schema has it. */
export interface Candidate {
  readonly name: string;
  readonly type: string;
  readonly distinct?: number | undefined;
}

const telling = /(^|[^a-z])(user|actor|account|customer|client|visitor|member|person|session|device|host|ip|addr(ess)?|id)([^a-z]|$)|Id$|ID$/;

/** Columns that may say who did something, the likeliest first: named for somebody, then those of many values. What differs with each event names nobody. */
export function actorCandidates(columns: readonly Candidate[], event: string | undefined, events: number): readonly Candidate[] {
  const named = ({ name }: Candidate): boolean => telling.test(name);
  const many = ({ distinct }: Candidate): number => distinct ?? 0;
  return columns
    .filter((column) => column.name !== event && (named(column) ? column.type === 'int64' || (many(column) > 1 && many(column) < events * 0.9) : column.type === 'string' && many(column) > 1 && many(column) * 2 < events))
    .sort((a, b) => Number(named(b)) - Number(named(a)) || many(b) - many(a));
}
