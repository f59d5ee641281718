// What did [user_id] do [after] [open], [5] steps, named by [event].

import { commit, patch } from './write.ts';
import { set } from '../document/patch.ts';
import type { Paths } from '../document/type.ts';
import { readWhole, shortDurations } from './amount.ts';
import { AmountChip, DurationChip } from './chip_amount.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { NameChip } from './chip_name.tsx';
import { directed, directionOf, type Direction } from './direction.ts';
import { EventCondition } from './event_condition.tsx';
import { useExtras } from './extras.ts';
import { Filter } from './filter.tsx';
import type { SentenceProps } from './props.ts';
import { Clause, Sentence } from './sentence.tsx';
import { pathsRare, sessionRare } from './rare.ts';
import { RareClauses } from './rare_clauses.tsx';
import { Rest } from './rest.tsx';
import { PerChip } from './units.tsx';
import { WithinSession } from './within_session.tsx';

const directions = [['after', 'after'], ['before', 'before'], ['between', 'between'], ['from the start', 'from the start']] as const;
const counts = [['actors', 'the first path of each'], ['transitions', 'every session']] as const;
const deep = readWhole(0, 20);

export function PathsSentence({ document, result }: SentenceProps) {
  const paths = document.paths ?? {};
  const direction = directionOf(paths);
  const extras = useExtras();
  // A limit before the start is a seldom part; before an end alone it is the depth itself.
  const rare = { path: 'paths', rare: direction === 'before' ? pathsRare.filter(({ member }) => member !== 'before') : pathsRare };
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
      {paths.session ? <WithinSession path="paths.session" session={paths.session} /> : <Clause word="within sessions of"><DurationChip path="paths.gap" what="gap between sessions" value={paths.gap ?? '30m'} none="30m" usual={shortDurations} /></Clause>}
      <Clause word="counting"><ChoiceChip path="paths.count" what="what counts" value={paths.count ?? 'actors'} without="actors" choices={counts} /></Clause>
      <RareClauses group={rare} extras={extras} />
      <Filter />
      <Rest extras={extras} before={[rare]} groups={paths.session ? [{ path: 'paths.session', rare: sessionRare }] : []} items={[
        !paths.session && { label: 'Sessions that end otherwise', member: 'session', act: () => { patch('paths', bySession(paths)); } },
      ]} />
    </Sentence>
  );
}

/** The same with `session` in the place of `gap`. */
function bySession({ gap, ...paths }: Paths): Paths {
  return { ...paths, session: { gap: gap ?? '30m' } };
}
