// The measures of a document.

import { texts } from '../document/type.ts';

/** The measures; `count()` where a document has none. */
export function measuresOf(measures: string | readonly string[] | undefined): readonly string[] {
  const written = texts(measures);
  return written.length === 0 ? ['count()'] : written;
}
