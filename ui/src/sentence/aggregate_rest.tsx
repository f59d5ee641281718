// The end of the sentence of Explore: its seldom clauses, and the list of those that it lacks.

import { texts, type Aggregate } from '../document/type.ts';
import type { Extras } from './extras.ts';
import { aggregateRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { partsOfRows } from './rows_clauses.tsx';

export interface AggregateRestProps {
  aggregate: Aggregate;
  extras: Extras;
}

export function AggregateRest({ aggregate: { over, by, having, order }, extras }: AggregateRestProps) {
  const rows = partsOfRows('aggregate.over', over, extras);
  const grouped = texts(by).length > 0;
  return (
    <Rest extras={extras} before={rows.groups} groups={[{ path: 'aggregate', rare: aggregateRare }]} items={[
      ...rows.items,
      grouped && having === undefined && { label: 'Only some groups', member: 'having', act: () => extras.ask('aggregate.having') },
      grouped && order === undefined && { label: 'In another order', member: 'order', act: () => extras.ask('aggregate.order') },
    ]} />
  );
}
