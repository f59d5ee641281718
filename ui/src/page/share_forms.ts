// A question as a command or a piece of a program.

import type { Document } from '../document/type.ts';

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export function asCommand(document: Document): string {
  return `sluice query ${shellWord(JSON.stringify(document))}`;
}

/** A line for curl; `address` is that of `v1/query`. */
export function curlTo(address: string, document: Document): string {
  return `curl -H 'Content-Type: application/json' ${shellWord(address)} \\\n  -d ${shellWord(JSON.stringify(document))}`;
}

/** A Go statement; the document is a raw string unless it has a backquote. */
export function asGo(document: Document): string {
  const text = JSON.stringify(document, null, 2);
  const literal = text.includes('`') ? JSON.stringify(text) : `\`${text}\``;
  return `answer, err := store.Query(ctx, []byte(${literal}))`;
}
