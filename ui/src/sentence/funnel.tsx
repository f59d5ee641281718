// Of [user_id] who [View], how many then [Cart within 1h] then [Buy], within [7d], counting [actors],
// without [refund between 1 and 3], split by [..].

import { patch } from '../document/store.ts';
import { texts } from '../document/type.ts';
import { DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { Exclusions } from './exclusions.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys } from './lists.tsx';
import { MoreChip } from './more_chip.tsx';
import type { SentenceProps } from './props.ts';
import { Clause, Sentence } from './sentence.tsx';
import { Steps } from './steps.tsx';
import { PerChip, firstActor } from './units.tsx';

const path = 'funnel';
const orders = [['ordered', 'in this order'], ['strict', 'in this order, nothing in between'], ['any', 'in any order']] as const;
const attributions = [
  ['first', 'its first value'], ['last', 'its last value'], ['first_touch', 'the first touch'], ['last_touch', 'the last touch'], ['each', 'every value by itself'],
  ['actor', 'the latest value of all'],
] as const;

export function FunnelSentence({ document, result }: SentenceProps) {
  const funnel = document.funnel ?? { steps: [] };
  const { by, hold, exclude, order = 'ordered', count = 'actors', attribution = 'first' } = funnel;
  const unit = funnel.per ?? firstActor(document.dataset);
  const extras = useExtras();
  const excludes = (exclude !== undefined && exclude.length > 0) || extras.has('funnel.exclude');
  const holds = hold !== undefined || extras.has('funnel.hold');
  return (
    <Sentence document={document} error={result.error} label="Question: funnel">
      <Clause word="Of"><PerChip path="funnel.per" value={funnel.per} /></Clause>
      <Steps lead="who" path={path} funnel={funnel} />
      {order !== 'ordered' && <ChoiceChip path="funnel.order" what="order" value={order} without="ordered" choices={orders} />}
      <Clause word="within"><DurationChip path="funnel.window" what="window" value={funnel.window ?? null} none="14d" /></Clause>
      <Clause word="counting">
        <ChoiceChip path="funnel.count" what="what counts" value={count} without="actors" choices={[['actors', `each ${unit} once`], ['entries', 'every pass'], ['starts', 'every start']]} />
      </Clause>
      {excludes && <Exclusions lead="without" path={path} funnel={funnel} />}
      {holds && <Keys lead="with the same" path="funnel.hold" what="held value" texts={texts(hold)} />}
      <Filter />
      <Keys lead="split by" path="funnel.by" texts={texts(by)} onChange={(next) => patch('funnel.by', next)} />
      {by !== undefined && typeof attribution === 'string' && (
        <Clause word="taking"><ChoiceChip path="funnel.attribution" what="attribution" value={attribution} without="first" choices={attributions} /></Clause>
      )}
      <MoreChip items={[
        !excludes && { label: 'Without an event in between', act: () => extras.ask('funnel.exclude') },
        order === 'ordered' && { label: 'Steps in any order', act: () => patch('funnel.order', 'any') },
        order === 'ordered' && { label: 'Nothing between the steps', act: () => patch('funnel.order', 'strict') },
        !holds && { label: 'With the same value along the way', act: () => extras.ask('funnel.hold') },
      ]} />
    </Sentence>
  );
}
