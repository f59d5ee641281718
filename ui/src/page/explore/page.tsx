// What Explore shows: the chart of the answer, and the table of the same numbers.

import type { TableAnswer } from '../../api/client.ts';
import { commit } from '../../document/store.ts';
import { set } from '../../document/patch.ts';
import { texts, type Document } from '../../document/type.ts';
import type { Mark } from '../../api/drill.ts';
import { shapeOf } from '../../chart/answer.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { LineChart } from '../../chart/line.tsx';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import type { Sort } from '../../widget/table.tsx';
import { useMarkMenu } from '../mark_menu.tsx';
import type { PageProps } from '../view.ts';
import { setRange } from '../range_field.tsx';
import { runNow } from '../run.ts';

export function ExplorePage({ document, result, as }: PageProps) {
  const { answer, of, phase } = result;
  if (!answer || !of || !('columns' in answer)) return phase === 'error' ? null : <Skeleton />;
  if (answer.rows.length === 0 && phase === 'exact') return <Nothing document={of} />;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  if (as === 'line') return <LineChart answer={answer} document={of} zone={zone} onZoom={zoom} />;
  return <GroupTable answer={answer} of={of} document={document} zone={zone} />;
}

function zoom(from: number, to: number): void {
  setRange({ from: new Date(Math.floor(from) * 1000).toISOString(), to: new Date(Math.ceil(to) * 1000).toISOString() });
}

function Nothing({ document }: { document: Document }) {
  const filtered = document.where !== undefined;
  const ranged = document.from !== undefined || document.to !== undefined;
  return (
    <Empty icon="search" title="Nothing found" actions={(
      <>
        {ranged && <Button kind="primary" onClick={() => setRange({})}>All data</Button>}
        {filtered && <Button kind="outlined" onClick={() => commit({ document: set(document, 'where', undefined) })}>Without the filter</Button>}
        {!ranged && !filtered && <Button kind="outlined" onClick={runNow}>Ask again</Button>}
      </>
    )}>
      {ranged || filtered ? 'No event of this range passes the filter.' : 'The dataset has no events.'}
    </Empty>
  );
}

function GroupTable({ answer, of, document, zone }: { answer: TableAnswer; of: Document; document: Document; zone: string }) {
  const { openAt, menu } = useMarkMenu();
  const order = texts(document.aggregate?.order)[0];
  const sort = order === undefined ? null : sortOf(order);
  const choose = (cells: readonly unknown[], column: string, anchor: Element): void => {
    const at = answer.columns.findIndex(({ name }) => name === column);
    openAt({ document: of, mark: markOf(answer, of, cells), anchor, value: cells[at] });
  };
  return (
    <>
      <AnswerTable answer={answer} document={of} zone={zone} sort={sort} onCell={choose}
        onSort={(next) => commit({ document: set(document, 'aggregate.order', next === null ? undefined : [`"${next.key}"${next.descending ? ' desc' : ''}`]) })} />
      {menu}
    </>
  );
}

/** The mark of a row: the values of its keys. */
function markOf(answer: TableAnswer, of: Document, cells: readonly unknown[]): Mark {
  if (cells === answer.other) return { other: true };
  if (cells === answer.total) return {};
  const shape = shapeOf(answer, of);
  const places = shape.time < 0 ? shape.keys : [shape.time, ...shape.keys];
  return { keys: Object.fromEntries(places.map((at) => [answer.columns[at]!.name, cells[at]])) } as Mark;
}

function sortOf(order: string): Sort {
  const descending = / desc$/i.test(order);
  const name = order.replace(/ (desc|asc)$/i, '');
  return { key: name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name, descending };
}
