// What the Data page asks and changes: ingests, lines that were not taken, notes on properties, and
// datasets as a whole.

import { request, send } from './client.ts';
import { address } from './root.ts';
import type { components } from './schema.ts';

export type IngestRun = components['schemas']['IngestRun'];
export type Reject = components['schemas']['Reject'];
export type DatasetColumn = components['schemas']['DatasetColumn'];
export type PropertyNote = components['schemas']['PropertyNote'];

export interface RejectPage {
  readonly rejects: readonly Reject[];
  readonly cursor?: string;
}

function path(dataset: string, rest = ''): string {
  return `v1/datasets/${encodeURIComponent(dataset)}${rest}`;
}

/** The latest ingests of a dataset, newest first. */
export async function ingestRuns(dataset: string): Promise<readonly IngestRun[]> {
  return (await request<{ runs: readonly IngestRun[] }>(path(dataset, '/runs?limit=1000'))).runs;
}

/** A page of lines that were not taken. */
export async function rejects(dataset: string, reason: string, cursor: string | undefined, signal?: AbortSignal): Promise<RejectPage> {
  const query = new URLSearchParams({ limit: '1000', ...(reason === '' ? {} : { reason }), ...(cursor === undefined ? {} : { cursor }) });
  return request<RejectPage>(path(dataset, `/rejects?${query.toString()}`), { signal });
}

/** Where all lines of a reason can be downloaded. */
export function rejectsAddress(dataset: string, reason: string): string {
  const query = new URLSearchParams({ format: 'ndjson', ...(reason === '' ? {} : { reason }) });
  return address(path(dataset, `/rejects?${query.toString()}`));
}

/** The texts of all lines of a reason, as they were. */
export async function rejectedLines(dataset: string, reason: string): Promise<readonly string[]> {
  const query = new URLSearchParams({ format: 'ndjson', ...(reason === '' ? {} : { reason }) });
  const answer = await (await send(path(dataset, `/rejects?${query.toString()}`))).text();
  return answer.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as Reject).text);
}

/** Says what a property is. */
export async function noteProperty(dataset: string, column: string, note: PropertyNote): Promise<void> {
  await request(path(dataset, `/properties/${encodeURIComponent(column)}`), { method: 'PUT', body: note });
}

/** Drops a dataset with all that is in it. */
export async function dropDataset(dataset: string): Promise<void> {
  await request(path(dataset, `?${new URLSearchParams({ confirm: dataset }).toString()}`), { method: 'DELETE' });
}
