// A condition as the parts that have to hold together, and the changes to them. Pure.

import type { Conjunct, ParsedText } from '../api/parse.ts';
import type { Chip } from '../document/chip.ts';
import { chipText, negated } from '../document/chip.ts';

/** A part of a condition: a chip, or a text that is more than one. */
export interface Part {
  readonly text: string;
  readonly chip: Chip | null;
  /** Where it stands in the whole text, in bytes. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
}

/** The parts of a condition; what is not understood (yet) is one part. An empty text has none. */
export function partsOf(text: string, parsed: ParsedText | null): readonly Part[] {
  if (text.trim() === '') return [];
  const conjuncts: readonly Conjunct[] = parsed?.conjuncts ?? [];
  if (conjuncts.length === 0) return [{ text, chip: null, span: undefined }];
  return conjuncts.map(({ text, chip, span }, i) => ({
    text, chip: chip as Chip | null,
    // What stands between two parts belongs to the one before.
    span: { start: i === 0 ? 0 : span.start, end: conjuncts[i + 1]?.span.start ?? Infinity },
  }));
}

/** The parts as one condition; undefined where none is left. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(' and ');
}

/** The texts with another one at a place, or without it. */
export function replacedAt(texts: readonly string[], at: number, text: string | null): readonly string[] {
  return text === null ? texts.filter((_, i) => i !== at) : [...texts.slice(0, at), text, ...texts.slice(at + 1)];
}

/** The texts with the one at a place moved; places beyond the ends mean the ends. */
export function movedBy(texts: readonly string[], at: number, by: number): readonly string[] {
  const rest = texts.filter((_, i) => i !== at);
  const to = Math.max(0, Math.min(at + by, rest.length));
  return [...rest.slice(0, to), texts[at]!, ...rest.slice(to)];
}

/** The opposite of a part. */
export function negatedText({ text, chip }: Part): string {
  if (chip) return chipText({ ...chip, operator: negated(chip.operator) });
  const inner = /^not \((.*)\)$/s.exec(text)?.[1];
  return inner !== undefined && isClosed(inner) ? inner : `not (${text})`;
}

// Whether every parenthesis of a text is closed within it: not so in "a) or (b".
function isClosed(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '')) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
