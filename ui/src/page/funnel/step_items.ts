// What the menu of a step of a funnel has beside the common entries: what its people did next, and why
// others went on.

import type { Mark } from '../../chart/mark.ts';
import type { Document } from '../../document/type.ts';
import { bareFunnel } from '../../document/flow_times.ts';
import { commonOf } from '../../document/view.ts';
import type { MenuItem } from '../../widget/menu.tsx';
import { drill } from '../drill_trail.ts';
import { drillMark } from '../../api/drill.ts';
import { asApiError } from '../../api/client.ts';
import { visible } from '../../text/name.ts';
import { toast } from '../../widget/toast.tsx';

/** What sets those who were lost between two steps apart from those who went on. */
export function dropExplained(document: Document, step: number): Document {
  const funnel = bareFunnel(document.funnel!);
  return {
    ...commonOf(document),
    difference: { over: { flows: { funnel } }, selection: `step = ${step - 1}`, baseline: `step >= ${step}` },
  };
}

/** The condition of the last step that the people of a mark have; undefined where they have none. */
export function lastStepOf(document: Document, mark: Mark): string | undefined {
  const last = (mark.step ?? 1) - (mark.state === 'reached' ? 0 : 1);
  return document.funnel?.steps[last - 1]?.where;
}

export function stepItems(document: Document, mark: Mark, label: string): readonly MenuItem[] {
  const start = lastStepOf(document, mark);
  const step = mark.step ?? 1;
  const items: MenuItem[] = [{ label: 'Paths after', icon: 'paths', disabled: start === undefined, act: () => void pathsAfter(document, mark, label) }];
  if (step > 1 && canExplain(document)) {
    items.push({ label: `Explain drop ${step - 1} \u203a ${step}`, icon: 'difference', act: () => explainDrop(document, step) });
  }
  return items;
}

/** Whether a flow's furthest step says where it was lost: not where steps have no order. */
export function canExplain(document: Document): boolean {
  return document.funnel?.order !== 'any';
}

export function explainDrop(document: Document, step: number): void {
  drill({ document: dropExplained(document, step), view: 'difference', as: null }, `drop ${step - 1} \u203a ${step}`);
}

/** Shows what the people of a mark did after the last step that they have. */
async function pathsAfter(document: Document, mark: Mark, label: string): Promise<void> {
  const start = lastStepOf(document, mark);
  try {
    const { only } = await drillMark(document, mark);
    if (only && start !== undefined) drill({ document: { ...commonOf(only), paths: { start } }, view: 'paths', as: null }, label);
    else toast('No condition says who these are.');
  } catch (error) {
    toast(visible(asApiError(error).message));
  }
}
