// What the store holds: its datasets, the schema of each, and the values of properties. Schemas are
// kept for the tab and asked anew when a page wants them fresh.

import { signal, type ReadonlySignal } from '@preact/signals';
import { request, asApiError, type Dataset } from './client.ts';
import type { ApiError } from './error.ts';
import type { components } from './schema.ts';

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** A thing that is asked for: not yet there, there, or not to be had. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly error: ApiError | null;
}

const list = signal<Loaded<readonly Dataset[]>>({ value: null, error: null });
const schemas = new Map<string, ReturnType<typeof signal<Loaded<Dataset>>>>();

/** All datasets, once `loadDatasets` was called. */
export const datasets: ReadonlySignal<Loaded<readonly Dataset[]>> = list;

/** Asks which datasets there are. */
export async function loadDatasets(): Promise<void> {
  try {
    const body = await request<{ datasets: readonly Dataset[] }>('v1/datasets');
    list.value = { value: body.datasets, error: null };
  } catch (error) {
    list.value = { value: list.value.value, error: asApiError(error) };
  }
}

/** The schema of a dataset; asked for when it is first needed. */
export function schema(dataset: string): ReadonlySignal<Loaded<Dataset>> {
  let known = schemas.get(dataset);
  if (!known) {
    known = signal<Loaded<Dataset>>({ value: null, error: null });
    schemas.set(dataset, known);
    void loadSchema(dataset);
  }
  return known as ReadonlySignal<Loaded<Dataset>>;
}

/** Asks for a schema anew. */
export async function loadSchema(dataset: string): Promise<void> {
  const known = schemas.get(dataset);
  if (!known || dataset === '') return;
  try {
    known.value = { value: await request<Dataset>(`v1/datasets/${encodeURIComponent(dataset)}`), error: null };
  } catch (error) {
    known.value = { value: known.value?.value ?? null, error: asApiError(error) };
  }
}

/** The most frequent values of a property over all data, most frequent first. */
export async function values(dataset: string, column: string, limit: number, signal?: AbortSignal): Promise<readonly ValueCount[]> {
  const query = new URLSearchParams({ column, limit: String(limit) });
  const path = `v1/datasets/${encodeURIComponent(dataset)}/values?${query.toString()}`;
  return (await request<{ values: readonly ValueCount[] }>(path, { signal })).values;
}

/** The values of a property as the question finds them; docs/http.md, "Values". */
export type Values = components['schemas']['PropertyValues'];

export type ValuesRequest = components['schemas']['ValuesRequest'];

/** The most frequent values of a property under a filter and in a range. */
export async function findValues(dataset: string, body: ValuesRequest, signal?: AbortSignal): Promise<Values> {
  return request<Values>(`v1/datasets/${encodeURIComponent(dataset)}/values`, { body, signal });
}
