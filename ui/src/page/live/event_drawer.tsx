// One event with all its properties, asked for by its time, name and the values that the list shows.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import { ApiError } from '../../api/error.ts';
import { wholeEvent, type Cells } from '../../api/live.ts';
import { quote } from '../../document/condition.ts';
import { document } from '../../document/store.ts';
import type { Layer } from '../../document/type.ts';
import { exact } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { cellText, type Column } from '../../text/unit.ts';
import { Button } from '../../widget/button.tsx';
import { Drawer } from '../../widget/drawer.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { copyText } from '../copy.ts';
import { SearchField } from '../data/search_field.tsx';
import type { LayerProps } from '../layers.ts';
import type { LiveEvent } from './tape.ts';
import * as style from './live.module.css';

type Whole = NonNullable<Awaited<ReturnType<typeof wholeEvent>>>;

/** The layer of an event: what it is called, when it was, and the condition that it is this one. */
export function eventLayer(columns: readonly Column[], { cells }: LiveEvent): Layer {
  return { kind: 'live-event', event: cells[1] ?? null, time: String(cells[0]), where: conditionOf(columns, cells) };
}

export function EventDrawer({ layer, onClose }: LayerProps) {
  const { dataset, timezone: zone = 'UTC' } = document.value;
  const { where, time } = layer;
  const [whole, setWhole] = useState<Whole | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    setWhole(null);
    setError(null);
    wholeEvent(dataset, String(where), abort.signal).then(
      (found) => (found ? setWhole(found) : setError(new ApiError({ code: 'gone', message: 'The event is not there any more' }))),
      (problem: unknown) => { if (!isCancel(problem)) setError(asApiError(problem)); });
    return () => abort.abort();
  }, [dataset, where]);
  return (
    <Drawer title={<Name value={layer['event']} most={48} />} label="Event" onClose={onClose}
      actions={whole && <Button icon="copy" label="Copy as JSON" kind="quiet" onClick={() => copyText(asJSON(whole), 'The event')} />}>
      <div class={style.drawer}>
        <p class={style.muted}>{moment(String(time), zone, 'millisecond')}, {zone}</p>
        {error && <Problem error={error} />}
        {whole ? <Fields whole={whole} zone={zone} /> : !error && <Skeleton />}
      </div>
    </Drawer>
  );
}

function asJSON({ columns, row }: Whole): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])), null, 2);
}

function Fields({ whole, zone }: { whole: Whole; zone: string }) {
  const [search, setSearch] = useState('');
  const fields = whole.columns.map((column, i) => ({ column, value: whole.row[i] })).filter(({ column, value }) => has(column.name, value, search));
  return (
    <>
      <SearchField label="Find in fields" value={search} onInput={setSearch} />
      {fields.length === 0 && <p class={style.muted}>No field has this text.</p>}
      <dl class={style.fields}>
        {fields.map(({ column, value }) => (
          <div key={column.name} class={style.field}>
            <dt class={style.muted}><Name value={column.name} most={64} middle /></dt>
            <dd class={style.value}>{typeof value === 'number' ? exact(value) : <Name shown={cellText(value, column, zone)} most={2000} />}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function has(name: string, value: unknown, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || String(value ?? '').toLowerCase().includes(wanted);
}

/** The condition that an event is the one with these cells: texts and nulls; numbers may be rounded. */
export function conditionOf(columns: readonly Column[], cells: Cells): string {
  const parts = columns.flatMap(({ name, type }, i) => {
    const value = cells[i];
    if (i === 0) return [`time = ${quote(String(value))}`];
    if (value === null) return [`${name} is null`];
    return type === 'string' && typeof value === 'string' && value.length < 1000 ? [`${name} = ${quote(value)}`] : [];
  });
  return parts.join(' and ');
}
