// Loads a range of a source again: what is missing, or everything anew in the place of what is there.

import { useId, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { backfillSource, type SourceDetail } from '../../api/sources.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Name } from '../../widget/name.tsx';
import { toast } from '../../widget/toast.tsx';
import { navigate } from '../route.ts';
import { pathOf } from './address.ts';
import * as field from '../../widget/field.module.css';
import * as style from './data.module.css';

const day = 86_400_000;

/** The date of a day, some days from today, in UTC: the dates of keys are. */
function dateOf(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10);
}

export function BackfillDialog({ source, onClose, onDone }: { source: SourceDetail; onClose: () => void; onDone: () => void }) {
  const [from, setFrom] = useState(dateOf(-7));
  const [to, setTo] = useState(dateOf(1));
  const [replace, setReplace] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const ids = { from: useId(), to: useId() };
  const ready = from !== '' && to !== '' && from < to && !busy;
  const start = (): void => {
    if (!ready) return;
    setBusy(true);
    backfillSource(source.name, { from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z`, replace }).then(
      () => { toast(`${source.name} is loaded again from ${from} to ${to}.`, { label: 'Show', act: () => navigate(pathOf('jobs', '')) }); onDone(); },
      (error: unknown) => { setBusy(false); setProblem(asApiError(error).message); });
  };
  return (
    <Dialog title="Load a range again" onClose={onClose} foot={(
      <>
        <Button kind="outlined" onClick={onClose}>Leave it</Button>
        <Button kind="primary" disabled={!ready} onClick={start}>Load it</Button>
      </>
    )}>
      <form class={style.confirm} onSubmit={(event) => { event.preventDefault(); start(); }}>
        <p>Objects of <b><Name value={source.name} most={64} /></b> whose keys or times are in this range are looked at again. What is loaded is not loaded twice.</p>
        <div class={style.tools}>
          <div class={field.field}>
            <label class={field.label} for={ids.from}>From (UTC)</label>
            <input id={ids.from} type="date" class={field.input} value={from} data-autofocus="" onInput={(event) => setFrom(event.currentTarget.value)} />
          </div>
          <div class={field.field}>
            <label class={field.label} for={ids.to}>To, not included</label>
            <input id={ids.to} type="date" class={field.input} value={to} onInput={(event) => setTo(event.currentTarget.value)} />
          </div>
        </div>
        <label class={style.name}><input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} /> Replace the events that these objects gave before</label>
        {problem !== '' && <p class={style.bad} role="alert">{problem}</p>}
      </form>
    </Dialog>
  );
}
