// Compared with [the control], exposed by [an event]: an experiment over the groups of a funnel.

import { useState } from 'preact/hooks';
import { patch } from './write.ts';
import { texts, type Funnel } from '../document/type.ts';
import type { Option } from '../widget/listbox.tsx';
import { Name } from '../widget/name.tsx';
import { short } from '../text/number.ts';
import { Chip } from './chip.tsx';
import { typeOf, useValues } from './completion.ts';
import { constantOf } from './condition_draft.ts';
import { EventCondition } from './event_condition.tsx';
import { typedOption } from './name_option.tsx';
import { Picker } from './picker.tsx';
import { Clause, useAround } from './sentence.tsx';

const path = 'funnel.compare_groups';
type Value = string | number | boolean;

export function GroupsCompared({ funnel }: { funnel: Funnel }) {
  const { control, exposed } = funnel.compare_groups ?? {};
  const by = texts(funnel.by)[0] ?? null;
  return (
    <>
      <Clause word="compared with">
        <Chip stop={`${path}.control`} path={`${path}.control`} what="control" label={`control: ${String(control ?? 'none')}`} onRemove={() => patch(path, undefined)}
          editor={(close) => <ControlPicker by={by} present={control} onCancel={close} onDone={(value) => { close(); patch(`${path}.control`, value); }} />}>
          {control === undefined ? 'a control' : <Name value={control} most={40} middle />}
        </Chip>
      </Clause>
      <EventCondition lead="of those exposed by" path={`${path}.exposed`} text={exposed} what="exposure" onChange={(next) => patch(`${path}.exposed`, next)} />
    </>
  );
}

function ControlPicker({ by, present, onDone, onCancel }: { by: string | null; present: unknown; onDone: (value: Value) => void; onCancel: () => void }) {
  const { document } = useAround();
  const [text, setText] = useState('');
  const found = useValues(document, by, document.where, text).value?.values ?? [];
  const type = typeOf(document.dataset, by ?? '');
  const take = (typed: string): void => {
    const value = constantOf(typed, type);
    if (value !== undefined && value !== null && value !== '') onDone(value);
  };
  const listed = found.filter(({ value }) => value !== null).map(({ value, count }): Option<Value> => ({ value: value as Value, label: <Name value={value} most={60} middle />, note: short(count), selected: value === present }));
  const isListed = found.some(({ value }) => String(value) === text);
  const options: Option<Value>[] = text === '' || isListed ? listed : [{ ...typedOption(text), value: text }, ...listed];
  return <Picker label="Control" placeholder="the group that the others are compared with" text={text} onText={setText} options={options} onPick={(value) => (typeof value === 'string' ? take(value) : onDone(value))} onTake={take} onCancel={onCancel} onLeave={onCancel} />;
}
