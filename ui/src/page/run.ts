// The question of the screen: it runs the document on each change.

import { effect, signal } from '@preact/signals';
import { Question } from '../api/question.ts';
import { commonOf } from '../document/view.ts';
import { same } from '../document/patch.ts';
import { change, document } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import { lacksActor } from './lacks_actor.ts';
import { place } from './route.ts';
import { read, write } from './storage.ts';
import { views } from './views.ts';

/** The question whose answer the view shows. */
export const question = new Question();

/** Whether runs wait for Ctrl+Enter. */
export const waits = signal(read('waits') === 'yes');

export function setWaits(next: boolean): void {
  waits.value = next;
  write('waits', next ? 'yes' : 'no');
}

/** Queries that would take longer than so many seconds stop with an estimate; 0 for none. */
export const mostSeconds = signal(Number(read('most') ?? 10) || 0);

export function setMostSeconds(next: number): void {
  mostSeconds.value = Math.max(0, next || 0);
  write('most', String(mostSeconds.value));
}

const typingPause = 150;
let timer: ReturnType<typeof setTimeout> | undefined;
let ran: Document | null = null;

/** Runs the document that is on the screen, again too. */
export function runNow(): void {
  clearTimeout(timer);
  ran = document.value;
  question.run(ran, { history: true, mostSeconds: mostSeconds.value });
}

/** Runs what was stopped, however long it takes. */
export function finish(): void {
  clearTimeout(timer);
  ran = document.value;
  question.run(ran, { history: true });
}

/** Follows the document for as long as the page lives. */
export function followDocument(): void {
  effect(() => {
    const { state, how } = change.value;
    const where = place.value;
    const runs = views.find((view) => view.name === state.view)?.runs ?? true;
    if (where.kind !== 'view' || state.document.dataset === '' || !runs || lacksActor(state.document)) return;
    if (ran !== null && same(ran, state.document)) return;
    if (waits.value && ran !== null && same(commonOf(ran).dataset, state.document.dataset)) return;
    clearTimeout(timer);
    timer = setTimeout(runNow, how === 'replace' ? typingPause : 0);
  });
}
