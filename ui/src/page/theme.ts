// Light or dark: by the system until the reader chooses. The choice is kept in the browser.

import { computed, effect, signal } from '@preact/signals';
import { read, write } from './storage.ts';

export type Choice = 'system' | 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(dark.matches);
const kept = read('theme');

export const choice = signal<Choice>(kept === 'light' || kept === 'dark' ? kept : 'system');
export const theme = computed(() => (choice.value === 'system' ? (systemDark.value ? 'dark' : 'light') : choice.value));

/** Chooses light, dark, or what the system says. */
export function choose(next: Choice): void {
  choice.value = next;
  write('theme', next);
}

/** Follows the choice for as long as the page lives. */
export function followTheme(): void {
  dark.addEventListener('change', () => { systemDark.value = dark.matches; });
  effect(() => { document.documentElement.dataset['theme'] = theme.value; });
}
