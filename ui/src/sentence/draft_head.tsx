// What a condition that is being put together has so far; each part goes back to its choice.

import type { ConditionDraft, Stage } from './condition_draft.ts';
import { toggled } from './condition_draft.ts';
import { Icon } from '../widget/icon.tsx';
import { Name } from '../widget/name.tsx';
import { short } from '../text/number.ts';
import { operatorWord } from './operator_word.ts';
import * as style from './draft_head.module.css';

const shownMost = 8;

export function DraftHead({ draft, stage, onStage, onDraft }: {
  draft: ConditionDraft; stage: Stage; onStage: (stage: Stage) => void; onDraft: (draft: ConditionDraft) => void;
}) {
  const { property, operator, values } = draft;
  if (property === null) return null;
  return (
    <>
      <button type="button" class={style.part} data-present={stage === 'property'} onClick={() => onStage('property')}><Name value={property} most={40} middle /></button>
      {operator !== null && (
        <button type="button" class={style.part} data-present={stage === 'operator'} onClick={() => onStage('operator')}>{operatorWord(operator)}</button>
      )}
      {stage === 'values' && values.slice(0, shownMost).map((value) => (
        <button key={String(value)} type="button" class={style.value} onClick={() => onDraft(toggled(draft, value))}>
          <span class="spoken">Remove </span><Name value={value} most={24} middle /><Icon name="close" size={12} />
        </button>
      ))}
      {stage === 'values' && values.length > shownMost && <span class={style.rest}>and {short(values.length - shownMost)} more</span>}
    </>
  );
}
