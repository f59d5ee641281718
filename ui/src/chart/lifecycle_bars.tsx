// Lifecycle: above the line who is active (new, returning, back), below it who is gone.

import type { components } from '../api/schema.ts';
import { short } from '../text/number.ts';
import { bucket, moment } from '../text/time.ts';
import { useIntervals } from './estimate.ts';
import type { OnMark } from './mark.ts';
import { Stack, type StackPart } from './stack.tsx';

type LifecycleAnswer = components['schemas']['LifecycleAnswer'];

const states = ['returning', 'resurrecting', 'new', 'dormant'] as const;
const parts: readonly StackPart[] = [
  { key: 'returning', label: 'returning', color: '--series-1' },
  { key: 'resurrecting', label: 'back again', color: '--series-3' },
  { key: 'new', label: 'new', color: '--series-7' },
  { key: 'dormant', label: 'gone', color: '--series-2' },
];
const lengths = new Map([['hour', 3600], ['day', 86400], ['week', 7 * 86400], ['month', 30 * 86400]]);

export function LifecycleBars({ answer, zone, onMark }: { answer: LifecycleAnswer; zone: string; onMark: OnMark }) {
  const intervals = useIntervals(answer);
  const period = answer.query?.lifecycle?.period ?? 'day';
  const length = lengths.get(period) ?? 86400;
  const bars = answer.periods.map((found) => ({
    label: bucket(found.start, length, zone), short: length < 86400 ? moment(found.start, zone, 'clock') : length > 20 * 86400 ? moment(found.start, zone, 'month') : moment(found.start, zone, 'dayShort'),
    values: states.map((state) => found[state]), unfinished: !found.complete,
  }));
  const last = answer.periods.findLast(({ complete }) => complete) ?? answer.periods.at(-1);
  const summary = last ? `, in the last finished one ${short(last.new)} new, ${short(last.returning)} returning, ${short(last.resurrecting)} back again, ${short(-last.dormant)} gone` : '';
  return (
    <Stack title={`Active by ${period}: above the line who is here, below who is gone`} over={period} parts={parts} bars={bars} intervals={intervals}
      summary={`Lifecycle over ${bars.length} periods${summary}`}
      onPart={(bar, part, anchor) => onMark({ period: answer.periods[bar]!.start, state: states[part]! }, `${parts[part]!.label}, ${bars[bar]!.label}`, anchor)} />
  );
}
