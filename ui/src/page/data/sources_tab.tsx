// Sources: where events come from by themselves. One line each; a click shows what a source has set aside.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { sources, type Source } from '../../api/sources.ts';
import { bytes, exact, percent, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { browserZone } from '../beginning.ts';
import { SourceSheet } from './source_sheet.tsx';
import { behind, sourceState } from './source_words.ts';
import * as style from './data.module.css';

/** How often the sources are asked for while they are looked at. */
const looking = 3000;

export function SourcesTab() {
  const [list, setList] = useState<readonly Source[] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  const [opened, open] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const load = (): void => void sources(stop.signal).then(
      (next) => { setList(next); setError(null); },
      (problem: unknown) => { if (!isCancel(problem)) setError(asApiError(problem)); });
    load();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') load(); }, looking);
    return () => { clearInterval(timer); stop.abort(); };
  }, [turn]);
  const again = (): void => setTurn(turn + 1);
  if (error && !list) return <Empty icon="warning" title="The sources cannot be listed" actions={<Button kind="outlined" onClick={again}>Try again</Button>}>{error.message}</Empty>;
  if (!list) return <Skeleton />;
  if (list.length === 0) {
    return (
      <Empty icon="data" title="No source is declared" actions={<Button kind="outlined" onClick={again}>Look again</Button>}>
        A file that declares them (sluice.yaml) makes the server look into buckets and folders by itself: <span class={style.code}>sluice serve --config sluice.yaml</span>
      </Empty>
    );
  }
  return (
    <>
      <div class={style.scrolled}><Table label="Sources" columns={columns()} rows={list} onCell={({ name }) => open(name)} /></div>
      {opened !== null && <SourceSheet name={opened} onClose={() => open(null)} onChange={again} />}
    </>
  );
}

function columns(): readonly TableColumn<Source>[] {
  const zone = browserZone();
  return [
    { key: 'name', head: 'Source', width: 'fit-content(min(40vw, 280px))', cell: ({ name }) => <span class={style.link}><Name value={name} most={48} /></span> },
    { key: 'state', head: 'State', width: 'fit-content(min(60vw, 360px))', cell: (source) => <State source={source} /> },
    { key: 'aside', head: 'Set aside', number: true, cell: ({ failed, quarantined }) => (failed + quarantined === 0 ? <span class={style.muted}>0</span> : <span class={style.bad}>{short(failed + quarantined)}</span>) },
    { key: 'behind', head: 'Behind', number: true, cell: ({ lag_seconds: lag }) => behind(lag) },
    { key: 'kind', head: 'Kind', cell: ({ kind }) => <span class={style.muted}>{kind}</span> },
    { key: 'dataset', head: 'Dataset', cell: ({ dataset }) => <Name value={dataset} most={48} middle /> },
    { key: 'loaded', head: 'Loaded', number: true, cell: ({ loaded }) => <span title={exact(loaded)}>{short(loaded)}</span> },
    { key: 'pending', head: 'Waiting', number: true, cell: ({ pending }) => short(pending) },
    { key: 'events', head: 'Events', number: true, cell: ({ events }) => <span title={exact(events)}>{short(events)}</span> },
    { key: 'rejected', head: 'Rejected', number: true, cell: ({ events, rejected }) => (
      rejected === 0 ? <span class={style.muted}>0</span> : <span class={style.bad} title={percent(rejected / Math.max(1, events + rejected))}>{short(rejected)}</span>
    ) },
    { key: 'bytes', head: 'Read', number: true, cell: ({ bytes: size }) => bytes(size) },
    { key: 'rate', head: 'Events/s', number: true, cell: ({ events_per_second: rate }) => (rate === 0 ? <span class={style.muted}>0</span> : short(rate)) },
    { key: 'success', head: `Last success (${zone})`, cell: ({ last_success: at }) => (at === null ? <span class={style.muted}>not yet</span> : moment(at, zone, 'second')) },
    { key: 'place', head: 'Place', width: 'minmax(120px, max-content)', cell: ({ place }) => <span class={style.muted}><Name value={place} most={80} middle /></span> },
  ];
}

function State({ source }: { source: Source }) {
  const said = sourceState(source);
  if (source.state === 'failed') return <span class={style.bad} title={source.error ?? ''}>{said}{source.error ? <>: <Name value={source.error} most={60} /></> : null}</span>;
  return <span class={source.state === 'idle' ? style.muted : undefined}><Name value={said} most={64} /></span>;
}
