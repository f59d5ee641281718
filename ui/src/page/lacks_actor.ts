// Whether a question cannot be asked because its dataset does not say who did what.

import { datasets } from '../api/datasets.ts';
import { perOf, perPath } from '../document/actor.ts';
import type { Document } from '../document/type.ts';

/** Whether a document follows actors and its dataset has none; not before the datasets are known. */
export function lacksActor(document: Document): boolean {
  const found = datasets.value.value?.find(({ name }) => name === document.dataset);
  return found !== undefined && (found.actors ?? []).length === 0 && perPath(document) !== null && perOf(document) === undefined;
}
