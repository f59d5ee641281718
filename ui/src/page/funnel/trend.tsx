// The conversion over entry time, and how long its buckets are.

import type { FunnelAnswer } from '../../api/client.ts';
import { groupsOf, stepName } from '../../chart/funnel_numbers.ts';
import { keyOf, trendTable } from '../../chart/funnel_trend.ts';
import type { LinePoint } from '../../chart/line.tsx';
import { groupMark, type Mark, type OnMark } from '../../chart/mark.ts';
import { LineChart } from '../late_lines.tsx';
import { patch } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { useMemo } from 'preact/hooks';
import { Segmented } from '../../widget/segmented.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { visible } from '../../text/name.ts';
import { bucket } from '../../text/time.ts';
import { milliseconds } from '../../text/duration_parse.ts';
import { useHiddenGroups } from '../hidden_groups.ts';
import { setRange } from '../range_field.tsx';
import * as style from './funnel.module.css';

/** Up to when entries may still convert: the end of the data, less the window they have. */
function entriesOver(answer: FunnelAnswer): number {
  const to = answer.query?.to;
  return Math.min(Date.now(), to === undefined ? Infinity : Date.parse(String(to))) - milliseconds(answer.query?.funnel?.window);
}

/** Those of a group who entered in a bucket and came to the end. */
function entryMark(answer: FunnelAnswer, { start, keys }: LinePoint): Mark {
  const group = groupsOf(answer).find((group) => keyOf(group) === keys[0]);
  return { step: answer.steps.length, state: 'reached', entry: start, ...groupMark(group ?? null) };
}

const units = [{ value: '1h', label: 'Hour' }, { value: '1d', label: 'Day' }, { value: '1w', label: 'Week' }, { value: '1mo', label: 'Month' }] as const;

export function FunnelTrend({ answer, document, by, onMark }: { answer: FunnelAnswer; document: Document; by: string; onMark: OnMark }) {
  const table = useMemo(() => trendTable(answer, by), [answer, by]);
  const hiding = useHiddenGroups();
  const zone = answer.query?.timezone ?? document.timezone ?? 'UTC';
  const trend = document.funnel?.trend;
  if (table.rows.length === 0) return <Skeleton />;
  return (
    <>
      <div class={style.line}>
        <span class={style.word}>by entry</span>
        <Segmented label="Length of a bucket" value={String(trend ?? '1d')} choices={units} onChange={(unit: string) => patch('funnel.trend', unit)} />
      </div>
      <LineChart answer={table} document={table.query!} zone={zone} form="lines" {...hiding} end={entriesOver(answer)}
        onPoint={(point, anchor) => onMark(entryMark(answer, point), `Entered ${bucket(point.start, milliseconds(String(trend ?? '1d')) / 1000 || 28 * 86_400, zone)} and reached ${visible(stepName(answer.steps.at(-1)!))}`, anchor)}
        onZoom={(from, to) => setRange({ from: new Date(from * 1000).toISOString(), to: new Date(to * 1000).toISOString() })} />
    </>
  );
}
