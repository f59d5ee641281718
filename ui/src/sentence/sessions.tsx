// Show [measures] of sessions of [user_id], ended by [30m] without an event, at most [24h].

import { patch } from '../document/store.ts';
import { texts } from '../document/type.ts';
import { measuresOf } from './aggregate.tsx';
import { shortDurations } from './amount.ts';
import { DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys, Measures } from './lists.tsx';
import type { SentenceProps } from './props.ts';
import { Properties } from './properties.tsx';
import { MoreChip } from './more_chip.tsx';
import { rowsOf } from './rows.ts';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

const path = 'aggregate.over.sessions';
const bounds = [['start', 'begun by'], ['end', 'ended by']] as const;

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
      {bounds.map(([member, lead]) => (sessions[member] !== undefined || extras.has(`${path}.${member}`)) && (
        <EventCondition key={member} lead={lead} path={`${path}.${member}`} text={sessions[member]} what={member} onChange={(text) => patch(`${path}.${member}`, text)} />
      ))}
      {sessions.split === 'day' && (
        <ChoiceChip path={`${path}.split`} what="split" value="day" without="none" choices={[['day', 'split at midnight'], ['none', 'not split']]} />
      )}
      <Properties path={`${path}.properties`} properties={sessions.properties} of="session" />
      <Filter />
      <Keys lead="by" path="aggregate.by" texts={texts(aggregate.by)} over={over} axes />
      <MoreChip items={[
        sessions.start === undefined && { label: 'An event that begins a session', act: () => extras.ask(`${path}.start`) },
        sessions.end === undefined && { label: 'An event that ends a session', act: () => extras.ask(`${path}.end`) },
        sessions.split !== 'day' && { label: 'Split at midnight', act: () => patch(`${path}.split`, 'day') },
      ]} />
    </Sentence>
  );
}
