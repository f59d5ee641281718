// A small line for each group of a table: how its first measure went over the range. Only groups whose rows are in
// view are asked for, those of a moment together in one query.

import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { request, type TableAnswer } from '../../api/client.ts';
import { linesOf, shapeOf, type Lines } from '../../chart/answer.ts';
import { both, quote } from '../../document/condition.ts';
import { commonOf } from '../../document/view.ts';
import { texts, type Document } from '../../document/type.ts';
import * as style from './groups.module.css';

type Series = Lines['series'][number]['values'];

/** The trends of the groups of one question. */
export interface Trends {
  readonly want: (keys: readonly unknown[], changed: () => void) => () => void;
  readonly of: (keys: readonly unknown[]) => Series | null;
}

const gather = 60;
const askedMost = 60;

/** Whether the groups of a question can have trends: rows of events by keys that are written out, none of them an axis. */
export function canTrend({ aggregate }: Document): boolean {
  const by = texts(aggregate?.by);
  return aggregate !== undefined && (aggregate.over ?? 'events') === 'events' && by.length > 0 && !by.some((key) => /^\s*(time|bins)\s*\(/i.test(key));
}

class Asked implements Trends {
  private readonly found = new Map<string, Series>();
  /** The groups in view that were not asked for yet, by the cell that shows them. */
  private readonly waiting = new Map<() => void, readonly unknown[]>();
  private readonly told = new Set<() => void>();
  private readonly stop = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  constructor(private readonly document: Document) {}

  readonly of = (keys: readonly unknown[]): Series | null => this.found.get(JSON.stringify(keys)) ?? null;

  readonly want = (keys: readonly unknown[], changed: () => void): (() => void) => {
    const name = JSON.stringify(keys);
    this.told.add(changed);
    if (!this.found.has(name)) {
      this.waiting.set(changed, keys);
      this.timer ??= setTimeout(() => void this.ask(), gather);
    }
    return () => { this.told.delete(changed); this.waiting.delete(changed); };
  };

  close(): void {
    clearTimeout(this.timer);
    this.stop.abort();
  }

  private async ask(): Promise<void> {
    const asked = [...this.waiting].slice(0, askedMost);
    for (const [cell] of asked) this.waiting.delete(cell);
    const groups = asked.map(([, keys]) => keys);
    if (groups.length === 0) { this.timer = undefined; return; }
    const document = trendDocument(this.document, groups);
    const answer = await request<TableAnswer>('v1/query', { body: document, signal: this.stop.signal }).catch(() => null);
    if (this.stop.signal.aborted) return;
    for (const { keys, values } of answer ? linesOf(answer, shapeOf(answer, document), answer.columns.length - 1).series : []) this.found.set(JSON.stringify(keys), values);
    this.timer = this.waiting.size > 0 ? setTimeout(() => void this.ask(), gather) : undefined;
    for (const changed of this.told) changed();
  }
}

/** The first measure of some groups over time. */
function trendDocument(document: Document, groups: readonly (readonly unknown[])[]): Document {
  const { compare: _, ...base } = commonOf(document);
  const by = texts(document.aggregate?.by);
  const measure = texts(document.aggregate?.measures)[0] ?? 'count()';
  const expressions = by.map((key) => key.replace(/\s+as\s+("([^"]|"")*"|\S+)\s*$/i, ''));
  const where = groups.map((keys) => `(${expressions.map((expression, i) => condition(expression, keys[i])).join(' and ')})`).join(' or ');
  return { ...base, where: both(base.where, where), aggregate: { measures: [measure], by: ["time('auto')", ...by], limit_by: 0 } } as Document;
}

function condition(expression: string, value: unknown): string {
  if (value === null || value === undefined) return `(${expression}) is null`;
  return `(${expression}) = ${typeof value === 'string' ? quote(value) : JSON.stringify(value)}`;
}

export function useTrends(document: Document | null): Trends | null {
  const key = JSON.stringify(document);
  const asked = useMemo(() => (document ? new Asked(document) : null), [key]);
  useEffect(() => () => asked?.close(), [asked]);
  return asked;
}

const [width, height] = [104, 20];
const pointsMost = 30;

/** So few points that their shape can be seen: means of neighbours. */
function fewer(values: Series): readonly number[] {
  const each = Math.max(1, Math.ceil(values.length / pointsMost));
  return Array.from({ length: Math.ceil(values.length / each) }, (_, i) => {
    const part = values.slice(i * each, (i + 1) * each);
    return part.reduce<number>((sum, value) => sum + (value ?? 0), 0) / part.length;
  });
}

export function Trend({ trends, keys }: { trends: Trends; keys: readonly unknown[] }) {
  const [, changed] = useReducer((n: number) => n + 1, 0);
  const name = JSON.stringify(keys);
  useEffect(() => trends.want(keys, () => changed(0)), [trends, name]);
  const found = trends.of(keys);
  if (!found) return <span class={style.trend} />;
  const values = fewer(found);
  const most = Math.max(0, ...values) || 1;
  const step = width / Math.max(1, values.length - 1);
  const points = values.map((value, i) => `${(i * step).toFixed(1)},${(height - 1 - (value / most) * (height - 2)).toFixed(1)}`).join(' ');
  return <svg class={style.trend} width={width} height={height} aria-hidden="true"><polyline points={points} /></svg>;
}
