// A table turned on one of its keys: a row for each value of the other keys, a column for each of its own,
// then what has no row or column of its own, then totals. Totals and others are answers of their own, since
// distinct actors and quantiles do not add up. No DOM.

import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { numberOf } from '../text/number.ts';
import { shapeOf, type Shape } from './answer.ts';

/** An answer, the question that it answers, and how sure its numbers are. */
export interface Part {
  readonly answer: TableAnswer;
  readonly of: Document;
  readonly intervals: unknown;
}

/** The answers that a turned table is made of; null where there is none, or none yet. */
export interface Parts {
  /** By all keys: the answer that is turned. */
  readonly cells: Part;
  /** By the keys of the rows, and by the key of the columns: their totals. */
  readonly rows: Part | null;
  readonly heads: Part | null;
  /** The rows that are shown in all other columns, all other rows in the columns that are shown, and all others in both. */
  readonly right: Part | null;
  readonly bottom: Part | null;
  readonly corner: Part | null;
}

/** A row or a column. */
export type Line = { readonly kind: 'group'; readonly keys: readonly unknown[] } | { readonly kind: 'other' } | { readonly kind: 'total' };

/** Where the number of a row and a column stands: in a row of a part. `path` is that of its intervals. */
export interface PivotCell {
  readonly part: Part;
  readonly cells: readonly unknown[];
  readonly path: readonly (string | number)[];
}

export interface Pivot {
  readonly heads: readonly Line[];
  readonly rows: readonly Line[];
  /** Rows at the end: other, total. */
  readonly summary: readonly Line[];
  /** How many values have no column and are in no other column either. */
  readonly left: number;
  readonly at: (row: Line, head: Line) => PivotCell | undefined;
}

/** The most columns; those of time are not divided into shown and other. */
export const headsMost = 50;

/** Turns an answer on the key at `on`. */
export function pivotOf(parts: Parts, on: number): Pivot {
  const { cells: whole, rows, heads } = parts;
  const shape = shapeOf(whole.answer, whole.of);
  const keys = rowKeys(shape, on);
  const inTime = on === shape.time;
  const allHeads = heads ? groupsOf(heads, [0]) : ranked(whole.answer, shape, on, inTime);
  const shownHeads = (inTime ? allHeads.toSorted((a, b) => String(a.keys[0]).localeCompare(String(b.keys[0]))) : allHeads).slice(0, headsMost);
  const cut = (part: Part | null): readonly Line[] => (part?.answer.other ? [{ kind: 'other' }] : []);
  const total = (part: Part | null): readonly Line[] => (part ? [{ kind: 'total' }] : []);
  return {
    heads: [...shownHeads, ...cut(heads), ...total(rows)],
    rows: rows ? groupsOf(rows, keys.map((_, i) => i)) : distinct(whole.answer.rows, keys),
    summary: [...cut(rows), ...total(heads)],
    left: allHeads.length - shownHeads.length,
    at: finder(parts, keys, on),
  };
}

/** The places of the keys of the rows, in the order of the question. */
export function rowKeys(shape: Shape, on: number): readonly number[] {
  return [shape.time, ...shape.keys].filter((at) => at >= 0 && at !== on).sort((a, b) => a - b);
}

function groupsOf({ answer }: Part, places: readonly number[]): readonly (Line & { kind: 'group' })[] {
  return distinct(answer.rows, places);
}

function distinct(rows: TableAnswer['rows'], places: readonly number[]): readonly (Line & { kind: 'group' })[] {
  return [...new Map(rows.map((row) => places.map((at) => row[at])).map((keys) => [nameOf(keys), keys]))].map(([, keys]) => ({ kind: 'group', keys }));
}

/** The values of the key at `on`, those with the largest first numbers first. */
function ranked(answer: TableAnswer, shape: Shape, on: number, inTime: boolean): readonly (Line & { kind: 'group' })[] {
  const sums = new Map<string, number>();
  for (const row of answer.rows) {
    const name = nameOf([row[on]]);
    sums.set(name, (sums.get(name) ?? 0) + (numberOf(row[shape.measures[0] ?? 0]) ?? 0));
  }
  const groups = distinct(answer.rows, [on]);
  return inTime ? groups : groups.toSorted((a, b) => sums.get(nameOf(b.keys))! - sums.get(nameOf(a.keys))!);
}

function nameOf(keys: readonly unknown[]): string {
  return JSON.stringify(keys.map((key) => key ?? null));
}

/** Finds the row of a part that a row and a column meet in. */
function finder({ cells, rows, heads, right, bottom, corner }: Parts, keys: readonly number[], on: number): Pivot['at'] {
  const rowPlaces = keys.map((_, i) => i);
  const [inCells, inRows, inHeads, inRight, inBottom] = [
    indexOf(cells, [...keys, on]), indexOf(rows, rowPlaces), indexOf(heads, [0]), indexOf(right, rowPlaces), indexOf(bottom, [0]),
  ];
  return (row, head) => {
    if (row.kind === 'group') {
      if (head.kind === 'group') return inCells([...row.keys, ...head.keys]);
      return head.kind === 'other' ? inRight(row.keys) : inRows(row.keys);
    }
    if (row.kind === 'other') {
      if (head.kind === 'group') return inBottom(head.keys);
      return head.kind === 'other' ? lone(corner) : summed(rows, 'other');
    }
    if (head.kind === 'group') return inHeads(head.keys);
    return summed(heads, head.kind);
  };
}

function indexOf(part: Part | null, places: readonly number[]): (keys: readonly unknown[]) => PivotCell | undefined {
  const at = new Map(part?.answer.rows.map((row, i) => [nameOf(places.map((place) => row[place])), i]));
  return (keys) => {
    const i = at.get(nameOf(keys));
    return part === null || i === undefined ? undefined : { part, cells: part.answer.rows[i]!, path: ['rows', i] };
  };
}

function summed(part: Part | null, kind: 'other' | 'total'): PivotCell | undefined {
  const cells = part?.answer[kind];
  return part && cells ? { part, cells, path: [kind] } : undefined;
}

function lone(part: Part | null): PivotCell | undefined {
  const cells = part?.answer.rows[0];
  return part && cells ? { part, cells, path: ['rows', 0] } : undefined;
}
