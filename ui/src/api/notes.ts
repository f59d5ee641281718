// Notes at times of a dataset: what was shipped, what broke. They are kept with the store.

import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { request } from './client.ts';
import type { components } from './schema.ts';

export type Note = components['schemas']['Note'];

const changes = signal(0);

/** The board whose notes belong to what is shown; empty outside of boards. */
export const NotesOf = createContext('');

/**
 * The notes of a dataset within a range; none until they are there, or when they cannot be had. Those
 * of one board are among them on that board, or if it is named; those of others never.
 */
export function useNotes(dataset: string, from?: string | number, to?: string | number, named?: string): readonly Note[] {
  const here = useContext(NotesOf);
  const board = named ?? here;
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const changed = changes.value;
  useEffect(() => {
    const stop = new AbortController();
    const query = new URLSearchParams({ dataset });
    if (typeof from === 'string') query.set('from', from);
    if (typeof to === 'string') query.set('to', to);
    if (board !== '') query.set('board', board);
    request<{ notes: readonly Note[] }>(`v1/notes?${query.toString()}`, { signal: stop.signal }).then((body) => setNotes(body.notes.filter((note) => !note.board || note.board === board)), () => { /* a chart stands without its notes */ });
    return () => stop.abort();
  }, [dataset, from, to, board, changed]);
  return notes;
}

export async function addNote(note: { dataset: string; time: string; to?: string; text: string; board?: string }): Promise<void> {
  await request('v1/notes', { body: note });
  changes.value++;
}

export async function removeNote(id: string): Promise<void> {
  await request(`v1/notes/${encodeURIComponent(id)}`, { method: 'DELETE' });
  changes.value++;
}
