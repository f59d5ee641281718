// A field for a text, with its label and the error that belongs to it. Enter and leaving the
// field commit, Escape gives back what was there.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { classes } from './class.ts';
import { Problem } from './problem.tsx';
import * as style from './field.module.css';

interface FieldProps {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  /** Follows what is typed, before it is committed. */
  onInput?: (value: string) => void;
  /** What stands below while nothing is wrong: what the text means. */
  note?: ComponentChildren;
  placeholder?: string;
  /** Hides the label from sight. */
  bare?: boolean;
  /** Text of a language: monospaced. */
  code?: boolean;
  error?: { readonly message: string; readonly hint: string } | null;
  autofocus?: boolean;
}

export function Field(props: FieldProps) {
  const { label, value, onCommit, onInput, note, placeholder, bare = false, code = false, error = null, autofocus = false } = props;
  const [draft, setDraft] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => setDraft(value), [value]);
  const commit = (text: string): void => { if (text !== value) onCommit(text); };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(draft);
    if (event.key !== 'Escape' || draft === value) return;
    event.preventDefault();
    setDraft(value);
  };
  const take = (name: string): void => { onCommit(name); input.current?.focus(); };
  return (
    <div class={style.field}>
      <label for={id} class={bare ? 'spoken' : style.label}>{label}</label>
      <input ref={input} id={id} class={classes(style.input, code && style.code)} value={draft} placeholder={placeholder}
        spellcheck={false} autocomplete="off" aria-invalid={error !== null} aria-describedby={error ? `${id}-problem` : note ? `${id}-note` : undefined}
        data-autofocus={autofocus ? '' : undefined} onInput={(event) => { setDraft(event.currentTarget.value); onInput?.(event.currentTarget.value); }} onKeyDown={key}
        onBlur={() => commit(draft)} />
      {!error && note && <div id={`${id}-note`} class={style.note}>{note}</div>}
      {error && <Problem id={`${id}-problem`} error={error} onHint={take} />}
    </div>
  );
}
