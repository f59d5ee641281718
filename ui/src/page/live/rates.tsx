// How many events a second, and how many of which kind.

import { useMemo, useState } from 'preact/hooks';
import { ChartShell } from '../../chart/shell.tsx';
import { TimePlot } from '../late_lines.tsx';
import { colorOf } from '../../chart/color.ts';
import { both, valueCondition } from '../../document/condition.ts';
import { exact, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { drill } from '../drill_trail.ts';
import { document } from '../../document/store.ts';
import type { Tape } from './tape.ts';
import * as style from './live.module.css';

const shownMost = 50;

export function PerSecond({ tape, now, zone }: { tape: Tape; now: number; zone: string }) {
  const second = Math.floor(now / 1000);
  const [cursor, setCursor] = useState<number | null>(null);
  const { times, values } = useMemo(() => tape.perSecond(second * 1000), [tape, second]);
  const series = useMemo(() => [{ values, color: colorOf('', []) }], [values]);
  const said = cursor === null || values[cursor] === undefined ? '' : `${moment(times[cursor]! * 1000, zone, 'clockSecond')}: ${exact(values[cursor])}`;
  const key = (event: KeyboardEvent): boolean => {
    const to = { ArrowRight: (cursor ?? -1) + 1, ArrowLeft: (cursor ?? times.length) - 1, Home: 0, End: times.length - 1 }[event.key];
    if (to === undefined) return false;
    setCursor(Math.max(0, Math.min(to, times.length - 1)));
    return true;
  };
  const rows = times.map((at, i) => ({ at, value: values[i]! })).reverse();
  const columns: readonly TableColumn<{ at: number; value: number }>[] = [
    { key: 'second', head: 'Second', cell: ({ at }) => moment(at * 1000, zone, 'second') },
    { key: 'events', head: 'Events', number: true, cell: ({ value }) => exact(value) },
  ];
  return (
    <ChartShell title="Events per second" summary={`events per second, ${times.length / 60} min, ${exact(values.at(-1) ?? 0)} in the last`} announced={said} onKey={key}
      actions={<span class={style.readout}>{said}</span>} table={<div class={style.seconds}><Table label="Events per second" columns={columns} rows={rows} /></div>}>
      <TimePlot times={times} series={series} zone={zone} unit="none" height={160} cursor={cursor} onCursor={setCursor} />
    </ChartShell>
  );
}

export function EventCounts({ tape, now, where }: { tape: Tape; now: number; where: string | undefined }) {
  const counts = tape.byEvent(now);
  const most = counts[0]?.count ?? 1;
  return (
    <section class={style.counts} aria-label="Events of the last 15 minutes">
      <div class={style.countsHead}><h2>By event</h2><span class={style.muted}>now</span><span class={style.muted}>15 min</span></div>
      {counts.length === 0 && <p class={style.muted}>Nothing yet.</p>}
      <ul>
        {counts.slice(0, shownMost).map(({ event, count, lately }) => {
          const condition = valueCondition('event', event);
          return (
            <li key={event ?? ''}>
              <button type="button" class={style.count} title={`Only where ${condition}`} onClick={() => drill({ document: { ...document.value, where: both(where, condition) } }, condition)}>
                <span class={style.countName}><Name value={event} most={40} middle /></span>
                <span class={style.lately}>{lately > 0 ? short(lately) : ''}</span>
                <span class={style.total}>{short(count)}</span>
                <span class={style.share} aria-hidden="true"><span style={{ width: `${Math.max(1, count / most * 100)}%` }} /></span>
              </button>
            </li>
          );
        })}
      </ul>
      {counts.length > shownMost && <p class={style.muted}>{exact(counts.length - shownMost)} more</p>}
    </section>
  );
}
