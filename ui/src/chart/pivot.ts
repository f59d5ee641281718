// A table turned on one of its keys: a row for each value of the other keys, a column for each of its own. No DOM.

import type { TableAnswer } from '../api/client.ts';
import { numberOf } from '../text/number.ts';
import type { Shape } from './answer.ts';

/** A row of an answer stands where its keys meet. */
export interface Pivot {
  /** The values that are columns, the largest first; in time ascending. */
  readonly heads: readonly unknown[];
  /** How many values there are that have no column. */
  readonly left: number;
  readonly rows: readonly { readonly keys: readonly unknown[]; readonly at: ReadonlyMap<string, readonly unknown[]> }[];
  /** The places of the keys of the rows. */
  readonly keys: readonly number[];
}

const headsMost = 50;

/** Turns an answer on the key at `on`; `measure` is the place of the number that ranks the columns. */
export function pivotOf(answer: TableAnswer, shape: Shape, on: number, measure: number): Pivot {
  const keys = [...(shape.time < 0 ? [] : [shape.time]), ...shape.keys].filter((at) => at !== on);
  const sums = new Map<string, { value: unknown; sum: number }>();
  const rows = new Map<string, { keys: readonly unknown[]; at: Map<string, readonly unknown[]> }>();
  for (const cells of answer.rows) {
    const head = JSON.stringify(cells[on] ?? null);
    const sum = sums.get(head) ?? { value: cells[on], sum: 0 };
    sums.set(head, { ...sum, sum: sum.sum + (numberOf(cells[measure]) ?? 0) });
    const values = keys.map((at) => cells[at]);
    const name = JSON.stringify(values);
    const row = rows.get(name) ?? { keys: values, at: new Map<string, readonly unknown[]>() };
    rows.set(name, row);
    row.at.set(head, cells);
  }
  const ranked = [...sums.values()].sort((a, b) => (on === shape.time ? String(a.value).localeCompare(String(b.value)) : b.sum - a.sum));
  return { heads: ranked.slice(0, headsMost).map(({ value }) => value), left: Math.max(0, ranked.length - headsMost), rows: [...rows.values()], keys };
}
