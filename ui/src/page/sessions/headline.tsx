// The figures of all sessions, in large.

import type { TableAnswer } from '../../api/client.ts';
import { duration } from '../../text/duration.ts';
import { exact, percent, short } from '../../text/number.ts';
import * as style from './sessions.module.css';

export function Headline({ answer }: { answer: TableAnswer | null }) {
  const [count, each, median, long, single, events] = (answer?.rows[0] ?? []).map((value) => (typeof value === 'number' ? value : null));
  const all = count ?? 0;
  return (
    <dl class={style.headline}>
      <Figure label="sessions" value={text(count, short)} {...(typeof count === 'number' ? { title: exact(count) } : {})} />
      <Figure label="events each" value={text(each, (value) => value.toFixed(1))} />
      <Figure label="median duration" value={text(median, duration)} />
      <Figure label="p90 duration" value={text(long, duration)} />
      <Figure label="of one event only" value={text(single, (value) => percent(all === 0 ? 0 : value / all))} />
      <Figure label="events" value={text(events, short)} />
    </dl>
  );
}

function text(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? '\u2013' : write(value);
}

function Figure({ label, value, title }: { label: string; value: string; title?: string }) {
  return (
    <div class={style.figure}>
      <dd class={style.number} title={title}>{value}</dd>
      <dt class={style.word}>{label}</dt>
    </div>
  );
}
