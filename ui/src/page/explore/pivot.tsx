// The table of groups turned on a key: its numbers and its heads are marks like all others.

import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import type { Line, Parts, PivotCell } from '../../chart/pivot.ts';
import { PivotTable } from '../../chart/pivot_table.tsx';
import { patch } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { count } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import { markOf } from './row_menu.ts';
import { rowsMost, useParts } from './pivot_parts.ts';
import * as style from './groups.module.css';

interface PivotProps { answer: TableAnswer; of: Document; zone: string; on: number; shaded: boolean; tools: ComponentChildren }

export function Pivot({ answer, of, zone, on, shaded, tools }: PivotProps) {
  const parts = useParts(answer, of, on);
  const { openAt, menu } = useMarkMenu();
  const onCell = ({ part, cells }: PivotCell, at: number, anchor: Element): void => openAt({ document: part.of, mark: markOf(part.answer, part.of, cells, at), anchor, value: cells[at] });
  const onLine = (line: Line, places: readonly number[], anchor: Element): void => {
    if (line.kind === 'group') {
      const keys = Object.fromEntries(line.keys.map((key, i) => [answer.columns[places[i]!]!.name, key]));
      return openAt({ document: of, mark: { keys } as Mark, anchor, value: line.keys.length === 1 ? line.keys[0] : line.keys });
    }
    const part = places[0] === on && places.length === 1 ? parts.heads : parts.rows;
    if (line.kind === 'total') openAt({ document: of, mark: {}, anchor });
    else if (part) openAt({ document: part.of, mark: { other: true }, anchor });
  };
  return (
    <>
      <div class={style.head}><Size parts={parts} />{tools}</div>
      <PivotTable parts={parts} zone={zone} on={on} shaded={shaded} onCell={onCell} onLine={onLine} />
      {menu}
    </>
  );
}

/** How many rows and columns there are, and a way to more rows. */
function Size({ parts: { rows, heads, cells } }: { parts: Parts }) {
  if (!rows || !heads) return <span class={style.count}>{cells.of.aggregate?.having === undefined ? '\u2026' : 'A condition on groups leaves some out: there are no totals'}</span>;
  return (
    <>
      <span class={style.count}>{count(rows.answer.rows.length, 'row')}{rows.answer.other && ' and (other)'}, {count(heads.answer.rows.length, 'column')}{heads.answer.other && ' and (other)'}</span>
      {rows.answer.other && rows.answer.rows.length < rowsMost && <Button small kind="outlined" onClick={() => patch('aggregate.limit', rowsMost)}>{`Up to ${rowsMost} rows`}</Button>}
    </>
  );
}
