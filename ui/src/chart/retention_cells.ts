// What a retention's matrix draws: its rows, how dark each cell is, which are hatched, and what a block
// of cells adds up to. No DOM here.

import type { RetentionAnswer } from '../api/client.ts';
import type { components } from '../api/schema.ts';
import { get, type Path } from '../document/patch.ts';

export type RetentionGroup = components['schemas']['RetentionGroup'];

/** What a cell says: the share that came back, how many, or what the returns were worth. */
export type Says = 'share' | 'count' | 'value';

export interface Cell {
  readonly count: number;
  readonly size: number;
  readonly share: number;
  readonly value: number | null;
  /** Whether the period is over; totals are over such cells only, so they are. */
  readonly complete: boolean;
  /** How sure its numbers are, by their names; null where they are exact. */
  readonly intervals: unknown;
}

export interface MatrixRow {
  readonly kind: 'total' | 'cohort';
  /** Null is the row over all groups. */
  readonly group: RetentionGroup | null;
  /** The start of the cohort; empty for a total. */
  readonly start: string;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** The total of a group and, where it is open, its cohorts. */
function rowsOfGroup(group: RetentionGroup | null, from: Pick<RetentionAnswer, 'cohorts' | 'total'>, open: boolean, intervals: unknown): MatrixRow[] {
  const known = (path: Path): unknown => (intervals === null ? null : get(intervals, path) ?? {});
  const total: MatrixRow = {
    kind: 'total', group, start: '', size: from.cohorts.reduce((sum, { size }) => sum + size, 0),
    cells: from.total.map(({ count, size, share, value }, i) => ({ count, size, share, value: numberOf(value), complete: size > 0, intervals: known(['total', i]) })),
  };
  if (!open) return [total];
  return [total, ...from.cohorts.map(({ start, size, periods }, i): MatrixRow => ({
    kind: 'cohort', group, start, size,
    cells: periods.map(({ count, share, value, complete }, k) => ({ count, size, share, value: numberOf(value), complete, intervals: known(['cohorts', i, 'periods', k]) })),
  }))];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Whether a group stands open: -1 is the row over all. */
export type IsOpen = (group: number) => boolean;

export function matrixRows(answer: RetentionAnswer, isOpen: IsOpen, intervals: unknown = null): readonly MatrixRow[] {
  const groups = (answer.groups ?? []).flatMap((group, i) => rowsOfGroup(group, group, isOpen(i), intervals === null ? null : get(intervals, ['groups', i]) ?? {}));
  return [...rowsOfGroup(null, answer, isOpen(-1), intervals), ...groups];
}

/** The number of a cell, in what cells say. */
export function cellNumber(cell: Cell, says: Says): number | null {
  return says === 'share' ? cell.share : says === 'count' ? cell.count : cell.value;
}

/** The largest number behind period 0, of finished cells of cohorts or of totals: the dark end of the ramp. */
export function largestOf(rows: readonly MatrixRow[], says: Says): number {
  // Counts of totals would make all cohorts pale; shares and values are alike.
  const compared = says === 'count' && rows.some(({ kind }) => kind === 'cohort') ? rows.filter(({ kind }) => kind === 'cohort') : rows;
  let most = 0;
  for (const { cells } of compared) {
    cells.forEach((cell, i) => { if (i > 0 && cell.complete) most = Math.max(most, cellNumber(cell, says) ?? 0); });
  }
  return most;
}

export const shades = 9;

/** The step of the ramp of a number, from 1 to 9; 0 for nothing. */
export function shadeOf(number: number | null, largest: number): number {
  if (number === null || number <= 0 || largest <= 0) return 0;
  return Math.min(shades, Math.max(1, Math.ceil((number / largest) * shades)));
}

export interface Block {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** The block between two corners, in whatever order. */
export function blockOf(a: { row: number; column: number }, b: { row: number; column: number }): Block {
  return {
    fromRow: Math.min(a.row, b.row), toRow: Math.max(a.row, b.row), fromColumn: Math.min(a.column, b.column), toColumn: Math.max(a.column, b.column),
  };
}

/** The sum over the finished cells of cohorts in a block; totals would count actors twice. */
export function blockSum(rows: readonly MatrixRow[], block: Block): { cells: number; unfinished: number; count: number; size: number } {
  const sum = { cells: 0, unfinished: 0, count: 0, size: 0 };
  for (const row of rows.slice(block.fromRow, block.toRow + 1)) {
    if (row.kind === 'total') continue;
    for (const cell of row.cells.slice(block.fromColumn, block.toColumn + 1)) {
      sum.cells++;
      if (!cell.complete) sum.unfinished++;
      else {
        sum.count += cell.count;
        sum.size += cell.size;
      }
    }
  }
  return sum;
}

/** Wilson's interval of a share, at 95 %. */
export function wilson(count: number, size: number): readonly [number, number] | null {
  if (size <= 0) return null;
  const z = 1.959964;
  const share = count / size;
  const divisor = 1 + (z * z) / size;
  const middle = (share + (z * z) / (2 * size)) / divisor;
  const reach = (z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size))) / divisor;
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** What the periods are called: `day 3`, or the bracket `days 2 to 7`. */
export function periodNames(answer: RetentionAnswer): readonly string[] {
  const brackets = answer.query?.retention?.brackets;
  const count = answer.total.length;
  if (!brackets) return Array.from({ length: count }, (_, i) => String(i));
  const names = brackets.map((bracket) => (Array.isArray(bracket) ? bracket.join('\u2013') : String(bracket)));
  return ['0', ...names].slice(0, count);
}
