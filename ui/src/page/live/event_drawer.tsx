// One event with all its properties, asked for by its time, name and the values that the list shows.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../../api/client.ts';
import type { ApiError } from '../../api/error.ts';
import { wholeEvent, type Cells } from '../../api/live.ts';
import { quote } from '../../document/condition.ts';
import { moment } from '../../text/time.ts';
import { cellText, type Column } from '../../text/unit.ts';
import { Button } from '../../widget/button.tsx';
import { Drawer } from '../../widget/drawer.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { copyText } from '../copy.ts';
import { SearchField } from '../data/search_field.tsx';
import type { LiveEvent } from './tape.ts';
import * as style from './live.module.css';

interface Whole {
  readonly columns: readonly Column[];
  readonly row: Cells;
}

export function EventDrawer({ dataset, columns, event, zone, onClose }: { dataset: string; columns: readonly Column[]; event: LiveEvent; zone: string; onClose: () => void }) {
  const [whole, setWhole] = useState<Whole | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    const abort = new AbortController();
    setWhole(null);
    setError(null);
    wholeEvent(dataset, conditionOf(columns, event.cells), abort.signal).then(
      (found) => setWhole(found ?? { columns, row: event.cells }),
      (problem: unknown) => { if (!isCancel(problem)) setError(asApiError(problem)); });
    return () => abort.abort();
  }, [dataset, event]);
  const shownEvent = whole ?? { columns, row: event.cells };
  const fields = shownEvent.columns.map((column, i) => ({ column, value: shownEvent.row[i] })).filter(({ column, value }) => has(column.name, value, search));
  const json = JSON.stringify(Object.fromEntries(shownEvent.columns.map(({ name }, i) => [name, shownEvent.row[i]])), null, 2);
  return (
    <Drawer title={<Name value={event.cells[1]} most={48} />} label="Event" onClose={onClose} actions={<Button icon="copy" label="Copy as JSON" kind="quiet" onClick={() => copyText(json, 'The event')} />}>
      <div class={style.drawer}>
        <p class={style.muted}>{moment(String(event.cells[0]), zone, 'millisecond')}, {zone}</p>
        {error && <Problem error={error} />}
        <SearchField label="Find in fields" value={search} onInput={setSearch} />
        {!whole && !error && <Skeleton lines={4} />}
        <dl class={style.fields}>
          {fields.map(({ column, value }) => (
            <div key={column.name} class={style.field}>
              <dt class={style.muted}><Name value={column.name} most={64} middle /></dt>
              <dd class={style.value}>{typeof value === 'number' ? String(value) : <Name shown={cellText(value, column, zone)} most={2000} />}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Drawer>
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
