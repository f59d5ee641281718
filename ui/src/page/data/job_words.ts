// The words for jobs.

import type { Job } from '../../api/jobs.ts';

/** What a job does. */
export function kindWord(kind: Job['kind']): string {
  return { ingest: 'Loading', compaction: 'Compacting', deletion: 'Deleting', backfill: 'Loading again', snapshot: 'Copying' }[kind];
}

/** How a job stands. */
export function stateWord(state: Job['state']): string {
  return { running: 'under way', done: 'done', failed: 'failed', cancelled: 'cancelled' }[state];
}
