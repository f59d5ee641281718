// What a retention's matrix draws: its rows, how dark each cell is, which are hatched, and what a block
// of cells adds up to. No DOM here.

import type { RetentionAnswer } from '../api/client.ts';
import type { components } from '../api/schema.ts';
import { get, type Path } from '../document/patch.ts';

export type RetentionGroup = components['schemas']['RetentionGroup'];

/** What a cell says: the share that came back, how many, what the returns were worth, or how the share changed. */
export type Says = 'share' | 'count' | 'value' | 'change';

export interface Cell {
  readonly count: number;
  readonly size: number;
  readonly share: number;
  readonly value: number | null;
  /** Whether the period is over; totals are over such cells only, so they are. */
  readonly complete: boolean;
  /** The same cell in the period that is compared, the cohorts of both being counted from the first. */
  readonly before: { readonly start: string; readonly count: number; readonly size: number; readonly share: number } | null;
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
  /** Null where a row has no cell: by date, before its cohort begins and behind its last period. */
  readonly cells: readonly (Cell | null)[];
  /** The column of period 0. */
  readonly shift: number;
}

/** The total of a group and, where it is open, its cohorts. */
function rowsOfGroup(group: RetentionGroup | null, from: Matrix, former: Matrix | undefined, open: boolean, intervals: unknown): MatrixRow[] {
  const known = (path: Path): unknown => (intervals === null ? null : get(intervals, path) ?? {});
  const total: MatrixRow = {
    kind: 'total', group, start: '', size: from.cohorts.reduce((sum, { size }) => sum + size, 0), shift: 0,
    cells: from.total.map(({ count, size, share, value }, i) => {
      const then = former?.total[i];
      return { count, size, share, value: numberOf(value), complete: size > 0, intervals: known(['total', i]), before: then && then.size > 0 ? { start: '', count: then.count, size: then.size, share: then.share } : null };
    }),
  };
  if (!open) return [total];
  return [total, ...from.cohorts.map(({ start, size, periods }, row): MatrixRow => {
    const cohort = former?.cohorts[row];
    return {
      kind: 'cohort', group, start, size, shift: 0,
      cells: periods.map(({ count, share, value, complete }, i) => {
        const then = cohort && cohort.size > 0 && cohort.periods[i]?.complete ? cohort.periods[i] : undefined;
        return { count, size, share, value: numberOf(value), complete, intervals: known(['cohorts', row, 'periods', i]), before: cohort && then ? { start: cohort.start, count: then.count, size: cohort.size, share: then.share } : null };
      }),
    };
  })];
}

type Matrix = Pick<RetentionAnswer, 'cohorts' | 'total'>;

/**
 * The same rows with a column for each date instead of each age: a cohort's cells begin where it does, so that what
 * happened on one day to all stands in one column. The row of totals has the sums of the dates over those who had begun.
 */
export function rowsByDate(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const starts = [...new Set(rows.filter(({ kind }) => kind === 'cohort').map(({ start }) => start))].sort((a, b) => Date.parse(a) - Date.parse(b));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length)) + Math.max(0, starts.length - 1);
  return rows.map((row) => {
    if (row.kind === 'cohort') {
      const shift = starts.indexOf(row.start);
      return { ...row, shift, cells: Array.from({ length: width }, (_, at) => row.cells[at - shift] ?? null) };
    }
    const own = rows.filter(({ kind, group }) => kind === 'cohort' && group === row.group);
    return { ...row, cells: Array.from({ length: width }, (_, date) => sumAt(own, starts, date)) };
  });
}

/** Who came back on a date, of all who had begun before; null where a cell is not over, or nobody had begun. */
function sumAt(cohorts: readonly MatrixRow[], starts: readonly string[], date: number): Cell | null {
  const cells = cohorts.map(({ start, cells }) => ({ period: date - starts.indexOf(start), cells })).flatMap(({ period, cells }) => (period > 0 && cells[period] ? [cells[period]] : []));
  if (cells.length === 0 || cells.some(({ complete }) => !complete)) return null;
  const [count, size] = [cells.reduce((sum, cell) => sum + cell.count, 0), cells.reduce((sum, cell) => sum + cell.size, 0)];
  return { count, size, share: size === 0 ? 0 : count / size, value: null, complete: size > 0, intervals: cells.some(({ intervals }) => intervals !== null) ? {} : null, before: null };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Whether a group stands open: -1 is the row over all. */
export type IsOpen = (group: number) => boolean;

export function matrixRows(answer: RetentionAnswer, isOpen: IsOpen, intervals: unknown = null): readonly MatrixRow[] {
  const former = new Map((answer.compare?.groups ?? []).map((group) => [retentionKey(group), group]));
  const groups = (answer.groups ?? []).flatMap((group, i) => rowsOfGroup(group, group, former.get(retentionKey(group)), isOpen(i), intervals === null ? null : get(intervals, ['groups', i]) ?? {}));
  return [...rowsOfGroup(null, answer, answer.compare, isOpen(-1), intervals), ...groups];
}

/** The number of a cell, in what cells say. */
export function cellNumber(cell: Cell, says: Says): number | null {
  if (says === 'change') return cell.before && cell.complete ? cell.share - cell.before.share : null;
  return says === 'share' ? cell.share : says === 'count' ? cell.count : cell.value;
}

/** The largest number behind period 0, of finished cells of cohorts or of totals: the dark end of the ramp. */
export function largestOf(rows: readonly MatrixRow[], says: Says): number {
  // Counts of totals would make all cohorts pale; shares and values are alike.
  const compared = says === 'count' && rows.some(({ kind }) => kind === 'cohort') ? rows.filter(({ kind }) => kind === 'cohort') : rows;
  let most = 0;
  for (const { cells, shift } of compared) {
    cells.forEach((cell, i) => { if (cell && i > shift && cell.complete) most = Math.max(most, Math.abs(cellNumber(cell, says) ?? 0)); });
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
      if (cell === null) continue;
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

/** What a group is known by in another answer to the same question. */
export function retentionKey(group: RetentionGroup): string {
  return JSON.stringify('other' in group ? { other: true } : group.value);
}
