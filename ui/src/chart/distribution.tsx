// The distribution of a number: bins, percentiles whose markers can be moved, a range to select. By a
// property there is one small chart for each value, on one axis.

import { useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../api/client.ts';
import type { Bins } from '../document/bins.ts';
import type { Document } from '../document/type.ts';
import { exact, numberOf, percent, short } from '../text/number.ts';
import { shown } from '../text/name.ts';
import { quantity, unitOf, type Unit } from '../text/unit.ts';
import { Name } from '../widget/name.tsx';
import { classes } from '../widget/class.ts';
import { shapeOf } from './answer.ts';
import { AnswerTable } from './answer_table.tsx';
import { cumulative, edgesOf, histogramsOf, position, shareBelow, valueAt, type Edges, type Histogram } from './bin.ts';
import { colorOf, seriesVariable } from './color.ts';
import { DistributionPlot, plotLeft, type BinRange, type DistributionMode, type FormerCounts } from './distribution_plot.tsx';
import { FormerKey, points, rangesOf } from './former.tsx';
import { outlineOf, type OutlineStep } from './outline.ts';
import { ChartShell } from './shell.tsx';
import * as style from './distribution.module.css';

/** A percentile on the axis; its value is the server's, or about that while it is moved. */
export interface Percentile { readonly share: number; readonly value: number | null }

interface DistributionChartProps {
  answer: TableAnswer;
  document: Document;
  parts: DistributionParts;
  zone: string;
  bins: Bins;
  mode: DistributionMode;
  percentiles: readonly Percentile[];
  onPercentile: (at: number, share: number) => void;
  selection: BinRange | null;
  onSelect: (range: BinRange | null, edges: Edges) => void;
  onBin: (bin: number, edges: Edges, keys: readonly unknown[], anchor: DOMRect) => void;
  actions?: ComponentChildren;
}

const groupsMost = 12;
const height = 360;
const groupHeight = 132;

export function DistributionChart(props: DistributionChartProps) {
  const { answer, document, zone, bins, mode, percentiles, selection, onSelect, onBin } = props;
  const { edges, histograms, all, property } = props.parts;
  const ranges = rangesOf(answer, zone);
  const former = useMemo(() => formerOf(answer, document, bins, edges), [answer, document, edges]);
  const [cursor, setCursor] = useState<{ bin: number; group: number; left: boolean } | null>(null);
  const unit = unitOf(bins.value);
  const many = all.counts.length;
  const group = property === '' ? all : histograms[cursor?.group ?? 0] ?? all;
  const key = (event: KeyboardEvent & { currentTarget?: unknown }): boolean => {
    const to = { ArrowRight: (cursor?.bin ?? -1) + 1, ArrowLeft: (cursor?.bin ?? many) - 1, Home: 0, End: many - 1 }[event.key];
    if (to !== undefined && many > 0) {
      const bin = Math.max(0, Math.min(to, many - 1));
      if (event.shiftKey) onSelect(grown(selection, cursor?.bin ?? bin, bin), edges);
      setCursor({ bin, group: cursor?.group ?? 0, left: bin > many / 2 });
      return true;
    }
    if ((event.key !== 'Enter' && event.key !== '.') || !cursor) return false;
    const box = (event.target as Element).getBoundingClientRect();
    onBin(cursor.bin, edges, property === '' ? [] : group.keys, new DOMRect(box.left + plotLeft + ((cursor.bin + 0.5) / many) * (box.width - plotLeft - 16), box.top + 80, 0, 0));
    return true;
  };
  const beforeText = (bin: number): string => {
    const then = former.get(JSON.stringify(property === '' ? [] : group.keys));
    if (!ranges || !then) return '';
    const count = countAt(then.steps, bin);
    const share = (counted: number, total: number): number => (total === 0 ? 0 : counted / total);
    return `${percent(share(count, then.total))} in ${ranges.before} (${points(share(group.counts[bin] ?? 0, group.total), share(count, then.total))})`;
  };
  const largest = Math.max(0, ...histograms.slice(0, groupsMost).map(({ counts, total }) => Math.max(0, ...counts) / (mode === 'count' ? 1 : total || 1)));
  const plotOf = (histogram: Histogram, i: number) => (
    <DistributionPlot edges={edges} counts={histogram.counts} mode={mode} unit={unit} height={property === '' ? height : groupHeight}
      color={property === '' ? '--series-1' : seriesVariable(colorOf(property, histogram.keys))} largest={property === '' || mode === 'cdf' ? 0 : largest}
      cursor={cursor?.bin ?? null} selection={selection} former={former.get(JSON.stringify(property === '' ? [] : histogram.keys)) ?? null} onCursor={(bin) => setCursor(bin === null ? null : { bin, group: i, left: bin > many / 2 })}
      onSelect={(range) => onSelect(range, edges)} onBin={(bin, anchor) => onBin(bin, edges, property === '' ? [] : histogram.keys, anchor)} />
  );
  const readout = ({ bin, left }: { bin: number; left: boolean }) => <Readout edges={edges} histogram={group} bin={bin} unit={unit} start={left} before={beforeText(bin)} />;
  return (
    <ChartShell title={<>Distribution of <Name value={bins.value} most={64} />{property !== '' && <> by <Name value={property} most={48} /></>}</>} summary={summaryOf(bins, all, percentiles, unit, property, histograms.length)} onKey={key}
      announced={cursor ? [...binText(edges, group, cursor.bin, unit), beforeText(cursor.bin)].filter((text) => text !== '').join(', ') : ''} legend={<FormerKey ranges={ranges} />} table={<AnswerTable answer={answer} document={document} zone={zone} />}
      {...(props.actions === undefined ? {} : { actions: props.actions })}>
      {property === ''
        ? <>{plotOf(all, 0)}<Percentiles edges={edges} counts={all.counts} percentiles={percentiles} unit={unit} onMove={props.onPercentile} /></>
        : <Groups histograms={histograms} render={plotOf} readout={(i) => cursor?.group === i && readout(cursor)} />}
      {all.nulls > 0 && <p class={style.more}>{exact(all.nulls)} without a value ({percent(all.nulls / (all.nulls + all.total))}) are not drawn.</p>}
      {property === '' && cursor && readout(cursor)}
    </ChartShell>
  );
}

/** What an answer says of a distribution: its bins, the histogram of each group and of all. */
export interface DistributionParts { readonly edges: Edges; readonly histograms: readonly Histogram[]; readonly all: Histogram; readonly property: string }

export function distributionOf(answer: TableAnswer, document: Document, bins: Bins): DistributionParts {
  const shape = shapeOf(answer, document);
  const at = shape.keys.find((i) => answer.columns[i]!.name.startsWith('bins(')) ?? shape.keys[0] ?? 0;
  const keys = shape.keys.filter((i) => i !== at);
  const lower = answer.rows.map((row) => numberOf(row[at])).filter((value) => value !== null);
  const edges = edgesOf(lower, bins);
  const measure = shape.measures[0] ?? answer.columns.length - 1;
  const [all] = histogramsOf(answer, edges, at, [], measure);
  const empty: Histogram = { keys: [], counts: [], nulls: 0, total: 0 };
  return { edges, histograms: histogramsOf(answer, edges, at, keys, measure), all: all ?? empty, property: keys.map((i) => answer.columns[i]!.name).join() };
}

/** What was before, by the keys of its group, as an outline on the present axis. */
function formerOf(answer: TableAnswer, document: Document, bins: Bins, edges: Edges): ReadonlyMap<string, FormerCounts> {
  if (!answer.compare || edges.edges.length < 2) return new Map();
  const before = distributionOf(answer.compare, document, bins);
  return new Map([...before.histograms, { ...before.all, keys: [] }].map(({ keys, counts, total }) => {
    const found = counts.map((count, i) => ({ from: before.edges.edges[i]!, to: before.edges.edges[i + 1] ?? null, count }));
    return [JSON.stringify(keys), { steps: outlineOf(found, (value) => position(edges, value)), total }];
  }));
}

/** About how many were in a bin: the parts of the outline above it. */
function countAt(steps: readonly OutlineStep[], bin: number): number {
  return steps.reduce((sum, { from, to, height }) => sum + Math.max(0, Math.min(to, bin + 1) - Math.max(from, bin)) * height, 0);
}

function grown(selection: BinRange | null, from: number, to: number): BinRange {
  const anchor = selection && (selection.from === from || selection.to === from + 1) ? (selection.from === from ? selection.to - 1 : selection.from) : from;
  return { from: Math.min(anchor, to), to: Math.max(anchor, to) + 1 };
}

function Groups({ histograms, render, readout }: {
  histograms: readonly Histogram[]; render: (histogram: Histogram, at: number) => ComponentChildren; readout: (at: number) => ComponentChildren;
}) {
  return (
    <>
      <div class={style.groups}>
        {histograms.slice(0, groupsMost).map((histogram, i) => (
          <div key={JSON.stringify(histogram.keys)} class={style.group}>
            <div class={style.name}><span><Name value={histogram.keys[0]} most={40} middle /></span><span class={style.muted}>{short(histogram.total)}</span></div>
            {render(histogram, i)}
            {readout(i)}
          </div>
        ))}
      </div>
      {histograms.length > groupsMost && <p class={style.more}>{groupsMost} of {histograms.length} groups are drawn, the largest; the table has all.</p>}
    </>
  );
}

function Percentiles({ edges, counts, percentiles, unit, onMove }: {
  edges: Edges; counts: readonly number[]; percentiles: readonly Percentile[]; unit: Unit; onMove: (at: number, share: number) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const many = counts.length;
  if (many === 0) return null;
  const shareAt = (clientX: number): number => {
    const box = strip.current!.getBoundingClientRect();
    const place = Math.max(0, Math.min(many, ((clientX - box.left) / box.width) * many));
    return clampShare(shareBelow(edges, counts, valueAt(edges, place)));
  };
  const rows = rowsOf(percentiles.map(({ value }) => (value === null ? null : position(edges, value) / many)));
  return (
    <div ref={strip} class={style.markers} style={{ height: `${(1 + Math.max(0, ...rows)) * 28}px` }}>
      {percentiles.map(({ share, value }, i) => {
        const left = value === null ? null : (position(edges, value) / many) * 100;
        return left === null ? null : (
          <>
            <span key={`line ${i}`} class={style.line} style={{ left: `${left}%`, top: `${12 - height}px`, height: `${height - 36}px` }} />
            <button key={i} type="button" class={style.marker} role="slider" aria-label="Percentile" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Number((share * 100).toFixed(1))}
              aria-valuetext={`${percentileName(share)}, ${quantity(value!, unit)}`} style={{ left: `${Math.max(2, Math.min(97, left))}%`, top: `${rows[i]! * 28}px` }}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={(event) => { if (event.currentTarget.hasPointerCapture(event.pointerId)) onMove(i, shareAt(event.clientX)); }}
              onKeyDown={(event) => {
                const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[event.key];
                if (by === undefined) return;
                event.preventDefault();
                event.stopPropagation();
                onMove(i, clampShare(share + by * (event.shiftKey ? 0.001 : 0.01)));
              }}>
              <span class={style.muted}>{percentileName(share)}</span>{quantity(value!, unit)}
            </button>
          </>
        );
      })}
    </div>
  );
}

/** The row of each marker: one that would lie on another goes below it. */
function rowsOf(places: readonly (number | null)[]): readonly number[] {
  const apart = 0.09;
  const rows: number[] = [];
  places.forEach((place, i) => {
    const taken = new Set(rows.filter((_, j) => place !== null && places[j] !== null && Math.abs(places[j]! - place) < apart));
    let row = 0;
    while (taken.has(row)) row++;
    rows[i] = row;
  });
  return rows;
}

function clampShare(share: number): number {
  return Math.max(0.001, Math.min(0.999, Math.round(share * 1000) / 1000));
}

/** p50, p97.3. */
export function percentileName(share: number): string {
  return `p${Number((share * 100).toFixed(2))}`;
}

function rangeText(edges: Edges, from: number, to: number, unit: Unit): string {
  const low = edges.zero && from === 0 ? 'up to' : quantity(edges.edges[from] ?? 0, unit);
  return low === 'up to' && to === 1 ? '0 and less' : `${low} to ${quantity(edges.edges[to] ?? 0, unit)}`;
}

/** A range of bins as a text: `640 ms to 2.1 s`. */
export function binRangeText(edges: Edges, range: BinRange, value: string): string {
  return rangeText(edges, range.from, range.to, unitOf(value));
}

function binText(edges: Edges, histogram: Histogram, bin: number, unit: Unit): readonly string[] {
  const count = histogram.counts[bin] ?? 0;
  const sums = cumulative(histogram.counts);
  const below = bin === 0 ? 0 : sums[bin - 1] ?? 0;
  return [rangeText(edges, bin, bin + 1, unit), `${exact(count)} events`, `${percent(histogram.total === 0 ? 0 : count / histogram.total)} of all`, `${percent(below)} below`, `${percent(1 - (sums[bin] ?? 1))} above`];
}

function Readout({ edges, histogram, bin, unit, start, before }: { edges: Edges; histogram: Histogram; bin: number; unit: Unit; start: boolean; before: string }) {
  const [range, count, share, below, above] = binText(edges, histogram, bin, unit);
  return (
    <div class={classes(style.readout, start && style.readoutStart)} aria-hidden="true">
      <div class={style.readoutHead}>{range}</div>
      <div class={style.readoutRow}><span>{count}</span><span>{share}</span></div>
      <div class={style.readoutRow}><span>{below}</span><span>{above}</span></div>
      {before !== '' && <div class={style.readoutRow}><span>about {before}</span></div>}
    </div>
  );
}

function summaryOf(bins: Bins, all: Histogram, percentiles: readonly Percentile[], unit: Unit, property: string, groups: number): string {
  const known = percentiles.filter(({ value }) => value !== null).map(({ share, value }) => `${percentileName(share)} ${quantity(value!, unit)}`).join(', ');
  return `Distribution of ${shown(bins.value).text}${property === '' ? '' : ` by ${shown(property).text}, ${groups} groups`}, ${short(all.total)} values in ${all.counts.length} bins${known === '' ? '' : `, ${known}`}`;
}
