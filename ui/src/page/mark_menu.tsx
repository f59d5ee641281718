// The menu of a mark, the same on every chart: what the mark stands for as a filter, its events, its
// actors, and what sets it apart. The server says what lies behind the mark; the menu opens at once
// and what is chosen before it has answered is done as soon as it has.

import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState, useEffect } from 'preact/hooks';
import { asApiError } from '../api/client.ts';
import { drillMark, type DrillAnswer, type Mark } from '../api/drill.ts';
import type { ApiError } from '../api/error.ts';
import { push } from '../document/store.ts';
import type { Document } from '../document/type.ts';
import { shown, visible } from '../text/name.ts';
import { Menu, type MenuItem } from '../widget/menu.tsx';
import { Name } from '../widget/name.tsx';
import { toast } from '../widget/toast.tsx';
import { BreakdownList } from './breakdown_list.tsx';
import { copyText } from './copy.ts';
import { drill } from './drill_trail.ts';

/** A mark that a reader chose, and where. */
export interface MarkAt {
  /** The document whose answer has the mark: `result.of`, not the one on the screen. */
  readonly document: Document;
  readonly mark: Mark;
  readonly anchor: Element | DOMRect;
  /** What `Copy value` copies; left out, the item is left out. */
  readonly value?: unknown;
  /** What the view itself offers, above the common items. */
  readonly items?: readonly MenuItem[];
  /** What stands above the menu instead of the server's label. */
  readonly head?: ComponentChildren;
}

/** A menu of marks for a view: `openAt` opens it, `menu` is put on the page. */
export function useMarkMenu(): { openAt: (at: MarkAt) => void; menu: VNode | null } {
  const [at, setAt] = useState<MarkAt | null>(null);
  return { openAt: setAt, menu: at && <MarkMenu at={at} onClose={() => setAt(null)} /> };
}

export function MarkMenu({ at, onClose }: { at: MarkAt; onClose: () => void }) {
  const asked = useMemo(() => drillMark(at.document, at.mark), [at]);
  const { answer, error } = useAnswer(asked);
  const [breaks, setBreaks] = useState(false);
  if (breaks) return <BreakdownList document={at.document} mark={at.mark} anchor={at.anchor} onClose={onClose} />;
  const then = (act: (answer: DrillAnswer) => void) => (): void => void asked.then(act, (failed: unknown) => toast(visible(asApiError(failed).message)));
  const head = error ? visible(error.message) : at.head ?? (answer ? <Name value={answer.label} most={160} /> : '\u2026');
  return (
    <Menu anchor={at.anchor} label="This mark" head={head} onClose={onClose}
      items={[...(at.items ?? []), ...(at.items && at.items.length > 0 ? ['rule' as const] : []), ...itemsOf(at, answer, error, then, () => setBreaks(true))]} />
  );
}

/** The server's answer about a mark, once it is there. */
export function useAnswer(asked: Promise<DrillAnswer>): { answer: DrillAnswer | null; error: ApiError | null } {
  const [state, setState] = useState<{ of: unknown; answer: DrillAnswer | null; error: ApiError | null }>({ of: null, answer: null, error: null });
  useEffect(() => {
    let wanted = true;
    asked.then(
      (answer) => { if (wanted) setState({ of: asked, answer, error: null }); },
      (error: unknown) => { if (wanted) setState({ of: asked, answer: null, error: asApiError(error) }); });
    return () => { wanted = false; };
  }, [asked]);
  return state.of === asked ? state : { answer: null, error: null };
}

type Then = (act: (answer: DrillAnswer) => void) => () => void;

function itemsOf(at: MarkAt, answer: DrillAnswer | null, error: ApiError | null, then: Then, breakDown: () => void): MenuItem[] {
  const item = (label: string, icon: Exclude<MenuItem, 'rule'>['icon'], member: keyof DrillAnswer, act: (answer: DrillAnswer) => void): MenuItem => {
    const missing = answer !== null && (answer[member] === null || answer[member] === '');
    return { label, ...(icon ? { icon } : {}), disabled: missing || error !== null, reason: reasonOf(answer, member), act: then(act) };
  };
  return [
    item('Only this', 'filter', 'only', (drilled) => narrow(drilled.only, drilled.label)),
    item('Exclude', 'minus', 'exclude', (drilled) => narrow(drilled.exclude, `not (${drilled.label})`)),
    { label: 'Break down by\u2026', icon: 'bar', disabled: error !== null, stays: true, act: breakDown },
    'rule',
    item('Events', 'rows', 'events', showEvents),
    item('Actors', 'actor', 'actors', showActors),
    item('Save as cohort\u2026', 'save', 'cohort', (drilled) => saveCohort(drilled)),
    item('Explain', 'difference', 'explain', explain),
    'rule',
    ...(at.value === undefined ? [] : [{ label: 'Copy value', icon: 'copy' as const, act: () => copyText(plain(at.value), 'The value') }]),
    item('Copy as where', 'copy', 'predicate', (drilled) => copyText(drilled.predicate, 'The condition')),
  ];
}

function reasonOf(answer: DrillAnswer | null, member: string): string | undefined {
  const reason = new Map(Object.entries(answer?.reasons ?? {})).get(member);
  return reason === undefined ? undefined : visible(reason);
}

function plain(value: unknown): string {
  return value === null ? '' : Array.isArray(value) ? value.map((part) => plain(part)).join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Asks about a part of the question only. */
export function narrow(document: Document | null, label: string): void {
  if (document) drill({ document, open: [] }, label);
}

/** Shows the events behind a mark, on top of the view. */
export function showEvents({ events, label }: DrillAnswer): void {
  if (events) push({ kind: 'events', document: events, label });
}

/** Shows the actors behind a mark, on top of the view. */
export function showActors({ actors, cohort, label }: DrillAnswer): void {
  if (actors) push({ kind: 'actors', request: actors, cohort, label });
}

/** Asks for the name of the cohort that a mark's actors make. */
export function saveCohort({ actors, cohort, label }: DrillAnswer): void {
  push({ kind: 'cohort', request: actors, cohort, label });
}

/** Goes to what sets a mark apart from the rest. */
export function explain({ explain: document, label }: DrillAnswer): void {
  if (document) drill({ view: 'difference', document, as: null, open: [] }, `explain ${shown(label).text}`);
}
