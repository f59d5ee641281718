// The address bar and the state of the screen follow each other.

import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { address, below } from '../api/root.ts';
import { decodeFragment, encodeFragment, parsePlace, viewPath, type Place } from '../document/link.ts';
import { change, commit, keep, load, restore, state, type Kept } from '../document/store.ts';
import type { State } from '../document/type.ts';
import { firstDocument } from './beginning.ts';
import { readTab, writeTab } from './storage.ts';

const present = signal<Place>({ kind: 'home' });

/** Where the reader is. */
export const place: ReadonlySignal<Place> = present;

// Links are packed asynchronously; this keeps the entries of the history in their order.
let queue: Promise<void> = Promise.resolve();
let reading = 0;

/** Starts to follow the address; call once. */
export async function followAddress(): Promise<void> {
  const kept = readTab('undo') as Kept | null;
  if (kept?.undo && Array.isArray(kept.undo.before)) restore(kept);
  addEventListener('popstate', () => void read());
  addEventListener('pagehide', () => writeTab('undo', keep()));
  await read();
  effect(() => {
    const { state, how } = change.value;
    if (how !== 'load') queue = queue.then(() => writeAddress(state, how));
  });
}

/** Goes to a page by its path below the root, such as `boards/x`; with state in the fragment if given. */
export function navigate(path: string, fragment = ''): void {
  history.pushState(null, '', address(path) + (fragment === '' ? '' : `#${fragment}`));
  void read();
}

/** Goes back to the view that was last seen, from a page that is none. */
export function returnToView(next: State = state.value): void {
  present.value = { kind: 'view', dataset: next.document.dataset, view: next.view, fragment: '' };
  queue = queue.then(() => writeAddress(next, 'push'));
}

/** The address of a state, to share. */
export async function linkOf(next: State): Promise<string> {
  return `${address(viewPath(next.document.dataset, next.view))}#${await encodeFragment(next)}`;
}

async function writeAddress(next: State, how: 'push' | 'replace'): Promise<void> {
  const link = await linkOf(next);
  if (link === location.href) return;
  if (how === 'push') history.pushState(null, '', link);
  else history.replaceState(null, '', link);
  present.value = { kind: 'view', dataset: next.document.dataset, view: next.view, fragment: '' };
}

async function read(): Promise<void> {
  const turn = ++reading;
  const next = parsePlace(below(location.pathname), location.hash.slice(1));
  if (next.kind !== 'view') {
    present.value = next;
    return;
  }
  const decoded = await decodeFragment(next.fragment);
  const document = decoded ? { ...decoded.document, dataset: next.dataset } : await firstDocument(next.dataset, next.view);
  if (turn !== reading) return;
  load({ view: next.view, document, as: decoded?.as ?? null, open: decoded?.open ?? [] });
  present.value = next;
  if (!decoded) queue = queue.then(() => writeAddress(state.value, 'replace'));
}

/** Opens a dataset at the view that is shown; the first one of a tab is no step to undo. */
export async function openDataset(dataset: string): Promise<void> {
  const { view, document: before } = state.value;
  const document = await firstDocument(dataset, view);
  const next: State = { view, document, as: null, open: [] };
  if (before.dataset === '') {
    load(next);
    present.value = { kind: 'view', dataset, view, fragment: '' };
    queue = queue.then(() => writeAddress(next, 'replace'));
    return;
  }
  commit(next);
  if (present.value.kind !== 'view') returnToView();
}
