// Describing a property: a sentence, and what its numbers count.

import { useId, useState } from 'preact/hooks';
import type { DatasetColumn } from '../../api/kept_data.ts';
import type { ApiError } from '../../api/error.ts';
import { shown } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Dialog } from '../../widget/dialog.tsx';
import { Problem } from '../../widget/problem.tsx';
import * as field from '../../widget/field.module.css';
import { noteWith, saveNote } from './property_notes.ts';
import * as style from './data.module.css';

export function DescribeDialog({ dataset, column, onClose }: { dataset: string; column: DatasetColumn; onClose: () => void }) {
  const [description, setDescription] = useState(column.description ?? '');
  const [unit, setUnit] = useState(column.unit ?? '');
  const [error, setError] = useState<ApiError | null>(null);
  const id = useId();
  const numeric = column.type === 'int64' || column.type === 'float64';
  const save = async (): Promise<void> => {
    const problem = await saveNote(dataset, column.name, noteWith(column, { description: description.trim(), unit: unit.trim() }));
    if (problem) setError(problem);
    else onClose();
  };
  return (
    <Dialog title={`Describe ${shown(column.name).text}`} onClose={onClose} foot={(
      <>
        <Button kind="outlined" onClick={onClose}>Cancel</Button>
        <Button kind="primary" onClick={() => void save()}>Save</Button>
      </>
    )}>
      <form class={style.confirm} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <div class={field.field}>
          <label class={field.label} for={`${id}-text`}>What it is</label>
          <input id={`${id}-text`} class={field.input} value={description} data-autofocus="" autocomplete="off" placeholder="shown in lists of properties"
            onInput={(event) => setDescription(event.currentTarget.value)} />
        </div>
        {numeric && (
          <div class={field.field}>
            <label class={field.label} for={`${id}-unit`}>Unit</label>
            <input id={`${id}-unit`} class={field.input} value={unit} autocomplete="off" placeholder="ms, bytes, EUR" onInput={(event) => setUnit(event.currentTarget.value)} />
          </div>
        )}
        {error && <Problem error={error} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
