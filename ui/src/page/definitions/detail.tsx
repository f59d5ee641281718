// One definition or cohort: what it says, for what it holds, its versions; and how to change it.

import { useEffect, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { readDefinition, removeSaved, renameSaved, saveDefinition, savedVersions, type Saved, type SavedDefinition } from '../../api/definitions.ts';
import type { ApiError } from '../../api/error.ts';
import { visible } from '../../text/name.ts';
import { short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { NameDialog } from '../boards/name_dialog.tsx';
import { copyText } from '../copy.ts';
import { openDialog } from '../dialog_host.tsx';
import { removeLater } from '../removing.ts';
import { Editor } from './editor.tsx';
import { draftOf, kindNames, meaning } from './kind.ts';
import { ListEditor } from './list_editor.tsx';
import { Origin } from './origin.tsx';
import { Preview, Size } from './preview.tsx';
import type { Listed } from './read.ts';
import { UsedIn, usedText } from './used_in.tsx';
import * as style from './definitions.module.css';

interface DetailProps {
  dataset: string;
  one: Listed;
  onChanged: (name: string) => Promise<void>;
  /** It was removed for good, some time after it was hidden. */
  onGone: () => Promise<void>;
  onClose: () => void;
}

/** What a definition is called while it is being removed. */
export function keyOf(dataset: string, name: string): string {
  return `definition ${JSON.stringify([dataset, name])}`;
}

export function Detail({ dataset, one, onChanged, onGone, onClose }: DetailProps) {
  const [editing, edit] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { saved } = one;
  const definition = 'definition' in saved ? saved : null;
  const changed = async (name: string): Promise<void> => { edit(false); await onChanged(name); };
  if (editing && definition) return <Editor dataset={dataset} draft={draftOf(definition)} version={saved.version} onClose={() => edit(false)} onSaved={changed} />;
  if (editing) return <ListEditor dataset={dataset} name={one.name} fresh={false} onClose={() => edit(false)} onSaved={changed} />;
  const remove = (): void => {
    // A list cannot be saved again as it was: it stays until nobody wants it back. What is used is refused at once.
    if (!definition && one.usedIn.length === 0) {
      removeLater(keyOf(dataset, one.name), `${visible(one.name)} is removed.`, () => removeSaved(dataset, kind, one.name), () => void onGone());
      void onChanged('');
      return;
    }
    removeSaved(dataset, kind, one.name).then(async () => {
      await onChanged('');
      toast(`${visible(one.name)} is removed.`, definition && { label: 'Undo', act: () => void restore(dataset, definition).then(() => onChanged(one.name), failed) });
    }, (error: unknown) => setError(asApiError(error)));
  };
  const kind = definition ? 'definitions' : 'cohorts';
  const rename = async (from: string, to: string): Promise<void> => {
    const renamed = await renameSaved(dataset, kind, from, to);
    await onChanged(renamed.saved.name);
    const where = renamed.in.length === 0 ? '' : `, also in ${usedText(renamed.in)}`;
    toast(`${visible(from)} is ${visible(to)} now${where}.`, { label: 'Undo', act: () => void rename(to, from).catch(failed) });
  };
  const askName = (): void => openDialog((close) => (
    <NameDialog title={`Rename ${visible(one.name)}`} label={one.usedIn.length === 0 ? 'Name' : `Name; it is written anew in ${usedText(one.usedIn)}`} take="Rename" value={one.name} onClose={close}
      onTake={(to) => (to === one.name ? Promise.resolve() : rename(one.name, to))} />
  ));
  return (
    <article class={style.card} aria-label={visible(one.name)}>
      <div class={style.cardHead}>
        <h2 class={style.cardTitle}><Name value={one.name} most={120} /></h2>
        <Button kind="quiet" icon="copy" label="Copy the name" onClick={() => copyText(one.name, 'The name')} />
        <Button kind="outlined" icon="edit" onClick={() => edit(true)}>{definition ? 'Edit' : 'New list'}</Button>
        <Button kind="outlined" onClick={askName}>Rename</Button>
        <Button kind="danger" icon="trash" label="Remove" onClick={remove} />
        <Button kind="quiet" icon="close" label="Close" onClick={onClose} />
      </div>
      {error && <div class={style.problem}><Problem error={error} /></div>}
      <p class={style.meta}>{kindNames[one.kind]}, version {saved.version}, {moment(saved.time, browserZone(), 'minute')}</p>
      {saved.description && <p><Name value={saved.description} most={2000} /></p>}
      {definition ? <pre class={style.code}><bdi>{visible(meaning(definition.definition))}</bdi></pre> : 'ids' in saved && <p>{short(saved.ids)} actors of <code>{visible(saved.per)}</code> in the list</p>}
      {'ids' in saved && <Origin saved={saved} />}
      <UsedIn dataset={dataset} uses={one.usedIn} />
      {(one.kind === 'list' || one.kind === 'cohort') && <Size dataset={dataset} name={one.name} version={saved.version} />}
      <Preview dataset={dataset} name={one.name} content={null} text={definition ? JSON.stringify(definition.definition) : ''} actors={one.kind !== 'property'} />
      <Versions dataset={dataset} one={one} onChanged={onChanged} />
    </article>
  );
}

async function restore(dataset: string, former: SavedDefinition): Promise<void> {
  await saveDefinition(dataset, former.name, 0, former.definition, former.description ?? '');
}

function failed(error: unknown): void {
  toast(asApiError(error).message);
}

function Versions({ dataset, one, onChanged }: { dataset: string; one: Listed; onChanged: (name: string) => Promise<void> }) {
  const [versions, setVersions] = useState<readonly Saved[]>([]);
  const isDefinition = 'definition' in one.saved;
  useEffect(() => {
    const stop = new AbortController();
    savedVersions(dataset, isDefinition ? 'definitions' : 'cohorts', one.name, stop.signal).then(setVersions, () => undefined);
    return () => stop.abort();
  }, [one.saved.version]);
  if (versions.length < 2) return null;
  const back = (version: number): void => void readDefinition(dataset, one.name, version)
    .then((former) => saveDefinition(dataset, one.name, one.saved.version, former.definition, former.description ?? ''))
    .then(() => onChanged(one.name)).then(() => toast(`Version ${version} is restored.`), failed);
  return (
    <details class={style.versions}>
      <summary>{versions.length} versions</summary>
      <ol>
        {versions.map((version) => (
          <li key={version.version} class={style.version}>
            <span>version {version.version}{version.removed ? ', removed' : ''}, {moment(version.time, browserZone(), 'minute')}</span>
            {isDefinition && !version.removed && version.version !== one.saved.version && <Button small kind="outlined" onClick={() => back(version.version)}>Restore</Button>}
          </li>
        ))}
      </ol>
    </details>
  );
}
