// Lines and bars over time by uPlot: the one adapter to it. It draws series that are given as plain
// numbers, shows a cursor, and says where the reader drags, points and clicks.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { fields, moment } from '../text/time.ts';
import { quantity, type Unit } from '../text/unit.ts';
import { hatch } from './canvas.tsx';
import { dashOf, seriesVariable, themeChanges, token } from './color.ts';
import { drawDense, isDense } from './dense_lines.ts';
import { grown } from './estimate.ts';
import { timeSteps } from './time_ticks.ts';
import * as style from './time_plot.module.css';

/** A line. `color` is its number of chart/color.ts, null for grey (`other`). */
export interface PlotSeries {
  readonly values: readonly (number | null)[];
  readonly color: number | null;
  readonly dashed?: boolean;
  readonly shown?: boolean;
  readonly bars?: boolean;
  /** The ends of an interval, drawn as a band. */
  readonly low?: readonly (number | null)[] | null;
  readonly high?: readonly (number | null)[] | null;
  /** The series that this one continues: its part that is not over yet. */
  readonly of?: number;
  /** Fills the room down to the series before; that of the first down to zero. */
  readonly stacked?: boolean;
}

/** Where the plot is within its element, in pixels, and what its axis of time goes from and to. */
export interface PlotBox { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly from: number; readonly to: number }

export interface TimePlotProps {
  /** Seconds since 1970, ascending. */
  times: readonly number[];
  series: readonly PlotSeries[];
  zone: string;
  unit: Unit;
  height: number;
  /** The bucket under the pointer or the keyboard's cursor; null for none. */
  cursor: number | null;
  onCursor: (at: number | null, left: number, top: number) => void;
  /** A span was dragged: seconds, from inclusive, to exclusive. */
  onDrag?: (from: number, to: number, shift: boolean) => void;
  /** A click at a bucket: the number of the nearest series, -1 where there is none. */
  onPick?: (at: number, series: number, anchor: DOMRect) => void;
  /** Seconds; from here on buckets are not over yet. Null where all are. */
  unfinished?: number | null;
  logarithmic?: boolean;
  /** The question that is drawn: while it is the same, the axis of values only grows. */
  of?: unknown;
  onBox?: (box: PlotBox) => void;
}

export function TimePlot(props: TimePlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const reach = useRef<Reach | null>(null);
  const looks = props.series.map(({ color, dashed, shown, bars, low, stacked }) => `${color} ${dashed} ${shown} ${bars} ${low ? 'band' : ''} ${stacked}`).join();
  const drawn = `${looks} ${props.zone} ${props.unit} ${props.height} ${props.logarithmic} ${props.unfinished} ${isDense(props.times, props.series)} ${themeChanges.value}`;
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new uPlot(optionsOf(latest, reach, host.current.clientWidth), dataOf(latest.current), host.current);
    plot.current = made;
    const observer = new ResizeObserver(() => {
      const width = host.current?.clientWidth ?? 0;
      if (width > 0 && width !== made.width) made.setSize({ width, height: latest.current.height });
    });
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [drawn]);
  // A plot that was just made has its data.
  const shownSeries = useRef(props.series);
  useLayoutEffect(() => {
    if (shownSeries.current !== props.series) plot.current?.setData(dataOf(latest.current));
    shownSeries.current = props.series;
  }, [props.times, props.series]);
  useEffect(() => {
    const made = plot.current;
    const time = props.cursor === null ? undefined : props.times[props.cursor];
    if (!made || made.cursor.idx === props.cursor) return;
    made.setCursor(time === undefined ? { left: -10, top: -10 } : { left: made.valToPos(time, 'x'), top: 8 }, false);
  }, [props.cursor]);
  const up = (event: PointerEvent): void => {
    const from = pressed.current;
    const made = plot.current;
    pressed.current = null;
    const at = made?.cursor.idx;
    if (!from || !made || at === null || at === undefined || Math.hypot(event.clientX - from.x, event.clientY - from.y) > 3) return;
    latest.current.onPick?.(at, nearest(made, latest.current.series, at), new DOMRect(event.clientX, event.clientY, 0, 0));
  };
  return (
    <div ref={host} class={style.plot} onPointerUp={up}
      onPointerDown={(event) => { if (event.button === 0) pressed.current = { x: event.clientX, y: event.clientY }; }} />
  );
}

