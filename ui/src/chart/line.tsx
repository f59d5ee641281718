// The chart of a measure over time, one line for each group, with a legend that is a table: lines,
// stacked, as shares, or bars. A comparison lies behind it in the same colours, dashed.

import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { shown } from '../text/name.ts';
import { quantity, unitOf } from '../text/unit.ts';
import { addsUp, inOrderOf, linesOf, shapeOf, stepOf, type Intervals, type Lines, type Shape } from './answer.ts';
import { AnswerTable } from './answer_table.tsx';
import { Room } from './room.ts';
import { ChartShell } from './shell.tsx';
import { roughly } from './interval.ts';
import { Legend, type LegendRow } from './legend.tsx';
import { LineReadout, spokenAt } from './line_readout.tsx';
import { plottedOf, rowsOf, type LineForm } from './line_series.ts';
import { Flags, Pin, Span, type Flag } from './time_overlay.tsx';
import { TimePlot, type PlotBox } from './time_plot.tsx';
import * as style from './line.module.css';

/** A point: a bucket, as the answer writes its start, and a group. */
export interface LinePoint {
  readonly start: string;
  readonly keys: readonly unknown[];
  readonly measure: string;
  readonly value: number | null;
}

export interface LineChartProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  form: LineForm;
  bars?: boolean;
  logarithmic?: boolean;
  /** How many buckets each point is the mean of; 1 is the bucket itself. */
  mean?: number;
  /** The groups that are not drawn, by the keys of their rows. */
  isHidden: (key: string) => boolean;
  onHidden: (hidden: ReadonlySet<string>, all: readonly string[]) => void;
  /** The start of the bucket whose readout stays, as the answer writes it. */
  pinned?: string | null;
  onPin?: (start: string | null) => void;
  intervals?: Intervals | null;
  /** Milliseconds since 1970 up to which the data is known: buckets that end later are not over. */
  end: number;
  flags?: readonly Flag[];
  /** A span that is selected: seconds. */
  span?: { readonly from: number; readonly to: number } | null;
  onZoom: (from: number, to: number) => void;
  /** A span was selected, by buckets: the starts of its first one and of the one after it. */
  onSpan?: (from: number, to: number) => void;
  onPoint?: (point: LinePoint, anchor: DOMRect) => void;
  /** A label of the axis of time was chosen: a bucket of all groups. */
  onTime?: (start: string, anchor: DOMRect) => void;
  onGroup?: (keys: readonly unknown[], anchor: Element) => void;
  /** The tools of all charts, on the first. */
  tools?: ComponentChildren;
  actions?: (measure: string) => ComponentChildren;
}

export function LineChart(props: LineChartProps) {
  const { answer, document } = props;
  const shape = useMemo(() => shapeOf(answer, document), [answer, document]);
  const room = useContext(Room);
  return (
    <div class={style.charts}>
      {shape.measures.map((measure, i) => (
        <MeasureLines key={answer.columns[measure]!.name} {...props} shape={shape} measure={measure} height={heightIn(room, shape)}
          tools={i === 0 ? props.tools : undefined} twin={String(i + 1)} />
      ))}
    </div>
  );
}

/** The height of a plot: its share of a small place, without its head and the legend. */
function heightIn(room: number | null, shape: Shape): number {
  const several = shape.measures.length > 1;
  if (room === null) return several ? 200 : 360;
  return Math.max(96, Math.floor(room / shape.measures.length) - (shape.keys.length > 0 ? 84 : 44));
}

