// Breaking the question down by a property, in whatever view.

import { nameExpression } from '../document/condition.ts';
import { set } from '../document/patch.ts';
import { commit, document } from '../document/store.ts';
import { partOf, texts } from '../document/type.ts';

/** Adds a property to the breakdown; views that have one breakdown take it instead of theirs. */
export function breakDown(name: string): void {
  const part = partOf(document.value);
  const by = texts((document.value[part] as { by?: string | string[] } | undefined)?.by);
  const next = nameExpression(name);
  if (!by.includes(next)) commit({ document: set(document.value, [part, 'by'], part === 'aggregate' ? [...by, next] : next) });
}
