// A group of a funnel: below each step a small bar, as long as the share of the group's entries that
// came so far.

import { exact, percent, short } from '../text/number.ts';
import { FormerLine, points, type Ranges } from './former.tsx';
import { GroupLabel, groupColor, groupDashed } from './group_label.tsx';
import type { FunnelGroup } from './funnel_numbers.ts';
import * as style from './funnel_bars.module.css';

interface GroupRowProps {
  group: FunnelGroup;
  by: string;
  /** The same group in the period that is compared; null where there was none. */
  former: FunnelGroup | null;
  ranges: Ranges | null;
  mark: (column: number) => Record<string, unknown>;
  onChoose: (column: number, anchor: Element) => void;
}

export function GroupRow({ group, by, former, ranges, mark, onChoose }: GroupRowProps) {
  const titleOf = (count: number, share: number | null, at: number): string => {
    const before = former?.steps[at];
    const then = !ranges ? '' : before ? ` in ${ranges.now}; ${exact(before.count)}, ${percent(before.from_first ?? 0)} in ${ranges.before} (${points(share ?? 0, before.from_first ?? 0)})` : `, nobody in ${ranges.before}`;
    return `${exact(count)}, ${percent(share ?? 0)}${then}`;
  };
  return (
    <>
      <div class={style.groupName}><GroupLabel property={by} group={group} /></div>
      {group.steps.map((step, i) => (
        <div key={i} class={style.groupCell} {...mark(i)} title={titleOf(step.count, step.from_first, i)}
          onClick={(event) => onChoose(i, event.currentTarget)}>
          <span class={style.track}>
            <span class={style.bar} data-dashed={groupDashed(by, group)} style={{ '--share': step.from_first ?? 0, '--color': groupColor(by, group) }} />
            {former?.steps[i] && i > 0 && <FormerLine upright at={former.steps[i]!.from_first ?? 0} color={groupColor(by, group)} />}
          </span>
          <span class={style.groupShare}>{i === 0 ? short(step.count) : percent(step.from_first ?? 0)}</span>
        </div>
      ))}
    </>
  );
}
