// What did [user_id] do [after] [open], [5] steps, named by [event].

import { commit } from '../document/store.ts';
import { set } from '../document/patch.ts';
import type { Paths } from '../document/type.ts';
import { AmountChip, DurationChip, readWhole, shortDurations } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { NameChip } from './chip_name.tsx';
import { EventCondition } from './event_condition.tsx';
import { Filter } from './filter.tsx';
import type { SentenceProps } from './props.ts';
import { Clause, Sentence } from './sentence.tsx';
import { PerChip } from './units.tsx';

type Direction = 'after' | 'before' | 'between' | 'from the start';
const directions = [['after', 'after'], ['before', 'before'], ['between', 'between'], ['from the start', 'from the start']] as const;
const counts = [['actors', 'the first path of each'], ['transitions', 'every session']] as const;
const deep = readWhole(0, 20);

/** Which way the paths lead, as the document says. */
export function directionOf({ start, end }: Paths): Direction {
  if (start !== undefined) return end !== undefined ? 'between' : 'after';
  return end !== undefined ? 'before' : 'from the start';
}

/** The paths another way; what was the start is the end where only an end is wanted, and back. */
export function directed(paths: Paths, direction: Direction): Paths {
  const { start, end, before: _before, after: _after, end_at: _endAt, ...rest } = paths;
  const anchor = start ?? end ?? 'true';
  switch (direction) {
    case 'after': return { ...rest, start: anchor };
    case 'before': return { ...rest, end: end ?? anchor };
    case 'between': return { ...rest, start: anchor, end: end ?? 'true', after: 10 };
    case 'from the start': return rest;
  }
}

export function PathsSentence({ document, result }: SentenceProps) {
  const paths = document.paths ?? {};
  const direction = directionOf(paths);
  const side = direction === 'before' ? 'before' : 'after';
  const change = (next: Direction): void => commit({ document: set(document, 'paths', directed(paths, next)) });
  return (
    <Sentence document={document} error={result.error} label="Question: paths">
      <Clause word="What did"><PerChip path="paths.per" value={paths.per} /></Clause>
      <Clause word="do"><ChoiceChip path="paths.direction" what="direction" value={direction} choices={directions} onChange={change} /></Clause>
      {paths.start !== undefined && <EventCondition path="paths.start" text={paths.start} what="start" needed />}
      {direction === 'between' && <EventCondition lead="and" path="paths.end" text={paths.end} what="end" needed />}
      {direction === 'before' && <EventCondition path="paths.end" text={paths.end} what="end" needed />}
      <Clause word="in">
        <AmountChip path={`paths.${side}`} what="steps" value={String(paths[side] ?? 5)} none="5" unit="steps" usual={[['3'], ['5'], ['10'], ['20']]} read={deep} wrong="A whole number from 0 to 20" />
      </Clause>
      <Clause word="named by"><NameChip path="paths.node" what="name of a step" value={paths.node ?? null} none="event" kinds={['property', 'definition', 'lookup']} /></Clause>
      <Clause word="within sessions of"><DurationChip path="paths.gap" what="gap between sessions" value={paths.gap ?? '30m'} none="30m" usual={shortDurations} /></Clause>
      <Clause word="counting"><ChoiceChip path="paths.count" what="what counts" value={paths.count ?? 'actors'} without="actors" choices={counts} /></Clause>
      {paths.exclude !== undefined && <EventCondition lead="leaving out" path="paths.exclude" text={paths.exclude} what="exclusion" />}
      <Filter />
    </Sentence>
  );
}
