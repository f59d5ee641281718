// The datasets: how much is in each, over which time, and what can be done with one as a whole.

import { useRef, useState } from 'preact/hooks';
import type { Dataset } from '../../api/client.ts';
import { asApiError } from '../../api/client.ts';
import { compact } from '../../api/jobs.ts';
import { bytes, count, exact, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Menu } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { toast } from '../../widget/toast.tsx';
import { navigate, openDataset } from '../route.ts';
import { browserZone } from '../beginning.ts';
import { pathOf } from './address.ts';
import { DropDialog } from './drop_dialog.tsx';
import * as style from './data.module.css';

export function DatasetsTab({ datasets }: { datasets: readonly Dataset[] }) {
  const [menu, open] = useState<{ dataset: Dataset; anchor: Element } | null>(null);
  const [dropping, drop] = useState<Dataset | null>(null);
  const columns = columnsOf((dataset, anchor) => open({ dataset, anchor }));
  return (
    <>
      <Table label="Datasets" columns={columns} rows={datasets} onMenu={(dataset, _, anchor) => open({ dataset, anchor })} />
      {menu && <DatasetMenu {...menu} onClose={() => open(null)} onDrop={() => drop(menu.dataset)} />}
      {dropping && <DropDialog dataset={dropping} onClose={() => drop(null)} />}
    </>
  );
}

function columnsOf(onMenu: (dataset: Dataset, anchor: Element) => void): readonly TableColumn<Dataset>[] {
  const zone = browserZone();
  return [
    { key: 'name', head: 'Dataset', width: 'minmax(160px, max-content)', cell: ({ name }) => <button type="button" tabIndex={-1} class={style.link} onClick={() => void openDataset(name)}><Name value={name} most={64} middle /></button> },
    { key: 'more', head: '', width: '48px', cell: (dataset) => <Button small icon="more" label={`What to do with ${dataset.name}`} kind="quiet" onClick={(event) => onMenu(dataset, event.currentTarget as Element)} /> },
    { key: 'events', head: 'Events', number: true, cell: ({ events }) => <span title={exact(events)}>{short(events)}</span> },
    { key: 'from', head: `From (${zone})`, cell: ({ from, events }) => (events === 0 ? <Muted text="no events" /> : moment(from, zone)) },
    { key: 'to', head: 'To', cell: ({ to, events }) => (events === 0 ? null : moment(to, zone)) },
    { key: 'size', head: 'Size', number: true, cell: ({ size_bytes: size }) => <span title={`${exact(size)} B`}>{bytes(size)}</span> },
    { key: 'actors', head: 'Actors', cell: ({ actors }) => (actors?.length ? <Name value={actors} most={64} /> : <Muted text="none" />) },
    { key: 'event', head: 'Event', cell: ({ event }) => (event ? <Name value={event} most={40} /> : <Muted text="none" />) },
    { key: 'copies', head: 'Copies', cell: ({ copies, segments }) => <span title={copies?.map(({ actor, size_bytes: size }) => `by ${actor}: ${bytes(size)}`).join('\n')}>{copies?.length ?? 1}, {count(segments, 'segment')}</span> },
    { key: 'rejects', head: 'Rejected', number: true, cell: (dataset) => <Rejected dataset={dataset} /> },
  ];
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
