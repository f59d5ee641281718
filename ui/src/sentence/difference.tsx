// What sets [latency_ms > 800] apart from [the rest]?

import { patch } from './write.ts';
import type { SentenceProps } from './props.ts';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { differenceRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { partsOfRows, RowsClauses } from './rows_clauses.tsx';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence, Word } from './sentence.tsx';

export function DifferenceSentence({ document, result }: SentenceProps) {
  const difference = document.difference ?? { selection: 'true' };
  const { over, selection, baseline } = difference;
  const extras = useExtras();
  const rows = partsOfRows('difference.over', over, extras);
  const all = (text: string | undefined): boolean => text === undefined || text.trim() === 'true';
  return (
    <Sentence document={document} error={result.error} label="Question: difference">
      <Clause word="What sets"><Rows path="difference.over" over={over} /></Clause>
      <RowsClauses path="difference.over" over={over} extras={extras} />
      <Conditions lead="with" path="difference.selection" what="selection" text={all(selection) ? '' : selection} over={over} within={document.where} empty="selection"
          onChange={(text) => patch('difference.selection', text ?? 'true')} />
      <Conditions lead="apart from" path="difference.baseline" what="baseline" text={all(baseline) ? '' : baseline ?? ''} over={over} within={document.where} empty="the rest"
          onChange={(text) => patch('difference.baseline', text)} />
      <Word>?</Word>
      <Filter word="Among events where" />
      <Rest extras={extras} before={rows.groups} items={rows.items} groups={[{ path: 'difference', rare: differenceRare }]} />
    </Sentence>
  );
}
