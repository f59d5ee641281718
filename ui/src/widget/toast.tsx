// Toasts: a line about what was done, with a way to undo it for ten seconds. Hover keeps it.

import { signal } from '@preact/signals';
import { Icon } from './icon.tsx';
import * as style from './toast.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly act: () => void } | null;
  /** What follows when it is gone and its action was not taken. */
  readonly gone: (() => void) | null;
}

const toasts = signal<readonly Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const shownFor = 10_000;
let nextId = 1;

const most = 3;

/** Says something; with an action, such as Undo, for as long as it is shown. `gone` follows where nobody took the action. */
export function toast(text: string, action: { label: string; act: () => void } | null = null, gone: (() => void) | null = null): void {
  const id = nextId++;
  for (const old of toasts.value.slice(0, Math.max(0, toasts.value.length + 1 - most))) leave(old);
  toasts.value = [...toasts.value, { id, text, action, gone }];
  wait(id);
}

/** Lets a toast go, and what follows begin. */
function leave(old: Toast): void {
  drop(old.id);
  old.gone?.();
}

function wait(id: number): void {
  timers.set(id, setTimeout(() => { const old = toasts.value.find((toast) => toast.id === id); if (old) leave(old); }, shownFor));
}

function drop(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Where toasts appear; the shell has it. */
export function ToastHost() {
  return <div class={style.toasts} role="status">{toasts.value.map((shown) => <Line key={shown.id} shown={shown} />)}</div>;
}

function Line({ shown }: { shown: Toast }) {
  const { id, text, action } = shown;
  return (
    <div class={style.toast} onPointerEnter={() => clearTimeout(timers.get(id))} onPointerLeave={() => wait(id)}>
      <span class={style.text}>{text}</span>
      {action && <button type="button" class={style.action} onClick={() => { drop(id); action.act(); }}>{action.label}</button>}
      <button type="button" class={style.close} aria-label="Close" onClick={() => leave(shown)}><Icon name="close" size={14} /></button>
    </div>
  );
}
