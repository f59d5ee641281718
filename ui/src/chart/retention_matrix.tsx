// The matrix of a retention: a real table, a row for all and one for each cohort, shaded from 0 to the
// largest cell behind period 0. What is not over yet is hatched, and in no total. Shift and arrows (or a
// drag) choose a block of cells.

import { useMemo, useState } from 'preact/hooks';
import type { RetentionAnswer } from '../api/client.ts';
import { exact, percent, short } from '../text/number.ts';
import { bucket } from '../text/time.ts';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { groupName } from './group_label.tsx';
import { groupMark, type Mark, type OnMark } from './mark.ts';
import { about, counted, intervalAt, roughly, shared } from './interval.ts';
import { blockOf, blockSum, cellNumber, largestOf, matrixRows, periodNames, type Block, type Cell, type MatrixRow, type Says } from './retention_cells.ts';
import { MatrixLine } from './retention_row.tsx';
import { RetentionTable } from './retention_table.tsx';
import { ChartShell } from './shell.tsx';
import * as style from './retention_matrix.module.css';

interface RetentionMatrixProps {
  answer: RetentionAnswer;
  says: Says;
  by: string;
  zone: string;
  onMark: OnMark;
}

const rowsMost = 120;
const lengths = new Map([['hour', 3600], ['day', 86400], ['week', 7 * 86400], ['month', 30 * 86400]]);

export function RetentionMatrix({ answer, says, by, zone, onMark }: RetentionMatrixProps) {
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(false);
  const [corner, setCorner] = useState<{ row: number; column: number } | null>(null);
  const grouped = (answer.groups?.length ?? 0) > 0;
  const intervals = useIntervals(answer);
  const rows = useMemo(() => matrixRows(answer, (group) => toggled.has(group) !== (group === -1 && !grouped), intervals), [answer, intervals, toggled, grouped]);
  const drawn = all ? rows : rows.slice(0, rowsMost);
  const names = periodNames(answer);
  const period = answer.query?.retention?.period ?? 'day';
  const length = lengths.get(period) ?? 86400;
  const rowName = (row: MatrixRow): string => (row.kind === 'cohort' ? bucket(row.start, length, zone) : row.group === null ? 'all' : groupName(row.group));
  const choose = (at: { row: number; column: number }, anchor: Element): void => {
    const row = drawn[at.row]!;
    const mark: Mark = { period: at.column, state: 'returned', ...(row.kind === 'cohort' ? { cohort: row.start } : {}), ...groupMark(row.group) };
    onMark(mark, `${rowName(row)}, ${period} ${names[at.column]}`, anchor);
  };
  const cursor = useChartCursor(drawn.length, names.length, choose);
  const block: Block | null = corner && cursor.at ? blockOf(corner, cursor.at) : null;
  const key = (event: KeyboardEvent): boolean => {
    if (event.key.startsWith('Arrow')) setCorner(event.shiftKey ? corner ?? cursor.at : null);
    if (event.key === 'Escape' && corner) {
      setCorner(null);
      return true;
    }
    return cursor.key(event);
  };
  const toggle = (group: number): void => {
    const next = new Set(toggled);
    if (!next.delete(group)) next.add(group);
    setToggled(next);
  };
  const at = cursor.at ? drawn[cursor.at.row] : undefined;
  const said = block ? blockText(drawn, block) : at && cursor.at ? `${rowName(at)}, ${period} ${names[cursor.at.column]}: ${cellSpoken(at.cells[cursor.at.column])}` : '';
  return (
    <ChartShell scrolls title={<>Came back, by {period} <span class={style.note}>of {roughly(short(drawn[0]?.size ?? 0), intervals)} actors</span></>}
      summary={summaryOf(answer, period)} announced={said} onKey={key}
      actions={block && <span class={style.block}>{said}</span>}
      table={<RetentionTable rows={rows} names={names} rowName={rowName} />}
      legend={(
        <div class={style.legend} aria-hidden="true">
          <span>0</span><span class={style.ramp} /><span>{numberText(largestOf(rows, says), says)}</span>
          <span class={style.hatch} /> period not over, in no total
        </div>
      )}>
      <div class={style.scroll}>
        <table class={style.matrix}>
          <thead>
            <tr><th scope="col" class={style.head}>{grouped ? by : 'cohort'}</th><th scope="col" class={style.size}>size</th>
              {names.map((name, i) => <th key={name} scope="col" class={style.period}>{i === 0 ? `${period} 0` : name}</th>)}
            </tr>
          </thead>
          <tbody onPointerLeave={() => undefined}>
            {drawn.map((row, i) => (
              <MatrixLine key={i} row={row} name={rowName(row)} by={by} says={says} largest={largestOf(rows, says)}
                open={row.kind === 'total' ? rows[i + 1]?.kind === 'cohort' : null} onToggle={() => toggle(row.group === null ? -1 : (answer.groups ?? []).indexOf(row.group))}
                marked={(column) => block !== null && i >= block.fromRow && i <= block.toRow && column >= block.fromColumn && column <= block.toColumn}
                mark={(column) => cursor.mark(i, column)} text={(cell) => cellText(cell, says)}
                onChoose={(column, anchor) => { if (!corner) choose({ row: i, column }, anchor); }}
                onPress={(column, isDrag) => { if (!isDrag) setCorner(null); else setCorner(corner ?? cursor.at); cursor.set({ row: i, column }); }} />
            ))}
          </tbody>
        </table>
        {rows.length > drawn.length && <button type="button" class={style.more} onClick={() => setAll(true)}>All {exact(rows.length)} rows</button>}
      </div>
    </ChartShell>
  );
}

function numberText(value: number | null, says: Says): string {
  if (value === null) return '\u2013';
  return says === 'share' ? percent(value) : short(value);
}

/** What a cell says: as many digits as its error leaves; there is no room for the error itself. */
function cellText(cell: Cell, says: Says): string {
  const number = cellNumber(cell, says);
  if (number === null) return '\u2013';
  const sure = intervalAt(cell.intervals, [says]);
  return about(says === 'share' ? shared(number, sure) : counted(number, sure)).replace(/^~./, '');
}

function cellSpoken(cell: Cell | undefined): string {
  if (!cell) return 'no such period';
  const value = cell.value === null ? '' : `, value ${short(cell.value)}`;
  return `${roughly(exact(cell.count), cell.intervals)} of ${roughly(exact(cell.size), cell.intervals)}, ${shared(cell.share, intervalAt(cell.intervals, ['share']))}${value}${cell.complete ? '' : ', the period is not over'}`;
}

function blockText(rows: readonly MatrixRow[], block: Block): string {
  const { cells, unfinished, count, size } = blockSum(rows, block);
  if (cells === 0) return 'no cells of cohorts';
  const open = unfinished === 0 ? '' : `, ${unfinished} not over`;
  return `${cells} cells: ${short(count)} of ${short(size)}, ${size === 0 ? '\u2013' : percent(count / size)}${open}`;
}

function summaryOf(answer: RetentionAnswer, period: string): string {
  const first = answer.total[1];
  const last = answer.total.findLast(({ size }) => size > 0);
  return `Retention by ${period}: ${answer.cohorts.length} cohorts, ${percent(first?.share ?? 0)} came back in ${period} 1, ${percent(last?.share ?? 0)} in the last finished one`;
}
