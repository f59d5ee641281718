// Of [user_id] who first [signup], how many [purchase] [on] each [day], for [14].

import { patch } from './write.ts';
import { texts, type Retention } from '../document/type.ts';
import { bracketsText, readBrackets, readWhole } from './amount.ts';
import { AmountChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import { Keys } from './lists.tsx';
import { periods } from './period.ts';
import type { SentenceProps } from './props.ts';
import { retentionRare } from './rare.ts';
import { Rest } from './rest.tsx';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

const modes = [['on', 'on'], ['on_or_after', 'on or after'], ['streak', 'without a break until']] as const;
const usualPeriods = [['7'], ['14'], ['30'], ['60'], ['90'], ['1, 2-7, 8-30', 'taken together']] as const;
const cohorts = [['first_ever', 'for the first time ever'], ['first_in_range', 'for the first time in the range'], ['every', 'in each period']] as const;

export function RetentionSentence({ document, result }: SentenceProps) {
  const retention = document.retention ?? { start: 'true' };
  const period = retention.period ?? 'day';
  const extras = useExtras();
  return (
    <Sentence document={document} error={result.error} label="Question: retention">
      <Clause word="Of"><PerChip path="retention.per" value={retention.per} /></Clause>
      <EventCondition lead="who did" path="retention.start" text={retention.start} what="start" needed />
      <ChoiceChip path="retention.cohort" what="which start" value={retention.cohort ?? 'first_ever'} without="first_ever" choices={cohorts} />
      <EventCondition lead="how many did" path="retention.return" text={retention.return} what="return" />
      <ChoiceChip path="retention.mode" what="when" value={retention.mode ?? 'on'} without="on" choices={modes} />
      <Clause word="each"><ChoiceChip path="retention.period" what="period" value={period} without="day" choices={periods} /></Clause>
      <Clause word="for">
        <Periods retention={retention} unit={`${period}s`} />
      </Clause>
      <Filter />
      <Keys lead="split by" path="retention.by" texts={texts(retention.by)} onChange={(next) => patch('retention.by', next)} />
      <Rest extras={extras} groups={[{ path: 'retention', rare: retentionRare }]} />
    </Sentence>
  );
}

/** For how long: so many periods, or some of them taken together. */
function Periods({ retention: { brackets, periods, ...rest }, unit }: { retention: Retention; unit: string }) {
  const value = Array.isArray(brackets) ? bracketsText(brackets) : JSON.stringify(brackets ?? periods ?? 14);
  const read = (text: string): unknown => readWhole(1, 1000)(text) ?? (/[,\u2013-]/.test(text) ? readBrackets(text) : null);
  const change = (next: unknown): void => patch('retention', { ...rest, ...(next === undefined ? {} : Array.isArray(next) ? { brackets: next } : { periods: next }) });
  return (
    <AmountChip path={brackets === undefined ? 'retention.periods' : 'retention.brackets'} what="periods" value={value} none="14" unit={unit} usual={usualPeriods} read={read}
      wrong="A whole number from 1 to 1000, or brackets such as 1, 2-7, 8-30" onChange={change} />
  );
}
