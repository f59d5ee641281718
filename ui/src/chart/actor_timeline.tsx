// The timeline of an actor: a lane for each kind of event, dots for events, bands for sessions. The wheel
// and + and - zoom, a drag chooses a span, 0 shows all again.

import { useMemo, useRef } from 'preact/hooks';
import { duration } from '../text/duration.ts';
import { other, shown, cutMiddle } from '../text/name.ts';
import { exact } from '../text/number.ts';
import { moment } from '../text/time.ts';
import { Button } from '../widget/button.tsx';
import { Name } from '../widget/name.tsx';
import { Table } from '../widget/table.tsx';
import { colorOf, seriesVariable } from './color.ts';
import { useChartCursor } from './cursor.ts';
import { ChartShell } from './shell.tsx';
import { lanesOf, placeIn, ticksOfSpan, zoomed, type Session, type TimedEvent } from './timeline.ts';
import { useWidth } from './width.ts';
import * as style from './actor_timeline.module.css';

type Span = readonly [number, number];

interface ActorTimelineProps {
  /** Newest first. */
  events: readonly TimedEvent[];
  sessions: readonly Session[];
  zone: string;
  /** What is in sight; null for all. */
  span: Span | null;
  onSpan: (span: Span | null) => void;
}

const lane = 20;
const left = 136;
const right = 16;
const top = 24;

