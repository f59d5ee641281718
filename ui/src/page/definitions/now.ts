// What a definition gives now, in a few words: the share of events, the median, how many actors. It is asked when
// its row comes into view, two at a time, and kept for its version.

import { request, type TableAnswer } from '../../api/client.ts';
import { findValues } from '../../api/datasets.ts';
import { cohortSize } from '../../api/definitions.ts';
import { nameExpression } from '../../document/condition.ts';
import { count, percent, short } from '../../text/number.ts';
import type { Known } from './kind.ts';

const known = new Map<string, Promise<string>>();
const most = 2;
let under = 0;
const waiting: (() => void)[] = [];

/** In words; empty where there is nothing to say. */
export function nowOf(dataset: string, one: Known): Promise<string> {
  const key = JSON.stringify([dataset, one.name, one.saved.version, one.saved.time]);
  const asked = known.get(key) ?? inTurn(() => ask(dataset, one));
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (under >= most) await new Promise<void>((resolve) => { waiting.push(resolve); });
  under++;
  try {
    return await work();
  } finally {
    under--;
    waiting.shift()?.();
  }
}

async function ask(dataset: string, one: Known): Promise<string> {
  if (one.kind === 'list' || one.kind === 'cohort') return count((await cohortSize(dataset, one.name)).size, 'actor');
  if (one.kind === 'session') return '';
  const column = nameExpression(one.name);
  const values = await findValues(dataset, { column, limit: 2 });
  const about = values.exact ? '' : '~ ';
  if (values.type === 'bool') {
    const all = values.values.reduce((sum, value) => sum + value.count, values.nulls);
    const yes = values.values.find(({ value }) => String(value) === 'true')?.count ?? 0;
    return `${about}${percent(all === 0 ? 0 : yes / all)} of events`;
  }
  if (values.type !== 'int64' && values.type !== 'float64') return `${about}${count(values.distinct, 'value')}`;
  const { rows } = await request<TableAnswer>('v1/query', { body: { dataset, aggregate: { measures: [`median(${column}) as median`] } } });
  const median = rows[0]?.[0];
  return typeof median === 'number' ? `median ${short(values.type === 'int64' ? Math.round(median) : median)}` : '';
}
