// Events of actors as dots within their sessions. No DOM here.

/** A session of somebody. */
export interface Session {
  readonly actor: unknown;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly events: number;
}

export interface TimedEvent {
  readonly time: number;
  readonly actor: unknown;
  readonly event: unknown;
}

/** The events of each session, in their order. */
export function eventsBySession(sessions: readonly Session[], events: readonly TimedEvent[]): readonly (readonly TimedEvent[])[] {
  const byActor = new Map<unknown, TimedEvent[]>();
  for (const event of events) {
    const own = byActor.get(event.actor);
    if (own) own.push(event);
    else byActor.set(event.actor, [event]);
  }
  return sessions.map(({ actor, start, end }) => (byActor.get(actor) ?? []).filter(({ time }) => time >= start && time <= end));
}

/** Where a moment lies in a span, from 0 to 1; the middle of a span without length. */
export function placeIn(time: number, start: number, end: number): number {
  return end <= start ? 0.5 : Math.max(0, Math.min(1, (time - start) / (end - start)));
}

/** The span half or twice as long around a moment, within what there is. */
export function zoomed(span: readonly [number, number], around: number, factor: number, whole: readonly [number, number]): readonly [number, number] {
  const least = 1000;
  const length = Math.max(least, Math.min((span[1] - span[0]) * factor, whole[1] - whole[0]));
  const share = span[1] === span[0] ? 0.5 : (around - span[0]) / (span[1] - span[0]);
  const from = Math.max(whole[0], Math.min(around - share * length, whole[1] - length));
  return [from, from + length];
}

/** A lane of a timeline: one kind of event, or all rare ones. */
export interface Lane {
  readonly event: unknown;
  readonly rest: boolean;
}

/** The kinds of events, most frequent first; the last lane has the rest where there are more than so many. */
export function lanesOf(events: readonly TimedEvent[], most: number): readonly Lane[] {
  const counts = new Map<unknown, number>();
  for (const { event } of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const lanes = names.map((event): Lane => ({ event, rest: false }));
  return lanes.length <= most ? lanes : [...lanes.slice(0, most - 1), { event: null, rest: true }];
}

const lengths = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400, 172_800, 604_800, 1_209_600, 2_592_000, 7_776_000, 31_536_000];

/** Round moments within a span, at most about so many. */
export function ticksOfSpan(from: number, to: number, most: number): readonly number[] {
  const step = (lengths.find((length) => (to - from) / 1000 / length <= most) ?? 31_536_000) * 1000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step).slice(0, most + 1);
}
