// The state of the Live page apart from its looks: the newest events, those that came while it was
// paused, how many there were in each second of the last quarter of an hour, and of which kind.

import type { Cells, LiveFrame } from '../../api/live.ts';

/** An event, with a number that tells it from all others of the page. */
export interface LiveEvent {
  readonly id: number;
  readonly cells: Cells;
}

/** Seconds that are remembered: a quarter of an hour. */
export const remembered = 900;

/** The most events that are kept in sight while new ones come. */
const shownMost = 2000;

/** The most events that are kept back while paused; older ones are left out, and counted. */
const waitingMost = 20_000;

/** Seconds that the present rate is the average of. */
const rateSeconds = 5;

interface Second {
  readonly at: number;
  matched: number;
  readonly events: Map<string, number>;
}

export class Tape {
  /** The events in sight, newest first. */
  rows: readonly LiveEvent[] = [];
  /** Whether new events are kept back. */
  paused = false;
  /** Events that came while paused, and those of them that there is no row for. */
  newCount = 0;
  leftOut = 0;
  /** How far the newest event is behind, in milliseconds; null before the first. */
  behind: number | null = null;
  /** All events since the page was opened, and those of them that came too fast for the list. */
  matched = 0;
  unlisted = 0;

  private waiting: readonly LiveEvent[] = [];
  private seconds: Second[] = [];
  private readonly totals = new Map<string, number>();
  private began = 0;
  private nextId = 1;

  /** Takes a frame that came at a time, in milliseconds. */
  take(frame: LiveFrame, now: number): void {
    const second = Math.floor(now / 1000);
    if (this.began === 0) this.began = second;
    this.forget(second);
    if (frame.matched === 0) return;
    this.matched += frame.matched;
    this.unlisted += frame.leftOut;
    this.behind = frame.behind;
    this.count(frame, second);
    const rows = this.numbered(frame.rows);
    if (this.paused) this.keepBack(frame, rows);
    else this.rows = [...rows, ...this.rows].slice(0, shownMost);
  }

  pause(): void {
    this.paused = true;
  }

  /** Shows what was kept back and lets new events in. */
  resume(): void {
    this.rows = [...this.waiting, ...this.rows].slice(0, Math.max(shownMost, this.waiting.length));
    this.waiting = [];
    this.newCount = this.leftOut = 0;
    this.paused = false;
  }

  /** Events of each second, oldest first, over a span that grows: a minute, five, fifteen. */
  perSecond(now: number): { readonly times: readonly number[]; readonly values: readonly number[] } {
    const last = Math.floor(now / 1000) - 1; // the present second is not over
    const age = this.began === 0 ? 0 : last - this.began;
    const span = age < 60 ? 60 : age < 300 ? 300 : remembered;
    const known = new Map(this.seconds.map(({ at, matched }) => [at, matched]));
    const times = Array.from({ length: span }, (_, i) => last - span + 1 + i);
    return { times, values: times.map((at) => known.get(at) ?? 0) };
  }

  /** Events a second, averaged over the last few whole ones. */
  rate(now: number): number {
    const end = Math.floor(now / 1000);
    const start = Math.max(this.began, end - rateSeconds);
    if (end <= start) return 0;
    return this.seconds.reduce((sum, { at, matched }) => (at >= start && at < end ? sum + matched : sum), 0) / (end - start);
  }

  /** Events by name over the quarter of an hour, most frequent first, with those of the last seconds. */
  byEvent(now: number): readonly { readonly event: string | null; readonly count: number; readonly lately: number }[] {
    const recent = Math.floor(now / 1000) - rateSeconds;
    const lately = new Map<string, number>();
    for (const second of this.seconds) {
      if (second.at >= recent) for (const [event, count] of second.events) lately.set(event, (lately.get(event) ?? 0) + count);
    }
    return [...this.totals].sort((a, b) => b[1] - a[1]).map(([key, count]) => ({ event: nameOf(key), count, lately: lately.get(key) ?? 0 }));
  }

  private count(frame: LiveFrame, at: number): void {
    let second = this.seconds.at(-1);
    if (second?.at !== at) {
      second = { at, matched: 0, events: new Map() };
      this.seconds.push(second);
    }
    second.matched += frame.matched;
    for (const { event, count } of frame.counts) {
      const key = keyOf(event);
      second.events.set(key, (second.events.get(key) ?? 0) + count);
      this.totals.set(key, (this.totals.get(key) ?? 0) + count);
    }
  }

  private forget(second: number): void {
    const old = this.seconds.filter(({ at }) => at <= second - remembered);
    if (old.length === 0) return;
    this.seconds = this.seconds.slice(old.length);
    for (const { events } of old) {
      for (const [key, count] of events) {
        const rest = (this.totals.get(key) ?? 0) - count;
        if (rest > 0) this.totals.set(key, rest);
        else this.totals.delete(key);
      }
    }
  }

  private numbered(rows: readonly Cells[]): readonly LiveEvent[] {
    const first = this.nextId;
    this.nextId += rows.length;
    return rows.map((cells, i) => ({ id: first + rows.length - 1 - i, cells }));
  }

  private keepBack(frame: LiveFrame, rows: readonly LiveEvent[]): void {
    const all = [...rows, ...this.waiting];
    this.waiting = all.slice(0, waitingMost);
    this.newCount += frame.matched;
    this.leftOut += frame.leftOut + all.length - this.waiting.length;
  }
}

// An event may have no name, and a name may be any text.
function keyOf(event: string | null): string {
  return event === null ? '' : `=${event}`;
}

function nameOf(key: string): string | null {
  return key === '' ? null : key.slice(1);
}
