// The numbers of a funnel as a table: a row for each step, and for each group and step.

import type { FunnelAnswer } from '../api/client.ts';
import { duration } from '../text/duration.ts';
import { words } from '../text/name.ts';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import { groupsOf, stepName, type FunnelGroup, type FunnelStepAnswer } from './funnel_numbers.ts';
import { GroupLabel } from './group_label.tsx';

interface Row {
  readonly group: FunnelGroup | null;
  readonly step: FunnelStepAnswer;
  readonly at: number;
}

export function FunnelTable({ answer, by }: { answer: FunnelAnswer; by: string }) {
  const rowsOf = (group: FunnelGroup | null, steps: readonly FunnelStepAnswer[]): Row[] => steps.map((step, at) => ({ group, step, at }));
  const rows = [...rowsOf(null, answer.steps), ...groupsOf(answer).flatMap((group) => rowsOf(group, group.steps))];
  return <Table label="Steps" columns={columnsOf(by)} rows={rows} />;
}

function columnsOf(by: string): readonly TableColumn<Row>[] {
  const time = (seconds: number | null | undefined): string => (seconds === null || seconds === undefined ? '\u2013' : duration(seconds));
  const share = (value: number | null): string => (value === null ? '\u2013' : percent(value));
  const groups: readonly TableColumn<Row>[] = by === '' ? [] : [{
    key: 'group', head: <Name value={by} most={32} />,
    cell: ({ group }) => (group === null ? <Name shown={{ text: words.total, kind: 'other' }} /> : <GroupLabel property={by} group={group} />),
  }];
  return [
    ...groups,
    { key: 'step', head: 'step', cell: ({ step, at }) => <>{at + 1} <Name value={stepName(step)} most={64} middle /></> },
    { key: 'count', head: 'reached', number: true, cell: ({ step }) => exact(step.count) },
    { key: 'first', head: 'of all', number: true, cell: ({ step }) => share(step.from_first) },
    { key: 'previous', head: 'of the step before', number: true, cell: ({ step, at }) => (at === 0 ? '\u2013' : share(step.from_previous)) },
    { key: 'dropped', head: 'dropped', number: true, cell: ({ step, at }) => (at === 0 ? '\u2013' : exact(step.dropped)) },
    { key: 'open', head: 'still open', number: true, cell: ({ step, at }) => (at === 0 ? '\u2013' : exact(step.in_progress)) },
    { key: 'median', head: 'median time', number: true, cell: ({ step }) => time(step.time_from_previous?.median) },
    { key: 'p90', head: 'p90 time', number: true, cell: ({ step }) => time(step.time_from_previous?.p90) },
    { key: 'entry', head: 'median from entry', number: true, cell: ({ step }) => time(step.time_from_entry?.median) },
  ];
}
