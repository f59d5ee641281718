// The conversion of a funnel over entry time, as a table answer that the line chart draws.

import type { FunnelAnswer, TableAnswer } from '../api/client.ts';
import { groupsOf, type FunnelGroup } from './funnel_numbers.ts';
import { groupName } from './group_label.tsx';

/** The name of the column of the conversion. */
export const conversion = 'conversion rate';

/** A row for each bucket, and each group where there are any; a bucket that nobody entered has no rate. */
export function trendTable(answer: FunnelAnswer, by: string): TableAnswer {
  const groups = groupsOf(answer);
  const rows: TableAnswer['rows'] = [];
  const add = (group: FunnelGroup | null, trend: FunnelAnswer['trend']): void => {
    for (const { time, steps } of trend ?? []) {
      const first = steps[0]?.count ?? 0;
      rows.push([time, ...(group === null ? [] : [keyOf(group)]), first > 0 ? steps.at(-1)?.from_first ?? null : null]);
    }
  };
  if (groups.length === 0) add(null, answer.trend);
  for (const group of groups) add(group, group.trend);
  const keys = groups.length === 0 ? [] : [{ name: by, type: 'string' as const }];
  return {
    query: { dataset: '', aggregate: { by: ['time', ...keys.map(({ name }) => name)] } },
    columns: [{ name: 'time', type: 'timestamp' }, ...keys, { name: conversion, type: 'float64' }],
    rows, stats: answer.stats, ...(answer.compare ? { compare: trendTable(answer.compare, by) } : {}),
  };
}

/** How the table names a group: a list of keys is one text, `other` a word of its own. */
export function keyOf(group: FunnelGroup): TableAnswer['rows'][number][number] {
  if ('other' in group || Array.isArray(group.value)) return groupName(group);
  return group.value;
}
