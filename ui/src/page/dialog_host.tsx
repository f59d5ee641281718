// Dialogs that a menu opens: the menu is gone by then, so the dialog lives in the shell.

import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type Dialogue = (close: () => void) => ComponentChildren;

const present = signal<Dialogue | null>(null);

/** Shows a dialog until it closes itself. */
export function openDialog(dialogue: Dialogue): void {
  present.value = dialogue;
}

/** Where such dialogs appear; the shell has it. */
export function DialogHost() {
  const dialogue = present.value;
  return dialogue ? <>{dialogue(() => { if (present.value === dialogue) present.value = null; })}</> : null;
}
