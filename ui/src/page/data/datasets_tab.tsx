// The datasets: how much is in each, over which time, and what can be done with one as a whole.

import { useMemo, useRef, useState } from 'preact/hooks';
import type { Dataset } from '../../api/client.ts';
import { asApiError } from '../../api/client.ts';
import { compact } from '../../api/jobs.ts';
import { bytes, count, exact, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Menu } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Table, type Sort, type TableColumn } from '../../widget/table.tsx';
import { toast } from '../../widget/toast.tsx';
import { isRemoving } from '../removing.ts';
import { navigate, openDataset } from '../route.ts';
import { browserZone } from '../beginning.ts';
import { pathOf } from './address.ts';
import { DropDialog, keyOf } from './drop_dialog.tsx';
import { SearchField } from './search_field.tsx';
import * as style from './data.module.css';

/** Of fewer datasets one sees which is meant. */
const searchedFrom = 8;

export function DatasetsTab({ datasets }: { datasets: readonly Dataset[] }) {
  const [menu, open] = useState<{ dataset: Dataset; anchor: Element } | null>(null);
  const [dropping, drop] = useState<Dataset | null>(null);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort | null>(null);
  const columns = columnsOf((dataset, anchor) => open({ dataset, anchor }));
  const rows = useMemo(() => arranged(datasets, search, sort), [datasets, search, sort]);
  return (
    <>
      <div class={style.tools}>
        {datasets.length >= searchedFrom && <div class={style.search}><SearchField label="Find a dataset" value={search} onInput={setSearch} /></div>}
        <span class={style.muted} role="status">{summaryOf(rows, datasets.length)}</span>
      </div>
      {rows.length === 0
        ? <Empty icon="search" title="No dataset has this in its name" actions={<Button kind="outlined" onClick={() => setSearch('')}>All datasets</Button>} />
        : <div class={style.scrolled}><Table label="Datasets" columns={columns} rows={rows} sort={sort} onSort={setSort} onMenu={(dataset, _, anchor) => open({ dataset, anchor })} /></div>}
      {menu && <DatasetMenu {...menu} onClose={() => open(null)} onDrop={() => drop(menu.dataset)} />}
      {dropping && <DropDialog dataset={dropping} onClose={() => drop(null)} />}
    </>
  );
}

/** Those that have a text in their name, in an order. */
function arranged(datasets: readonly Dataset[], search: string, sort: Sort | null): readonly Dataset[] {
  const wanted = search.trim().toLowerCase();
  const found = datasets.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (!sort) return found.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const sign = sort.descending ? -1 : 1;
  const key = keys[sort.key] ?? keys['name']!;
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.toSorted((a, b) => sign * compare(key(a), key(b)));
}

const keys: Readonly<Record<string, (dataset: Dataset) => string | number>> = {
  name: ({ name }) => name.toLowerCase(), events: ({ events }) => events, size: (dataset) => dataset.size_bytes, rejects: ({ rejects }) => rejects,
  from: ({ from, events }) => (events === 0 ? '' : from), to: ({ to, events }) => (events === 0 ? '' : to),
};

function summaryOf(rows: readonly Dataset[], all: number): string {
  const sum = (of: (dataset: Dataset) => number): number => rows.reduce((total, dataset) => total + of(dataset), 0);
  const which = rows.length === all ? count(all, 'dataset') : `${exact(rows.length)} of ${count(all, 'dataset')}`;
  return `${which}, ${count(sum(({ events }) => events), 'event')}, ${bytes(sum((dataset) => dataset.size_bytes))}`;
}

function columnsOf(onMenu: (dataset: Dataset, anchor: Element) => void): readonly TableColumn<Dataset>[] {
  const zone = browserZone();
  return [
    { key: 'name', head: 'Dataset', width: 'minmax(160px, max-content)', cell: (dataset) => <DatasetName dataset={dataset} /> },
    { key: 'more', head: '', width: '48px', sortable: false, cell: (dataset) => <Button small icon="more" label={`What to do with ${dataset.name}`} kind="quiet" onClick={(event) => onMenu(dataset, event.currentTarget as Element)} /> },
    { key: 'events', head: 'Events', number: true, cell: ({ events }) => <span title={exact(events)}>{short(events)}</span> },
    { key: 'from', head: `From (${zone})`, cell: ({ from, events }) => (events === 0 ? <Muted text="no events" /> : moment(from, zone)) },
    { key: 'to', head: 'To', cell: ({ to, events }) => (events === 0 ? null : moment(to, zone)) },
    { key: 'size', head: 'Size', number: true, cell: ({ size_bytes: size }) => <span title={`${exact(size)} B`}>{bytes(size)}</span> },
    { key: 'actors', head: 'Actors', sortable: false, cell: ({ actors }) => (actors?.length ? <Name value={actors} most={64} /> : <Muted text="none" />) },
    { key: 'event', head: 'Event', sortable: false, cell: ({ event }) => (event ? <Name value={event} most={40} /> : <Muted text="none" />) },
    { key: 'copies', head: 'Copies', sortable: false, cell: ({ copies, segments }) => <span title={copies?.map(({ actor, size_bytes: size }) => `by ${actor}: ${bytes(size)}`).join('\n')}>{copies?.length ?? 1}, {count(segments, 'segment')}</span> },
    { key: 'rejects', head: 'Rejected', number: true, cell: (dataset) => <Rejected dataset={dataset} /> },
  ];
}

function DatasetName({ dataset }: { dataset: Dataset }) {
  const { name } = dataset;
  if (isRemoving(keyOf(dataset))) return <span class={style.muted}><Name value={name} most={64} middle />, being dropped</span>;
  return <button type="button" tabIndex={-1} class={style.link} onClick={() => void openDataset(name)}><Name value={name} most={64} middle /></button>;
}

function Muted({ text }: { text: string }) {
  return <span class={style.muted}>{text}</span>;
}

function Rejected({ dataset }: { dataset: Dataset }) {
  if (dataset.rejects === 0) return <Muted text="0" />;
  return <button type="button" tabIndex={-1} class={style.link} onClick={() => navigate(pathOf('rejects', dataset.name))}>{short(dataset.rejects)}</button>;
}

function DatasetMenu({ dataset, anchor, onClose, onDrop }: { dataset: Dataset; anchor: Element; onClose: () => void; onDrop: () => void }) {
  const anchored = useRef(anchor);
  const go = (tab: 'properties' | 'ingests' | 'rejects') => (): void => navigate(pathOf(tab, dataset.name));
  const start = (): void => {
    compact(dataset.name).then(
      () => toast(`${dataset.name} is being compacted.`, { label: 'Show', act: () => navigate(pathOf('jobs', '')) }),
      (error: unknown) => toast(`Compacting failed: ${asApiError(error).message}`));
  };
  return (
    <Menu anchor={anchored.current} label="Dataset" head={<Name value={dataset.name} most={48} />} onClose={onClose} items={[
      { label: 'Explore', icon: 'explore', act: () => void openDataset(dataset.name) },
      { label: 'Properties', icon: 'table', act: go('properties') },
      { label: 'Ingests', icon: 'upload', act: go('ingests') },
      { label: 'Rejects', icon: 'error', act: go('rejects') },
      'rule',
      { label: 'Compact', icon: 'collapse', act: start },
      { label: 'Drop the dataset', icon: 'trash', danger: true, act: onDrop },
    ]} />
  );
}