/** The series that is drawn nearest to the pointer; of stacked ones the first above it. */
function nearest(made: uPlot, series: readonly PlotSeries[], at: number): number {
  const top = made.cursor.top ?? 0;
  let best = -1;
  let least = Infinity;
  series.forEach((line, i) => {
    const value = line.values[at];
    if (line.shown === false || (line.dashed && line.of === undefined) || value === null || value === undefined) return;
    const y = made.valToPos(value, 'y');
    const far = line.stacked ? (y <= top ? top - y : Infinity) : Math.abs(y - top);
    if (far < least) { least = far; best = line.of ?? i; }
  });
  return best < 0 ? series.findIndex((line) => line.shown !== false) : best;
}

const bandOf = ({ low, high }: PlotSeries): (readonly (number | null)[])[] => (low && high ? [low, high] : []);

function dataOf({ times, series, logarithmic }: TimePlotProps): uPlot.AlignedData {
  const fit = (values: readonly (number | null)[]): (number | null)[] => (
    logarithmic ? values.map((value) => (value !== null && value > 0 ? value : null)) : values as (number | null)[]);
  return [times as number[], ...series.map(({ values }) => fit(values)), ...series.flatMap(bandOf).map(fit)];
}

/** The places of the ends of bands among uPlot's series. */
function bandsOf(series: readonly PlotSeries[]): uPlot.Band[] {
  const bands: uPlot.Band[] = [];
  let at = series.length + 1;
  series.forEach((line, i) => {
    if (line.low && line.high) {
      bands.push({ series: [at + 1, at], fill: faint(colorOf(line), 24) });
      at += 2;
    }
    if (line.stacked && !line.bars && i > 0) bands.push({ series: [i + 1, i], fill: faint(colorOf(line), 52) });
  });
  return bands;
}

function colorOf({ color }: PlotSeries): string {
  return color === null ? token('--other') : token(seriesVariable(color));
}

