// A table answer as a table: keys, measures with their units in short, shares and changes beside them,
// then other and total.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { other, visible, words, type Shown } from '../text/name.ts';
import { change, numberOf, percent } from '../text/number.ts';
import { cellText, isNumber, quantity, unitOf, type Column } from '../text/unit.ts';
import { bucket } from '../text/time.ts';
import { inOrder, type ColumnLayout } from '../widget/column_layout.ts';
import { Name } from '../widget/name.tsx';
import { Table, type Sort, type TableColumn } from '../widget/table.tsx';
import { addsUp, bucketsOf, shapeOf, stepOf, type Shape } from './answer.ts';
import { useIntervals, useSteady } from './estimate.ts';
import { estimated, intervalAt, spanOf, type Sure } from './interval.ts';
import * as style from './answer_table.module.css';

type Row = { readonly cells: readonly unknown[]; readonly kind: 'group' | 'other' | 'total' };

interface AnswerTableProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  sort?: Sort | null;
  onSort?: (sort: Sort | null) => void;
  label?: string;
  /** Whether measures that add up have a column of shares. */
  shares?: boolean;
  /** How a reader laid the columns out: which are not shown, in which order, how wide. */
  arranged?: Arranged | undefined;
  /** Whether numbers are shaded by their size, each column by itself. */
  shaded?: boolean;
  /** A small chart of a group over time, in a column at the end. */
  trend?: ((cells: readonly unknown[]) => ComponentChildren) | undefined;
  /** A cell was chosen: its row's cells and the name of its column. */
  onCell?: (cells: readonly unknown[], column: string, anchor: Element) => void;
}

export interface Arranged { readonly without: readonly string[]; readonly order: readonly string[]; readonly layout: ColumnLayout }

export function AnswerTable({ answer, document, zone, sort, onSort, onCell, arranged, trend, shaded = false, shares = false, label = 'Answer' }: AnswerTableProps) {
  const intervals = useIntervals(answer);
  // Room for the errors of estimates stays when they are gone: columns that move are hard to read.
  const roomy = useSteady(document, intervals !== null, (former, next) => former || next);
  const all = useMemo(() => columnsOf({ answer, intervals, roomy }, document, zone, shares, shaded), [answer, intervals, roomy, document, zone, shares, shaded]);
  const columns = arrangedColumns(trend ? [...all, trendColumn(trend)] : all, arranged);
  const rows = useMemo(() => answer.rows.map((cells): Row => ({ cells, kind: 'group' })), [answer]);
  const summary = useMemo(() => summaryOf(answer), [answer]);
  const choose = onCell && ((row: Row, column: TableColumn<Row>, anchor: Element) => onCell(row.cells, column.key, anchor));
  return (
    <Table label={label} columns={columns} rows={rows} summary={summary} {...(sort === undefined ? {} : { sort })} {...(onSort ? { onSort } : {})}
      layout={arranged?.layout} {...(choose ? { onCell: choose, onMenu: choose } : {})} />
  );
}

function arrangedColumns(columns: readonly TableColumn<Row>[], arranged: Arranged | undefined): readonly TableColumn<Row>[] {
  if (!arranged) return columns;
  const present = columns.filter(({ key }) => !arranged.without.includes(key));
  return inOrder(present.length > 0 ? present : columns, arranged.order);
}

function trendColumn(trend: (cells: readonly unknown[]) => ComponentChildren): TableColumn<Row> {
  return { key: 'trend', head: 'trend', width: '128px', sortable: false, cell: ({ cells, kind }) => (kind === 'group' ? trend(cells) : null) };
}

/** The columns that a table of an answer can show, by key and what they are called. */
export function columnNames(answer: TableAnswer, document: Document): readonly { readonly key: string; readonly label: string }[] {
  return columnsOf({ answer, intervals: null, roomy: false }, document, 'UTC', true, false).map(({ key }) => ({ key, label: visible(key) }));
}

function summaryOf(answer: TableAnswer): Row[] {
  const rows: Row[] = [];
  if (answer.other) rows.push({ cells: answer.other, kind: 'other' });
  if (answer.total && answer.rows.length > 1) rows.push({ cells: answer.total, kind: 'total' });
  return rows;
}

/** The rows of the period before, by the keys of their groups; null where nothing is compared or there is an axis of time. */
export function formerRows(answer: TableAnswer, shape: Shape): ReadonlyMap<string, readonly unknown[]> | null {
  if (!answer.compare || shape.time >= 0) return null;
  return new Map(answer.compare.rows.map((row) => [JSON.stringify(shape.keys.map((at) => row[at])), row]));
}

/** How sure the number of a column is in a row, which is the one at a place of the rows if it is a group. */
function sureAt(intervals: unknown, { kind }: Row, at: number, column: number): Sure {
  return intervalAt(intervals, kind === 'group' ? ['rows', at, column] : [kind, column]);
}

interface Told { readonly answer: TableAnswer; readonly intervals: unknown; readonly roomy: boolean }

