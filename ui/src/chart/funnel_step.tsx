// One step of a funnel: its column and the figures below it.

import type { ComponentChildren } from 'preact';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { columnOf, stepName, type FunnelStepAnswer } from './funnel_numbers.ts';
import { about, counted, estimated, intervalAt, shared, spanOf, type Sure } from './interval.ts';
import * as style from './funnel_bars.module.css';

type State = 'reached' | 'dropped' | 'in_progress';

interface StepColumnProps {
  step: FunnelStepAnswer;
  at: number;
  entries: number;
  intervals: unknown;
  first: boolean;
  mark: (state: State) => Record<string, unknown>;
  onChoose: (state: State, anchor: Element) => void;
}

export function StepColumn({ step, at, entries, intervals, first, mark, onChoose }: StepColumnProps) {
  const column = columnOf(step, at, entries);
  const part = (state: State, share: number, count: number, title: string) => (
    <div class={style.part} data-part={state} style={{ '--share': share }} title={`${title}: ${exact(count)} (${percent(share)})`}
      {...mark(state)} onClick={(event) => onChoose(state, event.currentTarget)} onContextMenu={(event) => { event.preventDefault(); onChoose(state, event.currentTarget); }} />
  );
  const median = step.time_from_previous?.median ?? null;
  const sure = (...path: string[]): Sure => intervalAt(intervals, ['steps', at, ...path]);
  const known = sure('count');
  const share = sure('from_first');
  return (
    <div class={style.step}>
      <div class={style.name}><span class={style.ordinal}>{at + 1}</span><span class={style.cut}><Name value={stepName(step)} most={80} middle /></span></div>
      <div class={style.column}>
        {!first && part('dropped', column.dropped, step.dropped, 'Dropped')}
        {!first && part('in_progress', column.open, step.in_progress, 'Still open')}
        {part('reached', column.reached, step.count, 'Reached')}
        {share && share[1] - share[0] > 0.02 && <span class={style.whisker} data-whisker="" style={{ '--low': share[0], '--high': Math.min(1, share[1]) }} />}
      </div>
      <div class={style.figures}>
        <div class={style.count} title={known ? spanOf(known) : exact(step.count)}>{counted(step.count, known)}</div>
        <dl class={style.list}>
          <Figure label="of all">{first ? '\u2013' : shared(step.from_first, share)}</Figure>
          <Figure label="of the step before">{first ? '\u2013' : shared(step.from_previous, sure('from_previous'))}</Figure>
          <Figure label="median time">{median === null ? '\u2013' : about(estimated(median, sure('time_from_previous', 'median'), 'seconds'))}</Figure>
          <Figure label="dropped" swatch="dropped">{first ? '\u2013' : about(counted(step.dropped, sure('dropped')))}</Figure>
          <Figure label="still open" swatch="in_progress">{first ? '\u2013' : about(counted(step.in_progress, sure('in_progress')))}</Figure>
        </dl>
      </div>
    </div>
  );
}

function Figure({ label, swatch, children }: { label: string; swatch?: State; children: ComponentChildren }) {
  return (
    <>
      <dt class={style.term}>{swatch && <span class={style.key} data-part={swatch} />}{label}</dt>
      <dd class={style.figure}>{children}</dd>
    </>
  );
}
