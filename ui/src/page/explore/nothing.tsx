// Explore without an answer to draw: nothing found, or a chart that needs a number and has none.

import { schema } from '../../api/datasets.ts';
import { commit } from '../../document/store.ts';
import type { Document } from '../../document/type.ts';
import { shown } from '../../text/name.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { NothingFound } from '../nothing_found.tsx';
import { chosen } from './choose.ts';
import { numbersOf } from './numbers.ts';

export function Nothing({ document }: { document: Document }) {
  const limited = document.where !== undefined || document.from !== undefined || document.to !== undefined;
  return <NothingFound document={document}>{limited ? 'No event of this range passes the filter.' : 'The dataset has no events.'}</NothingFound>;
}

const offered = 8;

/** A distribution or a heat map of what? */
export function NeedsNumber({ document, chart }: { document: Document; chart: string }) {
  const numbers = numbersOf(schema(document.dataset).value.value);
  return (
    <Empty icon={chart === 'heat' ? 'heat' : 'distribution'} title={numbers.length > 0 ? 'Of which number?' : 'There is no number'} actions={numbers.length > 0
      ? numbers.slice(0, offered).map((number, i) => (
        <Button key={number.value} kind={i === 0 ? 'primary' : 'outlined'} onClick={() => commit({ as: chart, document: chosen({ ...document, aggregate: { measures: ['count()'] } }, chart, null, [number]) })}>
          {shown(number.value).text}
        </Button>
      ))
      : <Button kind="primary" onClick={() => commit({ as: 'table', document: chosen(document, 'table', null, []) })}>As a table</Button>}>
      {chart === 'heat' ? 'A heat map shows how a number is spread, over time.' : 'A distribution shows how a number is spread.'}
      {numbers.length === 0 && ' No property of this dataset is a number.'}
    </Empty>
  );
}
