// Show [measures] of [events / sessions / actors / flows] where [..] by [..] having [..].

import { texts } from '../document/type.ts';
import type { SentenceProps } from './props.ts';
import { patch } from './write.ts';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import { AggregateRest, Order, RowsClauses } from './panels.tsx';
import { isMade } from './rows.ts';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { measuresOf } from './measures_of.ts';

export function AggregateSentence({ document, result }: SentenceProps) {
  const aggregate = document.aggregate ?? {};
  const { over, having, order } = aggregate;
  const extras = useExtras();
  return (
    <Sentence document={document} error={result.error} label="Question: groups and measures">
      <Measures lead="Show" path="aggregate.measures" texts={measuresOf(aggregate.measures)} over={over} needed />
      <Clause word="of"><Rows path="aggregate.over" over={over} /></Clause>
      {isMade(over) && <RowsClauses path="aggregate.over" over={over} extras={extras} />}
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      {(having !== undefined || extras.has('aggregate.having')) && (
        <Conditions path="aggregate.having" lead="having" what="condition on groups" empty="condition" text={having ?? ''}
          over={over} groups={{ measures: measuresOf(aggregate.measures), by: texts(aggregate.by) }} onChange={(text) => patch('aggregate.having', text)} />
      )}
      {(order !== undefined || extras.has('aggregate.order')) && <Order aggregate={aggregate} />}
      <AggregateRest aggregate={aggregate} extras={extras} />
    </Sentence>
  );
}
