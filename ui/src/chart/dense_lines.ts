// Very many points in a plot of uPlot: drawn as runs of columns of pixels instead of strokes. Everything else of the
// plot, the cursor above all, keeps reading the points as they are.

import type uPlot from 'uplot';
import { dashOf, seriesVariable, token } from './color.ts';
import { barExtents, extentsOf, noExtents, widened, type Extents } from './extents.ts';
import { fillExtents, partsOf, pixelOf, strokeExtents, type Sheet } from './raster.ts';
import type { PlotSeries } from './time_plot.tsx';

/** More points than this, of all series together, are drawn as columns. */
const denseFrom = 20_000;

export function isDense(times: readonly number[], series: readonly PlotSeries[]): boolean {
  return times.length * series.length > denseFrom;
}

/** Draws the series below the present state of the plot's canvas; `ratio` is that of the canvas to CSS pixels. */
export function drawDense(plot: uPlot, times: readonly number[], series: readonly PlotSeries[], ratio: number): void {
  const { left, top, width, height } = plot.bbox;
  const pen = Math.max(1, Math.round(ratio));
  const { context, image } = paper(width, height + 2 * pen); // lines at the ends of the axis are whole
  const sheet: Sheet = { pixels: new Uint32Array(image.data.buffer), width, height: height + 2 * pen };
  const heightOf = heights(plot.scales['y']!, height, pen);
  const xs = placesOf(plot.scales['x']!, times, width);
  const base = Math.min(height + pen, heightOf(0) || height + pen);
  const into = poolOf(series.length, width);
  const drawn = series.filter(({ shown }) => shown !== false)
    .map((line, i) => ({ line, extents: line.bars ? barExtents(xs, line.values, heightOf, base, into[i]!) : extentsOf(xs, line.values, heightOf, into[i]!) }));
  sheet.pixels.fill(0);
  drawn.forEach(({ line, extents }, i) => draw(sheet, line, extents, { before: drawn[i - 1]?.extents ?? null, after: drawn[i + 1]?.extents ?? null }, base, pen));
  context.putImageData(image, 0, 0);
  plot.ctx.drawImage(context.canvas, left, top - pen);
}

interface Beside { readonly before: Extents | null; readonly after: Extents | null }

function draw(sheet: Sheet, line: PlotSeries, extents: Extents, { before, after }: Beside, base: number, pen: number): void {
  const color = partsOf(token(line.color === null ? '--other' : seriesVariable(line.color)));
  if (line.bars) return fillExtents(sheet, extents, line.stacked ? after : null, null, pixelOf(color));
  // Strokes so close to each other would hide the areas below them.
  if (line.stacked) return fillExtents(sheet, extents, before, base, pixelOf(color, faint));
  const dash = line.dashed ? [4, 4] : line.color === null ? [] : dashOf(line.color);
  strokeExtents(sheet, widened(extents, pen), pen, pixelOf(color, line.dashed ? faint : 255), dash.map((length) => length * pen));
}

// As faint as lines of the period before are in time_plot.tsx: 70 percent.
const faint = 179;

/** Where times are, in pixels from the left. */
function placesOf({ min = 0, max = 1 }: uPlot.Scale, times: readonly number[], width: number): Float64Array {
  const factor = width / (max - min);
  return Float64Array.from(times, (time) => (time - min) * factor);
}

/** Where a value is, in pixels from the top; NaN where it has no place on the axis. */
function heights({ min = 0, max = 1, distr }: uPlot.Scale, height: number, offset: number): (value: number) => number {
  const isLog = distr === 3;
  const [low, high] = isLog ? [Math.log10(min), Math.log10(max)] : [min, max];
  const factor = height / (high - low);
  const bottom = height + offset;
  return isLog ? (value) => (value > 0 ? bottom - (Math.log10(value) - low) * factor : NaN) : (value) => bottom - (value - low) * factor;
}

let pool: Extents[] = [];

/** Extents of that width; those of the plot before are used again. */
function poolOf(many: number, columns: number): readonly Extents[] {
  if (pool[0]?.top.length !== columns) pool = [];
  while (pool.length < many) pool.push(noExtents(columns));
  return pool;
}

let paperOnce: { context: CanvasRenderingContext2D; image: ImageData } | null = null;

/** A sheet of that size; there is one, which the next plot takes over. */
function paper(width: number, height: number): { context: CanvasRenderingContext2D; image: ImageData } {
  if (paperOnce?.image.width === width && paperOnce.image.height === height) return paperOnce;
  const context = globalThis.document.createElement('canvas').getContext('2d')!;
  context.canvas.width = width;
  context.canvas.height = height;
  return paperOnce = { context, image: new ImageData(width, height) };
}
