// Which parts are loaded ahead: that of the address at once, beside its first requests, and the others when
// the first answer is there and the page rests, so that nobody waits for them.

import { effect } from '@preact/signals';
import { below } from '../api/root.ts';
import { parsePlace, type Place } from '../document/link.ts';
import type { Part } from '../widget/part.ts';
import { behaviours, beside, charts, dataPart, kept, lines, shared } from './parts.ts';
import { place } from './route.ts';
import { question } from './run.ts';

/** In the order in which they are likely to be wanted. */
const all: readonly Part<unknown>[] = [lines, shared, beside, charts, behaviours, kept, dataPart];

/** Loads the part that the address needs, beside the one that it takes from. */
export function loadFirst(): void {
  const part = partOf(parsePlace(below(location.pathname), ''));
  void part.load();
  if (part !== lines) void shared.load();
}

function partOf(at: Place): Part<unknown> {
  switch (at.kind) {
    case 'home': return lines;
    case 'view': return at.view === 'explore' ? lines : behaviours;
    case 'page': return at.page === 'data' ? dataPart : kept;
    case 'actor': return behaviours;
    case 'link': return kept;
  }
}

/** Loads the other parts once the page rests; not where data is to be saved. */
export function prefetch(): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  const stop = effect(() => {
    const shows = partOf(place.value).state.value === 'there';
    const asks = place.value.kind === 'view' && !['exact', 'error', 'stopped', 'cancelled'].includes(question.result.value.phase);
    if (!shows || asks) return;
    queueMicrotask(() => stop());
    void one(0);
  });
}

/** Loads one after the other, each when the page rests. A part that fails is asked for again when it is needed. */
async function one(at: number): Promise<void> {
  const part = all[at];
  if (!part) return;
  await rest();
  await part.load();
  await one(at + 1);
}

/** Until the browser has nothing else to do. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 1000);
  });
}
