// The line chart of a measure over time, one line for each group, with a legend that is a table.

import { useMemo, useState } from 'preact/hooks';
import type { TableAnswer } from '../api/client.ts';
import type { Document } from '../document/type.ts';
import { bucket, zoneName } from '../text/time.ts';
import { shown } from '../text/name.ts';
import { quantity, unitOf } from '../text/unit.ts';
import { classes } from '../widget/class.ts';
import { linesOf, shapeOf, stepOf, type Lines, type Shape } from './answer.ts';
import { AnswerTable } from './answer_table.tsx';
import { ChartShell } from './shell.tsx';
import { colorOf } from './color.ts';
import { Legend, type LegendRow } from './legend.tsx';
import { TimePlot } from './time_plot.tsx';
import * as style from './line.module.css';

/** At most so many lines are drawn. */
const drawnMost = 50;

interface LineChartProps {
  answer: TableAnswer;
  document: Document;
  zone: string;
  onZoom: (from: number, to: number) => void;
}

export function LineChart({ answer, document, zone, onZoom }: LineChartProps) {
  const shape = useMemo(() => shapeOf(answer, document), [answer]);
  return (
    <div class={style.charts}>
      {shape.measures.map((measure) => (
        <MeasureLines key={answer.columns[measure]!.name} answer={answer} document={document} shape={shape} measure={measure} zone={zone} onZoom={onZoom}
          height={shape.measures.length > 1 ? 200 : 360} />
      ))}
    </div>
  );
}

function MeasureLines({ answer, document, shape, measure, zone, onZoom, height }: LineChartProps & { shape: Shape; measure: number; height: number }) {
  const lines = useMemo(() => linesOf(answer, shape, measure), [answer, shape, measure]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<{ at: number; left: number } | null>(null);
  const name = answer.columns[measure]!.name;
  const unit = unitOf(name);
  const property = shape.keys.map((i) => answer.columns[i]!.name).join();
  const rows: readonly LegendRow[] = lines.series.slice(0, drawnMost).map((series) => ({
    key: JSON.stringify(series.keys), keys: series.keys, total: series.total, last: series.values.at(-1) ?? null,
    color: colorOf(property, series.keys),
  }));
  const plotted = useMemo(
    () => lines.series.slice(0, drawnMost).map((series, i) => ({ values: series.values, color: rows[i]!.color, shown: !hidden.has(rows[i]!.key) })),
    [lines, hidden]);
  const said = cursor === null ? '' : spoken(lines, cursor.at, zone, (value) => quantity(value, unit));
  const key = (event: KeyboardEvent): boolean => {
    const last = lines.times.length - 1;
    const at = { ArrowRight: (cursor?.at ?? -1) + 1, ArrowLeft: (cursor?.at ?? last + 1) - 1, Home: 0, End: last }[event.key];
    if (at === undefined || last < 0) return false;
    setCursor({ at: Math.max(0, Math.min(at, last)), left: -1 });
    return true;
  };
  return (
    <ChartShell title={shown(name).text} summary={summaryOf(lines, name, property, (value) => quantity(value, unit))} announced={said} onKey={key}
      table={<AnswerTable answer={answer} document={document} zone={zone} />}
      legend={property === '' ? null : (
        <Legend rows={rows} all={lines.series.length} hidden={hidden} onHidden={setHidden} text={(value) => quantity(value, unit)} />
      )}>
      <TimePlot times={lines.times} series={plotted} zone={zone} unit={unit} height={height} cursor={cursor?.at ?? null}
        onCursor={(at, left) => setCursor(at === null ? null : { at, left })} onDrag={(from, to) => onZoom(from, to)} />
      {cursor !== null && (
        <Readout lines={lines} rows={rows} hidden={hidden} at={cursor.at} left={cursor.left} zone={zone} text={(value) => quantity(value, unit)} />
      )}
    </ChartShell>
  );
}

function Readout({ lines, rows, hidden, at, left, zone, text }: {
  lines: Lines; rows: readonly LegendRow[]; hidden: ReadonlySet<string>; at: number; left: number; zone: string; text: (value: number) => string;
}) {
  const time = lines.times[at];
  if (time === undefined) return null;
  const shownRows = rows.map((row, i) => ({ row, value: lines.series[i]!.values[at] ?? null })).filter(({ row }) => !hidden.has(row.key));
  const sorted = shownRows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)).slice(0, 12);
  return (
    <div class={classes(style.readout, left > 400 && style.start)} aria-hidden="true">
      <div class={style.time}>{bucket(time * 1000, stepOf(lines.times), zone)} {zoneName(zone, time * 1000)}</div>
      {sorted.map(({ row, value }) => (
        <div key={row.key} class={style.value}>
          <span class={style.swatch} style={{ background: `var(--series-${(row.color % 7) + 1})` }} />
          <span class={style.name}>{row.keys.map((key) => shown(key).text).join(', ')}</span>
          <span class={style.number}>{value === null ? '\u2013' : text(value)}</span>
        </div>
      ))}
    </div>
  );
}

function spoken(lines: Lines, at: number, zone: string, text: (value: number) => string): string {
  const time = lines.times[at];
  if (time === undefined) return '';
  const values = lines.series.slice(0, 8).map(({ keys, values }) => {
    const value = values[at];
    return `${keys.map((key) => shown(key).text).join(', ')} ${value === null || value === undefined ? 'nothing' : text(value)}`.trim();
  });
  return `${bucket(time * 1000, stepOf(lines.times), zone)}: ${values.join('; ')}`;
}

function summaryOf(lines: Lines, name: string, property: string, text: (value: number) => string): string {
  const first = lines.series[0];
  const groups = property === '' ? '' : ` by ${shown(property).text}, ${lines.series.length} groups`;
  const most = first?.values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0) ?? 0;
  const leads = property !== '' && first ? `, ${first.keys.map((key) => shown(key).text).join(', ')} leads` : '';
  return `Line chart of ${shown(name).text}${groups}, ${lines.times.length} points, at most ${text(most)}${leads}`;
}
