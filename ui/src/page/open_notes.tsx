// Opens the notes of a dataset, or of a board.

import { openDialog } from './dialog_host.tsx';
import { lateLayer } from '../widget/late.tsx';
import { kept } from './parts.ts';

const NotesDialog = lateLayer(kept, (part) => part.NotesDialog);

/** Shows the notes of a dataset, with a form for a new one; of a board, whose tiles may ask several datasets, those of the board too. */
export function openNotes(datasets: string | readonly string[], board = ''): void {
  openDialog((close) => <NotesDialog datasets={typeof datasets === 'string' ? [datasets] : datasets} board={board} onClose={close} />);
}
