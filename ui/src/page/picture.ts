// A chart as a picture of twice its size on the screen: what was asked, the zone, the canvas, the
// legend and where it is from, so that it can stand alone.

import { token } from '../chart/color.ts';
import { texts, type Document } from '../document/type.ts';
import { cutEnd, visible } from '../text/name.ts';
import { rangeLabel } from '../text/range.ts';

const scale = 2;
const margin = 16;
const line = 20;
const legendMost = 24;

/** Draws what a figure shows; null where it has no canvas. */
export async function drawPicture(figure: Element, document: Document, zone: string): Promise<Blob | null> {
  const canvases = [...figure.querySelectorAll('canvas')].filter(({ width, height }) => width > 0 && height > 0);
  if (canvases.length === 0) return null;
  const frame = figure.getBoundingClientRect();
  const boxes = canvases.map((canvas) => ({ canvas, box: canvas.getBoundingClientRect() }));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  const height = Math.max(...boxes.map(({ box }) => box.bottom)) - top;
  const names = legendOf(figure);
  const columns = Math.max(1, Math.floor((frame.width - 2 * margin) / 200));
  const foot = Math.ceil(names.length / columns) * line + 2 * line;
  const picture = globalThis.document.createElement('canvas');
  picture.width = frame.width * scale;
  picture.height = (margin + 2 * line + height + foot + margin) * scale;
  const context = picture.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.fillStyle = token('--surface');
  context.fillRect(0, 0, frame.width, picture.height / scale);
  const start = margin + 2 * line;
  write(context, sentenceOf(document), margin, margin + 12, `600 13px ${token('--font')}`, token('--text'), frame.width - 2 * margin);
  write(context, `${visible(document.dataset)}, ${rangeLabel(document, zone)}, ${zone}`, margin, margin + 12 + line, `12px ${token('--font')}`, token('--muted'), frame.width - 2 * margin);
  for (const { canvas, box } of boxes) {
    context.imageSmoothingEnabled = getComputedStyle(canvas).imageRendering !== 'pixelated';
    context.drawImage(canvas, box.left - frame.left, start + box.top - top, box.width, box.height);
  }
  names.forEach(({ text, color }, i) => {
    const [x, y] = [margin + (i % columns) * 200, start + height + line + Math.floor(i / columns) * line];
    context.fillStyle = color;
    context.fillRect(x, y - 8, 12, 8);
    write(context, text, x + 20, y, `12px ${token('--font')}`, token('--text'), 168);
  });
  write(context, `Sluice, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`, margin, start + height + foot - 4, `12px ${token('--font')}`, token('--muted'), frame.width);
  return new Promise((resolve) => { picture.toBlob(resolve, 'image/png'); });
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, color: string, most: number): void {
  context.font = font;
  context.fillStyle = color;
  let cut = text;
  for (let length = text.length; length > 8 && context.measureText(cut).width > most; length = Math.floor(length * 0.9)) cut = cutEnd(text, length);
  context.fillText(cut, x, y);
}

function legendOf(figure: Element): readonly { text: string; color: string }[] {
  return [...figure.querySelectorAll<HTMLElement>('button[aria-pressed="true"]')].flatMap((button) => {
    const drawn = button.querySelector('line');
    const name = button.querySelector('bdi')?.textContent;
    return drawn && name ? [{ text: name, color: getComputedStyle(drawn).stroke }] : [];
  }).slice(0, legendMost);
}

/** The question in a line. */
export function sentenceOf(document: Document): string {
  const measures = texts(document.aggregate?.measures).join(', ') || 'count()';
  const by = texts(document.aggregate?.by);
  return visible(`Show ${measures}${document.where === undefined ? '' : ` where ${document.where}`}${by.length === 0 ? '' : ` by ${by.join(', ')}`}`);
}
