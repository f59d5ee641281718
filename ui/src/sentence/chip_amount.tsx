// A chip that is a duration or a number: chosen from the usual ones, or typed.

import { useState } from 'preact/hooks';
import { patch } from './write.ts';
import type { Option } from '../widget/listbox.tsx';
import { Chip } from './chip.tsx';
import { durations, readDuration } from './amount.ts';
import { Picker } from './picker.tsx';
import { Name } from '../widget/name.tsx';

interface AmountChipProps {
  path: string;
  what: string;
  /** What is in the document; null where nothing is. */
  value: string | null;
  /** The usual ones, with what they mean where that helps. */
  usual: readonly (readonly [value: string, note?: string])[];
  /** How a typed text becomes the value: null where it is none. */
  read: (text: string) => unknown;
  /** What is wrong with a text that is none. */
  wrong: string;
  /** What stands there without a value. */
  none: string;
  /** What follows the value: "days". */
  unit?: string | undefined;
  onChange?: (value: unknown) => void;
  onRemove?: (() => void) | undefined;
}

export function AmountChip(props: AmountChipProps) {
  const { path, what, value, none, unit } = props;
  const change = props.onChange ?? ((next: unknown) => patch(path, next));
  // Zero is no limit where limits are asked for.
  const amount = value === '0' && props.usual.some(([usual, note]) => usual === '0' && note !== undefined) ? 'any number of' : value;
  return (
    <Chip stop={path} what={what} label={`${what}: ${amount ?? none}${value !== null && unit ? ` ${unitOf(value, unit)}` : ''}`} onRemove={props.onRemove}
      editor={(close) => <AmountPicker {...props} onChange={(next) => { close(); change(next); }} onCancel={close} />}>
      {amount === null ? none : <Name value={amount} most={24} />}{value !== null && unit && ` ${unitOf(value, unit)}`}
    </Chip>
  );
}

/** The unit of one is singular: 1 step before, 1 series. */
function unitOf(value: string, unit: string): string {
  return value === '1' ? unit.replace(/(?<!ie)s\b/, '') : unit;
}

function AmountPicker({ what, value, usual, read, wrong, none, onChange, onCancel }: Omit<AmountChipProps, 'onChange'> & {
  onChange: (value: unknown) => void; onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const typed = text.trim();
  const found = usual.filter(([name, note]) => typed === '' || name.startsWith(typed) || (note ?? '').includes(typed));
  const take = (written: string): void => {
    const next = read(written);
    if (next === null) setRefused(true);
    else onChange(next);
  };
  const options: Option<string | null>[] = [
    ...(typed !== '' && !found.some(([name]) => name === typed) && read(typed) !== null ? [{ value: typed, label: typed, note: 'as it is typed' }] : []),
    ...found.map(([name, note]) => ({ value: name, label: name, note, selected: name === value })),
    ...(typed === '' && value !== null ? [{ value: null, label: none, note: 'the default' }] : []),
  ];
  return (
    <Picker label={what} placeholder={usual[0]?.[0] ?? ''} text={text} onText={(next) => { setText(next); setRefused(false); }} options={options}
      onPick={(choice) => (choice === null ? onChange(undefined) : take(choice))} onTake={take} onCancel={onCancel} onLeave={onCancel}
      invalid={refused} foot={refused || (typed !== '' && read(typed) === null) ? wrong : undefined} />
  );
}

/** A chip for a duration. */
export function DurationChip(props: Omit<AmountChipProps, 'read' | 'wrong' | 'usual'> & { usual?: AmountChipProps['usual'] | undefined }) {
  return <AmountChip {...props} usual={props.usual ?? durations} read={readDuration} wrong="A duration is a number with us, ms, s, m, h, d or w: 30m, 1h30m, 7d" />;
}
