// The steps of a funnel, in their order, with a gap where the next one is named by its event.

import type { Funnel, FunnelStep } from '../document/type.ts';
import { commit } from '../document/store.ts';
import { insert, move, remove } from '../document/patch.ts';
import { StepChip } from './chip_step.tsx';
import { focusStop } from './focus.ts';
import { Gap } from './gap.tsx';
import { NewEvent } from './new_event.tsx';
import { Word, useAround } from './sentence.tsx';

export function Steps({ path, funnel }: { path: string; funnel: Funnel }) {
  const { document, sentence } = useAround();
  const list = `${path}.steps`;
  const { steps } = funnel;
  const put = (where: string): void => commit({ document: insert(document, list, steps.length, { where } satisfies FunnelStep) });
  return (
    <>
      {steps.map((step, i) => (
        <span key={i} style={{ display: 'contents' }}>
          {i > 0 && <Word>{i === 1 ? 'how many then' : 'then'}</Word>}
          <StepChip path={`${list}[${i}]`} at={i} step={step} after={`${list}#+`} onRemove={steps.length > 1 ? () => commit({ document: remove(document, list, i) }) : undefined}
            onMove={steps.length > 1 ? (by) => {
              commit({ document: move(document, list, i, i + by) });
              focusStop(sentence(), `${list}[${Math.max(0, Math.min(i + by, steps.length - 1))}]`);
            } : undefined} />
        </span>
      ))}
      <Gap stop={`${list}#+`} label="Add a step" editor={(typed, close) => <NewEvent document={document} typed={typed} onDone={(where) => { close(); put(where); }} onCancel={close} />}
        onBackspace={steps.length > 1 ? () => commit({ document: remove(document, list, steps.length - 1) }) : undefined}>
        {steps.length < 2 ? 'step' : undefined}
      </Gap>
    </>
  );
}
