// With what the range is compared: nothing, the period before it, itself a year ago, or any time before.

import { useRef, useState } from 'preact/hooks';
import { errorAt } from '../api/question.ts';
import { asApiError } from '../api/client.ts';
import { document, patch } from '../document/store.ts';
import { offsetLabel } from '../text/range.ts';
import { visible } from '../text/name.ts';
import { Button } from '../widget/button.tsx';
import { Field } from '../widget/field.tsx';
import { Menu, type MenuItem } from '../widget/menu.tsx';
import { Popover } from '../widget/popover.tsx';
import { Problem } from '../widget/problem.tsx';
import { toast } from '../widget/toast.tsx';
import { question } from './run.ts';
import { periodBefore } from './time_range.ts';
import * as style from './range_field.module.css';

const usual: readonly string[] = ['1d', '7d', '30d', '1y'];

export function CompareField() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'menu' | 'field' | null>(null);
  const offset = document.value.compare?.offset;
  const wrong = errorAt(question.result.value.error, 'compare');
  const close = (): void => setOpened(null);
  return (
    <>
      <Button buttonRef={anchor} icon="compare" after="down" kind={wrong ? 'danger' : offset === undefined ? 'quiet' : 'plain'} popup="menu" expanded={opened !== null}
        onClick={() => setOpened(opened === null ? 'menu' : null)}>
        {offset === undefined ? 'no comparison' : `vs ${visible(offsetLabel(offset))} before`}
      </Button>
      {wrong && opened === null && <div class={style.wrong}><Problem error={wrong} /></div>}
      {opened === 'menu' && <Menu anchor={anchor.current} label="Compare" items={items(offset, () => setOpened('field'))} onClose={close} />}
      {opened === 'field' && (
        <Popover anchor={anchor.current} role="dialog" label="Compare with" onClose={close}>
          <div class={style.offset}>
            <Field label="Compare with so long before" value={offset ?? ''} placeholder="7d, 4w, 1mo, 1y, 36h" autofocus note="d, w, mo, q and y step on the calendar"
              onCommit={(text) => { close(); compareWith(text.trim() === '' ? undefined : text.trim()); }} />
          </div>
        </Popover>
      )}
    </>
  );
}

function items(offset: string | undefined, ask: () => void): readonly MenuItem[] {
  const isOther = offset !== undefined && !usual.includes(offset);
  return [
    { label: 'No comparison', checked: offset === undefined, act: () => compareWith(undefined) },
    { label: 'The period before', checked: false, act: () => void comparePeriod() },
    ...usual.map((before) => ({ label: `${offsetLabel(before)} before`, checked: offset === before, act: () => compareWith(before) })),
    { label: isOther ? `${visible(offsetLabel(offset))} before \u2026` : 'Another time before \u2026', checked: isOther, act: () => requestAnimationFrame(ask) },
  ];
}

function compareWith(offset: string | undefined): void {
  patch('compare', offset === undefined ? undefined : { offset });
}

/** Compares with the period of the same length before: a whole month with the month before. */
async function comparePeriod(): Promise<void> {
  try {
    const asked = document.value;
    const before = await periodBefore(asked);
    if (before === null) toast('The range has no start: choose one before it is compared.');
    else if (document.value === asked) compareWith(before);
  } catch (error) {
    toast(asApiError(error).message);
  }
}
