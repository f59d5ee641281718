// The steps of a funnel, in their order, with a gap where the next one is named by its event.

import type { Funnel, FunnelStep } from '../document/type.ts';
import { commit } from './write.ts';
import { insert, move, remove } from '../document/patch.ts';
import { StepChip } from './chip_step.tsx';
import { Flow } from './flow.tsx';
import { focusStop } from './focus.ts';
import { Gap } from './gap.tsx';
import { NewEvent } from './new_event.tsx';
import { useAround } from './sentence.tsx';

export function Steps({ lead, then = 'how many then', path, funnel }: { lead: string; then?: string; path: string; funnel: Funnel }) {
  const { document, sentence } = useAround();
  const list = `${path}.steps`;
  const { steps } = funnel;
  const put = (where: string): void => commit({ document: insert(document, list, steps.length, { where } satisfies FunnelStep) });
  return (
    <Flow lead={lead} between={(at) => (at === 1 ? then : 'then')} after={(
      <Gap stop={`${list}#+`} label="Add a step" editor={(typed, close) => <NewEvent document={document} typed={typed} onDone={(where) => { close(); put(where); }} onCancel={close} />}
        onBackspace={steps.length > 1 ? () => commit({ document: remove(document, list, steps.length - 1) }) : undefined}>
        {steps.length < 2 ? 'step' : undefined}
      </Gap>
    )}>
      {steps.map((step, i) => (
        <StepChip path={`${list}[${i}]`} at={i} step={step} after={`${list}#+`} onRemove={steps.length > 1 ? () => commit({ document: remove(document, list, i) }) : undefined}
          onMove={steps.length > 1 ? (by) => {
            commit({ document: move(document, list, i, i + by) });
            focusStop(sentence(), `${list}[${Math.max(0, Math.min(i + by, steps.length - 1))}]`);
          } : undefined} />
      ))}
    </Flow>
  );
}
