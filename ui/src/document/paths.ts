// Changes of a paths document that the menu of a node makes.

import { quote } from './condition.ts';
import type { Document, Paths } from './type.ts';

/** What names an event of the paths. */
export function nodeOf(document: Document): string {
  return document.paths?.node ?? 'event';
}

/** The condition that an event is at a node. */
export function atNode(document: Document, value: unknown): string {
  const node = nodeOf(document);
  const name = /^[A-Za-z_][\w.]*$/.test(node) ? node : `(${node})`;
  return value === null || value === undefined ? `${name} is null` : `${name} = ${typeof value === 'string' ? quote(value) : String(value)}`;
}

function changed(document: Document, paths: Partial<Paths>): Document {
  return { ...document, paths: { ...document.paths, ...paths } };
}

/** The paths that begin at a node. What was asked before the old start has no meaning any more. */
export function startAt(document: Document, value: unknown): Document {
  const { end, end_at, before, ...rest } = document.paths ?? {};
  return { ...document, paths: { ...rest, start: atNode(document, value), after: rest.after || 5 } };
}

/** The paths that lead to a node. */
export function endAt(document: Document, value: unknown): Document {
  const { start, after, before, ...rest } = document.paths ?? {};
  return { ...document, paths: { ...rest, end: atNode(document, value), before: before || after || 5 } };
}

/** The same without the events of a node. */
export function hideNode(document: Document, value: unknown): Document {
  const exclude = document.paths?.exclude;
  const condition = atNode(document, value);
  return changed(document, { exclude: exclude === undefined ? condition : `${exclude} or ${condition}` });
}

/** The node told apart by a property: `search` becomes `search web`, `search ios`. */
export function expandNode(document: Document, value: unknown, property: string): Document {
  const node = nodeOf(document);
  return changed(document, { node: `if(${atNode(document, value)}, concat(string(${node}), ' ', coalesce(string(${property}), '(null)')), string(${node}))` });
}

/** The node under another name, so that nodes of one name are one. */
export function mergeNode(document: Document, value: unknown, name: string): Document {
  return changed(document, { node: `if(${atNode(document, value)}, ${quote(name)}, string(${nodeOf(document)}))` });
}

/** A step more or less at the end that is open: after the start, or before the end. */
export function longer(document: Document, by: 1 | -1): Document {
  const { start, end, before, after } = document.paths ?? {};
  const backwards = start === undefined && end !== undefined;
  const present = backwards ? before ?? 5 : after ?? 5;
  const next = Math.max(1, Math.min(20, present + by));
  return changed(document, backwards ? { before: next } : { after: next });
}
