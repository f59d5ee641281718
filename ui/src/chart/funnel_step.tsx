// One step of a funnel: its column and the figures below it.

import type { ComponentChildren } from 'preact';
import { exact, percent } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { columnOf, stepName, type FunnelStepAnswer } from './funnel_numbers.ts';
import { changed, Changed, FormerLine, points, type Ranges } from './former.tsx';
import { about, counted, estimated, intervalAt, shared, spanOf, type Sure } from './interval.ts';
import * as style from './funnel_bars.module.css';

type State = 'reached' | 'dropped' | 'in_progress';

export interface FormerStep {
  readonly step: FunnelStepAnswer;
  readonly ranges: Ranges;
}

interface StepColumnProps {
  step: FunnelStepAnswer;
  at: number;
  entries: number;
  intervals: unknown;
  first: boolean;
  /** The same step of the period that is compared, and both ranges. */
  former: FormerStep | null;
  mark: (state: State) => Record<string, unknown>;
  onChoose: (state: State, anchor: Element) => void;
}

export function StepColumn({ step, at, entries, intervals, first, former, mark, onChoose }: StepColumnProps) {
  const column = columnOf(step, at, entries);
  const before = former?.step;
  const part = (state: State, share: number, count: number, title: string) => (
    <div class={style.part} data-part={state} style={{ '--share': share }} title={`${title}: ${exact(count)} (${percent(share)})${formerText(former, state)}`}
      {...mark(state)} onClick={(event) => onChoose(state, event.currentTarget)} onContextMenu={(event) => { event.preventDefault(); onChoose(state, event.currentTarget); }} />
  );
  const median = step.count > 0 ? step.time_from_previous?.median ?? null : null;
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
        {share && share[1] - share[0] > 0.04 && <span class={style.whisker} data-whisker="" style={{ '--low': share[0], '--high': Math.min(1, share[1]) }} />}
        {before && !first && <FormerLine at={before.from_first ?? 0} />}
      </div>
      <div class={style.figures}>
        <div class={style.count} title={known ? spanOf(known) : exact(step.count)}>
          {counted(step.count, known)}
          {before && <> <Changed text={changed(step.count, before.count)} title={`${exact(before.count)} in ${former!.ranges.before}`} /></>}
        </div>
        <dl class={style.list}>
          <Figure label={terms[0]}>{first ? '\u2013' : shared(step.from_first, share)}{!first && pointsOf(step.from_first, before?.from_first, former)}</Figure>
          <Figure label={terms[1]}>{first ? '\u2013' : shared(step.from_previous, sure('from_previous'))}{!first && pointsOf(step.from_previous, before?.from_previous, former)}</Figure>
          <Figure label={terms[2]}>{median === null ? '\u2013' : about(estimated(median, sure('time_from_previous', 'median'), 'seconds'))}</Figure>
          <Figure label={terms[3]} swatch="dropped">{first ? '\u2013' : about(counted(step.dropped, sure('dropped')))}</Figure>
          <Figure label={terms[4]} swatch="in_progress">{first ? '\u2013' : about(counted(step.in_progress, sure('in_progress')))}</Figure>
        </dl>
      </div>
    </div>
  );
}

/** What the figures below a column say. */
const terms = ['of all', 'of the step before', 'median time', 'dropped', 'still open'] as const;

/** The same words once, beside the columns, where they stand too close for words of their own. */
export function Terms() {
  return <>{terms.map((term, i) => <span key={term}>{i > 2 && <span class={style.key} data-part={i === 3 ? 'dropped' : 'in_progress'} />}{term}</span>)}</>;
}

/** A share before, and its change; nothing where nothing is compared. */
function pointsOf(now: number | null, before: number | null | undefined, former: FormerStep | null) {
  if (now === null || before === null || before === undefined || !former) return null;
  return <> <Changed text={points(now, before)} title={`${percent(before)} in ${former.ranges.before}`} /></>;
}

function formerText(former: FormerStep | null, state: State): string {
  if (!former) return '';
  const { step, ranges } = former;
  const count = { reached: step.count, dropped: step.dropped, in_progress: step.in_progress }[state];
  return ` in ${ranges.now}, ${exact(count)}${state === 'reached' ? ` (${percent(step.from_first ?? 0)})` : ''} in ${ranges.before}`;
}

function Figure({ label, swatch, children }: { label: string; swatch?: State; children: ComponentChildren }) {
  return (
    <>
      <dt class={style.term}>{swatch && <span class={style.key} data-part={swatch} />}{label}</dt>
      <dd class={style.figure}>{children}</dd>
    </>
  );
}
