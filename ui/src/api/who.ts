// Who the reader is to the server, where it asks for tokens.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { refusals, request } from './client.ts';
import type { components } from './schema.ts';

export type Who = components['schemas']['Who'];

const known = signal<Who | null>(null);

/** Whether tokens are asked for, and whose was sent; null until it is known. */
export const who: ReadonlySignal<Who | null> = known;

/** Whether there is more to see than the login: no tokens are asked for, or the one that was sent is known. */
export const admitted = computed(() => !(known.value?.tokens && known.value.name === undefined));

/**
 * Asks who one is, now and whenever the server refuses something for want of a token. Ends with the first answer: before
 * it nothing else is asked, since all of it would be refused where a login is needed.
 */
export async function followWho(): Promise<void> {
  await learn();
  effect(() => { if (refusals.value > 0) void learn(); });
}

async function learn(): Promise<void> {
  await request<Who>('v1/me').then((found) => { known.value = found; }, () => undefined);
}

/** Turns a token into a session. Fails with an ApiError. */
export async function login(token: string): Promise<void> {
  await request<Who>('v1/login', { body: { token } });
}

/** Ends the session. */
export async function logout(): Promise<void> {
  await request('v1/logout', { method: 'POST' });
}
