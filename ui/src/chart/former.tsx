// What charts say of the period that theirs is compared with: both ranges, how much changed, and the
// outline of what was, in the colour of what is, dotted. Signs say which way; colour never does.

import type { Document } from '../document/type.ts';
import { change, narrow } from '../text/number.ts';
import { rangeLabel } from '../text/range.ts';
import { fields } from '../text/time.ts';
import { outlinePath, type OutlineStep } from './outline.ts';
import * as style from './former.module.css';

interface Asked {
  readonly query?: Document;
}

/** The two ranges of a compared answer, as people write them. */
export interface Ranges {
  readonly now: string;
  readonly before: string;
}

/** The ranges of an answer and of what it is compared with; null where nothing is compared. */
export function rangesOf(answer: Asked & { readonly compare?: Asked }, zone: string): Ranges | null {
  return answer.compare?.query ? { now: rangeText(answer.query, zone), before: rangeText(answer.compare.query, zone) } : null;
}

function rangeText(query: Document | undefined, zone: string): string {
  const days = [query?.from, query?.to].map((end) => dayOf(end, zone));
  return rangeLabel(days.every((day) => day !== null) ? { from: days[0]!, to: days[1]! } : { from: query?.from, to: query?.to }, zone);
}

/** The day that begins at a moment, on the clock of the zone; null where none does. */
function dayOf(end: string | number | undefined, zone: string): string | null {
  if (typeof end !== 'string' || Number.isNaN(Date.parse(end)) || Date.parse(end) % 60_000 !== 0) return null;
  const { year, month, day, hour, minute } = fields(end, zone);
  return hour === 0 && minute === 0 ? [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-') : null;
}

/** The difference of two shares in points, with its sign: `+1.2 pp`. */
export function points(now: number, before: number): string {
  const text = (Math.abs(now - before) * 100).toFixed(1);
  return `${text === '0.0' ? '\u00b1' : now < before ? '\u2212' : '+'}${text}${narrow}pp`;
}

/** How much a count changed: `+4.1 %`; `new` where there was none. */
export function changed(now: number, before: number): string {
  return before === 0 ? (now === 0 ? `0${narrow}%` : 'new') : change(now / before - 1);
}

/** A change beside its number, which way it goes by a sign. */
export function Changed({ text, title }: { text: string; title?: string }) {
  return <span class={style.changed} title={title}>{text}</span>;
}

/** Which look is which period; without the present's swatch where marks have colours of their own, in words alone where no mark shows what was. */
export function FormerKey({ ranges, kind = 'both' }: { ranges: Ranges | null; kind?: 'both' | 'former' | 'words' }) {
  if (!ranges) return null;
  if (kind === 'words') return <p class={style.key}>{ranges.now} against {ranges.before}; changes of shares are in points (pp)</p>;
  return (
    <ul class={style.key} aria-label="Periods">
      {kind === 'both' && <li class={style.entry}><span class={style.swatch} />{ranges.now}</li>}
      <li class={style.entry}><span class={style.swatch} data-former="true" />{kind === 'former' ? `${ranges.now} against` : 'against'} {ranges.before}</li>
    </ul>
  );
}

/** Where a mark ended before: a dashed line across its column, or down through its bar; `at` is from 0 to 1. */
export function FormerLine({ at, upright = false, color }: { at: number; upright?: boolean; color?: string }) {
  return <span class={upright ? style.upright : style.level} data-former="true" style={{ '--at': Math.max(0, Math.min(1, at)), ...(color === undefined ? {} : { '--color': color }) }} />;
}

/** The outline of what was, over the bars of what is. */
export function FormerOutline({ steps, bins, most }: { steps: readonly OutlineStep[]; bins: number; most: number }) {
  const path = outlinePath(steps, (place) => place, (height) => 1 - height / most);
  return (
    <svg class={style.outline} data-former="true" viewBox={`0 0 ${bins} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} class={style.halo} vector-effect="non-scaling-stroke" /><path d={path} class={style.dashes} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
