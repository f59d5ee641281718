// What rows are made of, where they are no events: sessions by their gap, actors by their
// properties, flows by the steps of a funnel.

import type { Aggregate } from '../document/type.ts';
import { durations, shortDurations } from './amount.ts';
import { Chains, chainParts, noParts, type MoreParts } from './chains.tsx';
import { DurationChip } from './chip_amount.tsx';
import type { Extras } from './extras.ts';
import { Properties } from './properties.tsx';
import { flowRare, sessionRare } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { Clause } from './sentence.tsx';
import { Steps } from './steps.tsx';
import { PerChip } from './units.tsx';

type Over = Aggregate['over'] | undefined;

/** The seldom parts of rows, whose clauses are among those of the rows. */
export function partsOfRows(path: string, over: Over, extras: Extras): MoreParts {
  if (over === undefined || over === 'events' || 'actors' in over) return noParts;
  if ('sessions' in over) return { groups: [{ path: `${path}.sessions`, rare: sessionRare }], items: [] };
  return chainParts({ path: `${path}.flows.funnel`, funnel: over.flows.funnel, extras, rare: flowRare });
}

export function RowsClauses({ path, over, extras }: { path: string; over: Over; extras: Extras }) {
  if (over === undefined || over === 'events') return null;
  return (
    <>
      <Made path={path} over={over} extras={extras} />
      <Properties {...propertiesOf(path, over)} />
    </>
  );
}

function Made({ path, over, extras }: { path: string; over: Exclude<Over, 'events' | undefined>; extras: Extras }) {
  if ('actors' in over) return <Clause word="by"><PerChip path={`${path}.actors.per`} value={over.actors.per} /></Clause>;
  if ('sessions' in over) {
    return (
      <>
        <Clause word="of"><PerChip path={`${path}.sessions.per`} value={over.sessions.per} /></Clause>
        <Clause word="with gaps up to"><DurationChip path={`${path}.sessions.gap`} what="gap" value={over.sessions.gap ?? null} none="30m" usual={shortDurations} /></Clause>
        <RareClauses group={{ path: `${path}.sessions`, rare: sessionRare }} extras={extras} />
      </>
    );
  }
  const { funnel } = over.flows;
  return (
    <>
      <Clause word="of"><PerChip path={`${path}.flows.funnel.per`} value={funnel.per} /></Clause>
      <Steps lead="from" path={`${path}.flows.funnel`} funnel={funnel} />
      <Clause word="within"><DurationChip path={`${path}.flows.funnel.window`} what="window" value={funnel.window ?? null} none="14d" usual={durations} /></Clause>
      <Chains path={`${path}.flows.funnel`} funnel={funnel} extras={extras} rare={flowRare} />
    </>
  );
}

function propertiesOf(path: string, over: Exclude<Over, 'events' | undefined>) {
  if ('sessions' in over) return { path: `${path}.sessions.properties`, properties: over.sessions.properties, of: 'session' };
  if ('actors' in over) return { path: `${path}.actors.properties`, properties: over.actors.properties, of: 'actor' };
  return { path: `${path}.flows.properties`, properties: over.flows.properties, of: 'flow' };
}
