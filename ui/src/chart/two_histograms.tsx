// Two histograms on one axis: how the values of a number lie in the selection and in the baseline. The
// bins hold about as many rows each, so the axis has the edges at equal distances.

import { percent } from '../text/number.ts';
import type { Bin } from './difference_rows.ts';
import * as style from './difference.module.css';

interface TwoHistogramsProps {
  bins: readonly Bin[];
  median: { readonly selection: unknown; readonly baseline: unknown } | undefined;
  text: (value: unknown) => string;
  mark: (column: number) => Record<string, unknown>;
  onChoose: (column: number, anchor: Element) => void;
}

export function TwoHistograms({ bins, median, text, mark, onChoose }: TwoHistogramsProps) {
  const most = Math.max(1e-9, ...bins.flatMap(({ selection, baseline }) => [selection.share, baseline.share]));
  const every = Math.max(1, Math.ceil(bins.length / 6));
  return (
    <div class={style.histograms}>
      <div class={style.bins} style={{ '--bins': bins.length }}>
        {bins.map((bin, i) => (
          <div key={i} class={style.bin} {...mark(i)} onClick={(event) => onChoose(i, event.currentTarget)}
            title={`${text(bin.from)} to ${text(bin.to)}: selection ${percent(bin.selection.share)}, baseline ${percent(bin.baseline.share)}`}>
            <span class={style.column} data-side="selection" style={{ '--share': bin.selection.share / most }} />
            <span class={style.column} data-side="baseline" style={{ '--share': bin.baseline.share / most }} />
          </div>
        ))}
      </div>
      <div class={style.axis} style={{ '--bins': bins.length }} aria-hidden="true">
        {bins.map((bin, i) => i % every === 0 && <span key={i} class={style.tick} style={{ '--at': i / bins.length }}>{text(bin.from)}</span>)}
      </div>
      {median && <p class={style.note}>median {text(median.selection)} against {text(median.baseline)}</p>}
    </div>
  );
}
