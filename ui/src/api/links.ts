// Saved links: a short address that leads to a question, or to a question with the answer as it was.

import { request } from './client.ts';
import { address } from './root.ts';
import type { components } from './schema.ts';

export type Link = components['schemas']['Link'];
export type LinkBody = components['schemas']['LinkBody'];

export async function saveLink(link: LinkBody): Promise<Link> {
  return request<Link>('v1/links', { body: link });
}

export async function readLink(id: string, signal?: AbortSignal): Promise<Link> {
  return request<Link>(`v1/links/${encodeURIComponent(id)}`, { signal });
}

/** The address of a saved link, to share. */
export function linkAddress(link: Link): string {
  return address(`l/${encodeURIComponent(link.id)}`);
}
