// The notes of a dataset: what happened when. Charts over time show them as flags.

import { useState } from 'preact/hooks';
import { asApiError } from '../api/client.ts';
import { ApiError } from '../api/error.ts';
import { addNote, useNotes, type Note } from '../api/notes.ts';
import { readTime } from '../api/times.ts';
import { document } from '../document/store.ts';
import { moment, zoneName } from '../text/time.ts';
import { Button } from '../widget/button.tsx';
import { Dialog } from '../widget/dialog.tsx';
import { Name } from '../widget/name.tsx';
import { Problem } from '../widget/problem.tsx';
import { Select } from '../widget/select.tsx';
import { takeAway } from './remove_note.ts';
import * as field from '../widget/field.module.css';
import * as style from './notes_dialog.module.css';

export function NotesDialog({ datasets, board, onClose }: { datasets: readonly string[]; board: string; onClose: () => void }) {
  const [dataset, choose] = useState(datasets[0] ?? '');
  const zone = document.value.timezone ?? 'UTC';
  const latest = [...useNotes(dataset, undefined, undefined, board)].reverse();
  return (
    <Dialog title={board === '' ? 'Notes' : 'Notes of the board'} onClose={onClose} wide>
      {datasets.length > 1 && <div class={style.dataset}><Select title="Dataset" icon="data" kind="outlined" values={datasets} value={dataset} onChange={choose} /></div>}
      {dataset === '' ? <p class={style.said}>A board without questions has no time to note something at.</p> : <NewNote dataset={dataset} board={board} zone={zone} />}
      {latest.length === 0 && <p class={style.said}>No notes yet. A step of a deployment can post them, too: POST /v1/notes.</p>}
      <ul class={style.list}>
        {latest.map((note) => (
          <li key={note.id} class={style.note}>
            <span class={style.when}>{span(note, zone)}</span>
            <span class={style.text}><Name value={note.text} most={400} />{note.board && <span class={style.of}>this board only</span>}</span>
            <Button small kind="quiet" icon="trash" label="Remove the note" onClick={() => void takeAway(note)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function span({ time, to }: Note, zone: string): string {
  return to === undefined ? moment(time, zone, 'minute') : `${moment(time, zone, 'minute')} \u2013 ${moment(to, zone, 'minute')}`;
}

function NewNote({ dataset, board, zone }: { dataset: string; board: string; zone: string }) {
  const [only, setOnly] = useState(true);
  const [text, setText] = useState('');
  const [time, setTime] = useState('');
  const [error, setError] = useState<{ message: string; hint: string } | null>(null);
  const add = (): void => {
    write({ dataset, text: text.trim(), ...(board !== '' && only ? { board } : {}) }, time, zone).then(() => { setText(''); setTime(''); setError(null); }, (error: unknown) => setError(asApiError(error)));
  };
  return (
    <form class={style.form} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <label class={style.grow}>
        <span class={field.label}>What happened</span>
        <input class={field.input} value={text} placeholder="2.4 shipped" data-autofocus maxLength={4000} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label>
        <span class={field.label}>{`When, on the clock of ${zoneName(zone)}`}</span>
        <input class={field.input} value={time} placeholder="now, 14 May 9:30, 1 - 3 May" aria-invalid={error !== null} onInput={(event) => setTime(event.currentTarget.value)} />
      </label>
      {board !== '' && <label class={style.only}><input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} /> on this board only</label>}
      <Button type="submit" kind="primary" disabled={text.trim() === ''}>Add</Button>
      {error && <div class={style.problem}><Problem error={error} /></div>}
    </form>
  );
}

/** Writes a note at a moment, or over a span where the text names one with an end. */
async function write(note: { dataset: string; text: string; board?: string }, time: string, zone: string): Promise<void> {
  if (time.trim() === '' || time.trim() === 'now') {
    await addNote({ ...note, time: new Date().toISOString() });
    return;
  }
  const range = await readTime(time, zone);
  if (!range.start) throw new ApiError({ code: 'time', message: 'This is open at its start', hint: 'say when it began' });
  const isSpan = range.end !== undefined && /\s-\s|\.\.|\bto\b/.test(time) && Date.parse(range.end) < Date.now();
  await addNote({ ...note, time: range.start, ...(isSpan && range.end ? { to: range.end } : {}) });
}
