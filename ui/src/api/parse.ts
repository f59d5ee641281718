// What expressions mean: the server takes them apart (POST /v1/parse), the UI never does.

import { request } from './client.ts';
import type { components } from './schema.ts';
import type { Document } from '../document/type.ts';

export type ParsedText = components['schemas']['ParsedText'];
export type Conjunct = components['schemas']['ParsedConjunct'];
export type TextKind = ParsedText['kind'];

/** A text of a document and what stands there. */
export interface Text {
  readonly kind: TextKind;
  readonly text: string;
}

/** What texts lie in: the members of a document that give names their meaning. */
export type ParseContext = Omit<components['schemas']['ParseRequest'], 'texts'>;

const members = ['dataset', 'define', 'params', 'timezone', 'week_start', 'missing'] as const;

/** The context of the texts of a document; `over` says what rows they are about, if not events. */
export function contextOf(document: Document, over?: unknown): ParseContext {
  const entries = members.filter((name) => document[name] !== undefined).map((name) => [name, document[name]]);
  return Object.fromEntries(over === undefined || over === 'events' ? entries : [...entries, ['over', over]]) as ParseContext;
}

/** Asks what the texts mean; one entry for each. */
export async function parse(context: ParseContext, texts: readonly Text[], signal?: AbortSignal): Promise<readonly ParsedText[]> {
  const answer = await request<{ texts: readonly ParsedText[] }>('v1/parse', { body: { ...context, texts }, signal });
  return answer.texts;
}
