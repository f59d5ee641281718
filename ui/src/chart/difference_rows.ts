// What the list of a difference shows: which properties stand out, and the marks of their values in the
// order in which a cursor walks them.

import type { DifferenceAnswer } from '../api/client.ts';

export type DifferenceProperty = DifferenceAnswer['properties'][number];
export type DifferenceValue = NonNullable<DifferenceProperty['values']>[number];

/** A score below this is what a reader need not look at. */
const standsOutFrom = 0.05;

export function standsOut(property: DifferenceProperty): boolean {
  return property.score >= standsOutFrom;
}

/** How many values of a property are shown before the rest is asked for. */
export const valuesFirst = 4;

/** The values that are drawn: null, too, where it tells the sides apart. */
export function valuesOf(property: DifferenceProperty, all: boolean): readonly DifferenceValue[] {
  const values = property.values ?? [];
  return all ? values : values.slice(0, valuesFirst);
}

/** A bin of a property's two histograms. */
export interface Bin {
  readonly from: unknown;
  readonly to: unknown;
  readonly selection: { readonly count: number; readonly share: number };
  readonly baseline: { readonly count: number; readonly share: number };
}

export function binsOfProperty({ distribution }: DifferenceProperty): readonly Bin[] {
  if (!distribution) return [];
  const { edges, selection, baseline } = distribution;
  return selection.map((part, i) => ({ from: edges[i], to: edges[i + 1], selection: part, baseline: baseline[i] ?? { count: 0, share: 0 } }));
}

/** `24.5x`: how many times larger the share in the selection is. */
export function liftText(lift: number | null): string {
  if (lift === null) return 'only here';
  if (lift === 0) return 'never here';
  if (lift >= 100) return `${lift.toFixed(0)}\u00d7`;
  return lift >= 10 ? `${lift.toFixed(1)}\u00d7` : `${lift.toFixed(2)}\u00d7`;
}

/** The places that the cursor has: a row for each property, a column for each of its marks. */
export function marksOfProperty(property: DifferenceProperty, all: boolean): number {
  return property.distribution ? binsOfProperty(property).length : Math.max(1, valuesOf(property, all).length);
}

/** The same property in the period that is compared. */
export function formerProperty(answer: DifferenceAnswer, name: string): DifferenceProperty | null {
  return answer.compare?.properties.find((property) => property.name === name) ?? null;
}

/** The same value of a property in the period that is compared; null where its answer does not show it. */
export function formerValue(former: DifferenceProperty | null, value: unknown): DifferenceValue | null {
  return former?.values?.find((found) => JSON.stringify(found.value ?? null) === JSON.stringify(value ?? null)) ?? null;
}
