// What came in: one line for each commit, newest first.

import { useEffect, useState } from 'preact/hooks';
import { asApiError } from '../../api/client.ts';
import type { Loaded } from '../../api/datasets.ts';
import { running } from '../../api/jobs.ts';
import { ingestRuns, type IngestRun } from '../../api/kept_data.ts';
import { bytes, count, exact, percent, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { browserZone } from '../beginning.ts';
import { ChooseFiles } from './choose_files.tsx';
import * as style from './data.module.css';

export function IngestsTab({ dataset }: { dataset: string }) {
  const [{ value, error }, set] = useState<Loaded<readonly IngestRun[]>>({ value: null, error: null });
  const load = (): void => {
    ingestRuns(dataset).then((runs) => set({ value: runs, error: null }), (problem: unknown) => set({ value: null, error: asApiError(problem) }));
  };
  const busy = running.value.length;
  useEffect(load, [dataset, busy]);
  if (error) return <Empty icon="warning" title="The ingests cannot be listed" actions={<Button kind="outlined" onClick={load}>Try again</Button>}>{error.message}</Empty>;
  if (!value) return <Skeleton />;
  if (value.length === 0) {
    return (
      <Empty icon="upload" title="Nothing came in lately" actions={<ChooseFiles>Load a file</ChooseFiles>}>
        Files are listed for good, events that programs push minute by minute since the server began.
      </Empty>
    );
  }
  return <div class={style.scrolled}><Table label="Ingests" columns={columns()} rows={value} /></div>;
}

function columns(): readonly TableColumn<IngestRun>[] {
  const zone = browserZone();
  return [
    { key: 'at', head: `Committed (${zone})`, cell: ({ at }) => moment(at, zone, 'second') },
    { key: 'source', head: 'Source', width: 'minmax(160px, max-content)', cell: ({ source, kind, objects }) => (source === '' ? <span class={style.muted}>{kind === 'http' ? `pushed, ${count(objects, 'request')} within a minute` : count(objects, 'file')}</span> : <Name value={source} most={80} middle />) },
    { key: 'kind', head: 'By', cell: ({ kind }) => <span class={style.muted}><Name value={kind} /></span> },
    { key: 'objects', head: 'Files', number: true, cell: ({ objects, source, kind }) => (source === '' && kind === 'http' ? null : exact(objects)) },
    { key: 'rows', head: 'Events', number: true, cell: ({ rows }) => <span title={exact(rows)}>{short(rows)}</span> },
    { key: 'rejected', head: 'Rejected', number: true, cell: ({ rows, rejected }) => (
      rejected === 0 ? <span class={style.muted}>0</span> : <span class={style.bad} title={percent(rejected / Math.max(1, rows + rejected))}>{short(rejected)}</span>
    ) },
    { key: 'bytes', head: 'Stored', number: true, cell: ({ bytes: size }) => <span title={`${exact(size)} B`}>{bytes(size)}</span> },
  ];
}
