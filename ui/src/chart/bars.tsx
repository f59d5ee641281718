// Groups as bars, the largest first as the answer has them: a real list, each bar with its number.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { shown, words } from '../text/name.ts';
import { change, numberOf, percent } from '../text/number.ts';
import { quantity, unitOf } from '../text/unit.ts';
import { Name } from '../widget/name.tsx';
import { addsUp, shapeOf, type Shape } from './answer.ts';
import { AnswerTable, formerRows } from './answer_table.tsx';
import { colorOf, seriesVariable } from './color.ts';
import { grown, useIntervals, useSteady } from './estimate.ts';
import { estimated, intervalAt, type Interval, type Sure } from './interval.ts';
import { ChartShell } from './shell.tsx';
import * as style from './bars.module.css';

const barsMost = 50;

interface BarChartProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  onBar: (cells: readonly unknown[], measure: string, anchor: Element) => void;
  actions?: (measure: string) => ComponentChildren;
}

export function BarChart(props: BarChartProps) {
  const shape = shapeOf(props.answer, props.document);
  return <div class={style.charts}>{shape.measures.map((measure, i) => <MeasureBars key={measure} {...props} shape={shape} measure={measure} twin={String(i + 1)} />)}</div>;
}

function MeasureBars({ answer, document, zone, onBar, actions, shape, measure, twin }: BarChartProps & { shape: Shape; measure: number; twin: string }) {
  const [cursor, setCursor] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const name = answer.columns[measure]!.name;
  const unit = unitOf(name);
  const property = shape.keys.map((i) => answer.columns[i]!.name).join();
  const adds = addsUp(name);
  const rows = [...answer.rows.slice(0, barsMost), ...(answer.other && answer.rows.length <= barsMost ? [answer.other] : [])];
  const number = (cells: readonly unknown[]): number => numberOf(cells[measure]) ?? 0;
  const intervals = useIntervals(answer);
  const sureOf = (cells: readonly unknown[], at: number): Sure => intervalAt(intervals, cells === answer.other ? ['other', measure] : ['rows', at, measure]);
  const ends = rows.map((cells, i) => Math.max(number(cells), sureOf(cells, i)?.[1] ?? 0));
  const largest = useSteady(document, Math.max(0, ...ends), (former, next) => grown(former, next, intervals !== null));
  const roomy = useSteady(document, intervals !== null, (former, next) => former || next);
  const total = answer.total ? number(answer.total) : 0;
  const former = formerRows(answer, shape);
  const label = (cells: readonly unknown[]): string => (cells === answer.other ? words.other : shape.keys.map((i) => shown(cells[i]).text).join(', '));
  const text = (cells: readonly unknown[]): string => `${label(cells)}, ${quantity(number(cells), unit)}${adds && total > 0 ? `, ${percent(number(cells) / total)}` : ''}`;
  const key = (event: KeyboardEvent): boolean => {
    const to = { ArrowDown: cursor + 1, ArrowUp: cursor - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      const at = Math.max(0, Math.min(to, rows.length - 1));
      setCursor(at);
      list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
      return true;
    }
    const anchor = list.current?.children[cursor];
    if ((event.key !== 'Enter' && event.key !== '.') || !anchor) return false;
    onBar(rows[cursor]!, name, anchor);
    return true;
  };
  return (
    <ChartShell title={shown(name).text} twin={twin} onKey={key} announced={cursor >= 0 && rows[cursor] ? text(rows[cursor]) : ''} actions={actions?.(name)}
      summary={`Bar chart of ${shown(name).text} by ${shown(property).text}, ${answer.rows.length} groups${rows[0] ? `, ${text(rows[0])}` : ''}`}
      table={<AnswerTable answer={answer} document={document} zone={zone} />}>
      <ul ref={list} class={style.bars} role="presentation" data-estimate={roomy}>
        {rows.map((cells, i) => {
          const isOther = cells === answer.other;
          const sure = sureOf(cells, i);
          const before = isOther ? null : numberOf(former?.get(JSON.stringify(shape.keys.map((at) => cells[at])))?.[measure]);
          return (
            <li key={i} class={style.bar} data-cursor={i === cursor} onClick={(event) => onBar(cells, name, event.currentTarget.querySelector('[data-anchor]') ?? event.currentTarget)}>
              <span class={style.name} data-anchor=""><Name {...(isOther ? { shown: { text: words.other, kind: 'other' as const } } : { shown: { text: label(cells), kind: shape.keys.length === 1 ? shown(cells[shape.keys[0]!]).kind : 'value' } })} most={24} middle /></span>
              <span class={style.track}>
                <span class={style.fill} data-other={isOther} data-estimate={sure !== undefined} style={{ width: `${largest > 0 ? Math.max(0.2, (number(cells) / largest) * 100) : 0}%`, ...(isOther ? {} : { background: `var(${seriesVariable(colorOf(property, shape.keys.map((at) => cells[at])))})` }) }} />
                {sure && <Whisker interval={sure} largest={largest} />}
              </span>
              <span class={style.number}>{estimated(number(cells), sure, unit)}</span>
              <span class={style.share}>{former ? (before ? change(number(cells) / before - 1) : '\u2013') : adds && total > 0 ? percent(number(cells) / total) : ''}</span>
            </li>
          );
        })}
      </ul>
      {answer.rows.length > barsMost && <p class={style.more}>{barsMost} of {answer.rows.length} groups are drawn; the table has all.</p>}
    </ChartShell>
  );
}

/** The interval of an estimated bar. */
function Whisker({ interval: [low, high], largest }: { interval: Interval; largest: number }) {
  const place = (value: number): number => (largest > 0 ? (Math.max(0, value) / largest) * 100 : 0);
  return <span class={style.whisker} data-whisker="" style={{ insetInlineStart: `${place(low)}%`, width: `${place(high) - place(low)}%` }} />;
}
