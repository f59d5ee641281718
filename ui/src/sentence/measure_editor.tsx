// Puts a measure together: a function, then what it is of. A whole measure may be typed, too; one that
// is more than a function of an expression is edited as text.

import { useState } from 'preact/hooks';
import type { NameEntry, Type } from '../api/complete.ts';
import type { Document } from '../document/type.ts';
import { Button } from '../widget/button.tsx';
import { Name } from '../widget/name.tsx';
import type { Option } from '../widget/listbox.tsx';
import { useNames } from './completion.ts';
import { nameNote, typedOption } from './name_option.tsx';
import { NamePicker } from './name_picker.tsx';
import { Picker } from './picker.tsx';
import { grade, ranked } from './rank.ts';
import { TextEditor } from './text_editor.tsx';
import type { ElementEditor } from './text_list.tsx';
import { aggregates, type Aggregate } from './aggregates.ts';

type Choice = { readonly aggregate: Aggregate } | { readonly text: string } | { readonly typed: string };

interface MeasureEditorProps extends ElementEditor {
  document: Document;
  /** The names that there are for rows that are no events. */
  names?: readonly NameEntry[] | undefined;
}

export function MeasureEditor(props: MeasureEditorProps) {
  const { document, names, parsed, onDone, onCancel } = props;
  const simple = props.text === '' || (parsed?.measure !== undefined && parsed.measure.within === null && parsed.measure.filter === null && !parsed.measure.quantile);
  const [text, setText] = useState(props.typed);
  const [written, setWritten] = useState(props.text);
  const [aggregate, setAggregate] = useState<Aggregate | null>(null);
  const [asText, setAsText] = useState(!simple);
  if (asText) {
    const leave = (): void => (written === props.text ? onCancel() : onDone(written));
    return <TextEditor label="Measure" text={written} problem={props.problem} onText={setWritten} onDone={onDone} onCancel={onCancel} onLeave={leave} />;
  }
  if (aggregate) {
    return (
      <NamePicker label={`What ${aggregate.name} is of`} placeholder={`${aggregate.name} of`} document={document} kinds={['property', 'definition', 'lookup']}
        fits={(type) => type === 'unknown' || aggregate.fits(type)} {...(names ? { names } : {})} onCancel={onCancel} onLeave={onCancel} onBack={() => setAggregate(null)}
        onName={(entry) => onDone(`${aggregate.name}(${entry.text})`)} onText={(argument) => onDone(`${aggregate.name}(${argument})`)} />
    );
  }
  const pick = (choice: Choice): void => {
    if ('text' in choice) onDone(choice.text);
    else if ('typed' in choice) onDone(choice.typed);
    else if (choice.aggregate.alone) onDone(`${choice.aggregate.name}()`);
    else setAggregate(choice.aggregate);
  };
  return (
    <FunctionPicker document={document} names={names} text={text} onText={setText} present={props.text} onPick={pick} onTake={(typed) => { if (typed !== '') onDone(typed); }}
      onCancel={onCancel} onWrite={() => setAsText(true)} />
  );
}

function FunctionPicker({ document, names, text, onText, present, onPick, onTake, onCancel, onWrite }: {
  document: Document; names: readonly NameEntry[] | undefined; text: string; onText: (text: string) => void; present: string;
  onPick: (choice: Choice) => void; onTake: (text: string) => void; onCancel: () => void; onWrite: () => void;
}) {
  const typed = text.trim();
  const asked = useNames(document, typed, ['property', 'definition', 'lookup']);
  const known = names ? ranked(names, typed, ({ name }) => name) : asked.names;
  const functions = ranked(aggregates, typed.replace(/\(.*$/s, ''), ({ name, meaning }) => `${name} ${meaning}`)
    .map((aggregate): Option<Choice> => ({ value: { aggregate }, label: aggregate.alone ? `${aggregate.name}()` : `${aggregate.name}(\u2026)`, note: aggregate.meaning }));
  const ofNames = typed === '' ? [] : known.filter(({ name }) => grade(name, typed) < 3).slice(0, 4).flatMap(measuresOf);
  const whole = /[^\p{L}\p{N}_]/u.test(typed) || functions.length + ofNames.length === 0 ? [typedOption(typed)] : [];
  const options = typed === '' ? functions : [...whole, ...functions, ...ofNames];
  return (
    <Picker<Choice> label="Measure" placeholder={present === '' ? 'measure' : present} text={text} onText={onText} options={options} onPick={onPick} onTake={onTake}
      onCancel={onCancel} onLeave={onCancel} until={names || typed === '' ? null : asked.until} foot={<Button small kind="quiet" icon="edit" onClick={onWrite}>Write it as text</Button>} />
  );
}

function measuresOf(entry: NameEntry): Option<Choice>[] {
  // Of a number one asks how large it is first, and only then how many there are.
  const fitting = aggregates.filter((aggregate) => aggregate.usual && aggregate.fits(entry.type as Type) && !aggregate.alone);
  const isNumber = entry.type === 'int64' || entry.type === 'float64';
  return (isNumber ? [...fitting.slice(1), fitting[0]!] : fitting)
    .map(({ name }) => ({ value: { text: `${name}(${entry.text})` }, label: <Name value={`${name}(${entry.name})`} most={60} middle />, note: nameNote(entry) }));
}
