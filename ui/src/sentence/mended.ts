// The document without a mistake: the part of the text that is wrong becomes the name that was meant.

import { spanInText, type ApiError } from '../api/error.ts';
import { get, parsePath, set } from '../document/patch.ts';
import type { Document } from '../document/type.ts';

/** The document with the name in the place of what the error marks; null where that has no place. */
export function mended(document: Document, error: Pick<ApiError, 'where' | 'span'>, name: string): Document | null {
  const path = parsePath(error.where);
  const text = get(document, path);
  if (typeof text === 'string') return set(document, path, error.span ? replaced(text, error.span, name) : name);
  // A list of one element may be written as a text: `by[0]` is then `by`.
  const list = path.slice(0, -1);
  const lone = get(document, list);
  if (path.at(-1) !== 0 || typeof lone !== 'string') return null;
  return set(document, list, error.span ? replaced(lone, error.span, name) : name);
}

function replaced(text: string, span: { start: number; end: number }, name: string): string {
  const { start, end } = spanInText(text, span);
  return text.slice(0, start) + name + text.slice(end);
}
