// Explore by groups: a table or bars, each row with the menu of its mark.

import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import type { Mark } from '../../api/drill.ts';
import { set } from '../../document/patch.ts';
import { commit, patch } from '../../document/store.ts';
import { texts, type Document } from '../../document/type.ts';
import { shapeOf } from '../../chart/answer.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { BarChart } from '../../chart/bars.tsx';
import { exact } from '../../text/number.ts';
import { Button } from '../../widget/button.tsx';
import type { Sort } from '../../widget/table.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import * as style from './groups.module.css';

interface GroupsProps { answer: TableAnswer; of: Document; document: Document; zone: string; actions: (measure: string) => ComponentChildren }

const manyGroups = 10_000;

export function GroupTable({ answer, of, document, zone, actions }: GroupsProps) {
  const { choose, menu } = useRowMenu(answer, of);
  const order = texts(document.aggregate?.order)[0];
  return (
    <section class={style.groups} aria-label="Groups">
      <div class={style.head}>
        <span class={style.count}>{answer.rows.length === 1 ? '1 row' : `${exact(answer.rows.length)} rows`}{answer.other ? ', the rest is (other)' : ''}</span>
        {answer.other && answer.rows.length < manyGroups && <Button small kind="outlined" onClick={() => patch('aggregate.limit', manyGroups)}>{`Up to ${exact(manyGroups)} groups`}</Button>}
        {actions('')}
      </div>
      <AnswerTable answer={answer} document={of} zone={zone} shares sort={order === undefined ? null : sortOf(order)} onCell={choose}
        onSort={(next) => commit({ document: set(document, 'aggregate.order', next === null ? undefined : [`"${next.key.replaceAll('"', '""')}"${next.descending ? ' desc' : ''}`]) })} />
      {menu}
    </section>
  );
}

export function GroupBars({ answer, of, zone, actions }: GroupsProps) {
  const { choose, menu } = useRowMenu(answer, of);
  return <><BarChart answer={answer} document={of} zone={zone} onBar={choose} actions={actions} />{menu}</>;
}

/** The menu of the marks that rows stand for. */
export function useRowMenu(answer: TableAnswer, of: Document) {
  const { openAt, menu } = useMarkMenu();
  const choose = (cells: readonly unknown[], column: string, anchor: Element): void => {
    const at = answer.columns.findIndex(({ name }) => name === column);
    openAt({ document: of, mark: markOf(answer, of, cells, at), anchor, value: cells[at] });
  };
  return { choose, menu };
}

/** The mark of a row: the values of its keys; of a measure's cell the measure, too. */
export function markOf(answer: TableAnswer, of: Document, cells: readonly unknown[], at: number): Mark {
  const shape = shapeOf(answer, of);
  const measure = shape.measures.includes(at) ? { measure: answer.columns[at]!.name } : {};
  if (cells === answer.total) return measure;
  const places = shape.time < 0 ? shape.keys : [shape.time, ...shape.keys];
  const keysOf = (row: readonly unknown[]) => Object.fromEntries(places.map((place) => [answer.columns[place]!.name, row[place]]));
  if (cells === answer.other) return { other: true, ...measure } as Mark;
  return { keys: keysOf(cells), ...measure } as Mark;
}

function sortOf(order: string): Sort {
  const descending = / desc$/i.test(order);
  const name = order.replace(/ (desc|asc)$/i, '');
  return { key: name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name, descending };
}
