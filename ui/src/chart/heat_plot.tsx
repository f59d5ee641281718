// The plot of a heat map: its cells, on a canvas over them its axes and percentiles, and the box that is dragged.

import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { fields, moment } from '../text/time.ts';
import { quantity, type Unit } from '../text/unit.ts';
import { position, ticksOf, type Edges } from './bin.ts';
import { Canvas, hatch, labels, type Draw } from './canvas.tsx';
import { token } from './color.ts';
import { HeatCells } from './heat_cells.tsx';
import { binOn, boundsOf, boxOf, type Cells, type ColorScale, type Matrix } from './matrix.ts';
import * as style from './heat.module.css';

export interface HeatCell { readonly column: number; readonly bin: number }
/** A percentile over time: its value in each bucket. */
export interface HeatLine { readonly name: string; readonly values: readonly (number | null)[] }

export const heatLeft = 64;
export const heatTop = 8;
export const heatBottom = 24;
const right = 16;

interface HeatPlotProps {
  matrix: Matrix;
  /** The axis of values; where two maps are held against each other, both have it. */
  axis: Edges;
  lines: readonly HeatLine[];
  colors: ColorScale;
  unit: Unit;
  zone: string;
  height: number;
  /** The first bucket that is not over yet; -1 where all are. */
  unfinished: number;
  cursor: HeatCell | null;
  box: Cells | null;
  onCursor: (cell: HeatCell | null, left: boolean) => void;
  onBox: (box: Cells) => void;
  onCell: (cell: HeatCell, anchor: DOMRect) => void;
}

export function HeatPlot(props: HeatPlotProps) {
  const { matrix, axis, lines, colors, unit, zone, height, unfinished, cursor, box } = props;
  const [width, setWidth] = useState(0);
  const drag = useRef<{ from: HeatCell; x: number; y: number } | null>(null);
  const inner = { width: Math.max(1, width - heatLeft - right), height: height - heatTop - heatBottom };
  const bounds = useMemo(() => boundsOf(matrix, axis), [matrix, axis]);
  const cellAt = (event: PointerEvent & { currentTarget: Element }): HeatCell => {
    const place = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - place.left - heatLeft) / inner.width) * matrix.starts.length);
    const bin = binOn(bounds, 1 - (event.clientY - place.top - heatTop) / inner.height);
    return { column: clamp(column, matrix.starts.length), bin: clamp(bin, matrix.bins) };
  };
  // While an answer is refined its axes mostly stay: then only the cells are drawn anew.
  const frame = useMemo(() => ({ times: matrix.times, axis, isEmpty: matrix.bins === 0 || matrix.starts.length === 0 }), [matrix.times.join(), axis.edges.join(), matrix.bins]);
  const draw = useCallback<Draw>((context, wide, high) => drawFrame(context, wide, high, { ...frame, lines, unit, zone, unfinished }), [frame, lines, unit, zone, unfinished]);
  const move = (event: PointerEvent & { currentTarget: Element }): void => {
    const cell = cellAt(event);
    props.onCursor(cell, cell.column > matrix.starts.length / 2);
    if (drag.current && moved(drag.current, event)) props.onBox(boxOf(drag.current.from, cell, matrix, { shift: event.shiftKey, alt: event.altKey }));
  };
  const up = (event: PointerEvent & { currentTarget: Element }): void => {
    const began = drag.current;
    drag.current = null;
    if (began && !moved(began, event)) props.onCell(began.from, new DOMRect(event.clientX, event.clientY, 0, 0));
  };
  const rect = (cells: Cells) => ({
    left: `${heatLeft + (cells.left / matrix.starts.length) * inner.width}px`, width: `${((cells.right - cells.left) / matrix.starts.length) * inner.width}px`,
    top: `${heatTop + (1 - bounds[cells.high]!) * inner.height}px`, height: `${(bounds[cells.high]! - bounds[cells.low]!) * inner.height}px`,
  });
  return (
    <div class={style.surface} onPointerMove={move} onPointerUp={up} onPointerLeave={() => props.onCursor(null, false)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: cellAt(event), x: event.clientX, y: event.clientY };
      }}>
      <HeatCells matrix={matrix} bounds={bounds} colors={colors} height={inner.height} />
      <div class={style.frame}><Canvas height={height} draw={draw} onWidth={setWidth} /></div>
      {cursor && matrix.bins > 0 && <div class={style.cell} data-cell="" style={rect({ left: cursor.column, right: cursor.column + 1, low: cursor.bin, high: cursor.bin + 1 })} />}
      {box && <div class={style.box} data-box="" style={rect(box)} />}
    </div>
  );
}

