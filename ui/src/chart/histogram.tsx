// A histogram of lengths of time: bars that are boxes of the page, an axis with the edges of some bins.

import { useMemo } from 'preact/hooks';
import { useChartCursor } from './cursor.ts';
import { duration } from '../text/duration.ts';
import { exact, percent } from '../text/number.ts';
import { Table } from '../widget/table.tsx';
import { ChartShell } from './shell.tsx';
import { FormerKey, FormerOutline, type Ranges } from './former.tsx';
import { binAt, placeOf, ticksOf, type Bin } from './histogram_bins.ts';
import { outlineOf } from './outline.ts';
import type { ComponentChildren } from 'preact';
import * as style from './histogram.module.css';

interface HistogramProps {
  title: ComponentChildren;
  /** What is counted: `actors`. */
  counting: string;
  bins: readonly Bin[];
  /** Vertical lines: the median and such. */
  markers?: readonly { readonly at: number; readonly label: string }[];
  summary: string;
  onBin?: (bin: Bin, anchor: Element) => void;
  /** The bins of the period that is compared, which have edges of their own, and both ranges. */
  former?: { readonly bins: readonly Bin[]; readonly ranges: Ranges } | null;
  actions?: ComponentChildren;
  /** Which chart of the page it is, where there are several. */
  twin?: string;
  /** Pixels. */
  height?: number;
}

export function Histogram({ title, counting, bins, markers = [], summary, onBin, former = null, actions, twin = '1', height = 160 }: HistogramProps) {
  const outline = useMemo(() => outlineOf(former?.bins ?? [], (value) => placeOf(bins, value)), [former?.bins, bins]);
  const cursor = useChartCursor(1, bins.length, ({ column }, anchor) => onBin?.(bins[column]!, anchor));
  const most = Math.max(1, ...bins.map(({ count }) => count), ...outline.map((step) => step.height));
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const at = cursor.at === null ? undefined : bins[cursor.at.column];
  const placed = markers.flatMap(({ at: value, label }, i): Placed[] => {
    const place = binAt(bins, value);
    return place === null ? [] : [{ place, label, late: place > 0.8 || (i === 0 && markers.length > 1 && place > 0.22) }];
  });
  return (
    <ChartShell title={title} summary={summary} actions={actions} twin={twin} onKey={cursor.key} announced={at ? `${rangeText(at)}: ${exact(at.count)} ${counting}, ${percent(at.count / Math.max(1, all))}` : ''}
 legend={<FormerKey ranges={former?.ranges ?? null} />}
      table={(
        <Table label="Bins" rows={bins} columns={[
          { key: 'range', head: 'from, to', cell: rangeText },
          { key: 'count', head: counting, number: true, cell: (bin) => exact(bin.count) },
          { key: 'share', head: 'share', number: true, cell: (bin) => percent(bin.count / Math.max(1, all)) },
        ]} />
      )}>
      <div class={style.plot}>
        <div class={style.bars} style={{ '--bins': bins.length, '--height': `${height}px` }}>
          {bins.map((bin, i) => (
            <div key={i} class={style.bin} {...cursor.mark(0, i)} title={`${rangeText(bin)}: ${exact(bin.count)} ${counting}, ${percent(bin.count / Math.max(1, all))}`}
              onClick={onBin && ((event) => onBin(bin, event.currentTarget))}>
              <div class={style.bar} style={{ '--share': bin.count / most }} />
            </div>
          ))}
          {outline.length > 0 && <FormerOutline steps={outline} bins={bins.length} most={most} />}
          {placed.map(({ place, label, late }, i) => (
            <div key={label} class={style.marker} style={{ '--at': place }}><span class={style.markerLabel} data-late={late} data-below={i > 0 && touches(placed[i - 1]!, placed[i]!)}>{label}</span></div>
          ))}
        </div>
        <div class={style.axis} aria-hidden="true">
          {ticksOf(bins, 7).map(({ at: place, value }) => <span key={place} class={style.tick} data-first={place === 0} style={{ '--at': place }}>{duration(value)}</span>)}
        </div>
      </div>
    </ChartShell>
  );
}

/** Where a marker stands, and whether its label is before it. */
interface Placed { readonly place: number; readonly label: string; readonly late: boolean }

/** Whether the label of a marker would lie on that of the one before; each takes up to a third of the axis. */
function touches(first: Placed, second: Placed): boolean {
  const room = 0.3;
  const end = first.late ? first.place : first.place + room;
  const start = second.late ? second.place - room : second.place;
  return start < end;
}

function rangeText({ from, to }: Bin): string {
  return to === null ? `${duration(from)} and more` : `${duration(from)} to ${duration(to)}`;
}
