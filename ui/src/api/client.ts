// Requests to the API: JSON in and out, errors typed, cancelled by a signal.

import { signal, type ReadonlySignal } from '@preact/signals';
import { address } from './root.ts';
import { parseJSON } from './json.ts';
import { ApiError, away, readError } from './error.ts';
import type { components } from './schema.ts';

export type Answer = components['schemas']['Answer'];
export type TableAnswer = components['schemas']['TableAnswer'];
export type FunnelAnswer = components['schemas']['FunnelAnswer'];
export type RetentionAnswer = components['schemas']['RetentionAnswer'];
export type PathsAnswer = components['schemas']['PathsAnswer'];
export type DifferenceAnswer = components['schemas']['DifferenceAnswer'];
export type Stats = components['schemas']['Stats'];
export type Dataset = components['schemas']['Dataset'];

const refused = signal(0);

/** How often the server refused a request for want of a token. */
export const refusals: ReadonlySignal<number> = refused;

export interface Request {
  readonly method?: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a path such as `v1/datasets` and reads the answer. Fails with an ApiError. */
export async function request<T>(path: string, options: Request = {}): Promise<T> {
  const response = await send(path, options);
  if (response.status === 204) return undefined as T;
  return (await readJSON(response)) as T;
}

/** Sends a request and gives back an answer that went well, unread. */
export async function send(path: string, options: Request = {}): Promise<Response> {
  const init: RequestInit = {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: { ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }), ...options.headers },
    cache: 'no-store',
    keepalive: options.method === 'DELETE', // what is removed while the page is left is removed all the same
  };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.signal) init.signal = options.signal;
  const response = await reach(address(path), init);
  if (response.status === 401) refused.value++;
  if (!response.ok) throw readError(await readJSON(response).catch(() => null), response.status);
  return response;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw away();
  }
}

async function readJSON(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return parseJSON(text);
  } catch {
    throw new ApiError({ code: 'unreadable', message: 'The server\'s answer cannot be read', status: response.status });
  }
}

/** Whether an error only says that somebody cancelled. */
export function isCancel(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Any error as an ApiError. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError({ code: 'unexpected', message: error instanceof Error ? error.message : String(error) });
}
