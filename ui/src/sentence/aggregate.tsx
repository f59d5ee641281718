// Show [measures] of [events / sessions / actors / flows] where [..] by [..] having [..].

import { texts } from '../document/type.ts';
import type { SentenceProps } from './props.ts';
import { patch } from '../document/store.ts';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import { Order } from './order.tsx';
import { aggregateRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { partsOfRows, RowsClauses } from './rows_clauses.tsx';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { measuresOf } from './measures_of.ts';

export function AggregateSentence({ document, result }: SentenceProps) {
  const aggregate = document.aggregate ?? {};
  const { over, having, order } = aggregate;
  const extras = useExtras();
  const rows = partsOfRows('aggregate.over', over, extras);
  const grouped = texts(aggregate.by).length > 0;
  return (
    <Sentence document={document} error={result.error} label="Question: groups and measures">
      <Measures lead="Show" path="aggregate.measures" texts={measuresOf(aggregate.measures)} over={over} needed />
      <Clause word="of"><Rows path="aggregate.over" over={over} /></Clause>
      <RowsClauses path="aggregate.over" over={over} extras={extras} />
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      {(having !== undefined || extras.has('aggregate.having')) && (
        <Conditions path="aggregate.having" lead="having" what="condition on groups" empty="condition" text={having ?? ''}
          over={over} groups={{ measures: measuresOf(aggregate.measures), by: texts(aggregate.by) }} onChange={(text) => patch('aggregate.having', text)} />
      )}
      {(order !== undefined || extras.has('aggregate.order')) && <Order aggregate={aggregate} />}
      <Rest extras={extras} before={rows.groups} groups={[{ path: 'aggregate', rare: aggregateRare }]} items={[
        ...rows.items,
        grouped && having === undefined && { label: 'Only some groups', member: 'having', act: () => extras.ask('aggregate.having') },
        grouped && order === undefined && { label: 'In another order', member: 'order', act: () => extras.ask('aggregate.order') },
      ]} />
    </Sentence>
  );
}
