// A measure that decides something, taken apart: what is measured, of which events, and what it is compared
// with. The server takes texts apart; this keeps the pieces and writes them as one text again. Pure.

import type { ParsedText } from '../api/parse.ts';
import { spanInText } from '../api/error.ts';

export const comparisons = ['', '>=', '>', '<=', '<', '=', '!='] as const;
export type Comparison = (typeof comparisons)[number];

export interface MeasureParts {
  /** What is measured: `count()`, `sum(amount)`, or a formula. */
  readonly measure: string;
  /** The condition of the events that count; null where the measure is a formula, whose parts have their own. */
  readonly filter: string | null;
  /** Empty where the measure is the value itself. */
  readonly comparison: Comparison;
  /** What it is compared with, as an expression. */
  readonly value: string;
}

/** The parts as one text. */
export function measureText({ measure, filter, comparison, value }: MeasureParts): string {
  const filtered = filter ? `${measure} filter (where ${filter})` : measure;
  return comparison === '' ? filtered : `${filtered} ${comparison} ${value}`;
}

/** The side of a comparison that is measured, and the rest; null where the text compares nothing with a constant. */
export function compared(text: string, parsed: ParsedText | null): { readonly left: string; readonly comparison: Comparison; readonly value: string } | null {
  const { tree } = parsed ?? {};
  const comparison = comparisons.find((one) => one !== '' && (one === tree?.name || (one === '!=' && tree?.name === '<>')));
  const [left, right] = tree?.parts ?? [];
  if (tree?.kind !== 'operator' || !comparison || !left || right?.kind !== 'constant' || tree.parts?.length !== 2) return null;
  const slice = (span: { start: number; end: number }): string => { const { start, end } = spanInText(text, span); return text.slice(start, end); };
  return { left: slice(left.span), comparison, value: slice(right.span) };
}

/** The parts of a measure without a comparison. */
export function filtered(text: string, parsed: ParsedText | null): Pick<MeasureParts, 'measure' | 'filter'> {
  const measure = parsed?.measure;
  if (!measure || measure.within) return { measure: text, filter: text.trim() === '' ? '' : null };
  const { aggregate, argument, quantile, filter } = measure;
  const inside = [argument?.text, quantile === null ? undefined : String(quantile)].filter((part) => part !== undefined);
  return { measure: `${aggregate}(${inside.join(', ')})`, filter: filter?.text ?? '' };
}

/** A constant as it is typed: a number, a quoted text, or a text that is quoted for the reader. Null for nothing. */
export function constantOf(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^(-?\d+(\.\d+)?|true|false|'(?:[^']|'')*')$/.test(typed) ? typed : `'${typed.replaceAll("'", "''")}'`;
}
