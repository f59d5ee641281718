// What sets [latency_ms > 800] apart from [the rest]?

import { texts } from '../document/type.ts';
import { patch } from '../document/store.ts';
import type { SentenceProps } from './props.ts';
import { Conditions } from './conditions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys } from './lists.tsx';
import { MoreChip } from './more_chip.tsx';
import { RowsClauses } from './rows_clauses.tsx';
import { Rows } from './rows_chip.tsx';
import { Clause, Sentence, Word } from './sentence.tsx';

export function DifferenceSentence({ document, result }: SentenceProps) {
  const difference = document.difference ?? { selection: 'true' };
  const { over, selection, baseline } = difference;
  const extras = useExtras();
  const all = (text: string | undefined): boolean => text === undefined || text.trim() === 'true';
  return (
    <Sentence document={document} error={result.error} label="Question: difference">
      <Clause word="What sets"><Rows path="difference.over" over={over} /></Clause>
      <RowsClauses path="difference.over" over={over} />
      <Conditions lead="with" path="difference.selection" what="selection" text={all(selection) ? '' : selection} over={over} within={document.where} empty="selection"
          onChange={(text) => patch('difference.selection', text ?? 'true')} />
      <Conditions lead="apart from" path="difference.baseline" what="baseline" text={all(baseline) ? '' : baseline ?? ''} over={over} within={document.where} empty="the rest"
          onChange={(text) => patch('difference.baseline', text)} />
      <Word>?</Word>
      <Filter word="Among events where" />
      {(difference.properties !== undefined || extras.has('difference.properties')) && (
        <Keys lead="looking at" path="difference.properties" what="property" texts={texts(difference.properties)} over={over} />
      )}
      <MoreChip items={[difference.properties === undefined && { label: 'Look at some properties only', act: () => extras.ask('difference.properties') }]} />
    </Sentence>
  );
}
