// The newest events as a table. Scrolling away from the newest, or opening one, holds it still.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { both, valueCondition } from '../../document/condition.ts';
import type { Document } from '../../document/type.ts';
import { set } from '../../document/patch.ts';
import { commit, open } from '../../document/store.ts';
import { shown } from '../../text/name.ts';
import { moment } from '../../text/time.ts';
import { cellText, isNumber, quantity, unitOf, type Column } from '../../text/unit.ts';
import { Menu } from '../../widget/menu.tsx';
import { Name } from '../../widget/name.tsx';
import { Table, type TableColumn } from '../../widget/table.tsx';
import { copyText } from '../copy.ts';
import { drill } from '../drill_trail.ts';
import { eventLayer } from './event_drawer.tsx';
import { live, setPaused } from './follow.ts';
import type { LiveEvent } from './tape.ts';
import * as style from './live.module.css';

export function LiveList({ document }: { document: Document }) {
  const { tape, columns } = live.value;
  const [menu, setMenu] = useState<{ anchor: Element; row: LiveEvent; column: string } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const zone = document.timezone ?? 'UTC';
  const names = columns.map(({ name, type }) => `${name} ${type}`).join();
  const shownColumns = useMemo(() => columnsOf(columns, zone), [names, zone]);
  // Before a scroll event of the longer list, which would pause it again.
  useLayoutEffect(() => { if (!tape.paused) frame.current?.querySelector('[role=grid]')?.scrollTo(0, 0); }, [tape.paused]);
  const scrolled = (event: Event): void => { if (event.target instanceof Element && event.target.scrollTop > 0) setPaused(true); };
  const show = (row: LiveEvent): void => commit({ open: [...open.value.filter(({ kind }) => kind !== 'live-event'), eventLayer(columns, row)] });
  const choose = (row: LiveEvent, column: TableColumn<LiveEvent>, anchor: Element): void => {
    setPaused(true);
    if (column.key === columns[0]?.name) show(row);
    else setMenu({ anchor, row, column: column.key });
  };
  return (
    <>
      <div ref={frame} class={style.list} onScrollCapture={scrolled}>
        <Table label="New events" columns={shownColumns} rows={tape.rows} onCell={choose} onMenu={choose} />
      </div>
      {menu && <ValueMenu {...menu} document={document} columns={columns} onOpen={() => show(menu.row)} onClose={() => setMenu(null)} />}
    </>
  );
}

function columnsOf(columns: readonly Column[], zone: string): readonly TableColumn<LiveEvent>[] {
  return columns.map((column, i) => ({
    key: column.name,
    head: <Name value={column.name} most={40} />,
    number: i > 1 && isNumber(column),
    ...(i === 0 ? { width: '132px' } : {}),
    cell: ({ cells }) => (i === 0 ? <Clock value={cells[0]} zone={zone} /> : <Cell value={cells[i]} column={column} zone={zone} />),
  }));
}

function Clock({ value, zone }: { value: unknown; zone: string }) {
  const time = new Date(String(value));
  if (Number.isNaN(time.getTime())) return <Name value={value} />;
  return <span class={style.time} title={moment(time, zone, 'millisecond')}>{moment(time, zone, 'clockSecond')}<span class={style.muted}>.{String(time.getUTCMilliseconds()).padStart(3, '0')}</span></span>;
}

function Cell({ value, column, zone }: { value: unknown; column: Column; zone: string }) {
  if (typeof value === 'number') return <span title={quantity(value, unitOf(column.name), true)}>{cellText(value, column, zone).text}</span>;
  return <Name shown={cellText(value, column, zone)} most={48} middle />;
}

function ValueMenu({ anchor, row, column, columns, document, onOpen, onClose }: {
  anchor: Element; row: LiveEvent; column: string; columns: readonly Column[]; document: Document; onOpen: () => void; onClose: () => void;
}) {
  const value = row.cells[columns.findIndex(({ name }) => name === column)];
  const condition = valueCondition(unquoted(column), value);
  const narrow = (text: string) => (): void => drill({ document: set(document, 'where', both(document.where, text)) }, text);
  return (
    <Menu anchor={anchor} label="This value" head={<Name shown={shown(condition)} most={64} />} onClose={onClose} items={[
      { label: 'Only this', icon: 'filter', act: narrow(condition) },
      { label: 'Exclude', icon: 'minus', act: narrow(`not (${condition})`) },
      { label: 'Open the event', icon: 'rows', act: onOpen },
      'rule',
      { label: 'Copy value', icon: 'copy', act: () => copyText(value === null || value === undefined ? '' : String(value), 'The value') },
    ]} />
  );
}

// A column is called by its expression, a name that had to be quoted among them.
function unquoted(name: string): string {
  return name.startsWith('"') && name.endsWith('"') && name.length > 1 ? name.slice(1, -1).replaceAll('""', '"') : name;
}
