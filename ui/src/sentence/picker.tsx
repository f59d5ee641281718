// The panel of a chip: what was chosen so far, a field, and the list that follows it. What is
// typed stands first in the list where it can be taken as it is.

import type { ComponentChildren } from 'preact';
import { holdKeys, isOverdue } from '../widget/held_keys.ts';
import { ComboBox } from '../widget/combobox.tsx';
import type { Option } from '../widget/listbox.tsx';
import * as style from './picker.module.css';

interface PickerProps<T> {
  label: string;
  text: string;
  onText: (text: string) => void;
  options: readonly Option<T>[];
  /** An option was chosen; `stay` says that more may follow. */
  onPick: (value: T, stay: boolean) => void;
  /** Enter without an option: the text as it was typed. */
  onTake: (text: string) => void;
  /** Escape. */
  onCancel: () => void;
  /** Tab. */
  onLeave?: (() => void) | undefined;
  onBackspace?: (() => void) | undefined;
  onPaste?: ((text: string) => boolean) | undefined;
  several?: boolean;
  placeholder?: string;
  code?: boolean;
  head?: ComponentChildren;
  foot?: ComponentChildren;
  invalid?: boolean;
  /** What the list waits for: Enter takes nothing before. */
  until?: Promise<unknown> | null;
  /** Whether Space belongs to the text while the first option, what was typed, is the active one. */
  spaceTypes?: boolean;
}

export function Picker<T>({ head, onLeave, onPaste, spaceTypes = false, until = null, ...box }: PickerProps<T>) {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || !onLeave) return;
    event.preventDefault();
    onLeave();
  };
  const before = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && until && !isOverdue(until)) return holdKeys(until, event);
    const active = event.target instanceof HTMLElement ? event.target.getAttribute('aria-activedescendant') : null;
    if (event.key === ' ' && spaceTypes && active?.endsWith('-0')) event.stopPropagation();
  };
  const paste = (event: ClipboardEvent): void => {
    if (onPaste?.(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  };
  return (
    <div class={style.panel} onKeyDown={key} onKeyDownCapture={before} onPaste={paste}>
      {head && <div class={style.head}>{head}</div>}
      <ComboBox {...box} inline autofocus eager />
    </div>
  );
}
