// Windowing: of many rows of one height only those in sight are on the page.

import { useEffect, useState } from 'preact/hooks';

/** The rows to draw: from `first` up to `end`, `before` and `after` pixels being left out. */
export interface Window {
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  /** As many rows as may be drawn at once: rows that are so far apart can be one element, drawn anew. */
  readonly pool: number;
}

const overscan = 8;

/** The window of a list; pure, for tests. */
export function windowOf(scroll: number, height: number, row: number, count: number): Window {
  const first = Math.max(0, Math.min(Math.floor(scroll / row) - overscan, count));
  const end = Math.min(count, Math.ceil((scroll + height) / row) + overscan);
  return { first, end, before: first * row, after: (count - end) * row, pool: Math.ceil(height / row) + 2 * overscan + 1 };
}

/** Follows the scrolling of an element. */
export function useWindow(element: { current: HTMLElement | null }, row: number, count: number): Window {
  const [view, setView] = useState({ scroll: 0, height: 600 });
  useEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    const look = (): void => {
      const scroll = Math.floor(scroller.scrollTop / row) * row;
      setView((old) => (old.scroll === scroll && old.height === scroller.clientHeight ? old : { scroll, height: scroller.clientHeight }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [row]);
  return windowOf(view.scroll, view.height, row, count);
}

/** The height of a row of the present density, in pixels. */
export function rowHeight(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--row'), 10) || 28;
}
