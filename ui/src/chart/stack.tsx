// Bars over periods, each a stack of parts: those above zero upwards, those below downwards. What is
// not over yet is hatched. Boxes of the page.

import type { ComponentChildren } from 'preact';
import { exact, short } from '../text/number.ts';
import { Table } from '../widget/table.tsx';
import { useChartCursor } from './cursor.ts';
import { roughly } from './interval.ts';
import { marksOf } from './scale.ts';
import { ChartShell } from './shell.tsx';
import * as style from './stack.module.css';

/** A kind of part: its place in every bar, its colour and its word. */
export interface StackPart {
  readonly key: string;
  readonly label: string;
  /** A variable of the tokens, such as `--series-1`. */
  readonly color: string;
}

export interface StackBar {
  readonly label: string;
  /** What stands below the axis; short. */
  readonly short: string;
  /** One for each kind of part; negative ones hang below zero. */
  readonly values: readonly number[];
  readonly unfinished: boolean;
}

interface StackProps {
  title: ComponentChildren;
  summary: string;
  parts: readonly StackPart[];
  bars: readonly StackBar[];
  /** What the bars are of, as the head of the table's first column. */
  over: string;
  /** Those of the answer; null where it is exact. */
  intervals: unknown;
  actions?: ComponentChildren;
  onPart: (bar: number, part: number, anchor: Element) => void;
}

export function Stack({ title, summary, parts, bars, over, intervals, actions, onPart }: StackProps) {
  const text = (value: number): string => roughly(short(value), intervals);
  const cursor = useChartCursor(parts.length, bars.length, ({ row, column }, anchor) => onPart(column, row, anchor));
  const sums = bars.map(({ values }) => ({ up: sumOf(values, 1), down: sumOf(values, -1) }));
  const high = Math.max(0, ...sums.map(({ up }) => up));
  const low = Math.min(0, ...sums.map(({ down }) => down));
  const all = Math.max(high - low, 1e-12);
  const every = Math.max(1, Math.ceil(bars.length / 12));
  const at = cursor.at;
  const bar = at ? bars[at.column] : undefined;
  const say = (label: StackBar, part: number): string => `${label.label}, ${parts[part]!.label}: ${intervals === null ? exact(Math.abs(label.values[part] ?? 0)) : text(Math.abs(label.values[part] ?? 0))}${label.unfinished ? ', not over' : ''}`;
  return (
    <ChartShell title={title} summary={summary} announced={bar && at ? say(bar, at.row) : ''} onKey={cursor.key} actions={actions}
      table={(
        <Table label={over} rows={bars} columns={[
          { key: 'over', head: over, cell: ({ label, unfinished }) => `${label}${unfinished ? ' (not over)' : ''}` },
          ...parts.map((part, i) => ({ key: part.key, head: part.label, number: true, cell: ({ values }: StackBar) => text(values[i] ?? 0) })),
        ]} />
      )}
      legend={parts.length > 1 && (
        <ul class={style.legend}>
          {parts.map((part) => <li key={part.key} class={style.entry}><span class={style.swatch} style={{ '--color': `var(${part.color})` }} />{part.label}</li>)}
          {bars.some(({ unfinished }) => unfinished) && <li class={style.entry}><span class={style.swatch} data-unfinished="true" />not over</li>}
        </ul>
      )}>
      <div class={style.frame}>
        <div class={style.axis} aria-hidden="true">
          {marksOf(low, high, 7).map((mark) => <span key={mark} class={style.mark} style={{ '--at': (high - mark) / all }}><span class={style.number}>{short(Math.abs(mark))}</span></span>)}
        </div>
        <div class={style.scroll}>
          <div class={style.bars} style={{ '--bars': bars.length }}>
            {bars.map((column, i) => (
              <div key={i} class={style.bar}>
                <div class={style.up} style={{ '--share': high / all }}>
                  {parts.map((part, row) => (column.values[row] ?? 0) > 0 && segment(column, part, row, i, high)).reverse()}
                </div>
                <div class={style.down} style={{ '--share': -low / all }}>
                  {parts.map((part, row) => (column.values[row] ?? 0) < 0 && segment(column, part, row, i, -low))}
                </div>
                {i % every === 0 && <span class={style.below}>{column.short}</span>}
              </div>
            ))}
          </div>
        </div>
      </div>
    </ChartShell>
  );

  function segment(column: StackBar, part: StackPart, row: number, i: number, whole: number) {
    return (
      <div key={part.key} class={style.part} data-unfinished={column.unfinished} title={say(column, row)} {...cursor.mark(row, i)}
        style={{ '--share': Math.abs(column.values[row] ?? 0) / whole, '--color': `var(${part.color})` }} onClick={(event) => onPart(i, row, event.currentTarget)} />
    );
  }
}

function sumOf(values: readonly number[], sign: 1 | -1): number {
  return values.reduce((sum, value) => (value * sign > 0 ? sum + value : sum), 0);
}
