// A choice of one from a list, opened by a button: a list box with a field that narrows it.

import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';
import { ComboBox } from './combobox.tsx';
import { Popover } from './popover.tsx';
import { Name } from './name.tsx';
import * as style from './select.module.css';

interface SelectProps extends Omit<ButtonProps, 'onClick' | 'children'> {
  title: string;
  values: readonly string[];
  value: string;
  onChange: (value: string) => void;
  /** Takes what is typed although it is not in the list. */
  free?: boolean;
}

export function Select({ title, values, value, onChange, free = false, ...button }: SelectProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const found = useMemo(() => narrow(values, text), [values, text]);
  const close = (): void => { setOpen(false); setText(''); };
  const choose = (next: string): void => { close(); onChange(next); };
  return (
    <>
      <Button {...button} after="down" popup="dialog" expanded={isOpen} buttonRef={anchor} onClick={() => (isOpen ? close() : setOpen(true))}>
        <span class={style.value}><Name value={value} most={32} /></span>
      </Button>
      {isOpen && (
        <Popover anchor={anchor.current} onClose={close} role="dialog" label={title}>
          <div class={style.panel}>
            <ComboBox label={title} text={text} onText={setText} eager inline autofocus placeholder="find"
              options={found.slice(0, 1000).map((name) => ({ value: name, label: <Name value={name} />, selected: name === value }))}
              onPick={choose} onTake={(typed) => { if (free && typed !== '') choose(typed); }} onCancel={close} />
          </div>
        </Popover>
      )}
    </>
  );
}

/** Those that begin with the text, then those that have it inside. */
export function narrow(values: readonly string[], text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return values;
  const begins = values.filter((value) => value.toLowerCase().startsWith(wanted));
  const has = values.filter((value) => !value.toLowerCase().startsWith(wanted) && value.toLowerCase().includes(wanted));
  return [...begins, ...has];
}
