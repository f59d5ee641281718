// What may not happen on the way: without [refund] between [1] and [3].

import { commit, patch } from './write.ts';
import { insert, remove } from '../document/patch.ts';
import { loneEvent } from '../document/condition.ts';
import type { Document, Funnel } from '../document/type.ts';
import type { ApiError } from '../api/error.ts';
import { Name } from '../widget/name.tsx';
import { Chip } from './chip.tsx';
import { ChoiceChip } from './chip_choice.tsx';
import { EventCondition } from './event_condition.tsx';
import { Flow } from './flow.tsx';
import { Gap } from './gap.tsx';
import { NewEvent } from './new_event.tsx';
import { Clause, Sentence, useAround } from './sentence.tsx';
import * as style from './step_panel.module.css';
import * as words from './words.module.css';

type Exclusion = NonNullable<Funnel['exclude']>[number];
const effects = [['cut', 'ends what comes after it'], ['void', 'makes the chain count for nothing'], ['drop', 'drops the unit']] as const;

export function Exclusions({ lead, path, funnel }: { lead: string; path: string; funnel: Funnel }) {
  const { document, error } = useAround();
  const list = `${path}.exclude`;
  const all = funnel.exclude ?? [];
  return (
    <Flow lead={lead} after={(
      <Gap stop={`${list}#+`} label="Add an exclusion" editor={(typed, close) => (
        <NewEvent document={document} typed={typed} onCancel={close} onDone={(where) => { close(); commit({ document: insert(document, list, all.length, { where }) }); }} />
      )}>
        {all.length === 0 ? 'event' : undefined}
      </Gap>
    )}>
      {all.map((exclusion, i) => (
        <Chip key={i} stop={`${list}[${i}]`} after={`${list}#+`} what="without" label={`without ${exclusion.where}, ${placeOf(exclusion, funnel)}`}
          editor={() => <ExclusionPanel document={document} error={error} path={`${list}[${i}]`} exclusion={exclusion} steps={funnel.steps.length} />}
          onRemove={() => commit({ document: remove(document, list, i) })}>
          <span class={loneEvent(exclusion.where) === null ? words.code : words.name}><Name value={loneEvent(exclusion.where) ?? exclusion.where} most={40} middle /></span>
          <span class={words.operator}>{placeOf(exclusion, funnel)}</span>
        </Chip>
      ))}
    </Flow>
  );
}

function placeOf({ after, before, effect }: Exclusion, { steps }: Funnel): string {
  const place = `between ${after ?? 1} and ${before ?? steps.length}`;
  return effect === undefined || effect === 'cut' ? place : `${place}, ${effect === 'void' ? 'voids the chain' : effect === 'drop' ? 'drops the unit' : effect}`;
}

function ExclusionPanel({ document, error, path, exclusion, steps }: { document: Document; error: ApiError | null; path: string; exclusion: Exclusion; steps: number }) {
  const numbers = Array.from({ length: steps }, (_, i) => [String(i + 1), `step ${i + 1}`] as const);
  const choose = (member: 'after' | 'before', usual: number) => (next: string): void => patch(`${path}.${member}`, Number(next) === usual ? undefined : Number(next));
  return (
    <div class={style.panel}>
      <Sentence document={document} error={error} label="Exclusion">
        <EventCondition lead="An event with" path={`${path}.where`} text={exclusion.where} what="condition of the exclusion" needed />
        <Clause word="between"><ChoiceChip path={`${path}.after`} what="after" value={String(exclusion.after ?? 1)} choices={numbers} onChange={choose('after', 1)} /></Clause>
        <Clause word="and"><ChoiceChip path={`${path}.before`} what="before" value={String(exclusion.before ?? steps)} choices={numbers} onChange={choose('before', steps)} /></Clause>
        <ChoiceChip path={`${path}.effect`} what="effect" value={exclusion.effect ?? 'cut'} without="cut" choices={effects} />
      </Sentence>
    </div>
  );
}
