// One source: how it stands, the objects that are not fine with their reasons, and what can be done about them.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { retrySource, runSource, sourceDetail, type SourceDetail, type SourceFailure } from '../../api/sources.ts';
import { count, exact } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Banner } from '../../widget/banner.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Sheet } from '../../widget/sheet.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { toast } from '../../widget/toast.tsx';
import { browserZone } from '../beginning.ts';
import { navigate } from '../route.ts';
import { pathOf } from './address.ts';
import { BackfillDialog } from './backfill_dialog.tsx';
import { objectState, sourceState } from './source_words.ts';
import * as style from './data.module.css';

export function SourceSheet({ name, onClose, onChange }: { name: string; onClose: () => void; onChange: () => void }) {
  const [source, setSource] = useState<SourceDetail | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  const [filling, fill] = useState(false);
  const [reading, read] = useState<string | null>(null);
  const failure = source?.failures.find(({ key }) => key === reading) ?? source?.failures[0];
  useEffect(() => {
    const stop = new AbortController();
    sourceDetail(name, stop.signal).then((next) => { setSource(next); setError(null); }, (problem: unknown) => { if (!isCancel(problem)) setError(asApiError(problem)); });
    return () => stop.abort();
  }, [name, turn]);
  const act = (work: Promise<void>, said: string): void => {
    work.then(() => { toast(said); setTurn((turn) => turn + 1); onChange(); }, (problem: unknown) => toast(asApiError(problem).message));
  };
  const retry = (keys: readonly string[]): void => act(retrySource(name, keys), keys.length === 1 ? `${keys[0]} is tried again.` : `Everything that ${name} has set aside is tried again.`);
  return (
    <Sheet title={`Source ${name}`} onClose={onClose} note={source && <><Name value={source.place} most={120} middle /> {'\u00b7'} {sourceState(source)}</>}>
      {error && <Empty icon="warning" title="The source cannot be shown" actions={<Button kind="outlined" onClick={() => setTurn(turn + 1)}>Try again</Button>}>{error.message}</Empty>}
      {!source && !error && <Skeleton />}
      {source && (
        <div class={style.inSheet}>
          {source.error && <Banner kind="warning"><Name value={source.error} most={400} /></Banner>}
          <p class={style.muted}>{counts(source)}</p>
          <div class={style.tools}>
            {source.kind !== 'push' && <Button kind="outlined" icon="redo" onClick={() => act(runSource(name), `${name} is looked at now.`)}>Look now</Button>}
            {source.kind !== 'push' && <Button kind="outlined" icon="clock" onClick={() => fill(true)}>Load a range again</Button>}
            <Button kind="outlined" onClick={() => navigate(pathOf('rejects', source.dataset))}>Rejected lines</Button>
            {source.failures.length > 0 && <Button kind="outlined" onClick={() => retry([])}>Try all again</Button>}
          </div>
          {source.failures.length > 0 && <div class={style.scrolled}><Table label="Objects that are not fine" columns={columns(retry)} rows={source.failures} onCell={({ key }) => read(key)} /></div>}
          {failure && <Failure failure={failure} />}
          {source.failures.length === 0 && !source.error && (
            <Empty icon="check" title="Nothing is set aside" actions={<Button kind="outlined" onClick={() => setTurn(turn + 1)}>Look again</Button>}>Every object that was seen is loaded, or waits for its turn.</Empty>
          )}
        </div>
      )}
      {filling && source && <BackfillDialog source={source} onClose={() => fill(false)} onDone={() => { fill(false); onChange(); }} />}
    </Sheet>
  );
}

/** One object in full: the table cuts names and reasons. */
function Failure({ failure: { key, reason } }: { failure: SourceFailure }) {
  return (
    <section aria-label="The whole reason" class={style.reason}>
      <h3><Name value={key} most={1024} /></h3>
      <p><Name value={reason} most={4096} /></p>
    </section>
  );
}

function counts({ seen, loaded, pending, gone, changed, events, rejected }: SourceDetail): string {
  const parts = [`${exact(loaded)} of ${count(seen, 'object')} loaded`, `${exact(pending)} waiting`, count(events, 'event'), `${exact(rejected)} rejected`];
  if (gone > 0) parts.push(`${exact(gone)} vanished before they were read`);
  if (changed > 0) parts.push(`${exact(changed)} changed after they were loaded`);
  return parts.join(', ');
}

function columns(retry: (keys: readonly string[]) => void): readonly TableColumn<SourceFailure>[] {
  const zone = browserZone();
  return [
    { key: 'key', head: 'Object', width: 'fit-content(min(50vw, 300px))', cell: ({ key }) => <Name value={key} most={64} middle /> },
    { key: 'state', head: 'State', cell: (failure) => <span class={failure.state === 'quarantined' ? style.bad : style.muted}>{objectState(failure)}</span> },
    { key: 'reason', head: 'Reason', width: 'fit-content(min(60vw, 420px))', cell: ({ reason }) => <Name value={reason} most={120} /> },
    { key: 'line', head: 'Line', number: true, cell: ({ line }) => (line ? exact(line) : null) },
    { key: 'tries', head: 'Tries', number: true, cell: ({ tries }) => exact(tries) },
    { key: 'next', head: `Next try (${zone})`, cell: ({ next_try: at }) => (at ? moment(at, zone, 'second') : null) },
    { key: 'again', head: '', width: '100px', cell: (failure) => (failure.state === 'gone' ? null : <Button small kind="quiet" onClick={() => retry([failure.key])}>Try again</Button>) },
  ];
}
