// What retention shows: the matrix or curves of those who came back, lifecycle, or stickiness.

import { useState } from 'preact/hooks';
import type { components } from '../../api/schema.ts';
import type { RetentionAnswer } from '../../api/client.ts';
import { LifecycleBars } from '../../chart/lifecycle_bars.tsx';
import { RetentionCurves } from '../../chart/retention_curves.tsx';
import { RetentionMatrix } from '../../chart/retention_matrix.tsx';
import type { Says } from '../../chart/retention_cells.ts';
import { StickinessBars } from '../../chart/stickiness_bars.tsx';
import type { OnMark } from '../../chart/mark.ts';
import { texts } from '../../document/type.ts';
import { Segmented } from '../../widget/segmented.tsx';
import { Awaited } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { NothingFound } from '../nothing_found.tsx';
import { read, write } from '../storage.ts';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import { cellItems } from './cell_items.ts';
import * as style from './retention.module.css';

/** More cohorts than this would be a matrix that nobody can read across. */
const cohortsByDateMost = 60;

type Lifecycle = components['schemas']['LifecycleAnswer'];
type Stickiness = components['schemas']['StickinessAnswer'];

export function RetentionPage({ result, as }: PageProps) {
  const { answer, of, phase } = result;
  const marks = useMarks(of, (mark, label) => (of?.retention ? cellItems(of, mark, label) : []));
  if (!answer || !of) return <Awaited result={result} />;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  if (isStickiness(answer)) return <Column><StickinessBars answer={answer} zone={zone} onMark={marks.onMark} />{marks.menu}</Column>;
  if (isLifecycle(answer)) return <Column><LifecycleBars answer={answer} zone={zone} onMark={marks.onMark} />{marks.menu}</Column>;
  if (!isRetention(answer)) return <Awaited result={result} />;
  if (answer.cohorts.every(({ size }) => size === 0) && phase === 'exact') return <NothingFound document={of}>Nobody of this range did what starts a cohort.</NothingFound>;
  const by = texts(of.retention?.by).join(', ');
  return (
    <Column>
      <Retention answer={answer} as={as} by={by} zone={zone} onMark={marks.onMark} measured={of.retention?.measure !== undefined} />
      {marks.menu}
    </Column>
  );
}

function Retention({ answer, as, by, zone, onMark, measured }: {
  answer: RetentionAnswer; as: string; by: string; zone: string; onMark: OnMark; measured: boolean;
}) {
  const [says, setSays] = useState<Says>(() => (read('retention-says') as Says | null) ?? 'share');
  const choose = (next: Says): void => {
    setSays(next);
    write('retention-says', next);
  };
  const [byDate, setByDate] = useState(false);
  const compared = answer.compare !== undefined;
  const present = (says === 'value' && !measured) || (says === 'change' && !compared) ? 'share' : says;
  const choices = [
    { value: 'share', label: '%' }, { value: 'count', label: 'Count' }, ...(measured ? [{ value: 'value', label: 'Value' }] : []), ...(compared ? [{ value: 'change', label: 'Change' }] : []),
  ] as readonly { value: Says; label: string }[];
  // Brackets take several dates together, and a period counted from one's own start has none.
  const dates = answer.cohorts.length > 1 && answer.cohorts.length <= cohortsByDateMost && !answer.query?.retention?.brackets && answer.query?.retention?.day !== 'rolling';
  if (as === 'curve') return <RetentionCurves answer={answer} by={by} zone={zone} onMark={onMark} />;
  return (
    <Column>
      <div class={style.line}>
        <Segmented label="What cells say" value={present} onChange={choose} choices={choices} />
        {dates && (
          <Segmented label="What columns are" value={byDate ? 'date' : 'age'} onChange={(next: string) => setByDate(next === 'date')}
            choices={[{ value: 'age', label: 'By age' }, { value: 'date', label: 'By date' }]} />
        )}
      </div>
      <RetentionMatrix answer={answer} says={present} byDate={dates && byDate} by={by} zone={zone} onMark={onMark} />
    </Column>
  );
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
