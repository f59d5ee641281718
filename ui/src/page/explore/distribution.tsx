// Explore as a distribution: its tools, its percentiles, and what is done with a range.

import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { useQuestion } from '../../api/question.ts';
import type { Bins } from '../../document/bins.ts';
import { commit, document as present } from '../../document/store.ts';
import { commonOf } from '../../document/view.ts';
import type { Document } from '../../document/type.ts';
import { shapeOf } from '../../chart/answer.ts';
import type { Edges } from '../../chart/bin.ts';
import { binRangeText, DistributionChart } from '../../chart/distribution.tsx';
import type { BinRange, DistributionMode } from '../../chart/distribution_plot.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import { SelectionPanel } from '../selection_panel.tsx';
import { BinTools } from './bin_tools.tsx';
import { rangeMark } from './marks.ts';

const modes = [{ value: 'count', label: 'Count' }, { value: 'share', label: 'Share' }, { value: 'cdf', label: 'Cumulative' }] as const;

export function Distribution({ answer, of, bins, zone, actions }: { answer: TableAnswer; of: Document; bins: Bins; zone: string; actions: ComponentChildren }) {
  const [mode, setMode] = useState<DistributionMode>('count');
  const [selection, setSelection] = useState<{ range: BinRange; edges: Edges } | null>(null);
  const { openAt, menu } = useMarkMenu();
  const percentiles = usePercentiles(of, bins.value);
  useEffect(() => setSelection(null), [JSON.stringify(of)]);
  const property = propertyOf(answer, of);
  const mark = (range: BinRange, edges: Edges, keys: readonly unknown[]): Mark => ({
    range: rangeMark(bins, edges, range), ...(property !== null && keys.length > 0 ? { keys: { [property]: keys[0] } } : {}),
  }) as Mark;
  const total = answer.total?.at(-1);
  return (
    <>
      <DistributionChart answer={answer} document={of} zone={zone} bins={bins} mode={mode} percentiles={percentiles.list} onPercentile={percentiles.move}
        selection={selection?.range ?? null} onSelect={(range, edges) => setSelection(range && { range, edges })}
        onBin={(bin, edges, keys, anchor) => openAt({ document: of, mark: mark({ from: bin, to: bin + 1 }, edges, keys), anchor, value: edges.edges[bin] })}
        actions={(
          <>
            <BinTools bins={bins} document={present.value} onDocument={(document) => commit({ document })} />
            <Segmented label="Height" choices={modes} value={mode} onChange={setMode} />
            {actions}
          </>
        )} />
      {selection && (
        <SelectionPanel document={of} mark={mark(selection.range, selection.edges, [])} label={`${bins.value}: ${binRangeText(selection.edges, selection.range, bins.value)}`}
          total={typeof total === 'number' ? total : undefined} onClear={() => setSelection(null)} />
      )}
      {menu}
    </>
  );
}

function propertyOf(answer: TableAnswer, of: Document): string | null {
  const at = shapeOf(answer, of).keys.find((i) => !answer.columns[i]!.name.startsWith('bins('));
  return at === undefined ? null : answer.columns[at]!.name;
}

/** The percentiles of a number under the question's filter; moved ones are asked anew. */
function usePercentiles(of: Document, value: string): { list: readonly { share: number; value: number | null }[]; move: (at: number, share: number) => void } {
  const [shares, setShares] = useState<readonly number[]>([0.5, 0.95, 0.99]);
  const { compare: _, ...base } = commonOf(of);
  const measures = shares.map((share, i) => `quantile(${value}, ${share}) as p_${i}`);
  const { answer } = useQuestion({ ...base, aggregate: { ...(of.aggregate?.over === undefined ? {} : { over: of.aggregate.over }), measures } } as Document);
  const row = answer && 'rows' in answer ? answer.rows[0] : undefined;
  const list = shares.map((share, i) => ({ share, value: typeof row?.[i] === 'number' ? row[i] : null }));
  return { list, move: (at, share) => setShares(shares.map((old, i) => (i === at ? share : old))) };
}
