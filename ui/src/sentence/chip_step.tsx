// A step of a funnel: its name or its condition, how soon it comes, whether it may be skipped.

import { patch } from './write.ts';
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
  const rules = rulesOf(step);
  return (
    <Chip stop={path} after={after} what="step" label={[`step ${at + 1}: ${said}`, ...rules].join(', ')}
      editor={() => <StepPanel document={document} error={error} path={path} step={step} first={at === 0} />} onRemove={onRemove} onMove={onMove}
      onOptional={() => patch(`${path}.optional`, step.optional ? undefined : true)}>
      <span class={style.number}>{at + 1}</span>
      {title !== null && title !== undefined ? <span class={style.name}><Name value={title} most={40} middle /></span>
        : parts.slice(0, 2).map((part, i) => <span key={i} class={style.part}>{i > 0 && <span class={style.operator}>and</span>}<ConditionWords part={part} draft={null} byEvent={i === 0} /></span>)}
      {title === null && parts.length > 2 && <span class={style.operator}>and {parts.length - 2} more</span>}
      {rules.map((rule) => <span key={rule} class={style.operator}>{rule}</span>)}
    </Chip>
  );
}

/** The rules of a step, as they read after its name. */
function rulesOf({ directly, strict_allows, within, after, first_ever, anchored, required, optional }: FunnelStep): readonly string[] {
  const all = [
    first_ever && 'for the first time ever', directly && (strict_allows === 'repeats' ? 'directly, but for repeats' : 'directly'), within && `within ${within}`,
    after && `after ${after}`, anchored && 'at its place', required && 'required', optional && 'optional',
  ];
  return all.filter((rule): rule is string => typeof rule === 'string' && rule !== '');
}
