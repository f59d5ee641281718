// Lists that follow what is typed. Each keystroke cancels the request before; the former list stays
// until the next one is there, and nothing waits for it.

import { useEffect, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../api/client.ts';
import { completeNames, completeValues, type NameEntry, type NameKind, type Names, type Type, type Values } from '../api/complete.ts';
import { schema } from '../api/datasets.ts';
import type { ApiError } from '../api/error.ts';
import { nameExpression } from '../document/condition.ts';
import type { Document } from '../document/type.ts';
import { grade } from './rank.ts';

/** What was asked for last, and what came of it. */
export interface Asked<T> {
  readonly value: T | null;
  /** Whether the value answers the present key. */
  readonly fresh: boolean;
  readonly error: ApiError | null;
}

/** Asks anew whenever the key changes; null asks nothing. */
export function useAsked<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<{ key: string; value: T | null; error: ApiError | null } | null>(null);
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    ask(abort.signal).then(
      (value) => { if (!abort.signal.aborted) setAnswer({ key, value, error: null }); },
      (error: unknown) => { if (!isCancel(error)) setAnswer((before) => ({ key, value: before?.value ?? null, error: asApiError(error) })); });
    return () => abort.abort();
  }, [key]);
  return { value: answer?.value ?? null, fresh: answer !== null && answer.key === key, error: answer?.key === key ? answer.error : null };
}

/** Names for what was typed: at once those of the schema, then what the server says. */
export function useNames(document: Document, text: string, kinds: readonly NameKind[], fits: (type: Type) => boolean = () => true): Names {
  const { dataset } = document;
  const typed = text.trim();
  const asked = useAsked(`${dataset}\n${kinds.join()}\n${typed}`, (signal) => completeNames(dataset, typed, kinds, signal));
  const own = ownNames(document, typed);
  const there = asked.fresh && asked.value ? asked.value : { names: schemaNames(dataset, typed), more: 0 };
  const shadowed = new Set(own.map(({ name }) => name));
  const names = [...own, ...there.names.filter(({ name }) => !shadowed.has(name))];
  return { names: names.filter((entry) => entry.kind === 'function' || fits(entry.type)), more: there.more };
}

function ownNames({ define }: Document, typed: string): NameEntry[] {
  return Object.keys(define ?? {}).filter((name) => grade(name, typed) < 3)
    .map((name) => ({ kind: 'definition', name, text: nameExpression(name), type: 'unknown', filled: 1 }));
}

function schemaNames(dataset: string, typed: string): NameEntry[] {
  const found = schema(dataset).value.value;
  const events = Math.max(1, found?.events ?? 1);
  return (found?.columns ?? [])
    .map(({ name, type, filled }): NameEntry => ({ kind: 'property', name, text: nameExpression(name), type, filled: filled / events }))
    .filter(({ name }) => grade(name, typed) < 3)
    .sort((a, b) => grade(a.name, typed) - grade(b.name, typed) || b.filled - a.filled);
}

/** The type of a name, as far as the schema tells. */
export function typeOf(dataset: string, name: string): Type {
  return schema(dataset).value.value?.columns?.find((column) => column.name === name)?.type ?? 'unknown';
}

/** Values of a property that hold a text, with counts under a filter. */
export function useValues(document: Document, column: string | null, where: string | undefined, text: string): Asked<Values> {
  const typed = text.trim();
  const key = column === null ? null : JSON.stringify([document.dataset, document.from, document.to, document.define, column, where, typed]);
  return useAsked(key, async (signal) => {
    const unfiltered = (): Promise<Values> => completeValues(document, column ?? '', undefined, typed, signal);
    if (where === undefined) return unfiltered();
    return completeValues(document, column ?? '', where, typed, signal).catch((error: unknown) => {
      if (isCancel(error) || asApiError(error).status !== 400) throw error;
      return unfiltered(); // another part of the filter is wrong; the values are there all the same
    });
  });
}
