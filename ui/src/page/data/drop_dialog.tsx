// Dropping a dataset, which nothing brings back: its name has to be typed.

import { useId, useState } from 'preact/hooks';
import { asApiError, type Dataset } from '../../api/client.ts';
import { loadDatasets } from '../../api/datasets.ts';
import type { ApiError } from '../../api/error.ts';
import { dropDataset } from '../../api/kept_data.ts';
import { bytes, count } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { toast } from '../../widget/toast.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './data.module.css';

export function DropDialog({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const [typed, type] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const ready = typed === dataset.name && !busy;
  const drop = (): void => {
    if (!ready) return;
    setBusy(true);
    dropDataset(dataset.name).then(
      () => { onClose(); toast(`${dataset.name} is dropped.`); void loadDatasets(); },
      (problem: unknown) => { setBusy(false); setError(asApiError(problem)); });
  };
  return (
    <Dialog title="Drop a dataset" onClose={onClose} foot={(
      <>
        <Button kind="outlined" onClick={onClose}>Keep it</Button>
        <Button kind="danger" icon="trash" disabled={!ready} onClick={drop}>Drop it for good</Button>
      </>
    )}>
      <form class={style.confirm} onSubmit={(event) => { event.preventDefault(); drop(); }}>
        <p>{count(dataset.events, 'event')} ({bytes(dataset.size_bytes)}) of <b><Name value={dataset.name} /></b> will be gone, with its rejected lines. Nothing brings them back.</p>
        <div class={field.field}>
          <label class={field.label} for={id}>Type the name of the dataset to drop it</label>
          <input id={id} class={field.input} value={typed} placeholder={dataset.name} data-autofocus="" autocomplete="off" spellcheck={false} onInput={(event) => type(event.currentTarget.value)} />
        </div>
        {error && <Problem error={error} />}
      </form>
    </Dialog>
  );
}
