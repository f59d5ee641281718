// A step of a funnel: its name or its condition, how soon it comes, whether it may be skipped.

import { patch } from '../document/store.ts';
import { loneEvent } from '../document/condition.ts';
import type { FunnelStep } from '../document/type.ts';
import { contextOf } from '../api/parse.ts';
import { Name } from '../widget/name.tsx';
import { Chip } from './chip.tsx';
import { conditionLabel, ConditionWords } from './condition_words.tsx';
import { partsOf } from './condition_text.ts';
import { useParsed } from './parsed.ts';
import { useAround } from './sentence.tsx';
import { StepPanel } from './step_panel.tsx';
import * as style from './words.module.css';

interface StepChipProps {
  path: string;
  at: number;
  step: FunnelStep;
  after: string;
  onRemove?: (() => void) | undefined;
  onMove?: ((by: number) => void) | undefined;
}

export function StepChip({ path, at, step, after, onRemove, onMove }: StepChipProps) {
  const { document, error } = useAround();
  const parts = partsOf(step.where, useParsed(contextOf(document), [{ kind: 'condition', text: step.where }])[0] ?? null);
  const event = loneEvent(step.where);
  const title = step.name ?? event ?? (step.where.trim() === 'true' ? 'any event' : null);
  const said = title ?? parts.map((part) => conditionLabel(part, null)).join(' and ');
  return (
    <Chip stop={path} after={after} what="step" label={[`step ${at + 1}: ${said}`, step.within && `within ${step.within}`, step.optional && 'optional'].filter(Boolean).join(', ')}
      editor={() => <StepPanel document={document} error={error} path={path} step={step} first={at === 0} />} onRemove={onRemove} onMove={onMove}
      onOptional={() => patch(`${path}.optional`, step.optional ? undefined : true)}>
      <span class={style.number}>{at + 1}</span>
      {title !== null && title !== undefined ? <span class={style.name}><Name value={title} most={40} middle /></span>
        : parts.slice(0, 2).map((part, i) => <span key={i} class={style.part}>{i > 0 && <span class={style.operator}>and</span>}<ConditionWords part={part} draft={null} byEvent={i === 0} /></span>)}
      {title === null && parts.length > 2 && <span class={style.operator}>and {parts.length - 2} more</span>}
      {step.directly && <span class={style.operator}>directly</span>}
      {step.within && <span class={style.operator}>within {step.within}</span>}
      {step.after && <span class={style.operator}>after {step.after}</span>}
      {step.optional && <span class={style.operator}>(optional)</span>}
    </Chip>
  );
}
