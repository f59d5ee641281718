// How long each step of a funnel took: a histogram for each, with median and p90.

import { useMemo } from 'preact/hooks';
import type { FunnelAnswer, TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import type { components } from '../../api/schema.ts';
import { stepName } from '../../chart/funnel_numbers.ts';
import { rangesOf, type Ranges } from '../../chart/former.tsx';
import { binsOf, filledLog } from '../../chart/histogram_bins.ts';
import { Histogram } from '../../chart/histogram.tsx';
import { timesBetween } from '../../document/flow_times.ts';
import type { Document } from '../../document/type.ts';
import { duration } from '../../text/duration.ts';
import { visible } from '../../text/name.ts';
import { short } from '../../text/number.ts';
import { Name } from '../../widget/name.tsx';
import * as style from './step_times.module.css';

type Times = components['schemas']['Times'];

/** Each histogram is a question of its own; the times of later steps have the answer's own bins. */
const askedMost = 8;

export function StepTimes({ answer, document, zone }: { answer: FunnelAnswer; document: Document; zone: string }) {
  const { steps } = answer;
  const ranges = rangesOf(answer, zone);
  const before = answer.compare?.steps;
  const last = steps.at(-1);
  // Positions of an unordered funnel have no names, so their times are those of the answer.
  const asks = document.funnel?.order !== 'any';
  return (
    <div class={style.charts}>
      {steps.slice(1).map((step, i) => (
        <Distribution key={i} twin={String(i + 1)} from={stepName(steps[i]!)} to={stepName(step)} times={step.time_from_previous} ranges={ranges} former={before?.[i + 1]?.time_from_previous} question={asks && i < askedMost ? timesBetween(document, i + 1, i + 2) : null} />
      ))}
      {steps.length > 2 && last && (
        <Distribution twin="whole" from={stepName(steps[0]!)} to={stepName(last)} times={last.time_from_entry} ranges={ranges} former={before?.at(-1)?.time_from_entry} all question={asks ? timesBetween(document, 1, steps.length) : null} />
      )}
    </div>
  );
}

function Distribution({ from, to, times, former, ranges, question, twin, all = false }: {
  twin: string; from: string; to: string; times: Times | undefined; former: Times | undefined; ranges: Ranges | null; question: Document | null; all?: boolean;
}) {
  const { answer } = useQuestion(question);
  const table = answer && 'columns' in answer ? answer : null;
  const bins = useMemo(() => (table ? filledLog(edgesOf(table)) : binsOf(times?.histogram ?? [])), [table, times]);
  const before = useMemo(() => (table ? filledLog(edgesOf(table.compare)) : binsOf(former?.histogram ?? [])), [table, former]);
  const then = former?.median ?? null;
  const median = times?.median ?? null;
  const p90 = times?.p90 ?? null;
  const markers = [...(median === null ? [] : [{ at: median, label: `median ${duration(median)}` }]), ...(p90 === null ? [] : [{ at: p90, label: `p90 ${duration(p90)}` }])];
  const title = (
    <span class={style.title}>
      {all && <span class={style.quiet}>all the way:</span>}<Name value={from} most={40} middle /> <span class={style.quiet}>to</span> <Name value={to} most={40} middle />
      {ranges && then !== null && <span class={style.quiet}>median before {duration(then)}</span>}
    </span>
  );
  return (
    <Histogram title={title} twin={twin} counting="actors" bins={bins} markers={markers} former={ranges && { bins: before, ranges }}
      summary={`Time from ${visible(from)} to ${visible(to)}: ${short(times?.count ?? 0)} actors, median ${median === null ? 'unknown' : duration(median)}${then === null ? '' : `, ${duration(then)} before`}`} />
  );
}

function edgesOf(answer: TableAnswer | undefined): { from: number; count: number }[] {
  return (answer?.rows ?? []).flatMap(([from, count]) => (typeof from === 'number' && typeof count === 'number' ? [{ from, count }] : []));
}
