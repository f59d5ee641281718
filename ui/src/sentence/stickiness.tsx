// On how many [days] did [user_id] do [..].

import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import type { SentenceProps } from './props.ts';
import { Rest } from './rest.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

const many = [['hour', 'hours'], ['day', 'days'], ['week', 'weeks'], ['month', 'months']] as const;

export function StickinessSentence({ document, result }: SentenceProps) {
  const { per, event, period } = document.stickiness ?? {};
  const extras = useExtras();
  return (
    <Sentence document={document} error={result.error} label="Question: stickiness">
      <Clause word="On how many"><ChoiceChip path="stickiness.period" what="period" value={period ?? 'day'} without="day" choices={many} /></Clause>
      <Clause word="did"><PerChip path="stickiness.per" value={per} /></Clause>
      <EventCondition lead="do" path="stickiness.event" text={event} what="activity" />
      <Filter />
      <Rest extras={extras} />
    </Sentence>
  );
}
