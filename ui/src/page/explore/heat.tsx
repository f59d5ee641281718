// Explore as a heat map: its tools, percentiles over it, and what is done with a box.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import { listSetting, settingList } from '../../document/as.ts';
import type { Bins } from '../../document/bins.ts';
import { both } from '../../document/condition.ts';
import { commit, document as present } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import { texts, type Document } from '../../document/type.ts';
import { sharedEdges, type Edges } from '../../chart/bin.ts';
import { binRangeText } from '../../chart/distribution.tsx';
import { rangesOf } from '../../chart/former.tsx';
import { HeatMap } from '../../chart/heat_map.tsx';
import type { HeatLine } from '../../chart/heat_plot.tsx';
import { matrixOf, sumOf, type Cells, type ColorScale, type Matrix } from '../../chart/matrix.ts';
import { shapeOf, stepOf } from '../../chart/answer.ts';
import { numberOf } from '../../text/number.ts';
import { bucket } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { MenuButton } from '../../widget/menu.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { useSelection, useSettings, type Selected } from '../drawn.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import { SelectionPanel } from '../selection_panel.tsx';
import { BinTools } from './bin_tools.tsx';
import { isTime } from './choose.ts';
import { cellsIn, rangeMark, selectedMark, timeMark } from './marks.ts';
import * as style from './groups.module.css';

const scales = [{ value: 'log', label: 'Log' }, { value: 'linear', label: 'Lin' }, { value: 'column', label: 'Per column' }] as const;
const overlays = [['p50', 0.5], ['p95', 0.95], ['p99', 0.99]] as const;

/** The map, and that of the period it is compared with: by one axis of values and one scale of colours. */
export function Heat({ answer, of, bins, zone, actions }: { answer: TableAnswer; of: Document; bins: Bins; zone: string; actions: ComponentChildren }) {
  const settings = useSettings();
  const colors = settings.choice('colors', scales);
  const shares = overlays.filter(([label]) => settingList(settings.text('lines')).includes(label)).map(([, share]) => share);
  const { compare } = answer;
  const ranges = rangesOf(answer, zone);
  const [own, former] = useMemo(() => mapsOf(answer, of, bins), [answer, of, bins.count, bins.scale]);
  const axis = useMemo(() => (former ? sharedEdges(own.edges, former.edges) : own.edges), [own, former]);
  const common = { bins, axis, zone, colors, shares };
  const map = <OneMap {...common} matrix={own} answer={answer} of={of} period={former && ranges?.now} actions={<><HeatTools bins={bins} colors={colors} shares={shares} />{actions}</>} />;
  if (!ranges || !former || !compare?.query) return map;
  return <Column>{map}<OneMap {...common} matrix={former} answer={compare} of={compare.query} period={`against ${ranges.before}`} actions={null} isFormer /></Column>;
}

/** The matrix of an answer and that of the period before, if there is one; the largest count is that of both. */
function mapsOf(answer: TableAnswer, of: Document, bins: Bins): readonly [Matrix, Matrix?] {
  const own = matrixOf(answer, shapeOf(answer, of), bins);
  const { compare } = answer;
  if (!compare?.query) return [own];
  const former = matrixOf(compare, shapeOf(compare, compare.query), bins);
  const largest = Math.max(own.largest, former.largest);
  return [{ ...own, largest }, { ...former, largest }];
}

function HeatTools({ bins, colors, shares }: { bins: Bins; colors: ColorScale; shares: readonly number[] }) {
  const settings = useSettings();
  const shownLines = (label: string): string | null => listSetting(overlays.map(([name]) => name).filter((name) => (name === label) !== settingList(settings.text('lines')).includes(name)));
  return (
    <>
      <BinTools bins={bins} document={present.value} onDocument={(document) => commit({ document })} />
      <span class={style.word}>Colour</span>
      <Segmented label="Colour" choices={scales} value={colors} onChange={(scale) => settings.set({ colors: scale === 'log' ? null : scale })} />
      <MenuButton small kind="outlined" after="down" menuLabel="Percentiles over it"
        items={overlays.map(([label, share]) => ({ label, checked: shares.includes(share), act: () => settings.set({ lines: shownLines(label) }) }))}>
        {shares.length === 0 ? 'Percentiles' : shares.map((share) => `p${share * 100}`).join(', ')}
      </MenuButton>
    </>
  );
}

