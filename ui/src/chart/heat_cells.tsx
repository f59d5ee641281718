// The cells of a heat map: a small picture, a pixel for each cell, that the browser stretches without smoothing.
// Only new numbers or colours draw it anew; the axes lie on a canvas of their own.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { themeChanges, token } from './color.ts';
import { binsByRow, shadesOf, type ColorScale, type Matrix } from './matrix.ts';
import { partsOf, pixelOf } from './raster.ts';
import * as style from './heat.module.css';

interface HeatCellsProps {
  matrix: Matrix;
  /** Where the bins are on the axis: `boundsOf`. */
  bounds: Float64Array;
  colors: ColorScale;
  /** Pixels of the page. */
  height: number;
}

export function HeatCells({ matrix, bounds, colors, height }: HeatCellsProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = themeChanges.value;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    // Bins that are all equally high need a row of pixels each; others end at pixels of the screen, or of a picture of twice its size.
    if (context) paint(context, matrix, bounds, colors, areEven(bounds) ? matrix.bins : Math.round(height * Math.max(2, devicePixelRatio)));
  }, [matrix, bounds, colors, height, theme]);
  return <canvas ref={canvas} class={style.cells} style={{ height: `${height}px` }} aria-hidden="true" />;
}

function paint(context: CanvasRenderingContext2D, matrix: Matrix, bounds: Float64Array, colors: ColorScale, rows: number): void {
  const wide = matrix.starts.length;
  const { canvas } = context;
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== rows) canvas.height = rows;
  if (wide === 0 || rows === 0) return;
  const palette = rampPixels();
  const shade = shadesOf(matrix, colors, palette.length - 1);
  const cells = new Uint32Array(shade.length);
  for (let i = 0; i < cells.length; i++) cells[i] = palette[shade[i]!]!;
  const image = new ImageData(wide, rows);
  const pixels = new Uint32Array(image.data.buffer);
  binsByRow(bounds, rows).forEach((bin, row) => { if (bin >= 0) pixels.set(cells.subarray(bin * wide, (bin + 1) * wide), row * wide); });
  context.putImageData(image, 0, 0);
}

function areEven(bounds: Float64Array): boolean {
  return bounds.every((bound, i) => Math.abs(bound * (bounds.length - 1) - i) < 1e-9);
}

const stops = 9;
const shades = 64;

/** The ramp of the tokens in many shades, as pixels; the first is nothing. */
function rampPixels(): Uint32Array {
  const ramp = Array.from({ length: stops }, (_, i) => partsOf(token(`--ramp-${i + 1}`)));
  return Uint32Array.from({ length: shades + 1 }, (_, i) => {
    if (i === 0) return 0;
    const place = ((i - 1) / (shades - 1)) * (stops - 1);
    const low = Math.min(stops - 2, Math.floor(place));
    return pixelOf(ramp[low]!.map((part, at) => Math.round(part + (ramp[low + 1]![at]! - part) * (place - low))));
  });
}
