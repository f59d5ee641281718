// The cells of a heat map on a canvas, with percentiles drawn over them, and the box that is dragged.

import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { fields, moment } from '../text/time.ts';
import { quantity, type Unit } from '../text/unit.ts';
import { position, ticksOf } from './bin.ts';
import { Canvas, hatch, labels, type Draw } from './canvas.tsx';
import { themeChanges, token } from './color.ts';
import { boxOf, strengths, type Cells, type ColorScale, type Matrix } from './matrix.ts';
import * as style from './heat.module.css';

export interface HeatCell { readonly column: number; readonly bin: number }
/** A percentile over time: its value in each bucket. */
export interface HeatLine { readonly name: string; readonly values: readonly (number | null)[] }

export const heatLeft = 64;
const right = 16;
const top = 8;
const bottom = 24;
const ramp = 9;

interface HeatPlotProps {
  matrix: Matrix;
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
  const { matrix, lines, colors, unit, zone, height, unfinished, cursor, box } = props;
  const [width, setWidth] = useState(0);
  const drag = useRef<{ from: HeatCell; x: number; y: number } | null>(null);
  const inner = { width: Math.max(1, width - heatLeft - right), height: height - top - bottom };
  const cellAt = (event: PointerEvent & { currentTarget: Element }): HeatCell => {
    const place = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - place.left - heatLeft) / inner.width) * matrix.starts.length);
    const bin = Math.floor((1 - (event.clientY - place.top - top) / inner.height) * matrix.bins);
    return { column: clamp(column, matrix.starts.length), bin: clamp(bin, matrix.bins) };
  };
  const theme = themeChanges.value;
  const image = useMemo(() => (matrix.bins === 0 || matrix.starts.length === 0 ? null : cells(matrix, colors)), [matrix, colors, theme]);
  const draw = useCallback<Draw>((context, wide, high) => drawHeat(context, wide, high, { matrix, image, lines, unit, zone, unfinished }),
    [matrix, image, lines, unit, zone, unfinished]);
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
    top: `${top + (1 - cells.high / matrix.bins) * inner.height}px`, height: `${((cells.high - cells.low) / matrix.bins) * inner.height}px`,
  });
  return (
    <div class={style.surface} onPointerMove={move} onPointerUp={up} onPointerLeave={() => props.onCursor(null, false)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: cellAt(event), x: event.clientX, y: event.clientY };
      }}>
      <Canvas height={height} draw={draw} onWidth={setWidth} />
      {cursor && matrix.bins > 0 && <div class={style.cell} style={rect({ left: cursor.column, right: cursor.column + 1, low: cursor.bin, high: cursor.bin + 1 })} />}
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

type Drawn = Pick<HeatPlotProps, 'matrix' | 'lines' | 'unit' | 'zone' | 'unfinished'> & { readonly image: HTMLCanvasElement | null };

function drawHeat(context: CanvasRenderingContext2D, wide: number, high: number, drawn: Drawn): void {
  const { matrix, image, lines, unit, zone, unfinished } = drawn;
  const box = { left: heatLeft, top, width: wide - heatLeft - right, height: high - top - bottom };
  context.clearRect(0, 0, wide, high);
  if (image === null) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(image, box.left, box.top, box.width, box.height);
  const x = (column: number): number => box.left + (column / matrix.starts.length) * box.width;
  const y = (place: number): number => box.top + (1 - place / matrix.bins) * box.height;
  if (unfinished >= 0) hatch(context, x(unfinished), box.top, box.left + box.width - x(unfinished), box.height, token('--muted'));
  for (const [i, line] of lines.entries()) drawLine(context, line, matrix, x, y, i);
  labels(context, 'end', 'middle');
  let before = Infinity;
  if (matrix.edges.zero) context.fillText('\u2264 0', box.left - 8, y(0.5));
  for (const tick of ticksOf(matrix.edges, Math.max(2, Math.floor(box.height / 40)))) {
    const at = y(position(matrix.edges, tick));
    if (before - at < 14) continue;
    before = at;
    context.fillText(quantity(tick, unit), box.left - 8, at);
  }
  drawTimes(context, box, matrix, x, zone);
}

/** One pixel a cell; the canvas stretches it. */
function cells(matrix: Matrix, colors: ColorScale): HTMLCanvasElement {
  const { starts: { length: wide }, bins, counts, tops } = matrix;
  const image = new ImageData(wide, bins);
  const pixels = new Uint32Array(image.data.buffer);
  const palette = rampColors();
  for (let column = 0; column < wide; column++) {
    const strong = strengths(colors, matrix.largest, tops[column]!);
    for (let bin = 0; bin < bins; bin++) {
      const share = strong(counts[column * bins + bin]!);
      if (share > 0) pixels[(bins - 1 - bin) * wide + column] = palette[Math.min(shades - 1, Math.floor(share * shades))]!;
    }
  }
  const canvas = document.createElement('canvas');
  canvas.width = wide;
  canvas.height = bins;
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}

const shades = 64;

/** The ramp of the tokens in many shades, as pixels. */
function rampColors(): Uint32Array {
  const stops = Array.from({ length: ramp }, (_, i) => hex(token(`--ramp-${i + 1}`)));
  const pixels = new Uint32Array(shades);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  for (let i = 0; i < shades; i++) {
    const place = (i / (shades - 1)) * (ramp - 1);
    const low = Math.min(ramp - 2, Math.floor(place));
    for (let part = 0; part < 3; part++) bytes[i * 4 + part] = stops[low]![part]! + (stops[low + 1]![part]! - stops[low]![part]!) * (place - low);
    bytes[i * 4 + 3] = 255;
  }
  return pixels;
}

function hex(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
}

function drawLine(context: CanvasRenderingContext2D, line: HeatLine, matrix: Matrix, x: (column: number) => number, y: (place: number) => number, i: number): void {
  context.setLineDash([[], [6, 4], [2, 3]][i % 3]!);
  for (const [width, color] of [[4, token('--surface')], [2, token('--selection')]] as const) {
    context.lineWidth = width;
    context.strokeStyle = color;
    context.globalAlpha = width === 4 ? 0.7 : 1;
    context.beginPath();
    let pen = false;
    line.values.forEach((value, column) => {
      if (value === null) { pen = false; return; }
      const [across, up] = [x(column + 0.5), y(position(matrix.edges, value))];
      if (pen) context.lineTo(across, up);
      else context.moveTo(across, up);
      pen = true;
    });
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function drawTimes(context: CanvasRenderingContext2D, box: { left: number; top: number; width: number; height: number }, matrix: Matrix, x: (column: number) => number, zone: string): void {
  labels(context, 'center', 'top');
  const { times } = matrix;
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
