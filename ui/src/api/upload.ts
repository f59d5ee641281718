// Files on their way to the server: the preview of their first piece, and the whole of them with the
// progress of sending, which fetch does not tell.

import { ApiError, away, readError } from './error.ts';
import { address } from './root.ts';
import type { components } from './schema.ts';

export type Preview = components['schemas']['Preview'];
export type Accepted = components['schemas']['Accepted'];

/** How a file is to be loaded. */
export interface Roles {
  readonly time: string;
  readonly actors: readonly string[];
  readonly event: string;
}

const pieceBytes = 1 << 20;

/** What a file looks like, from its first piece. */
export async function preview(file: File, signal?: AbortSignal): Promise<Preview> {
  const query = new URLSearchParams({ name: file.name, size: String(file.size) });
  const response = await fetch(address(`v1/preview?${query.toString()}`), {
    method: 'POST', body: file.slice(0, pieceBytes), headers: { 'Content-Type': 'application/octet-stream' }, signal: signal ?? null,
  }).catch((error: unknown) => { throw signal?.aborted ? error : away(); });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw readError(body, response.status);
  return body as Preview;
}

/** The address that takes a file's events. */
export function eventsPath(dataset: string, roles: Roles, filename: string, job: string): string {
  const query = new URLSearchParams({ filename, job });
  if (roles.time !== '') query.set('time', roles.time);
  for (const actor of roles.actors) query.append('actor', actor);
  if (roles.event !== '') query.set('event', roles.event);
  return `v1/datasets/${encodeURIComponent(dataset)}/events?${query.toString()}`;
}

/** Sends a file; `sent` is told the share that has left. Fails with an ApiError. */
export function send(path: string, file: File, sent: (share: number) => void, signal: AbortSignal): Promise<Accepted> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => { if (event.lengthComputable) sent(event.loaded / Math.max(1, event.total)); };
    request.upload.onload = () => sent(1);
    request.onerror = () => reject(away());
    request.onabort = () => reject(new ApiError({ code: 'cancelled', message: 'Loading was cancelled; nothing was added' }));
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Accepted);
      else reject(readError(body, request.status));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
