// Where the sentence writes: into the document of the screen or, while something else is put into
// words (a saved definition), into that. There is one sentence at a time that is written in.

import * as store from '../document/store.ts';
import { set } from '../document/patch.ts';
import type { Document } from '../document/type.ts';

/** Something that a sentence says and changes, and that is not the question of the screen. */
export interface Desk {
  readonly document: () => Document;
  readonly change: (document: Document) => void;
}

let desk: Desk | null = null;

/** Lets sentences write elsewhere until the function that it returns is called. */
export function writeTo(next: Desk): () => void {
  desk = next;
  return () => { if (desk === next) desk = null; };
}

/** What the sentence says. */
export function present(): Document {
  return desk ? desk.document() : store.document.value;
}

/** Changes what the sentence says as a whole. */
export function commit({ document }: { readonly document: Document }): void {
  if (desk) desk.change(document);
  else store.commit({ document });
}

/** Changes it at a path: `patch('funnel.steps[1].where', "event = 'cart'")`. */
export function patch(path: string, value: unknown): void {
  commit({ document: set(present(), path, value) });
}
