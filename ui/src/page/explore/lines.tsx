// Explore over time: its tools, its notes, and what is done with a point, a group or a span.

import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { useNotes, type Note } from '../../api/notes.ts';
import { push } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { addsUp, rowIntervals, shapeOf } from '../../chart/answer.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { LineChart, type LinePoint } from '../../chart/line.tsx';
import type { Flag } from '../../chart/time_overlay.tsx';
import { visible } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Menu, MenuButton } from '../../widget/menu.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { useSelection, useSettings, type ChartSettings, type Selected } from '../drawn.tsx';
import { useHiddenGroups } from '../hidden_groups.ts';
import { useKeys } from '../keys.ts';
import { useMarkMenu } from '../mark_menu.tsx';
import { takeAway } from '../remove_note.ts';
import { endOf } from './known_end.ts';
import { useRowMenu } from './row_menu.ts';
import * as style from './groups.module.css';
import { setRange } from '../range_field.tsx';
import { SelectionPanel } from '../selection_panel.tsx';

const forms = [{ value: 'lines', label: 'Lines' }, { value: 'stacked', label: 'Stacked' }, { value: 'share', label: 'Share' }] as const;

const means = [1, 3, 7, 14, 28];

function meanLabel(many: number): string {
  return many === 1 ? 'No mean' : `Mean of ${many}`;
}

interface LinesProps {
  answer: TableAnswer; intervals: unknown; of: Document; zone: string; bars: boolean; actions: (measure: string) => ComponentChildren;
}

export function TimeLines({ answer, intervals, of, zone, bars, actions }: LinesProps) {
  const settings = useSettings();
  const form = settings.choice('form', forms);
  const logarithmic = settings.isOn('log');
  const { selected, set: select } = useSelection();
  const span = spanOf(selected);
  const mean = Number(settings.text('mean') ?? 1);
  const { openAt, menu } = useMarkMenu();
  const notes = useFlags(of, answer, settings);
  const shape = shapeOf(answer, of);
  const several = shape.keys.length > 0 && shape.measures.some((at) => addsUp(answer.columns[at]!.name));
  const rows = useMemo(() => rowIntervals(intervals), [intervals]);
  const keysOf = (values: readonly unknown[]) => Object.fromEntries(shape.keys.map((at, i) => [answer.columns[at]!.name, values[i]]));
  const timeName = answer.columns[shape.time]?.name ?? 'time';
  const point = ({ start, keys, measure, value }: LinePoint, anchor: DOMRect): void => openAt({
    document: of, mark: { keys: { [timeName]: start, ...keysOf(keys) }, measure } as Mark, anchor, value,
    items: [
      { label: 'Note here\u2026', icon: 'plus', act: () => push({ kind: 'note', time: start }) },
      { label: 'Pin the numbers here', icon: 'save', keys: 'p', act: () => settings.set({ pin: start }) },
    ],
  });
  return (
    <>
      <LineChart answer={answer} document={of} zone={zone} form={several ? form : 'lines'} bars={bars} logarithmic={logarithmic && !bars} mean={mean} intervals={rows} end={endOf(answer)} flags={notes.flags} span={span}
        {...useHiddenGroups()} pinned={settings.text('pin') ?? null} onPin={(start) => settings.set({ pin: start })}
        onZoom={(from, to) => setRange({ from: iso(from), to: iso(to) })} onSpan={(from, to) => select({ time: { from: iso(from), to: iso(to) } })} onPoint={point}
        onTime={(start, anchor) => openAt({ document: of, mark: { keys: { [timeName]: start } } as Mark, anchor, value: start })}
        onGroup={(keys, anchor) => openAt({ document: of, mark: { keys: keysOf(keys) } as Mark, anchor, value: keys[0] })}
        tools={(
          <>
            {several && <Segmented label="Form" choices={bars ? forms.slice(1) : forms} value={bars && form === 'lines' ? 'stacked' : form} onChange={(next) => settings.set({ form: next === 'lines' ? null : next })} />}
            {!bars && form === 'lines' && (
              <>
                <Button small kind="outlined" pressed={logarithmic} onClick={() => settings.set({ log: !logarithmic })}>Log</Button>
                <MenuButton small kind={mean > 1 ? 'plain' : 'outlined'} after="down" menuLabel="Rolling mean"
                  items={means.map((many) => ({ label: meanLabel(many), checked: many === mean, act: () => settings.set({ mean: many === 1 ? null : String(many) }) }))}>
                  {mean > 1 ? meanLabel(mean) : 'Mean'}
                </MenuButton>
              </>
            )}
          </>
        )} actions={actions} />
      {span && (
        <SelectionPanel document={of} mark={{ time: { from: iso(span.from), to: iso(span.to) } }} label={`${moment(span.from * 1000, zone)} to ${moment(span.to * 1000, zone)}`} onClear={() => select(null)}>
          <Button small kind="outlined" icon="search" onClick={() => setRange({ from: iso(span.from), to: iso(span.to) })}>Zoom</Button>
          <Button small kind="outlined" icon="plus" onClick={() => push({ kind: 'note', time: iso(span.from), to: iso(span.to) })}>Note</Button>
        </SelectionPanel>
      )}
      <Numbers answer={answer} of={of} zone={zone} />
      {notes.menu}
      {menu}
    </>
  );
}

/** The table of the same numbers, below. */
function Numbers({ answer, of, zone }: { answer: TableAnswer; of: Document; zone: string }) {
  const { choose, menu } = useRowMenu(answer, of);
  return <div class={style.numbers}><AnswerTable answer={answer} document={of} zone={zone} label="Numbers" onCell={choose} />{menu}</div>;
}

/** A selected span in seconds; null where nothing is selected, or no time. */
function spanOf(selected: Selected | null): { from: number; to: number } | null {
  const from = Date.parse(selected?.time?.from ?? '') / 1000;
  const to = Date.parse(selected?.time?.to ?? '') / 1000;
  return from < to && !selected?.range ? { from, to } : null;
}

function iso(time: number): string {
  return new Date(time * 1000).toISOString();
}

function useFlags(of: Document, answer: TableAnswer, settings: ChartSettings) {
  const isShown = settings.text('notes') !== 'off';
  const [at, setAt] = useState<{ note: Note; anchor: Element } | null>(null);
  const notes = useNotes(of.dataset, answer.query?.from, answer.query?.to);
  useKeys([{ keys: 'm', label: 'Show or hide notes', group: 'Charts', act: () => settings.set({ notes: isShown ? 'off' : null }) }]);
  const flags = useMemo(() => (isShown ? notes : []).map((note): Flag => ({
    id: note.id, from: Date.parse(note.time) / 1000, to: note.to === undefined ? null : Date.parse(note.to) / 1000, text: note.text, onOpen: (anchor) => setAt({ note, anchor }),
  })), [notes, isShown]);
  const menu = at && (
    <Menu anchor={at.anchor} label="Note" head={visible(at.note.text)} onClose={() => setAt(null)}
      items={[{ label: 'Remove the note', icon: 'trash', danger: true, act: () => void takeAway(at.note) }]} />
  );
  return { flags, menu };
}