function faint(color: string, percent: number): string {
  return `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}

/** The ends of the axis of values so far, and of what. */
interface Reach { readonly key: unknown; readonly of: unknown; readonly low: number; readonly high: number }

/** The ends of the axis of values: with zero, and for as long as one question is answered never less than before. */
function reachOf({ of, unit, series }: TimePlotProps, before: Reach | null, lowest: number | null, highest: number | null): Reach {
  const key = series.map(({ shown, bars, stacked }) => `${shown} ${bars} ${stacked}`).join() + unit;
  const low = Math.min(0, lowest ?? 0);
  const high = highest === null || highest <= 0 ? 1 : unit === 'share' && Math.abs(highest - 1) < 1e-9 ? 1 : highest * 1.05;
  if (of === undefined || before?.of !== of || before.key !== key) return { key, of, low, high };
  const isEstimate = series.some((line) => line.low);
  return { key, of, low: Math.min(before.low, low), high: grown(before.high, high, isEstimate) };
}

function optionsOf(latest: { current: TimePlotProps }, reach: { current: Reach | null }, width: number): uPlot.Options {
  const { series, zone, unit, height, logarithmic = false, times } = latest.current;
  const compact = height < 120;
  const dense = isDense(times, series);
  return {
    width: Math.max(width, 64), height, padding: [8, 24, 0, 0],
    legend: { show: false },
    tzDate: (time) => uPlot.tzDate(new Date(time * 1000), zone),
    cursor: { y: false, points: { size: 7, show: !series.some(({ bars }) => bars) }, drag: { x: true, y: false, setScale: false } },
    bands: bandsOf(series),
    scales: {
      x: { range: () => spanOf(latest.current.times) },
      y: logarithmic ? { distr: 3, log: 10 } : { range: (_, low, high) => { const next = reach.current = reachOf(latest.current, reach.current, low, high); return [next.low, next.high]; } },
    },
    axes: [
      { ...axis(), grid: { show: false }, size: 28, space: 72, values: (_, ticks, __, ___, step) => ticks.map((tick) => tickLabel(tick, step, zone)) },
      { ...axis(), size: 64, ...(compact ? { space: 28 } : {}), ...stepsOf(latest), values: (_, ticks) => ticks.map((tick) => (tick === null ? '' : quantity(tick, unit))) },
    ],
    series: [{}, ...series.map((line, i) => (dense ? { show: line.shown ?? true, stroke: colorOf(line), paths: () => null, points: { show: false } } : lineOf(line, i, times.length))), ...series.flatMap((line) => bandOf(line).map(() => ({ show: line.shown ?? true, stroke: 'transparent', width: 0, points: { show: false } })))],
    hooks: {
      drawClear: [(made) => hatchUnfinished(made, latest.current)],
      drawAxes: [(made) => { if (dense) drawDense(made, latest.current.times, latest.current.series, uPlot.pxRatio); }],
      draw: [(made) => latest.current.onBox?.(boxOf(made))],
      setCursor: [(made) => {
        const { idx, left, top } = made.cursor;
        latest.current.onCursor(left === undefined || left < 0 ? null : idx ?? null, left ?? 0, top ?? 0);
      }],
      setSelect: [(made) => {
        if (made.select.width < 4) return;
        const from = made.posToVal(made.select.left, 'x');
        const to = made.posToVal(made.select.left + made.select.width, 'x');
        made.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        latest.current.onDrag?.(from, to, (made.cursor.event as MouseEvent | undefined)?.shiftKey ?? false);
      }],
    },
  };
}

/** The steps of the axis of values: round lengths of time, and no fractions where whole numbers are counted. */
function stepsOf(latest: { current: TimePlotProps }): Pick<uPlot.Axis, 'incrs'> {
  const times = timeSteps(latest.current.unit);
  if (times) return { incrs: times };
  const powers = Array.from({ length: 32 }, (_, i) => i - 12).flatMap((power) => [1, 2, 2.5, 5].map((by) => Number(`${by}e${power}`)));
  const isWhole = (): boolean => latest.current.series.every(({ values, low }) => !low && values.every((value) => value === null || Number.isInteger(value)));
  return { incrs: (_, __, ___, high) => (high < 8 && isWhole() ? powers.filter((step) => step >= 1 && step !== 2.5) : powers) };
}

/** The axis ends where the last bucket does. */
function spanOf(times: readonly number[]): [number, number] {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 1;
  const step = times.length > 1 ? (last - first) / (times.length - 1) : 86400;
  return [first, last + step];
}

function boxOf(made: uPlot): PlotBox {
  const ratio = uPlot.pxRatio;
  const { left, top, width, height } = made.bbox;
  return { left: left / ratio, top: top / ratio, width: width / ratio, height: height / ratio, from: made.scales['x']?.min ?? 0, to: made.scales['x']?.max ?? 1 };
}

function hatchUnfinished(made: uPlot, { unfinished }: TimePlotProps): void {
  if (unfinished === null || unfinished === undefined) return;
  const left = Math.max(made.bbox.left, made.valToPos(unfinished, 'x', true));
  hatch(made.ctx, left, made.bbox.top, made.bbox.left + made.bbox.width - left, made.bbox.height, token('--line'));
}

/** A tick of the axis of time: the coarsest unit that it starts. */
function tickLabel(tick: number, step: number, zone: string): string {
  const { month, day, hour, minute, second } = fields(tick * 1000, zone);
  if (step >= 300 * 86400 || (step >= 27 * 86400 && month === 1 && day === 1)) return moment(tick * 1000, zone, 'year');
  if (step >= 27 * 86400) return moment(tick * 1000, zone, 'month');
  if (step >= 86400 || (hour === 0 && minute === 0 && second === 0)) return moment(tick * 1000, zone, 'dayShort');
  return moment(tick * 1000, zone, step < 60 ? 'clockSecond' : 'clock');
}

function axis(): uPlot.Axis {
  const line = token('--line');
  return {
    stroke: token('--muted'), font: `12px ${token('--font')}`, gap: 6,
    grid: { stroke: line, width: 1 }, ticks: { show: false }, border: { show: false },
  };
}

function lineOf(line: PlotSeries, at: number, points: number): uPlot.Series {
  const stroke = colorOf(line);
  const dash = line.dashed ? [4, 4] : line.color === null || line.stacked ? [] : dashOf(line.color);
  const show = line.shown ?? true;
  if (line.bars) return { stroke, fill: stroke, width: 0, show, paths: uPlot.paths.bars!({ size: [0.92, points === 1 ? Infinity : 64], align: 1 }), points: { show: false } };
  return {
    stroke: line.dashed ? faint(stroke, 70) : stroke, width: 1.5, show, spanGaps: false, points: { show: points === 1, size: 6, fill: stroke },
    ...(line.stacked && at === 0 ? { fill: faint(stroke, 52) } : {}), ...(dash.length > 0 ? { dash } : {}),
  };
}
