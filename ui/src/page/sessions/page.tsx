// What sessions show: the headline, sessions over time, how long they are, how they begin, and the
// latest ones with their timelines.

import type { TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import { AnswerTable } from '../../chart/answer_table.tsx';
import { isEmpty, shapeOf } from '../../chart/answer.ts';
import { durationsOf, headlineOf, longOnes, propertiesOf } from '../../document/sessions.ts';
import type { Document } from '../../document/type.ts';
import { duration } from '../../text/duration.ts';
import { Button } from '../../widget/button.tsx';
import { Awaited } from '../answer_state.tsx';
import { Column } from '../column.tsx';
import { drill } from '../drill_trail.ts';
import { NothingFound } from '../nothing_found.tsx';
import { endOf } from '../explore/known_end.ts';
import { LineChart } from '../late_lines.tsx';
import { useHiddenGroups } from '../hidden_groups.ts';
import { setRange } from '../range_field.tsx';
import { useMarks } from '../view_marks.tsx';
import type { PageProps } from '../view.ts';
import { DurationBars } from './durations.tsx';
import { Headline } from './headline.tsx';
import { LatestSessions } from './latest.tsx';
import { PropertyValues } from './property_values.tsx';
import * as style from './sessions.module.css';

export function SessionsPage({ result }: PageProps) {
  const { answer, of, phase } = result;
  const headline = useQuestion(of && headlineOf(of));
  const durations = useQuestion(of && durationsOf(of));
  const marks = useMarks(durations.of);
  if (!answer || !of || !isTable(answer)) return <Awaited result={result} />;
  if (phase === 'exact' && (answer.rows.length === 0 || isEmpty(answer, of))) return <NothingFound document={of}>No session begins in this range.</NothingFound>;
  const zone = answer.query?.timezone ?? of.timezone ?? 'UTC';
  const [count, , , long] = tableOf(headline.answer)?.rows[0] ?? [];
  return (
    <Column>
      <Headline answer={tableOf(headline.answer)} zone={zone} />
      <div class={style.charts}>
        <OverTime answer={answer} document={of} zone={zone} />
        <DurationBars answer={tableOf(durations.answer)} zone={zone} onMark={marks.onMark}
          actions={typeof long === 'number' && long > 0 && (
            <Button small kind="outlined" icon="difference" onClick={() => drill({ document: longOnes(of, long), view: 'difference', as: null }, `sessions of ${duration(long)} and more`)}>
              Explain the long ones
            </Button>
          )} />
      </div>
      <div class={style.lists}>
        {Object.entries(propertiesOf(of)).slice(0, 4).map(([name, expression]) => <PropertyValues key={name} document={of} name={name} expression={expression} zone={zone} />)}
      </div>
      {answer.query && typeof count === 'number' && <LatestSessions document={of} echo={answer.query} count={count} zone={zone} />}
      {marks.menu}
    </Column>
  );
}

function OverTime({ answer, document, zone }: { answer: TableAnswer; document: Document; zone: string }) {
  const hiding = useHiddenGroups();
  if (shapeOf(answer, document).time < 0) return <AnswerTable answer={answer} document={document} zone={zone} />;
  // One measure is drawn here; the others are in the headline, and in the table of the same numbers.
  return <LineChart answer={oneMeasure(answer, document)} document={document} zone={zone} form="lines" {...hiding} end={endOf(answer)} onZoom={zoom} />;
}

function zoom(from: number, to: number): void {
  setRange({ from: new Date(from * 1000).toISOString(), to: new Date(to * 1000).toISOString() });
}

/** The answer with its first measure only. */
function oneMeasure(answer: TableAnswer, document: Document): TableAnswer {
  const { measures } = shapeOf(answer, document);
  const kept = answer.columns.map((_, i) => i).filter((i) => !measures.includes(i) || i === measures[0]);
  const pick = <T,>(row: readonly T[]): T[] => kept.map((i) => row[i]!);
  const picked = { ...answer, columns: pick(answer.columns), rows: answer.rows.map(pick) };
  return answer.compare ? { ...picked, compare: { ...answer.compare, columns: picked.columns, rows: answer.compare.rows.map(pick) } } : picked;
}

function isTable(answer: object): answer is TableAnswer {
  return 'columns' in answer;
}

function tableOf(answer: object | null): TableAnswer | null {
  return answer !== null && isTable(answer) ? answer : null;
}
