// Ranges of time: the server reads what people write and does all arithmetic (POST /v1/times).

import { request } from './client.ts';
import { ApiError } from './error.ts';
import type { components } from './schema.ts';
import type { Document } from '../document/type.ts';

export type TimesRequest = components['schemas']['TimesRequest'];
export type TimeReadings = components['schemas']['TimeReadings'];
/** What a text means: ends as a document has them and as they are now, or an error. */
export type TimeReading = components['schemas']['TimeReading'];

/** Asks what texts mean as ranges, on the clock of a document. */
export function readTimes(document: Pick<Document, 'timezone' | 'week_start'>, body: TimesRequest, signal?: AbortSignal): Promise<TimeReadings> {
  const { timezone, week_start } = document;
  return request<TimeReadings>('v1/times', { body: { ...(timezone ? { timezone } : {}), ...(week_start ? { week_start } : {}), ...body }, signal });
}

/** The range that a text names on the clock of a zone; fails with an ApiError for one that names none. */
export async function readTime(text: string, timezone: string): Promise<TimeReading> {
  const { texts: [range] } = await request<TimeReadings>('v1/times', { body: { texts: [text], ...(timezone === '' ? {} : { timezone }) } });
  if (range && !range.error) return range;
  throw new ApiError({ code: 'time', message: range?.error?.message ?? 'This is no range of time', hint: range?.error?.hint ?? '' });
}
