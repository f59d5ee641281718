// Show [measures] of [events / sessions / actors / flows] where [..] by [..] having [..].

import { texts } from '../document/type.ts';
import type { SentenceProps } from './props.ts';
import { patch } from '../document/store.ts';
import { Conditions } from './conditions.tsx';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence } from './sentence.tsx';

export function AggregateSentence({ document, result }: SentenceProps) {
  const aggregate = document.aggregate ?? {};
  const { over, having } = aggregate;
  return (
    <Sentence document={document} error={result.error} label="Question: groups and measures">
      <Measures lead="Show" path="aggregate.measures" texts={measuresOf(aggregate.measures)} over={over} needed />
      <Clause word="of"><Rows path="aggregate.over" over={over} /></Clause>
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      {having !== undefined && (
        <Conditions lead="having" path="aggregate.having" what="condition on groups" text={having} onChange={(text) => patch('aggregate.having', text)} />
      )}
    </Sentence>
  );
}

/** The measures; `count()` where a document has none. */
export function measuresOf(measures: string | readonly string[] | undefined): readonly string[] {
  const written = texts(measures);
  return written.length === 0 ? ['count()'] : written;
}