interface OneMapProps {
  answer: TableAnswer;
  of: Document;
  matrix: Matrix;
  bins: Bins;
  axis: Edges;
  zone: string;
  colors: ColorScale;
  shares: readonly number[];
  period: string | undefined;
  actions: ComponentChildren;
  /** The selection of the address is of the present period. */
  isFormer?: boolean;
}

function OneMap({ matrix, answer, of, bins, axis, zone, colors, shares, period, actions, isFormer = false }: OneMapProps) {
  const { selected: present, isDrawing, set: select } = useSelection();
  const selected = isFormer ? null : present;
  const box = cellsIn(selected, bins, matrix);
  const { openAt, menu } = useMarkMenu();
  const lines = useLines(of, bins.value, shares);
  const to = answer.query?.to;
  const end = Math.min(Date.now(), to === undefined ? Infinity : Date.parse(String(to)));
  const parts = (cells: Cells): Selected => ({
    ...(cells.left === 0 && cells.right === matrix.starts.length ? {} : { time: timeMark(matrix.starts, cells.left, cells.right, to) }),
    ...(cells.low === 0 && cells.high === matrix.bins ? {} : { range: rangeMark(bins, matrix.edges, { from: cells.low, to: cells.high }) }),
  });
  const total = answer.total?.at(-1);
  return (
    <>
      <div class={style.whole}>
        <HeatMap answer={answer} document={of} matrix={matrix} bins={bins} zone={zone} colors={colors} lines={lines} end={end} box={box}
          onBox={(cells) => { if (!isFormer) select(cells && parts(cells)); }}
          onCell={(cells, anchor) => openAt({ document: of, mark: selectedMark(parts(cells)), anchor, value: sumOf(matrix, cells) })} actions={actions} period={period} axis={axis} isSecond={isFormer} />
      </div>
      {selected && box && (
        <SelectionPanel document={of} mark={isDrawing ? null : selectedMark(selected)} label={boxText(box, matrix, bins, zone)}
          total={typeof total === 'number' ? total : undefined} onClear={() => select(null)}>
          <Button small kind="outlined" icon="search" onClick={() => zoom(selected, bins)}>Zoom</Button>
          {selected.time && selected.range && (
            <>
              <Button small kind="outlined" onClick={() => select({ time: selected.time! })}>Full height</Button>
              <Button small kind="outlined" onClick={() => select({ range: selected.range! })}>Full width</Button>
            </>
          )}
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
function zoom({ time, range }: Selected, bins: Bins): void {
  const ends = [[range?.from, '>='], [range?.to, '<']] as const;
  const conditions = ends.flatMap(([value, operator]) => (typeof value === 'number' ? [`${bins.value} ${operator} ${value}`] : []));
  const { where, ...document } = present.value;
  const next = conditions.reduce<string | undefined>(both, where);
  const moved = time ? { ...document, from: time.from, to: time.to } : document;
  drill({ document: JSON.parse(JSON.stringify({ ...moved, where: next })) as Document }, 'zoom');
}

function useLines(of: Document, value: string, shares: readonly number[]): readonly HeatLine[] {
  const { compare: _, ...base } = commonOf(of);
  const time = texts(of.aggregate?.by).find(isTime);
  const measures = shares.map((share, i) => `quantile(${value}, ${share}) as p_${i}`);
  const asked = shares.length === 0 || time === undefined ? null : { ...base, aggregate: { measures, by: [time] } } as Document;
  const { answer } = useQuestion(asked);
  const isAsked = asked !== null;
  // The same lines as long as they are: other ones are drawn anew.
  return useMemo(() => {
    if (!isAsked || !answer || !('rows' in answer) || answer.columns.length !== shares.length + 1) return none;
    return shares.map((share, i) => ({ name: `p${share * 100}`, values: answer.rows.map((row) => numberOf(row[i + 1])) }));
  }, [isAsked, answer, shares.join()]);
}

const none: readonly HeatLine[] = [];
