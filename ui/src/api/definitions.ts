// Saved definitions and cohorts of a dataset, with their versions.

import { request, type Request } from './client.ts';
import { away, readError } from './error.ts';
import { address } from './root.ts';
import type { components } from './schema.ts';

export type SavedDefinition = components['schemas']['SavedDefinition'];
export type SavedCohort = components['schemas']['SavedCohort'];
export type DefinitionContent = components['schemas']['DefinitionContent'];
export type Saved = components['schemas']['Saved'];
export type CohortSize = components['schemas']['CohortSize'];
export type Kind = 'definitions' | 'cohorts';

function path(dataset: string, kind: Kind, name = ''): string {
  return `v1/datasets/${encodeURIComponent(dataset)}/${kind}${name === '' ? '' : `/${encodeURIComponent(name)}`}`;
}

export async function listDefinitions(dataset: string, signal?: AbortSignal): Promise<readonly SavedDefinition[]> {
  return (await request<{ definitions: readonly SavedDefinition[] }>(path(dataset, 'definitions'), { signal })).definitions;
}

export async function listCohorts(dataset: string, signal?: AbortSignal): Promise<readonly SavedCohort[]> {
  return (await request<{ cohorts: readonly SavedCohort[] }>(path(dataset, 'cohorts'), { signal })).cohorts;
}

/** A definition in an older version. */
export async function readDefinition(dataset: string, name: string, version: number): Promise<SavedDefinition> {
  return request<SavedDefinition>(`${path(dataset, 'definitions', name)}?version=${version}`);
}

/** The versions of a definition or cohort, newest first. */
export async function savedVersions(dataset: string, kind: Kind, name: string, signal?: AbortSignal): Promise<readonly Saved[]> {
  return [...(await request<{ versions: readonly Saved[] }>(`${path(dataset, kind, name)}?versions`, { signal })).versions].reverse();
}

/** How many actors are in a cohort, or meet a definition of actors. */
export async function cohortSize(dataset: string, name: string, signal?: AbortSignal): Promise<CohortSize> {
  return request<CohortSize>(path(dataset, 'cohorts', name), { signal });
}

/** Saves a definition in place of a version, 0 for a new name. */
export async function saveDefinition(dataset: string, name: string, version: number, definition: DefinitionContent, description: string): Promise<SavedDefinition> {
  return request<SavedDefinition>(path(dataset, 'definitions', name), { method: 'PUT', body: { definition, description, version } });
}

export type Used = components['schemas']['Uses']['uses'][number];
export type UsedIn = components['schemas']['UsedIn'];
export type Renamed = components['schemas']['Renamed'];

/** Where definitions and cohorts are used; those that nothing uses are not among them. */
export async function listUses(dataset: string): Promise<readonly Used[]> {
  return (await request<{ uses: readonly Used[] }>(`v1/datasets/${encodeURIComponent(dataset)}/uses`)).uses;
}

/** Gives another name, and writes it wherever the former is used: all or nothing. */
export async function renameSaved(dataset: string, kind: Kind, name: string, to: string): Promise<Renamed> {
  return request<Renamed>(`${path(dataset, kind, name)}/rename`, { body: { name: to } });
}

/** Takes a definition or cohort away; refused while something saved mentions it. */
export async function removeSaved(dataset: string, kind: Kind, name: string): Promise<void> {
  await request<unknown>(path(dataset, kind, name), { method: 'DELETE' } satisfies Request);
}

/** What the list of a cohort is written in. */
export type ListType = 'text/csv' | 'application/x-ndjson' | 'application/json';

/** Loads a list of actors as it is: one a line, CSV with a head, NDJSON or a JSON array. */
export async function loadCohort(
  dataset: string, name: string, options: { per: string; description: string; fresh: boolean }, list: Blob | string, type: ListType,
): Promise<SavedCohort> {
  const query = new URLSearchParams({ per: options.per });
  if (options.description !== '') query.set('description', options.description);
  const headers = { 'Content-Type': type, ...(options.fresh ? { 'If-None-Match': '*' } : {}) };
  const url = address(`${path(dataset, 'cohorts', name)}?${query.toString()}`);
  const response = await fetch(url, { method: 'PUT', headers, body: list, cache: 'no-store' }).catch(() => { throw away(); });
  const body = await response.json().catch(() => null) as unknown;
  if (!response.ok) throw readError(body, response.status);
  return body as SavedCohort;
}
