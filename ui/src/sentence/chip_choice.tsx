// A chip that is one of a few words of the language, chosen from a menu.

import type { ComponentChildren } from 'preact';
import { Chip } from './chip.tsx';
import { patch } from './write.ts';

interface ChoiceChipProps<T extends string> {
  /** The path in the document that the choice is at. */
  path: string;
  what: string;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  /** The choice that needs no member of the document. */
  without?: T | undefined;
  onChange?: (value: T) => void;
  onRemove?: (() => void) | undefined;
  alone?: boolean;
  children?: ComponentChildren;
}

export function ChoiceChip<T extends string>({ path, what, value, choices, without, onChange, onRemove, alone, children }: ChoiceChipProps<T>) {
  const choose = onChange ?? ((next: T) => patch(path, next === without ? undefined : next));
  const words = choices.find(([name]) => name === value)?.[1] ?? value;
  return (
    <Chip stop={path} what={what} label={`${what}: ${words}`} onRemove={onRemove} alone={alone}
      menu={choices.map(([name, label]) => ({ label, checked: name === value, act: () => choose(name) }))}>
      {children ?? words}
    </Chip>
  );
}
