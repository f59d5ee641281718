// A note at a time or over a span of a dataset.

import { useState } from 'preact/hooks';
import { asApiError } from '../api/client.ts';
import { addNote } from '../api/notes.ts';
import type { ApiError } from '../api/error.ts';
import { document } from '../document/store.ts';
import { moment } from '../text/time.ts';
import { Button } from '../widget/button.tsx';
import { Dialog } from '../widget/dialog.tsx';
import { Problem } from '../widget/problem.tsx';
import * as field from '../widget/field.module.css';
import type { LayerProps } from './layers.ts';
import * as style from './cohort_dialog.module.css';

export function NoteDialog({ layer, onClose }: LayerProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const time = String(layer['time']);
  const to = typeof layer['to'] === 'string' ? layer['to'] : undefined;
  const { dataset, timezone = 'UTC' } = document.value;
  const save = (): void => {
    if (text.trim() === '') return;
    addNote({ dataset, time, text: text.trim(), ...(to === undefined ? {} : { to }) }).then(onClose, (failed: unknown) => setError(asApiError(failed)));
  };
  return (
    <Dialog title="Note" onClose={onClose} foot={<><Button kind="outlined" onClick={onClose}>Cancel</Button><Button kind="primary" onClick={save}>Save</Button></>}>
      <p class={style.who}>{moment(time, timezone)}{to === undefined ? '' : ` to ${moment(to, timezone)}`}</p>
      <form onSubmit={(event) => { event.preventDefault(); save(); }}>
        <input class={field.input} aria-label="What happened" placeholder="2.4 shipped" value={text} data-autofocus="" onInput={(event) => setText(event.currentTarget.value)} />
        {error && <Problem error={error} />}
      </form>
    </Dialog>
  );
}
