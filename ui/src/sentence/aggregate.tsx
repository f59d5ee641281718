// Show [measures] of [events / sessions / actors / flows] where [..] by [..] having [..].

import { texts } from '../document/type.ts';
import type { SentenceProps } from './props.ts';
import { patch } from '../document/store.ts';
import { readWhole } from './amount.ts';
import { AmountChip } from './chip_amount.tsx';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import { MoreChip } from './more_chip.tsx';
import { columnNames } from './rows.ts';
import { RowsClauses } from './rows_clauses.tsx';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence } from './sentence.tsx';

export function AggregateSentence({ document, result }: SentenceProps) {
  const aggregate = document.aggregate ?? {};
  const { over, having, limit } = aggregate;
  const extras = useExtras();
  const grouped = texts(aggregate.by).length > 0;
  return (
    <Sentence document={document} error={result.error} label="Question: groups and measures">
      <Measures lead="Show" path="aggregate.measures" texts={measuresOf(aggregate.measures)} over={over} needed />
      <Clause word="of"><Rows path="aggregate.over" over={over} /></Clause>
      <RowsClauses path="aggregate.over" over={over} />
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      {(having !== undefined || extras.has('aggregate.having')) && (
        <Conditions path="aggregate.having" lead="having" loose what="condition on groups" empty="condition" text={having ?? ''}
          names={columnNames(measuresOf(aggregate.measures), texts(aggregate.by))} onChange={(text) => patch('aggregate.having', text)} />
      )}
      {limit !== undefined && (
        <Clause word="at most">
          <AmountChip path="aggregate.limit" what="limit" value={String(limit)} none="100" unit="groups"
            usual={[['10'], ['20'], ['100'], ['1000'], ['0', 'all of them']]} read={readWhole(0, 1_000_000)} wrong="A whole number; 0 is no limit" onRemove={() => patch('aggregate.limit', undefined)} />
        </Clause>
      )}
      <MoreChip items={[
        grouped && having === undefined && { label: 'Only some groups (having)', act: () => extras.ask('aggregate.having') },
        grouped && limit === undefined && { label: 'At most so many groups', act: () => patch('aggregate.limit', 10) },
      ]} />
    </Sentence>
  );
}

/** The measures; `count()` where a document has none. */
export function measuresOf(measures: string | readonly string[] | undefined): readonly string[] {
  const written = texts(measures);
  return written.length === 0 ? ['count()'] : written;
}
