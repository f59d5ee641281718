// What the menu of a cell of a retention has beside the common entries, which are about those who came
// back: those who did not, and what the people of the cell did next.

import { asApiError } from '../../api/client.ts';
import { drillMark, type DrillAnswer } from '../../api/drill.ts';
import type { Mark } from '../../chart/mark.ts';
import type { Document } from '../../document/type.ts';
import { commonOf } from '../../document/view.ts';
import { visible } from '../../text/name.ts';
import type { MenuItem } from '../../widget/menu.tsx';
import { toast } from '../../widget/toast.tsx';
import { drill } from '../drill_trail.ts';
import { saveCohort, showActors } from '../mark_menu.tsx';

export function cellItems(document: Document, mark: Mark, label: string): readonly MenuItem[] {
  const others = { ...mark, state: 'not_returned' as const };
  const gone = `${label}: did not come back`;
  const isStart = mark.period === 0;
  const item = (name: string, icon: 'actor' | 'save' | 'paths', of: Mark, act: (answer: DrillAnswer) => void, disabled = false): MenuItem =>
    ({ label: name, icon, disabled, act: () => void withDrill(document, of, act) });
  return [
    item('Actors who did not come back', 'actor', others, (drilled) => showActors({ ...drilled, label: gone }), isStart),
    item('Save who did not as cohort\u2026', 'save', others, (drilled) => saveCohort({ ...drilled, label: gone }), isStart || mark.cohort === undefined),
    item('Paths after the start', 'paths', mark, (drilled) => pathsAfter(document, drilled, label), mark.cohort === undefined),
  ];
}

async function withDrill(document: Document, mark: Mark, act: (answer: DrillAnswer) => void): Promise<void> {
  try {
    act(await drillMark(document, mark));
  } catch (error) {
    toast(visible(asApiError(error).message));
  }
}

/** What those who came back did after the event that put them into the cohort. */
function pathsAfter(document: Document, { only }: DrillAnswer, label: string): void {
  const start = document.retention?.start;
  if (only && start !== undefined) drill({ document: { ...commonOf(only), paths: { start } }, view: 'paths', as: null }, `paths of ${label}`);
  else toast('No condition says who these are.');
}
