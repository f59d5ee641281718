// Pasting a question anywhere outside a field loads it: a document as JSON, a link of this UI, and
// the commands that Share copies.

import { decodeFragment, unpack } from '../document/link.ts';
import { parts, viewNames, type Document, type State } from '../document/type.ts';

/** What a pasted text asks; null where it is no question. */
export async function questionIn(text: string): Promise<Partial<State> | null> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return asState(await unpack(trimmed));
  const link = /^https?:\/\/\S+\/([a-z]+)#(\S*q=\S+)$/.exec(trimmed);
  if (link) {
    const decoded = await decodeFragment(link[2]!);
    const view = viewNames.find((name) => name === link[1]);
    return decoded && view ? { ...decoded, view } : null;
  }
  const argument = /(?:sluice query|-d)\s+'([^]*)'\s*$/.exec(trimmed) ?? /\[\]byte\(`([^`]*)`\)/.exec(trimmed);
  return argument ? asState(await unpack(argument[1]!.replaceAll("'\\''", "'"))) : null;
}

function asState(value: unknown): Partial<State> | null {
  if (value === null || typeof value !== 'object') return null;
  const document = value as Document;
  if (typeof document.dataset !== 'string' || !parts.some((part) => Object.hasOwn(document, part))) return null;
  return { document, view: viewOf(document), as: null, open: [] };
}

/** The view that a document is shown in. */
export function viewOf(document: Document): State['view'] {
  if (document.funnel) return 'funnel';
  if (document.retention ?? document.lifecycle ?? document.stickiness) return 'retention';
  if (document.paths) return 'paths';
  if (document.difference) return 'difference';
  return typeof document.aggregate?.over === 'object' && 'sessions' in document.aggregate.over ? 'sessions' : 'explore';
}
