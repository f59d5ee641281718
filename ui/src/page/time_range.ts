// The range of the question and its changes. All arithmetic is the server's, on the calendar of
// the question's zone.

import { readTimes, type TimeReading } from '../api/times.ts';
import { asApiError } from '../api/client.ts';
import { commit, document } from '../document/store.ts';
import { set } from '../document/patch.ts';
import { toast } from '../widget/toast.tsx';
import type { Document } from '../document/type.ts';
import type { Range } from '../text/range.ts';

/** Asks about another range; what is left out is open. `now` as the end is what a document without an end means. */
export function setRange(range: Range): void {
  const to = range.from !== undefined && range.to === 'now' ? undefined : range.to;
  commit({ document: set(set(document.value, 'from', range.from), 'to', to) });
}

/** What the range of a document means now. Ends that are open are missing. */
export async function readRange(asked: Document, signal?: AbortSignal): Promise<TimeReading> {
  const { from, to } = asked;
  const texts = [from === undefined ? 'all' : `since ${from}`, to === undefined ? 'before now' : `before ${to}`];
  const { texts: [start, end] } = await readTimes(asked, { texts }, signal);
  const wrong = start?.error ?? end?.error;
  if (wrong || start?.start === undefined || end?.end === undefined) return { text: texts.join(', '), ...(wrong ? { error: wrong } : {}) };
  const { texts: [whole] } = await readTimes(asked, { texts: [`${start.start} - ${end.end}`] }, signal);
  return { ...whole!, relative: /now/.test(`${from}${to ?? 'now'}`) };
}

/** Moves the range by its own length, or makes it longer around its middle. */
export async function moveRange(change: { shift: number } | { zoom: number }): Promise<void> {
  try {
    const asked = document.value;
    const present = await readRange(asked);
    if (present.start === undefined) {
      toast('The range has no start: choose one before it is moved.');
      return;
    }
    const { texts: [next] } = await readTimes(asked, { texts: [`${present.start} - ${present.end}`], ...change });
    if (next?.error) toast(next.error.message);
    else if (next && document.value === asked) setRange(next);
  } catch (error) {
    toast(asApiError(error).message);
  }
}

/** The step back that leads to the period before: `1mo` from a whole month, `7d`, `90m`. Null where the range is open. */
export async function periodBefore(asked: Document): Promise<string | null> {
  const now = await readRange(asked);
  if (now.start === undefined) return null;
  const { texts: [before] } = await readTimes(asked, { texts: [`${now.start} - ${now.end}`], shift: -1 });
  if (before?.start === undefined) return null;
  const midnight = /T00:00:00(Z|[+-]\d\d:\d\d)$/;
  if (!midnight.test(before.start) || !midnight.test(now.start)) {
    const minutes = Math.round((Date.parse(now.start) - Date.parse(before.start)) / 60_000);
    return minutes < 1 ? null : minutes % 1440 === 0 ? `${minutes / 1440}d` : `${minutes}m`;
  }
  const [then, start] = [before.start.slice(0, 10), now.start.slice(0, 10)];
  const [a, b] = [then, start].map((text) => text.split('-').map(Number));
  const months = (b![0]! - a![0]!) * 12 + b![1]! - a![1]!;
  if (a![2] === b![2] && months > 0) return months % 12 === 0 ? `${months / 12}y` : `${months}mo`;
  return `${Math.round((Date.parse(start) - Date.parse(then)) / 86_400_000)}d`;
}
