// The range: a button that says it, its panel, and the keys that move it.

import { useRef, useState } from 'preact/hooks';
import { errorAt } from '../api/question.ts';
import { document } from '../document/store.ts';
import { rangeLabel } from '../text/range.ts';
import { Button } from '../widget/button.tsx';
import { Popover } from '../widget/popover.tsx';
import { Problem } from '../widget/problem.tsx';
import { useKeys } from './keys.ts';
import { late } from '../widget/late.tsx';
import { once } from '../widget/part.ts';
import { beside } from './parts.ts';
import { question } from './run.ts';
import { moveRange } from './time_range.ts';
import * as style from './range_field.module.css';

export { setRange } from './time_range.ts';

const RangePanel = late(beside, (part) => part.RangePanel);

export function RangeField() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = rangeLabel(document.value, document.value.timezone ?? 'UTC');
  const { error } = question.result.value;
  const wrong = errorAt(error, 'from') ?? errorAt(error, 'to');
  const open = (): void => once(beside, () => setOpen(true));
  const group = 'The question';
  useKeys([
    { keys: 't', label: 'Range of time', group, act: open },
    { keys: '[', label: 'The range before', group, act: () => void moveRange({ shift: -1 }) },
    { keys: ']', label: 'The range after', group, act: () => void moveRange({ shift: 1 }) },
    { keys: '-', label: 'Zoom out', group, act: () => void moveRange({ zoom: 2 }) },
  ]);
  return (
    <>
      <Button buttonRef={anchor} icon="calendar" after="down" kind={wrong ? 'danger' : 'outlined'} popup="dialog" expanded={isOpen}
        onClick={() => { if (isOpen) setOpen(false); else open(); }}>
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
