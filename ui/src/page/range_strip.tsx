// The volume of all data as a strip of bars: where there is something to ask about. A click leads the calendar
// there, a drag chooses the span.

import { useMemo, useRef, useState } from 'preact/hooks';
import { datasets } from '../api/datasets.ts';
import type { TimeReading } from '../api/times.ts';
import { useQuestion } from '../api/question.ts';
import type { Document } from '../document/type.ts';
import { dayKey, monthOf, type Month } from '../text/month.ts';
import { count } from '../text/number.ts';
import { moment } from '../text/time.ts';
import * as style from './range_calendar.module.css';

interface VolumeStripProps {
  document: Document;
  present: TimeReading | null;
  zone: string;
  month: Month;
  onMonth: (month: Month) => void;
  onChoose: (text: string) => void;
}

const day = 86_400_000;
const barsMost = 120;

/** The length of a bar in days, so that all of the data has at most so many. */
function stepOf(days: number): number {
  return [1, 2, 7, 14, 30, 90, 365].find((step) => days / step <= barsMost) ?? Math.ceil(days / barsMost);
}

export function VolumeStrip({ document, present, zone, month, onMonth, onChoose }: VolumeStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const found = datasets.value.value?.find(({ name }) => name === document.dataset);
  const bars = useVolume(document, found?.from, found?.to);
  if (!found?.to || bars.counts.length === 0) return null;
  const [start, end] = [bars.from, bars.from + bars.counts.length * bars.step];
  const most = Math.max(1, ...bars.counts);
  const place = (time: number): number => Math.max(0, Math.min(1, (time - start) / (end - start)));
  const band = (from: number, to: number, name: string | undefined) => from < end && to > start && (
    <span class={name} style={{ left: `${place(from) * 100}%`, width: `${Math.max(0.5, (place(to) - place(from)) * 100)}%` }} />
  );
  const timeAt = (event: PointerEvent): number => {
    const box = strip.current!.getBoundingClientRect();
    return start + Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)) * (end - start - 1);
  };
  const up = (event: PointerEvent): void => {
    const to = timeAt(event);
    if (!drag) return;
    setDrag(null);
    const [first, last] = [Math.min(drag.from, to), Math.max(drag.from, to)];
    if (last - first < bars.step) onMonth(monthOf(to, zone));
    else onChoose(`${dayKey(first, zone)} - ${dayKey(last, zone)}`);
  };
  const all = bars.counts.reduce((sum, value) => sum + value, 0);
  return (
    <div class={style.strip}>
      <div ref={strip} class={style.bars} role="img" aria-label={`${count(all, 'event')} from ${moment(start, zone, 'day')} to ${moment(end - 1, zone, 'day')}`}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); const at = timeAt(event); setDrag({ from: at, to: at }); }}
        onPointerMove={(event) => { if (drag) setDrag({ ...drag, to: timeAt(event) }); }} onPointerUp={up}>
        {present?.start !== undefined && band(Date.parse(present.start), Date.parse(present.end ?? ''), style.asked)}
        {bars.counts.map((value, i) => <span key={i} class={style.stripBar} style={{ height: `${value === 0 ? 0 : Math.max(6, (value / most) * 100)}%` }} />)}
        {band(Date.UTC(month.year, month.month - 1, 1), Date.UTC(month.year, month.month, 1), style.shownMonth)}
        {drag && band(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to), style.dragged)}
      </div>
      <div class={style.stripEnds} aria-hidden="true"><span>{moment(start, zone, 'day')}</span><span>{moment(end - 1, zone, 'day')}</span></div>
    </div>
  );
}

/** How many events there are in each step of all data: one query, whatever the range of the question is. */
function useVolume({ dataset, timezone }: Document, first: string | undefined, last: string | undefined): { from: number; step: number; counts: readonly number[] } {
  const days = first === undefined || last === undefined ? 0 : (Date.parse(last) - Date.parse(first)) / day + 1;
  const size = stepOf(days);
  const { answer } = useQuestion(days === 0 ? null : { dataset, ...(timezone ? { timezone } : {}), aggregate: { measures: ['count()'], by: ["time('1d')"], limit: 0 } } as Document);
  return useMemo(() => {
    const rows = answer && 'rows' in answer ? answer.rows : [];
    const from = Date.parse(String(rows[0]?.[0] ?? first ?? ''));
    const counts = new Array<number>(Math.max(0, Math.ceil((Date.parse(last ?? '') - from + 1) / (size * day)) || 0)).fill(0);
    for (const [time, value] of rows) {
      const at = Math.floor((Date.parse(String(time)) - from + 2 * 3_600_000) / (size * day)); // days are of 23 to 25 hours
      if (at >= 0 && at < counts.length) counts[at]! += Number(value);
    }
    return { from, step: size * day, counts: rows.length === 0 ? [] : counts };
  }, [answer, first, last, size]);
}
