// One step of a funnel, opened: a sentence of its own.

import { patch } from './write.ts';
import type { Document, FunnelStep } from '../document/type.ts';
import type { ApiError } from '../api/error.ts';
import { Field } from '../widget/field.tsx';
import { shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { FlagChip } from './chip_flag.tsx';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { MoreChip } from './more_chip.tsx';
import { stepRare } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { Clause, Sentence } from './sentence.tsx';
import * as style from './step_panel.module.css';

export function StepPanel({ document, error, path, step, first }: { document: Document; error: ApiError | null; path: string; step: FunnelStep; first: boolean }) {
  const extras = useExtras();
  const rare = { path, rare: stepRare };
  return (
    <div class={style.panel}>
      <Sentence document={document} error={error} label="Step">
        <EventCondition lead="An event with" path={`${path}.where`} text={step.where} what="condition of the step" needed />
        <Clause word="counting"><FlagChip path={`${path}.first_ever`} what="which event" value={step.first_ever} words={['any such event', 'the first ever only']} /></Clause>
        {!first && <After path={path} step={step} />}
        <Clause word={first ? 'it' : 'in between; it'}>
          <FlagChip path={`${path}.optional`} what="whether it has to happen" value={step.optional} words={['has to happen', 'may be skipped']} />
        </Clause>
        <RareClauses group={rare} extras={extras} />
        <MoreChip groups={[rare]} extras={extras} />
      </Sentence>
      <Field label="Name" value={step.name ?? ''} placeholder="as the condition" onCommit={(name) => patch(`${path}.name`, name.trim() === '' ? undefined : name)} />
    </div>
  );
}

/** How a step follows the one before. */
function After({ path, step }: { path: string; step: FunnelStep }) {
  return (
    <>
      <Clause word="within">
        <DurationChip path={`${path}.within`} what="at most after the step before" value={step.within ?? null} none="any time" usual={shortDurations} />
      </Clause>
      <Clause word="and not before">
        <DurationChip path={`${path}.after`} what="at least after the step before" value={step.after ?? null} none="at once" usual={shortDurations} />
      </Clause>
      <Clause word="with"><FlagChip path={`${path}.directly`} what="what may lie between" value={step.directly} words={['anything', 'nothing']} /></Clause>
    </>
  );
}
