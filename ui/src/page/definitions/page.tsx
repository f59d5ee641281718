// The definitions and cohorts of a dataset in a list, and beside it the one that is open.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import { datasets, loadDatasets, loadSchema } from '../../api/datasets.ts';
import type { ApiError } from '../../api/error.ts';
import { dataset as present } from '../../document/store.ts';
import { visible } from '../../text/name.ts';
import { short } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Icon } from '../../widget/icon.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { MenuButton, type MenuItem } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { Select } from '../../widget/select.tsx';
import { Failed } from '../failed.tsx';
import { isRemoving } from '../removing.ts';
import { navigate } from '../route.ts';
import { useSeen } from '../boards/use_tile.ts';
import { Detail, keyOf } from './detail.tsx';
import { Editor } from './editor.tsx';
import { begun, kindNames, meaning, type Draft, type Form } from './kind.ts';
import { ListEditor } from './list_editor.tsx';
import { nowOf } from './now.ts';
import { readAll, type Listed } from './read.ts';
import { usedText } from './used_in.tsx';
import * as field from '../../widget/field.module.css';
import * as style from './definitions.module.css';

export function DefinitionsPage({ rest }: { rest: string }) {
  const [dataset = '', ...pieces] = rest.split('/');
  const first = datasets.value.value?.[0]?.name;
  useEffect(() => { if (!datasets.value.value) void loadDatasets(); }, []);
  useEffect(() => {
    const there = present.value || first;
    if (dataset === '' && there) navigate(`definitions/${encodeURIComponent(there)}`);
  }, [dataset, first]);
  useEffect(() => { globalThis.document.title = 'Definitions \u00b7 Sluice'; }, []);
  if (datasets.value.error && dataset === '') return <main><Failed error={datasets.value.error} what="The datasets cannot be listed" again={() => void loadDatasets()} /></main>;
  if (datasets.value.value?.length === 0) return <main><Empty icon="data" title="There is no dataset yet" actions={<Button kind="primary" onClick={() => navigate('')}>How to send events</Button>} /></main>;
  return dataset === '' ? <Skeleton /> : <OfDataset key={dataset} dataset={dataset} name={pieces.join('/')} />;
}

function OfDataset({ dataset, name }: { dataset: string; name: string }) {
  const [listed, setAll] = useState<readonly Listed[] | null>(null);
  const all = listed?.filter((one) => !isRemoving(keyOf(dataset, one.name))) ?? null;
  const [error, setError] = useState<ApiError | null>(null);
  const [making, make] = useState<Draft | 'list' | null>(asked);
  const [find, setFind] = useState('');
  const load = async (): Promise<void> => {
    try {
      setAll(await readAll(dataset));
      setError(null);
    } catch (error) {
      setError(asApiError(error));
    }
  };
  useEffect(() => { void load(); }, []);
  const open = (next: string): void => {
    make(null);
    navigate(`definitions/${encodeURIComponent(dataset)}${next === '' ? '' : `/${encodeURIComponent(next)}`}`);
  };
  const changed = async (next: string): Promise<void> => {
    await Promise.all([load(), loadSchema(dataset)]);
    open(next);
  };
  const begin = (form: Form) => (): void => make({ name: '', description: '', content: begun(form) });
  const kinds: readonly MenuItem[] = [
    { label: 'Property of events', icon: 'definitions', act: begin('event') },
    { label: 'Property or cohort of actors', icon: 'actor', act: begin('actor') },
    { label: 'Cohort from a funnel', icon: 'funnel', act: begin('funnel') },
    { label: 'Property of sessions', icon: 'sessions', act: begin('session') },
    { label: 'Cohort from a list', icon: 'upload', act: () => make('list') },
  ];
  const shown = (all ?? []).filter((one) => one.name.toLowerCase().includes(find.trim().toLowerCase()));
  const opened = all?.find((one) => one.name === name) ?? null;
  const beside = making !== null || name !== '';
  return (
    <main class={style.page} data-state={all ? 'exact' : error ? 'error' : 'running'}>
      <div class={style.head}>
        <h1 class={style.title}>Definitions</h1>
        <Select title="Dataset" icon="data" kind="outlined" values={(datasets.value.value ?? []).map((one) => one.name)} value={dataset} onChange={(next) => navigate(`definitions/${encodeURIComponent(next)}`)} />
        {all !== null && all.length > 5 && <input type="search" class={`${field.input} ${style.find}`} aria-label="Find a definition" placeholder="find" value={find} onInput={(event) => setFind(event.currentTarget.value)} />}
        <MenuButton icon="plus" kind="primary" after="down" menuLabel="New definition" placing={{ align: 'end' }} items={kinds}>New</MenuButton>
      </div>
      {error && <Failed error={error} what="The definitions cannot be listed" again={() => void load()} />}
      {!all && !error && <Skeleton />}
      {all?.length === 0 && making === null && (
        <Empty icon="definitions" title="There are no definitions yet" actions={(
          <>
            <Button kind="primary" onClick={begin('event')}>A property of events</Button>
            <Button kind="outlined" onClick={begin('actor')}>A cohort of actors</Button>
            <Button kind="outlined" onClick={() => make('list')}>A cohort from a list</Button>
          </>
        )}>
          A definition is a name for what many questions mean: big, for amount &gt; 100; loyal, for who bought three times. It counts for old events too.
        </Empty>
      )}
      {all !== null && (all.length > 0 || making !== null) && (
        <div class={style.beside} data-open={beside}>
          {all.length > 0 && <List dataset={dataset} all={shown} whole={!beside} current={making === null ? name : ''} onOpen={open} />}
          {beside && (
            <div class={style.detail}>
              {making === 'list' && <ListEditor dataset={dataset} name="" fresh onClose={() => make(null)} onSaved={changed} />}
              {making !== null && making !== 'list' && <Editor key={JSON.stringify(making.content)} dataset={dataset} draft={making} version={0} onClose={() => make(null)} onSaved={changed} />}
              {making === null && opened && <Detail key={opened.name} dataset={dataset} one={opened} onChanged={changed} onGone={load} onClose={() => open('')} />}
              {making === null && !opened && <p class={style.hint}>{`There is no definition ${visible(name)} of this dataset.`}</p>}
            </div>
          )}
        </div>
      )}
    </main>
  );
}

