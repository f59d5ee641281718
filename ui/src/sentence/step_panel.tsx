// One step of a funnel, opened: a sentence of its own.

import { patch } from '../document/store.ts';
import type { Document, FunnelStep } from '../document/type.ts';
import type { ApiError } from '../api/error.ts';
import { Field } from '../widget/field.tsx';
import { shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { Clause, Sentence } from './sentence.tsx';
import * as style from './step_panel.module.css';

const must = [['required', 'has to happen'], ['optional', 'may be skipped']] as const;
const between = [['anything', 'anything'], ['nothing', 'nothing']] as const;
const which = [['any', 'any such event'], ['first', 'the first ever only']] as const;

export function StepPanel({ document, error, path, step, first }: { document: Document; error: ApiError | null; path: string; step: FunnelStep; first: boolean }) {
  const within = step.within ?? null;
  return (
    <div class={style.panel}>
      <Sentence document={document} error={error} label="Step">
        <EventCondition lead="An event with" path={`${path}.where`} text={step.where} what="condition of the step" needed />
        <Clause word="counting"><ChoiceChip path={`${path}.first_ever`} what="which event" value={step.first_ever ? 'first' : 'any'} choices={which} onChange={(next) => patch(`${path}.first_ever`, next === 'first' || undefined)} /></Clause>
        {!first && <Clause word="within"><DurationChip path={`${path}.within`} what="at most after the step before" value={within} none="any time" usual={shortDurations} /></Clause>}
        {!first && <Clause word="and not before"><DurationChip path={`${path}.after`} what="at least after the step before" value={step.after ?? null} none="at once" usual={shortDurations} /></Clause>}
        {!first && <Clause word="with"><ChoiceChip path={`${path}.directly`} what="what may lie between" value={step.directly ? 'nothing' : 'anything'} choices={between} onChange={(next) => patch(`${path}.directly`, next === 'nothing' || undefined)} /></Clause>}
        <Clause word={first ? 'it' : 'in between; it'}><ChoiceChip path={`${path}.optional`} what="whether it has to happen" value={step.optional ? 'optional' : 'required'} choices={must} onChange={(next) => patch(`${path}.optional`, next === 'optional' || undefined)} /></Clause>
      </Sentence>
      <Field label="Name" value={step.name ?? ''} placeholder="as the condition" onCommit={(name) => patch(`${path}.name`, name.trim() === '' ? undefined : name)} />
    </div>
  );
}
