// Explore as a heat map: its tools, percentiles over it, and what is done with a box.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { useQuestion } from '../../api/question.ts';
import type { Bins } from '../../document/bins.ts';
import { set } from '../../document/patch.ts';
import { commit, document as present } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import { texts, type Document } from '../../document/type.ts';
import { binRangeText } from '../../chart/distribution.tsx';
import { rangesOf } from '../../chart/former.tsx';
import { HeatMap } from '../../chart/heat_map.tsx';
import type { HeatLine } from '../../chart/heat_plot.tsx';
import type { Cells, ColorScale, Matrix } from '../../chart/matrix.ts';
import { stepOf } from '../../chart/answer.ts';
import { bucket } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { MenuButton } from '../../widget/menu.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { useMarkMenu } from '../mark_menu.tsx';
import { SelectionPanel } from '../selection_panel.tsx';
import { BinTools } from './bin_tools.tsx';
import { isTime } from './choose.ts';
import { rangeMark, timeMark } from './marks.ts';
import * as style from './groups.module.css';

const scales = [{ value: 'log', label: 'Log' }, { value: 'linear', label: 'Lin' }, { value: 'column', label: 'Per column' }] as const;
const overlays = [['p50', 0.5], ['p95', 0.95], ['p99', 0.99]] as const;

/** The map, and that of the period it is compared with, by one scale of colours. */
export function Heat({ answer, of, bins, zone, actions }: { answer: TableAnswer; of: Document; bins: Bins; zone: string; actions: ComponentChildren }) {
  const [colors, setColors] = useState<ColorScale>('log');
  const [shares, setShares] = useState<readonly number[]>([]);
  const { compare } = answer;
  const ranges = rangesOf(answer, zone);
  const largest = ranges ? Math.max(largestOf(answer), largestOf(compare)) : undefined;
  const tools = (
    <>
      <BinTools bins={bins} document={present.value} onDocument={(document) => commit({ document })} />
      <span class={style.word}>Colour</span>
      <Segmented label="Colour" choices={scales} value={colors} onChange={setColors} />
      <MenuButton small kind="outlined" after="down" menuLabel="Percentiles over it"
        items={overlays.map(([label, share]) => ({ label, checked: shares.includes(share), act: () => setShares(shares.includes(share) ? shares.filter((other) => other !== share) : [...shares, share].sort()) }))}>
        {shares.length === 0 ? 'Percentiles' : shares.map((share) => `p${share * 100}`).join(', ')}
      </MenuButton>
      {actions}
    </>
  );
  const common = { bins, zone, colors, shares, largest };
  const own = <OneMap {...common} answer={answer} of={of} period={ranges?.now} actions={tools} />;
  if (!ranges || !compare?.query) return own;
  return <Column>{own}<OneMap {...common} answer={compare} of={compare.query} period={`against ${ranges.before}`} actions={null} /></Column>;
}

function largestOf(answer: TableAnswer | undefined): number {
  return (answer?.rows ?? []).reduce((most, row) => Math.max(most, Number(row.at(-1)) || 0), 0);
}

interface OneMapProps {
  answer: TableAnswer;
  of: Document;
  bins: Bins;
  zone: string;
  colors: ColorScale;
  shares: readonly number[];
  /** The count of the darkest colour; left out, the map's own largest. */
  largest: number | undefined;
  period: string | undefined;
  actions: ComponentChildren;
}

function OneMap({ answer, of, bins, zone, colors, shares, largest, period, actions }: OneMapProps) {
  const [selection, setSelection] = useState<{ box: Cells; matrix: Matrix } | null>(null);
  const { openAt, menu } = useMarkMenu();
  const lines = useLines(of, bins.value, shares);
  useEffect(() => setSelection(null), [JSON.stringify(of)]);
  const to = answer.query?.to;
  const end = Math.min(Date.now(), to === undefined ? Infinity : Date.parse(String(to)));
  const mark = (box: Cells, matrix: Matrix): Mark => ({
    ...(box.left === 0 && box.right === matrix.starts.length ? {} : { time: timeMark(matrix.starts, box.left, box.right, to) }),
    ...(box.low === 0 && box.high === matrix.bins ? {} : { range: rangeMark(bins, matrix.edges, { from: box.low, to: box.high }) }),
  }) as Mark;
  const total = answer.total?.at(-1);
  return (
    <>
      <HeatMap answer={answer} document={of} bins={bins} zone={zone} colors={colors} lines={lines} end={end} box={selection?.box ?? null}
        onBox={(box, matrix) => setSelection(box && { box, matrix })}
        onCell={({ column, bin }, matrix, anchor) => openAt({ document: of, mark: mark({ left: column, right: column + 1, low: bin, high: bin + 1 }, matrix), anchor, value: matrix.counts[column * matrix.bins + bin] })}
        actions={actions} largest={largest} period={period} />
      {selection && (
        <SelectionPanel document={of} mark={mark(selection.box, selection.matrix)} label={boxText(selection.box, selection.matrix, bins, zone)}
          total={typeof total === 'number' ? total : undefined} onClear={() => setSelection(null)}>
          <Button small kind="outlined" icon="search" onClick={() => zoom(selection.box, selection.matrix, bins, to)}>Zoom</Button>
        </SelectionPanel>
      )}
      {menu}
    </>
  );
}

function boxText(box: Cells, matrix: Matrix, bins: Bins, zone: string): string {
  const step = stepOf(matrix.times);
  const from = bucket(matrix.times[box.left]! * 1000, step, zone);
  const last = bucket((matrix.times[box.right] ?? matrix.times.at(-1)! + step) * 1000, step, zone);
  const range = box.low === 0 && box.high === matrix.bins ? `any ${bins.value}` : `${bins.value} ${binRangeText(matrix.edges, { from: box.low, to: box.high }, bins.value)}`;
  return `${from} to ${last}, ${range}`;
}

/** Fits the axes to the box: the range of time, and a filter on the number. */
function zoom(box: Cells, matrix: Matrix, bins: Bins, end: string | number | undefined): void {
  const { from, to } = timeMark(matrix.starts, box.left, box.right, end);
  const range = rangeMark(bins, matrix.edges, { from: box.low, to: box.high });
  const whole = box.low === 0 && box.high === matrix.bins;
  const conditions = whole ? [] : [range.from === null ? '' : `${bins.value} >= ${range.from}`, range.to === null ? '' : `${bins.value} < ${range.to}`].filter((text) => text !== '');
  const document = present.value;
  const where = [document.where === undefined ? '' : /\bor\b/i.test(document.where) ? `(${document.where})` : document.where, ...conditions].filter((text) => text !== '').join(' and ');
  drill({ document: set(set(set(document, 'from', from), 'to', to), 'where', where === '' ? undefined : where) }, 'zoom');
}

function useLines(of: Document, value: string, shares: readonly number[]): readonly HeatLine[] {
  const { compare: _, ...base } = commonOf(of);
  const time = texts(of.aggregate?.by).find(isTime);
  const measures = shares.map((share, i) => `quantile(${value}, ${share}) as p_${i}`);
  const asked = shares.length === 0 || time === undefined ? null : { ...base, aggregate: { measures, by: [time] } } as Document;
  const { answer } = useQuestion(asked);
  if (!asked || !answer || !('rows' in answer) || answer.columns.length !== shares.length + 1) return none;
  return shares.map((share, i) => ({ name: `p${share * 100}`, values: answer.rows.map((row) => (typeof row[i + 1] === 'number' ? row[i + 1] as number : null)) }));
}

const none: readonly HeatLine[] = [];
