// What the funnel shows: its steps, its conversion over time, the times between steps, or its groups
// compared.

import type { FunnelAnswer } from '../../api/client.ts';
import { FunnelBars } from '../../chart/funnel_bars.tsx';
import { entriesOf } from '../../chart/funnel_numbers.ts';
import { texts } from '../../document/type.ts';
import { Awaited } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { NothingFound } from '../nothing_found.tsx';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import { Experiment } from './experiment.tsx';
import { StepTimes } from './step_times.tsx';
import { canCompare, CompareButton } from './compare_button.tsx';
import { canExplain, explainDrop, stepItems } from './step_items.ts';
import { FunnelTrend } from './trend.tsx';

export function FunnelPage({ document, result, as }: PageProps) {
  const { answer, of, phase } = result;
  const { onMark, menu } = useMarks(of, (mark, label) => (of ? stepItems(of, mark, label) : []));
  if (!answer || !of || !isFunnel(answer)) return <Awaited result={result} />;
  if (entriesOf(answer.steps) === 0 && phase === 'exact' && as !== 'groups') {
    return <NothingFound document={of}>No actor of this range did the first step.</NothingFound>;
  }
  const by = texts(of.funnel?.by).join(', ');
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  return (
    <Column>
      {as === 'trend' && <FunnelTrend answer={answer} document={of} by={by} onMark={onMark} />}
      {as === 'time' && <StepTimes answer={answer} document={of} zone={zone} />}
      {as === 'groups' && <Experiment answer={answer} document={document} by={by} onMark={onMark} />}
      {as !== 'trend' && as !== 'time' && as !== 'groups' && <FunnelBars answer={answer} intervals={result.intervals} by={by} zone={zone} onMark={onMark}
        onExplain={canExplain(of) ? (step) => explainDrop(of, step) : undefined} actions={canCompare(of, answer) && <CompareButton document={document} answer={answer} />} />}
      {menu}
    </Column>
  );
}

function isFunnel(answer: object): answer is FunnelAnswer {
  return 'steps' in answer;
}
