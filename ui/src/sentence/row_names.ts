// The names of rows that the question makes, with the types that the server gives their properties.

import type { NameEntry } from '../api/complete.ts';
import { contextOf } from '../api/parse.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { useParsed } from './parsed.ts';
import { propertiesOf, rowNames } from './rows.ts';

/** The names of the rows of a question; undefined for events. */
export function useRowNames(document: Document, over: Aggregate['over'] | undefined): readonly NameEntry[] | undefined {
  const properties = Object.entries(propertiesOf(over));
  const parsed = useParsed(contextOf(document), properties.map(([, text]) => ({ kind: 'measure', text })));
  const types = new Map(properties.map(([name], i) => [name, parsed[i]?.type ?? 'unknown']));
  return rowNames(document.dataset, over)?.map((entry) => (types.has(entry.name) ? { ...entry, type: types.get(entry.name)! } : entry));
}
