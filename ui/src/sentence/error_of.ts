// Which chip an error belongs to.

import { errorAt } from '../api/question.ts';
import type { ApiError } from '../api/error.ts';

/** A part of a text, in bytes of UTF-8. */
export interface Span { readonly start: number; readonly end: number }

/** The answer's error if it belongs to the chip: at its path, and in its part of the text there. */
export function errorOf(error: ApiError | null, path: string, span: Span | undefined): ApiError | null {
  const here = errorAt(error, path);
  if (!here || !span) return here;
  const at = here.span?.start ?? 0;
  return at >= span.start && at < Math.max(span.end, span.start + 1) ? here : null;
}
