// Raw events, a page after the other. They are put on the page in blocks; those out of sight are empty
// space of their height, so that many pages stay quick although rows can be opened and wrapped.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ApiError } from '../../api/error.ts';
import type { Paging } from '../../api/paging.ts';
import type { Document } from '../../document/type.ts';
import { Button } from '../../widget/button.tsx';
import { classes } from '../../widget/class.ts';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { rowHeight } from '../../widget/window.ts';
import { columnsOf } from './columns.ts';
import { EventRow } from './event_row.tsx';
import * as style from './event_list.module.css';

interface EventListProps {
  paging: Paging;
  document: Document;
  zone: string;
  /** The names of the columns to show; null for the first ones. */
  wanted?: readonly string[] | null;
  wrap?: boolean;
}

/** The place of a row: its block, and its number there. */
type Place = `${number}:${number}`;

export function EventList({ paging, document, zone, wanted = null, wrap = false }: EventListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<Place>>(new Set());
  const [cursor, setCursor] = useState<Place>('0:0');
  const columns = useMemo(() => (paging.first ? columnsOf(paging.first, wanted, zone) : []), [paging.first, wanted, zone]);
  const blocks = useMemo(() => paging.pages.flatMap(cut), [paging.pages]);
  const opened = useMemo(() => openRows(blocks, open), [blocks, open]);
  if (!paging.first) return paging.error ? <Failed error={paging.error} onAgain={paging.more} /> : <div class={style.wait}><Skeleton lines={12} /></div>;
  if (paging.pages.length === 0) return <p class={style.nothing}>No event passes.</p>;
  const toggle = (place: Place): void => {
    const next = new Set(open);
    if (!next.delete(place)) next.add(place);
    setOpen(next);
    setCursor(place);
  };
  const template = `28px ${columns.map(({ width }) => `${width}px`).join(' ')} minmax(0, 1fr)`;
  return (
    <div ref={list} class={style.list} role="table" aria-label="Events" data-wrap={wrap} onKeyDown={(event) => walk(event, list.current)}>
      <div class={classes(style.row, style.head)} role="row" style={{ gridTemplateColumns: template }}>
        <span role="columnheader" class={style.mark}><span class="spoken">Open</span></span>
        {columns.map(({ name, at }) => <span key={at} role="columnheader" class={style.cell}><Name value={name} most={48} /></span>)}
      </div>
      {blocks.map((rows, block) => (
        <Block key={block} at={block} rows={rows} scroller={list} render={(row, i) => {
          const place: Place = `${block}:${i}`;
          return (
            <EventRow key={i} row={row} all={paging.first!.columns} columns={columns} zone={zone} document={document} template={template} isOpen={open.has(place)} current={cursor === place}
              wrap={wrap} opened={opened} onToggle={() => toggle(place)} />
          );
        }} />
      ))}
      <End paging={paging} scroller={list} />
    </div>
  );
}

type Rows = readonly (readonly unknown[])[];
const blockRows = 25;

function cut(rows: Rows): Rows[] {
  return Array.from({ length: Math.ceil(rows.length / blockRows) }, (_, i) => rows.slice(i * blockRows, (i + 1) * blockRows));
}

function openRows(blocks: readonly Rows[], open: ReadonlySet<Place>): Rows {
  return [...open].map((place) => {
    const [block, row] = place.split(':').map(Number);
    return blocks[block!]?.[row!];
  }).filter((row) => row !== undefined);
}

/** Arrows walk the buttons that open rows. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const opener = event.target instanceof Element && event.target.matches('[data-opener]') ? event.target : null;
  if (by === 0 || !opener || !list) return;
  const all = [...list.querySelectorAll<HTMLElement>('[data-opener]')];
  event.preventDefault();
  event.stopPropagation();
  all[all.indexOf(opener as HTMLElement) + by]?.focus();
}

const farAway = '800px';
/** The blocks that are drawn before anything is known of the scrolling. */
const blocksFirst = 2;

function Block({ rows, scroller, render, at }: {
  rows: Rows; at: number; scroller: { current: HTMLElement | null }; render: (row: readonly unknown[], at: number) => preact.JSX.Element;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(at < blocksFirst);
  const height = useRef(rows.length * rowHeight());
  useEffect(() => {
    const inside = element.current;
    if (!inside) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry) return;
      if (!entry.isIntersecting) height.current = entry.boundingClientRect.height || height.current;
      setSeen(entry.isIntersecting);
    }, { root: scroller.current, rootMargin: farAway });
    observer.observe(inside);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={element} role="rowgroup" data-block={at} style={seen ? {} : { height: `${height.current}px` }}>
      {seen && rows.map(render)}
    </div>
  );
}

/** Asks for the next page when the end comes into sight. */
function End({ paging, scroller }: { paging: Paging; scroller: { current: HTMLElement | null } }) {
  const element = useRef<HTMLDivElement>(null);
  const more = useRef(paging.more);
  more.current = paging.more;
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) more.current(); }, { root: scroller.current, rootMargin: '400px' });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [paging.pages.length]);
  return (
    <div ref={element} class={style.end}>
      {paging.error && <Failed error={paging.error} onAgain={paging.more} />}
      {!paging.error && (paging.hasMore ? 'more events are on their way' : 'no more events')}
    </div>
  );
}

function Failed({ error, onAgain }: { error: ApiError; onAgain: () => void }) {
  return (
    <div class={style.failed}>
      <Problem error={error} />
      <Button small kind="outlined" onClick={onAgain}>Try again</Button>
    </div>
  );
}

