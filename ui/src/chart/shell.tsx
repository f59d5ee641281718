// What all charts have in common: a figure with a spoken summary, one tab stop whose arrows move a
// cursor that is announced, actions, and the table of the same numbers (`T`).

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../widget/button.tsx';
import { classes } from '../widget/class.ts';
import { useTwin } from './twin.ts';
import * as style from './shell.module.css';

export interface ChartShellProps {
  title: ComponentChildren;
  /** `count() by country, 30 days, CH leads with 31 %`: what a glance would say. */
  summary: string;
  actions?: ComponentChildren;
  /** The same numbers as a table. */
  table: ComponentChildren;
  /** Which of the page's charts it is, so that the address can say which are shown as tables: `1` is the first. */
  twin?: string;
  /** What the cursor is at; said when it moves. */
  announced?: string;
  /** Keys on the plot: return true when one was used. */
  onKey?: (event: KeyboardEvent) => boolean;
  legend?: ComponentChildren;
  /** Whether the plot scrolls: it may be wider than the window, and is never taller than most of it. */
  scrolls?: boolean;
  children: ComponentChildren;
}

export function ChartShell({ title, summary, actions, table, announced = '', onKey, legend, scrolls = false, twin = '1', children }: ChartShellProps) {
  const [asTable, setTable] = useTwin(twin);
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const byKey = useRef(false);
  // Whoever changes over by key goes on by key: the focus goes to what came in place of what had it.
  useLayoutEffect(() => {
    const body = byKey.current ? figure.current?.querySelector<HTMLElement>('[data-body]') : null;
    (body?.tabIndex === 0 ? body : body?.querySelector<HTMLElement>('[tabindex="0"]') ?? body)?.focus();
    byKey.current = false;
  }, [asTable]);
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if (event.key === 't' || event.key === 'T') {
      byKey.current = true;
      setTable(!asTable);
    } else if (asTable || !onKey?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <figure ref={figure} class={style.chart} aria-labelledby={id}>
      <div class={style.head}>
        <h2 class={style.title}>{title}</h2>
        <div class={style.actions}>
          {actions}
          <Button small kind="quiet" icon="table" label="The same numbers as a table" keys="T" pressed={asTable} onClick={() => setTable(!asTable)} />
        </div>
      </div>
      <figcaption id={id} class="spoken">{summary}</figcaption>
      {asTable
        ? <div class={style.table} data-body tabIndex={-1} onKeyDown={key}>{table}</div>
        : (
          <>
            <div class={classes(style.plot, scrolls && style.scrolls)} data-body tabIndex={0} role="application" aria-roledescription="chart" aria-label={summary} onKeyDown={key}>{children}</div>
            {legend}
          </>
        )}
      <div class="spoken" aria-live="polite">{announced}</div>
    </figure>
  );
}