/** The draft that an address asks for: that of a filter to be given a name. */
function asked(): Draft | null {
  const text = new URLSearchParams(location.hash.slice(1)).get('new');
  return text === null ? null : { name: '', description: '', content: text };
}

interface ListProps {
  dataset: string;
  all: readonly Listed[];
  /** Whether it has the page for itself, and so room for all columns. */
  whole: boolean;
  current: string;
  onOpen: (name: string) => void;
}

function List({ dataset, all, whole, current, onOpen }: ListProps) {
  return (
    <div class={style.list} data-whole={whole}>
      {whole && <div class={style.heads} aria-hidden="true"><span /><span>Name</span><span>Kind</span><span>What it is</span><span>Used in</span><span class={style.end}>Now</span></div>}
      <ul aria-label="Definitions">
        {all.map((one) => <Entry key={`${one.name} ${one.saved.version}`} dataset={dataset} one={one} whole={whole} current={one.name === current} onOpen={() => onOpen(one.name)} />)}
        {all.length === 0 && <li class={style.none}>None has this in its name.</li>}
      </ul>
    </div>
  );
}

function Entry({ dataset, one, whole, current, onOpen }: { dataset: string; one: Listed; whole: boolean; current: boolean; onOpen: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (current) button.current?.scrollIntoView({ block: 'nearest' }); }, []); // of many the one that an address names is in sight
  const what = 'ids' in one.saved ? `${short(one.saved.ids)} actors in the list` : meaning(one.saved.definition);
  return (
    <li>
      <button ref={button} type="button" class={style.entry} aria-current={current ? 'true' : undefined} onClick={onOpen}>
        <span class={style.icon}><Icon name={one.kind === 'property' ? 'definitions' : one.kind === 'session' ? 'sessions' : 'actor'} /></span>
        <span class={style.name}><Name value={one.name} most={64} /></span>
        <span class={style.kind}>{kindNames[one.kind]}</span>
        <span class={style.what}>
          <code class={style.line}><bdi>{visible(what)}</bdi></code>
          {one.saved.description && <span class={`${style.line} ${style.description}`}><Name value={one.saved.description} most={200} /></span>}
        </span>
        {whole && <span class={style.used}>{one.usedIn.length === 0 ? <span class={style.nothing}>nothing</span> : usedText(one.usedIn)}</span>}
        {whole && <Now dataset={dataset} one={one} />}
      </button>
    </li>
  );
}

/** What it gives now, asked when the row comes into view. */
function Now({ dataset, one }: { dataset: string; one: Listed }) {
  const cell = useRef<HTMLSpanElement>(null);
  const seen = useSeen(cell);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => { if (seen) nowOf(dataset, one).then(setText, () => setText('cannot be asked')); }, [seen]);
  return <span ref={cell} class={style.now} data-state={text === null ? 'running' : 'exact'}>{text ?? '\u2026'}</span>;
}
