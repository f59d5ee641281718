// The heat map of a number over time: how many events in each cell, percentiles over it, a box to take
// apart from the rest.

import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Bins } from '../document/bins.ts';
import type { Document } from '../document/type.ts';
import { exact, percent, short } from '../text/number.ts';
import { bucket, zoneName } from '../text/time.ts';
import { shown } from '../text/name.ts';
import { unitOf, type Unit } from '../text/unit.ts';
import { classes } from '../widget/class.ts';
import { Name } from '../widget/name.tsx';
import { stepOf } from './answer.ts';
import { AnswerTable } from './answer_table.tsx';
import { binRangeText } from './distribution.tsx';
import type { Edges } from './bin.ts';
import { HeatPlot, heatBottom, heatLeft, heatTop, type HeatCell, type HeatLine } from './heat_plot.tsx';
import { boundsOf, boxOf, type Cells, type ColorScale, type Matrix } from './matrix.ts';
import { Room } from './room.ts';
import { ChartShell } from './shell.tsx';
import * as style from './heat.module.css';

interface HeatMapProps {
  answer: TableAnswer;
  document: Document;
  matrix: Matrix;
  bins: Bins;
  zone: string;
  colors: ColorScale;
  lines: readonly HeatLine[];
  /** Milliseconds since 1970 from which on nothing can be known. */
  end: number;
  box: Cells | null;
  onBox: (box: Cells | null) => void;
  /** A cell was chosen; at a label of an axis its whole row or column. */
  onCell: (cells: Cells, anchor: DOMRect) => void;
  actions?: ComponentChildren;
  /** Which period it is of, where two are compared. */
  period?: string | undefined;
  /** The axis of values that both have where two are compared; else the map's own. */
  axis?: Edges | undefined;
  /** Whether it is the second of two, of which the first says what the colours mean. */
  isSecond?: boolean;
}

export function HeatMap({ answer, document, matrix, bins, zone, colors, lines, end, box, onBox, onCell, actions, period, axis = matrix.edges, isSecond = false }: HeatMapProps) {
  const room = useContext(Room);
  const height = period !== undefined ? comparedHeight : room === null ? plotHeight : Math.max(160, room - headHeight);
  const bounds = useMemo(() => boundsOf(matrix, axis), [matrix, axis]);
  const [cursor, setCursor] = useState<{ cell: HeatCell; left: boolean } | null>(null);
  const [anchor, setAnchor] = useState<HeatCell | null>(null);
  const unit = unitOf(bins.value);
  const step = stepOf(matrix.times);
  const unfinished = matrix.times.findIndex((time) => (time + step) * 1000 > end + 1000);
  const frame = useRef<HTMLDivElement>(null);
  const choose = (cell: HeatCell, at: DOMRect): void => {
    const place = frame.current!.getBoundingClientRect();
    const cells = cellsOf(cell);
    if (at.x < place.left + heatLeft) onCell({ ...cells, left: 0, right: matrix.starts.length }, at);
    else if (at.y > place.top + height - heatBottom) onCell({ ...cells, low: 0, high: matrix.bins }, at);
    else onCell(cells, at);
  };
  const key = (event: KeyboardEvent): boolean => {
    const present = cursor?.cell ?? { column: 0, bin: 0 };
    const to = walk(event.key, present, matrix);
    if (to) {
      const from = anchor ?? present;
      if (event.shiftKey) onBox(boxOf(from, to, matrix, { shift: false, alt: false }));
      setAnchor(event.shiftKey ? from : null);
      setCursor({ cell: to, left: to.column > matrix.starts.length / 2 });
      return true;
    }
    if (event.key === 'Escape' && box) { onBox(null); return true; }
    if ((event.key !== 'Enter' && event.key !== '.') || !cursor) return false;
    const place = (event.target as Element).getBoundingClientRect();
    const across = heatLeft + ((present.column + 0.5) / matrix.starts.length) * (place.width - heatLeft - 16);
    onCell(cellsOf(cursor.cell), new DOMRect(place.left + across, place.top + heatTop + (1 - bounds[present.bin]!) * (height - heatTop - heatBottom), 0, 0));
    return true;
  };
  return (
    <ChartShell title={<>Heat map of <Name value={bins.value} most={64} /> over time{period === undefined ? '' : `, ${period}`}</>} summary={`${summaryOf(matrix, bins, zone)}${period === undefined ? '' : `, ${period}`}`} onKey={key}
      announced={cursor ? cellText(matrix, cursor.cell, bins, zone, step).join(', ') : ''} table={<AnswerTable answer={answer} document={document} zone={zone} />}
      legend={<Legend matrix={matrix} colors={colors} lines={lines} period={period} isSecond={isSecond} />} twin={isSecond ? '2' : '1'} {...(actions === undefined ? {} : { actions })}>
      <div ref={frame}>
        <HeatPlot matrix={matrix} axis={axis} lines={lines} colors={colors} unit={unit} zone={zone} height={height} unfinished={unfinished} cursor={cursor?.cell ?? null} box={box}
        onCursor={(cell, left) => setCursor(cell && { cell, left })} onBox={onBox} onCell={choose} />
      </div>
      {cursor && matrix.bins > 0 && <Readout matrix={matrix} cell={cursor.cell} bins={bins} zone={zone} step={step} start={cursor.left} unit={unit} />}
    </ChartShell>
  );
}