function MeasureLines(props: LineChartProps & { shape: Shape; measure: number; height: number; twin: string }) {
  const { answer, document, shape, measure, zone, height, intervals = null, flags = [], span = null, logarithmic = false } = props;
  const name = answer.columns[measure]!.name;
  const adds = addsUp(name);
  const form = adds ? props.form : 'lines';
  const order = useRef<{ of: Document; lines: Lines } | null>(null);
  const lines = useMemo(() => {
    const next = linesOf(answer, shape, measure, intervals);
    // Until the answer is exact, lines and their entries in the legend keep their order.
    const lines = intervals !== null && order.current?.of === document ? inOrderOf(order.current.lines, next) : next;
    order.current = { of: document, lines };
    return lines;
  }, [answer, shape, measure, intervals]);
  // Bars of what does not add up would hide each other. One bucket alone makes no line.
  const bars = (props.bars === true || lines.times.length === 1) && (adds || shape.keys.length === 0);
  const mean = bars || form !== 'lines' ? 1 : props.mean ?? 1;
  const former = useMemo(() => (answer.compare ? linesOf(answer.compare, shape, measure) : null), [answer, shape, measure]);
  const [cursor, setCursor] = useState<{ at: number; left: number } | null>(null);
  const [box, setBox] = useState<PlotBox | null>(null);
  const unit = form === 'share' ? 'share' : unitOf(name);
  const text = (value: number): string => quantity(value, unit);
  const property = shape.keys.map((i) => answer.columns[i]!.name).join();
  const step = useMemo(() => stepOf(lines.times), [lines]);
  const last = lines.times.length - 1;
  const unfinished = lines.times.find((time) => (time + step) * 1000 > props.end + 1000) ?? null;
  const over = unfinished === null ? lines.times.length : lines.times.indexOf(unfinished);
  const rows = useMemo(() => rowsOf(lines, property, over), [lines, property, over]);
  const names = rows.map(({ key }) => key).filter(props.isHidden);
  const hidden = useMemo(() => new Set(names), [names.join()]);
  const plotted = useMemo(() => plottedOf(lines, former, rows, hidden, { form, bars, over, mean }), [lines, former, rows, hidden, form, bars, over, mean]);
  const pinned = props.pinned ? lines.starts.indexOf(props.pinned) : -1;
  // The cursor moves often, and the legend may be long: it is drawn anew only when it changes.
  const latest = useRef(props);
  latest.current = props;
  const hasMenu = props.onGroup !== undefined;
  const isLineInstead = props.bars === true && !bars;
  const legend = useMemo(() => (property === '' && mean <= 1 ? null : (
    <>
      {isLineInstead && <p class={style.note}>Lines, not bars: {shown(name).text} does not add up over groups, so its bars would hide each other.</p>}
      {mean > 1 && <p class={style.note}>Lines are the mean of each point and the {mean - 1} before it; a point opens its own number.</p>}
      {property !== '' && (
        <Legend rows={rows} all={lines.series.length} hidden={hidden} text={(value) => roughly(quantity(value, unitOf(name)), intervals)}
          onHidden={(next) => latest.current.onHidden(next, rows.map(({ key }) => key))}
          {...(hasMenu ? { onMenu: (row: LegendRow, anchor: Element) => latest.current.onGroup?.(row.keys, anchor) } : {})} />
      )}
    </>
  )), [rows, lines, hidden, property, name, intervals, hasMenu, mean, isLineInstead]);
  const open = (at: number, series: number, anchor: DOMRect): void => {
    const group = lines.series[series < rows.length ? series : 0];
    if (group) props.onPoint?.({ start: lines.starts[at]!, keys: group.keys, measure: name, value: group.values[at] ?? null }, anchor);
  };
  const key = (event: KeyboardEvent): boolean => {
    const to = { ArrowRight: (cursor?.at ?? -1) + 1, ArrowLeft: (cursor?.at ?? last + 1) - 1, Home: 0, End: last }[event.key];
    if (to !== undefined && last >= 0) {
      const at = Math.max(0, Math.min(to, last));
      if (event.shiftKey && props.onSpan) props.onSpan(...grown(span, lines.times, cursor?.at ?? at, at, step));
      setCursor({ at, left: -1 });
      return true;
    }
    if (event.key === 'p' && cursor && props.onPin) { props.onPin(cursor.at === pinned ? null : lines.starts[cursor.at]!); return true; }
    if ((event.key !== 'Enter' && event.key !== '.') || !cursor) return false;
    const place = (event.target as Element).getBoundingClientRect();
    const x = box ? box.left + ((lines.times[cursor.at]! - box.from) / (box.to - box.from)) * box.width : 80;
    open(cursor.at, rows.findIndex((row) => !hidden.has(row.key)), new DOMRect(place.left + x, place.top + 80, 0, 0));
    return true;
  };
  const drag = (from: number, to: number, shift: boolean): void => {
    const [first, end] = whole(lines.times, from, to, step);
    if (shift && props.onSpan) props.onSpan(first, end);
    else props.onZoom(first, end);
  };
  const readout = (at: number, start: boolean, onClose?: () => void) => (
    <LineReadout lines={lines} step={step} former={former} rows={rows} hidden={hidden} at={at} start={start} zone={zone} mean={mean} {...(onClose ? { onClose } : {})}
      text={(value) => quantity(value, unitOf(name))} unfinished={unfinished !== null && lines.times[at]! >= unfinished} />
  );
  return (
    <ChartShell title={shown(name).text} summary={summaryOf(lines, name, property, text, form, bars, mean)} announced={cursor ? spokenAt(lines, former, cursor.at, step, zone, text) : ''} onKey={key}
      table={<AnswerTable answer={answer} document={document} zone={zone} />} actions={<>{props.tools}{props.actions?.(name)}</>}
      legend={legend} twin={props.twin}>
      <TimePlot times={lines.times} series={plotted} zone={zone} unit={unit} height={height} cursor={cursor?.at ?? null} of={document} logarithmic={logarithmic && form !== 'stacked' && form !== 'share'}
        unfinished={unfinished} onCursor={(at, left) => setCursor(at === null ? null : { at, left })} onDrag={drag} onPick={open}
        onBox={(next) => setBox((old) => (old !== null && JSON.stringify(old) === JSON.stringify(next) ? old : next))} />
      {box && props.onTime && (
        <div class={style.axis} style={{ left: `${box.left}px`, width: `${box.width}px`, top: `${box.top + box.height}px` }} onClick={(event) => {
          const place = event.currentTarget.getBoundingClientRect();
          const time = box.from + ((event.clientX - place.left) / place.width) * (box.to - box.from);
          const at = lines.times.findLastIndex((start) => start <= time);
          if (at >= 0) props.onTime?.(lines.starts[at]!, new DOMRect(event.clientX, event.clientY, 0, 0));
        }} />
      )}
      {box && span && <Span box={box} from={span.from} to={span.to} />}
      {box && <Flags box={box} flags={flags} zone={zone} />}
      {box && pinned >= 0 && <Pin box={box} at={lines.times[pinned]!} />}
      {pinned >= 0 && readout(pinned, pinned > last / 2, () => props.onPin?.(null))}
      {cursor && cursor.at !== pinned && readout(cursor.at, pinned >= 0 ? pinned <= last / 2 : cursor.left > 400)}
    </ChartShell>
  );
}

