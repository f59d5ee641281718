// The numbers of a funnel as a table: a row for each step, and for each group and step.

import type { FunnelAnswer } from '../api/client.ts';
import { duration } from '../text/duration.ts';
import { words } from '../text/name.ts';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import { points } from './former.tsx';
import { groupKey, groupsOf, stepName, type FunnelGroup, type FunnelStepAnswer } from './funnel_numbers.ts';
import { GroupLabel } from './group_label.tsx';

interface Row {
  readonly group: FunnelGroup | null;
  readonly step: FunnelStepAnswer;
  readonly before: FunnelStepAnswer | undefined;
  readonly at: number;
}

export function FunnelTable({ answer, by }: { answer: FunnelAnswer; by: string }) {
  const former = new Map((answer.compare?.groups ?? []).map((group) => [groupKey(group), group.steps]));
  const rowsOf = (group: FunnelGroup | null, steps: readonly FunnelStepAnswer[]): Row[] => {
    const before = group === null ? answer.compare?.steps : former.get(groupKey(group));
    return steps.map((step, at) => ({ group, step, at, before: before?.[at] }));
  };
  const rows = [...rowsOf(null, answer.steps), ...groupsOf(answer).flatMap((group) => rowsOf(group, group.steps))];
  return <Table label="Steps" columns={columnsOf(by, answer.compare !== undefined)} rows={rows} />;
}

function columnsOf(by: string, compared: boolean): readonly TableColumn<Row>[] {
  const time = (seconds: number | null | undefined): string => (seconds === null || seconds === undefined ? '\u2013' : duration(seconds));
  const share = (value: number | null): string => (value === null ? '\u2013' : percent(value));
  const groups: readonly TableColumn<Row>[] = by === '' ? [] : [{
    key: 'group', head: <Name value={by} most={32} />,
    cell: ({ group }) => (group === null ? <Name shown={{ text: words.total, kind: 'other' }} /> : <GroupLabel property={by} group={group} />),
  }];
  const former: readonly TableColumn<Row>[] = !compared ? [] : [
    { key: 'count before', head: 'reached before', number: true, cell: ({ before }) => (before ? exact(before.count) : '\u2013') },
    { key: 'first before', head: 'of all before', number: true, cell: ({ before }) => share(before?.from_first ?? null) },
    { key: 'first change', head: 'change', number: true, cell: ({ step, before }) => (before && step.from_first !== null ? points(step.from_first, before.from_first ?? 0) : '\u2013') },
  ];
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
    ...former,
  ];
}
