// Puts a breakdown together: a property, a unit of time, or bins of a number.

import { useState } from 'preact/hooks';
import type { NameEntry } from '../api/complete.ts';
import type { Document } from '../document/type.ts';
import type { Option } from '../widget/listbox.tsx';
import { typedOption, type NameChoice } from './name_option.tsx';
import { NamePicker } from './name_picker.tsx';
import { Picker } from './picker.tsx';
import { ranked } from './rank.ts';
import type { ElementEditor } from './text_list.tsx';

const units = [['auto', 'about 100 points'], ['1m', 'by minute'], ['1h', 'by hour'], ['1d', 'by day'], ['1w', 'by week'], ['1mo', 'by month'], ['1q', 'by quarter']] as const;

interface KeyEditorProps extends ElementEditor {
  document: Document;
  names?: readonly NameEntry[] | undefined;
  /** Whether axes (time, bins) make sense here. */
  axes: boolean;
}

export function KeyEditor({ document, names, axes, typed, text, onDone, onCancel }: KeyEditorProps) {
  const [number, setNumber] = useState<NameEntry | null>(null);
  if (number) return <BinsPicker of={number} onDone={onDone} onCancel={onCancel} onBack={() => setNumber(null)} />;
  const times = (wanted: string): readonly Option<NameChoice>[] => (!axes ? [] : ranked(units, wanted.trim() === '' ? 'time' : wanted, ([unit, note]) => `time ${note} ${unit}`)
    .map(([unit, note]) => ({ value: { typed: `time('${unit}')` }, label: unit === 'auto' ? 'time' : `time, ${unit}`, note })));
  const choose = (entry: NameEntry): void => {
    if (axes && (entry.type === 'int64' || entry.type === 'float64')) setNumber(entry);
    else onDone(entry.text);
  };
  return (
    <NamePicker label="Breakdown" placeholder={text === '' ? 'property, time' : text} document={document} kinds={['property', 'definition', 'cohort', 'lookup']} typed={typed}
      {...(names ? { names } : {})} extra={(wanted) => (wanted.trim() === '' ? times(wanted).slice(0, 1) : times(wanted))} onName={choose} onText={onDone} onCancel={onCancel} onLeave={onCancel} />
  );
}

function BinsPicker({ of, onDone, onCancel, onBack }: { of: NameEntry; onDone: (text: string) => void; onCancel: () => void; onBack: () => void }) {
  const [text, setText] = useState('');
  const ways = [
    [of.text, 'each value'], [`bins(${of.text}, 20)`, '20 bins of one width'], [`bins(${of.text}, 40, 'log')`, '40 bins that grow'], [`bins(${of.text}, 4, 'quantile')`, 'quarters'],
  ] as const;
  const found = ranked(ways, text, ([way, note]) => `${way} ${note}`);
  return (
    <Picker label="Values or bins" placeholder="values or bins" text={text} onText={setText} onCancel={onCancel} onLeave={onCancel} onBackspace={onBack}
      options={[...found.map(([way, note]) => ({ value: { typed: way }, label: way, note })), ...(found.length === 0 ? [typedOption(text)] : [])]}
      onPick={({ typed }) => onDone(typed)} onTake={onDone} />
  );
}
