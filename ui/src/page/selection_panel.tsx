// What can be done with a selection of a chart: a range, a span, a box. Its number is asked of the
// server, so it is the number that its events and actors have.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { drillMark, type DrillAnswer, type Mark } from '../api/drill.ts';
import { useQuestion } from '../api/question.ts';
import type { Document } from '../document/type.ts';
import { exact, percent } from '../text/number.ts';
import { Button } from '../widget/button.tsx';
import { Problem } from '../widget/problem.tsx';
import { explain, narrow, saveCohort, showActors, showEvents, useAnswer } from './mark_menu.tsx';
import * as style from './selection_panel.module.css';

interface SelectionPanelProps {
  document: Document;
  /** Null while the selection is still drawn: then nothing is asked. */
  mark: Mark | null;
  /** `640 ms to 2.1 s`. */
  label: ComponentChildren;
  /** All events, for the share; left out, no share is said. */
  total?: number | undefined;
  onClear: () => void;
  /** Ways that the chart itself offers, such as to zoom. */
  children?: ComponentChildren;
}

const pending = new Promise<DrillAnswer>(() => undefined);

export function SelectionPanel({ document, mark, label, total, onClear, children }: SelectionPanelProps) {
  const key = JSON.stringify([document, mark]);
  const asked = useMemo(() => (mark ? drillMark(document, mark) : pending), [key]);
  const { answer, error } = useAnswer(asked);
  const counted = useQuestion(answer?.count ?? null);
  const cell = counted.phase === 'exact' && counted.answer && 'rows' in counted.answer ? counted.answer.rows[0]?.at(-1) : undefined;
  const none = answer === null;
  return (
    <section class={style.panel} aria-label="Selection">
      <div class={style.words}>
        <span class={style.label}>{label}</span>
        <span class={style.count} role="status">
          {typeof cell === 'number' ? `${exact(cell)} events${total ? `, ${percent(cell / total)}` : ''}` : error ? '' : '\u2026'}
        </span>
      </div>
      {error && <Problem error={error} />}
      <div class={style.acts}>
        {children}
        <Button small kind="outlined" icon="filter" disabled={none || !answer.only} onClick={() => narrow(answer?.only ?? null, answer?.label ?? '')}>Only</Button>
        <Button small kind="outlined" icon="minus" disabled={none || !answer.exclude} onClick={() => narrow(answer?.exclude ?? null, `not (${answer?.label ?? ''})`)}>Exclude</Button>
        <Button small kind="primary" icon="difference" disabled={none || !answer.explain} onClick={() => answer && explain(answer)}>Explain</Button>
        <Button small kind="outlined" icon="rows" disabled={none || !answer.listed} onClick={() => answer && mark && showEvents(answer, { document, mark })}>Events</Button>
        <Button small kind="outlined" icon="actor" disabled={none || !answer.actors} onClick={() => answer && showActors(answer)}>Actors</Button>
        <Button small kind="outlined" icon="save" disabled={none || !answer.cohort} onClick={() => answer && saveCohort(answer)}>Cohort</Button>
        <Button small kind="quiet" icon="close" label="Clear the selection" onClick={onClear} />
      </div>
    </section>
  );
}
