// How names stand in lists: the name, and muted its type and how many events have it.

import type { NameEntry } from '../api/complete.ts';
import { percent } from '../text/number.ts';
import type { Option } from '../widget/listbox.tsx';
import { Name } from '../widget/name.tsx';
import { grade } from './rank.ts';
import * as style from './option.module.css';

const kinds: Readonly<Record<NameEntry['kind'], string>> = {
  property: '', definition: 'definition', cohort: 'cohort', lookup: 'looked up', function: 'function', measure: 'measure', event: 'event', value: 'value',
};
const types: Readonly<Record<NameEntry['type'], string>> = {
  unknown: '', string: 'text', int64: 'number', float64: 'number', bool: 'yes or no', timestamp: 'time', 'list of strings': 'list',
};

/** The words for a type. */
export function typeWord(type: NameEntry['type']): string {
  return types[type];
}

export function nameNote(entry: NameEntry): string {
  const filled = entry.kind === 'function' || entry.filled >= 0.9995 ? '' : percent(entry.filled);
  return [kinds[entry.kind] || types[entry.type], filled].filter((part) => part !== '').join(', ');
}

/** What a choice is made of: a name from the list, or what was typed. */
export type NameChoice = { readonly entry: NameEntry } | { readonly typed: string };

/** The options for names; what was typed stands first where no name begins with it. */
export function nameOptions(entries: readonly NameEntry[], typed: string): Option<NameChoice>[] {
  const text = typed.trim();
  const best = entries[0];
  const named = entries.map((entry): Option<NameChoice> => ({ value: { entry }, label: <Name value={entry.name} most={60} middle />, note: nameNote(entry) }));
  if (text === '' || (best && grade(best.name, text) < 3)) return named;
  return [typedOption(text), ...named];
}

export function typedOption(text: string): Option<{ readonly typed: string }> {
  return { value: { typed: text }, label: <code class={style.typed}><Name value={text} most={60} /></code>, note: 'as it is typed' };
}
