// A group of a funnel: below each step a small bar, as long as the share of the group's entries that
// came so far.

import { exact, percent } from '../text/number.ts';
import { GroupLabel, groupColor, groupDashed } from './group_label.tsx';
import type { FunnelGroup } from './funnel_numbers.ts';
import { about, counted, intervalAt, shared } from './interval.ts';
import * as style from './funnel_bars.module.css';

interface GroupRowProps {
  group: FunnelGroup;
  by: string;
  /** Those of the group; null where it is exact. */
  intervals: unknown;
  mark: (column: number) => Record<string, unknown>;
  onChoose: (column: number, anchor: Element) => void;
}

export function GroupRow({ group, by, intervals, mark, onChoose }: GroupRowProps) {
  return (
    <>
      <div class={style.groupName}><GroupLabel property={by} group={group} /></div>
      {group.steps.map((step, i) => {
        const count = counted(step.count, intervalAt(intervals, ['steps', i, 'count']));
        const share = shared(step.from_first ?? 0, intervalAt(intervals, ['steps', i, 'from_first']));
        return (
          <div key={i} class={style.groupCell} {...mark(i)} title={intervals === null ? `${exact(step.count)}, ${percent(step.from_first ?? 0)}` : `${count}, ${share}`}
            onClick={(event) => onChoose(i, event.currentTarget)}>
            <span class={style.track}>
              <span class={style.bar} data-dashed={groupDashed(by, group)} style={{ '--share': step.from_first ?? 0, '--color': groupColor(by, group) }} />
            </span>
            <span class={style.groupShare}>{about(i === 0 ? count : share)}</span>
          </div>
        );
      })}
    </>
  );
}
