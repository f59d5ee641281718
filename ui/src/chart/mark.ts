// What a chart says when one of its marks is chosen: the mark as POST /v1/drill wants it, what it is
// called, and the element or the place beside which a menu opens.

import type { components } from '../api/schema.ts';

export type Mark = components['schemas']['Mark'];

export type OnMark = (mark: Mark, label: string, anchor: Element | DOMRect) => void;

/** A group of an answer: its value, or the one that stands for all beyond the limit. */
export type GroupOf = { readonly value: unknown } | { readonly other: true };

/** The members of a mark that say which group it is of; none for the answer over all. */
export function groupMark(group: GroupOf | null): Mark {
  if (group === null) return {};
  return 'other' in group ? { other: true } : { value: group.value };
}
