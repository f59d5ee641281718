// The matrix of a retention: a real table, a row for all and one for each cohort, shaded from 0 to the
// largest cell behind period 0. What is not over yet is hatched, and in no total. Shift and arrows (or a
// drag) choose a block of cells.

import { useMemo, useState } from 'preact/hooks';
import type { RetentionAnswer } from '../api/client.ts';
import { count, exact, percent, short } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { bucket, fields, moment } from '../text/time.ts';
import { useChartCursor } from './cursor.ts';
import { useIntervals } from './estimate.ts';
import { FormerKey, points, rangesOf, type Ranges } from './former.tsx';
import { groupName } from './group_label.tsx';
import { groupMark, type Mark, type OnMark } from './mark.ts';
import { about, counted, intervalAt, roughly, shared } from './interval.ts';
import { blockOf, blockSum, cellNumber, largestOf, matrixRows, periodNames, rowsByDate, type Block, type Cell, type MatrixRow, type Says } from './retention_cells.ts';
import { MatrixLine } from './retention_row.tsx';
import { RetentionTable } from './retention_table.tsx';
import { ChartShell } from './shell.tsx';
import * as style from './retention_matrix.module.css';

interface RetentionMatrixProps {
  answer: RetentionAnswer;
  says: Says;
  /** Whether a column is a date, and not an age. */
  byDate: boolean;
  by: string;
  zone: string;
  onMark: OnMark;
}

const rowsMost = 120;
const lengths = new Map([['hour', 3600], ['day', 86400], ['week', 7 * 86400], ['month', 30 * 86400]]);

