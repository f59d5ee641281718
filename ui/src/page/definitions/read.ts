// The definitions and cohorts of a dataset in one list, each with what it is.

import { request } from '../../api/client.ts';
import { listCohorts, listDefinitions, listUses, type UsedIn } from '../../api/definitions.ts';
import type { components } from '../../api/schema.ts';
import { known, type Known } from './kind.ts';

type Parsed = components['schemas']['Parses'];

/** A definition or cohort, and what uses it. */
export type Listed = Known & { readonly usedIn: readonly UsedIn[] };

/** All of them, by name. */
export async function readAll(dataset: string): Promise<readonly Listed[]> {
  const [saved, cohorts, uses] = await Promise.all([listDefinitions(dataset), listCohorts(dataset), listUses(dataset)]);
  const usedIn = new Map(uses.map((used) => [used.name, used.in]));
  const lists = cohorts.map((cohort): Known => ({ kind: 'list', name: cohort.name, saved: cohort }));
  const all = await withCohorts(dataset, saved.map(known));
  return [...all, ...lists].map((one) => ({ ...one, usedIn: usedIn.get(one.name) ?? [] })).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

/** A property of actors that is true or false is a cohort: its measure says which type it has. */
async function withCohorts(dataset: string, all: readonly Known[]): Promise<readonly Known[]> {
  const actors = all.filter((one) => one.kind === 'actor');
  if (actors.length === 0) return all;
  const texts = actors.map(({ saved }) => ({ kind: 'measure', text: String((saved as { definition: { actor?: unknown } }).definition.actor) }));
  const parsed = await request<Parsed>('v1/parse', { body: { dataset, texts } }).catch(() => null);
  const cohorts = new Set(actors.filter((_, i) => parsed?.texts[i]?.type === 'bool').map(({ name }) => name));
  return all.map((one) => (one.kind === 'actor' && cohorts.has(one.name) ? { ...one, kind: 'cohort' } : one));
}
