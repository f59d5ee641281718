// Opening a question that was kept somewhere, from a page that is no view.

import { load } from '../document/store.ts';
import type { State } from '../document/type.ts';
import { returnToView } from './route.ts';

/** Shows a state in its view. */
export function openState(state: State): void {
  load(state);
  returnToView(state);
}
