// The steps of a funnel: a column for each, as tall as the share of the entries that reached it, on top
// of it who may still come and who dropped; below the counts, both shares and the time; and a row of
// small bars for each group. All of it is text and boxes of the page.

import type { ComponentChildren } from 'preact';
import type { FunnelAnswer } from '../api/client.ts';
import { get } from '../document/patch.ts';
import { duration } from '../text/duration.ts';
import { visible } from '../text/name.ts';
import { percent, short } from '../text/number.ts';
import { Changed, FormerKey, points, rangesOf, type Ranges } from './former.tsx';
import { Button } from '../widget/button.tsx';
import { useChartCursor } from './cursor.ts';
import { FunnelTable } from './funnel_table.tsx';
import { entriesOf, groupKey, groupsOf, largestDrop, overallOf, stepName, type FunnelGroup, type FunnelStepAnswer } from './funnel_numbers.ts';
import { GroupRow } from './funnel_group_row.tsx';
import { StepColumn, Terms } from './funnel_step.tsx';
import { groupName } from './group_label.tsx';
import { intervalAt, roughly, shared, unitsOf } from './interval.ts';
import { groupMark, type Mark, type OnMark } from './mark.ts';
import { ChartShell } from './shell.tsx';
import * as style from './funnel_bars.module.css';

/** The parts of a step's column, from its top to its foot: the rows of the cursor. */
const states = ['dropped', 'in_progress', 'reached'] as const;

/** More steps than this stand closer. */
const stepsWide = 6;

interface FunnelBarsProps {
  answer: FunnelAnswer;
  intervals: unknown;
  /** The breakdown; empty where there is none. */
  by: string;
  zone: string;
  onMark: OnMark;
  /** Explains who was lost before a step, counted from 1; undefined where nobody can say. */
  onExplain?: ((step: number) => void) | undefined;
  actions?: ComponentChildren;
}

export function FunnelBars({ answer, intervals, by, zone, onMark, onExplain, actions }: FunnelBarsProps) {
  const { steps } = answer;
  const groups = groupsOf(answer);
  const entries = entriesOf(steps);
  const worst = largestDrop(steps);
  const ranges = rangesOf(answer, zone);
  const former = new Map((answer.compare?.groups ?? []).map((group) => [groupKey(group), group]));
  const counting = answer.query?.funnel?.count;
  const markAt = (row: number, column: number): { mark: Mark; label: string } => {
    const step = steps[column]!;
    const group = groups[row - states.length];
    if (group) return { mark: { step: column + 1, state: 'reached', ...groupMark(group) }, label: `${groupName(group)}: ${reachedLabel(step)}` };
    const state = states[row]!;
    return { mark: { step: column + 1, state }, label: `${stateWord(state)} ${visible(stepName(step))}` };
  };
  const choose = (row: number, column: number, anchor: Element): void => {
    const { mark, label } = markAt(row, column);
    onMark(mark, label, anchor);
  };
  const cursor = useChartCursor(states.length + groups.length, steps.length, ({ row, column }, anchor) => choose(row, column, anchor));
  const said = cursor.at ? spoken(answer, cursor.at.row, cursor.at.column) : '';
  return (
    <ChartShell scrolls title={<Headline steps={steps} former={answer.compare?.steps} ranges={ranges} counting={counting} intervals={intervals} />} summary={summaryOf(answer, by)} announced={said} onKey={cursor.key}
      table={<FunnelTable answer={answer} intervals={intervals} by={by} />} actions={(
        <>
          {onExplain && worst > 0 && <Button small kind="outlined" icon="difference" onClick={() => onExplain(worst + 1)}>{`Explain drop ${worst} \u203a ${worst + 1}`}</Button>}
          {actions}
        </>
      )} legend={<FormerKey ranges={ranges} />}>
      <div class={style.scroll} {...(steps.length > stepsWide ? { tabIndex: 0, role: 'group', 'aria-label': 'Steps of the funnel' } : {})}>
        <div class={style.grid} data-groups={groups.length > 0} data-many={steps.length > stepsWide} data-compared={ranges !== null} style={{ '--steps': steps.length }}>
          <div class={style.left} aria-hidden="true">
            <div class={style.scale}><span>100 %</span><span>50 %</span><span>0</span></div>
            <div class={style.terms}><Terms /></div>
          </div>
          {steps.map((step, i) => (
            <StepColumn key={i} step={step} at={i} entries={entries} intervals={intervals} first={i === 0} former={ranges && answer.compare?.steps[i] ? { step: answer.compare.steps[i]!, ranges } : null}
              mark={(state) => cursor.mark(states.indexOf(state), i)} onChoose={(state, anchor) => choose(states.indexOf(state), i, anchor)} />
          ))}
          {groups.map((group, row) => (
            <GroupRow key={row} group={group} by={by} intervals={partOf(intervals, answer, group)} former={former.get(groupKey(group)) ?? null} ranges={ranges} mark={(column) => cursor.mark(states.length + row, column)}
              onChoose={(column, anchor) => choose(states.length + row, column, anchor)} />
          ))}
        </div>
      </div>
    </ChartShell>
  );
}

