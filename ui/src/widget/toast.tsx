// Toasts: a line about what was done, with a way to undo it for ten seconds. Hover keeps it.

import { signal } from '@preact/signals';
import { Icon } from './icon.tsx';
import * as style from './toast.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly act: () => void } | null;
}

const toasts = signal<readonly Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const shownFor = 10_000;
let nextId = 1;

/** Says something; with an action, such as Undo, for as long as it is shown. */
export function toast(text: string, action: { label: string; act: () => void } | null = null): void {
  const id = nextId++;
  toasts.value = [...toasts.value, { id, text, action }].slice(-3);
  wait(id);
}

function wait(id: number): void {
  timers.set(id, setTimeout(() => drop(id), shownFor));
}

function drop(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Where toasts appear; the shell has it. */
export function ToastHost() {
  return (
    <div class={style.toasts} role="status">
      {toasts.value.map(({ id, text, action }) => (
        <div key={id} class={style.toast} onPointerEnter={() => clearTimeout(timers.get(id))} onPointerLeave={() => wait(id)}>
          <span class={style.text}>{text}</span>
          {action && <button type="button" class={style.action} onClick={() => { drop(id); action.act(); }}>{action.label}</button>}
          <button type="button" class={style.close} aria-label="Close" onClick={() => drop(id)}><Icon name="close" size={14} /></button>
        </div>
      ))}
    </div>
  );
}
