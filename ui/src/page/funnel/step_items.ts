// What the menu of a step of a funnel has beside the common entries: what its people did next, and why
// others went on.

import type { Mark } from '../../chart/mark.ts';
import type { Document, Funnel } from '../../document/type.ts';
import { commonOf } from '../../document/view.ts';
import type { MenuItem } from '../../widget/menu.tsx';
import { drill } from '../drill_trail.ts';
import type { DrillAnswer } from '../view_marks.tsx';

/** The members of a funnel that say how its answer is grouped, which a funnel within another question cannot have. */
const grouping = ['by', 'attribution', 'limit', 'bins', 'measures', 'trend', 'trend_mode', 'compare_groups'] as const;

/** The funnel without its groups. */
export function bareFunnel(funnel: Funnel): Funnel {
  const entries = Object.entries(funnel).filter(([name]) => !(grouping as readonly string[]).includes(name));
  return Object.fromEntries(entries) as unknown as Funnel;
}

/** What sets those who were lost between two steps apart from those who went on. */
export function dropExplained(document: Document, step: number): Document {
  const funnel = bareFunnel(document.funnel!);
  return {
    ...commonOf(document),
    difference: { over: { flows: { funnel } }, selection: `step = ${step - 1}`, baseline: `step >= ${step}` },
  };
}

/** What the people of a mark did after the last step that they have. */
export function pathsAfter(document: Document, mark: Mark, behind: DrillAnswer | null): Document | null {
  const steps = document.funnel?.steps ?? [];
  const last = (mark.step ?? 1) - (mark.state === 'reached' ? 0 : 1);
  const where = steps[last - 1]?.where;
  if (!behind?.only || where === undefined) return null;
  return { ...commonOf(behind.only), paths: { start: where } };
}

export function stepItems(document: Document, mark: Mark, behind: DrillAnswer | null, label: string): readonly MenuItem[] {
  const paths = pathsAfter(document, mark, behind);
  const step = mark.step ?? 1;
  const canExplain = step > 1 && document.funnel?.order !== 'any';
  const items: MenuItem[] = [
    { label: 'Paths after', icon: 'paths', disabled: paths === null, act: () => { if (paths) drill({ document: paths, view: 'paths', as: null }, label); } },
  ];
  if (canExplain) {
    items.push({
      label: `Explain drop ${step - 1} \u203a ${step}`, icon: 'difference',
      act: () => drill({ document: dropExplained(document, step), view: 'difference', as: null }, `drop ${step - 1} \u203a ${step}`),
    });
  }
  return items;
}
