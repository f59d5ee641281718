// A table answer, taken apart: its axis of time, its keys, its measures, and the series that a line
// chart draws. No DOM here: these are the numbers that charts, tables and speech share.

import type { TableAnswer } from '../api/client.ts';
import { texts, type Document } from '../document/type.ts';
import { numberOf } from '../text/number.ts';
import { isNumber, type Column } from '../text/unit.ts';

/** The columns of an answer by their part in it. */
export interface Shape {
  /** The place of the time axis; -1 where there is none. */
  readonly time: number;
  /** The places of the other keys. */
  readonly keys: readonly number[];
  readonly measures: readonly number[];
}

export function shapeOf(answer: TableAnswer, document: Document): Shape {
  const keyCount = texts(answer.query?.aggregate?.by ?? document.aggregate?.by).length;
  const places = answer.columns.map((_, i) => i);
  const keys = places.slice(0, Math.min(keyCount, answer.columns.length));
  const time = keys.find((i) => answer.columns[i]?.name === 'time' && answer.columns[i]?.type === 'timestamp') ?? -1;
  return { time, keys: keys.filter((i) => i !== time), measures: places.slice(keys.length).filter((i) => isNumber(answer.columns[i] as Column)) };
}

/** One line: a group, its value at each time, and what it adds up to for its order. */
export interface Series {
  /** The values of the keys; empty where nothing is broken down. */
  readonly keys: readonly unknown[];
  readonly values: readonly (number | null)[];
  /** The ends of the 95 % intervals while the answer is an estimate; null where there are none. */
  readonly low: readonly (number | null)[] | null;
  readonly high: readonly (number | null)[] | null;
  readonly total: number;
}

export interface Lines {
  /** The starts of the buckets, in seconds since 1970, ascending. */
  readonly times: readonly number[];
  /** The same as the answer writes them: the keys of marks. */
  readonly starts: readonly string[];
  readonly series: readonly Series[];
}

/** The intervals of an estimate, by row and column, as the answer's rows are. */
export type Intervals = readonly (readonly ([number, number] | null)[] | null)[];

/** What the intervals of a frame say about rows; null where they say nothing. */
export function rowIntervals(intervals: unknown): Intervals | null {
  const rows = intervals !== null && typeof intervals === 'object' ? (intervals as { rows?: unknown }).rows : undefined;
  return Array.isArray(rows) ? rows as Intervals : null;
}

interface Line { keys: readonly unknown[]; values: (number | null)[]; low: (number | null)[]; high: (number | null)[]; estimated: boolean }

/** The lines of one measure; the largest first. */
export function linesOf(answer: Pick<TableAnswer, 'rows'>, shape: Shape, measure: number, intervals: Intervals | null = null): Lines {
  const { times, starts, places } = bucketsOf(answer, shape);
  const found = new Map<string, Line>();
  const empty = (): (number | null)[] => new Array<number | null>(times.length).fill(null);
  answer.rows.forEach((row, i) => {
    const time = seconds(row[shape.time]);
    if (time === null) return;
    const keys = shape.keys.map((key) => row[key]);
    const name = JSON.stringify(keys);
    let line = found.get(name);
    if (!line) found.set(name, line = { keys, values: empty(), low: empty(), high: empty(), estimated: false });
    const value = row[measure];
    const at = places.get(time)!;
    line.values[at] = numberOf(value);
    const interval = intervals?.[i]?.[measure];
    if (!interval) return;
    line.estimated = true;
    [line.low[at], line.high[at]] = interval;
  });
  // What is never negative is not estimated as negative.
  if ([...found.values()].every(({ values }) => values.every((value) => (value ?? 0) >= 0))) {
    for (const { low } of found.values()) low.forEach((value, at) => { if (value !== null && value < 0) low[at] = 0; });
  }
  const series = [...found.values()].map(({ keys, values, low, high, estimated }): Series => ({
    keys, values, low: estimated ? low : null, high: estimated ? high : null, total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  }));
  return { times, starts, series: series.sort((a, b) => b.total - a.total) };
}

/** Lines in the order of former ones; new ones come at the end. */
export function inOrderOf(former: Lines, next: Lines): Lines {
  const places = new Map(former.series.map(({ keys }, i) => [JSON.stringify(keys), i]));
  const placeOf = ({ keys }: Series): number => places.get(JSON.stringify(keys)) ?? places.size;
  return { ...next, series: next.series.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

function bucketsOf(answer: Pick<TableAnswer, 'rows'>, shape: Shape): { times: number[]; starts: string[]; places: Map<number, number> } {
  const found = new Map<number, string>();
  for (const row of answer.rows) {
    const time = seconds(row[shape.time]);
    if (time !== null) found.set(time, String(row[shape.time]));
  }
  const times = [...found.keys()].sort((a, b) => a - b);
  return { times, starts: times.map((time) => found.get(time)!), places: new Map(times.map((time, i) => [time, i])) };
}

/** Values on top of each other, the largest at the bottom; as shares of each bucket's sum if wanted. */
export function stacked(series: readonly (readonly (number | null)[])[], shares: boolean): readonly (readonly number[])[] {
  const many = series[0]?.length ?? 0;
  const sums = Array.from({ length: many }, (_, i) => series.reduce((sum, values) => sum + Math.max(0, values[i] ?? 0), 0));
  const running = new Array<number>(many).fill(0);
  return series.map((values) => values.map((value, i) => {
    running[i]! += Math.max(0, value ?? 0);
    return shares ? (sums[i] === 0 ? 0 : running[i]! / sums[i]!) : running[i]!;
  }));
}

/** The mean of each value and those before it, `many` in all; null until there are so many, and where one of them is missing. */
export function rolling(values: readonly (number | null)[], many: number): readonly (number | null)[] {
  if (many <= 1) return values;
  return values.map((_, at) => {
    const last = values.slice(Math.max(0, at - many + 1), at + 1);
    return last.length < many || last.includes(null) ? null : last.reduce<number>((sum, value) => sum + value!, 0) / many;
  });
}

/** Whether a measure adds up over groups, so that it may be stacked. */
export function addsUp(name: string): boolean {
  return /^\s*(count|sum)\s*\(/i.test(name);
}

function seconds(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : time / 1000;
}

/** The usual length of a bucket, in seconds: the median of the steps. */
export function stepOf(times: readonly number[]): number {
  const steps = times.slice(1).map((time, i) => time - times[i]!).sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 86400;
}
