// The figures of all sessions, in large.

import type { ComponentChildren } from 'preact';
import type { TableAnswer } from '../../api/client.ts';
import { changed, Changed, points, rangesOf } from '../../chart/former.tsx';
import { duration } from '../../text/duration.ts';
import { exact, percent, short } from '../../text/number.ts';
import * as style from './sessions.module.css';

export function Headline({ answer, zone }: { answer: TableAnswer | null; zone: string }) {
  const ranges = answer && rangesOf(answer, zone);
  const [countBefore, eachBefore, medianBefore, longBefore, singleBefore, eventsBefore] = answer?.compare?.rows[0] ?? [];
  const [count, each, median, long, single, events] = (answer?.rows[0] ?? []).map((value) => (typeof value === 'number' ? value : null));
  const all = count ?? 0;
  const before = (now: number | null | undefined, then: unknown, write: (value: number) => string) =>
    (ranges && typeof now === 'number' && typeof then === 'number' ? { former: <Changed text={changed(now, then)} title={`${write(then)} in ${ranges.before}`} /> } : {});
  const singleShare = typeof singleBefore === 'number' && typeof countBefore === 'number' && countBefore > 0 ? singleBefore / countBefore : null;
  const share = all === 0 || typeof single !== 'number' ? null : single / all;
  return (
    <dl class={style.headline}>
      <Figure label="sessions" value={text(count, short)} {...(typeof count === 'number' ? { title: exact(count) } : {})} {...before(count, countBefore, exact)} />
      <Figure label="events each" value={text(each, (value) => value.toFixed(1))} {...before(each, eachBefore, (value) => value.toFixed(1))} />
      <Figure label="median duration" value={text(median, duration)} {...before(median, medianBefore, duration)} />
      <Figure label="p90 duration" value={text(long, duration)} {...before(long, longBefore, duration)} />
      <Figure label="of one event only" value={text(single, (value) => percent(all === 0 ? 0 : value / all))}
        {...(ranges && share !== null && singleShare !== null ? { former: <Changed text={points(share, singleShare)} title={`${percent(singleShare)} in ${ranges.before}`} /> } : {})} />
      <Figure label="events" value={text(events, short)} {...before(events, eventsBefore, exact)} />
    </dl>
  );
}

function text(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? '\u2013' : write(value);
}

function Figure({ label, value, title, former }: { label: string; value: string; title?: string; former?: ComponentChildren }) {
  return (
    <div class={style.figure}>
      <dd class={style.number} title={title}>{value} {former}</dd>
      <dt class={style.word}>{label}</dt>
    </div>
  );
}
