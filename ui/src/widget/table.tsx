// A table of many rows: windowed, sorted by its heads, columns widened by drag, and walked with the
// arrows as a grid of one tab stop. What a cell shows is the caller's.

import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { classes } from './class.ts';
import { dragHead, layoutKey, type ColumnLayout } from './column_layout.ts';
import { Icon } from './icon.tsx';
import { rowHeight, useWindow } from './window.ts';
import { walkGrid, type Cursor } from './grid.ts';
import * as style from './table.module.css';

export interface TableColumn<R> {
  readonly key: string;
  readonly head: ComponentChildren;
  /** Numbers stand at the end of their cell. */
  readonly number?: boolean;
  /** A width of CSS grid; left out, as wide as its content, within bounds. */
  readonly width?: string;
  readonly sortable?: boolean;
  /** Sums up other columns, as the rows of a summary do. */
  readonly quiet?: boolean;
  /** Its head is no mark, also where those of others are; the first such column stays in sight. */
  readonly bare?: boolean;
  readonly cell: (row: R, at: number) => ComponentChildren;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

interface TableProps<R> {
  label: string;
  columns: readonly TableColumn<R>[];
  rows: readonly R[];
  /** Rows at the end that sum up: other, total. They are not sorted with the rest. */
  summary?: readonly R[];
  sort?: Sort | null;
  onSort?: (sort: Sort | null) => void;
  /** The menu of a cell: by click with the other button, Enter or `.`. */
  onMenu?: (row: R, column: TableColumn<R>, anchor: Element) => void;
  /** The reader's widths and order of columns; left out, widths are kept for as long as the table is there. */
  layout?: ColumnLayout | undefined;
  /** The heads are marks: by click, Enter or `.`. */
  onHead?: (column: TableColumn<R>, anchor: Element) => void;
  /** A click on a cell. */
  onCell?: (row: R, column: TableColumn<R>, anchor: Element) => void;
}

export function Table<R>(props: TableProps<R>) {
  const { columns, rows, summary = [] } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const height = rowHeight();
  const view = useWindow(scroller, height, rows.length);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [dragged, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const { layout } = props;
  const widths = layout ? new Map([...layout.widths, ...dragged]) : dragged;
  const template = columns.map(({ key, width }) => {
    const set = widths.get(key);
    return set === undefined ? width ?? 'minmax(80px, max-content)' : `${set}px`;
  }).join(' ') + ' minmax(0, 1fr)';
  const key = (event: KeyboardEvent): void => {
    if (layout && cursor?.row === -1) {
      const width = (): number => scroller.current?.querySelector(`[id="${id}--1-${cursor.column}"]`)?.getBoundingClientRect().width ?? 0;
      const to = layoutKey(event, columns.map(({ key }) => key), cursor.column, width, layout);
      if (to !== null) {
        event.preventDefault();
        setCursor({ row: -1, column: to });
        return;
      }
    }
    const next = walkGrid(event, cursor, rows.length + summary.length, columns.length, props.onSort || props.onHead ? -1 : 0);
    if (next) {
      event.preventDefault();
      setCursor(next);
      reveal(scroller.current, next, height);
      return;
    }
    const row = cursor ? [...rows, ...summary][cursor.row] : undefined;
    const column = cursor ? columns[cursor.column] : undefined;
    if (cursor?.row === -1 && column && (event.key === 'Enter' || event.key === ' ' || (props.onHead && event.key === '.'))) {
      event.preventDefault();
      const head = scroller.current?.querySelector(`[id="${id}--1-${cursor.column}"]`);
      if (props.onHead && !column.bare && head) props.onHead(column, head);
      else if (column.sortable !== false) props.onSort?.(nextSort(column, props.sort ?? null));
      return;
    }
    const anchor = scroller.current?.querySelector('[data-cursor="true"]');
    if ((event.key === 'Enter' || event.key === '.') && row !== undefined && column && anchor && event.target === scroller.current) {
      event.preventDefault();
      event.stopPropagation();
      (props.onMenu ?? props.onCell)?.(row, column, anchor);
    }
  };
  const line = (row: R, at: number, isSummary: boolean) => (
    <Row key={isSummary ? `summary ${at}` : at % view.pool} id={id} row={row} at={at} columns={columns} cursor={cursor?.row === at ? cursor.column : -1} onCursor={setCursor}
      summary={isSummary} last={at === rows.length + summary.length - 1} onMenu={props.onMenu} onCell={props.onCell} />
  );
  return (
    <div ref={scroller} class={style.table} role="grid" aria-label={props.label} tabIndex={0}
      aria-activedescendant={cursor ? `${id}-${cursor.row}-${cursor.column}` : undefined} aria-rowcount={rows.length + summary.length + 1}
      aria-colcount={columns.length} onKeyDown={key} onFocus={(event) => { if (event.target === scroller.current && !cursor) setCursor({ row: 0, column: 0 }); }}>
      <div class={style.grid} role="presentation" style={{ gridTemplateColumns: template }}>
        <div role="row" aria-rowindex={1} class={classes(style.row, style.head)}>
          {columns.map((column, i) => (
            <Head key={column.key} id={`${id}--1-${i}`} column={column} cursor={cursor?.row === -1 && cursor.column === i} sort={props.sort ?? null} onSort={props.onSort} onHead={props.onHead}
              layout={layout} onWidth={(width) => setWidths(new Map(dragged).set(column.key, width))}
              onDropped={(width) => { if (layout) { setWidths(new Map()); layout.onWidth(column.key, width); } }} />
          ))}
        </div>
        {view.before > 0 && <div role="presentation" class={style.fillBefore} style={{ height: `${view.before}px` }} />}
        {rows.slice(view.first, view.end).map((row, i) => line(row, view.first + i, false))}
        {view.after > 0 && <div role="presentation" class={style.fillAfter} style={{ height: `${view.after}px` }} />}
        {summary.map((row, i) => line(row, rows.length + i, true))}
      </div>
    </div>
  );
}

function reveal(scroller: HTMLElement | null, cursor: Cursor, height: number): void {
  if (!scroller) return;
  const top = cursor.row * height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + 2 * height > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + 2 * height - scroller.clientHeight;
}

interface RowProps<R> {
  /** The id of the table; a cell's is this with its row and column. */
  id: string;
  row: R;
  at: number;
  columns: readonly TableColumn<R>[];
  cursor: number;
  onCursor: (cursor: Cursor) => void;
  summary: boolean;
  last: boolean;
  onMenu: TableProps<R>['onMenu'];
  onCell: TableProps<R>['onCell'];
}

function Row<R>({ id, row, at, columns, cursor, onCursor, summary, last, onMenu, onCell }: RowProps<R>) {
  return (
    <div role="row" aria-rowindex={at + 2} class={classes(style.row, summary && style.summary, last && style.last)}>
      {columns.map((column, i) => (
        <div key={column.key} id={`${id}-${at}-${i}`} role="gridcell" aria-colindex={i + 1} data-cursor={i === cursor}
          class={classes(style.cell, column.number && style.number, column.quiet && style.quiet, column.bare && i === 0 && style.held, i === cursor && style.cursor)}
          onPointerDown={() => onCursor({ row: at, column: i })} onClick={onCell && ((event) => onCell(row, column, event.currentTarget))}
          onContextMenu={onMenu && ((event) => { event.preventDefault(); onMenu(row, column, event.currentTarget); })}>
          <span class={style.text}>{column.cell(row, at)}</span>
        </div>
      ))}
    </div>
  );
}

/** What a press on a head sorts by: its column, the other way round, then nothing. Numbers start with the largest. */
export function nextSort(column: { readonly key: string; readonly number?: boolean }, sort: Sort | null): Sort | null {
  const first = column.number ?? false;
  if (sort?.key !== column.key) return { key: column.key, descending: first };
  return sort.descending === first ? { key: column.key, descending: !first } : null;
}

function Head<R>({ id, column, cursor, sort, onSort, onHead, layout, onWidth, onDropped }: {
  id: string; column: TableColumn<R>; cursor: boolean; sort: Sort | null; onSort: TableProps<R>['onSort']; onHead: TableProps<R>['onHead']; layout: ColumnLayout | undefined;
  onWidth: (width: number) => void; onDropped: (width: number) => void;
}) {
  const sorted = sort?.key === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    const grip = event.currentTarget;
    const start = grip.parentElement!.getBoundingClientRect().width - event.clientX;
    let width = 0;
    event.stopPropagation();
    grip.setPointerCapture(event.pointerId);
    grip.onpointermove = (move) => onWidth(width = Math.max(48, Math.round(start + move.clientX)));
    grip.onpointerup = () => { grip.onpointermove = null; if (width > 0) onDropped(width); };
  };
  const canSort = onSort !== undefined && column.sortable !== false;
  return (
    <div id={id} role="columnheader" data-key={column.key} onPointerDown={layout && ((event) => dragHead(event, column.key, layout))} aria-sort={canSort ? sorted : undefined} data-cursor={cursor}
      class={classes(style.column, column.number && style.number, column.quiet && style.quiet, column.bare && style.held, cursor && style.cursor)}>
      {canSort
        ? (
          <button type="button" tabIndex={-1} class={style.sort} onClick={() => onSort(nextSort(column, sort))}>
            <span class={style.text}>{column.head}</span>
            {sorted !== 'none' && <Icon name={sorted === 'descending' ? 'sortDown' : 'sortUp'} size={12} />}
          </button>
        )
        : onHead && !column.bare
          ? <button type="button" tabIndex={-1} class={style.sort} onClick={(event) => onHead(column, event.currentTarget)}><span class={style.text}>{column.head}</span></button>
          : <span class={style.sort}><span class={style.text}>{column.head}</span></span>}
      <span class={style.grip} onPointerDown={drag} />
    </div>
  );
}
