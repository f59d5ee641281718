// What follows what, as a table: a row for each edge.

import type { PathsAnswer } from '../api/client.ts';
import { duration } from '../text/duration.ts';
import { nodeKey } from './flow_layout.ts';
import { points } from './former.tsx';
import { other } from '../text/name.ts';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';

export function FlowTable({ answer }: { answer: PathsAnswer }) {
  const { compare } = answer;
  const keyOf = (edge: PathsAnswer['edges'][number]): string => `${nodeKey(edge.depth, edge.from, edge.from_other === true)} ${nodeKey(edge.depth + 1, edge.to, edge.to_other === true)}`;
  const former = new Map((compare?.edges ?? []).map((edge) => [keyOf(edge), edge.count / Math.max(1, compare!.count)]));
  const before = (edge: PathsAnswer['edges'][number]): number => former.get(keyOf(edge)) ?? 0;
  const stop = (value: unknown, isOther: boolean | undefined) => (isOther ? <Name shown={other} /> : <Name value={value} most={64} middle />);
  return (
    <Table label="What follows what" rows={answer.edges} columns={[
      { key: 'depth', head: 'depth', number: true, cell: ({ depth }) => String(depth) },
      { key: 'from', head: 'from', cell: (edge) => stop(edge.from, edge.from_other) },
      { key: 'to', head: 'to', cell: (edge) => stop(edge.to, edge.to_other) },
      { key: 'count', head: 'paths', number: true, cell: ({ count }) => exact(count) },
      { key: 'share', head: 'of all', number: true, cell: ({ count }) => percent(count / Math.max(1, answer.count)) },
      ...(compare ? [
        { key: 'before', head: 'of all before', number: true, cell: (edge: PathsAnswer['edges'][number]) => percent(before(edge)) },
        { key: 'change', head: 'change', number: true, cell: (edge: PathsAnswer['edges'][number]) => points(edge.count / Math.max(1, answer.count), before(edge)) },
      ] : []),
      { key: 'median', head: 'median time', number: true, cell: ({ time }) => (time.median === null ? '\u2013' : duration(time.median)) },
    ]} />
  );
}
