// The cursor of a grid of cells, moved by keys as the ARIA pattern says. Pure, for tests.

export interface Cursor {
  readonly row: number;
  readonly column: number;
}

const page = 10;

/** Where a key leads; null where it leads nowhere. Rows go from `top`, which is -1 where the heads are one, to `rows`. */
export function walkGrid(event: { key: string; ctrlKey: boolean; metaKey: boolean }, at: Cursor | null, rows: number, columns: number, top = 0): Cursor | null {
  const { row, column } = at ?? { row: 0, column: 0 };
  const far = event.ctrlKey || event.metaKey;
  const steps = new Map<string, Cursor>([
    ['ArrowDown', { row: far ? rows - 1 : row + 1, column }],
    ['ArrowUp', { row: far ? 0 : row - 1, column }],
    ['ArrowRight', { row, column: far ? columns - 1 : column + 1 }],
    ['ArrowLeft', { row, column: far ? 0 : column - 1 }],
    ['PageDown', { row: row + page, column }],
    ['PageUp', { row: row - page, column }],
    ['Home', { row: far ? 0 : row, column: 0 }],
    ['End', { row: far ? rows - 1 : row, column: columns - 1 }],
  ]);
  const to = steps.get(event.key);
  if (!to || rows <= top || columns === 0) return null;
  return { row: Math.max(top, Math.min(to.row, rows - 1)), column: Math.max(0, Math.min(to.column, columns - 1)) };
}
