// The properties of a dataset: what each is, how many events have it, and what people say of it.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dataset } from '../../api/client.ts';
import { loadSchema, schema } from '../../api/datasets.ts';
import type { DatasetColumn } from '../../api/kept_data.ts';
import { count, exact, short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type Sort, type TableColumn } from '../../widget/table.tsx';
import { browserZone } from '../beginning.ts';
import { FilledShare } from './filled_share.tsx';
import { Examples } from './preview_tables.tsx';
import { arrange } from './properties.ts';
import { noteWith, saveNote } from './property_notes.ts';
import { DescribeDialog } from './describe_dialog.tsx';
import { SearchField } from './search_field.tsx';
import * as style from './data.module.css';

export function PropertiesTab({ dataset }: { dataset: string }) {
  const { value, error } = schema(dataset).value;
  useEffect(() => { if (schema(dataset).value.value) void loadSchema(dataset); }, [dataset]);
  if (!value) {
    if (!error) return <Skeleton />;
    return <Empty icon="warning" title="The properties cannot be shown" actions={<Button kind="outlined" onClick={() => void loadSchema(dataset)}>Try again</Button>}>{error.message}</Empty>;
  }
  return <Properties dataset={value} />;
}

function Properties({ dataset }: { dataset: Dataset }) {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort | null>(null);
  const [described, describe] = useState<DatasetColumn | null>(null);
  const all = dataset.columns ?? [];
  const rows = useMemo(() => arrange(all, search, sort), [all, search, sort]);
  const columns = useMemo(() => columnsOf(dataset, describe), [dataset]);
  const hidden = all.filter((column) => column.hidden).length;
  return (
    <>
      <div class={style.tools}>
        <div class={style.search}><SearchField label="Find a property" value={search} onInput={setSearch} /></div>
        <span class={style.muted} role="status">
          {search === '' ? count(all.length, 'property', 'properties') : `${exact(rows.length)} of ${count(all.length, 'property', 'properties')}`}{hidden > 0 && `, ${exact(hidden)} hidden`}
        </span>
      </div>
      {rows.length === 0
        ? <Empty icon="search" title="No property has this text" actions={<Button kind="outlined" onClick={() => setSearch('')}>All properties</Button>} />
        : <div class={style.scrolled}><Table label="Properties" columns={columns} rows={rows} sort={sort} onSort={setSort} /></div>}
      {described && <DescribeDialog dataset={dataset.name} column={described} onClose={() => describe(null)} />}
    </>
  );
}

function columnsOf(dataset: Dataset, describe: (column: DatasetColumn) => void): readonly TableColumn<DatasetColumn>[] {
  const zone = browserZone();
  const role = (column: DatasetColumn): string | null => (column.actor ? 'actor' : column.name === 'event' && dataset.event ? 'event' : column.name === 'time' ? 'time' : null);
  const dim = (column: DatasetColumn): string | undefined => (column.hidden ? style.hidden : undefined);
  return [
    { key: 'name', head: 'Property', width: 'minmax(160px, max-content)', cell: (column) => (
      <span class={`${style.name} ${dim(column) ?? ''}`}><Name value={column.name} most={64} middle />{role(column) && <span class={style.role}>{role(column)}</span>}</span>
    ) },
    { key: 'type', head: 'Type', cell: (column) => <span class={style.muted}>{column.type}{column.unit ? `, ${column.unit}` : ''}</span> },
    { key: 'filled', head: 'Filled', width: '136px', number: true, cell: (column) => <FilledShare share={dataset.events === 0 ? 0 : (column.filled ?? 0) / dataset.events} /> },
    { key: 'distinct', head: 'Distinct', number: true, cell: ({ distinct }) => (distinct === undefined ? null : <span title={exact(distinct)}>{short(distinct)}</span>) },
    { key: 'examples', head: 'Examples', sortable: false, width: 'minmax(220px, max-content)', cell: (column) => <Values column={column} zone={zone} /> },
    { key: 'first', head: 'First seen', cell: ({ first_seen: first }) => (first ? moment(first, zone, 'day') : null) },
    { key: 'description', head: 'Description', sortable: false, width: 'minmax(160px, max-content)', cell: (column) => (column.description ? <Name value={column.description} most={80} /> : null) },
    { key: 'acts', head: '', sortable: false, width: '84px', cell: (column) => (
      <span class={style.icons}>
        <Button small kind="quiet" icon="edit" label={`Describe ${column.name}`} onClick={() => describe(column)} />
        <Button small kind="quiet" icon={column.hidden ? 'show' : 'hide'} label={column.hidden ? `Show ${column.name}` : `Hide ${column.name}`}
          onClick={() => void saveNote(dataset.name, column.name, noteWith(column, { hidden: !column.hidden }))} />
      </span>
    ) },
  ];
}

function Values({ column, zone }: { column: DatasetColumn; zone: string }) {
  if (column.examples?.length) return <Examples values={column.examples} />;
  const { min, max } = column;
  if (min === undefined || max === undefined) return null;
  const text = (value: typeof min): string => (typeof value === 'number' ? short(value) : column.type === 'timestamp' ? moment(String(value), zone) : String(value));
  return <span class={style.muted}>{text(min)} to {text(max)}</span>;
}
