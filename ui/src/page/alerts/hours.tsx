// What came in each hour of a week, as a line over the band of what was expected.

import { useEffect, useState } from 'preact/hooks';
import { expectedHours, type ExpectedHours } from '../../api/alerts.ts';
import { asApiError, isCancel } from '../../api/client.ts';
import { short } from '../../text/number.ts';
import { moment } from '../../text/time.ts';
import { Skeleton } from '../../widget/loading.tsx';
import { browserZone } from '../beginning.ts';
import { band, line, scaleOf } from './hours_paths.ts';
import * as style from './alerts.module.css';

const width = 800;
const height = 120;

export function Hours({ dataset, event }: { dataset: string; event: string }) {
  const [hours, setHours] = useState<ExpectedHours['hours'] | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    expectedHours(dataset, event, 168, stop.signal).then((answer) => setHours(answer.hours), (error: unknown) => { if (!isCancel(error)) setProblem(asApiError(error).message); });
    return () => stop.abort();
  }, [dataset, event]);
  if (problem !== '') return <p class={style.problem} role="alert">{problem}</p>;
  if (!hours) return <Skeleton />;
  if (hours.length === 0) return <p class={style.about}>There are no hours yet.</p>;
  const scale = scaleOf(hours, width, height);
  const zone = browserZone();
  const last = hours[hours.length - 1]!;
  const said = `${short(last.count)} in the latest hour, ${short(last.expected)} expected`;
  return (
    <figure class={style.hours}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={`Events by hour: ${said}`}>
        <path class={style.band} d={band(hours, scale)} />
        <path class={style.expected} d={line(hours.map(({ expected }) => expected), scale)} />
        <path class={style.counted} d={line(hours.map(({ count }) => count), scale)} />
      </svg>
      <figcaption class={style.about}>{moment(hours[0]!.at, zone, 'minute')} to {moment(last.at, zone, 'minute')} ({zone}), at most {short(scale.most)} an hour; {said}. The band is what was to be expected.</figcaption>
    </figure>
  );
}
