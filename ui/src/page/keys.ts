// The keys. Single letters act only outside fields and can be switched off. What is registered here
// is what `?` lists.

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { popoverOpen } from '../widget/popover.tsx';
import { read, write } from './storage.ts';

export interface KeyAction {
  /** As it is written: `Ctrl+K`, `g e`, `/`, `[`. */
  readonly keys: string;
  readonly label: string;
  readonly group: string;
  readonly act: () => void;
}

const registered = signal<readonly KeyAction[]>([]);
const lettersOn = signal(read('letters') !== 'no');
let prefix = '';
let prefixTimer: ReturnType<typeof setTimeout> | undefined;

/** All that is registered, for the help. */
export const keyActions = registered;
export const letters = lettersOn;

export function setLetters(on: boolean): void {
  lettersOn.value = on;
  write('letters', on ? 'yes' : 'no');
}

/** Registers keys for as long as the component lives; later ones win. */
export function useKeys(actions: readonly KeyAction[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  const names = actions.map(({ keys }) => keys).join('|');
  useEffect(() => {
    const mine = latest.current.map((action, i) => ({ ...action, act: () => latest.current[i]?.act() }));
    registered.value = [...registered.value, ...mine];
    return () => { registered.value = registered.value.filter((action) => !mine.includes(action)); };
  }, [names]);
}

/** How a press of keys is written. */
export function written(event: KeyboardEvent): string {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (!control && !event.altKey) return key;
  const parts = [control && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift'].filter(Boolean);
  return [...parts, key.length === 1 ? key.toUpperCase() : key].join('+');
}

const typing = /^Ctrl\+(Shift\+)?Z$/;

/** Listens for the keys; call once. */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (takesText(event.target) && typing.test(written(event))) return; // a field takes back what was typed in it
    if (plain && (inField(event.target) || (!lettersOn.value && event.key.length === 1) || inDialog() || popoverOpen())) return;
    const name = prefix === '' ? written(event) : `${prefix} ${event.key}`;
    const action = registered.value.findLast(({ keys }) => keys === name);
    if (action) {
      event.preventDefault();
      setPrefix('');
      action.act();
    } else if (plain) setPrefix(registered.value.some(({ keys }) => keys.startsWith(`${event.key} `)) ? event.key : '');
  });
}

function setPrefix(key: string): void {
  clearTimeout(prefixTimer);
  prefix = key;
  if (key !== '') prefixTimer = setTimeout(() => { prefix = ''; }, 1200);
}

/** Whether a target takes typing itself. */
export function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
    || target.closest('[role="menu"], [role="listbox"]') !== null);
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox])'));
}

function inDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
