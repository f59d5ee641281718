// What retention shows: the matrix or curves of those who came back, lifecycle, or stickiness.

import { useState } from 'preact/hooks';
import type { components } from '../../api/schema.ts';
import type { RetentionAnswer } from '../../api/client.ts';
import { LifecycleBars } from '../../chart/lifecycle_bars.tsx';
import { RetentionCurves } from '../../chart/retention_curves.tsx';
import { RetentionMatrix } from '../../chart/retention_matrix.tsx';
import type { Says } from '../../chart/retention_cells.ts';
import { StickinessBars } from '../../chart/stickiness_bars.tsx';
import type { Mark, OnMark } from '../../chart/mark.ts';
import { commonOf } from '../../document/view.ts';
import { texts, type Document } from '../../document/type.ts';
import { Segmented } from '../../widget/segmented.tsx';
import type { MenuItem } from '../../widget/menu.tsx';
import { Awaited, NothingFound } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { read, write } from '../storage.ts';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import * as style from './retention.module.css';

type Lifecycle = components['schemas']['LifecycleAnswer'];
type Stickiness = components['schemas']['StickinessAnswer'];

export function RetentionPage({ result, as }: PageProps) {
  const { answer, of, phase } = result;
  const [notReturned, setNotReturned] = useState(false);
  const marks = useMarks(of, (mark) => (of ? cellItems(of, mark) : []));
  const onMark: OnMark = (mark, label, anchor) =>
    marks.onMark(mark.state === 'returned' && notReturned && mark.period !== 0 ? { ...mark, state: 'not_returned' } : mark, notReturned ? `not: ${label}` : label, anchor);
  if (!answer || !of) return <Awaited result={result} />;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  if (isStickiness(answer)) return <Column><StickinessBars answer={answer} onMark={marks.onMark} />{marks.menu}</Column>;
  if (isLifecycle(answer)) return <Column><LifecycleBars answer={answer} zone={zone} onMark={marks.onMark} />{marks.menu}</Column>;
  if (!isRetention(answer)) return <Awaited result={result} />;
  if (answer.cohorts.every(({ size }) => size === 0) && phase === 'exact') return <NothingFound result={result}>Nobody of this range did what starts a cohort.</NothingFound>;
  const by = texts(of.retention?.by).join(', ');
  return (
    <Column>
      <Retention answer={answer} as={as} by={by} zone={zone} onMark={onMark} measured={of.retention?.measure !== undefined}
        notReturned={notReturned} onNotReturned={setNotReturned} />
      {marks.menu}
    </Column>
  );
}

function Retention({ answer, as, by, zone, onMark, measured, notReturned, onNotReturned }: {
  answer: RetentionAnswer; as: string; by: string; zone: string; onMark: OnMark; measured: boolean; notReturned: boolean; onNotReturned: (next: boolean) => void;
}) {
  const [says, setSays] = useState<Says>(() => (read('retention-says') as Says | null) ?? 'share');
  const choose = (next: Says): void => {
    setSays(next);
    write('retention-says', next);
  };
  const present = says === 'value' && !measured ? 'share' : says;
  const choices = [{ value: 'share', label: '%' }, { value: 'count', label: 'Count' }, ...(measured ? [{ value: 'value', label: 'Value' }] : [])] as const;
  return (
    <Column>
      <div class={style.line}>
        {as !== 'curve' && <Segmented label="What cells say" value={present} onChange={choose} choices={choices as readonly { value: Says; label: string }[]} />}
        <Segmented label="Whose menu a cell opens" value={notReturned ? 'not' : 'returned'} onChange={(next: string) => onNotReturned(next === 'not')}
          choices={[{ value: 'returned', label: 'Came back' }, { value: 'not', label: 'Did not' }]} />
      </div>
      {as === 'curve' ? <RetentionCurves answer={answer} by={by} onMark={onMark} />
        : <RetentionMatrix answer={answer} says={present} by={by} zone={zone} onMark={onMark} />}
    </Column>
  );
}

/** What people did after the event that put them into the cohort. */
function cellItems(document: Document, mark: Mark): readonly MenuItem[] {
  const start = document.retention?.start;
  if (start === undefined || mark.cohort === undefined) return [];
  return [{ label: 'Paths after the start', icon: 'paths', act: () => drill({ document: { ...commonOf(document), paths: { start } }, view: 'paths', as: null }, 'paths after the start') }];
}

function isRetention(answer: object): answer is RetentionAnswer {
  return 'cohorts' in answer;
}

function isLifecycle(answer: object): answer is Lifecycle {
  return 'periods' in answer;
}

function isStickiness(answer: object): answer is Stickiness {
  return 'active_periods' in answer;
}
