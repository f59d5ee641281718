// What follows what, as a table: a row for each edge.

import type { PathsAnswer } from '../api/client.ts';
import { duration } from '../text/duration.ts';
import { other } from '../text/name.ts';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';

export function FlowTable({ answer }: { answer: PathsAnswer }) {
  const stop = (value: unknown, isOther: boolean | undefined) => (isOther ? <Name shown={other} /> : <Name value={value} most={64} middle />);
  return (
    <Table label="What follows what" rows={answer.edges} columns={[
      { key: 'depth', head: 'depth', number: true, cell: ({ depth }) => String(depth) },
      { key: 'from', head: 'from', cell: (edge) => stop(edge.from, edge.from_other) },
      { key: 'to', head: 'to', cell: (edge) => stop(edge.to, edge.to_other) },
      { key: 'count', head: 'paths', number: true, cell: ({ count }) => exact(count) },
      { key: 'share', head: 'of all', number: true, cell: ({ count }) => percent(count / Math.max(1, answer.count)) },
      { key: 'median', head: 'median time', number: true, cell: ({ time }) => (time.median === null ? '\u2013' : duration(time.median)) },
    ]} />
  );
}
