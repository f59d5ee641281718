// How long sessions are: bins that grow, since most are short and some are very long.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { rangesOf } from '../../chart/former.tsx';
import { filledLog, type Bin } from '../../chart/histogram_bins.ts';
import { Histogram } from '../../chart/histogram.tsx';
import type { OnMark } from '../../chart/mark.ts';
import { duration } from '../../text/duration.ts';
import { short } from '../../text/number.ts';
import { Skeleton } from '../../widget/loading.tsx';

export function DurationBars({ answer, zone, actions, onMark }: { answer: TableAnswer | null; zone: string; actions?: ComponentChildren; onMark: OnMark }) {
  const bins = useMemo(() => binsOf(answer), [answer]);
  const before = useMemo(() => binsOf(answer?.compare), [answer]);
  const ranges = answer && rangesOf(answer, zone);
  if (!answer) return <Skeleton />;
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    <Histogram title="How long" twin="durations" height={300} counting="sessions" bins={bins} former={ranges && { bins: before, ranges }} {...(actions === undefined ? {} : { actions })} summary={`Durations of ${short(all)} sessions, in ${bins.length} bins that grow`}
      onBin={(bin, anchor) => onMark({ range: { column: 'duration', from: bin.from, ...(bin.to === null ? {} : { to: bin.to }) } },
        bin.to === null ? `${duration(bin.from)} and more` : `${duration(bin.from)} to ${duration(bin.to)}`, anchor)} />
  );
}

function binsOf(answer: TableAnswer | null | undefined): readonly Bin[] {
  return filledLog((answer?.rows ?? []).flatMap(([from, count]) => (typeof from === 'number' && typeof count === 'number' ? [{ from, count }] : [])));
}
