// Which columns of raw events are shown.

import { useRef, useState } from 'preact/hooks';
import { exact } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Name } from '../../widget/name.tsx';
import { Popover } from '../../widget/popover.tsx';
import { columnsAtFirst } from '../events/columns.ts';
import * as field from '../../widget/field.module.css';
import * as style from './raw.module.css';

const listedMost = 200;

export function ColumnChooser({ all, wanted, onWanted }: { all: readonly string[]; wanted: readonly string[] | null; onWanted: (wanted: readonly string[] | null) => void }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const first = all.slice(0, columnsAtFirst);
  const present = new Set(wanted ?? first);
  const found = all.filter((name) => name.toLowerCase().includes(text.toLowerCase()));
  const toggle = (name: string): void => {
    const next = all.filter((other) => (other === name ? !present.has(name) : present.has(other)));
    onWanted(next.join('\n') === first.join('\n') ? null : next);
  };
  return (
    <>
      <Button small kind="outlined" after="down" buttonRef={anchor} popup="dialog" expanded={isOpen} disabled={all.length === 0} onClick={() => setOpen(!isOpen)}>
        {present.size === all.length ? `${all.length} columns` : `${present.size} of ${all.length} columns`}
      </Button>
      {isOpen && (
        <Popover anchor={anchor.current} role="dialog" label="Columns" class={style.chooser} onClose={() => setOpen(false)}>
          <input class={field.input} aria-label="Find a column" placeholder="find a column" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <div class={style.columns}>
            {found.slice(0, listedMost).map((name) => (
              <label key={name} class={style.column}>
                <input type="checkbox" checked={present.has(name)} onChange={() => toggle(name)} />
                <Name value={name} most={40} middle />
              </label>
            ))}
            {found.length > listedMost && <span class={style.column}>{exact(found.length - listedMost)} more: find a column.</span>}
          </div>
        </Popover>
      )}
    </>
  );
}
