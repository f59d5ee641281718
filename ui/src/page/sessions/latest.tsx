// The latest sessions: two questions, one for the sessions and one for their events.

import { useMemo } from 'preact/hooks';
import { schema } from '../../api/datasets.ts';
import type { TableAnswer } from '../../api/client.ts';
import { useQuestion } from '../../api/question.ts';
import { SessionList, type ListedSession } from '../../chart/session_list.tsx';
import type { TimedEvent } from '../../chart/timeline.ts';
import { actorPath } from '../../document/link.ts';
import { eventsOf, latestOf, sessionsOf } from '../../document/sessions.ts';
import type { Document } from '../../document/type.ts';
import { Skeleton } from '../../widget/loading.tsx';
import { navigate } from '../route.ts';

const listed = 50;

export function LatestSessions({ document, echo, count, zone }: { document: Document; echo: Document; count: number; zone: string }) {
  const per = sessionsOf(document).per ?? schema(document.dataset).value.value?.actors?.[0] ?? null;
  const found = useQuestion(per === null ? null : latestOf(document, echo, count, per, listed));
  const sessions = useMemo(() => sessionsOfRows(tableOf(found.answer)), [found.answer]);
  const wanted = useMemo(() => (per === null || sessions.length === 0 ? null : eventsOf(document, per, sessions.map(({ actor }) => actor),
    new Date(Math.min(...sessions.map(({ start }) => start))).toISOString(), new Date(Math.max(...sessions.map(({ end }) => end))).toISOString())), [sessions, per]);
  const events = useQuestion(wanted);
  const timed = useMemo(() => eventsOfRows(tableOf(events.answer)), [events.answer]);
  if (per === null || !found.answer) return <Skeleton />;
  return (
    <SessionList title={`The latest ${sessions.length} sessions`} sessions={sessions} events={timed} per={per} properties={Object.keys(sessionsOf(document).properties ?? {})}
      zone={zone} onSession={(session) => navigate(actorPath(document.dataset, String(session.actor)))} />
  );
}

function tableOf(answer: object | null): TableAnswer | null {
  return answer !== null && 'columns' in answer ? answer as TableAnswer : null;
}

/** Rows of actor, start, end, duration, events, properties, count. */
function sessionsOfRows(answer: TableAnswer | null): readonly ListedSession[] {
  return (answer?.rows ?? []).map((row) => ({
    actor: row[0], start: Date.parse(String(row[1])), end: Date.parse(String(row[2])), events: Number(row[4]), properties: row.slice(5, -1),
  }));
}

/** Rows of time, actor, event. */
export function eventsOfRows(answer: TableAnswer | null): readonly TimedEvent[] {
  return (answer?.rows ?? []).map((row) => ({ time: Date.parse(String(row[0])), actor: row[1], event: row[2] }));
}
