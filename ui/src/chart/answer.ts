// A table answer, taken apart: its axis of time, its keys, its measures, and the series that a line
// chart draws. No DOM here: these are the numbers that charts, tables and speech share.

import type { TableAnswer } from '../api/client.ts';
import { texts, type Document } from '../document/type.ts';
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
  readonly total: number;
}

export interface Lines {
  /** The starts of the buckets, in seconds since 1970, ascending. */
  readonly times: readonly number[];
  readonly series: readonly Series[];
}

/** The lines of one measure; the largest first. */
export function linesOf(answer: TableAnswer, shape: Shape, measure: number): Lines {
  const places = new Map<number, number>();
  for (const row of answer.rows) {
    const time = seconds(row[shape.time]);
    if (time !== null) places.set(time, 0);
  }
  const times = [...places.keys()].sort((a, b) => a - b);
  times.forEach((time, i) => places.set(time, i));
  const found = new Map<string, { keys: readonly unknown[]; values: (number | null)[] }>();
  for (const row of answer.rows) {
    const time = seconds(row[shape.time]);
    if (time === null) continue;
    const keys = shape.keys.map((i) => row[i]);
    const name = JSON.stringify(keys);
    let line = found.get(name);
    if (!line) found.set(name, line = { keys, values: new Array<number | null>(times.length).fill(null) });
    const value = row[measure];
    line.values[places.get(time)!] = typeof value === 'number' ? value : null;
  }
  const series = [...found.values()].map((line) => ({ ...line, total: line.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) }));
  return { times, series: series.sort((a, b) => b.total - a.total) };
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
