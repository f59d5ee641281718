// A cohort from a list of actors: pasted, or a file, as it is.

import { useId, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { schema } from '../../api/datasets.ts';
import { loadCohort } from '../../api/definitions.ts';
import type { ApiError } from '../../api/error.ts';
import { visible } from '../../text/name.ts';
import { bytes, count } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Select } from '../../widget/select.tsx';
import { toast } from '../../widget/toast.tsx';
import { chooseFile } from '../file.ts';
import { linesIn, listType } from './list.ts';
import * as field from '../../widget/field.module.css';
import * as style from './definitions.module.css';

interface ListEditorProps {
  dataset: string;
  /** The cohort whose list is replaced; empty for a new one. */
  name: string;
  fresh: boolean;
  onClose: () => void;
  onSaved: (name: string) => Promise<void>;
}

export function ListEditor({ dataset, name: given, fresh, onClose, onSaved }: ListEditorProps) {
  const [name, setName] = useState(given);
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [description, setDescription] = useState('');
  const actors = schema(dataset).value.value?.actors ?? [];
  const [chosen, choose] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const per = chosen || actors[0] || '';
  const list = file ?? text;
  const save = (): void => {
    setBusy(true);
    loadCohort(dataset, name.trim(), { per, description: description.trim(), fresh }, list, listType(file?.name ?? '', text)).then(async (saved) => {
      await onSaved(saved.name);
      toast(`${visible(saved.name)} is saved, with ${count(saved.ids, 'actor')}.`);
    }, (error: unknown) => { setError(asApiError(error)); setBusy(false); });
  };
  return (
    <article class={style.card} aria-label={fresh ? 'A cohort from a list' : `A new list for ${visible(name)}`}
      onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); setFile(event.dataTransfer?.files[0] ?? null); }}>
      <div class={style.cardHead}>
        <h2 class={style.cardTitle}>{fresh ? 'A cohort from a list' : <bdi>{visible(name)}</bdi>}</h2>
        <Button kind="outlined" onClick={onClose}>Cancel</Button>
        <Button kind="primary" icon="save" disabled={busy || name.trim() === '' || (file === null && text.trim() === '')} onClick={save}>Save</Button>
      </div>
      {fresh && (
        <div class={style.labelled}>
          <label class={field.label} for={`${id}-name`}>Name</label>
          <input id={`${id}-name`} class={field.input} value={name} placeholder="testers" spellcheck={false} autocomplete="off" onInput={(event) => { setName(event.currentTarget.value); setError(null); }} />
        </div>
      )}
      {actors.length > 1 && (
        <div class={style.labelled}>
          <span class={field.label}>The list has values of</span>
          <Select title="Actor" kind="outlined" values={actors} value={per} onChange={choose} />
        </div>
      )}
      <div class={style.labelled}>
        <label class={field.label} for={`${id}-list`}>{file ? 'The list is a file' : 'Actors, one a line; or CSV with a head, NDJSON, a JSON array'}</label>
        {file
          ? <p class={style.file}><bdi>{visible(file.name)}</bdi>, {bytes(file.size)} <Button small kind="quiet" icon="close" label="Not this file" onClick={() => setFile(null)} /></p>
          : <textarea id={`${id}-list`} class={`${field.input} ${style.lines}`} value={text} rows={10} spellcheck={false} placeholder={'u0000017\nu0000042'} onInput={(event) => { setText(event.currentTarget.value); setError(null); }} />}
        <div class={style.row}>
          <Button small kind="outlined" icon="upload" onClick={() => chooseFile('', setFile)}>Choose a file</Button>
          {file === null && <span class={style.meta}>{text.trim() === '' ? 'or drop one here' : count(linesIn(text), 'line')}</span>}
        </div>
      </div>
      <div class={style.labelled}>
        <label class={field.label} for={`${id}-description`}>Description</label>
        <input id={`${id}-description`} class={field.input} value={description} placeholder="where the list is from" onInput={(event) => setDescription(event.currentTarget.value)} />
      </div>
      {error && <div class={style.problem}><Problem error={error} /></div>}
    </article>
  );
}
