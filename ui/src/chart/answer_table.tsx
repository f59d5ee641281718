// A table answer as a table: keys, measures with their units in short, shares and changes beside them,
// then other and total.

import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { other, words, type Shown } from '../text/name.ts';
import { change, percent } from '../text/number.ts';
import { cellText, isNumber, quantity, unitOf, type Column } from '../text/unit.ts';
import { bucket } from '../text/time.ts';
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
  /** A cell was chosen: its row's cells and the name of its column. */
  onCell?: (cells: readonly unknown[], column: string, anchor: Element) => void;
}

export function AnswerTable({ answer, document, zone, sort, onSort, onCell, shares = false, label = 'Answer' }: AnswerTableProps) {
  const intervals = useIntervals(answer);
  // Room for the errors of estimates stays when they are gone: columns that move are hard to read.
  const roomy = useSteady(document, intervals !== null, (former, next) => former || next);
  const columns = useMemo(() => columnsOf({ answer, intervals, roomy }, document, zone, shares), [answer, intervals, roomy, document, zone, shares]);
  const rows = useMemo(() => answer.rows.map((cells): Row => ({ cells, kind: 'group' })), [answer]);
  const summary = useMemo(() => summaryOf(answer), [answer]);
  const choose = onCell && ((row: Row, column: TableColumn<Row>, anchor: Element) => onCell(row.cells, column.key, anchor));
  return (
    <Table label={label} columns={columns} rows={rows} summary={summary} {...(sort === undefined ? {} : { sort })} {...(onSort ? { onSort } : {})}
      {...(choose ? { onCell: choose, onMenu: choose } : {})} />
  );
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

function columnsOf({ answer, intervals, roomy }: Told, document: Document, zone: string, shares: boolean): readonly TableColumn<Row>[] {
  const shape = shapeOf(answer, document);
  const step = shape.time < 0 ? 0 : stepOf(bucketsOf(answer, shape).times);
  const keys = new Set([shape.time, ...shape.keys]);
  const former = formerRows(answer, shape);
  return answer.columns.flatMap((column, i): TableColumn<Row>[] => {
    const plain: TableColumn<Row> = {
      key: column.name,
      head: <Name value={column.name} most={48} />,
      number: isNumber(column) && !keys.has(i),
      ...(roomy && shape.measures.includes(i) ? { width: 'minmax(144px, max-content)' } : {}),
      cell: (row, at) => {
        if (row.kind !== 'group' && keys.has(i)) return i === 0 ? <Name shown={summaryWord(row.kind)} /> : null;
        if (i === shape.time) return bucket(String(row.cells[i]), step, zone);
        return <Cell value={row.cells[i]} column={column} zone={zone} sure={keys.has(i) ? undefined : sureAt(intervals, row, at, i)} />;
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
  const number = (cells: readonly unknown[] | undefined): number => (typeof cells?.[at] === 'number' ? cells[at] : 0);
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
      const [now, then] = [row.cells[at], before(row)];
      if (typeof now !== 'number' || typeof then !== 'number') return <span class={style.none} title="not there before">{typeof now === 'number' ? 'new' : '\u2013'}</span>;
      const title = `${quantity(then, unitOf(column.name), true)} before`;
      return <span title={title}>{then === 0 ? (now === 0 ? percent(0) : 'new') : change(now / then - 1)}</span>;
    },
  };
}

function summaryWord(kind: 'other' | 'total'): Shown {
  return kind === 'other' ? other : { text: words.total, kind: 'other' };
}

function Cell({ value, column, zone, sure }: { value: unknown; column: Column; zone: string; sure: Sure }) {
  const text = cellText(value, column, zone);
  if (typeof value === 'number') {
    const unit = unitOf(column.name);
    return <span title={sure ? spanOf(sure, unit) : quantity(value, unit, true)}>{sure === undefined ? text.text : estimated(value, sure, unit)}</span>;
  }
  return <Name shown={text} most={64} middle />;
}
