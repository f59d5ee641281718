// The cursor of a chart whose marks lie in rows and columns. Arrows move it, Enter and `.` open the
// menu of the mark under it. The marks carry their place as `data-at`, so that a menu knows where to open.

import { useEffect, useRef, useState } from 'preact/hooks';
import { walkGrid, type Cursor } from '../widget/grid.ts';

export interface ChartCursor {
  readonly at: Cursor | null;
  readonly set: (at: Cursor | null) => void;
  /** For `onKey` of the chart's shell. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** The attributes of the mark at a place. */
  readonly mark: (row: number, column: number) => { 'data-at': string; 'data-cursor': boolean };
}

export function useChartCursor(rows: number, columns: number, onEnter: (at: Cursor, anchor: Element) => void): ChartCursor {
  const [present, set] = useState<Cursor | null>(null);
  const plot = useRef<Element | null>(null);
  const at = present && present.row < rows && present.column < columns ? present : null;
  useEffect(() => {
    if (at) plot.current?.querySelector(`[data-at="${at.row},${at.column}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at?.row, at?.column]);
  const key = (event: KeyboardEvent): boolean => {
    plot.current = event.currentTarget as Element;
    if (event.key === 'Enter' || event.key === '.') {
      const anchor = at && plot.current.querySelector(`[data-at="${at.row},${at.column}"]`);
      if (!at || !anchor) return false;
      onEnter(at, anchor);
      return true;
    }
    const next = at === null && event.key.startsWith('Arrow') && rows > 0 && columns > 0
      ? { row: 0, column: 0 } : walkGrid(event, at, rows, columns);
    if (!next) return false;
    set(next);
    return true;
  };
  const mark = (row: number, column: number): { 'data-at': string; 'data-cursor': boolean } =>
    ({ 'data-at': `${row},${column}`, 'data-cursor': at?.row === row && at.column === column });
  return { at, set, key, mark };
}
