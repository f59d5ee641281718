// What lies behind a mark of a chart: asked of the server, which alone knows what a number counts.

import { request } from './client.ts';
import type { components } from './schema.ts';
import type { Document } from '../document/type.ts';

/** What the reader points at: docs/http.md, "Drill". */
export type Mark = components['schemas']['Mark'];
/** Questions about a mark; a member that makes no sense for it is null, and `reasons` says why. */
export type DrillAnswer = components['schemas']['DrillAnswer'];
/** A body for POST /v1/actors. */
export type ActorsRequest = NonNullable<DrillAnswer['actors']>;
export type ActorsAnswer = components['schemas']['ActorsAnswer'];

/** Asks what lies behind a mark of the answer to a document; `by` is an expression to break it down by. */
export function drillMark(document: Document, mark: Mark, by?: string, signal?: AbortSignal): Promise<DrillAnswer> {
  return request<DrillAnswer>('v1/drill', { body: { document, mark, ...(by === undefined ? {} : { by }) }, signal });
}
