// The name of a group with its colour: the same in every chart that is broken down.

import { other, shown } from '../text/name.ts';
import { Name } from '../widget/name.tsx';
import { colorCount, colorOf, seriesVariable } from './color.ts';
import type { GroupOf } from './mark.ts';
import * as style from './group_label.module.css';

/** What a group is called, in speech and in titles. */
export function groupName(group: GroupOf): string {
  return 'other' in group ? other.text : shown(group.value).text;
}

/** The colour of a group, for a style sheet. */
export function groupColor(property: string, group: GroupOf): string {
  return 'other' in group ? 'var(--other)' : `var(${seriesVariable(colorOf(property, colorKey(group.value)))})`;
}

/** Whether the colour of a group is one that another group of the chart has, too. */
export function groupDashed(property: string, group: GroupOf): boolean {
  return !('other' in group) && colorOf(property, colorKey(group.value)) >= colorCount;
}

// The line chart gives colours to lists of keys.
function colorKey(value: unknown): unknown {
  return Array.isArray(value) ? value : [value ?? null];
}

export function GroupLabel({ property, group, most = 32 }: { property: string; group: GroupOf; most?: number }) {
  return (
    <span class={style.label}>
      <span class={style.swatch} data-dashed={groupDashed(property, group)} style={{ '--color': groupColor(property, group) }} />
      <span class={style.name}>{'other' in group ? <Name shown={other} /> : <Name value={group.value} most={most} middle />}</span>
    </span>
  );
}
