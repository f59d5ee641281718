// Of [user_id] who [View], how many then [Cart within 1h] then [Buy], within [7d], counting [actors],
// without [refund between 1 and 3], split by [..].

import { patch } from './write.ts';
import { texts, type Funnel } from '../document/type.ts';
import { Chains, chainParts } from './chains.tsx';
import { DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { GroupsCompared } from './groups_compared.tsx';
import { Keys } from './lists.tsx';
import type { SentenceProps } from './props.ts';
import { funnelRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { Steps } from './steps.tsx';
import { PerChip, firstActor } from './units.tsx';

const path = 'funnel';
const attributions = [
  ['first', 'its first value'], ['last', 'its last value'], ['first_touch', 'the first touch'], ['last_touch', 'the last touch'], ['each', 'every value by itself'],
  ['actor', 'the latest value of all'],
] as const;

export function FunnelSentence({ document, result }: SentenceProps) {
  const funnel = { ...document.funnel, steps: Array.isArray(document.funnel?.steps) ? document.funnel.steps : [] };
  const { by, compare_groups, count = 'actors' } = funnel;
  const unit = funnel.per ?? firstActor(document.dataset);
  const extras = useExtras();
  const compares = compare_groups !== undefined || extras.has('funnel.compare_groups.control');
  const chains = { path, funnel, extras };
  const more = chainParts(chains);
  const grouped = texts(by).length > 0;
  return (
    <Sentence document={document} error={result.error} label="Question: funnel">
      <Clause word="Of"><PerChip path="funnel.per" value={funnel.per} /></Clause>
      <Steps lead="who" path={path} funnel={funnel} />
      <Clause word="within"><DurationChip path="funnel.window" what="window" value={funnel.window ?? null} none="14d" /></Clause>
      <Clause word="counting">
        <ChoiceChip path="funnel.count" what="what counts" value={count} without="actors" choices={[['actors', `each ${unit} once`], ['entries', 'every pass'], ['starts', 'every start']]} />
      </Clause>
      <Chains {...chains} />
      <Filter />
      <Keys lead="split by" path="funnel.by" texts={texts(by)} onChange={(next) => patch('funnel.by', next)} />
      {(grouped || funnel.attribution !== undefined) && <Attribution funnel={funnel} />}
      {compares && <GroupsCompared funnel={funnel} />}
      <Rest extras={extras} before={more.groups} groups={[{ path, rare: funnelRare }]} items={[
        ...more.items,
        grouped && !compares && { label: 'Groups compared with a control', member: 'compare_groups', act: () => extras.ask('funnel.compare_groups.control') },
      ]} />
    </Sentence>
  );
}

/** Where the value of a breakdown comes from: somewhere along the chain, or one of its steps. */
function Attribution({ funnel: { attribution = 'first', steps } }: { funnel: Funnel }) {
  const value = typeof attribution === 'string' ? attribution : `step ${attribution.step}`;
  const ofSteps = [...steps].map((_, i) => [`step ${i + 1}`, `its value at step ${i + 1}`] as const);
  const choose = (next: string): void => patch('funnel.attribution', next === 'first' ? undefined : next.startsWith('step ') ? { step: Number(next.slice(5)) } : next);
  return <Clause word="taking"><ChoiceChip path="funnel.attribution" what="attribution" value={value} choices={[...attributions, ...ofSteps]} onChange={choose} /></Clause>;
}