function columnsOf({ answer, intervals, roomy }: Told, document: Document, zone: string, shares: boolean, shaded: boolean): readonly TableColumn<Row>[] {
  const shape = shapeOf(answer, document);
  const step = shape.time < 0 ? 0 : stepOf(bucketsOf(answer, shape).times);
  const keys = new Set([shape.time, ...shape.keys]);
  const former = formerRows(answer, shape);
  return answer.columns.flatMap((column, i): TableColumn<Row>[] => {
    const shade = shaded && shape.measures.includes(i) ? shadeOf(answer.rows.map((row) => numberOf(row[i]))) : null;
    const plain: TableColumn<Row> = {
      key: column.name,
      head: <Name value={column.name} most={48} />,
      number: isNumber(column) && !keys.has(i),
      ...(roomy && shape.measures.includes(i) ? { width: 'minmax(144px, max-content)' } : {}),
      cell: (row, at) => {
        if (row.kind !== 'group' && keys.has(i)) return i === 0 ? <Name shown={summaryWord(row.kind)} /> : null;
        if (i === shape.time) return bucket(String(row.cells[i]), step, zone);
        return <Cell value={row.cells[i]} column={column} zone={zone} isKey={keys.has(i)} sure={keys.has(i) ? undefined : sureAt(intervals, row, at, i)} {...(shade && row.kind === 'group' ? { shade: shade(row.cells[i]) } : {})} />;
      },
    };
    if (!shape.measures.includes(i)) return [plain];
    return [
      plain,
      ...(shares && addsUp(column.name) && shape.keys.length > 0 ? [shareColumn(answer, i)] : []),
      ...(former ? [formerColumn(answer, shape, former, i)] : []),
    ];
  });
}

function shareColumn(answer: TableAnswer, at: number): TableColumn<Row> {
  const number = (cells: readonly unknown[] | undefined): number => numberOf(cells?.[at]) ?? 0;
  const total = number(answer.total);
  const largest = Math.max(...answer.rows.map(number), number(answer.other), 0);
  return {
    key: `share of ${answer.columns[at]!.name}`, head: 'share', width: '176px', sortable: false, number: true,
    cell: ({ cells, kind }) => {
      if (total <= 0) return null;
      const share = number(cells) / total;
      return (
        <span class={style.share}>
          {kind !== 'total' && <span class={style.track}><span class={style.fill} data-other={kind === 'other'} style={{ width: `${largest > 0 ? (number(cells) / largest) * 100 : 0}%` }} /></span>}
          <span class={style.percent}>{percent(share)}</span>
        </span>
      );
    },
  };
}

function formerColumn(answer: TableAnswer, shape: Shape, former: ReadonlyMap<string, readonly unknown[]>, at: number): TableColumn<Row> {
  const column = answer.columns[at]!;
  const before = ({ cells, kind }: Row): unknown => {
    const row = kind === 'total' ? answer.compare?.total : kind === 'other' ? answer.compare?.other : former.get(JSON.stringify(shape.keys.map((key) => cells[key])));
    return row?.[at];
  };
  return {
    key: `${column.name} before`, head: 'vs previous', number: true, sortable: false,
    cell: (row) => {
      const [now, then] = [numberOf(row.cells[at]), numberOf(before(row))];
      if (now === null || then === null) return <span class={style.none} title="not there before">{now === null ? '\u2013' : 'new'}</span>;
      const title = `${quantity(then, unitOf(column.name), true)} before`;
      return <span title={title}>{then === 0 ? (now === 0 ? percent(0) : 'new') : change(now / then - 1)}</span>;
    },
  };
}

function summaryWord(kind: 'other' | 'total'): Shown {
  return kind === 'other' ? other : { text: words.total, kind: 'other' };
}

/** Where a value lies between the least and the largest of its column, from 0 to 1. */
function shadeOf(values: readonly (number | null)[]): (value: unknown) => number {
  const numbers = values.filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return (value) => (most > least ? ((numberOf(value) ?? least) - least) / (most - least) : 0);
}

interface CellProps { value: unknown; column: Column; zone: string; isKey?: boolean; sure?: Sure; shade?: number }

export function Cell({ value, column, zone, isKey = false, sure, shade }: CellProps) {
  const number = isNumber(column) ? numberOf(value) : null;
  if (number === null) return <Name shown={cellText(value, column, zone)} most={64} middle />;
  const unit = unitOf(column.name);
  const all = quantity(value as number | string, unit, true);
  // A key is a name that happens to be a number: all of its digits count. Bins are cut where they are round.
  const text = sure !== undefined ? estimated(number, sure, unit) : isKey && !column.name.startsWith('bins(') ? all : quantity(number, unit);
  const cell = <span class={shade === undefined ? undefined : style.over} title={sure ? spanOf(sure, unit) : all}>{text}</span>;
  return shade === undefined ? cell : <><span class={style.shade} style={{ '--shade': `${(shade * 40).toFixed(0)}%` }} />{cell}</>;
}