export function ActorTimeline({ events, sessions, zone, span, onSpan }: ActorTimelineProps) {
  const { host, width } = useWidth();
  const pressed = useRef<number | null>(null);
  const whole = useMemo((): Span => {
    const times = events.map(({ time }) => time);
    const [first, last] = [Math.min(...times), Math.max(...times)];
    return last > first ? [first, last] : [first - 1000, last + 1000];
  }, [events]);
  const [from, to] = span ?? whole;
  const lanes = useMemo(() => lanesOf(events, 12), [events]);
  const seen = useMemo(() => events.filter(({ time }) => time >= from && time <= to).reverse(), [events, from, to]);
  const inner = Math.max(1, width - left - right);
  const x = (time: number): number => left + placeIn(time, from, to) * inner;
  const timeAt = (clientX: number): number => from + ((clientX - (host.current?.getBoundingClientRect().left ?? 0) - left) / inner) * (to - from);
  const zoom = (factor: number, around = (from + to) / 2): void => {
    const next = zoomed([from, to], around, factor, whole);
    onSpan(next[0] <= whole[0] && next[1] >= whole[1] ? null : next);
  };
  const cursor = useChartCursor(1, seen.length, ({ column }) => zoom(0.25, seen[column]!.time));
  const at = cursor.at ? seen[cursor.at.column] : undefined;
  const key = (event: KeyboardEvent): boolean => {
    if (event.key === '+') zoom(0.5, at?.time);
    else if (event.key === '-') zoom(2, at?.time);
    else if (event.key === '0') onSpan(null);
    else return cursor.key(event);
    return true;
  };
  const release = (clientX: number): void => {
    const start = pressed.current;
    pressed.current = null;
    if (start === null) return;
    const end = timeAt(clientX);
    if (Math.abs(x(end) - x(start)) > 4) onSpan([Math.max(whole[0], Math.min(start, end)), Math.min(whole[1], Math.max(start, end))]);
  };
  const height = top + lanes.length * lane + 24;
  return (
    <ChartShell title={`${exact(events.length)} events, ${exact(sessions.length)} sessions`} onKey={key}
      summary={`Timeline of ${exact(events.length)} events in ${exact(sessions.length)} sessions, from ${moment(whole[0], zone)} to ${moment(whole[1], zone)}`}
      announced={at ? `${shown(at.event).text}, ${moment(at.time, zone, 'millisecond')}` : ''}
      actions={(
        <>
          <Button small kind="outlined" icon="minus" label="Zoom out" keys="-" disabled={span === null} onClick={() => zoom(2)} />
          <Button small kind="outlined" icon="plus" label="Zoom in" keys="+" onClick={() => zoom(0.5)} />
          <Button small kind="outlined" disabled={span === null} onClick={() => onSpan(null)}>All</Button>
        </>
      )}
      table={(
        <Table label="Sessions" rows={sessions} columns={[
          { key: 'start', head: 'start', cell: ({ start }) => moment(start, zone, 'millisecond') },
          { key: 'duration', head: 'duration', number: true, cell: ({ start, end }) => duration((end - start) / 1000) },
          { key: 'events', head: 'events', number: true, cell: ({ events: number }) => exact(number) },
        ]} />
      )}>
      <div ref={host} class={style.host} onPointerDown={(event) => { pressed.current = timeAt(event.clientX); }} onPointerUp={(event) => release(event.clientX)}
        onWheel={(event) => { if (event.ctrlKey || event.shiftKey) { event.preventDefault(); zoom(event.deltaY > 0 ? 1.5 : 0.67, timeAt(event.clientX)); } }}>
        {width > 0 && (
          <svg width={width} height={height} aria-hidden="true">
            {sessions.filter(({ start, end }) => end >= from && start <= to).map((session) => (
              <rect key={session.start} x={x(session.start) - 3} y={top - 12} width={Math.max(6, x(session.end) - x(session.start) + 6)} height={lanes.length * lane + 12} rx={3} class={style.band}
                onDblClick={() => onSpan([session.start - 500, session.end + 500])}>
                <title>{`${moment(session.start, zone, 'second')}, ${duration((session.end - session.start) / 1000)}, ${exact(session.events)} events`}</title>
              </rect>
            ))}
            {gapsOf(sessions, x, left, width - right).map((gap) => (
              <text key={gap.from} x={gap.middle} y={top - 2} class={style.gap}>{duration((gap.to - gap.from) / 1000)} gap</text>
            ))}
            {lanes.map((name, i) => (
              <g key={i}>
                <text x={left - 12} y={top + i * lane + 4} class={style.lane}>{name.rest ? other.text : cutMiddle(shown(name.event).text, 18)}</text>
                <line x1={left} x2={width - right} y1={top + i * lane} y2={top + i * lane} class={style.line} />
              </g>
            ))}
            {seen.map((event, i) => {
              const row = laneOf(lanes, event);
              return (
                <circle key={i} cx={x(event.time)} cy={top + row * lane} r={at === event ? 6 : 4} class={style.dot} {...cursor.mark(0, i)}
                  style={{ fill: lanes[row]?.rest ? 'var(--other)' : `var(${seriesVariable(colorOf('event', [event.event]))})` }}>
                  <title>{`${shown(event.event).text}, ${moment(event.time, zone, 'millisecond')}`}</title>
                </circle>
              );
            })}
            {ticksOfSpan(from, to, Math.max(2, Math.floor(inner / 140))).map((time) => (
              <text key={time} x={x(time)} y={height - 6} class={style.tick}>{moment(time, zone, to - from > 2 * 86_400_000 ? 'dayShort' : to - from > 3_600_000 ? 'clock' : 'clockSecond')}</text>
            ))}
          </svg>
        )}
      </div>
      <p class={style.hint}>{at ? <><Name value={at.event} /> {moment(at.time, zone, 'millisecond')}</> : 'drag to zoom, Shift and wheel too; a double click on a session shows it alone'}</p>
    </ChartShell>
  );
}

/** The gaps between sessions that are in sight and wide enough for their words. */
function gapsOf(sessions: readonly Session[], x: (time: number) => number, least: number, most: number): readonly { from: number; to: number; middle: number }[] {
  const inOrder = [...sessions].sort((a, b) => a.start - b.start);
  return inOrder.slice(1).flatMap((session, i) => {
    const [from, to] = [inOrder[i]!.end, session.start];
    const [start, end] = [x(from), x(to)];
    return end - start < 96 || start < least || end > most ? [] : [{ from, to, middle: (start + end) / 2 }];
  });
}

function laneOf(lanes: ReturnType<typeof lanesOf>, event: TimedEvent): number {
  const found = lanes.findIndex((lane) => !lane.rest && lane.event === event.event);
  return found >= 0 ? found : lanes.length - 1;
}
