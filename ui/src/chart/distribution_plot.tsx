// The bars of one distribution, or its running share, on a canvas, with the pointer's doings: a bin
// under it, a range dragged. Places on the axis are counted in bins, so that every bin is equally wide.

import { useCallback, useRef, useState } from 'preact/hooks';
import { short, percent } from '../text/number.ts';
import { quantity, type Unit } from '../text/unit.ts';
import { cumulative, position, ticksOf, type Edges } from './bin.ts';
import { Canvas, labels, upTo, type Draw } from './canvas.tsx';
import { token } from './color.ts';
import { cumulativeOutline, outlinePath, type OutlineStep } from './outline.ts';
import * as style from './distribution.module.css';

export type DistributionMode = 'count' | 'share' | 'cdf';
/** A range of bins: from the first up to the last, which is not in it. */
export interface BinRange { readonly from: number; readonly to: number }

export const plotLeft = 56;
const right = 16;
const top = 12;
const bottom = 24;

export interface FormerCounts { readonly steps: readonly OutlineStep[]; readonly total: number }

interface DistributionPlotProps {
  edges: Edges;
  counts: readonly number[];
  mode: DistributionMode;
  unit: Unit;
  height: number;
  /** The variable of the colour. */
  color: string;
  /** The largest value of the axis, where several charts share one; 0 for one's own. */
  largest?: number;
  cursor: number | null;
  selection: BinRange | null;
  /** The period that is compared: its counts for each bin's width, and their sum. */
  former?: FormerCounts | null;
  onCursor: (bin: number | null) => void;
  onSelect?: (range: BinRange) => void;
  /** A click on a bin, at a point of the window. */
  onBin?: (bin: number, anchor: DOMRect) => void;
}

export function DistributionPlot(props: DistributionPlotProps) {
  const { edges, counts, mode, unit, height, color, largest = 0, cursor, selection, former = null } = props;
  const [width, setWidth] = useState(0);
  const drag = useRef<{ from: number; x: number } | null>(null);
  const many = counts.length;
  const inner = Math.max(1, width - plotLeft - right);
  const placeOf = (clientX: number, target: Element): number => ((clientX - target.getBoundingClientRect().left - plotLeft) / inner) * many;
  const binOf = (clientX: number, target: Element): number => Math.max(0, Math.min(many - 1, Math.floor(placeOf(clientX, target))));
  const draw = useCallback<Draw>((context, wide, high) => {
    drawPlot(context, wide, high, { edges, counts, mode, unit, color, largest, cursor, selection, former });
  }, [edges, counts, mode, unit, color, largest, cursor, selection, former]);
  const move = (event: PointerEvent & { currentTarget: Element }): void => {
    const bin = binOf(event.clientX, event.currentTarget);
    props.onCursor(bin);
    if (drag.current && props.onSelect && Math.abs(event.clientX - drag.current.x) > 3) {
      props.onSelect({ from: Math.min(drag.current.from, bin), to: Math.max(drag.current.from, bin) + 1 });
    }
  };
  const up = (event: PointerEvent & { currentTarget: Element }): void => {
    const began = drag.current;
    drag.current = null;
    if (began && Math.abs(event.clientX - began.x) <= 3) props.onBin?.(began.from, new DOMRect(event.clientX, event.clientY, 0, 0));
  };
  return (
    <div class={style.surface} onPointerMove={move} onPointerUp={up} onPointerLeave={() => props.onCursor(null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: binOf(event.clientX, event.currentTarget), x: event.clientX };
      }}>
      <Canvas height={height} draw={draw} onWidth={setWidth} />
    </div>
  );
}

type Drawn = Required<Pick<DistributionPlotProps, 'edges' | 'counts' | 'mode' | 'unit' | 'color' | 'largest' | 'cursor' | 'selection' | 'former'>>;

