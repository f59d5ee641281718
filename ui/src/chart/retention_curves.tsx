// The curves of a retention: one for all, or one for each group, over periods that are over.

import { useMemo } from 'preact/hooks';
import type { RetentionAnswer } from '../api/client.ts';
import { visible } from '../text/name.ts';
import { percent } from '../text/number.ts';
import { tooFew } from './comparison.ts';
import { colorOf } from './color.ts';
import { Curves, type Curve } from './curve.tsx';
import { rangesOf } from './former.tsx';
import { groupName } from './group_label.tsx';
import { groupMark, type OnMark } from './mark.ts';
import { matrixRows, periodNames, retentionKey, wilson, type RetentionGroup } from './retention_cells.ts';
import { RetentionTable } from './retention_table.tsx';

type Totals = RetentionAnswer['total'];

const curvesMost = 50;

export function RetentionCurves({ answer, by, zone, onMark }: { answer: RetentionAnswer; by: string; zone: string; onMark: OnMark }) {
  const period = answer.query?.retention?.period ?? 'day';
  const names = periodNames(answer).slice(1);
  const groups = useMemo(() => (answer.groups ?? []).slice(0, curvesMost), [answer]);
  const curves = useMemo(() => {
    const former = formerTotals(answer);
    return groups.length === 0 ? [curveOf(answer.total, answer.compare?.total, null, by)] : groups.map((group) => curveOf(group.total, former.get(retentionKey(group)), group, by));
  }, [answer, by]);
  const rows = matrixRows(answer, () => false);
  const choose = (at: number, column: number, anchor: Element): void => {
    const group = groups[at] ?? null;
    onMark({ period: column + 1, state: 'returned', ...groupMark(group) }, `${group ? groupName(group) : 'all'}, ${period} ${names[column]}`, anchor);
  };
  const first = curves[0]?.points[0];
  return (
    <Curves key={by} title={`Came back, by ${period}, with 95 % intervals${curves.some(({ few }) => few) && curves.length > 4 ? `; groups of fewer than ${tooFew} are off` : ''}`} curves={curves} names={names} period={period} ranges={rangesOf(answer, zone)} onPoint={choose}
      summary={`Retention curves${by === '' ? '' : ` by ${visible(by)}`}: ${curves.length} lines over ${names.length} periods, ${first ? percent(first.value) : 'nobody'} in ${period} 1`}
      table={<RetentionTable rows={rows} names={periodNames(answer)} rowName={({ group }) => (group ? groupName(group) : 'all')} />} />
  );
}

/** The totals of the groups in the period that is compared. */
function formerTotals(answer: RetentionAnswer): ReadonlyMap<string, Totals> {
  return new Map((answer.compare?.groups ?? []).map((group) => [retentionKey(group), group.total]));
}

function curveOf(total: Totals, former: Totals | undefined, group: RetentionGroup | null, by: string): Curve {
  const name = group ? groupName(group) : 'all';
  const points = total.slice(1).map(({ count, size, share }) => {
    const band = wilson(count, size);
    return band && { value: share, low: band[0], high: band[1] };
  });
  const keys = group === null ? ['all'] : 'other' in group ? [name] : Array.isArray(group.value) ? group.value : [group.value];
  const color = group === null ? 0 : 'other' in group ? null : colorOf(by, keys);
  return { key: group === null ? 'all' : retentionKey(group), keys, name, color, points, few: (total[0]?.size ?? 0) < tooFew, ...(former ? { former: former.slice(1).map(({ size, share }) => (size > 0 ? share : null)) } : {}) };
}
