// A canvas that fills its width: sharp at any ratio of pixels, drawn again when it is resized, when the
// theme changes and when `draw` does. Sizes and places are CSS pixels.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { themeChanges, token } from './color.ts';
import * as style from './canvas.module.css';

export type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/** Pictures are saved at twice the size of the screen, so the canvas always has as many pixels. */
const ratioLeast = 2;

export function Canvas({ height, draw, onWidth }: { height: number; draw: Draw; onWidth?: (width: number) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const theme = themeChanges.value;
  useLayoutEffect(() => {
    const host = canvas.current?.parentElement;
    if (!host) return;
    const look = (): void => {
      const next = Math.floor(host.clientWidth);
      setWidth(next);
      onWidth?.(next);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(host);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    const ratio = Math.max(ratioLeast, devicePixelRatio);
    const { canvas: sheet } = context;
    // Setting the size of a canvas makes it anew, which takes longer than to draw on it.
    if (sheet.width !== Math.round(width * ratio)) sheet.width = Math.round(width * ratio);
    if (sheet.height !== Math.round(height * ratio)) sheet.height = Math.round(height * ratio);
    context.reset();
    context.scale(ratio, ratio);
    draw(context, width, height);
  }, [draw, width, height, theme]);
  return <canvas ref={canvas} class={style.canvas} style={{ height: `${height}px` }} aria-hidden="true" />;
}

/** Sets the font of labels. */
export function labels(context: CanvasRenderingContext2D, align: CanvasTextAlign, baseline: CanvasTextBaseline): void {
  context.font = `12px ${token('--font')}`;
  context.fillStyle = token('--muted');
  context.textAlign = align;
  context.textBaseline = baseline;
}

/** Round numbers from 0 to at least the largest. */
export function upTo(largest: number, most: number): readonly number[] {
  if (!(largest > 0)) return [0];
  const rough = largest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough * (1 - 1e-9))!;
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Hatches a rectangle: not over yet, or without a value. */
export function hatch(context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number, color: string): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.setLineDash([]);
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.beginPath();
  for (let x = left - height; x < left + width; x += 6) {
    context.moveTo(x, top + height);
    context.lineTo(x + height, top);
  }
  context.stroke();
  context.restore();
}
