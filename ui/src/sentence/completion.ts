// Lists that follow what is typed. Each keystroke cancels the request before; the former list stays
// until the next one is there, and nothing waits for it.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { asApiError, isCancel } from '../api/client.ts';
import { completeNames, completeRowValues, completeValues, type NameEntry, type NameKind, type Names, type RowValues, type Type } from '../api/complete.ts';
import { schema } from '../api/datasets.ts';
import type { ApiError } from '../api/error.ts';
import { nameExpression } from '../document/condition.ts';
import type { Aggregate, Document } from '../document/type.ts';
import { lately, latelyFirst } from './lately.ts';
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

/** Names that are known; until some are, what they wait for. */
export interface KnownNames extends Names {
  readonly until: Promise<void> | null;
}

/** Names for what was typed: at once those of the schema, then what the server says. */
export function useNames(document: Document, text: string, kinds: readonly NameKind[], fits: (type: Type) => boolean = () => true): KnownNames {
  const { dataset } = document;
  const typed = text.trim();
  const asked = useAsked(`${dataset}\n${kinds.join()}\n${typed}`, (signal) => completeNames(dataset, typed, kinds, signal));
  const own = ownNames(document, typed);
  const columns = schema(dataset).value;
  const until = useUntil(asked.fresh || columns.value !== null || columns.error !== null);
  const there = asked.fresh && asked.value ? asked.value : { names: schemaNames(dataset, typed), more: 0 };
  const shadowed = new Set(own.map(({ name }) => name));
  const names = [...own, ...there.names.filter(({ name }) => !shadowed.has(name))];
  const fitting = names.filter((entry) => entry.kind === 'function' || fits(entry.type));
  return { names: [...useLatelyFirst(fitting, dataset, '', typed, ({ name }) => name)], more: there.more, until };
}

/** What comes to pass once something holds; null when it does. */
function useUntil(holds: boolean): Promise<void> | null {
  const [{ promise, resolve }] = useState(() => Promise.withResolvers<void>());
  useEffect(() => { if (holds) resolve(); }, [holds]);
  return holds ? null : promise;
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

/** What fits as well as others, and was chosen lately, first. The order stays while the list is open. */
export function useLatelyFirst<T>(all: readonly T[], dataset: string, of: string, typed: string, nameOf: (item: T) => string): readonly T[] {
  const names = useMemo(() => lately(dataset, of), [dataset, of]);
  return latelyFirst(all, names, nameOf, (a, b) => grade(nameOf(a), typed) - grade(nameOf(b), typed));
}

/** The type of a name, as far as the schema tells. */
export function typeOf(dataset: string, name: string): Type {
  return schema(dataset).value.value?.columns?.find((column) => column.name === name)?.type ?? 'unknown';
}

/** Values of a property of events that hold a text, with counts under a filter. Null asks for none. */
export function useValues(document: Document, column: string | null, where: string | undefined, text: string): Asked<RowValues> {
  const typed = text.trim();
  const key = column === null ? null : JSON.stringify([document.dataset, document.from, document.to, document.define, column, where, typed]);
  return useAsked<RowValues>(key, async (signal) => {
    const unfiltered = (): Promise<RowValues> => completeValues(document, column ?? '', undefined, typed, signal);
    if (where === undefined) return unfiltered();
    return completeValues(document, column ?? '', where, typed, signal).catch((error: unknown) => {
      if (isCancel(error) || asApiError(error).status !== 400) throw error;
      return unfiltered(); // another part of the filter is wrong; the values are there all the same
    });
  });
}

/** Values of a column of rows that the question makes. Null asks for none. */
export function useRowValues(document: Document, over: Aggregate['over'] | undefined, column: string | null, text: string): Asked<RowValues> {
  const typed = text.trim();
  const key = column === null || over === undefined ? null : JSON.stringify([document, over, column, typed]);
  return useAsked<RowValues>(key, (signal) => completeRowValues(document, over, column ?? '', typed, signal));
}
