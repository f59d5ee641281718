// What a list of actors is written in, told by the name of its file or its first character.

import type { ListType } from '../../api/definitions.ts';

export function listType(fileName: string, text: string): ListType {
  if (/\.(ndjson|jsonl)$/i.test(fileName)) return 'application/x-ndjson';
  if (/\.json$/i.test(fileName)) return 'application/json';
  if (fileName !== '') return 'text/csv';
  const first = text.trimStart().charAt(0);
  return first === '[' ? 'application/json' : first === '{' ? 'application/x-ndjson' : 'text/csv';
}

/** The lines that have something in them. */
export function linesIn(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
