// Show [measures] of sessions of [user_id], ended by [30m] without an event, at most [24h].

import { texts } from '../document/type.ts';
import { measuresOf } from './measures_of.ts';
import { shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import type { SentenceProps } from './props.ts';
import { Properties } from './properties.tsx';
import { aggregateRare, sessionRare } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { Rest } from './rest.tsx';
import { rowsOf } from './rows.ts';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

const path = 'aggregate.over.sessions';
const rare = { path, rare: sessionRare.filter(({ member }) => member !== 'max') };

export function SessionsSentence({ document, result }: SentenceProps) {
  const aggregate = document.aggregate ?? {};
  const { over } = aggregate;
  const extras = useExtras();
  const sessions = rowsOf(over) === 'sessions' && over !== undefined && over !== 'events' && 'sessions' in over ? over.sessions : {};
  return (
    <Sentence document={document} error={result.error} label="Question: sessions">
      <Measures lead="Show" path="aggregate.measures" texts={measuresOf(aggregate.measures)} over={over} needed />
      <Clause word="of sessions of"><PerChip path={`${path}.per`} value={sessions.per} /></Clause>
      <Clause word="a gap of"><DurationChip path={`${path}.gap`} what="gap" value={sessions.gap ?? null} none="30m" usual={shortDurations} /></Clause>
      <Clause word="ends one, at most">
        <DurationChip path={`${path}.max`} what="longest session" value={sessions.max ?? null} none="any length" usual={[['30m'], ['1h'], ['12h'], ['24h', 'a day']]} />
      </Clause>
      <RareClauses group={rare} extras={extras} />
      <Properties path={`${path}.properties`} properties={sessions.properties} of="session" />
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      <Rest extras={extras} before={[rare]} groups={[{ path: 'aggregate', rare: aggregateRare }]} />
    </Sentence>
  );
}
