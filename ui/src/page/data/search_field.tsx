// A field that narrows a list while it is typed in.

import * as field from '../../widget/field.module.css';

export function SearchField({ label, value, onInput }: { label: string; value: string; onInput: (text: string) => void }) {
  return (
    <input class={field.input} type="search" aria-label={label} placeholder={label.toLowerCase()} value={value} autocomplete="off" spellcheck={false}
      onInput={(event) => onInput(event.currentTarget.value)} />
  );
}
