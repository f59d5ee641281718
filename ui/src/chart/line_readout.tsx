// What a line chart says of one bucket: its range with the zone, every series at it, and the change to
// the former period.

import { shown } from '../text/name.ts';
import { change } from '../text/number.ts';
import { bucket, zoneName } from '../text/time.ts';
import { classes } from '../widget/class.ts';
import type { Lines } from './answer.ts';
import { seriesVariable } from './color.ts';
import type { LegendRow } from './legend.tsx';
import * as style from './line.module.css';

const shownMost = 12;

export function LineReadout({ lines, step, former, rows, hidden, at, left, zone, text, unfinished }: {
  lines: Lines; step: number; former: Lines | null; rows: readonly LegendRow[]; hidden: ReadonlySet<string>; at: number; left: number; zone: string;
  text: (value: number) => string; unfinished: boolean;
}) {
  const time = lines.times[at];
  if (time === undefined) return null;
  const all = rows.map((row, i) => ({ row, value: lines.series[i]!.values[at] ?? null, low: lines.series[i]!.low?.[at] ?? null, high: lines.series[i]!.high?.[at] ?? null, before: formerAt(former, row.key, at) }))
    .filter(({ row }) => !hidden.has(row.key));
  const sorted = all.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return (
    <div class={classes(style.readout, left > 400 && style.start)} aria-hidden="true">
      <div class={style.time}>{bucket(time * 1000, step, zone)} {zoneName(zone, time * 1000)}</div>
      {sorted.slice(0, shownMost).map(({ row, value, low, high, before }) => (
        <div key={row.key} class={style.value}>
          <span class={style.swatch} style={{ background: `var(${seriesVariable(row.color)})` }} />
          <span class={style.name}>{row.keys.length === 0 ? '' : row.keys.map((key) => shown(key).text).join(', ')}</span>
          <span class={style.number}>{value === null ? '\u2013' : low !== null && high !== null ? `${text(low)} \u2013 ${text(high)}` : text(value)}</span>
          {before !== undefined && <span class={style.change}>{value !== null && before ? change(value / before - 1) : '\u2013'}</span>}
        </div>
      ))}
      {sorted.length > shownMost && <div class={style.time}>{sorted.length - shownMost} more</div>}
      {former && former.times[at] !== undefined && <div class={style.foot}>against {bucket(former.times[at] * 1000, step, zone)}</div>}
      {unfinished && <div class={style.foot}>this bucket is not over yet</div>}
    </div>
  );
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
