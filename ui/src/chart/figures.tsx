// The measures of an answer without groups, as large as the room for them: the tile of a board that is one number.

import type { TableAnswer } from '../api/client.ts';
import { change, numberOf } from '../text/number.ts';
import { quantity, unitOf } from '../text/unit.ts';
import { Name } from '../widget/name.tsx';
import { Cell } from './answer_table.tsx';
import { useIntervals } from './estimate.ts';
import { intervalAt } from './interval.ts';
import * as style from './figures.module.css';

interface FiguresProps {
  answer: TableAnswer;
  zone: string;
  /** A number was chosen: its row's cells and the name of its column. */
  onCell: (cells: readonly unknown[], column: string, anchor: Element) => void;
}

export function Figures({ answer, zone, onCell }: FiguresProps) {
  const intervals = useIntervals(answer);
  const cells = answer.rows[0] ?? [];
  const before = answer.compare?.rows[0];
  return (
    <div class={style.figures} role="group" aria-label="Answer" data-many={answer.columns.length > 2}>
      {answer.columns.map((column, i) => (
        <button key={column.name} type="button" class={style.figure} onClick={(event) => onCell(cells, column.name, event.currentTarget)}>
          <span class={style.number}><Cell value={cells[i]} column={column} zone={zone} sure={intervalAt(intervals, ['rows', 0, i])} /></span>
          <span class={style.word}><Name value={column.name} most={48} middle />{before && <Change now={cells[i]} then={before[i]} name={column.name} />}</span>
        </button>
      ))}
    </div>
  );
}

function Change({ now, then, name }: { now: unknown; then: unknown; name: string }) {
  const [to, from] = [numberOf(now), numberOf(then)];
  if (to === null || from === null || from === 0) return null;
  return <span class={style.change} title={`${quantity(from, unitOf(name), true)} before`}>{change(to / from - 1)}</span>;
}
