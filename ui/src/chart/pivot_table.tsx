// An answer turned on one of its keys, as a table.

import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { exact } from '../text/number.ts';
import { bucket } from '../text/time.ts';
import { Name } from '../widget/name.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import { shapeOf, stepOf, type Shape } from './answer.ts';
import { Cell } from './answer_table.tsx';
import { pivotOf, type Pivot } from './pivot.ts';
import * as style from './answer_table.module.css';

interface PivotTableProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  /** The place of the key whose values are the columns. */
  on: number;
  shaded: boolean;
  onCell: (cells: readonly unknown[], column: string, anchor: Element) => void;
}

type Row = Pivot['rows'][number];

export function PivotTable({ answer, document, zone, on, shaded, onCell }: PivotTableProps) {
  const shape = useMemo(() => shapeOf(answer, document), [answer, document]);
  const pivot = useMemo(() => pivotOf(answer, shape, on, shape.measures[0] ?? 0), [answer, shape, on]);
  const columns = useMemo(() => columnsOf(answer, shape, pivot, on, zone, shaded), [answer, shape, pivot, on, zone, shaded]);
  const choose = (row: Row, { key }: TableColumn<Row>, anchor: Element): void => {
    const [head, measure] = JSON.parse(key) as [string, number];
    const cells = row.at.get(head);
    if (cells) onCell(cells, answer.columns[measure]!.name, anchor);
  };
  return (
    <>
      <Table label="Answer" columns={columns} rows={pivot.rows} onCell={choose} onMenu={choose} />
      {pivot.left > 0 && <p class={style.note}>{exact(pivot.left)} more values of <Name value={answer.columns[on]!.name} /> have no column here; the table that is not turned has all.</p>}
    </>
  );
}

function columnsOf(answer: TableAnswer, shape: Shape, pivot: Pivot, on: number, zone: string, shaded: boolean): readonly TableColumn<Row>[] {
  const times = shape.time < 0 ? [] : [...new Set(answer.rows.map((row) => Date.parse(String(row[shape.time])) / 1000))].sort((a, b) => a - b);
  const step = stepOf(times);
  const keyCell = (value: unknown, at: number) => (at === shape.time ? bucket(String(value), step, zone) : <Cell value={value} column={answer.columns[at]!} zone={zone} isKey />);
  const most = new Map(shape.measures.map((at) => [at, Math.max(0, ...answer.rows.map((row) => Number(row[at] ?? 0)))]));
  const keys = pivot.keys.map((at, i): TableColumn<Row> => ({
    key: JSON.stringify(['', at]), head: <Name value={answer.columns[at]!.name} most={48} />, cell: ({ keys }) => keyCell(keys[i], at),
  }));
  const numbers = pivot.heads.flatMap((value) => shape.measures.map((at): TableColumn<Row> => {
    const head = JSON.stringify(value ?? null);
    return {
      key: JSON.stringify([head, at]), number: true,
      head: <>{keyCell(value, on)}{shape.measures.length > 1 && <> <Name value={answer.columns[at]!.name} most={24} /></>}</>,
      cell: (row) => {
        const cells = row.at.get(head);
        const size = most.get(at) ?? 0;
        return cells && <Cell value={cells[at]} column={answer.columns[at]!} zone={zone} {...(shaded ? { shade: size > 0 ? Math.max(0, Number(cells[at] ?? 0)) / size : 0 } : {})} />;
      },
    };
  }));
  return [...keys, ...numbers];
}
