// One actor: sessions as bands, events as dots, and the list of the events in sight.

import { useMemo, useState } from 'preact/hooks';
import { useEffect } from 'preact/hooks';
import type { TableAnswer } from '../../api/client.ts';
import { schema } from '../../api/datasets.ts';
import { useQuestion } from '../../api/question.ts';
import { ActorTimeline } from '../../chart/actor_timeline.tsx';
import type { Session, TimedEvent } from '../../chart/timeline.ts';
import { nameExpression, quote } from '../../document/condition.ts';
import { document as present } from '../../document/store.ts';
import { visible } from '../../text/name.ts';
import { count } from '../../text/number.ts';
import { moment, zoneName } from '../../text/time.ts';
import { cellText } from '../../text/unit.ts';
import { Button } from '../../widget/button.tsx';
import { Empty } from '../../widget/empty.tsx';
import { Skeleton } from '../../widget/loading.tsx';
import { Name } from '../../widget/name.tsx';
import { Problem } from '../../widget/problem.tsx';
import { Table } from '../../widget/table.tsx';
import { browserZone } from '../beginning.ts';
import { returnToView } from '../route.ts';
import * as style from './actor.module.css';

const eventsMost = 2000;

export function ActorPage({ dataset, actor }: { dataset: string; actor: string }) {
  // Opened from a link there is no question with a zone yet.
  const zone = present.value.timezone ?? (present.value.dataset === '' ? browserZone() : 'UTC');
  const loaded = schema(dataset).value;
  const per = loaded.value?.actors?.[0] ?? null;
  const events = useQuestion(per === null ? null : { dataset, timezone: zone, samples: { actor, order: 'time desc', limit: eventsMost } });
  const sessions = useQuestion(per === null ? null : {
    dataset, timezone: zone, where: `string(${nameExpression(per)}) = ${quote(actor)}`,
    aggregate: { over: { sessions: { per } }, measures: ['count()'], by: ['start', 'end', 'events'], order: ['start desc'], limit: 500 },
  });
  useEffect(() => { globalThis.document.title = `${visible(actor)} \u00b7 ${visible(dataset)} \u00b7 Sluice`; }, [actor, dataset]);
  const error = loaded.error ?? events.error;
  return (
    <main class={style.page} data-view="actor" data-state={events.phase} aria-busy={events.phase === 'running'}>
      <div class={style.head}>
        <Button icon="left" kind="outlined" onClick={() => returnToView()}>Back</Button>
        <h1 class={style.title}><Name value={actor} most={80} middle /></h1>
        <span class={style.word}><Name value={per ?? ''} most={32} /> in <Name value={dataset} most={32} />, on the clock of {zoneName(zone)}</span>
      </div>
      {error && <Problem error={error} />}
      {!error && <Timeline answer={tableOf(events.answer)} sessions={tableOf(sessions.answer)} actor={actor} zone={zone} />}
    </main>
  );
}

function Timeline({ answer, sessions, actor, zone }: { answer: TableAnswer | null; sessions: TableAnswer | null; actor: string; zone: string }) {
  const events = useMemo(() => timedEvents(answer, actor), [answer]);
  const bands = useMemo(() => (sessions?.rows ?? []).map((row): Session => ({ actor, start: Date.parse(String(row[0])), end: Date.parse(String(row[1])), events: Number(row[2]) })), [sessions]);
  const [span, setSpan] = useState<readonly [number, number] | null>(null);
  if (!answer) return <Skeleton />;
  if (answer.rows.length === 0) {
    return <Empty icon="actor" title="Nobody of this name" actions={<Button kind="primary" onClick={() => returnToView()}>Back</Button>}>No event of the dataset is of this actor.</Empty>;
  }
  const inSight = answer.rows.filter((_, i) => span === null || (events[i]!.time >= span[0] && events[i]!.time <= span[1]));
  return (
    <>
      <ActorTimeline events={events} sessions={bands} zone={zone} span={span} onSpan={setSpan} />
      <div class={style.list}>
        <p class={style.word}>{count(inSight.length, 'event')}{span === null ? '' : ` from ${moment(span[0], zone, 'second')} to ${moment(span[1], zone, 'second')}`}{answer.cursor ? `, the latest ${eventsMost} only` : ''}</p>
        <Table label="Events" rows={inSight} columns={answer.columns.map((column, i) => ({
          key: column.name, head: <Name value={column.name} most={32} />,
          cell: (row: (typeof inSight)[number]) => <Name shown={cellText(row[i], column, zone)} most={64} middle />,
        }))} />
      </div>
    </>
  );
}

function timedEvents(answer: TableAnswer | null, actor: string): readonly TimedEvent[] {
  const time = answer?.columns.findIndex(({ name }) => name === 'time') ?? -1;
  const event = answer?.columns.findIndex(({ name }) => name === 'event') ?? -1;
  return (answer?.rows ?? []).map((row) => ({ time: Date.parse(String(row[time])), actor, event: row[event] ?? null }));
}

function tableOf(answer: object | null): TableAnswer | null {
  return answer !== null && 'columns' in answer ? answer as TableAnswer : null;
}
