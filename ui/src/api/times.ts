// Ranges of time: the server reads what people write and does all arithmetic (POST /v1/times).

import { request } from './client.ts';
import type { components } from './schema.ts';
import type { Document } from '../document/type.ts';

export type TimesRequest = components['schemas']['TimesRequest'];
export type TimeReadings = components['schemas']['TimeReadings'];
/** What a text means: ends as a document has them and as they are now, or an error. */
export type TimeReading = components['schemas']['TimeReading'];

/** Asks what texts mean as ranges, on the clock of a document. */
export function readTimes(document: Document, body: TimesRequest, signal?: AbortSignal): Promise<TimeReadings> {
  const { timezone, week_start } = document;
  return request<TimeReadings>('v1/times', { body: { ...(timezone ? { timezone } : {}), ...(week_start ? { week_start } : {}), ...body }, signal });
}
