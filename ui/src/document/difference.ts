// Changes of a difference document: what it is held against, and which properties it leaves out.

import type { Document } from './type.ts';

/**
 * The same selection against what it was in the period before, of equal length. Null where an end of the
 * range is open, or rows are not events, whose time tells the periods apart. `echo` has the ends as absolute times.
 */
export function againstPrevious(document: Document, echo: Document): Document | null {
  const { difference } = document;
  if (!difference || document.from === undefined || (difference.over !== undefined && difference.over !== 'events')) return null;
  const from = Date.parse(String(echo.from));
  const to = Date.parse(String(echo.to));
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from) return null;
  const start = new Date(from).toISOString();
  return {
    ...document, from: new Date(from - (to - from)).toISOString(), to: new Date(to).toISOString(),
    difference: { ...difference, selection: `(${difference.selection}) and time >= '${start}'`, baseline: `(${difference.selection}) and time < '${start}'` },
  };
}

/** The same selection against all rows of the range, those that the filter leaves out too. */
export function againstAll(document: Document): Document {
  const { where, difference, ...rest } = document;
  if (!difference || where === undefined) return document;
  const { baseline: _, ...asked } = difference;
  return { ...rest, difference: { ...asked, selection: `(${where}) and (${difference.selection})` } };
}

/** The document that leaves out one more property, or none at all. */
export function withoutProperty(document: Document, name: string | null): Document {
  const { exclude, ...difference } = document.difference ?? { selection: 'true' };
  if (name === null) return { ...document, difference };
  return { ...document, difference: { ...difference, exclude: [...[exclude ?? []].flat(), name] } };
}
