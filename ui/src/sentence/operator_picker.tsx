// The choice of an operator, in the words of the language, with what it means beside.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fitted, type Operator } from '../document/chip.ts';
import { operatorWord } from './operator_word.ts';
import { Picker } from './picker.tsx';
import { ranked } from './rank.ts';

const meanings: Readonly<Record<Operator, string>> = {
  '=': 'is, is one of', '!=': 'is not, is none of', '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least', in: 'is one of', 'not in': 'is none of',
  between: 'from and to, both included', 'not between': 'outside of', 'is null': 'has no value', 'is not null': 'has a value',
  'is distinct from': 'is not, or has no value', 'is not distinct from': 'is, null too', like: '% any text, _ one character', 'not like': '',
  ilike: 'the same, case does not count', 'not ilike': '', matches: 'a regular expression', 'not matches': '', 'is true': 'holds',
  'is false': 'does not hold', has: 'the list has it', 'not has': 'the list has it not', contains: 'has the text inside', 'not contains': '',
  starts_with: 'begins with the text', 'not starts_with': '', ends_with: 'ends with the text', 'not ends_with': '',
};

export function OperatorPicker({ operators, present, onPick, onBack, onCancel, onLeave, head }: {
  operators: readonly Operator[]; present: Operator | null; onPick: (operator: Operator) => void; onBack: () => void; onCancel: () => void;
  onLeave: () => void; head: ComponentChildren;
}) {
  const [text, setText] = useState('');
  const exact = operators.filter((operator) => operator === text.trim());
  // `=` of several values is `in`, so `in` is only offered to who types it.
  const offered = operators.filter((operator) => operator !== 'in' && operator !== 'not in');
  const found = exact.length > 0 ? exact : ranked(offered, text, (operator) => `${operator} ${operatorWord(operator)} ${meanings[operator]}`);
  const isPresent = (operator: Operator): boolean => operator === present || (present !== null && operator === fitted(present, 1));
  return (
    <Picker label="Operator" placeholder="operator" text={text} onText={setText} head={head} onCancel={onCancel} onLeave={onLeave} onBackspace={onBack}
      options={found.map((operator) => ({ value: operator, label: operatorWord(operator), note: meanings[operator], selected: isPresent(operator) }))}
      onPick={onPick} onTake={() => undefined} />
  );
}
