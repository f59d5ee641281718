// Sources: where events come from by themselves, how far each is, and what it has set aside.

import { request } from './client.ts';
import { followJobs } from './jobs.ts';
import type { components } from './schema.ts';

export type Source = components['schemas']['Source'];
export type SourceDetail = components['schemas']['SourceWithFailures'];
export type SourceFailure = SourceDetail['failures'][number];

function path(source: string, rest = ''): string {
  return `v1/sources/${encodeURIComponent(source)}${rest}`;
}

/** All sources, in the order in which they are declared. */
export async function sources(signal?: AbortSignal): Promise<readonly Source[]> {
  return (await request<{ sources: readonly Source[] }>('v1/sources', { signal })).sources;
}

/** One source, with the objects that are not fine. */
export async function sourceDetail(source: string, signal?: AbortSignal): Promise<SourceDetail> {
  return request<SourceDetail>(path(source), { signal });
}

/** Looks at a source now. */
export async function runSource(source: string): Promise<void> {
  await request(path(source, '/run'), { method: 'POST', body: {} });
}

/** Tries objects again that failed or were set aside; all where none are named. */
export async function retrySource(source: string, keys: readonly string[] = []): Promise<void> {
  await request(path(source, '/retry'), { method: 'POST', body: keys.length === 0 ? {} : { keys } });
}

export interface Backfill {
  readonly from: string;
  readonly to: string;
  readonly replace: boolean;
}

/** Loads a range of a source again, as a job. */
export async function backfillSource(source: string, body: Backfill): Promise<void> {
  await request(path(source, '/backfill'), { method: 'POST', body });
  await followJobs();
}
