// New events as they come: a subscription over the stream.

import { request } from './client.ts';
import type { ApiError } from './error.ts';
import type { Frame } from './frame.ts';
import { cancel, start } from './stream.ts';
import type { components } from './schema.ts';

export type LiveRequest = components['schemas']['LiveRequest'];
export type Cells = readonly unknown[];

/** What a frame of a subscription tells. */
export interface LiveFrame {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The newest events, newest first. */
  readonly rows: readonly Cells[];
  readonly matched: number;
  readonly leftOut: number;
  /** How long ago the newest of them happened, in milliseconds; null where there is none. */
  readonly behind: number | null;
  readonly counts: readonly { readonly event: string; readonly count: number }[];
}

/** Reads a frame's members; those that are missing are empty. */
export function liveFrame(frame: Frame): LiveFrame {
  const { body } = frame;
  const list = <T>(name: string): readonly T[] => (Array.isArray(body[name]) ? body[name] as readonly T[] : []);
  const number = (name: string): number | null => (typeof body[name] === 'number' ? body[name] : null);
  return {
    columns: list('columns'), rows: list('rows'), matched: number('matched') ?? 0, leftOut: number('left_out') ?? 0,
    behind: number('behind_ms'), counts: list('counts'),
  };
}

/** Subscribes; gives back what ends it. */
export function subscribe(live: LiveRequest, take: (frame: LiveFrame) => void, failed: (error: ApiError) => void): () => void {
  const id = start({ live }, (frame) => {
    if (frame.error) failed(frame.error);
    else if (frame.state === 'live') take(liveFrame(frame));
  });
  return () => cancel(id);
}

/** All that is known of one event: the first whose time, name and given values are these. */
export async function wholeEvent(dataset: string, where: string, signal: AbortSignal): Promise<{ columns: LiveFrame['columns']; row: Cells } | null> {
  const body = { dataset, where, samples: { limit: 1 } };
  const answer = await request<{ columns: LiveFrame['columns']; rows: readonly Cells[] }>('v1/query', { body, signal });
  return answer.rows[0] ? { columns: answer.columns, row: answer.rows[0] } : null;
}
