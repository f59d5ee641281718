// A row of the matrix of a retention.

import { exact, short } from '../text/number.ts';
import { Icon } from '../widget/icon.tsx';
import { GroupLabel } from './group_label.tsx';
import { intervalAt, roughly, shared } from './interval.ts';
import { cellNumber, shadeOf, type Cell, type MatrixRow, type Says } from './retention_cells.ts';
import * as style from './retention_matrix.module.css';

interface MatrixLineProps {
  row: MatrixRow;
  name: string;
  by: string;
  says: Says;
  largest: number;
  /** Whether the cohorts below are shown; null for a cohort. */
  open: boolean | null;
  onToggle: () => void;
  marked: (column: number) => boolean;
  mark: (column: number) => Record<string, unknown>;
  text: (cell: Cell) => string;
  onChoose: (column: number, anchor: Element) => void;
  /** The pointer went down on a cell, or over it while down. */
  onPress: (column: number, isDrag: boolean) => void;
}

export function MatrixLine({ row, name, by, says, largest, open, onToggle, marked, mark, text, onChoose, onPress }: MatrixLineProps) {
  return (
    <tr class={row.kind === 'total' ? style.total : undefined}>
      <th scope="row" class={style.head}>
        {open === null ? <span class={style.cohort}>{name}</span> : (
          <button type="button" tabIndex={-1} class={style.toggle} aria-expanded={open} onClick={onToggle}>
            <Icon name={open ? 'down' : 'right'} size={12} />{row.group === null ? 'all' : <GroupLabel property={by} group={row.group} most={24} />}
          </button>
        )}
      </th>
      <td class={style.size} title={exact(row.size)}>{roughly(short(row.size), row.cells[0]?.intervals ?? null)}</td>
      {row.cells.map((cell, i) => {
        const empty = row.kind === 'total' && !cell.complete;
        return (
          <td key={i} class={style.cell} data-shade={i === 0 || !cell.complete ? 0 : shadeOf(cellNumber(cell, says), largest)} data-open={!cell.complete}
            data-marked={marked(i)} {...mark(i)} title={empty ? 'no finished period' : `${roughly(exact(cell.count), cell.intervals)} of ${roughly(exact(cell.size), cell.intervals)}, ${shared(cell.share, intervalAt(cell.intervals, ['share']))}${cell.complete ? '' : ', not over'}`}
            onClick={(event) => onChoose(i, event.currentTarget)} onPointerDown={() => onPress(i, false)}
            onPointerEnter={(event) => { if (event.buttons === 1) onPress(i, true); }}>
            {empty ? '' : text(cell)}
          </td>
        );
      })}
    </tr>
  );
}
