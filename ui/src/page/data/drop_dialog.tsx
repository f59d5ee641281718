// Dropping a dataset, which nothing brings back once it is done: its name has to be typed.

import { useId, useState } from 'preact/hooks';
import type { Dataset } from '../../api/client.ts';
import { loadDatasets } from '../../api/datasets.ts';
import { dropDataset } from '../../api/kept_data.ts';
import { visible } from '../../text/name.ts';
import { bytes, count } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Name } from '../../widget/name.tsx';
import { removeLater } from '../removing.ts';
import * as field from '../../widget/field.module.css';
import * as style from './data.module.css';

/** What a dataset is called while it is being dropped. */
export function keyOf({ name }: Dataset): string {
  return `dataset ${name}`;
}

export function DropDialog({ dataset, onClose }: { dataset: Dataset; onClose: () => void }) {
  const [typed, type] = useState('');
  const id = useId();
  const ready = typed === dataset.name;
  const drop = (): void => {
    if (!ready) return;
    onClose();
    removeLater(keyOf(dataset), `${visible(dataset.name)} is dropped.`, () => dropDataset(dataset.name), () => void loadDatasets());
  };
  return (
    <Dialog title="Drop a dataset" onClose={onClose} foot={(
      <>
        <Button kind="outlined" onClick={onClose}>Keep it</Button>
        <Button kind="danger" icon="trash" disabled={!ready} onClick={drop}>Drop it for good</Button>
      </>
    )}>
      <form class={style.confirm} onSubmit={(event) => { event.preventDefault(); drop(); }}>
        <p>{count(dataset.events, 'event')} ({bytes(dataset.size_bytes)}) of <b><Name value={dataset.name} /></b> will be gone, with its rejected lines: after ten seconds nothing brings them back.</p>
        <div class={field.field}>
          <label class={field.label} for={id}>Type the name of the dataset to drop it</label>
          <input id={id} class={field.input} value={typed} placeholder={dataset.name} data-autofocus="" autocomplete="off" spellcheck={false} onInput={(event) => type(event.currentTarget.value)} />
        </div>
      </form>
    </Dialog>
  );
}
