// The tables of a preview: its columns, its first events, and the lines that cannot be taken.

import { useMemo } from 'preact/hooks';
import type { Preview } from '../../api/upload.ts';
import { exact } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { FilledShare } from './filled_share.tsx';
import type { Choice } from './loading.ts';
import * as style from './preview_tables.module.css';

type PreviewColumn = Preview['columns'][number];
type PreviewReject = Preview['rejected'][number];

/** What a column is for: the word of its role, if it has one. */
export function roleOf(name: string, choice: Choice): string | null {
  if (name === choice.time) return 'time';
  if (choice.actors.includes(name)) return 'actor';
  return name === choice.event ? 'event' : null;
}

function Role({ name, choice }: { name: string; choice: Choice }) {
  const role = roleOf(name, choice);
  return role === null ? null : <span class={style.role}>{role}</span>;
}

export function PreviewColumns({ preview, choice }: { preview: Preview; choice: Choice }) {
  const columns: readonly TableColumn<PreviewColumn>[] = [
    { key: 'name', head: 'Column', width: 'minmax(140px, max-content)', cell: ({ name }) => <span class={style.name}><Name value={name} most={48} middle /><Role name={name} choice={choice} /></span> },
    { key: 'type', head: 'Type', cell: ({ type, time_like: time }) => <span class={style.type}>{time && type !== 'timestamp' ? `${type}, a time` : type}</span> },
    { key: 'filled', head: 'Filled', width: '136px', cell: ({ filled }) => <FilledShare share={filled} /> },
    { key: 'examples', head: 'Examples', width: 'minmax(240px, max-content)', cell: ({ examples }) => <Examples values={examples} /> },
  ];
  const rows = useMemo(() => [...preview.columns].sort((a, b) => Number(roleOf(b.name, choice) !== null) - Number(roleOf(a.name, choice) !== null)), [preview, choice]);
  return <Table label="Columns" columns={columns} rows={rows} />;
}

/** A few values, beside each other. */
export function Examples({ values }: { values: readonly unknown[] }) {
  if (values.length === 0) return <span class={style.type}>none</span>;
  return <span class={style.examples}>{values.slice(0, 4).map((value, i) => <span key={i}><Name value={value} most={40} middle /></span>)}</span>;
}

export function PreviewRows({ preview, choice }: { preview: Preview; choice: Choice }) {
  const columns = useMemo((): readonly TableColumn<readonly unknown[]>[] => preview.columns.map(({ name, type }, i) => ({
    key: `${i} ${name}`, head: <><Name value={name} most={32} /> <Role name={name} choice={choice} /></>, number: type === 'int64' || type === 'float64',
    cell: (row) => (typeof row[i] === 'number' ? String(row[i]) : <Name value={row[i]} most={40} middle />),
  })), [preview, choice]);
  return <Table label="First events" columns={columns} rows={preview.rows} />;
}

export function PreviewRejects({ preview }: { preview: Preview }) {
  const columns: readonly TableColumn<PreviewReject>[] = [
    { key: 'line', head: 'Line', number: true, cell: ({ line }) => exact(line) },
    { key: 'reason', head: 'Reason', cell: ({ reason }) => <Name value={reason} most={120} /> },
    { key: 'text', head: 'Text', cell: ({ text }) => <code><Name value={text} most={160} /></code> },
  ];
  return <Table label="Lines that cannot be taken" columns={columns} rows={preview.rejected} />;
}
