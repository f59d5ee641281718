// Stickiness: how many actors were active in exactly so many periods, or in so many or more.

import { useState } from 'preact/hooks';
import type { components } from '../api/schema.ts';
import { count, percent, short } from '../text/number.ts';
import { Segmented } from '../widget/segmented.tsx';
import { useIntervals } from './estimate.ts';
import { roughly } from './interval.ts';
import type { OnMark } from './mark.ts';
import { Stack } from './stack.tsx';

type StickinessAnswer = components['schemas']['StickinessAnswer'];

export function StickinessBars({ answer, onMark }: { answer: StickinessAnswer; onMark: OnMark }) {
  const [more, setMore] = useState(false);
  const intervals = useIntervals(answer);
  const period = answer.query?.stickiness?.period ?? 'day';
  const bars = answer.active_periods.map((found) => ({
    label: count(found.periods, period) + (more ? ' or more' : ''), short: String(found.periods),
    values: [more ? found.or_more : found.count], unfinished: false,
  }));
  const once = answer.active_periods[0];
  const mean = answer.active_periods.reduce((sum, found) => sum + found.periods * found.count, 0) / Math.max(1, answer.count);
  return (
    <Stack title={`On how many ${period}s: ${roughly(short(answer.count), intervals)} actors, ${roughly(mean.toFixed(1), intervals)} on average`} over={`${period}s`} bars={bars} intervals={intervals}
      parts={[{ key: 'actors', label: 'actors', color: '--series-1' }]}
      summary={`Stickiness: ${short(answer.count)} actors, ${percent(once?.share ?? 0)} on one ${period} only, ${mean.toFixed(1)} on average`}
      actions={(
        <Segmented label="Exactly so many, or more" value={more ? 'more' : 'exactly'} onChange={(next: string) => setMore(next === 'more')}
          choices={[{ value: 'exactly', label: 'Exactly' }, { value: 'more', label: 'Or more' }]} />
      )}
      onPart={(bar, _, anchor) => onMark({ periods: answer.active_periods[bar]!.periods, ...(more ? { or_more: true } : {}) }, bars[bar]!.label, anchor)} />
  );
}