/** The buckets that a dragged span touches, as the start of the first and the end of the last. */
function whole(times: readonly number[], from: number, to: number, step: number): [number, number] {
  const first = times.findLast((time) => time <= from) ?? times[0] ?? from;
  return [first, times.find((time) => time >= to) ?? (times.at(-1) ?? to) + step];
}

function grown(span: { from: number; to: number } | null, times: readonly number[], from: number, to: number, step: number): [number, number] {
  const before = span ? times.findIndex((time) => time === span.from) : -1;
  const after = span ? times.findLastIndex((time) => time < span.to) : -1;
  const anchor = before === from ? after : after === from ? before : from;
  const [low, high] = [Math.min(anchor, to), Math.max(anchor, to)];
  return [times[low]!, times[high + 1] ?? times[high]! + step];
}

function summaryOf(lines: Lines, name: string, property: string, text: (value: number) => string, form: LineForm, bars: boolean, mean: number): string {
  const first = lines.series[0];
  const groups = property === '' ? '' : ` by ${shown(property).text}, ${lines.series.length} groups`;
  const most = first?.values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) ?? 0;
  const leads = property !== '' && first ? `, ${first.keys.map((key) => shown(key).text).join(', ')} leads` : '';
  return `${bars ? 'Bar' : 'Line'} chart of ${shown(name).text}${groups}, ${lines.times.length} points, ${form === 'share' ? '' : `at most ${text(most)}`}${leads}${mean > 1 ? `, as the mean of ${mean} points` : ''}`;
}