const plotHeight = 400;
/** Two maps that are compared are seen together on most screens. */
const comparedHeight = 260;
/** Of what is above and below the plot. */
const headHeight = 80;

function cellsOf({ column, bin }: HeatCell): Cells {
  return { left: column, right: column + 1, low: bin, high: bin + 1 };
}

function walk(key: string, { column, bin }: HeatCell, matrix: Matrix): HeatCell | null {
  const to = new Map<string, HeatCell>([
    ['ArrowRight', { column: column + 1, bin }], ['ArrowLeft', { column: column - 1, bin }],
    ['ArrowUp', { column, bin: bin + 1 }], ['ArrowDown', { column, bin: bin - 1 }],
    ['Home', { column: 0, bin }], ['End', { column: matrix.starts.length - 1, bin }],
  ]).get(key);
  if (!to || matrix.bins === 0) return null;
  return { column: Math.max(0, Math.min(to.column, matrix.starts.length - 1)), bin: Math.max(0, Math.min(to.bin, matrix.bins - 1)) };
}

function cellText(matrix: Matrix, { column, bin }: HeatCell, bins: Bins, zone: string, step: number): readonly string[] {
  const count = matrix.counts[column * matrix.bins + bin] ?? 0;
  const sum = matrix.sums[column] ?? 0;
  return [
    `${bucket(matrix.times[column]! * 1000, step, zone)} ${zoneName(zone, matrix.times[column]! * 1000)}`,
    binRangeText(matrix.edges, { from: bin, to: bin + 1 }, bins.value),
    `${exact(count)} events, ${percent(sum === 0 ? 0 : count / sum)} of the column`,
  ];
}

function Readout({ matrix, cell, bins, zone, step, start }: { matrix: Matrix; cell: HeatCell; bins: Bins; zone: string; step: number; start: boolean; unit: Unit }) {
  const [time, range, count] = cellText(matrix, cell, bins, zone, step);
  const top = Math.max(1, matrix.tops[cell.column] ?? 1);
  const column = matrix.counts.subarray(cell.column * matrix.bins, (cell.column + 1) * matrix.bins);
  return (
    <div class={classes(style.readout, start && style.readoutStart)} aria-hidden="true">
      <div class={style.muted}>{time}</div>
      <div class={style.head}>{range}</div>
      <div>{count}</div>
      <div class={style.column}>{Array.from(column, (value, i) => <div key={i} class={style.bar} data-here={i === cell.bin} style={{ height: `${(value / top) * 100}%` }} />)}</div>
    </div>
  );
}

const stepCount = 9;

function Legend({ matrix, colors, lines, period, isSecond }: { matrix: Matrix; colors: ColorScale; lines: readonly HeatLine[]; period: string | undefined; isSecond: boolean }) {
  const least = colors === 'column' ? '0 %' : '1';
  const most = colors === 'column' ? 'most of its column' : short(matrix.largest);
  return (
    <div class={style.legend}>
      {!isSecond && (
        <span class={style.ramp}>
          {least}
          <span class={style.steps}>{Array.from({ length: stepCount }, (_, i) => <span key={i} class={style.step} style={{ background: `var(--ramp-${i + 1})` }} />)}</span>
          {most} {colors === 'log' && '(log)'}{period !== undefined && ', by one scale in both periods'}
        </span>
      )}
      {!isSecond && lines.map(({ name }, i) => (
        <span key={name} class={style.ramp}>
          <svg width="24" height="8" aria-hidden="true"><line x1="0" y1="4" x2="24" y2="4" stroke-width="2" stroke-dasharray={['', '6 4', '2 3'][i % 3]} style={{ stroke: 'var(--selection)' }} /></svg>{name}
        </span>
      ))}
      {matrix.nulls > 0 && <span>{exact(matrix.nulls)} without a value are not drawn</span>}
      {!isSecond && <span>Drag a box; Shift: full height; Alt: full width</span>}
    </div>
  );
}

function summaryOf(matrix: Matrix, bins: Bins, zone: string): string {
  const total = matrix.sums.reduce((sum, count) => sum + count, 0);
  const most = matrix.sums.indexOf(Math.max(0, ...matrix.sums));
  const busiest = matrix.times[most];
  return `Heat map of ${shown(bins.value).text} over time, ${matrix.starts.length} buckets by ${matrix.bins} bins, ${short(total)} events${busiest === undefined ? '' : `, most at ${bucket(busiest * 1000, stepOf(matrix.times), zone)}`}`;
}
