// Boards: what is kept, its versions, and the guard against writing over what somebody else changed.

import { request } from './client.ts';
import { ApiError } from './error.ts';
import type { components } from './schema.ts';

export type Board = components['schemas']['Board'];
export type BoardContent = components['schemas']['BoardContent'];
export type Tile = components['schemas']['Tile'];

/** A board that was read whole. */
export type WholeBoard = Board & { readonly content: BoardContent };

/** A board without tiles. */
export const emptyContent: BoardContent = { description: '', from: '', to: '', timezone: '', where: {}, tiles: [] };

function path(id: string): string {
  return `v1/boards/${encodeURIComponent(id)}`;
}

/** All boards, without their contents. */
export async function listBoards(signal?: AbortSignal): Promise<readonly Board[]> {
  return (await request<{ boards: readonly Board[] }>('v1/boards', { signal })).boards;
}

/** A board in its present version, or in an older one. */
export async function readBoard(id: string, version?: number): Promise<WholeBoard> {
  return request<WholeBoard>(path(id) + (version === undefined ? '' : `?version=${version}`));
}

/** The versions of a board, newest first. */
export async function boardVersions(id: string): Promise<readonly Board[]> {
  return [...(await request<{ versions: readonly Board[] }>(`${path(id)}/versions`)).versions].reverse();
}

/** Saves a new board under an id that nobody has. */
export async function makeBoard(name: string, content: BoardContent): Promise<WholeBoard> {
  return request<WholeBoard>(path(newId()), { method: 'PUT', body: { name, content }, headers: { 'If-None-Match': '*' } });
}

/** Saves a board in place of a version; fails with `conflict` where there is a newer one. */
export async function saveBoard(id: string, version: number, name: string, content: BoardContent): Promise<WholeBoard> {
  return request<WholeBoard>(path(id), { method: 'PUT', body: { name, content }, headers: { 'If-Match': `"${version}"` } });
}

/** Takes a board away; its versions stay. */
export async function removeBoard(id: string, version: number): Promise<void> {
  await request<unknown>(path(id), { method: 'DELETE', headers: { 'If-Match': `"${version}"` } });
}

/** Saves a board that was taken away once more, under its id. */
export async function restoreBoard(board: WholeBoard): Promise<WholeBoard> {
  return request<WholeBoard>(path(board.id), { method: 'PUT', body: { name: board.name, content: board.content }, headers: { 'If-None-Match': '*' } });
}

/** Whether an error says that somebody else saved meanwhile. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'conflict' || error.status === 409 || error.status === 412);
}

/** A short name for a board or a tile that nothing else has. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
