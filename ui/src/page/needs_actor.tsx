// A view about actors, of a dataset that names none: what is missing, and each way on. A property may
// take the actor's place, the data may be loaded again, or another view or dataset does without.

import { useEffect } from 'preact/hooks';
import type { Dataset } from '../api/client.ts';
import { datasets, loadDatasets, schema } from '../api/datasets.ts';
import { address } from '../api/root.ts';
import { actorCandidates, withPer } from '../document/actor.ts';
import { commit } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import { exact } from '../text/number.ts';
import { Button } from '../widget/button.tsx';
import { Icon } from '../widget/icon.tsx';
import { Name } from '../widget/name.tsx';
import { copyText } from './copy.ts';
import { ChooseFiles } from './data/choose_files.tsx';
import { fittingName } from './data/guess.ts';
import { goToView } from './go.ts';
import { openDataset } from './route.ts';
import { views } from './views.ts';
import * as style from './needs_actor.module.css';

const offeredMost = 6;

export function NeedsActor({ document, label }: { document: Document; label: string }) {
  const { value } = schema(document.dataset).value;
  useEffect(() => { if (!datasets.value.value) void loadDatasets(); }, []);
  const candidates = value ? actorCandidates(value.columns ?? [], value.event, value.events).slice(0, offeredMost) : [];
  const likely = candidates[0]?.name;
  return (
    <section class={style.page} aria-labelledby="needs-actor">
      <header class={style.head}>
        <Icon name="actor" size={32} />
        <h2 id="needs-actor"><Name value={document.dataset} most={48} middle /> does not say who did what</h2>
        <p class={style.about}>{label} follows actors (users, devices, machines) from event to event. This dataset was loaded without a column that names them.</p>
      </header>
      {candidates.length > 0 && (
        <div class={style.way}>
          <h3>Take a property as the actor</h3>
          <p class={style.about}>For this question; the data stay as they are.</p>
          <div class={style.choices}>
            {candidates.map(({ name, distinct }, i) => (
              <Button key={name} kind={i === 0 ? 'primary' : 'outlined'} onClick={() => commit({ document: withPer(document, name) })}>
                <Name value={name} most={32} middle />{distinct !== undefined && <span class={style.count}>{exact(distinct)}</span>}
              </Button>
            ))}
          </div>
        </div>
      )}
      <LoadAgain dataset={document.dataset} actor={likely} first={candidates.length === 0} />
      <GoOn document={document} />
    </section>
  );
}

function LoadAgain({ dataset, actor = 'COLUMN', first }: { dataset: string; actor?: string | undefined; first: boolean }) {
  const name = fittingName(dataset, [actor], datasets.value.value?.map(({ name, actors }) => ({ name, actors })) ?? []);
  const line = loadLine(name, actor);
  return (
    <div class={style.way}>
      <h3>{first ? 'Load' : 'Or load'} the data again, with an actor</h3>
      <p class={style.about}>They become the dataset <Name value={name} most={64} middle />. Choose the file and, in what is shown of it, the actor; or send it by this line, with your file's name for FILE{first && ' and its column of the actor for COLUMN'}.</p>
      <pre class={style.line} tabIndex={0}>{line}</pre>
      <div class={style.choices}>
        <ChooseFiles>Choose the file</ChooseFiles>
        <Button kind="outlined" icon="copy" onClick={() => copyText(line, 'The line')}>Copy the line</Button>
      </div>
      <p class={style.about}>Where no server runs on the store: <code>sluice ingest --dataset {name} --actor {shellWord(actor)} FILE</code></p>
    </div>
  );
}

/** A command that sends a file to this server, with a column as the actor. */
export function loadLine(dataset: string, actor: string): string {
  const column = encodeURIComponent(actor).replaceAll("'", '%27');
  return `curl --data-binary @FILE '${address(`v1/datasets/${encodeURIComponent(dataset)}/events`)}?filename=FILE&actor=${column}'`;
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function GoOn({ document }: { document: Document }) {
  const withActor = (datasets.value.value ?? []).filter(({ name, actors, events }: Dataset) => name !== document.dataset && (actors ?? []).length > 0 && events > 0);
  return (
    <div class={style.way}>
      <h3>Or go on without</h3>
      <p class={style.about}>These views need no actor:</p>
      <div class={style.choices}>
        {views.filter(({ name }) => name === 'explore' || name === 'difference' || name === 'live').map((view) => (
          <Button key={view.name} kind="outlined" icon={view.icon} onClick={() => goToView(view)}>{view.label}</Button>
        ))}
      </div>
      {withActor.length > 0 && <p class={style.about}>These datasets have one:</p>}
      <div class={style.choices}>
        {withActor.slice(0, offeredMost).map(({ name }) => (
          <Button key={name} kind="outlined" icon="data" onClick={() => void openDataset(name)}><Name value={name} most={32} middle /></Button>
        ))}
      </div>
    </div>
  );
}
