// What rows are made of, where they are no events: sessions by their gap, actors by their
// properties, flows by the steps of a funnel.

import type { Aggregate } from '../document/type.ts';
import { durations, shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { Properties } from './properties.tsx';
import { Clause } from './sentence.tsx';
import { Steps } from './steps.tsx';
import { PerChip } from './units.tsx';

export function RowsClauses({ path, over }: { path: string; over: Aggregate['over'] | undefined }) {
  if (over === undefined || over === 'events') return null;
  if ('sessions' in over) {
    const { per, gap, properties } = over.sessions;
    return (
      <>
        <Clause word="of"><PerChip path={`${path}.sessions.per`} value={per} /></Clause>
        <Clause word="with gaps up to"><DurationChip path={`${path}.sessions.gap`} what="gap" value={gap ?? null} none="30m" usual={shortDurations} /></Clause>
        <Properties path={`${path}.sessions.properties`} properties={properties} of="session" />
      </>
    );
  }
  if ('actors' in over) {
    return (
      <>
        <Clause word="by"><PerChip path={`${path}.actors.per`} value={over.actors.per} /></Clause>
        <Properties path={`${path}.actors.properties`} properties={over.actors.properties} of="actor" />
      </>
    );
  }
  const { funnel, properties } = over.flows;
  return (
    <>
      <Steps lead="from" path={`${path}.flows.funnel`} funnel={funnel} />
      <Clause word="within"><DurationChip path={`${path}.flows.funnel.window`} what="window" value={funnel.window ?? null} none="14d" usual={durations} /></Clause>
      <Properties path={`${path}.flows.properties`} properties={properties} of="flow" />
    </>
  );
}
