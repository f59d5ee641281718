// A combo box: a field with a list that follows what is typed. The list never holds up the field:
// Enter takes the active option or, where none is active, the text as it is typed.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classes } from './class.ts';
import { ListBox, optionId, type Option } from './listbox.tsx';
import { Popover } from './popover.tsx';
import * as field from './field.module.css';

interface ComboBoxProps<T> {
  label: string;
  text: string;
  onText: (text: string) => void;
  options: readonly Option<T>[];
  /** An option was chosen. `stay` says that more may follow (Space in a list of several). */
  onPick: (value: T, stay: boolean) => void;
  /** The text was taken as it is. */
  onTake: (text: string) => void;
  onCancel?: (() => void) | undefined;
  onBackspace?: (() => void) | undefined;
  placeholder?: string;
  several?: boolean;
  code?: boolean;
  /** Whether the first option is active from the start. */
  eager?: boolean;
  foot?: ComponentChildren;
  invalid?: boolean;
  /** Shows the list below the field, always, instead of floating: for dialogs and panels. */
  inline?: boolean;
  autofocus?: boolean;
}

export function ComboBox<T>(props: ComboBoxProps<T>) {
  const { options, text, several = false, eager = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(props.autofocus ?? false);
  const [active, setActive] = useState(eager ? 0 : -1);
  const [anchored, setAnchored] = useState(false);
  useLayoutEffect(() => {
    setAnchored(true);
    if (props.autofocus) input.current?.focus();
  }, []);
  const at = Math.min(active, options.length - 1);
  const isListed = isOpen || (props.inline ?? false);
  const close = (): void => setOpen(false);
  const pick = (value: T, stay: boolean): void => {
    if (!stay) close();
    props.onPick(value, stay);
  };
  const key = (event: KeyboardEvent): void => {
    const option = isListed ? options[at] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive(at < 0 && by < 0 ? options.length - 1 : (at + by + options.length) % Math.max(1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (option) pick(option.value, false);
      else { close(); props.onTake(text); }
    } else if (event.key === ' ' && several && option && at >= 0) {
      event.preventDefault();
      pick(option.value, true);
    } else if (event.key === 'Escape' && (isListed || props.onCancel)) {
      event.preventDefault();
      event.stopPropagation();
      close();
      props.onCancel?.();
    } else if (event.key === 'Backspace' && text === '') props.onBackspace?.();
  };
  const list = (
    <ListBox id={id} label={props.label} options={options} active={at} onActive={setActive}
      onPick={(value) => pick(value, several)} several={several} foot={props.foot} />
  );
  return (
    <>
      <input ref={input} class={classes(field.input, props.code && field.code)} role="combobox" aria-label={props.label}
        aria-expanded={isListed} aria-controls={id} aria-autocomplete="list" aria-invalid={props.invalid ?? false}
        aria-activedescendant={isListed && at >= 0 ? optionId(id, at) : undefined} value={text} placeholder={props.placeholder}
        spellcheck={false} autocomplete="off" data-autofocus={props.autofocus ? '' : undefined} onKeyDown={key} onClick={() => setOpen(true)} onBlur={close} onFocus={() => { if (props.autofocus) setOpen(true); }}
        onInput={(event) => { setOpen(true); setActive(eager ? 0 : -1); props.onText(event.currentTarget.value); }} />
      {props.inline && list}
      {!props.inline && isOpen && anchored && (options.length > 0 || props.foot) && (
        <Popover anchor={input.current} onClose={close} focus={false}>{list}</Popover>
      )}
    </>
  );
}
