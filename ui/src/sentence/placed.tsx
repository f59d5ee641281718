// Where the error of an answer shows: at the chip that it belongs to or, where no chip has its place,
// above the view, with the place in words. Chips say so themselves, since which of them there are
// follows from the document, and one that is wrong may lack any part.

import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ApiError } from '../api/error.ts';
import { AnswerProblem } from './sentence.tsx';

const placed = signal<ApiError | null>(null);

/** A chip shows an error, so that nothing else has to. */
export function usePlaced(error: ApiError | null): void {
  useLayoutEffect(() => { if (error) placed.value = error; }, [error]);
}

/** The error of the answer where no chip of the sentence shows it. */
export function UnplacedProblem({ error, class: className }: { error: ApiError; class?: string | undefined }) {
  const [asked, setAsked] = useState<ApiError | null>(null);
  useEffect(() => setAsked(error), [error]); // the chips come first
  if (asked !== error || placed.value === error) return null;
  const shown = error.where === '' ? error : { message: `${error.where}: ${error.message}`, hint: error.hint };
  return <div class={className}><AnswerProblem error={error} shown={shown} /></div>;
}
