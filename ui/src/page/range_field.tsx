// The range: a button that says it, its panel, and the keys that move it.

import { useRef, useState } from 'preact/hooks';
import { errorAt } from '../api/question.ts';
import { document } from '../document/store.ts';
import { rangeLabel } from '../text/range.ts';
import { Button } from '../widget/button.tsx';
import { Popover } from '../widget/popover.tsx';
import { Problem } from '../widget/problem.tsx';
import { useKeys } from './keys.ts';
import { RangePanel } from './range_panel.tsx';
import { question } from './run.ts';
import { moveRange } from './time_range.ts';
import * as style from './range_field.module.css';

export { setRange } from './time_range.ts';

export function RangeField() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = rangeLabel(document.value, document.value.timezone ?? 'UTC');
  const { error } = question.result.value;
  const wrong = errorAt(error, 'from') ?? errorAt(error, 'to');
  const group = 'The question';
  useKeys([
    { keys: 't', label: 'Range of time', group, act: () => setOpen(true) },
    { keys: '[', label: 'The range before', group, act: () => void moveRange({ shift: -1 }) },
    { keys: ']', label: 'The range after', group, act: () => void moveRange({ shift: 1 }) },
    { keys: '-', label: 'Zoom out', group, act: () => void moveRange({ zoom: 2 }) },
  ]);
  return (
    <>
      <Button buttonRef={anchor} icon="calendar" after="down" kind={wrong ? 'danger' : 'outlined'} popup="dialog" expanded={isOpen}
        onClick={() => setOpen(!isOpen)}>
        <span class={style.label}>{label}</span>
      </Button>
      {wrong && !isOpen && <div class={style.wrong}><Problem error={wrong} /></div>}
      {isOpen && (
        <Popover anchor={anchor.current} role="dialog" label="Range of time" onClose={() => setOpen(false)}>
          <RangePanel wrong={wrong} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}
