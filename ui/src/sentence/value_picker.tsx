// The choice of values, with counts under the present filter. Enter takes what was typed, listed or
// not, before the list is there too; Space chooses several; a pasted list becomes many values.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { constantText, valuesOf, type Constant } from '../document/chip.ts';
import { nameExpression } from '../document/condition.ts';
import type { RowValues } from '../api/complete.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { short } from '../text/number.ts';
import type { Option } from '../widget/listbox.tsx';
import { Name } from '../widget/name.tsx';
import { useLatelyFirst, useRowValues, useValues, type Asked } from './completion.ts';
import { constantOf, pastedList, toggled, withValue, type ConditionDraft } from './condition_draft.ts';
import { typedOption } from './name_option.tsx';
import { Picker } from './picker.tsx';

interface ValuePickerProps {
  document: Document;
  beside: string | undefined;
  draft: ConditionDraft;
  typed?: string;
  /** Whether the property is a column of rows that the question makes, of which `over` can be listed. */
  names: boolean;
  over?: Aggregate['over'] | undefined;
  /** The values changed; `done` ends the choice. */
  onValues: (values: readonly Constant[], done: boolean) => void;
  onBack: () => void;
  onCancel: () => void;
  onLeave: () => void;
  head: ComponentChildren;
}

type ValueChoice = { readonly value: Constant } | { readonly typed: string };

export function ValuePicker({ document, beside, draft, typed: before = '', names, over, onValues, onBack, onCancel, onLeave, head }: ValuePickerProps) {
  const [text, setText] = useState(before);
  const takes = draft.operator === null ? 1 : valuesOf(draft.operator);
  const several = takes === 'many';
  const property = draft.property ?? '';
  const ofEvents = useValues(document, names ? null : nameExpression(property), beside, text);
  const ofRows = useRowValues(document, over, names && isListed(draft.type) ? property : null, text);
  const asked = names ? ofRows : ofEvents;
  const values = useLatelyFirst(asked.value?.values ?? [], document.dataset, property, text, ({ value }) => String(value));
  const typed = constantOf(text, draft.type);
  const fits = text === '' || typed !== undefined;
  const options = optionsOf(draft, text, typed, asked.value && { ...asked.value, values });
  const take = (value: Constant): void => {
    const next = withValue(draft, value);
    setText('');
    onValues(next.values, takes !== 2 || next.values.length >= 2);
  };
  const pick = (choice: ValueChoice, stay: boolean): void => {
    const value = 'typed' in choice ? typed : choice.value;
    if (value === undefined) return;
    if (stay && several) { setText(''); onValues(toggled(draft, value).values, false); }
    else if (several && text === '' && draft.values.length > 0) onValues(draft.values, true);
    else take(value);
  };
  const enter = (): void => {
    if (several && text === '' && draft.values.length > 0) onValues(draft.values, true);
    else if (typed !== undefined && text !== '') take(typed);
  };
  const paste = (pasted: string): boolean => {
    const list = several ? pastedList(pasted)?.map((part) => constantOf(part, draft.type)) : undefined;
    if (!list || list.includes(undefined)) return false;
    onValues([...new Set([...draft.values, ...(list as Constant[])])], true);
    return true;
  };
  return (
    <Picker label="Value" placeholder={placeholderOf(draft, takes)} text={text} onText={setText} head={head} onCancel={onCancel} onLeave={onLeave}
      onBackspace={() => (draft.values.length > 0 ? onValues(draft.values.slice(0, -1), false) : onBack())} onPaste={paste} invalid={!fits}
      several={several} spaceTypes={text !== '' && options[0] !== undefined && 'typed' in options[0].value} options={options} onPick={pick} onTake={enter}
      foot={fits ? footOf(asked, names && (over === undefined || !isListed(draft.type)), several) : `${constantText(text)} is no number`} />
  );
}

function optionsOf(draft: ConditionDraft, text: string, typed: Constant | undefined, found: Pick<RowValues, 'nulls' | 'exact'> & { readonly values: readonly RowValues['values'][number][] } | null): Option<ValueChoice>[] {
  const approximate = found?.exact === false ? '~\u202f' : '';
  const chosen = (value: Constant): boolean => draft.values.includes(value);
  const listed = (found?.values ?? []).map(({ value, count }): Option<ValueChoice> => ({
    value: { value: value as Constant }, label: <Name value={value} most={60} middle />, note: approximate + short(count), selected: chosen(value as Constant),
  }));
  const isFound = found?.values.some(({ value }) => value === typed) ?? false;
  const first = text !== '' && typed !== undefined && !isFound ? [typedOption(text)] : [];
  const exact = isFound ? listed.filter(({ value }) => 'value' in value && value.value === typed) : [];
  const others = listed.filter((option) => !exact.includes(option));
  const empties = found && text === '' && found.nulls > 0 && draft.operator !== null && valuesOf(draft.operator) === 'many'
    ? [{ value: { value: null }, label: <Name value={null} />, note: approximate + short(found.nulls), selected: chosen(null) }] : [];
  return [...first, ...exact, ...others, ...empties];
}

function placeholderOf({ values, type }: ConditionDraft, takes: number | 'many'): string {
  if (takes === 2) return values.length === 0 ? 'from' : 'to';
  return type === 'timestamp' ? 'a date, or now-7d' : 'value';
}

function footOf({ value: found, error }: Asked<RowValues>, unlisted: boolean, several: boolean): string {
  const more = found && found.more > 0 ? [`${short(found.more)} more, keep typing`] : [];
  const keys = several ? ['Space: several, Enter: done'] : [];
  return [...(unlisted ? ['type it: the values of this column are not listed'] : error ? ['the values cannot be listed'] : more), ...keys].join(' \u00b7 ');
}

/** Of a column that has another value in each row a list is no help. */
function isListed(type: ConditionDraft['type']): boolean {
  return type !== 'float64' && type !== 'timestamp';
}
