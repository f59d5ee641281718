// Of [user_id] who first [signup], how many [purchase] [on] each [day], for [14].

import { patch } from '../document/store.ts';
import { texts } from '../document/type.ts';
import { readWhole } from './amount.ts';
import { AmountChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { Filter } from './filter.tsx';
import { Keys } from './lists.tsx';
import { MoreChip } from './more_chip.tsx';
import { periods } from './period.ts';
import type { SentenceProps } from './props.ts';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

const modes = [['on', 'on'], ['on_or_after', 'on or after'], ['streak', 'without a break until']] as const;
const cohorts = [['first_ever', 'for the first time ever'], ['first_in_range', 'for the first time in the range'], ['every', 'in each period']] as const;

export function RetentionSentence({ document, result }: SentenceProps) {
  const retention = document.retention ?? { start: 'true' };
  const period = retention.period ?? 'day';
  return (
    <Sentence document={document} error={result.error} label="Question: retention">
      <Clause word="Of"><PerChip path="retention.per" value={retention.per} /></Clause>
      <EventCondition lead="who did" path="retention.start" text={retention.start} what="start" needed />
      <ChoiceChip path="retention.cohort" what="which start" value={retention.cohort ?? 'first_ever'} without="first_ever" choices={cohorts} />
      <EventCondition lead="how many did" path="retention.return" text={retention.return} what="return" />
      <ChoiceChip path="retention.mode" what="when" value={retention.mode ?? 'on'} without="on" choices={modes} />
      <Clause word="each"><ChoiceChip path="retention.period" what="period" value={period} without="day" choices={periods} /></Clause>
      <Clause word="for">
        <AmountChip path="retention.periods" what="periods" value={retention.brackets ? null : String(retention.periods ?? 14)} none={retention.brackets ? 'brackets' : '14'} unit={`${period}s`}
          usual={[['7'], ['14'], ['30'], ['60'], ['90']]} read={readWhole(1, 1000)} wrong="A whole number from 1 to 1000"
          onChange={(next) => patch('retention', { ...retention, brackets: undefined, periods: next })} />
      </Clause>
      <Filter />
      <Keys lead="split by" path="retention.by" texts={texts(retention.by)} onChange={(next) => patch('retention.by', next)} />
      {retention.day === 'rolling' && (
        <ChoiceChip path="retention.day" what="how periods are counted" value="rolling" without="calendar" choices={[['calendar', 'by the calendar'], ['rolling', 'from the start of each']]} />
      )}
      {retention.at_least !== undefined && (
        <Clause word="at least">
          <AmountChip path="retention.at_least" what="how often" value={String(retention.at_least)} none="1" unit="times" usual={[['1'], ['2'], ['3'], ['5']]} read={readWhole(1, 10_000)}
            wrong="A whole number from 1 to 10000" onRemove={() => patch('retention.at_least', undefined)} />
        </Clause>
      )}
      <MoreChip items={[
        retention.day !== 'rolling' && { label: 'Count periods from the start of each', act: () => patch('retention.day', 'rolling') },
        retention.at_least === undefined && { label: 'At least so many returns', act: () => patch('retention.at_least', 2) },
      ]} />
    </Sentence>
  );
}
