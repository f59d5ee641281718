// A choice of one among a few, all in sight; a radio group whose arrows choose.

import { Icon, type IconName } from './icon.tsx';
import * as style from './segmented.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
}

interface SegmentedProps<T extends string> {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

export function Segmented<T extends string>({ label, choices, value, onChange }: SegmentedProps<T>) {
  const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = (choices.findIndex((choice) => choice.value === value) + by + choices.length) % choices.length;
    const next = choices[at];
    if (next) onChange(next.value);
    (event.currentTarget.children[at] as HTMLElement | undefined)?.focus();
  };
  const present = choices.some((choice) => choice.value === value) ? value : choices[0]?.value;
  return (
    <div role="radiogroup" aria-label={label} class={style.segmented} onKeyDown={walk}>
      {choices.map((choice) => (
        <button key={choice.value} type="button" role="radio" class={style.choice} aria-checked={choice.value === value}
          tabIndex={choice.value === present ? 0 : -1} onClick={() => onChange(choice.value)}>
          {choice.icon && <Icon name={choice.icon} size={14} />}
          {choice.label}
        </button>
      ))}
    </div>
  );
}
