// A condition as it reads in the sentence: name, operator, values; or its text.

import { short } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { words } from '../text/name.ts';
import { valuesOf, type Chip, type Constant } from '../document/chip.ts';
import { fitted } from '../document/chip.ts';
import type { ConditionDraft } from './condition_draft.ts';
import type { Part } from './condition_text.ts';
import { operatorWord } from './operator_word.ts';
import * as style from './words.module.css';

const valuesMost = 3;

interface Written { readonly condition: ConditionDraft | null; readonly text: string | null }

/** `byEvent` leaves out "event =", where the sentence asks for an event anyway. */
export function ConditionWords({ part, draft, byEvent = false }: { part: Part | null; draft: Written | null; byEvent?: boolean }) {
  const shown: Pick<ConditionDraft, 'property' | 'operator' | 'values'> | Chip | null = draft ? draft.condition : part?.chip ?? null;
  if (!shown) return <span class={style.code}><Name value={draft?.text ?? part?.text ?? ''} most={60} /></span>;
  const { property, operator, values } = shown;
  if (property === null) return <span class={style.operator}>…</span>;
  const isEvent = byEvent && property === 'event' && (operator === '=' || operator === 'in') && values.length > 0;
  if (isEvent) return <Values values={values} between={false} name />;
  if (operator === 'is true' || operator === 'is false') {
    return <>{operator === 'is false' && <span class={style.operator}>not</span>}<span class={style.name}><Name value={property} most={40} middle /></span></>;
  }
  return (
    <>
      <span class={style.name}><Name value={property} most={40} middle /></span>
      {operator !== null && <span class={style.operator}>{operatorWord(valuesOf(operator) === 'many' ? fitted(operator, values.length) : operator)}</span>}
      {operator !== null && <Values values={values} between={operator.endsWith('between')} />}
    </>
  );
}

function Values({ values, between, name = false }: { values: readonly Constant[]; between: boolean; name?: boolean }) {
  if (values.length > valuesMost + 1) return <span class={style.value}>({short(values.length)} values)</span>;
  return (
    <span class={name ? style.name : style.value}>
      {values.map((value, i) => (
        <span key={i}>{i > 0 && <span class={style.operator}>{between ? ' and ' : name ? ' or ' : ', '}</span>}<ValueName value={value} /></span>
      ))}
    </span>
  );
}

function ValueName({ value }: { value: Constant }) {
  return value === null ? <i class={style.operator}>{words.null}</i> : <Name value={value} most={40} middle />;
}

/** The condition as a screen reader says it. */
export function conditionLabel(part: Part | null, draft: Written | null): string {
  const shown = draft ? draft.condition : part?.chip ?? null;
  if (!shown) return draft?.text ?? part?.text ?? '';
  const { property, operator, values } = shown;
  const said = values.length > valuesMost + 1 ? `${values.length} values` : values.map((value) => (value === null ? 'null' : value === '' ? 'empty' : String(value))).join(', ');
  return [property, operator?.replace('_', ' '), said].filter((word) => word !== null && word !== undefined && word !== '').join(' ');
}
