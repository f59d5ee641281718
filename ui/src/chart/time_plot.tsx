// Lines over time by uPlot: the one adapter to it. It draws series that are given as plain numbers,
// shows a cursor, and says where the reader drags and points.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { fields, moment } from '../text/time.ts';
import { quantity, type Unit } from '../text/unit.ts';
import { dashOf, seriesVariable, themeChanges, token } from './color.ts';
import * as style from './time_plot.module.css';

/** A line. `color` is its number of chart/color.ts, null for grey (`other`). */
export interface PlotSeries {
  readonly values: readonly (number | null)[];
  readonly color: number | null;
  readonly dashed?: boolean;
  readonly shown?: boolean;
}

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
}

export function TimePlot(props: TimePlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawn = `${props.series.map(({ color, dashed, shown }) => `${color} ${dashed} ${shown}`).join()} ${props.zone} ${props.unit} ${props.height} ${themeChanges.value}`;
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new uPlot(optionsOf(latest, host.current.clientWidth), dataOf(latest.current), host.current);
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
  useEffect(() => { plot.current?.setData(dataOf(latest.current)); }, [props.times, props.series]);
  useEffect(() => {
    const made = plot.current;
    const time = props.cursor === null ? undefined : props.times[props.cursor];
    if (!made || made.cursor.idx === props.cursor) return;
    made.setCursor(time === undefined ? { left: -10, top: -10 } : { left: made.valToPos(time, 'x'), top: 8 }, false);
  }, [props.cursor]);
  return <div ref={host} class={style.plot} />;
}

function dataOf({ times, series }: TimePlotProps): uPlot.AlignedData {
  return [times as number[], ...series.map(({ values }) => values as (number | null)[])];
}

function optionsOf(latest: { current: TimePlotProps }, width: number): uPlot.Options {
  const { series, zone, unit, height } = latest.current;
  return {
    width: Math.max(width, 64), height, padding: [8, 24, 0, 0],
    legend: { show: false },
    tzDate: (time) => uPlot.tzDate(new Date(time * 1000), zone),
    cursor: {
      y: false, points: { size: 7 }, drag: { x: true, y: false, setScale: false },
    },
    scales: { y: { range: (_, low, high) => [Math.min(0, low ?? 0), high === null || high <= 0 ? 1 : high * 1.05] } },
    axes: [{ ...axis(), grid: { show: false }, size: 28, space: 72, values: (_, ticks, __, ___, step) => ticks.map((tick) => tickLabel(tick, step, zone)) }, { ...axis(), size: 56, values: (_, ticks) => ticks.map((tick) => quantity(tick, unit)) }],
    series: [{}, ...series.map(lineOf)],
    hooks: {
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

function lineOf({ color, dashed, shown, values }: PlotSeries): uPlot.Series {
  const stroke = color === null ? token('--other') : token(seriesVariable(color));
  const dash = dashed ? [4, 4] : color === null ? [] : dashOf(color);
  return { stroke, width: 1.5, show: shown ?? true, spanGaps: false, points: { show: values.length === 1, size: 6, fill: stroke }, ...(dash.length > 0 ? { dash } : {}) };
}
