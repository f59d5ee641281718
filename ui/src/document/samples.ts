// Documents of raw events, and what is asked beside them.

import type { Document } from './type.ts';
import { commonOf } from './view.ts';

/** The number of the events that a document of raw events lists. */
export function countOf(document: Document): Document {
  return { ...commonOf(document), aggregate: { measures: ['count()'] } };
}
