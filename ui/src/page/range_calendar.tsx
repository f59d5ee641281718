// A calendar of one month at a time, over a strip of how many events there are in all of the data. Each day has a bar of how many events it has; days that have not
// 24 hours are marked. Two clicks choose the first and the last day.

import { useEffect, useRef, useState } from 'preact/hooks';
import { datasets } from '../api/datasets.ts';
import { readTimes, type TimeReading } from '../api/times.ts';
import type { Answer, TableAnswer } from '../api/client.ts';
import { useQuestion } from '../api/question.ts';
import { dayCells, dayKey, monthOf, moved, type Month } from '../text/month.ts';
import { exact } from '../text/number.ts';
import { moment } from '../text/time.ts';
import type { Document } from '../document/type.ts';
import { VolumeStrip } from './range_strip.tsx';
import { Button } from '../widget/button.tsx';
import { classes } from '../widget/class.ts';
import * as style from './range_calendar.module.css';

interface RangeCalendarProps {
  document: Document;
  /** What the range of the question means now. */
  present: TimeReading | null;
  onChoose: (text: string) => void;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export function RangeCalendar({ document, present, onChoose }: RangeCalendarProps) {
  const zone = document.timezone ?? 'UTC';
  const [chosen, setMonth] = useState<Month | null>(null);
  const [first, setFirst] = useState<string | null>(null);
  const newest = datasets.value.value?.find(({ name }) => name === document.dataset)?.to;
  const month = chosen ?? monthOf(present?.end ? Date.parse(present.end) - 1 : newest ?? Date.now(), zone);
  const weekStart = Math.max(0, weekdays.indexOf(document.week_start ?? 'monday'));
  const cells = dayCells(month, weekStart);
  const { counts, most } = useVolume(document, cells[0]!, cells.at(-1)!, zone);
  const odd = useOddDays(document, cells[0]!, cells.at(-1)!);
  const inRange = (day: string): boolean => present?.start !== undefined && day >= dayKey(present.start, zone) && day <= dayKey(Date.parse(present.end!) - 1, zone);
  const pick = (day: string): void => {
    if (first === null) setFirst(day);
    else onChoose(first < day ? `${first} - ${day}` : `${day} - ${first}`);
  };
  const grid = useRef<HTMLDivElement>(null);
  return (
    <div class={style.calendar}>
      <VolumeStrip document={document} present={present} zone={zone} month={month} onMonth={setMonth} onChoose={onChoose} />
      <div class={style.head}>
        <Button small icon="left" label="The month before" kind="quiet" onClick={() => setMonth(moved(month, -1))} />
        <span class={style.month} aria-live="polite">{moment(Date.UTC(month.year, month.month - 1, 1), 'UTC', 'month')}</span>
        <Button small icon="right" label="The month after" kind="quiet" onClick={() => setMonth(moved(month, 1))} />
      </div>
      <div ref={grid} class={style.grid} role="group" aria-label="Days" onKeyDown={(event) => walk(event, grid.current)}>
        {cells.slice(0, 7).map((day) => <span key={day} class={style.weekday} aria-hidden="true">{weekdays[new Date(day).getUTCDay()]!.slice(0, 2)}</span>)}
        {cells.map((day, i) => {
          const count = counts.get(day) ?? 0;
          const hours = odd.get(day);
          return (
            <button key={day} type="button" data-day={day} tabIndex={i === 0 ? 0 : -1} aria-pressed={inRange(day)}
              aria-label={`${moment(day, 'UTC', 'day')}, ${exact(count)} events${hours === undefined ? '' : `, ${hours} hours long`}`}
              class={classes(style.day, !day.startsWith(`${month.year}-${String(month.month).padStart(2, '0')}`) && style.other, inRange(day) && style.within, first === day && style.first)}
              onClick={() => pick(day)}>
              {Number(day.slice(8))}
              {hours !== undefined && <span class={style.odd}>{hours} h</span>}
              <span class={style.volume} style={{ width: `${most > 0 ? Math.sqrt(count / most) * 100 : 0}%` }} />
            </button>
          );
        })}
      </div>
      <p class={style.said}>{first === null ? 'Choose the first day; bars show how many events there are.' : `From ${moment(first, 'UTC', 'day')}: choose the last day.`}</p>
    </div>
  );
}

function walk(event: KeyboardEvent, grid: HTMLElement | null): void {
  const by = new Map([['ArrowLeft', -1], ['ArrowRight', 1], ['ArrowUp', -7], ['ArrowDown', 7]]).get(event.key);
  const days = [...(grid?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
  const at = days.indexOf(event.target as HTMLElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  const next = days[Math.max(0, Math.min(at + by, days.length - 1))]!;
  for (const day of days) day.tabIndex = day === next ? 0 : -1;
  next.focus();
}

/** Events by day, of all data, and the most of a day. */
function useVolume(document: Document, first: string, last: string, zone: string): { counts: ReadonlyMap<string, number>; most: number } {
  const { dataset, timezone } = document;
  const { answer, of } = useQuestion({ dataset, ...(timezone ? { timezone } : {}), from: first, to: `${last}T23:59:59.999999`, aggregate: { measures: ['count()'], by: ["time('1d')"], limit: 100 } });
  const rows = of?.from === first ? rowsOf(answer) : [];
  const counts = new Map(rows.map(([time, count]) => [dayKey(String(time), zone), Number(count)]));
  return { counts, most: Math.max(0, ...counts.values()) };
}

function rowsOf(answer: Answer | null): readonly (readonly unknown[])[] {
  return answer && 'rows' in answer ? (answer as TableAnswer).rows : [];
}

/** The hours of the days that have not 24. */
function useOddDays(document: Document, first: string, last: string): ReadonlyMap<string, number> {
  const [odd, setOdd] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    readTimes(document, { texts: [`${first} - ${last}`] }, stop.signal)
      .then(({ texts }) => setOdd(new Map(texts[0]?.odd_days?.map(({ date, hours }) => [date, hours]))), () => undefined);
    return () => stop.abort();
  }, [first, last, document.timezone]);
  return odd;
}
