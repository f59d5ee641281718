// The columns of raw events: their widths from what is in them, and how their values are filtered by.

import type { Paged } from '../../api/paging.ts';
import { nameExpression, quote } from '../../document/condition.ts';
import { texts } from '../../document/type.ts';
import { shown } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { isNumber, quantity, unitOf, type Column } from '../../text/unit.ts';

/** A column of a list of events. */
export interface EventColumn {
  readonly name: string;
  readonly column: Column;
  readonly at: number;
  /** Pixels. */
  readonly width: number;
  /** The expression to filter by; null where the column is more than a name. */
  readonly expression: string | null;
}

const letter = 7.2;
const space = 24;
const least = 72;
const most = 300;

/** How many columns are shown unless others are chosen: a dataset may have thousands. */
export const columnsAtFirst = 40;

/** The columns that are shown, in their order; `wanted` null means the first ones. */
export function columnsOf(first: Paged, wanted: readonly string[] | null, zone: string): readonly EventColumn[] {
  const expressions = texts(first.query?.samples?.columns);
  const names = wanted ?? first.columns.slice(0, columnsAtFirst).map(({ name }) => name);
  const places = new Map(first.columns.map(({ name }, at) => [name, at]));
  return names.flatMap((name): EventColumn[] => {
    const at = places.get(name);
    if (at === undefined) return [];
    const column = first.columns[at]!;
    return [{ name, column, at, width: widthOf(first, column, at, zone), expression: simple(expressions[at] ?? nameExpression(name)) }];
  });
}

function widthOf(first: Paged, column: Column, at: number, zone: string): number {
  const longest = first.rows.slice(0, 100).reduce((most, row) => Math.max(most, eventCell(row[at], column, zone).length), column.name.length);
  return Math.round(Math.max(least, Math.min(most, longest * letter + space)));
}

/** The text of a cell: times to the millisecond, numbers with all their digits. */
export function eventCell(value: unknown, column: Column, zone: string): string {
  if (typeof value === 'string' && column.type === 'timestamp') return moment(value, zone, 'millisecond');
  if (typeof value === 'number' && isNumber(column)) return quantity(value, unitOf(column.name), true);
  return shown(value).text;
}

const plainName = /^([A-Za-z_][A-Za-z0-9_.]*|"([^"]|"")*")$/;

function simple(expression: string): string | null {
  return plainName.test(expression) ? expression : null;
}

/** The condition that a property has a value, or has it not. */
export function cellCondition(expression: string, value: unknown, not: boolean): string {
  if (value === null || value === undefined) return `${expression} is ${not ? 'not ' : ''}null`;
  const constant = typeof value === 'string' ? quote(value) : String(value);
  return not ? `${expression} is distinct from ${constant}` : `${expression} = ${constant}`;
}
