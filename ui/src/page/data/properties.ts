// The properties in the order in which they are shown.

import type { DatasetColumn } from '../../api/kept_data.ts';
import type { Sort } from '../../widget/table.tsx';

/** Those that have a text in their name or description, sorted; hidden ones come last. */
export function arrange(columns: readonly DatasetColumn[], search: string, sort: Sort | null): readonly DatasetColumn[] {
  const wanted = search.trim().toLowerCase();
  const found = columns.filter(({ name, description }) => name.toLowerCase().includes(wanted) || (description ?? '').toLowerCase().includes(wanted));
  const sign = sort?.descending ? -1 : 1;
  const order = (a: DatasetColumn, b: DatasetColumn): number => {
    const hidden = Number(a.hidden ?? false) - Number(b.hidden ?? false);
    return hidden !== 0 || !sort ? hidden : sign * compare(keyOf(a, sort.key), keyOf(b, sort.key));
  };
  return found.sort(order);
}

function keyOf(column: DatasetColumn, key: string): string | number {
  switch (key) {
    case 'type': return column.type;
    case 'filled': return column.filled ?? 0;
    case 'distinct': return column.distinct ?? -1;
    case 'first': return column.first_seen ?? '';
    default: return column.name.toLowerCase();
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
