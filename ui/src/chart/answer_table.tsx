// A table answer as a table: keys, measures with their units in short, then other and total.

import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { other, words, type Shown } from '../text/name.ts';
import { cellText, isNumber, quantity, unitOf, type Column } from '../text/unit.ts';
import { bucket } from '../text/time.ts';
import { Name } from '../widget/name.tsx';
import { Table, type Sort, type TableColumn } from '../widget/table.tsx';
import { shapeOf, stepOf } from './answer.ts';

type Row = { readonly cells: readonly unknown[]; readonly kind: 'group' | 'other' | 'total' };

interface AnswerTableProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  sort?: Sort | null;
  onSort?: (sort: Sort | null) => void;
  /** A cell was chosen: its row's cells and the name of its column. */
  onCell?: (cells: readonly unknown[], column: string, anchor: Element) => void;
}

export function AnswerTable({ answer, document, zone, sort, onSort, onCell }: AnswerTableProps) {
  const columns = useMemo(() => columnsOf(answer, document, zone), [answer, zone]);
  const rows = useMemo(() => answer.rows.map((cells): Row => ({ cells, kind: 'group' })), [answer]);
  const summary = useMemo(() => summaryOf(answer), [answer]);
  return (
    <Table label="Answer" columns={columns} rows={rows} summary={summary} {...(sort === undefined ? {} : { sort })} {...(onSort ? { onSort } : {})}
      {...(onCell ? { onCell: (row: Row, column: TableColumn<Row>, anchor: Element) => onCell(row.cells, column.key, anchor) } : {})} />
  );
}

function summaryOf(answer: TableAnswer): Row[] {
  const rows: Row[] = [];
  if (answer.other) rows.push({ cells: answer.other, kind: 'other' });
  if (answer.total && answer.rows.length > 1) rows.push({ cells: answer.total, kind: 'total' });
  return rows;
}

function columnsOf(answer: TableAnswer, document: Document, zone: string): readonly TableColumn<Row>[] {
  const shape = shapeOf(answer, document);
  const step = shape.time < 0 ? 0 : stepOf([...new Set(answer.rows.map((row) => Date.parse(String(row[shape.time])) / 1000))].sort((a, b) => a - b));
  const keys = new Set([shape.time, ...shape.keys]);
  return answer.columns.map((column, i) => ({
    key: column.name,
    head: <Name value={column.name} most={48} />,
    number: isNumber(column) && !keys.has(i),
    cell: (row: Row) => {
      if (row.kind !== 'group' && keys.has(i)) return i === 0 ? <Name shown={summaryWord(row.kind)} /> : null;
      if (i === shape.time) return bucket(String(row.cells[i]), step, zone);
      return <Cell value={row.cells[i]} column={column} zone={zone} />;
    },
  }));
}

function summaryWord(kind: 'other' | 'total'): Shown {
  return kind === 'other' ? other : { text: words.total, kind: 'other' };
}

function Cell({ value, column, zone }: { value: unknown; column: Column; zone: string }) {
  const text = cellText(value, column, zone);
  if (typeof value === 'number') return <span title={quantity(value, unitOf(column.name), true)}>{text.text}</span>;
  return <Name shown={text} most={64} middle />;
}
