// Takes the hint of an error of the answer.

import type { ApiError } from '../api/error.ts';
import { commit, present } from './write.ts';
import { mended } from './mended.ts';

/** Whether the place of an error is a text, of which a name can take the place. */
export function canMend(error: ApiError): boolean {
  return mended(present(), error, '') !== null;
}

/** Mends the document on the screen. */
export function mend(error: ApiError, name: string): void {
  const next = mended(present(), error, name);
  if (next) commit({ document: next });
}
