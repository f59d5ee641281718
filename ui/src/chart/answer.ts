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

interface Line { readonly keys: readonly unknown[]; readonly values: (number | null)[]; low: (number | null)[] | null; high: (number | null)[] | null; next: Line | null }

/** The lines of one measure; the largest first. */
export function linesOf({ rows }: Pick<TableAnswer, 'rows'>, shape: Shape, measure: number, intervals: Intervals | null = null): Lines {
  // There may be 100 000 rows, which lie all over the memory: each is looked at once.
  const places = new Places();
  const lineOf = finder(shape.keys);
  const found: Line[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const place = places.of(row[shape.time]);
    const line = lineOf(row, found);
    put(line.values, place, numberOf(row[measure]));
    const interval = intervals?.[i]?.[measure];
    if (interval) [line.low, line.high] = [put(line.low ?? [], place, interval[0]), put(line.high ?? [], place, interval[1])];
  }
  floor(found);
  const { times, starts, placeOf } = places.inOrder();
  const ordered = (values: (number | null)[]): (number | null)[] => inPlaces(values, placeOf, times.length);
  const series = found.map((line): Series => {
    const values = ordered(line.values);
    return { keys: line.keys, values, low: line.low && ordered(line.low), high: line.high && ordered(line.high), total: sumOf(values) };
  });
  return { times, starts, series: series.sort((a, b) => b.total - a.total) };
}

/** Puts a value at a place of a list that may have to grow. */
function put(values: (number | null)[], place: number, value: number | null): (number | null)[] {
  while (values.length < place) values.push(null);
  if (place === values.length) values.push(value);
  else values[place] = value;
  return values;
}

/** Values in the order of their times; mostly they came in it. */
function inPlaces(values: (number | null)[], placeOf: Int32Array, many: number): (number | null)[] {
  while (values.length < placeOf.length) values.push(null);
  if (many === placeOf.length && placeOf.every((place, i) => place === i)) return values;
  const ordered = new Array<number | null>(many).fill(null);
  placeOf.forEach((place, i) => { if (place >= 0) ordered[place] = values[i] ?? ordered[place]!; });
  return ordered;
}

function sumOf(values: readonly (number | null)[]): number {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  return sum;
}

/**
 * Finds the line of a row, or makes one. There may be 100 000 rows, so a lone plain key is its own name, and since the
 * groups of a bucket mostly come in the same order as those of the one before, the line that came next then is tried first.
 */
function finder(keys: readonly number[]): (row: readonly unknown[], found: Line[]) => Line {
  const plain = new Map<unknown, Line>();
  const written = new Map<string, Line>();
  const lone = keys.length === 1 ? keys[0]! : -1;
  let last: Line | null = null;
  const lookUp = (row: readonly unknown[], found: Line[]): Line => {
    const value = lone < 0 ? undefined : row[lone];
    const isPlain = lone >= 0 && (value === null || typeof value !== 'object');
    const name = isPlain ? '' : JSON.stringify(keys.map((key) => row[key]));
    const known = isPlain ? plain.get(value) : written.get(name);
    if (known) return known;
    const line: Line = { keys: keys.map((key) => row[key]), values: [], low: null, high: null, next: null };
    if (isPlain) plain.set(value, line);
    else written.set(name, line);
    found.push(line);
    return line;
  };
  return (row, found) => {
    const guess = last === null ? null : last.next;
    if (guess !== null && isOf(row, keys, guess)) return last = guess;
    const line = lookUp(row, found);
    if (last) last.next = line;
    return last = line;
  };
}

function isOf(row: readonly unknown[], keys: readonly number[], line: Line): boolean {
  for (let i = 0; i < keys.length; i++) if (row[keys[i]!] !== line.keys[i]) return false;
  return true;
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

/** The buckets of an answer, ascending: seconds, texts, and the place of that of each row, -1 where a row has none. */
export function bucketsOf({ rows }: Pick<TableAnswer, 'rows'>, { time }: Shape): { times: number[]; starts: string[]; ofRow: Int32Array } {
  const places = new Places();
  const ofRow = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) ofRow[i] = places.of(rows[i]![time]);
  const { times, starts, placeOf } = places.inOrder();
  for (let i = 0; i < ofRow.length; i++) ofRow[i] = placeOf[ofRow[i]!]!;
  return { times, starts, ofRow };
}

/** Values of a key, numbered as they come; those of buckets of time can be put in order. */
export class Places {
  private readonly known = new Map<unknown, number>();
  readonly found: unknown[] = [];
  private at = -1;

  of(value: unknown): number {
    // Rows of one bucket mostly follow each other, and those of the next one mostly have the same keys in the same order.
    if (this.at >= 0 && this.found[this.at] === value) return this.at;
    if (this.at + 1 < this.found.length && this.found[this.at + 1] === value) return ++this.at;
    this.at = this.known.get(value) ?? this.found.push(value) - 1;
    this.known.set(value, this.at);
    return this.at;
  }

  /** The buckets in the order of their times, and where each is in it; -1 for what is no time. */
  inOrder(): { times: number[]; starts: string[]; placeOf: Int32Array } {
    const seen = this.found.map(seconds);
    const times = [...new Set(seen.filter((time) => time !== null))].sort((a, b) => a - b);
    const places = new Map(times.map((time, place) => [time, place]));
    const placeOf = Int32Array.from(seen, (time) => (time === null ? -1 : places.get(time)!));
    const starts: string[] = [];
    this.found.forEach((start, i) => { if (placeOf[i]! >= 0) starts[placeOf[i]!] = String(start); });
    return { times, starts, placeOf };
  }
}

/** Whether an answer counts nothing: all of its numbers are null, or zero where they are counts. A sum of zero may be one of many. */
export function isEmpty(answer: TableAnswer, document: Document): boolean {
  const { measures } = shapeOf(answer, document);
  const asked = texts(answer.query?.aggregate?.measures ?? document.aggregate?.measures);
  const counts = (at: number): boolean => /^\s*(count|uniq)\s*\(/i.test(asked[at - (answer.columns.length - asked.length)] ?? answer.columns[at]!.name);
  return measures.length > 0 && answer.rows.every((row) => measures.every((at) => row[at] === null || (counts(at) && numberOf(row[at]) === 0)));
}

/** Values on top of each other, the largest at the bottom; as shares of each bucket's sum if wanted. */
export function stacked(series: readonly (readonly (number | null)[])[], shares: boolean): readonly (readonly number[])[] {
  const many = series[0]?.length ?? 0;
  const running = new Float64Array(many);
  const piles = series.map((values) => {
    const pile = new Array<number>(many);
    for (let i = 0; i < many; i++) pile[i] = running[i]! += Math.max(0, values[i] ?? 0);
    return pile;
  });
  return shares ? piles.map((pile) => pile.map((height, i) => (running[i] === 0 ? 0 : height / running[i]!))) : piles;
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
