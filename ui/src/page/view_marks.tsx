// The menu of a mark of a view: what lies behind it is asked of the server, which knows the predicate;
// the view adds what only makes sense there.

import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { asApiError, isCancel, request } from '../api/client.ts';
import type { components } from '../api/schema.ts';
import type { Mark, OnMark } from '../chart/mark.ts';
import type { Document } from '../document/type.ts';
import { cutEnd, visible } from '../text/name.ts';
import { Menu, type MenuItem } from '../widget/menu.tsx';
import { drill } from './drill_trail.ts';

export type DrillAnswer = components['schemas']['DrillAnswer'];

/** What a view adds to the menu of a mark. */
export type MoreItems = (mark: Mark, label: string) => readonly MenuItem[];

/** What lies behind a mark, for items of a view that need it. */
export function behindOf(document: Document, mark: Mark, signal?: AbortSignal): Promise<DrillAnswer> {
  return request<DrillAnswer>('v1/drill', { body: { document, mark }, signal });
}

interface Chosen {
  readonly mark: Mark;
  readonly label: string;
  readonly anchor: Element;
}

/** Marks of an answer to a document: what to give to its charts, and the menu while one is open. */
export function useMarks(document: Document | null, more: MoreItems = () => []): { onMark: OnMark; menu: ComponentChildren } {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const onMark: OnMark = (mark, label, anchor) => setChosen({ mark, label, anchor });
  const menu = chosen && document
    ? <ViewMarkMenu document={document} {...chosen} more={more} onClose={() => setChosen(null)} /> : null;
  return { onMark, menu };
}

function ViewMarkMenu({ document, mark, label, anchor, more, onClose }: Chosen & { document: Document; more: MoreItems; onClose: () => void }) {
  const { behind, failed } = useDrill(document, mark);
  const go = (to: Document | null | undefined, view: 'explore' | 'difference' | null): void => {
    if (to) drill({ document: to, ...(view === null ? {} : { view, as: null }) }, cutEnd(visible(label), 48));
  };
  const item = (name: string, icon: 'filter' | 'minus' | 'rows' | 'difference', to: Document | null | undefined, view: 'explore' | 'difference' | null): MenuItem =>
    ({ label: name, icon, disabled: !to, act: () => go(to, view) });
  const extra = more(mark, label);
  return (
    <Menu anchor={anchor} label={label} head={failed ?? label} onClose={onClose}
      items={[
        item('Only these', 'filter', behind?.only, null),
        item('Exclude these', 'minus', behind?.exclude, null),
        item('Events', 'rows', behind?.events, 'explore'),
        item('Explain', 'difference', behind?.explain, 'difference'),
        ...(extra.length > 0 ? ['rule' as const, ...extra] : []),
      ]} />
  );
}

function useDrill(document: Document, mark: Mark): { behind: DrillAnswer | null; failed: string | null } {
  const [state, setState] = useState<{ behind: DrillAnswer | null; failed: string | null }>({ behind: null, failed: null });
  useEffect(() => {
    const abort = new AbortController();
    behindOf(document, mark, abort.signal).then(
      (behind) => setState({ behind, failed: null }),
      (error: unknown) => { if (!isCancel(error)) setState({ behind: null, failed: asApiError(error).message }); });
    return () => abort.abort();
  }, [document, mark]);
  return state;
}
