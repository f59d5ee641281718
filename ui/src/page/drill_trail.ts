// The trail of drilling: each step narrows the question, and can be returned to with the state that
// the screen had.

import { effect, signal } from '@preact/signals';
import { commit, state } from '../document/store.ts';
import { same } from '../document/patch.ts';
import type { Document, State } from '../document/type.ts';

interface Step {
  /** The state before, to return to. */
  readonly from: State;
  readonly to: Document;
  /** What the mark was: `country = 'CH'`. */
  readonly label: string;
}

export const drillSteps = signal<readonly Step[]>([]);

/** Narrows the question to a mark, with a crumb that leads back. */
export function drill(to: Partial<State> & { document: Document }, label: string): void {
  drillSteps.value = [...drillSteps.value, { from: state.value, to: to.document, label }].slice(-12);
  commit(to);
}

/** Forgets the steps from one on. */
export function forgetFrom(at: number): void {
  drillSteps.value = drillSteps.value.slice(0, at);
}

/** Back, undo and crumbs lead to states before a step: that step, and those after it, are over. */
export function followTrail(): void {
  effect(() => {
    const present = state.value;
    const at = drillSteps.peek().findIndex((step) => same(step.from.document, present.document));
    if (at >= 0) forgetFrom(at);
  });
}
