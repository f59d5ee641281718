// How long each step of a funnel took: a histogram for each, with median and p90.

import type { FunnelAnswer } from '../api/client.ts';
import type { components } from '../api/schema.ts';
import { duration } from '../text/duration.ts';
import { visible } from '../text/name.ts';
import { short } from '../text/number.ts';
import { Name } from '../widget/name.tsx';
import { Histogram } from './histogram.tsx';
import { binsOf } from './histogram_bins.ts';
import { stepName } from './funnel_numbers.ts';
import * as style from './step_times.module.css';

type Times = components['schemas']['Times'];

export function StepTimes({ answer }: { answer: FunnelAnswer }) {
  const { steps } = answer;
  const last = steps.at(-1);
  return (
    <div class={style.charts}>
      {steps.slice(1).map((step, i) => (
        <Distribution key={i} from={stepName(steps[i]!)} to={stepName(step)} times={step.time_from_previous} />
      ))}
      {steps.length > 2 && last && <Distribution from={stepName(steps[0]!)} to={stepName(last)} times={last.time_from_entry} all />}
    </div>
  );
}

function Distribution({ from, to, times, all = false }: { from: string; to: string; times: Times | undefined; all?: boolean }) {
  const median = times?.median ?? null;
  const p90 = times?.p90 ?? null;
  const markers = [...(median === null ? [] : [{ at: median, label: `median ${duration(median)}` }]), ...(p90 === null ? [] : [{ at: p90, label: `p90 ${duration(p90)}` }])];
  const title = (
    <span class={style.title}>
      {all && <span class={style.quiet}>all the way:</span>}<Name value={from} most={40} middle /> <span class={style.quiet}>to</span> <Name value={to} most={40} middle />
    </span>
  );
  return (
    <Histogram title={title} counting="actors" bins={binsOf(times?.histogram ?? [])} markers={markers}
      summary={`Time from ${visible(from)} to ${visible(to)}: ${short(times?.count ?? 0)} actors, median ${median === null ? 'unknown' : duration(median)}`} />
  );
}
