// Colours of marks. A value keeps its colour through views, comparisons and a board: it is given one
// when it is first seen and keeps it for the tab.

import { signal, type ReadonlySignal } from '@preact/signals';

const given = new Map<string, number>();
const counts = new Map<string, number>();

/** How many series are told apart by colour; those after them are dashed, too. */
export const colorCount = 7;

/** The number of a value's colour, from 0; 7 and more are colours again, dashed. */
export function colorOf(property: string, value: unknown): number {
  const name = JSON.stringify([property, value ?? null]);
  let number = given.get(name);
  if (number === undefined) {
    number = counts.get(property) ?? 0;
    counts.set(property, number + 1);
    given.set(name, number);
  }
  return number;
}

/** How a series of this number is dashed: the first seven not at all. */
export function dashOf(number: number): number[] {
  return [[], [6, 4], [2, 3], [10, 3, 2, 3]][Math.floor(number / colorCount) % 4]!;
}

/** The variable of a series' colour, for style sheets: `var(--series-1)`. */
export function seriesVariable(number: number): string {
  return `--series-${(number % colorCount) + 1}`;
}

const changes = signal(0);

/** Changes whenever the theme does: charts on a canvas read it and draw again. */
export const themeChanges: ReadonlySignal<number> = changes;

new MutationObserver(() => { changes.value++; }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });

/** The present value of a token, such as `--line`. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