/** The intervals of a group; null where the answer is exact. */
function partOf(intervals: unknown, answer: FunnelAnswer, group: FunnelGroup): unknown {
  return intervals === null ? null : get(intervals, ['groups', answer.groups?.indexOf(group) ?? -1]) ?? {};
}

function Headline({ steps, former, ranges, counting, intervals }: {
  steps: readonly FunnelStepAnswer[]; former: readonly FunnelStepAnswer[] | undefined; ranges: Ranges | null; counting: string | undefined; intervals: unknown;
}) {
  const { share, entries, converted, median } = overallOf(steps);
  const before = former ? overallOf(former).share : null;
  return (
    <span class={style.headline}>
      <strong class={style.overall}>{shared(share, intervalAt(intervals, ['steps', steps.length - 1, 'from_first']))}</strong>
      {share !== null && before !== null && ranges && <Changed text={points(share, before)} title={`${percent(before)} in ${ranges.before}`} />}
      <span>{roughly(short(converted), intervals)} of {roughly(unitsOf(entries, counting), intervals)}</span>
      {median !== null && <span class={style.quiet}>half of them within {roughly(duration(median), intervals)}</span>}
    </span>
  );
}

function reachedLabel(step: FunnelStepAnswer): string {
  return `reached ${visible(stepName(step))}`;
}

function stateWord(state: (typeof states)[number]): string {
  return state === 'reached' ? 'Reached' : state === 'dropped' ? 'Dropped before' : 'May still reach';
}

function spoken(answer: FunnelAnswer, row: number, column: number): string {
  const step = answer.steps[column];
  if (!step) return '';
  const group = groupsOf(answer)[row - states.length];
  if (group) {
    const own = group.steps[column];
    return `${groupName(group)}, ${reachedLabel(step)}: ${short(own?.count ?? 0)}, ${percent(own?.from_first ?? 0)}`;
  }
  const count = { reached: step.count, dropped: step.dropped, in_progress: step.in_progress }[states[row]!];
  const before = answer.compare?.steps[column];
  const change = before && step.from_first !== null ? `, ${points(step.from_first, before.from_first ?? 0)} against the period before` : '';
  const shares = row < 2 ? '' : `, ${percent(step.from_first ?? 0)} of all, ${percent(step.from_previous ?? 0)} of the step before${change}`;
  return `Step ${column + 1}, ${stateWord(states[row]!)} ${visible(stepName(step))}: ${short(count)}${shares}`;
}

function summaryOf(answer: FunnelAnswer, by: string): string {
  const { share, entries, converted } = overallOf(answer.steps);
  const names = answer.steps.map((step) => visible(stepName(step))).join(', ');
  const groups = by === '' ? '' : `, by ${visible(by)}, ${(answer.groups ?? []).length} groups`;
  return `Funnel of ${answer.steps.length} steps: ${names}; ${short(converted)} of ${short(entries)} convert, ${percent(share ?? 0)}${groups}`;
}
