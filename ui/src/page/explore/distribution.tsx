// Explore as a distribution: its tools, its percentiles, and what is done with a range.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { useQuestion } from '../../api/question.ts';
import { listSetting, settingList } from '../../document/as.ts';
import type { Bins } from '../../document/bins.ts';
import { commit, document as present } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import type { Document } from '../../document/type.ts';
import { shapeOf } from '../../chart/answer.ts';
import type { Edges } from '../../chart/bin.ts';
import { binRangeText, DistributionChart, distributionOf, type Percentile } from '../../chart/distribution.tsx';
import type { BinRange } from '../../chart/distribution_plot.tsx';
import { count, numberOf } from '../../text/number.ts';
import { schema } from '../../api/datasets.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Name } from '../../widget/name.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { useSelection, useSettings, type ChartSettings } from '../drawn.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import { SelectionPanel } from '../selection_panel.tsx';
import { BinTools } from './bin_tools.tsx';
import { chosen } from './choose.ts';
import { numbersOf } from './numbers.ts';
import { binsIn, rangeMark } from './marks.ts';
import * as style from './groups.module.css';

const othersMost = 6;

const modes = [{ value: 'count', label: 'Count' }, { value: 'share', label: 'Share' }, { value: 'cdf', label: 'Cumulative' }] as const;

export function Distribution({ answer, of, bins, zone, actions }: { answer: TableAnswer; of: Document; bins: Bins; zone: string; actions: ComponentChildren }) {
  const settings = useSettings();
  const mode = settings.choice('height', modes);
  const { selected, isDrawing, set: select } = useSelection();
  const { openAt, menu } = useMarkMenu();
  const percentiles = usePercentiles(of, bins.value, settings);
  const parts = useMemo(() => distributionOf(answer, of, bins), [answer, of, bins.count, bins.scale]);
  const range = selected && binsIn(selected.range, bins, parts.edges);
  const property = propertyOf(answer, of);
  const mark = (range: BinRange, edges: Edges, keys: readonly unknown[]): Mark => ({
    range: rangeMark(bins, edges, range), ...(property !== null && keys.length > 0 ? { keys: { [property]: keys[0] } } : {}),
  }) as Mark;
  const total = answer.total?.at(-1);
  if (parts.all.total === 0 && !parts.edges.zero) return <NoValues of={of} bins={bins} nulls={parts.all.nulls} />;
  return (
    <>
      <div class={style.whole}>
        <DistributionChart answer={answer} document={of} parts={parts} zone={zone} bins={bins} mode={mode} percentiles={percentiles.list} onPercentile={percentiles.move}
          selection={range} onSelect={(range, edges) => select(range && { range: rangeMark(bins, edges, range) })}
          onBin={(bin, edges, keys, anchor) => openAt({ document: of, mark: mark({ from: bin, to: bin + 1 }, edges, keys), anchor, value: edges.edges[bin] })}
          actions={(
            <>
              <BinTools bins={bins} document={present.value} onDocument={(document) => commit({ document })} />
              <Segmented label="Height" choices={modes} value={mode} onChange={(height) => settings.set({ height: height === 'count' ? null : height })} />
              {actions}
            </>
          )} />
      </div>
      {range && (
        <SelectionPanel document={of} mark={isDrawing ? null : mark(range, parts.edges, [])} label={`${bins.value}: ${binRangeText(parts.edges, range, bins.value)}`}
          total={typeof total === 'number' ? total : undefined} onClear={() => select(null)} />
      )}
      {menu}
    </>
  );
}

/** Nothing of what was found has a value. */
function NoValues({ of, bins, nulls }: { of: Document; bins: Bins; nulls: number }) {
  const others = numbersOf(schema(of.dataset).value.value).filter(({ value }) => value !== bins.value).slice(0, othersMost);
  return (
    <Empty icon="distribution" title="No values" actions={others.map((number) => (
      <Button key={number.value} kind="outlined" onClick={() => commit({ document: chosen({ ...of, aggregate: { measures: ['count()'] } }, 'distribution', null, [number]) })}><Name value={number.value} most={32} /></Button>
    ))}>
      <Name value={bins.value} most={64} /> is (null) in {nulls === 1 ? 'the only row' : `all ${count(nulls, 'row')}`} of this range.{others.length > 0 && ' Other numbers:'}
    </Empty>
  );
}

function propertyOf(answer: TableAnswer, of: Document): string | null {
  const at = shapeOf(answer, of).keys.find((i) => !answer.columns[i]!.name.startsWith('bins('));
  return at === undefined ? null : answer.columns[at]!.name;
}

const usual = [0.5, 0.95, 0.99];

/** The percentiles of a number under the question's filter; moved ones are asked anew. */
function usePercentiles(of: Document, value: string, settings: ChartSettings): { list: readonly Percentile[]; move: (at: number, share: number) => void } {
  const moved = settingList(settings.text('percentiles')).map((text) => Number(text) / 100).filter((share) => share > 0 && share < 1);
  const kept = moved.length > 0 ? moved : usual;
  const [moving, setMoving] = useState<readonly number[] | null>(null);
  const shares = moving ?? kept;
  const key = shares.join();
  // A marker that stands still for a moment is where it shall be: then it has an address.
  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => {
      settings.set({ percentiles: key === usual.join() ? null : listSetting(moving.map((share) => String(Number((share * 100).toFixed(2))))) });
      setMoving(null);
    }, 250);
    return () => clearTimeout(timer);
  }, [key, moving !== null]);
  const { compare: _, ...base } = commonOf(of);
  const measures = shares.map((share, i) => `quantile(${value}, ${share}) as p_${i}`);
  const { answer } = useQuestion({ ...base, aggregate: { ...(of.aggregate?.over === undefined ? {} : { over: of.aggregate.over }), measures } } as Document);
  const row = answer && 'rows' in answer ? answer.rows[0] : undefined;
  const list = shares.map((share, i) => ({ share, value: numberOf(row?.[i]) }));
  return { list, move: (at, share) => setMoving(shares.map((old, i) => (i === at ? share : old))) };
}
