// Sessions one below the other, each with its timeline: dots are events, by the colour of their name.

import { useMemo, useState } from 'preact/hooks';
import { duration } from '../text/duration.ts';
import { shown } from '../text/name.ts';
import { exact } from '../text/number.ts';
import { moment } from '../text/time.ts';
import { Name } from '../widget/name.tsx';
import { Segmented } from '../widget/segmented.tsx';
import { Table } from '../widget/table.tsx';
import { colorOf, seriesVariable } from './color.ts';
import { useChartCursor } from './cursor.ts';
import { ChartShell } from './shell.tsx';
import { eventsBySession, placeIn, type Session, type TimedEvent } from './timeline.ts';
import type { ComponentChildren } from 'preact';
import * as style from './session_list.module.css';

export interface ListedSession extends Session {
  readonly properties: readonly unknown[];
}

interface SessionListProps {
  title: ComponentChildren;
  sessions: readonly ListedSession[];
  events: readonly TimedEvent[];
  /** What the unit is called: `user_id`. */
  per: string;
  properties: readonly string[];
  zone: string;
  onSession: (session: ListedSession) => void;
}

export function SessionList({ title, sessions, events, per, properties, zone, onSession }: SessionListProps) {
  const [own, setOwn] = useState(false);
  const dots = useMemo(() => eventsBySession(sessions, events), [sessions, events]);
  const cursor = useChartCursor(sessions.length, 1, ({ row }) => onSession(sessions[row]!));
  const longest = Math.max(1, ...sessions.map(({ start, end }) => end - start));
  const at = cursor.at ? sessions[cursor.at.row] : undefined;
  return (
    <ChartShell scrolls twin="latest" title={title} summary={`The latest ${sessions.length} sessions`} announced={at ? spoken(at, per, zone) : ''} onKey={cursor.key}
      actions={(
        <Segmented label="Scale of the timelines" value={own ? 'own' : 'one'} onChange={(next: string) => setOwn(next === 'own')}
          choices={[{ value: 'one', label: 'One scale' }, { value: 'own', label: 'Each its own' }]} />
      )}
      table={<SessionTable sessions={sessions} per={per} properties={properties} zone={zone} />}>
      <div class={style.scroll}>
        <table class={style.table}>
          <thead><tr><th scope="col">start</th><th scope="col"><Name value={per} most={24} /></th><th scope="col" class={style.number}>duration</th><th scope="col" class={style.number}>events</th>
            {properties.map((name) => <th key={name} scope="col"><Name value={name} most={24} /></th>)}<th scope="col" class={style.wide}>timeline</th></tr></thead>
          <tbody>
            {sessions.map((session, i) => (
              <tr key={i} {...cursor.mark(i, 0)} onClick={() => onSession(session)}>
                <td>{moment(session.start, zone, 'second')}</td>
                <td><Name value={session.actor} most={24} middle /></td>
                <td class={style.number}>{duration((session.end - session.start) / 1000)}</td>
                <td class={style.number}>{exact(session.events)}</td>
                {session.properties.map((value, k) => <td key={k}><Name value={value} most={32} middle /></td>)}
                <td class={style.wide}><Line session={session} events={dots[i]!} length={own ? session.end - session.start : longest} zone={zone} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartShell>
  );
}

/** At most so many dots: more would be one line. */
const dotsMost = 300;

function Line({ session, events, length, zone }: { session: Session; events: readonly TimedEvent[]; length: number; zone: string }) {
  const end = session.start + Math.max(1, length);
  return (
    <span class={style.line}>
      <span class={style.band} style={{ '--to': placeIn(session.end, session.start, end) }} />
      {events.slice(0, dotsMost).map((event, i) => (
        <span key={i} class={style.dot} title={`${shown(event.event).text}, ${moment(event.time, zone, 'millisecond')}`}
          style={{ '--at': placeIn(event.time, session.start, end), '--color': `var(${seriesVariable(colorOf('event', [event.event]))})` }} />
      ))}
    </span>
  );
}

function SessionTable({ sessions, per, properties, zone }: { sessions: readonly ListedSession[]; per: string; properties: readonly string[]; zone: string }) {
  return (
    <Table label="Sessions" rows={sessions} columns={[
      { key: 'start', head: 'start', cell: ({ start }) => moment(start, zone, 'millisecond') },
      { key: 'actor', head: <Name value={per} most={32} />, cell: ({ actor }) => <Name value={actor} most={48} middle /> },
      { key: 'duration', head: 'duration', number: true, cell: ({ start, end }) => duration((end - start) / 1000) },
      { key: 'events', head: 'events', number: true, cell: ({ events }) => exact(events) },
      ...properties.map((name, i) => ({ key: `property ${name}`, head: <Name value={name} most={32} />, cell: (session: ListedSession) => <Name value={session.properties[i]} most={48} middle /> })),
    ]} />
  );
}

function spoken({ actor, start, end, events }: Session, per: string, zone: string): string {
  return `${per} ${shown(actor).text}, ${moment(start, zone, 'second')}, ${duration((end - start) / 1000)}, ${exact(events)} events`;
}
