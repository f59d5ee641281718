// Whether a text may stand in the document: the server says, before it gets there.

import type { ParseContext, ParsedText, TextKind } from '../api/parse.ts';
import { asApiError } from '../api/client.ts';
import { spanInText } from '../api/error.ts';
import type { DraftProblem } from './chip.tsx';
import type { Span } from './error_of.ts';
import { meaning } from './parsed.ts';

export interface Checked {
  readonly parsed: ParsedText | null;
  /** Why the text cannot be taken, with the part of it that is wrong. */
  readonly problem: (DraftProblem & { readonly span: Span | null }) | null;
}

/** Asks what a text means. A server that is away has no objection: the text is checked when it runs. */
export async function check(context: ParseContext, kind: TextKind, text: string): Promise<Checked> {
  if (text === '') return { parsed: null, problem: null };
  try {
    const parsed = await meaning(context, { kind, text });
    const { error } = parsed;
    if (!error) return { parsed, problem: null };
    return { parsed, problem: { message: error.message, hint: error.hint ?? '', span: error.span ?? null } };
  } catch (error) {
    const { code, message, hint, span } = asApiError(error);
    return { parsed: null, problem: code === 'away' ? null : { message, hint, span } };
  }
}

/** The text with the name of a hint in the place of what was wrong. */
export function withHint(text: string, span: Span | null, name: string): string {
  if (!span) return name;
  const { start, end } = spanInText(text, span);
  return text.slice(0, start) + name + text.slice(end);
}
