// What a line chart draws of its lines: as they are, as the mean of several buckets, or on top of each other.

import { rolling, stacked, type Lines } from './answer.ts';
import { colorOf } from './color.ts';
import type { LegendRow } from './legend.tsx';
import type { PlotSeries } from './time_plot.tsx';

/** At most so many lines are drawn. */
const drawnMost = 50;
/** Bands of more estimates than this would hide each other. */
const bandsMost = 5;

export type LineForm = 'lines' | 'stacked' | 'share';

/** How lines are drawn: `over` is the number of buckets that are over, `mean` of how many buckets a point is the mean. */
export interface Drawing { readonly form: LineForm; readonly bars: boolean; readonly over: number; readonly mean: number }

/** The entries of the legend; `over` is the number of buckets that are over: their last one is the last number. */
export function rowsOf(lines: Lines, property: string, over: number): readonly LegendRow[] {
  return lines.series.slice(0, drawnMost).map((series) => ({
    key: JSON.stringify(series.keys), keys: series.keys, total: series.total, last: series.values[Math.max(0, over - 1)] ?? null, color: colorOf(property, series.keys),
  }));
}

export function plottedOf(lines: Lines, former: Lines | null, rows: readonly LegendRow[], hidden: ReadonlySet<string>, { form, bars, over, mean }: Drawing): readonly PlotSeries[] {
  const visible = lines.series.slice(0, drawnMost).map((series, i) => ({ series, row: rows[i]!, isShown: !hidden.has(rows[i]!.key) }));
  if (form !== 'lines' || (bars && visible.length > 1)) {
    const piled = stacked(visible.map(({ series, isShown }) => (isShown ? series.values : series.values.map(() => 0))), form === 'share');
    const piles = visible.map(({ row, isShown }, i): PlotSeries => ({ values: piled[i]!, color: row.color, shown: isShown, stacked: true, ...(bars ? { bars, of: i } : {}) }));
    return bars ? piles.reverse() : piles; // a bar hides those behind it: the highest is drawn first
  }
  const bands = visible.filter(({ isShown }) => isShown).length <= bandsMost && mean === 1;
  const done = (values: readonly (number | null)[]): readonly (number | null)[] => rolling(over >= values.length ? values : values.map((value, at) => (at < over ? value : null)), mean);
  const present = visible.map(({ series, row, isShown }): PlotSeries => ({
    values: bars ? series.values : done(series.values), color: row.color, shown: isShown, bars, ...(bands && series.low ? { low: series.low, high: series.high } : {}),
  }));
  const before = visible.map(({ row, isShown }): PlotSeries | null => {
    const same = former?.series.find((series) => JSON.stringify(series.keys) === row.key);
    return same ? { values: rolling(lines.times.map((_, i) => same.values[i] ?? null), mean), color: row.color, shown: isShown, dashed: true } : null;
  }).filter((series) => series !== null);
  // What is not over yet is no drop: it hangs on by dots.
  const tails = bars || mean > 1 || over >= lines.times.length ? [] : visible.map(({ series, row, isShown }, of): PlotSeries => (
    { values: series.values.map((value, at) => (at >= over - 1 ? value : null)), color: row.color, shown: isShown, dashed: true, of }));
  return [...present, ...before, ...tails];
}
