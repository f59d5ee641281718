// Explore over time: its tools, its notes, and what is done with a point, a group or a span.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { removeNote, useNotes, type Note } from '../../api/notes.ts';
import { push } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { addsUp, rowIntervals, shapeOf } from '../../chart/answer.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { LineChart, type LineForm, type LinePoint } from '../../chart/line.tsx';
import type { Flag } from '../../chart/time_overlay.tsx';
import { visible } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Menu } from '../../widget/menu.tsx';
import { Segmented } from '../../widget/segmented.tsx';
import { useKeys } from '../keys.ts';
import { useMarkMenu } from '../mark_menu.tsx';
import { useRowMenu } from './groups.tsx';
import * as style from './groups.module.css';
import { setRange } from '../range_field.tsx';
import { SelectionPanel } from '../selection_panel.tsx';

const forms = [{ value: 'lines', label: 'Lines' }, { value: 'stacked', label: 'Stacked' }, { value: 'share', label: 'Share' }] as const;

interface LinesProps {
  answer: TableAnswer; intervals: unknown; of: Document; zone: string; bars: boolean; actions: (measure: string) => ComponentChildren;
}

export function TimeLines({ answer, intervals, of, zone, bars, actions }: LinesProps) {
  const [form, setForm] = useState<LineForm>('lines');
  const [logarithmic, setLogarithmic] = useState(false);
  const [span, setSpan] = useState<{ from: number; to: number } | null>(null);
  const { openAt, menu } = useMarkMenu();
  const notes = useFlags(of, answer);
  const shape = shapeOf(answer, of);
  const several = shape.keys.length > 0 && shape.measures.some((at) => addsUp(answer.columns[at]!.name));
  useEffect(() => setSpan(null), [JSON.stringify(of)]);
  const rows = useMemo(() => rowIntervals(intervals), [intervals]);
  const keysOf = (values: readonly unknown[]) => Object.fromEntries(shape.keys.map((at, i) => [answer.columns[at]!.name, values[i]]));
  const timeName = answer.columns[shape.time]?.name ?? 'time';
  const point = ({ start, keys, measure, value }: LinePoint, anchor: DOMRect): void => openAt({
    document: of, mark: { keys: { [timeName]: start, ...keysOf(keys) }, measure } as Mark, anchor, value,
    items: [{ label: 'Note here\u2026', icon: 'plus', act: () => push({ kind: 'note', time: start }) }],
  });
  return (
    <>
      <LineChart answer={answer} document={of} zone={zone} form={bars ? 'bars' : several ? form : 'lines'} logarithmic={logarithmic} intervals={rows} end={endOf(answer)} flags={notes.flags} span={span}
        onZoom={(from, to) => setRange({ from: iso(from), to: iso(to) })} onSpan={(from, to) => setSpan({ from, to })} onPoint={point}
        onGroup={(keys, anchor) => openAt({ document: of, mark: { keys: keysOf(keys) } as Mark, anchor, value: keys[0] })}
        tools={(
          <>
            {several && !bars && <Segmented label="Form" choices={forms} value={form} onChange={setForm} />}
            {!bars && <Button small kind="outlined" pressed={logarithmic} onClick={() => setLogarithmic(!logarithmic)}>Log</Button>}
          </>
        )} actions={actions} />
      {span && (
        <SelectionPanel document={of} mark={{ time: { from: iso(span.from), to: iso(span.to) } }} label={`${moment(span.from * 1000, zone)} to ${moment(span.to * 1000, zone)}`} onClear={() => setSpan(null)}>
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

function iso(time: number): string {
  return new Date(time * 1000).toISOString();
}

/** Milliseconds since 1970 up to which the answer knows: now, or the end of the range. */
export function endOf(answer: TableAnswer): number {
  const to = answer.query?.to;
  return Math.min(Date.now(), to === undefined ? Infinity : Date.parse(String(to)));
}

function useFlags(of: Document, answer: TableAnswer) {
  const [isShown, setShown] = useState(true);
  const [at, setAt] = useState<{ note: Note; anchor: Element } | null>(null);
  const notes = useNotes(of.dataset, answer.query?.from, answer.query?.to);
  useKeys([{ keys: 'm', label: 'Show or hide notes', group: 'Charts', act: () => setShown(!isShown) }]);
  const flags = useMemo(() => (isShown ? notes : []).map((note): Flag => ({
    id: note.id, from: Date.parse(note.time) / 1000, to: note.to === undefined ? null : Date.parse(note.to) / 1000, text: note.text, onOpen: (anchor) => setAt({ note, anchor }),
  })), [notes, isShown]);
  const menu = at && (
    <Menu anchor={at.anchor} label="Note" head={visible(at.note.text)} onClose={() => setAt(null)}
      items={[{ label: 'Remove the note', icon: 'trash', danger: true, act: () => void removeNote(at.note.id) }]} />
  );
  return { flags, menu };
}
