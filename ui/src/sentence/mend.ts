// Takes the hint of an error of the answer.

import type { ApiError } from '../api/error.ts';
import { commit, document } from '../document/store.ts';
import { mended } from './mended.ts';

/** Mends the document on the screen. */
export function mend(error: ApiError, name: string): void {
  const next = mended(document.value, error, name);
  if (next) commit({ document: next });
}
