// The history: every query that somebody ran, failed ones too, newest first.

import { request } from './client.ts';
import type { components } from './schema.ts';

export type HistoryEntry = components['schemas']['HistoryEntry'];

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  readonly cursor?: string;
}

/** A page of the history; `search` looks into the documents. */
export async function readHistory(asked: { search?: string; starred?: boolean; cursor?: string }, signal?: AbortSignal): Promise<HistoryPage> {
  const query = new URLSearchParams({ limit: '100' });
  if (asked.search) query.set('search', asked.search);
  if (asked.starred) query.set('starred', 'true');
  if (asked.cursor) query.set('cursor', asked.cursor);
  return request<HistoryPage>(`v1/history?${query.toString()}`, { signal });
}

/** Gives an entry a star, which keeps it, or takes it. */
export async function starEntry(id: number, starred: boolean): Promise<void> {
  await request<unknown>(`v1/history/${id}`, { method: 'PUT', body: { starred } });
}

export async function removeEntry(id: number): Promise<void> {
  await request<unknown>(`v1/history/${id}`, { method: 'DELETE' });
}
