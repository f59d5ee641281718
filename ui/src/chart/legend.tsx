// The legend is a table: colour, value, last, total. A click shows one group only, with Ctrl it
// shows or hides that group. From twelve entries on there is a field to find one.

import { useState } from 'preact/hooks';
import { shown } from '../text/name.ts';
import { Name } from '../widget/name.tsx';
import { dashOf, seriesVariable } from './color.ts';
import * as style from './legend.module.css';

export interface LegendRow {
  readonly key: string;
  readonly keys: readonly unknown[];
  readonly color: number;
  readonly last: number | null;
  readonly total: number;
}

interface LegendProps {
  rows: readonly LegendRow[];
  /** How many groups there are, drawn or not. */
  all: number;
  hidden: ReadonlySet<string>;
  onHidden: (hidden: ReadonlySet<string>) => void;
  text: (value: number) => string;
  /** The menu of an entry: by click with the other button, or `.`. */
  onMenu?: (row: LegendRow, anchor: Element) => void;
}

const findFrom = 12;

export function Legend({ rows, all, hidden, onHidden, text, onMenu }: LegendProps) {
  const [wanted, setWanted] = useState('');
  const label = (row: LegendRow): string => row.keys.map((key) => shown(key).text).join(', ');
  const found = wanted === '' ? rows : rows.filter((row) => label(row).toLowerCase().includes(wanted.toLowerCase()));
  const press = (row: LegendRow, toggle: boolean): void => {
    const others = rows.filter((other) => other.key !== row.key).map((other) => other.key);
    const alone = !hidden.has(row.key) && others.every((key) => hidden.has(key));
    if (!toggle) return onHidden(alone ? new Set() : new Set(others));
    const next = new Set(hidden);
    if (!next.delete(row.key)) next.add(row.key);
    onHidden(next);
  };
  return (
    <div class={style.legend}>
      {rows.length >= findFrom && (
        <input class={style.find} aria-label="Find in legend" placeholder="find in legend" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      )}
      <div class={style.rows}>
        {found.map((row) => (
          <button key={row.key} type="button" class={style.row} aria-pressed={!hidden.has(row.key)} onClick={(event) => press(row, event.ctrlKey || event.metaKey)}
            onContextMenu={onMenu && ((event) => { event.preventDefault(); onMenu(row, event.currentTarget); })}
            onKeyDown={onMenu && ((event) => { if (event.key === '.') { event.preventDefault(); event.stopPropagation(); onMenu(row, event.currentTarget); } })}>
            <svg width="16" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="16" y2="4" stroke-width="2" stroke-dasharray={dashOf(row.color).join(' ')} style={{ stroke: `var(${seriesVariable(row.color)})` }} />
            </svg>
            <span class={style.name}><Name value={row.keys.length === 1 ? row.keys[0] : row.keys} most={20} middle /></span>
            <span class={style.number}>{row.last === null ? '\u2013' : text(row.last)}</span>
          </button>
        ))}
      </div>
      {all > rows.length && <p class={style.more}>{rows.length} of {all} groups are drawn; the table has all.</p>}
    </div>
  );
}
