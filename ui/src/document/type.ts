// The query document of docs/query.md, as the API describes it, and the state of a view.

import type { components } from '../api/schema.ts';

export type Document = components['schemas']['QueryDocument'];
export type Aggregate = components['schemas']['Aggregate'];
export type Funnel = components['schemas']['Funnel'];
export type FunnelStep = components['schemas']['FunnelStep'];
export type Retention = components['schemas']['Retention'];
export type Paths = components['schemas']['Paths'];
export type Difference = components['schemas']['Difference'];
export type Sessions = components['schemas']['Sessions'];

/** The members of a document that say which view it asks for; a document has one of them. */
export const parts = [
  'aggregate', 'samples', 'funnel', 'retention', 'lifecycle', 'stickiness', 'paths', 'difference',
] as const;
export type Part = (typeof parts)[number];

/** The views of the UI. A view shows documents of one or more parts. */
export const viewNames = ['explore', 'funnel', 'retention', 'paths', 'sessions', 'difference', 'live'] as const;
export type ViewName = (typeof viewNames)[number];

/** Something that lies on top of a view: a drawer, the events behind a mark. `kind` says what. */
export interface Layer {
  readonly kind: string;
  readonly [detail: string]: unknown;
}

/** The kind of the layer that is no drawer: what is selected on the chart. It is of one answer, so it goes with the document. */
export const selectionKind = 'selection';

/** All that a screen shows follows from this; it is what a link carries. */
export interface State {
  readonly view: ViewName;
  readonly document: Document;
  /** The chart and how it is set, as `as.ts` writes it; null is the view's own choice. */
  readonly as: string | null;
  readonly open: readonly Layer[];
}

/** The part that a document has; aggregate where it has none yet. */
export function partOf(document: Document): Part {
  return parts.find((part) => document[part] !== undefined && document[part] !== null) ?? 'aggregate';
}

/** The members of `measures`, `by` and such as a list, also where the document has one text. */
export function texts(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  // What is no text is a mistake that the server tells; until it is mended it has to show.
  return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
