// Takes a note away, with a way back.

import { addNote, removeNote, type Note } from '../api/notes.ts';
import { asApiError } from '../api/client.ts';
import { toast } from '../widget/toast.tsx';

export async function takeAway(note: Note): Promise<void> {
  try {
    await removeNote(note.id);
    const { dataset, time, text, to, board } = note;
    toast('The note is removed.', { label: 'Undo', act: () => void addNote({ dataset, time, text, ...(to ? { to } : {}), ...(board ? { board } : {}) }) });
  } catch (error) {
    toast(asApiError(error).message);
  }
}