export function RetentionMatrix({ answer, says, byDate, by, zone, onMark }: RetentionMatrixProps) {
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(false);
  const [corner, setCorner] = useState<{ row: number; column: number } | null>(null);
  const grouped = (answer.groups?.length ?? 0) > 0;
  const intervals = useIntervals(answer);
  const rows = useMemo(() => {
    const found = matrixRows(answer, (group) => toggled.has(group) !== (group === -1 && !grouped), intervals);
    return byDate ? rowsByDate(found) : found;
  }, [answer, intervals, toggled, grouped, byDate]);
  const drawn = all ? rows : rows.slice(0, rowsMost);
  const period = answer.query?.retention?.period ?? 'day';
  const length = lengths.get(period) ?? 86400;
  const ages = periodNames(answer);
  const names = byDate ? dateNames(rows, period, zone) : ages;
  const ranges = rangesOf(answer, zone);
  const rowName = (row: MatrixRow): string => (row.kind === 'cohort' ? bucket(row.start, length, zone) : row.group === null ? 'all' : groupName(row.group));
  const choose = (at: { row: number; column: number }, anchor: Element): void => {
    const row = drawn[at.row]!;
    const age = at.column - row.shift;
    if (!row.cells[at.column] || (byDate && row.kind === 'total')) return;
    const mark: Mark = { period: age, state: 'returned', ...(row.kind === 'cohort' ? { cohort: row.start } : {}), ...groupMark(row.group) };
    onMark(mark, `${rowName(row)}, ${period} ${ages[age]}`, anchor);
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
  const cellName = (column: number): string => (byDate ? names[column]! : `${period} ${names[column]}`);
  const said = block ? blockText(drawn, block) : at && cursor.at ? `${rowName(at)}, ${cellName(cursor.at.column)}: ${cellSpoken(at.cells[cursor.at.column], ranges && cellBefore(at.cells[cursor.at.column], length, zone, ranges))}` : '';
  return (
    <ChartShell scrolls title={<>Came back, by {period} <span class={style.note}>of {roughly(count(drawn[0]?.size ?? 0, 'actor'), intervals)}</span></>}
      summary={summaryOf(answer, period)} announced={said} onKey={key}
      actions={block && <span class={style.block}>{said}</span>}
      table={<RetentionTable rows={rows} names={names} rowName={rowName} />}
      legend={(
        <>
        <div class={style.legend} aria-hidden="true">
          <span>0</span><span class={style.ramp} /><span>{numberText(largestOf(rows, says), says)}</span>
          <span class={style.hatch} /> period not over, in no total
          {says === 'change' && <><span class={style.less} /> less than before</>}
        </div>
        <FormerKey ranges={ranges} kind="words" />
        </>
      )}>
      <div class={style.scroll}>
        <table class={style.matrix}>
          <thead>
            <tr><th scope="col" class={style.head}><span class={style.cut}>{grouped ? <Name value={by} most={64} /> : 'cohort'}</span></th><th scope="col" class={style.size}>size</th>
              {names.map((name, i) => <th key={name} scope="col" class={style.period}>{i === 0 && !byDate ? `${period} 0` : name}</th>)}
            </tr>
          </thead>
          <tbody onPointerLeave={() => undefined}>
            {drawn.map((row, i) => (
              <MatrixLine key={i} row={row} name={rowName(row)} by={by} says={says} largest={largestOf(rows, says)}
                open={row.kind === 'total' ? rows[i + 1]?.kind === 'cohort' : null} onToggle={() => toggle(row.group === null ? -1 : (answer.groups ?? []).indexOf(row.group))}
                marked={(column) => block !== null && i >= block.fromRow && i <= block.toRow && column >= block.fromColumn && column <= block.toColumn}
                mark={(column) => cursor.mark(i, column)} text={(cell) => (cell.size === 0 ? '' : cellText(cell, says))}
                title={(cell, column) => `${cellName(column)}: ${cellSpoken(cell, ranges && cellBefore(cell, length, zone, ranges))}`}
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

/** What a date's column is called: the date of each period, those after the last cohort being counted on from it. */
function dateNames(rows: readonly MatrixRow[], period: string, zone: string): readonly string[] {
  const starts = rows.filter(({ kind }) => kind === 'cohort').map(({ start }) => start);
  const first = starts[0];
  if (first === undefined) return [];
  const { year, month, day, hour } = fields(first, zone);
  return (rows[0]?.cells ?? []).map((_, i) => {
    if (period === 'hour') return moment(Date.parse(first) + i * 3_600_000, zone, 'hour');
    const at = Date.UTC(year, month - 1 + (period === 'month' ? i : 0), day + (period === 'month' ? 0 : i * (period === 'week' ? 7 : 1)), hour);
    return moment(at, 'UTC', period === 'month' ? 'month' : 'dayShort');
  });
}

/** The cell before, with the dates of both. */
function cellBefore(cell: Cell | null | undefined, length: number, zone: string, ranges: Ranges): string {
  if (!cell) return '';
  if (!cell.before) return `, nothing to compare in ${ranges.before}`;
  const { start, count: returned, size, share } = cell.before;
  const when = start === '' ? ranges.before : bucket(start, length, zone);
  return `; ${exact(returned)} of ${exact(size)}, ${percent(share)} ${start === '' ? 'in' : 'of'} ${when} (${points(cell.share, share)})`;
}

function numberText(value: number | null, says: Says): string {
  if (value === null) return '\u2013';
  if (says === 'change') return points(value, 0);
  return says === 'share' ? percent(value) : short(value);
}

/** What a cell says: as many digits as its error leaves; there is no room for the error itself. */
function cellText(cell: Cell, says: Says): string {
  const number = cellNumber(cell, says);
  if (number === null) return '\u2013';
  if (says === 'change') return points(number, 0);
  const sure = intervalAt(cell.intervals, [says]);
  return about(says === 'share' ? shared(number, sure) : counted(number, sure)).replace(/^~./, '');
}

function cellSpoken(cell: Cell | null | undefined, before: string | null): string {
  if (!cell) return 'no such period';
  const value = cell.value === null ? '' : `, value ${short(cell.value)}`;
  return `${roughly(exact(cell.count), cell.intervals)} of ${roughly(exact(cell.size), cell.intervals)}, ${shared(cell.share, intervalAt(cell.intervals, ['share']))}${value}${cell.complete ? '' : ', the period is not over'}${before ?? ''}`;
}

function blockText(rows: readonly MatrixRow[], block: Block): string {
  const { cells, unfinished, count: returned, size } = blockSum(rows, block);
  if (cells === 0) return 'no cells of cohorts';
  const open = unfinished === 0 ? '' : `, ${unfinished} not over`;
  return `${cells} cells: ${short(returned)} of ${short(size)}, ${size === 0 ? '\u2013' : percent(returned / size)}${open}`;
}

function summaryOf(answer: RetentionAnswer, period: string): string {
  const first = answer.total[1];
  const last = answer.total.findLast(({ size }) => size > 0);
  return `Retention by ${period}: ${answer.cohorts.length} cohorts, ${percent(first?.share ?? 0)} came back in ${period} 1, ${percent(last?.share ?? 0)} in the last finished one`;
}
