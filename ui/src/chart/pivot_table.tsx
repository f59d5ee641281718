// An answer turned on one of its keys, as a table. Heads, rows and cells are marks.

import { useMemo } from 'preact/hooks';
import { other, words } from '../text/name.ts';
import { exact, numberOf } from '../text/number.ts';
import { bucket } from '../text/time.ts';
import { Name } from '../widget/name.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import { bucketsOf, shapeOf, stepOf, type Shape } from './answer.ts';
import { Cell } from './answer_table.tsx';
import { intervalAt } from './interval.ts';
import { pivotOf, rowKeys, type Line, type Part, type Parts, type Pivot, type PivotCell } from './pivot.ts';
import * as style from './answer_table.module.css';

interface PivotTableProps {
  parts: Parts;
  zone: string;
  /** The place of the key whose values are the columns. */
  on: number;
  shaded: boolean;
  /** A number was chosen; `at` is its column in the answer of its part. */
  onCell: (cell: PivotCell, at: number, anchor: Element) => void;
  /** A row's or a column's head was chosen: the places of its keys in the answer that is turned. */
  onLine: (line: Line, places: readonly number[], anchor: Element) => void;
}

export function PivotTable({ parts, zone, on, shaded, onCell, onLine }: PivotTableProps) {
  const { answer, of } = parts.cells;
  const shape = useMemo(() => shapeOf(answer, of), [answer, of]);
  const pivot = useMemo(() => pivotOf(parts, on), [parts, on]);
  const columns = useMemo(() => columnsOf(parts.cells, shape, pivot, on, zone, shaded), [parts, shape, pivot, on, zone, shaded]);
  const choose = (row: Line, { key }: TableColumn<Line>, anchor: Element): void => {
    const [head, measure] = JSON.parse(key) as [number, number];
    if (head < 0) return onLine(row, rowKeys(shape, on), anchor);
    const cell = pivot.at(row, pivot.heads[head]!);
    if (cell) onCell(cell, placeIn(cell.part, measure), anchor);
  };
  const chooseHead = ({ key }: TableColumn<Line>, anchor: Element): void => {
    const [head] = JSON.parse(key) as [number];
    if (head >= 0) onLine(pivot.heads[head]!, [on], anchor);
  };
  return (
    <>
      <Table label="Answer" columns={columns} rows={pivot.rows} summary={pivot.summary} onCell={choose} onMenu={choose} onHead={chooseHead} />
      {pivot.left > 0 && <p class={style.note}>{exact(pivot.left)} more values of <Name value={answer.columns[on]!.name} /> have no column here; the table that is not turned has all.</p>}
    </>
  );
}

/** The place of a measure, counted from 0, in the answer of a part. */
function placeIn({ answer, of }: Part, measure: number): number {
  return shapeOf(answer, of).measures[measure] ?? -1;
}

function columnsOf(whole: Part, shape: Shape, pivot: Pivot, on: number, zone: string, shaded: boolean): readonly TableColumn<Line>[] {
  const { answer } = whole;
  const step = shape.time < 0 ? 0 : stepOf(bucketsOf(answer, shape).times);
  const keyCell = (value: unknown, at: number) => (at === shape.time ? bucket(String(value), step, zone) : <Cell value={value} column={answer.columns[at]!} zone={zone} isKey />);
  const most = shape.measures.map((at) => answer.rows.reduce((most, row) => Math.max(most, numberOf(row[at]) ?? 0), 0));
  const keys = rowKeys(shape, on).map((at, i): TableColumn<Line> => ({
    key: JSON.stringify([-1, i]), head: <Name value={answer.columns[at]!.name} most={48} />, bare: true, width: 'fit-content(min(360px, 44vw))',
    cell: (row) => (row.kind === 'group' ? keyCell(row.keys[i], at) : i === 0 ? <Word line={row} /> : null),
  }));
  const numbers = pivot.heads.flatMap((head, h) => shape.measures.map((place, m): TableColumn<Line> => ({
    key: JSON.stringify([h, m]), number: true, quiet: head.kind !== 'group',
    head: <>{head.kind === 'group' ? keyCell(head.keys[0], on) : <Word line={head} />}{shape.measures.length > 1 && <> <Name value={answer.columns[place]!.name} most={24} /></>}</>,
    cell: (row) => {
      const cell = pivot.at(row, head);
      if (!cell) return null;
      const at = placeIn(cell.part, m);
      const share = shaded && row.kind === 'group' && head.kind === 'group' ? (most[m]! > 0 ? Math.max(0, numberOf(cell.cells[at]) ?? 0) / most[m]! : 0) : null;
      return <Cell value={cell.cells[at]} column={cell.part.answer.columns[at]!} zone={zone} sure={intervalAt(cell.part.intervals, [...cell.path, at])} {...(share === null ? {} : { shade: share })} />;
    },
  })));
  return [...keys, ...numbers];
}

function Word({ line }: { line: Line }) {
  return <Name shown={line.kind === 'other' ? other : { text: words.total, kind: 'other' }} />;
}
