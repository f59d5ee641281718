// What people write for a range of time, read by the server, whose clock and calendar count.

import { request } from './client.ts';
import { ApiError } from './error.ts';
import type { components } from './schema.ts';

export type NamedRange = components['schemas']['TimeReading'];

/** The range that a text names on the clock of a zone; fails with an ApiError for one that names none. */
export async function readTime(text: string, timezone: string): Promise<NamedRange> {
  const body = { texts: [text], ...(timezone === '' ? {} : { timezone }) };
  const { texts: [range] } = await request<{ texts: readonly NamedRange[] }>('v1/times', { body });
  if (range && !range.error) return range;
  throw new ApiError({ code: 'time', message: range?.error?.message ?? 'This is no range of time', hint: range?.error?.hint ?? '' });
}
