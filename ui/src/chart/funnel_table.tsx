// The numbers of a funnel as a table: a row for each step, and for each group and step.

import type { FunnelAnswer } from '../api/client.ts';
import { get } from '../document/patch.ts';
import { words } from '../text/name.ts';
import { exact } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Table, type TableColumn } from '../widget/table.tsx';
import { groupsOf, stepName, type FunnelGroup, type FunnelStepAnswer } from './funnel_numbers.ts';
import { GroupLabel } from './group_label.tsx';
import { counted, estimated, intervalAt, shared, type Sure } from './interval.ts';

interface Row {
  readonly group: FunnelGroup | null;
  readonly step: FunnelStepAnswer;
  readonly at: number;
  /** Those of the step; null where it is exact. */
  readonly intervals: unknown;
}

export function FunnelTable({ answer, intervals, by }: { answer: FunnelAnswer; intervals: unknown; by: string }) {
  const rowsOf = (group: FunnelGroup | null, steps: readonly FunnelStepAnswer[]): Row[] => steps.map((step, at) => {
    const path = [...(group === null ? [] : ['groups', answer.groups!.indexOf(group)]), 'steps', at];
    return { group, step, at, intervals: intervals === null ? null : get(intervals, path) ?? {} };
  });
  const rows = [...rowsOf(null, answer.steps), ...groupsOf(answer).flatMap((group) => rowsOf(group, group.steps))];
  return <Table label="Steps" columns={columnsOf(by)} rows={rows} />;
}

function columnsOf(by: string): readonly TableColumn<Row>[] {
  const time = (seconds: number | null | undefined, sure: Sure): string => (seconds === null || seconds === undefined ? '\u2013' : estimated(seconds, sure, 'seconds'));
  const number = (value: number, sure: Sure): string => (sure === undefined ? exact(value) : counted(value, sure));
  const groups: readonly TableColumn<Row>[] = by === '' ? [] : [{
    key: 'group', head: <Name value={by} most={32} />,
    cell: ({ group }) => (group === null ? <Name shown={{ text: words.total, kind: 'other' }} /> : <GroupLabel property={by} group={group} />),
  }];
  return [
    ...groups,
    { key: 'step', head: 'step', cell: ({ step, at }) => <>{at + 1} <Name value={stepName(step)} most={64} middle /></> },
    { key: 'count', head: 'reached', number: true, cell: ({ step, intervals }) => number(step.count, intervalAt(intervals, ['count'])) },
    { key: 'first', head: 'of all', number: true, cell: ({ step, intervals }) => shared(step.from_first, intervalAt(intervals, ['from_first'])) },
    { key: 'previous', head: 'of the step before', number: true, cell: ({ step, at, intervals }) => (at === 0 ? '\u2013' : shared(step.from_previous, intervalAt(intervals, ['from_previous']))) },
    { key: 'dropped', head: 'dropped', number: true, cell: ({ step, at, intervals }) => (at === 0 ? '\u2013' : number(step.dropped, intervalAt(intervals, ['dropped']))) },
    { key: 'open', head: 'still open', number: true, cell: ({ step, at, intervals }) => (at === 0 ? '\u2013' : number(step.in_progress, intervalAt(intervals, ['in_progress']))) },
    { key: 'median', head: 'median time', number: true, cell: ({ step, intervals }) => time(step.time_from_previous?.median, intervalAt(intervals, ['time_from_previous', 'median'])) },
    { key: 'p90', head: 'p90 time', number: true, cell: ({ step, intervals }) => time(step.time_from_previous?.p90, intervalAt(intervals, ['time_from_previous', 'p90'])) },
    { key: 'entry', head: 'median from entry', number: true, cell: ({ step, intervals }) => time(step.time_from_entry?.median, intervalAt(intervals, ['time_from_entry', 'median'])) },
  ];
}