function drawPlot(context: CanvasRenderingContext2D, wide: number, high: number, drawn: Drawn): void {
  const { edges, counts, mode, cursor, selection } = drawn;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const heights = mode === 'count' ? counts : mode === 'cdf' ? cumulative(counts) : counts.map((count) => (total === 0 ? 0 : count / total));
  const outline = formerHeights(drawn.former, mode);
  const ticks = upTo(mode === 'cdf' ? 1 : drawn.largest > 0 ? drawn.largest : Math.max(...heights, ...outline.map(({ height }) => height), 0), high < 160 ? 3 : 4);
  const most = ticks.at(-1) || 1;
  const box = { left: plotLeft, top, width: wide - plotLeft - right, height: high - top - bottom };
  const x = (place: number): number => box.left + (place / Math.max(1, counts.length)) * box.width;
  const y = (value: number): number => box.top + box.height - (value / most) * box.height;
  context.clearRect(0, 0, wide, high);
  drawAxis(context, box, ticks, y, mode);
  const selected = token('--selection');
  const color = token(drawn.color);
  if (selection) {
    context.globalAlpha = 0.12;
    context.fillStyle = selected;
    context.fillRect(x(selection.from), box.top, x(selection.to) - x(selection.from), box.height);
    context.globalAlpha = 1;
  }
  const gap = box.width / counts.length > 5 ? 1 : 0;
  counts.forEach((_, i) => {
    const value = heights[i]!;
    const inside = selection !== null && i >= selection.from && i < selection.to;
    context.fillStyle = inside ? selected : color;
    context.globalAlpha = cursor === null || cursor === i ? 1 : 0.75;
    const length = value > 0 ? Math.max(1, y(0) - y(value)) : 0;
    context.fillRect(x(i), y(0) - length, Math.max(1, x(i + 1) - x(i) - gap), length);
  });
  context.globalAlpha = 1;
  drawOutline(context, outline, x, y, color);
  drawValues(context, box, edges, x, drawn.unit);
}

function formerHeights(former: FormerCounts | null, mode: DistributionMode): readonly OutlineStep[] {
  if (!former) return [];
  if (mode === 'cdf') return cumulativeOutline(former.steps, former.total);
  return mode === 'count' ? former.steps : former.steps.map((step) => ({ ...step, height: former.total === 0 ? 0 : step.height / former.total }));
}

/** What was, dashed, upon a line of the page's colour so that it is seen on the bars too. */
function drawOutline(context: CanvasRenderingContext2D, steps: readonly OutlineStep[], x: (place: number) => number, y: (value: number) => number, color: string): void {
  if (steps.length === 0) return;
  const path = new Path2D(outlinePath(steps, x, y));
  context.strokeStyle = token('--surface');
  context.lineWidth = 3;
  context.stroke(path);
  context.setLineDash([4, 3]);
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.stroke(path);
  context.setLineDash([]);
}

interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

function drawAxis(context: CanvasRenderingContext2D, box: Box, ticks: readonly number[], y: (value: number) => number, mode: DistributionMode): void {
  context.strokeStyle = token('--line');
  context.lineWidth = 1;
  labels(context, 'end', 'middle');
  for (const tick of ticks) {
    const at = Math.round(y(tick)) + 0.5;
    context.beginPath();
    context.moveTo(box.left, at);
    context.lineTo(box.left + box.width, at);
    context.stroke();
    context.fillText(mode === 'count' ? short(tick) : percent(tick), box.left - 8, at);
  }
}

function drawValues(context: CanvasRenderingContext2D, box: Box, edges: Edges, x: (place: number) => number, unit: Unit): void {
  labels(context, 'center', 'top');
  let end = -Infinity;
  const write = (text: string, at: number): void => {
    const half = context.measureText(text).width / 2;
    const centre = Math.max(box.left + half - 8, Math.min(at, box.left + box.width - half + 8));
    if (centre - half < end + 12) return;
    context.fillText(text, centre, box.top + box.height + 8);
    context.fillRect(at, box.top + box.height, 1, 4);
    end = centre + half;
  };
  if (edges.zero) write('\u2264 0', x(0.5));
  for (const tick of ticksOf(edges, Math.max(2, Math.floor(box.width / 80)), unit)) write(quantity(tick, unit), x(position(edges, tick)));
}
