// Which columns of raw events are shown.

import { useRef, useState } from 'preact/hooks';
import { Button } from '../../widget/button.tsx';
import { Name } from '../../widget/name.tsx';
import { Popover } from '../../widget/popover.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './raw.module.css';

export function ColumnChooser({ all, wanted, onWanted }: { all: readonly string[]; wanted: readonly string[] | null; onWanted: (wanted: readonly string[] | null) => void }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const present = wanted ?? all;
  const toggle = (name: string): void => {
    const next = all.filter((other) => (other === name ? !present.includes(name) : present.includes(other)));
    onWanted(next.length === all.length ? null : next);
  };
  return (
    <>
      <Button small kind="outlined" after="down" buttonRef={anchor} popup="dialog" expanded={isOpen} disabled={all.length === 0} onClick={() => setOpen(!isOpen)}>
        {present.length === all.length ? `${all.length} columns` : `${present.length} of ${all.length} columns`}
      </Button>
      {isOpen && (
        <Popover anchor={anchor.current} role="dialog" label="Columns" class={style.chooser} onClose={() => setOpen(false)}>
          <input class={field.input} aria-label="Find a column" placeholder="find a column" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <div class={style.columns}>
            {all.filter((name) => name.toLowerCase().includes(text.toLowerCase())).map((name) => (
              <label key={name} class={style.column}>
                <input type="checkbox" checked={present.includes(name)} onChange={() => toggle(name)} />
                <Name value={name} most={40} middle />
              </label>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
