// Work that takes long: what runs on the server and what lately ended. It is asked for again and
// again while something runs, so that it is shown wherever it was started, and after a reload.

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { asApiError, request } from './client.ts';
import type { components } from './schema.ts';

export type Job = components['schemas']['Job'];

const known = signal<readonly Job[]>([]);
const asked = signal(false);
const interval = 700;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The jobs, newest first. */
export const jobs: ReadonlySignal<readonly Job[]> = known;

/** Whether they were asked for at least once. */
export const jobsKnown: ReadonlySignal<boolean> = asked;

/** Those that run. */
export const running = computed(() => known.value.filter(({ state }) => state === 'running'));

/** Asks for the jobs, and again for as long as one runs. */
export async function followJobs(): Promise<void> {
  clearTimeout(timer);
  try {
    known.value = (await request<{ jobs: readonly Job[] }>('v1/jobs')).jobs;
    asked.value = true;
  } catch {
    // The server may be away for a moment: what ran then probably still does.
  }
  clearTimeout(timer);
  if (running.value.length > 0) timer = setTimeout(() => void followJobs(), interval);
}

/** Asks for one job; null where nobody knows it. */
export async function findJob(id: string): Promise<Job | null> {
  try {
    return await request<Job>(`v1/jobs/${encodeURIComponent(id)}`);
  } catch (error) {
    if (asApiError(error).status === 404) return null;
    throw error;
  }
}

/** Cancels a job that runs, or forgets one that has ended. */
export async function endJob(id: string): Promise<void> {
  await request(`v1/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' });
  await followJobs();
}

/** Starts a compaction, or finds the one that is under way. */
export async function compact(dataset: string): Promise<void> {
  await request(`v1/datasets/${encodeURIComponent(dataset)}/compaction`, { method: 'POST' });
  await followJobs();
}

/** An id for a job of this tab. */
export function newJobId(): string {
  return `ui-${Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
