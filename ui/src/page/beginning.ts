// How a dataset is first shown, and what a view that starts from nothing may build on.

import { datasets, loadDatasets, values } from '../api/datasets.ts';
import { fresh, type Beginning } from '../document/view.ts';
import type { Document, ViewName } from '../document/type.ts';

const known = new Map<string, Beginning>();
const asked = new Map<string, Promise<Beginning>>();

/** The dataset's frequent events; null until they are there. */
export function beginningOf(dataset: string): Beginning | null {
  if (dataset === '') return { events: [] };
  if (!known.has(dataset)) void learn(dataset);
  return known.get(dataset) ?? null;
}

/** The dataset's frequent events, when they are there; none where they cannot be had. */
export function learn(dataset: string): Promise<Beginning> {
  if (dataset === '') return Promise.resolve({ events: [] });
  const learning = asked.get(dataset) ?? eventsOf(dataset).then((events) => {
    const beginning = { events };
    known.set(dataset, beginning);
    asked.delete(dataset);
    return beginning;
  });
  asked.set(dataset, learning);
  return learning;
}

async function eventsOf(dataset: string): Promise<readonly string[]> {
  if (!datasets.value.value) await loadDatasets();
  const named = datasets.value.value?.find(({ name }) => name === dataset)?.event;
  const events = named ? await values(dataset, 'event', 10).catch(() => []) : [];
  return events.map(({ value }) => value);
}

const day = 86_400_000;

/** The document that a dataset opens with: the last 30 days, or all data where these are older. */
export async function firstDocument(dataset: string, view: ViewName): Promise<Document> {
  const learning = view === 'explore' ? null : learn(dataset);
  if (!datasets.value.value) await loadDatasets();
  const found = datasets.value.value?.find(({ name }) => name === dataset);
  const recent = found !== undefined && Date.parse(found.to) > Date.now() - 2 * day;
  const long = found !== undefined && Date.parse(found.from) < Date.now() - 31 * day;
  const beginning = learning ? await learning : beginningOf(dataset) ?? { events: [] };
  return {
    dataset, ...(recent && long ? { from: 'now-30d' } : {}), timezone: browserZone(), ...fresh(view, null, beginning),
  };
}

/** The zone of the browser, by its IANA name. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
