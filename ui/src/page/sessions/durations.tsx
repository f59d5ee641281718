// How long sessions are: bins that grow, since most are short and some are very long.

import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { filledLog } from '../../chart/histogram_bins.ts';
import { Histogram } from '../../chart/histogram.tsx';
import type { OnMark } from '../../chart/mark.ts';
import { duration } from '../../text/duration.ts';
import { short } from '../../text/number.ts';
import { Skeleton } from '../../widget/loading.tsx';

export function DurationBars({ answer, onMark }: { answer: TableAnswer | null; onMark: OnMark }) {
  const bins = useMemo(() => filledLog((answer?.rows ?? []).flatMap(([from, count]) => (typeof from === 'number' && typeof count === 'number' ? [{ from, count }] : []))), [answer]);
  if (!answer) return <Skeleton />;
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    <Histogram title="How long" height={300} counting="sessions" bins={bins} summary={`Durations of ${short(all)} sessions, in ${bins.length} bins that grow`}
      onBin={(bin, anchor) => onMark({ range: { column: 'duration', from: bin.from, ...(bin.to === null ? {} : { to: bin.to }) } },
        bin.to === null ? `${duration(bin.from)} and more` : `${duration(bin.from)} to ${duration(bin.to)}`, anchor)} />
  );
}
