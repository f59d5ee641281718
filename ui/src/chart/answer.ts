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

interface Line { readonly keys: readonly unknown[]; readonly values: (number | null)[]; low: (number | null)[] | null; high: (number | null)[] | null }

/** The lines of one measure; the largest first. */
export function linesOf(answer: Pick<TableAnswer, 'rows'>, shape: Shape, measure: number, intervals: Intervals | null = null): Lines {
  const { times, starts, places } = bucketsOf(answer, shape);
  const lineOf = finder(shape.keys, times.length);
  const found: Line[] = [];
  answer.rows.forEach((row, i) => {
    const at = places.get(row[shape.time]);
    if (at === undefined) return;
    const line = lineOf(row, found);
    const value = row[measure];
    line.values[at] = numberOf(value);
    const interval = intervals?.[i]?.[measure];
    if (!interval) return;
    line.low ??= empty(times.length);
    line.high ??= empty(times.length);
    [line.low[at], line.high[at]] = interval;
  });
  floor(found);
  const series = found.map((line): Series => ({ ...line, total: line.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) }));
  return { times, starts, series: series.sort((a, b) => b.total - a.total) };
}

function empty(length: number): (number | null)[] {
  return new Array<number | null>(length).fill(null);
}

/** Finds the line of a row, or makes one. There may be 100 000 rows, so a lone plain key is its own name. */
function finder(keys: readonly number[], points: number): (row: readonly unknown[], found: Line[]) => Line {
  const plain = new Map<unknown, Line>();
  const written = new Map<string, Line>();
  const lone = keys.length === 1 ? keys[0]! : -1;
  return (row, found) => {
    const value = lone < 0 ? undefined : row[lone];
    const isPlain = lone >= 0 && (value === null || typeof value !== 'object');
    const name = isPlain ? '' : JSON.stringify(keys.map((key) => row[key]));
    const known = isPlain ? plain.get(value) : written.get(name);
    if (known) return known;
    const line: Line = { keys: keys.map((key) => row[key]), values: empty(points), low: null, high: null };
    if (isPlain) plain.set(value, line);
    else written.set(name, line);
    found.push(line);
    return line;
  };
}

/** What is never negative is not estimated as negative. */
function floor(lines: readonly Line[]): void {
  if (lines.every(({ low }) => low === null) || lines.some(({ values }) => values.some((value) => value !== null && value < 0))) return;
  for (const { low } of lines) low?.forEach((value, at) => { if (value !== null && value < 0) low[at] = 0; });
}

/** Lines in the order of former ones; new ones come at the end. */
export function inOrderOf(former: Lines, next: Lines): Lines {
  const places = new Map(former.series.map(({ keys }, i) => [JSON.stringify(keys), i]));
  const placeOf = ({ keys }: Series): number => places.get(JSON.stringify(keys)) ?? places.size;
  return { ...next, series: next.series.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** The buckets of an answer, ascending: seconds, texts, and the place of each text. */
export function bucketsOf(answer: Pick<TableAnswer, 'rows'>, shape: Shape): { times: number[]; starts: string[]; places: ReadonlyMap<unknown, number> } {
  const known = new Map<unknown, number | null>();
  const found = new Map<number, string>();
  let last: unknown;
  for (const row of answer.rows) {
    const start = row[shape.time];
    if (start === last) continue; // rows of one bucket mostly follow each other
    last = start;
    if (known.has(start)) continue;
    const time = seconds(start);
    known.set(start, time);
    if (time !== null) found.set(time, String(start));
  }
  const times = [...found.keys()].sort((a, b) => a - b);
  const at = new Map(times.map((time, i) => [time, i]));
  const places = new Map([...known].flatMap(([start, time]) => (time === null ? [] : [[start, at.get(time)!] as const])));
  return { times, starts: times.map((time) => found.get(time)!), places };
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
