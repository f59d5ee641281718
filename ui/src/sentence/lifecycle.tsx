// How many [user_id] were new, returning, back or gone per [week].

import { ChoiceChip } from './chip_choice.tsx';
import { NameChip } from './chip_name.tsx';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { periods } from './period.ts';
import type { SentenceProps } from './props.ts';
import { Rest } from './rest.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

export function LifecycleSentence({ document, result }: SentenceProps) {
  const { per, event, period, created } = document.lifecycle ?? {};
  const extras = useExtras();
  return (
    <Sentence document={document} error={result.error} label="Question: lifecycle">
      <Clause word="How many"><PerChip path="lifecycle.per" value={per} /></Clause>
      <Clause word="were new, returning, back or gone per"><ChoiceChip path="lifecycle.period" what="period" value={period ?? 'day'} without="day" choices={periods} /></Clause>
      <EventCondition lead="active meaning" path="lifecycle.event" text={event} what="activity" />
      <Clause word="new by">
        <NameChip path="lifecycle.created" what="when it was new" value={created ?? null} none="the first such event"
          fits={(type) => type === 'timestamp' || type === 'unknown'} />
      </Clause>
      <Filter />
      <Rest extras={extras} />
    </Sentence>
  );
}
