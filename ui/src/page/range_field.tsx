// The range: presets, and a field that takes what people write.

import { useRef, useState } from 'preact/hooks';
import { commit, document } from '../document/store.ts';
import { set } from '../document/patch.ts';
import { parseRange } from '../text/range_parse.ts';
import { presets, rangeLabel, type Range } from '../text/range.ts';
import { Button } from '../widget/button.tsx';
import { Field } from '../widget/field.tsx';
import { Popover } from '../widget/popover.tsx';
import { Problem } from '../widget/problem.tsx';
import { question } from './run.ts';
import { errorAt } from '../api/question.ts';
import { useKeys } from './keys.ts';
import * as style from './range_field.module.css';

type Wrong = { readonly message: string; readonly hint: string };

/** Asks about another range; what is left out is open. */
export function setRange(range: Range): void {
  commit({ document: set(set(document.value, 'from', range.from), 'to', range.to) });
}

export function RangeField() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const zone = document.value.timezone ?? 'UTC';
  const label = rangeLabel(document.value, zone);
  const { error } = question.result.value;
  const wrong = errorAt(error, 'from') ?? errorAt(error, 'to');
  const group = 'The question';
  useKeys([
    { keys: 't', label: 'Range of time', group, act: () => setOpen(true) },
    { keys: '[', label: 'The range before', group, act: () => moveRange(-1, 0) },
    { keys: ']', label: 'The range after', group, act: () => moveRange(1, 0) },
    { keys: '-', label: 'Zoom out', group, act: () => moveRange(0, 0.5) },
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
          <RangePanel zone={zone} wrong={wrong} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}

/** Moves the range by its own length, or widens it by a share of it on each side. */
function moveRange(by: number, widen: number): void {
  const asked = question.result.value.answer?.query;
  const [from, to] = [Date.parse(String(asked?.from)), Date.parse(String(asked?.to))];
  const length = to - from;
  if (!(length > 0)) return;
  const at = (time: number): string => new Date(time).toISOString();
  setRange({ from: at(from + (by - widen) * length), to: at(to + (by + widen) * length) });
}

function RangePanel({ zone, wrong, onDone }: { zone: string; wrong: Wrong | null; onDone: () => void }) {
  const [problem, setProblem] = useState<Wrong | null>(wrong);
  const { from, to } = document.value;
  const text = from === undefined && to === undefined ? '' : `${from ?? ''} - ${to ?? 'now'}`;
  const take = (typed: string): void => {
    const range = parseRange(typed);
    if (!range) {
      setProblem({ message: 'This is no range of time', hint: 'try: last 2 hours, 2026-05, 2026-05-14 9:30 - 10:15, now-1w/w' });
      return;
    }
    setRange(range);
    onDone();
  };
  return (
    <div class={style.panel}>
      <Field label={`Range, on the clock of ${zone}`} value={text} placeholder="last 2 hours, 2026-05, now-1w/w" onCommit={take} error={problem} autofocus />
      <div class={style.presets}>
        {presets.map((preset) => (
          <Button key={preset.label} small kind="plain" class={style.preset} pressed={rangeLabel(document.value, zone) === preset.label}
            onClick={() => { setRange(preset); onDone(); }}>
            {preset.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
