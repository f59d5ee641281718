// The state of the screen, as signals: one document, its chart, and what lies on top. Every
// change goes through `commit`, so every change can be undone and has an address.

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { back, changed, forward, nothing, type Undo } from './undo.ts';
import { same, set, type Path } from './patch.ts';
import { changeView, type Beginning, type Waiting } from './view.ts';
import { selectionKind, type Document, type Layer, type State, type ViewName } from './type.ts';

/** How the address follows a change: a new entry of the history, or the present one changed. */
export type How = 'push' | 'replace';

/** The last change, for those who follow it: the address bar and the storage of the tab. */
export interface Change {
  readonly state: State;
  readonly how: How | 'load';
}

const start: State = { view: 'explore', document: { dataset: '' }, as: null, open: [] };
const present = signal<State>(start);
const stack = signal<Undo<State>>(nothing);
const last = signal<Change>({ state: start, how: 'load' });
let waiting: Waiting = {};
let merging = false;

export const state: ReadonlySignal<State> = present;
export const change: ReadonlySignal<Change> = last;
export const document = computed(() => present.value.document);
export const view = computed(() => present.value.view);
export const as = computed(() => present.value.as);
export const open = computed(() => present.value.open);
export const dataset = computed(() => present.value.document.dataset);
export const canUndo = computed(() => stack.value.before.length > 0);
export const canRedo = computed(() => stack.value.after.length > 0);

/** Whether two states differ at most in what lies on top: opening and closing is no step to undo, Back does that. */
function sameBelow(a: State, b: State): boolean {
  return same({ ...a, open: [] }, { ...b, open: [] });
}

/**
 * Changes the state. `replace` is for what is typed: a run of such changes is one step of undo
 * and one entry of the history.
 */
export function commit(part: Partial<State>, how: How = 'push'): void {
  const next = { ...present.value, ...part };
  if (same(next, present.value)) return;
  if (part.open === undefined && !same(next.document, present.value.document)) next.open = next.open.filter(({ kind }) => kind !== selectionKind);
  if (!sameBelow(next, present.value) && (how === 'push' || !merging)) stack.value = changed(stack.value, present.value);
  merging = how === 'replace';
  show(next, how);
}

/** Changes the document at a path: `patch('funnel.steps[1].where', "event = 'cart'")`. */
export function patch(path: Path | string, value: unknown, how: How = 'push'): void {
  commit({ document: set(present.value.document, path, value) }, how);
}

/** Puts a layer on top: a drawer, the events behind a mark. */
export function push(layer: Layer): void {
  commit({ open: [...present.value.open, layer] });
}

/** Takes the layer on top away. */
export function pop(): void {
  commit({ open: present.value.open.slice(0, -1) });
}

/** Selects something on the chart, or nothing. What lies on top stays there. */
export function select(layer: Layer | null, how: How = 'push'): void {
  const others = present.value.open.filter(({ kind }) => kind !== selectionKind);
  commit({ open: layer ? [{ ...layer, kind: selectionKind }, ...others] : others }, how);
}

/** Goes to another view with the same question; returns what is to be said of it, if anything. */
export function goTo(to: ViewName, beginning: Beginning): string | null {
  const change = changeView(present.value, to, waiting, beginning);
  waiting = change.waiting;
  commit(change.state);
  return change.said;
}

/** Starts anew with a document of another dataset. */
export function replaceDocument(document: Document): void {
  commit({ document, open: [] });
}

export function undo(): void {
  step(back(stack.value, present.value));
}

export function redo(): void {
  step(forward(stack.value, present.value));
}

function step(to: { value: State; stack: Undo<State> } | null): void {
  if (!to) return;
  stack.value = to.stack;
  merging = false;
  show(to.value, 'push');
}

/** Shows what an address says, without making an entry for it. Going back can be undone too. */
export function load(next: State): void {
  if (same(next, present.value)) return;
  if (present.value !== start && !sameBelow(next, present.value)) stack.value = changed(stack.value, present.value);
  merging = false;
  show(next, 'load');
}

function show(next: State, how: Change['how']): void {
  present.value = next;
  last.value = { state: next, how };
}

/** What a tab keeps over a reload. */
export interface Kept {
  readonly undo: Undo<State>;
  readonly waiting: Waiting;
}

export function keep(): Kept {
  return { undo: stack.value, waiting };
}

export function restore(kept: Kept): void {
  stack.value = kept.undo;
  waiting = kept.waiting;
}
