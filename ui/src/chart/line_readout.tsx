// What a line chart says of one bucket: its range with the zone, every series at it, and the change to
// the former period.

import { shown } from '../text/name.ts';
import { change } from '../text/number.ts';
import { bucket, zoneName } from '../text/time.ts';
import { Button } from '../widget/button.tsx';
import { classes } from '../widget/class.ts';
import { rolling, type Lines } from './answer.ts';
import { seriesVariable } from './color.ts';
import type { LegendRow } from './legend.tsx';
import * as style from './line.module.css';

const shownMost = 12;

export function LineReadout({ lines, step, former, rows, hidden, at, start, zone, text, unfinished, mean, onClose }: {
  lines: Lines; step: number; former: Lines | null; rows: readonly LegendRow[]; hidden: ReadonlySet<string>; at: number; start: boolean; zone: string;
  text: (value: number) => string; unfinished: boolean; mean: number;
  /** Set where the readout is pinned. */
  onClose?: () => void;
}) {
  const time = lines.times[at];
  if (time === undefined) return null;
  const all = rows.map((row, i) => ({ row, value: lines.series[i]!.values[at] ?? null, low: lines.series[i]!.low?.[at] ?? null, high: lines.series[i]!.high?.[at] ?? null, before: formerAt(former, row.key, at) }))
    .filter(({ row }) => !hidden.has(row.key));
  const sorted = all.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return (
    <div class={classes(style.readout, start && style.start, onClose && style.pinned)} {...(onClose ? { role: 'note', 'aria-label': 'Pinned', onPointerUp: stop } : { 'aria-hidden': true })}>
      <div class={style.time}>
        {bucket(time * 1000, step, zone)} {zoneName(zone, time * 1000)}
        {onClose && <Button small kind="quiet" icon="close" label="Unpin" keys="p" onClick={onClose} />}
      </div>
      {sorted.slice(0, shownMost).map(({ row, value, low, high, before }) => (
        <div key={row.key} class={style.value}>
          <span class={style.swatch} style={{ background: `var(${seriesVariable(row.color)})` }} />
          <span class={style.name}>{row.keys.length === 0 ? '' : row.keys.map((key) => shown(key).text).join(', ')}</span>
          <span class={style.number}>{value === null ? '\u2013' : low !== null && high !== null ? `${text(low)} \u2013 ${text(high)}` : text(value)}</span>
          {mean > 1 && <span class={style.change}>{meanText(lines.series, row.key, at, mean, text)}</span>}
          {before !== undefined && <span class={style.change}>{value !== null && before ? change(value / before - 1) : '\u2013'}</span>}
        </div>
      ))}
      {sorted.length > shownMost && <div class={style.time}>{sorted.length - shownMost} more</div>}
      {former && former.times[at] !== undefined && <div class={style.foot}>against {bucket(former.times[at] * 1000, step, zone)}</div>}
      {mean > 1 && <div class={style.foot}>at the end of a line: the mean of {mean} points</div>}
      {unfinished && <div class={style.foot}>this bucket is not over yet</div>}
    </div>
  );
}

function meanText(series: Lines['series'], key: string, at: number, mean: number, text: (value: number) => string): string {
  const values = series.find(({ keys }) => JSON.stringify(keys) === key)?.values ?? [];
  const value = rolling(values.slice(Math.max(0, at - mean + 1), at + 1), mean).at(-1) ?? null;
  return value === null ? '\u2013' : text(value);
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** The value before; undefined where nothing is compared. */
function formerAt(former: Lines | null, key: string, at: number): number | null | undefined {
  if (!former) return undefined;
  return former.series.find((series) => JSON.stringify(series.keys) === key)?.values[at] ?? null;
}

/** The same as a sentence for screen readers. */
export function spokenAt(lines: Lines, former: Lines | null, at: number, step: number, zone: string, text: (value: number) => string): string {
  const time = lines.times[at];
  if (time === undefined) return '';
  const values = lines.series.slice(0, 8).map(({ keys, values }) => {
    const value = values[at] ?? null;
    const before = formerAt(former, JSON.stringify(keys), at);
    const changed = value !== null && before ? `, ${change(value / before - 1)}` : '';
    return `${keys.map((key) => shown(key).text).join(', ')} ${value === null ? 'nothing' : text(value)}${changed}`.trim();
  });
  return `${bucket(time * 1000, step, zone)}: ${values.join('; ')}`;
}
