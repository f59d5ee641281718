// The way from a funnel that is broken down to an experiment: its groups against one of them.

import type { FunnelAnswer } from '../../api/client.ts';
import { groupsOf } from '../../chart/funnel_numbers.ts';
import { set } from '../../document/patch.ts';
import { commit } from '../../document/store.ts';
import { texts, type Document } from '../../document/type.ts';
import { Button } from '../../widget/button.tsx';

/** More groups than this are no variants. */
const variantsMost = 10;

const control = /^(control|baseline|base|original|default|off|a|0)$/i;

function valuesOf(answer: FunnelAnswer): readonly unknown[] {
  return groupsOf(answer).flatMap((group) => ('other' in group ? [] : [group.value])).filter((value) => value !== null);
}

/** Whether the groups may be variants: those of one property, few enough. */
export function canCompare(document: Document, answer: FunnelAnswer): boolean {
  const many = valuesOf(answer).length;
  return texts(document.funnel?.by).length === 1 && many >= 2 && many <= variantsMost && !groupsOf(answer).some((group) => 'other' in group);
}

/** Compares at once where one of the groups is called as controls are; else the reader is asked which it is. */
export function CompareButton({ document, answer }: { document: Document; answer: FunnelAnswer }) {
  const likely = valuesOf(answer).find((value) => control.test(String(value)));
  const compare = (): void => commit({
    as: 'groups', document: document.funnel?.compare_groups || likely === undefined ? document : set(document, 'funnel.compare_groups', { control: likely }),
  });
  return <Button small kind="outlined" icon="compare" onClick={compare}>Compare as experiment</Button>;
}
