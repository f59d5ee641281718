// How a reader laid out the columns of a table: their widths and their order, by drag and by keys.

/** Columns are named by their keys. */
export interface ColumnLayout {
  readonly widths: ReadonlyMap<string, number>;
  readonly onWidth: (key: string, width: number) => void;
  /** Puts a column where another one is. */
  readonly onMove: (key: string, to: string) => void;
}

/** Columns in the wanted order; those that it does not name keep their place behind the column before them. */
export function inOrder<C extends { readonly key: string }>(columns: readonly C[], order: readonly string[]): readonly C[] {
  const places = new Map(order.map((key, i) => [key, i]));
  let last = -1;
  const placed = columns.map((column, i) => {
    last = places.get(column.key) ?? last;
    return { column, place: last, i };
  });
  return placed.sort((a, b) => a.place - b.place || a.i - b.i).map(({ column }) => column);
}

/** The keys when one of them is put where another is. */
export function movedTo(keys: readonly string[], key: string, to: string): readonly string[] {
  const [from, at] = [keys.indexOf(key), keys.indexOf(to)];
  if (from < 0 || at < 0 || from === at) return keys;
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, at), key, ...others.slice(at)];
}

const least = 48;
const step = 16;

/** What a press of keys on a head does: Alt and an arrow moves the column, Shift and an arrow makes it narrower or wider. */
export function layoutKey(event: KeyboardEvent, keys: readonly string[], at: number, width: () => number, layout: ColumnLayout): number | null {
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  const key = keys[at];
  if (by === 0 || key === undefined || event.altKey === event.shiftKey) return null;
  if (event.shiftKey) {
    layout.onWidth(key, Math.max(least, Math.round(width()) + by * step));
    return at;
  }
  const to = keys[at + by];
  if (to === undefined) return at;
  layout.onMove(key, to);
  return at + by;
}

/** Follows a drag of a head: where it is let go over another head of the table, its column goes there. */
export function dragHead(event: PointerEvent & { currentTarget: HTMLElement }, key: string, layout: ColumnLayout): void {
  if (event.button !== 0) return;
  const head = event.currentTarget;
  const stop = new AbortController();
  const over = (at: PointerEvent): HTMLElement | null => {
    const found = document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[role=columnheader]') ?? null;
    return found && found.parentElement === head.parentElement ? found : null;
  };
  const mark = (target: HTMLElement | null): void => {
    for (const other of head.parentElement?.children ?? []) other.toggleAttribute('data-drop', other === target && other !== head);
  };
  addEventListener('pointermove', (move) => { if (Math.abs(move.clientX - event.clientX) > 8) mark(over(move)); }, { signal: stop.signal });
  const end = (up: PointerEvent): void => {
    const target = Math.abs(up.clientX - event.clientX) > 8 ? over(up) : null;
    mark(null);
    stop.abort();
    if (up.type !== 'pointerup' || !target || target === head || !target.dataset['key']) return;
    // The click that ends the drag does not sort.
    head.addEventListener('click', (click) => { click.stopPropagation(); click.preventDefault(); }, { capture: true, once: true });
    layout.onMove(key, target.dataset['key']);
  };
  addEventListener('pointerup', end, { signal: stop.signal });
  addEventListener('pointercancel', end, { signal: stop.signal });
}