function clamp(place: number, many: number): number {
  return Math.max(0, Math.min(many - 1, place));
}

function moved(from: { x: number; y: number }, to: PointerEvent): boolean {
  return Math.abs(to.clientX - from.x) > 3 || Math.abs(to.clientY - from.y) > 3;
}

type Frame = Pick<HeatPlotProps, 'axis' | 'lines' | 'unit' | 'zone' | 'unfinished'> & { readonly times: readonly number[]; readonly isEmpty: boolean };

function drawFrame(context: CanvasRenderingContext2D, wide: number, high: number, { times, axis, isEmpty, lines, unit, zone, unfinished }: Frame): void {
  const box = { left: heatLeft, top: heatTop, width: wide - heatLeft - right, height: high - heatTop - heatBottom };
  if (isEmpty) return;
  const x = (column: number): number => box.left + (column / times.length) * box.width;
  const y = (value: number): number => box.top + (1 - position(axis, value) / (axis.edges.length - 1)) * box.height;
  if (unfinished >= 0) hatch(context, x(unfinished), box.top, box.left + box.width - x(unfinished), box.height, token('--muted'));
  for (const [i, line] of lines.entries()) drawLine(context, line, x, y, i);
  labels(context, 'end', 'middle');
  let before = Infinity;
  if (axis.zero) context.fillText('\u2264 0', box.left - 8, box.top + box.height * (1 - 0.5 / (axis.edges.length - 1)));
  for (const tick of ticksOf(axis, Math.max(2, Math.floor(box.height / 40)), unit)) {
    const at = y(tick);
    if (before - at < 14) continue;
    before = at;
    context.fillText(quantity(tick, unit), box.left - 8, at);
  }
  drawTimes(context, box, times, x, zone);
}

function drawLine(context: CanvasRenderingContext2D, line: HeatLine, x: (column: number) => number, y: (value: number) => number, i: number): void {
  context.setLineDash([[], [6, 4], [2, 3]][i % 3]!);
  for (const [width, color] of [[4, token('--surface')], [2, token('--selection')]] as const) {
    context.lineWidth = width;
    context.strokeStyle = color;
    context.globalAlpha = width === 4 ? 0.7 : 1;
    context.beginPath();
    let pen = false;
    line.values.forEach((value, column) => {
      if (value === null) { pen = false; return; }
      const [across, up] = [x(column + 0.5), y(value)];
      if (pen) context.lineTo(across, up);
      else context.moveTo(across, up);
      pen = true;
    });
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function drawTimes(context: CanvasRenderingContext2D, box: { left: number; top: number; width: number; height: number }, times: readonly number[], x: (column: number) => number, zone: string): void {
  labels(context, 'center', 'top');
  const step = times.length > 1 ? (times.at(-1)! - times[0]!) / (times.length - 1) : 86400;
  const every = Math.max(1, Math.ceil(times.length / Math.max(1, Math.floor(box.width / 88))));
  const wholeDays = step < 86400 && step * every > 6 * 3600;
  let end = -Infinity;
  times.forEach((time, column) => {
    const { hour, minute } = fields(time * 1000, zone);
    if (wholeDays ? hour !== 0 || minute !== 0 : column % every !== 0) return;
    const text = moment(time * 1000, zone, step >= 27 * 86400 ? 'month' : step >= 86400 || (hour === 0 && minute === 0) ? 'dayShort' : step < 60 ? 'clockSecond' : 'clock');
    const half = context.measureText(text).width / 2;
    const at = x(column);
    const centre = Math.max(box.left + half - 8, Math.min(at, box.left + box.width - half));
    if (centre - half < end + 16) return;
    context.fillText(text, centre, box.top + box.height + 8);
    context.fillRect(Math.round(at), box.top + box.height, 1, 4);
    end = centre + half;
  });
}
