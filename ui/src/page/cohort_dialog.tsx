// Saves actors as a cohort: live, so that it is whom its condition fits at any time, or frozen, the
// list as it is now.

import { useState } from 'preact/hooks';
import { asApiError, request } from '../api/client.ts';
import type { ActorsAnswer, ActorsRequest } from '../api/drill.ts';
import { loadSchema } from '../api/datasets.ts';
import type { ApiError } from '../api/error.ts';
import { dataset } from '../document/store.ts';
import { exact } from '../text/number.ts';
import { Button } from '../widget/button.tsx';
import { Dialog } from '../widget/dialog.tsx';
import { Name } from '../widget/name.tsx';
import { Problem } from '../widget/problem.tsx';
import { toast } from '../widget/toast.tsx';
import { Field } from '../widget/field.tsx';
import type { LayerProps } from './layers.ts';
import * as style from './cohort_dialog.module.css';

type Kind = 'live' | 'frozen';
const nameForm = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function CohortDialog({ layer, onClose }: LayerProps) {
  const actors = layer['request'] as ActorsRequest | null;
  const live = layer['cohort'];
  const [kind, setKind] = useState<Kind>(live ? 'live' : 'frozen');
  const [name, setName] = useState('');
  const [error, setError] = useState<{ message: string; hint: string } | null>(null);
  const [listed, setListed] = useState<number | null>(null);
  const save = async (): Promise<void> => {
    if (!nameForm.test(name)) return setError({ message: 'A name has letters, digits and _ only', hint: 'frequent_buyers' });
    setError(null);
    try {
      if (kind === 'live') await saveLive(name, live, String(layer['label']));
      else if (actors) await saveFrozen(name, actors, String(layer['label']), setListed);
      void loadSchema(dataset.value);
      toast(`The cohort ${name} is saved; it is a property now: true for whom it has.`);
      onClose();
    } catch (failed) {
      setListed(null);
      setError(said(asApiError(failed)));
    }
  };
  return (
    <Dialog title="Save as cohort" onClose={onClose} foot={(
      <>
        <Button kind="outlined" onClick={onClose}>Cancel</Button>
        <Button kind="primary" disabled={listed !== null || name === ''} onClick={() => void save()}>{listed === null ? 'Save' : `${exact(listed)} actors read`}</Button>
      </>
    )}>
      <p class={style.who}><Name value={layer['label']} most={300} /></p>
      <form onSubmit={(event) => { event.preventDefault(); void save(); }} onInput={(event) => { if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') setName(event.target.value.trim()); }}>
        <Field label="Name" value={name} onCommit={(text) => setName(text.trim())} placeholder="frequent_buyers" autofocus />
        <fieldset class={style.kinds}>
          <legend class="spoken">Kind</legend>
          <Choice kind="live" present={kind} disabled={!live} onChoose={setKind} title="Live" text="A condition: who fits it, at any time. Actors come and go." />
          <Choice kind="frozen" present={kind} disabled={!actors} onChoose={setKind} title="Frozen" text="The list of actors as it is now. It never changes." />
        </fieldset>
        {error && <Problem error={error} />}
      </form>
    </Dialog>
  );
}

function said(error: ApiError): { message: string; hint: string } {
  return error.status === 409 || error.status === 412 ? { message: 'There is something of this name already', hint: 'choose another name' } : error;
}

function Choice({ kind, present, disabled, onChoose, title, text }: { kind: Kind; present: Kind; disabled: boolean; onChoose: (kind: Kind) => void; title: string; text: string }) {
  return (
    <label class={style.kind} data-disabled={disabled}>
      <input type="radio" name="cohort-kind" checked={kind === present} disabled={disabled} onChange={() => onChoose(kind)} />
      <span><strong>{title}</strong><span class={style.text}>{disabled ? 'Not possible for these actors.' : text}</span></span>
    </label>
  );
}

function place(what: 'definitions' | 'cohorts', name: string): string {
  return `v1/datasets/${encodeURIComponent(dataset.value)}/${what}/${encodeURIComponent(name)}`;
}

async function saveLive(name: string, definition: unknown, description: string): Promise<void> {
  await request(place('definitions', name), { method: 'PUT', body: { definition, description }, headers: { 'If-None-Match': '*' } });
}

const pageSize = 10_000;

async function saveFrozen(name: string, actors: ActorsRequest, description: string, onRead: (count: number) => void): Promise<void> {
  const found: string[] = [];
  let cursor: string | undefined;
  let per = '';
  onRead(0);
  do {
    const page: ActorsAnswer = await request<ActorsAnswer>('v1/actors', { body: { ...actors, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) } });
    per = page.columns[0]?.name ?? '';
    for (const row of page.rows) found.push(String(row[0]));
    onRead(found.length);
    cursor = page.cursor;
  } while (cursor !== undefined);
  // In the body: what names actors must not reach access logs.
  const query = new URLSearchParams({ per });
  await request(`${place('cohorts', name)}?${query.toString()}`, { method: 'PUT', body: { actors: found, description, document: actors }, headers: { 'If-None-Match': '*' } });
}
