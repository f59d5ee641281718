// One raw event: a row that opens to all its fields, each with what can be done with its value.

import { useState } from 'preact/hooks';
import type { Document } from '../../document/type.ts';
import { actorPath } from '../../document/link.ts';
import { nameExpression } from '../../document/condition.ts';
import { schema } from '../../api/datasets.ts';
import { shown } from '../../text/name.ts';
import { exact } from '../../text/number.ts';
import type { Column } from '../../text/unit.ts';
import { Button } from '../../widget/button.tsx';
import { classes } from '../../widget/class.ts';
import { Icon } from '../../widget/icon.tsx';
import { Name } from '../../widget/name.tsx';
import { copyText } from '../copy.ts';
import { navigate } from '../route.ts';
import { breakDownBy, filterBy, funnelFrom, showAround } from './acts.ts';
import { cellCondition, eventCell, type EventColumn } from './columns.ts';
import * as style from './event_list.module.css';

interface EventRowProps {
  row: readonly unknown[];
  all: readonly Column[];
  columns: readonly EventColumn[];
  document: Document;
  zone: string;
  template: string;
  isOpen: boolean;
  /** The one row whose opener is a tab stop. */
  current: boolean;
  wrap: boolean;
  /** All rows that are open, for a funnel of them. */
  opened: readonly (readonly unknown[])[];
  onToggle: () => void;
}

export function EventRow(props: EventRowProps) {
  const { row, columns, zone, template, isOpen, current, wrap, onToggle } = props;
  return (
    <>
      <div role="row" class={classes(style.row, isOpen && style.opened)} style={{ gridTemplateColumns: template }} onClick={(event) => {
        if (globalThis.getSelection()?.toString() === '' || event.target instanceof HTMLButtonElement) onToggle();
      }}>
        <span role="cell" class={style.mark}>
          <button type="button" class={style.opener} data-opener="" tabIndex={current ? 0 : -1} aria-expanded={isOpen} aria-label="All fields of this event"><Icon name={isOpen ? 'down' : 'right'} size={12} /></button>
        </span>
        {columns.map(({ at, column }) => (
          <span key={at} role="cell" class={style.cell} data-type={column.type}><Value value={row[at]} column={column} zone={zone} most={wrap ? 1000 : 200} /></span>
        ))}
      </div>
      {isOpen && <Fields {...props} />}
    </>
  );
}

function Value({ value, column, zone, most }: { value: unknown; column: Column; zone: string; most: number }) {
  const isText = column.type !== 'timestamp' && typeof value !== 'number';
  return isText ? <Name value={value} most={most} /> : <Name shown={{ text: eventCell(value, column, zone), kind: value === null ? 'null' : 'value' }} />;
}

const fieldsMost = 200;

function Fields({ row, all, zone, document, opened }: EventRowProps) {
  const [wanted, setWanted] = useState('');
  const fields = all.map((column, at) => ({ column, value: row[at] })).filter(({ column, value }) => (
    wanted === '' || `${column.name} ${shown(value).text}`.toLowerCase().includes(wanted.toLowerCase())));
  return (
    <div role="row" class={style.fieldsRow}>
      <div role="cell" class={style.fields}>
        <div class={style.tools}>
          <Tools row={row} all={all} zone={zone} document={document} opened={opened} />
          {all.length > 8 && <input class={style.find} aria-label="Find in fields" placeholder="find in fields" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />}
        </div>
        <dl class={style.names}>
          {fields.slice(0, fieldsMost).map(({ column, value }) => <Field key={column.name} column={column} value={value} zone={zone} />)}
        </dl>
        {fields.length > fieldsMost && <p class={style.more}>{exact(fields.length - fieldsMost)} more: find in fields.</p>}
      </div>
    </div>
  );
}

function Field({ column, value, zone }: { column: Column; value: unknown; zone: string }) {
  const expression = nameExpression(column.name);
  const can = column.type !== 'timestamp' && !Array.isArray(value);
  const name = shown(column.name).text;
  return (
    <div class={style.field}>
      <dt class={style.name}><Name value={column.name} most={64} /></dt>
      <dd class={style.value}><Value value={value} column={column} zone={zone} most={4000} /></dd>
      <dd class={style.acts}>
        {can && <button type="button" class={style.act} title="Only this value" aria-label={`Only this ${name}`} onClick={() => filterBy(cellCondition(expression, value, false))}>=</button>}
        {can && <button type="button" class={style.act} title="Without this value" aria-label={`Without this ${name}`} onClick={() => filterBy(cellCondition(expression, value, true))}>{'\u2260'}</button>}
        {can && <button type="button" class={style.act} aria-label={`Break down by ${name}`} onClick={() => breakDownBy(expression)}>by</button>}
        <button type="button" class={style.act} title="Copy value" aria-label={`Copy ${name}`} onClick={() => copyText(value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value), 'The value')}><Icon name="copy" size={14} /></button>
      </dd>
    </div>
  );
}

function Tools({ row, all, zone, document, opened }: Pick<EventRowProps, 'row' | 'all' | 'zone' | 'document' | 'opened'>) {
  const known = schema(document.dataset).value.value;
  const cell = (name: string | undefined, of: readonly unknown[] = row): unknown => (name === undefined ? undefined : of[all.findIndex((column) => column.name === name)]);
  const time = cell('time');
  const actor = cell(known?.actors?.[0]);
  const named = opened.map((of) => ({ time: cell('time', of), event: cell(known?.event ?? 'event', of) }))
    .filter((event): event is { time: string; event: string } => typeof event.time === 'string' && typeof event.event === 'string');
  return (
    <>
      {typeof actor === 'string' && (
        <Button small kind="outlined" icon="sessions" onClick={() => navigate(actorPath(document.dataset, actor))}>
          <span>Timeline of <Name value={actor} most={24} middle /></span>
        </Button>
      )}
      {typeof time === 'string' && <Button small kind="outlined" icon="clock" onClick={() => showAround(document, time, zone)}>5 min around</Button>}
      {named.length > 0 && <Button small kind="outlined" icon="funnel" onClick={() => funnelFrom(document, named)}>{named.length > 1 ? `Funnel from these ${named.length}` : 'Funnel from here'}</Button>}
      <Button small kind="outlined" icon="braces" onClick={() => copyText(JSON.stringify(Object.fromEntries(all.map(({ name }, i) => [name, row[i]])), null, 2), 'The event')}>JSON</Button>
    </>
  );
}
