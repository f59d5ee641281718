// Ways to take a question along: a link, JSON, and as a command.

import { address } from '../api/root.ts';
import { state } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import type { MenuItem } from '../widget/menu.tsx';
import { copyText } from './copy.ts';
import { linkOf } from './route.ts';

/** The items of the menu Share. */
export function shareItems(): readonly MenuItem[] {
  return [
    { label: 'Copy link', icon: 'share', act: () => void linkOf(state.value).then((link) => copyText(link, 'The link')) },
    'rule',
    { label: 'Copy as JSON', icon: 'braces', act: () => copyText(JSON.stringify(state.value.document, null, 2), 'The document') },
    { label: 'Copy as sluice command', icon: 'copy', act: () => copyText(asCommand(state.value.document), 'The command') },
    { label: 'Copy as curl', icon: 'copy', act: () => copyText(asCurl(state.value.document), 'The command') },
    { label: 'Copy as Go', icon: 'copy', act: () => copyText(asGo(state.value.document), 'The code') },
  ];
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export function asCommand(document: Document): string {
  return `sluice query ${shellWord(JSON.stringify(document))}`;
}

export function asCurl(document: Document): string {
  return `curl -H 'Content-Type: application/json' ${shellWord(address('v1/query'))} \\\n  -d ${shellWord(JSON.stringify(document))}`;
}

/** A Go expression; the document is a raw string unless it has a backquote. */
export function asGo(document: Document): string {
  const text = JSON.stringify(document, null, 2);
  const literal = text.includes('`') ? JSON.stringify(text) : `\`${text}\``;
  return `answer, err := store.Query(ctx, []byte(${literal}))`;
}
